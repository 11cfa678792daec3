//! Whose it is, through whom it came and to whom it went.

use parallax_testkit::check;

#[test]
fn pronouns_have_the_name() {
    check!("quotes", "Ada Lund came on Monday. She said that the lock was safe.", @"");
}

#[test]
fn a_relative_pronoun_alone() {
    check!("quotes", "Ada Lund, who said that the lock was safe, left.", @"");
}

#[test]
fn participles_share_the_subject() {
    check!("quotes", "Ada Lund criticised the plan, adding that it was late.", @"");
}

#[test]
fn coordination_shares_the_subject() {
    check!("quotes", "Ada Lund met reporters and said that the lock was safe.", @"");
}

#[test]
fn titles_and_appositions_and_their_comma() {
    check!("quotes", "Deputy Mayor Ivo Perez, a former engineer, said the lock was safe.", @"");
}

#[test]
fn several_sources() {
    check!("quotes", "Ada Lund and Ivo Perez said the lock was safe.", @"");
}

#[test]
fn collective_sources() {
    check!("quotes", "Two city officials said the lock was safe.", @"");
}

#[test]
fn a_report_of_somebody() {
    check!("quotes", "The mayor's report said the lock was safe.", @"");
}

#[test]
fn a_text_that_is_issued() {
    check!("quotes", "The ministry issued a statement saying that the lock was safe.", @"");
}

#[test]
fn by_whom() {
    check!("quotes", "The plan was condemned by the union.", @"");
}

#[test]
fn a_spokesman_without_a_name() {
    check!("quotes", "A spokesman for the Harbour Ministry said the lock was safe.", @"");
}

#[test]
fn a_spokesman_with_a_name() {
    check!("quotes", "Harbour Ministry spokesman Ivo Perez said the lock was safe.", @"");
}

#[test]
fn told_an_outlet() {
    check!("quotes", "Ada Lund told the Karst Herald that the lock was safe.", @"");
}

#[test]
fn one_within_the_other() {
    check!("quotes", "Ada Lund said Ivo Perez had told her that the lock was safe.", @"");
}

#[test]
fn quoted_as_saying() {
    check!("quotes", "The Herald quoted Ada Lund as saying that the lock was safe.", @"");
}

#[test]
fn nobody_is_named() {
    check!("quotes", "The lock was said to be safe.", @"");
}

#[test]
fn it_may_be_a_body() {
    check!("quotes", "The Harbour Office closed the lock. It said the gate had jammed.", @"");
}

#[test]
fn a_dateline_is_no_source() {
    check!("quotes", "KARST, May 2 (HNA) — Engineers said the lock was safe.", @"");
}

#[test]
fn days_are_no_source() {
    check!("quotes", "Ada Lund on Monday said the lock was safe.", @"");
}
