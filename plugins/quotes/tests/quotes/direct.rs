//! What stands in quotation marks: whose it is, in one row though in many pieces.

use parallax_testkit::check;

#[test]
fn before_the_verb() {
    check!("quotes", r#""The lock is safe," Ada Lund said."#, @"");
}

#[test]
fn inverted_with_an_apposition() {
    check!("quotes", r#""The lock is safe," said Ada Lund, the mayor of Karst."#, @"");
}

#[test]
fn behind_a_colon() {
    check!("quotes", r#"Ada Lund said: "The lock is safe.""#, @"");
}

#[test]
fn behind_a_comma() {
    check!("quotes", r#"On Monday Ada Lund added, "The lock is safe.""#, @"");
}

#[test]
fn split_round_the_verb() {
    check!("quotes", r#""The lock," Ada Lund said on Monday, "is safe.""#, @"");
}

#[test]
fn a_second_sentence_behind_the_verb() {
    check!("quotes", r#""The lock is safe," said Ada Lund. "We checked it twice.""#, @"");
}

#[test]
fn two_paragraphs_of_one_speech() {
    check!("quotes", "Ada Lund said: \"The lock is safe.\n\n\"We checked it twice.\"", @"");
}

#[test]
fn the_next_paragraph_goes_on() {
    check!("quotes", "\"The lock is safe,\" Ada Lund said.\n\n\"We checked it twice. It will hold.\"", @"");
}

#[test]
fn two_speakers_in_turn() {
    check!("quotes", "\"Is it safe?\" asked Ivo Perez.\n\n\"It is,\" Ada Lund replied.", @"");
}

#[test]
fn british_single_marks() {
    check!("quotes", "'The farmers' lock is safe,' Ada Lund said.", @"");
}

#[test]
fn marks_within_marks() {
    check!("quotes", r#""He called it 'a farce' to my face," Ada Lund said."#, @"");
}

#[test]
fn verbs_that_speak_only_in_marks() {
    check!("quotes", r#""It will hold," laughed the engineer."#, @"");
}

#[test]
fn a_noun_and_a_colon() {
    check!("quotes", r#"Her verdict: "The lock is safe and will stay so.""#, @"");
}

#[test]
fn a_headline_with_a_colon() {
    check!("quotes", "Lund: 'We checked the lock twice'\n\nThe lock at Karst was closed on Monday for the third time this year after water got in.", @"");
}

#[test]
fn no_verb_at_all() {
    check!("quotes", r#"Ada Lund waved the report away. "It is a scandal and nothing else.""#, @"");
}
