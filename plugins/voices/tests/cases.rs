//! Whose words each stretch is: sentences with carets under the words.

use parallax_testkit::check;

#[test]
fn the_outlet_the_quoted_and_the_attributed() {
    check!("voices", r#"The lock closed. "It is safe," said Ada Lund. She said that it would open."#, @"");
}

#[test]
fn marks_within_a_clause() {
    check!("voices", r#"Ada Lund said the lock was "as safe as a church" to her."#, @"");
}

#[test]
fn the_innermost_has_it() {
    check!("voices", "Ada Lund said Ivo Perez had told her that the lock was safe.", @"");
}

#[test]
fn a_page_that_is_an_agencys() {
    check!("voices", "KARST (Reuters) - The lock closed on Monday. Engineers said it was safe.", @"");
}

#[test]
fn furniture_has_no_voice() {
    check!("voices", "The lock closed on Monday after water got in.\n\nShare this article", @"");
}

#[test]
fn every_line_is_covered() {
    check!("voices", "The lock closed.\n\nIt opened again, police said.\n\n\"At last,\" said Ada Lund.", @"");
}
