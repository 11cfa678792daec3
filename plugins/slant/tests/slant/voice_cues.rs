//! Words that lay something on somebody without marks: names given, letters, fears, a speaker who goes on.

use parallax_testkit::check;

#[test]
fn names_given() {
    check!("slant", "The vote was branded a farce by the union.", @r#"
    The vote was branded a farce by the union.
                           ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
    "#);
    check!("slant", "The vote, dubbed a shameful farce by the union, was held on Monday.", @r#"
    The vote, dubbed a shameful farce by the union, was held on Monday.
                       ^^^^^^^^^^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.73 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for. Tells the reader what to feel, instead of what happened."
    "#);
    check!("slant", "The union branded the mayor a dictator on Monday.", @r#"
    The union branded the mayor a dictator on Monday.
                                  ^^^^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.5 reason="Names a ruler by a verdict, where the office would do." neutral=ruler
    "#);
    check!("slant", "Lund, whom the union calls a dictator, was not there.", @r#"
    Lund, whom the union calls a dictator, was not there.
                                 ^^^^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.5 reason="Names a ruler by a verdict, where the office would do." neutral=ruler
    "#);
    check!("slant", "The mayor was called a thug and a dictator.", @r#"
    The mayor was called a thug and a dictator.
                           ^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.65 reason="An insult, or a verdict on a whole person, where a name or an office would do."
                                      ^^^^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.5 reason="Names a ruler by a verdict, where the office would do." neutral=ruler
    "#);
}

#[test]
fn descriptions() {
    check!("slant", "The union described the handling of the vote on the port as shameful.", @r#"
    The union described the handling of the vote on the port as shameful.
                                                                ^^^^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.4 reason="Tells the reader what to feel, instead of what happened."
    "#);
    check!("slant", "The union described what the thugs did as a farce.", @r#"
    The union described what the thugs did as a farce.
                                 ^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.65 reason="An insult, or a verdict on a whole person, where a name or an office would do."
                                                ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
    "#);
    check!("slant", "The vote was described by the union as a farce.", @r#"
    The vote was described by the union as a farce.
                                             ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
    "#);
    check!("slant", "The union called Monday's vote shameful and left.", @r#"
    The union called Monday's vote shameful and left.
                                   ^^^^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.4 reason="Tells the reader what to feel, instead of what happened."
    "#);
    check!("slant", "The union has called for an end to what it describes as a shameful farce.", @r#"
    The union has called for an end to what it describes as a shameful farce.
                                                              ^^^^^^^^^^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.73 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for. Tells the reader what to feel, instead of what happened."
    "#);
    check!("slant", "Lund spoke of what he called the farce of the vote.", @r#"
    Lund spoke of what he called the farce of the vote.
                                     ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
    "#);
    check!("slant", "The union walked out, calling it a shameful farce.", @r#"
    The union walked out, calling it a shameful farce.
                                       ^^^^^^^^^^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.73 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for. Tells the reader what to feel, instead of what happened."
    "#);
    check!("slant", "The union dismissed the vote as late and a farce.", @r#"
    The union dismissed the vote as late and a farce.
                                               ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
    "#);
    check!("slant", "Lund is seen by the union as a dictator.", @r#"
    Lund is seen by the union as a dictator.
                                   ^^^^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.5 reason="Names a ruler by a verdict, where the office would do." neutral=ruler
    "#);
    check!("slant", "The union called on the dictator to resign.", @r#"
    The union called on the dictator to resign.
                            ^^^^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.5 reason="Names a ruler by a verdict, where the office would do." neutral=ruler
    "#);
}

#[test]
fn letters() {
    check!("slant", "Lund resigned on Monday, arguing in a letter to the board that the vote was a farce.", @r#"
    Lund resigned on Monday, arguing in a letter to the board that the vote was a farce.
                                                                                  ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
    "#);
    check!("slant", "The union left, saying the vote was a farce and that the mayor was a dictator.", @r#"
    The union left, saying the vote was a farce and that the mayor was a dictator.
                                          ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
                                                                         ^^^^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.5 reason="Names a ruler by a verdict, where the office would do." neutral=ruler
    "#);
    check!("slant", "Lund resigned, writing in a letter seen by the Courier that the vote was a farce.", @r#"
    Lund resigned, writing in a letter seen by the Courier that the vote was a farce.
                                                                               ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
    "#);
    check!("slant", "The union wrote to the ministry, which runs the port, that the vote was a farce.", @r#"
    The union wrote to the ministry, which runs the port, that the vote was a farce.
                                                                              ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
    "#);
    check!("slant", "Lund went to the court, arguing the shameful vote should be annulled.", @r#"
    Lund went to the court, arguing the shameful vote should be annulled.
                                        ^^^^^^^^ slant kind=loaded_word target=vote polarity=negative voice=attributed strength=0.4 reason="Tells the reader what to feel, instead of what happened."
    "#);
}

#[test]
fn fears() {
    check!("slant", "The shops closed amid fears of a farce.", @r#"
    The shops closed amid fears of a farce.
                                     ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
    "#);
    check!("slant", "The shops closed, fearing that thugs would come.", @r#"
    The shops closed, fearing that thugs would come.
                                   ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.65 reason="An insult, or a verdict on a whole person, where a name or an office would do."
    "#);
    check!("slant", "The shops closed, fearing a farce.", @r#"
    The shops closed, fearing a farce.
                                ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
    "#);
    check!("slant", "There are worries that the vote will be a farce.", @r#"
    There are worries that the vote will be a farce.
                                              ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
    "#);
    check!("slant", "Lund is worried that the vote will be a farce.", @r#"
    Lund is worried that the vote will be a farce.
                                            ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
    "#);
    check!("slant", "Lund is afraid the vote will be a farce.", @r#"
    Lund is afraid the vote will be a farce.
                                      ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
    "#);
    check!("slant", "The town voiced concern that the vote would be a farce.", @r#"
    The town voiced concern that the vote would be a farce.
                                                     ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
    "#);
    check!("slant", "Many were fearful of a farce.", @r#"
    Many were fearful of a farce.
                           ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
    "#);
}

#[test]
fn a_speaker_who_goes_on() {
    check!("slant", "He noted the vote had been a farce, the judge added.", @r#"
    He noted the vote had been a farce, the judge added.
                                 ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
    "#);
    check!("slant", "He noted that the mayor had been chased by thugs and that the vote was a farce, the judge added.", @r#"
    He noted that the mayor had been chased by thugs and that the vote was a farce, the judge added.
                                               ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.65 reason="An insult, or a verdict on a whole person, where a name or an office would do."
                                                                             ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
    "#);
    check!("slant", "He noted that the union had long called the vote late, the judge added, and that thugs had chased the mayor.", @r#"
    He noted that the union had long called the vote late, the judge added, and that thugs had chased the mayor.
                                                                                     ^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.65 reason="An insult, or a verdict on a whole person, where a name or an office would do."
    "#);
    check!("slant", "He noted how the thugs had come at night and how the mayor had fled the hall, the judge added.", @r#"
    He noted how the thugs had come at night and how the mayor had fled the hall, the judge added.
                     ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.65 reason="An insult, or a verdict on a whole person, where a name or an office would do."
    "#);
    check!("slant", "He noted the mayor had been in the hall when the thugs came, the judge added.", @r#"
    He noted the mayor had been in the hall when the thugs came, the judge added.
                                                     ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.65 reason="An insult, or a verdict on a whole person, where a name or an office would do."
    "#);
    check!("slant", "The thugs had come at night and the mayor had fled, the judge added.", @r#"
    The thugs had come at night and the mayor had fled, the judge added.
        ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.65 reason="An insult, or a verdict on a whole person, where a name or an office would do."
    "#);
    check!("slant", "He also noted the shameful letters, the judge added.", @r#"
    He also noted the shameful letters, the judge added.
                      ^^^^^^^^ slant kind=loaded_word target=letters polarity=negative voice=attributed strength=0.4 reason="Tells the reader what to feel, instead of what happened."
    "#);
}
