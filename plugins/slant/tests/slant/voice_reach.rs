//! How far an attribution without marks reaches.

use parallax_testkit::check;

#[test]
fn what_is_held_to_be_true() {
    check!("slant", "Lund believes the deal was a farce.", @r#"
    Lund believes the deal was a farce.
                                 ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
    "#);
    check!("slant", "In her view the deal was a farce.", @r#"
    In her view the deal was a farce.
                               ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
    "#);
    check!("slant", "As Lund sees it, the deal was a farce.", @r#"
    As Lund sees it, the deal was a farce.
                                    ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
    "#);
    check!("slant", "In the eyes of the union, the deal was a farce.", @r#"
    In the eyes of the union, the deal was a farce.
                                             ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
    "#);
}

#[test]
fn without_that() {
    check!("slant", "Lund told reporters on Monday the deal was a farce.", @r#"
    Lund told reporters on Monday the deal was a farce.
                                                 ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
    "#);
    check!("slant", "Lund told the court on Monday that the deal had been a farce.", @"Lund told the court on Monday that the deal had been a farce.");
}

#[test]
fn the_writers_own_belief() {
    check!("slant", "We believe that the deal was a farce.", @r#"
    We believe that the deal was a farce.
                                   ^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
    "#);
    check!("slant", "I think the deal was a farce.", @r#"
    I think the deal was a farce.
                           ^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
    "#);
}

#[test]
fn what_the_outlet_vouches_for() {
    check!("slant", "Lund knows that the deal was a farce.", @r#"
    Lund knows that the deal was a farce.
                                   ^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
    "#);
}

#[test]
fn not_who_says_it() {
    check!("slant", "The dictator said that the vote was a farce.", @r#"
    The dictator said that the vote was a farce.
        ^^^^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.5 reason="Names a ruler by a verdict, where the office would do." neutral=ruler
                                          ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
    "#);
    check!("slant", "Critics of the shameful deal say it is a farce.", @r#"
    Critics of the shameful deal say it is a farce.
                   ^^^^^^^^ slant kind=loaded_word target=deal polarity=negative voice=outlet strength=0.4 reason="Tells the reader what to feel, instead of what happened."
                                             ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
    "#);
    check!("slant", "The thugs who ran the port said on Monday that the vote had been a farce.", @r#"
    The thugs who ran the port said on Monday that the vote had been a farce.
        ^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.65 reason="An insult, or a verdict on a whole person, where a name or an office would do."
                                                                       ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
    "#);
}

#[test]
fn not_the_next_clause() {
    check!("slant", "The deal was a farce, said Lund, but the thugs went on.", @r#"
    The deal was a farce, said Lund, but the thugs went on.
                   ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
                                             ^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.65 reason="An insult, or a verdict on a whole person, where a name or an office would do."
    "#);
    // The rest of the sentence may be the outlet's; it is not blamed for it.
    check!("slant", "According to Lund, the deal was a farce, but the thugs went home.", @r#"
    According to Lund, the deal was a farce, but the thugs went home.
                                      ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
                                                     ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.65 reason="An insult, or a verdict on a whole person, where a name or an office would do."
    "#);
    check!("slant", "The vote was a farce, the mayor said, while the thugs went home.", @r#"
    The vote was a farce, the mayor said, while the thugs went home.
                   ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
                                                    ^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.65 reason="An insult, or a verdict on a whole person, where a name or an office would do."
    "#);
    check!("slant", "The minister called the vote a farce and left the shameful hall.", @r#"
    The minister called the vote a farce and left the shameful hall.
                                   ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
                                                      ^^^^^^^^ slant kind=loaded_word target=hall polarity=negative voice=outlet strength=0.4 reason="Tells the reader what to feel, instead of what happened."
    "#);
}

#[test]
fn what_is_set_off() {
    // May be the outlet's to add; it is not blamed for what stands in a reported clause.
    check!("slant", "Lund said the mayor, whom thugs had chased, would resign.", @r#"
    Lund said the mayor, whom thugs had chased, would resign.
                              ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.65 reason="An insult, or a verdict on a whole person, where a name or an office would do."
    "#);
}

#[test]
fn around_the_cue() {
    check!("slant", "The deal, Lund said, was a farce.", @r#"
    The deal, Lund said, was a farce.
                               ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
    "#);
    check!("slant", "Lund, according to the Courier, said that the deal was a farce.", @r#"
    Lund, according to the Courier, said that the deal was a farce.
                                                             ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
    "#);
    check!("slant", "The deal was a farce, as the mayor put it.", @r#"
    The deal was a farce, as the mayor put it.
                   ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
    "#);
    check!("slant", "The deal was signed and it was a farce, according to Lund.", @r#"
    The deal was signed and it was a farce, according to Lund.
                                     ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
    "#);
}

#[test]
fn names_given_to_somebody() {
    // Wrong today: the parser takes "crowd rioters" for one noun.
    check!("slant", "The minister called the crowd rioters.", @r#"
    The minister called the crowd rioters.
                                  ^^^^^^^ slant kind=label polarity=negative voice=outlet strength=0.45 reason="Describes a crowd by its worst acts." alternatives=[protester, demonstrator, crowd, mob, "angry mob", "violent mob", "rampaging mob", "leftist mob", "right-wing mob", "baying crowd", "professional protester", "paid protester", "professional agitator", "rent-a-mob protester", "thugs in masks", "black bloc thug", "street thug", insurrectionist, "mob rule", "lawless riot", "freedom activist", "civil rights hero", "justice seeker"]
    "#);
    check!("slant", "Lund described the vote as a farce.", @r#"
    Lund described the vote as a farce.
                                 ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
    "#);
    check!("slant", "The guards were attacked as the thugs broke in.", @r#"
    The guards were attacked as the thugs broke in.
                                    ^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.65 reason="An insult, or a verdict on a whole person, where a name or an office would do."
    "#);
    check!("slant", "Lund considers the deal a farce.", @r#"
    Lund considers the deal a farce.
                              ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
    "#);
}

#[test]
fn accusations() {
    check!("slant", "The thugs accused the mayor of running a farce.", @r#"
    The thugs accused the mayor of running a farce.
        ^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.65 reason="An insult, or a verdict on a whole person, where a name or an office would do."
                                             ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
    "#);
    check!("slant", "Lund has been accused of being a dictator.", @r#"
    Lund has been accused of being a dictator.
                                     ^^^^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.5 reason="Names a ruler by a verdict, where the office would do." neutral=ruler
    "#);
    check!("slant", "Her claim that the vote was a farce went unheard.", @r#"
    Her claim that the vote was a farce went unheard.
                                  ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
    "#);
}

#[test]
fn behind_a_colon() {
    check!("slant", "Lund said: the vote is a farce.", @r#"
    Lund said: the vote is a farce.
                             ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
    "#);
    check!("slant", "The party had a message for the mayor: stop the farce.", @r#"
    The party had a message for the mayor: stop the farce.
                                                    ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
    "#);
}

#[test]
fn in_a_headline() {
    check!("slant", "Deal a farce, says Lund\n\nThe deal was signed on Monday in the town hall.", @r#"
    Deal a farce, says Lund
           ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."

    The deal was signed on Monday in the town hall.
    "#);
}

#[test]
fn nothing_is_said() {
    check!("slant", "The shameful decision will stand, whatever Lund says.", @r#"
    The shameful decision will stand, whatever Lund says.
        ^^^^^^^^ slant kind=loaded_word target=decision polarity=negative voice=outlet strength=0.4 reason="Tells the reader what to feel, instead of what happened."
    "#);
    check!("slant", "On Friday the shameful vote went ahead, and Lund said nothing.", @r#"
    On Friday the shameful vote went ahead, and Lund said nothing.
                  ^^^^^^^^ slant kind=loaded_word target=vote polarity=negative voice=outlet strength=0.4 reason="Tells the reader what to feel, instead of what happened."
    "#);
}
