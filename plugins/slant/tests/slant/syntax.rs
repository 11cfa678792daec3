//! What the syntax, the names and the entities of an article tell of a word.

use parallax_testkit::check;

#[test]
fn a_target_has_its_fullest_name() {
    check!("slant", "Ada Lund opened the mill in Torrel. The board slammed Lund on Monday.", @r#"
    Ada Lund opened the mill in Torrel. The board slammed Lund on Monday.
                                                  ^^^^^^^ slant kind=loaded_word target="Ada Lund" polarity=negative voice=outlet strength=0.6 reason="Makes a criticism sound like a blow." neutral=criticised
    "#);
    check!("slant", "Ada Lund opened the mill. She admitted on Monday that the gate was shut.", @r#"
    Ada Lund opened the mill. She admitted on Monday that the gate was shut.
                                  ^^^^^^^^ slant kind=reporting_verb target="Ada Lund" polarity=negative voice=outlet strength=0.3 reason="Takes what was said for true and for something the speaker would rather have hidden."
    "#);
}

#[test]
fn a_pronoun_between_two_persons_is_nobodys() {
    check!("slant", "Ada Lund met Mira Oduya in Torrel. She admitted on Monday that the gate was shut.", @r#"
    Ada Lund met Mira Oduya in Torrel. She admitted on Monday that the gate was shut.
                                           ^^^^^^^^ slant kind=reporting_verb polarity=negative voice=outlet strength=0.3 reason="Takes what was said for true and for something the speaker would rather have hidden."
    "#);
}

#[test]
fn a_label_of_a_person_describes_no_thing() {
    check!("slant", "The reactionary habits of the old mill died out.", @"The reactionary habits of the old mill died out.");
    check!("slant", "A sexist minister spoke in Torrel.", @r#"
    A sexist minister spoke in Torrel.
      ^^^^^^ slant kind=judgement target=minister polarity=negative voice=outlet strength=0.3 reason="Judges somebody or something; say what was said or done."
    "#);
}

#[test]
fn sources_that_say_which_are_not_vague() {
    check!("slant", "Forensic experts said the bolt was bent. Port sources said the ferry was late.", @"Forensic experts said the bolt was bent. Port sources said the ferry was late.");
    check!("slant", "Experts said the bolt was bent.", @r#"
    Experts said the bolt was bent.
    ^^^^^^^^^^^^ slant kind=vague_source polarity=neutral voice=outlet strength=0.2 reason="Claims authority without naming anybody."
    "#);
}

#[test]
fn a_turncoat_of_the_mafia_is_a_witness() {
    check!("slant", "The Mafia trial began in Torrel. Six turncoats spoke of the boss.", @"The Mafia trial began in Torrel. Six turncoats spoke of the boss.");
    check!("slant", "The party trial began in Torrel. Six turncoats spoke of the leader.", @r#"
    The party trial began in Torrel. Six turncoats spoke of the leader.
                                         ^^^^^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.65 reason="An insult, or a verdict on a whole person, where a name or an office would do."
    "#);
}

#[test]
fn what_a_speaker_inserted_between_commas_says() {
    check!("slant", "A greater worry, she says, are the foolish rules that were drawn up in Torrel.", @r#"
    A greater worry, she says, are the foolish rules that were drawn up in Torrel.
                                       ^^^^^^^ slant kind=loaded_word target=rules polarity=negative voice=attributed strength=0.4 reason="Judges instead of describing."
    "#);
    check!("slant", "The foolish plan, says Lund, will cost the port a million.", @r#"
    The foolish plan, says Lund, will cost the port a million.
        ^^^^^^^ slant kind=loaded_word target=plan polarity=negative voice=attributed strength=0.4 reason="Judges instead of describing."
    "#);
}

#[test]
fn as_what_somebody_takes_it() {
    check!("slant", "The mayor scrapped the levy as a sham. Lund cited the port as a shining example of reform.", @r#"
    The mayor scrapped the levy as a sham. Lund cited the port as a shining example of reform.
                                     ^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
                                                                    ^^^^^^^^^^^^^^^ slant kind=loaded_word polarity=positive voice=attributed strength=0.3 reason="Counts a thing as a success beforehand."
    "#);
    check!("slant", "The mayor used the levy as a smokescreen.", @r#"
    The mayor used the levy as a smokescreen.
                                 ^^^^^^^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
    "#);
}

#[test]
fn made_clear_lays_it_on_somebody() {
    check!("slant", "The premier made clear that the council would hit back at its critics.", @r#"
    The premier made clear that the council would hit back at its critics.
                                                  ^^^^^^^^^^^ slant kind=loaded_word target=council polarity=negative voice=attributed strength=0.5 reason="Describes an answer as a blow, so that the speaker seems angry or violent." neutral="respond to"
    "#);
}

#[test]
fn what_somebody_means_to_show_is_theirs() {
    // Wrong today: the parser takes "plans" for a noun.
    check!("slant", "The premier plans to prove that she is standing up to the greedy council.", @r#"
    The premier plans to prove that she is standing up to the greedy council.
                                           ^^^^^^^^^^^^^^ slant kind=loaded_word polarity=positive voice=outlet strength=0.35 reason="Casts the actor as a hero." neutral=opposing
                                                              ^^^^^^ slant kind=loaded_word target=council polarity=negative voice=outlet strength=0.4 reason="Judges instead of describing."
    "#);
    check!("slant", "The premier wanted to prove that the levy was a farce.", @r#"
    The premier wanted to prove that the levy was a farce.
                                                    ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
    "#);
}

#[test]
fn the_writers_own_ignoring_is_none() {
    check!("slant", "If we ignore the fact that the dam leaks, the plan is sound.", @"If we ignore the fact that the dam leaks, the plan is sound.");
    check!("slant", "The mayor ignored the fact that the dam leaks.", @r#"
    The mayor ignored the fact that the dam leaks.
              ^^^^^^^^^^^^^^^^ slant kind=presupposition target=mayor polarity=negative voice=outlet strength=0.35 reason="Takes for granted that what is not said is true, and that silence is a fault."
    "#);
}

#[test]
fn a_figure_of_speech_in_marks_is_no_doubt() {
    check!("slant", "Lund spoke to the board about the “fog” of that week.", @"Lund spoke to the board about the “fog” of that week.");
    check!("slant", "The “reform” failed in June.", @r#"
    The “reform” failed in June.
        ^^^^^^^^ slant kind=doubt target=reform polarity=negative voice=outlet strength=0.35 reason="Quotation marks that quote nobody hold the word at a distance." neutral=reform
    "#);
}

#[test]
fn contested_words_need_somebody_with_a_side() {
    check!("slant", "The minister, the party and the parliament met about the election in Torrel, and the government and the opposition spoke for hours about the vote, the law and the ballot before the session was closed at noon and the members left the hall to meet the unions and the councils of the three valleys in the east. The minister spoke of a stunning sunset over the bay. The minister made a stunning concession to the opposition.", @r#"
    The minister, the party and the parliament met about the election in Torrel, and the government and the opposition spoke for hours about the vote, the law and the ballot before the session was closed at noon and the members left the hall to meet the unions and the councils of the three valleys in the east. The minister spoke of a stunning sunset over the bay. The minister made a stunning concession to the opposition.
                                                                                                                                                                                                                                                                                                                                                ^^^^^^^^ slant kind=loaded_word target=sunset polarity=neutral voice=attributed strength=0.3 reason="Tells the reader how to feel about it."
    "#);
}
