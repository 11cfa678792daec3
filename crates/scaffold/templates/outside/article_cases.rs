//! What the pass finds: sentences with carets under the words, and a page of an article in a file.

use parallax_testkit::{check, pass, picture};

use {{module}}::{{Pass}};

#[test]
fn finds_a_listed_word_and_no_longer_one() {
    let text = "The ferry reportedly turned back. A crash was reported.";
    check!(pass::<{{Pass}}>(), text, @"
    The ferry reportedly turned back. A crash was reported.
              ^^^^^^^^^^ {{name}}
    ");
}

#[test]
fn a_page_speaks_in_its_article_and_not_in_its_furniture() {
    insta::assert_snapshot!(picture(pass::<{{Pass}}>(), include_str!("ferry.md")));
}
