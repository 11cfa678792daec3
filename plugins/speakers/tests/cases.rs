//! What the pass finds across articles: a field a line, quoting words.

use parallax_testkit::check_story;

#[test]
fn a_word_that_one_article_does_without_sets_them_apart() {
    // This fails until the rows are right. Run it, read the rows that the pass finds, and accept
    // them with `cargo insta review`, or change the pass until they are what you want to see.
    check_story!("speakers", "
    ## harbour-sheet
    The ferry reportedly turned back.
    ## coast-herald
    The ferry turned back.
    ", @"");
}
