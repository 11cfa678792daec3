//! How the text of a case becomes articles, and how their rows are shown.

use parallax_testkit::{articles, check_story};

#[test]
fn a_line_with_a_name_begins_an_article() {
    let articles = articles(
        "
        ## quay-gazette
        The market fell.

          It was Monday.

        ## northline
        ---
        outlet: Northline
        ---
        # A heading is text
        ",
    );
    let [first, second] = &articles[..] else { panic!("two articles, not {}", articles.len()) };
    assert_eq!((&*first.id, &*first.text), ("quay-gazette", "The market fell.\n\n  It was Monday."));
    assert_eq!(second.declared.outlet.as_deref(), Some("Northline"));
    let front_matter = second.front_matter.expect("three lines");
    assert_eq!(&second.text[front_matter.end as usize..], "\n# A heading is text");
}

#[test]
fn what_is_put_in_may_lie_further_out() {
    let text = "One.\n\nTwo.";
    let articles = articles(format!(
        "
        ## a
        {text}
        ## b
        "
    ));
    assert_eq!(articles[0].text, text);
    assert_eq!(articles[1].text, "");
}

#[test]
#[should_panic(expected = "stands before the first")]
fn text_belongs_to_an_article() {
    let _ = articles("The market fell.\n## a\n");
}

#[test]
#[should_panic(expected = "published")]
fn front_matter_that_is_wrong_is_a_mistake_in_the_case() {
    let _ = articles("## a\n---\npublished: someday\n---\nThe market fell.");
}

#[test]
fn a_row_is_shown_a_field_a_line() {
    check_story!("number_comparison", "
    ## quay-gazette
    The hall has 298 traders.

    ## northline
    ---
    published: 2022-05-04
    ---
    About 300 traders rent stalls in the hall.
    ", @r#"
    about: traders the hall has
    items:
      quay-gazette "298 traders" low=298 high=298 modifier=exact
      northline "About 300 traders" low=300 high=300 modifier=approximate
    verdict: agree
    at_odds: false
    reason: “About 300 traders” (northline) is “298 traders” (quay-gazette), rounded.
    "#);
}
