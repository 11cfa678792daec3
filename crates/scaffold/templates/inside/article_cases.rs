//! What the pass finds: sentences with carets under the words.

use parallax_testkit::check;

#[test]
fn finds_a_listed_word_and_no_longer_one() {
    // This fails until the picture is right. Run it, read the picture of what the pass finds, and
    // accept it with `cargo insta review`, or change the pass until it is what you want to see.
    let text = "The ferry reportedly turned back. A crash was reported.";
    check!("{{name}}", text, @"");
}
