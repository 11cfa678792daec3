//! Whose words each stretch is: sentences with carets under the words.

use parallax_testkit::check;

#[test]
fn the_outlet_the_quoted_and_the_attributed() {
    check!("voices", r#"The lock closed. "It is safe," said Ada Lund. She said that it would open."#, @r#"
    The lock closed. "It is safe," said Ada Lund. She said that it would open.
    ^^^^^^^^^^^^^^^^^ voices voice=outlet
                     ^^^^^^^^^^^^^ voices voice=quoted quote=0
                                  ^^^^^^^^^^^^^^^^^^^^^^^^^ voices voice=outlet
                                                           ^^^^^^^^^^^^^^^^^^ voices voice=attributed quote=1
                                                                             ^ voices voice=outlet
    "#);
}

#[test]
fn marks_within_a_clause() {
    check!("voices", r#"Ada Lund said the lock was "as safe as a church" to her."#, @r#"
    Ada Lund said the lock was "as safe as a church" to her.
    ^^^^^^^^^^^^^^ voices voice=outlet
                  ^^^^^^^^^^^^^ voices voice=attributed quote=0
                               ^^^^^^^^^^^^^^^^^^^^^ voices voice=quoted quote=0
                                                    ^^^^^^^ voices voice=attributed quote=0
                                                           ^ voices voice=outlet
    "#);
}

#[test]
fn the_innermost_has_it() {
    check!("voices", "Ada Lund said Ivo Perez had told her that the lock was safe.", @"
    Ada Lund said Ivo Perez had told her that the lock was safe.
    ^^^^^^^^^^^^^^ voices voice=outlet
                  ^^^^^^^^^^^^^^^^^^^^^^^ voices voice=attributed quote=0
                                         ^^^^^^^^^^^^^^^^^^^^^^ voices voice=attributed quote=1
                                                               ^ voices voice=outlet
    ");
}

#[test]
fn a_page_that_is_an_agencys() {
    check!("voices", "KARST (Reuters) - The lock closed on Monday. Engineers said it was safe.", @"
    KARST (Reuters) - The lock closed on Monday. Engineers said it was safe.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ voices voice=republished agency=0
                                                                ^^^^^^^^^^^ voices voice=attributed quote=0
                                                                           ^ voices voice=republished agency=0
    ");
}

#[test]
fn furniture_has_no_voice() {
    check!("voices", "The lock closed on Monday after water got in.\n\nShare this article", @"
    The lock closed on Monday after water got in.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ voices voice=outlet

    Share this article
    ");
}

#[test]
fn every_line_is_covered() {
    check!("voices", "The lock closed.\n\nIt opened again, police said.\n\n\"At last,\" said Ada Lund.", @r#"
    The lock closed.
    ^^^^^^^^^^^^^^^^ voices voice=outlet

    It opened again, police said.
    ^^^^^^^^^^^^^^^ voices voice=attributed quote=0
                   ^^^^^^^^^^^^^^ voices voice=outlet

    "At last," said Ada Lund.
    ^^^^^^^^^^ voices voice=quoted quote=1
              ^^^^^^^^^^^^^^^ voices voice=outlet
    "#);
}

#[test]
fn what_is_thought_within_marks_is_quoted() {
    check!("voices", r#""I think that the lock is safe," said Ada Lund."#, @r#"
    "I think that the lock is safe," said Ada Lund.
    ^^^^^^^^^ voices voice=quoted quote=0
             ^^^^^^^^^^^^^^^^^^^^^ voices voice=quoted quote=1
                                  ^^ voices voice=quoted quote=0
                                    ^^^^^^^^^^^^^^^ voices voice=outlet
    "#);
}

#[test]
fn a_block_is_quoted() {
    check!("voices", "The office wrote to the council:\n\n> The lock is safe and will open on Monday.\n\nIt opened.", @"
    The office wrote to the council:
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ voices voice=outlet

    > The lock is safe and will open on Monday.
    ^^ voices voice=outlet
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ voices voice=quoted quote=0

    It opened.
    ^^^^^^^^^^ voices voice=outlet
    ");
}
