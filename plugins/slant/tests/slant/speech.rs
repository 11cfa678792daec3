//! Whose words, and verbs that take sides.

use parallax_testkit::check;

#[test]
fn in_quotation_marks_it_is_the_speakers() {
    check!("slant", "“This is a shameful betrayal of our town,” said Ada Lund.", @r#"
    “This is a shameful betrayal of our town,” said Ada Lund.
               ^^^^^^^^^^^^^^^^^ slant kind=loaded_word polarity=negative voice=quoted strength=0.55 reason="An evaluation in the outlet's own words; beside the others it shows where the sentence stands. Tells the reader what to feel, instead of what happened."
    "#);
}

#[test]
fn straight_marks_too() {
    check!("slant", "Lund called it \"a shameful betrayal\" on Friday.", @r#"
    Lund called it "a shameful betrayal" on Friday.
                      ^^^^^^^^^^^^^^^^^ slant kind=loaded_word polarity=negative voice=quoted strength=0.55 reason="An evaluation in the outlet's own words; beside the others it shows where the sentence stands. Tells the reader what to feel, instead of what happened."
    "#);
}

#[test]
fn attributed_without_marks() {
    check!("slant", "Lund said that the shameful decision would stand.", @r#"
    Lund said that the shameful decision would stand.
                       ^^^^^^^^ slant kind=loaded_word target=decision polarity=negative voice=attributed strength=0.4 reason="Tells the reader what to feel, instead of what happened."
    "#);
}

#[test]
fn the_cue_at_the_end() {
    check!("slant", "The decision was shameful, Lund said.", @r#"
    The decision was shameful, Lund said.
                     ^^^^^^^^ slant kind=loaded_word target=decision polarity=negative voice=attributed strength=0.4 reason="Tells the reader what to feel, instead of what happened."
    "#);
}

#[test]
fn according_to() {
    check!("slant", "According to the union, the offer was an insult to every driver. The offer was absurd, according to Lund.", @r#"
    According to the union, the offer was an insult to every driver. The offer was absurd, according to Lund.
                                          ^^^^^^^^^^^^ slant kind=judgement polarity=negative voice=attributed strength=0.5 reason="Passes a verdict; the facts would let the reader judge."
                                                                                   ^^^^^^ slant kind=loaded_word target=offer polarity=negative voice=attributed strength=0.5 reason="Scorns instead of describing."
    "#);
}

#[test]
fn the_outlets_own_voice() {
    check!("slant", "The shameful decision will stand, whatever Lund says.", @r#"
    The shameful decision will stand, whatever Lund says.
        ^^^^^^^^ slant kind=loaded_word target=decision polarity=negative voice=outlet strength=0.4 reason="Tells the reader what to feel, instead of what happened."
    "#);
}

#[test]
fn admitting_is_more_than_saying() {
    check!("slant", "The minister admitted that the bridge was closed.", @r#"
    The minister admitted that the bridge was closed.
                 ^^^^^^^^ slant kind=reporting_verb target=minister polarity=negative voice=outlet strength=0.3 reason="Takes what was said for true and for something the speaker would rather have hidden." neutral=said
    "#);
}

#[test]
fn admitting_to_hospital_is_not() {
    check!("slant", "She was admitted to hospital on Monday.", @"She was admitted to hospital on Monday.");
}

#[test]
fn claiming_doubts() {
    check!("slant", "The company claimed that it had no choice.", @r#"
    The company claimed that it had no choice.
                ^^^^^^^ slant kind=reporting_verb target=company polarity=negative voice=outlet strength=0.3 reason="Keeps a distance from what was said, where \"said\" would not." neutral=said
    "#);
}

#[test]
fn claiming_lives_or_a_prize() {
    check!("slant", "The flood claimed four lives. He claimed the title in May.", @"The flood claimed four lives. He claimed the title in May.");
}

#[test]
fn a_temper_in_the_verb() {
    check!("slant", "“Never!” thundered the chairman. “We shall see,” the mayor sneered.", @r#"
    “Never!” thundered the chairman. “We shall see,” the mayor sneered.
                                                               ^^^^^^^ slant kind=reporting_verb target=mayor polarity=negative voice=outlet strength=0.4 reason="Tells how the words sounded and what to think of the speaker." neutral=said
    "#);
}

#[test]
fn a_quotation_over_paragraphs() {
    check!("slant", "“The plan is absurd.\n\n“It is a travesty of justice,” he said.", @r#"
    “The plan is absurd.
                 ^^^^^^ slant kind=loaded_word target=plan polarity=negative voice=quoted strength=0.5 reason="Scorns instead of describing."

    “It is a travesty of justice,” he said.
           ^^^^^^^^^^^^^ slant kind=judgement polarity=negative voice=quoted strength=0.5 reason="Passes a verdict; the facts would let the reader judge."
    "#);
}

#[test]
fn scare_quotes() {
    check!("slant", "The ministry sent its “experts” to the meeting.", @r#"
    The ministry sent its “experts” to the meeting.
                          ^^^^^^^^^ slant kind=doubt target=experts polarity=negative voice=outlet strength=0.35 reason="Quotation marks that quote nobody hold the word at a distance." neutral=experts
    "#);
}

#[test]
fn a_quoted_word_with_a_speaker() {
    check!("slant", "Lund described the “experts” as friends of the minister.", @"Lund described the “experts” as friends of the minister.");
}

#[test]
fn a_term_being_introduced() {
    check!("slant", "The line suffers from a “heat kink” every summer.", @"The line suffers from a “heat kink” every summer.");
}

#[test]
fn so_called() {
    check!("slant", "The so-called reform takes effect in June.", @r#"
    The so-called reform takes effect in June.
        ^^^^^^^^^ slant kind=doubt target=reform polarity=negative voice=outlet strength=0.4 reason="Says that the thing may not deserve its name, without saying why."
    "#);
}

#[test]
fn known_as_so_called() {
    check!("slant", "It was so called because of the colour of its brick.", @"It was so called because of the colour of its brick.");
}

#[test]
fn a_block_quotation_is_quoted() {
    check!("slant", "The letter reads:\n\n> The shameful decision will stand.\n\nNobody signed it.", @r#"
    The letter reads:

    > The shameful decision will stand.
          ^^^^^^^^ slant kind=loaded_word target=decision polarity=negative voice=quoted strength=0.4 reason="Tells the reader what to feel, instead of what happened."

    Nobody signed it.
    "#);
}

#[test]
fn a_name_behind_a_preposition_is_no_subject() {
    check!("slant", "The head of Torrel Water admitted that the valve was open. Mayor Ada Lund admitted that the lift was slow.", @r#"
    The head of Torrel Water admitted that the valve was open. Mayor Ada Lund admitted that the lift was slow.
                             ^^^^^^^^ slant kind=reporting_verb target="head of Torrel Water" polarity=negative voice=outlet strength=0.3 reason="Takes what was said for true and for something the speaker would rather have hidden." neutral=said
                                                                              ^^^^^^^^ slant kind=reporting_verb target="Ada Lund" polarity=negative voice=outlet strength=0.3 reason="Takes what was said for true and for something the speaker would rather have hidden." neutral=said
    "#);
}
