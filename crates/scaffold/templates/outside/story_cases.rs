//! What the pass finds across articles: a field a line, quoting words.

use parallax_testkit::{check_story, golden_story, pass};

use {{module}}::{{Pass}};

#[test]
fn a_word_that_one_article_does_without_sets_them_apart() {
    check_story!(pass::<{{Pass}}>(), "
    ## harbour-sheet
    The ferry reportedly turned back.
    ## coast-herald
    The ferry turned back.
    ", @r#"
    word: reportedly
    spans: harbour-sheet "reportedly"
    without: coast-herald
    "#);
}

#[test]
fn whole_articles_are_compared_and_not_their_furniture() {
    let articles = [("ferry", include_str!("ferry.md")), ("radar", include_str!("radar.md"))];
    insta::assert_snapshot!(golden_story(pass::<{{Pass}}>(), &articles));
}
