//! What is told of how articles differ, and in which order.

use parallax_testkit::check_story;

#[test]
fn figures_that_cannot_both_be_right() {
    check_story!("differences", "
    ## a
    There were 31 people aboard the barge Heron.
    ## b
    The barge Heron was carrying 48 people.
    ", @r#"
    kind: number
    text: People on board: a says 31, b says 48.
    articles: a, b
    evidence: a "31 people", b "48 people"
    rows:
      layer=number_comparison row=0
    "#);
}

#[test]
fn all_who_give_a_figure_are_named_with_whom_they_quote() {
    check_story!("differences", "
    ## a
    There were 31 people aboard the barge Heron, the ministry said.
    ## b
    The barge Heron was carrying 48 people, the coast guard said.
    ## c
    The barge Heron was carrying 31 people when it sank.
    ", @r#"
    kind: number
    text: People on board: a (quoting the ministry) and c say 31, b says 48 (quoting the coast guard).
    articles: a, c, b
    evidence: a "31 people", c "31 people", b "48 people"
    rows:
      layer=number_comparison row=0
    "#);
}

#[test]
fn an_article_is_called_by_its_outlet() {
    check_story!("differences", "
    ## a
    Barge sinks

    There were 31 people aboard the barge Heron.

    © 2022 Northline News. All rights reserved.
    ## b
    Barge sinks

    The barge Heron was carrying 48 people.

    © 2022 Quay Gazette. All rights reserved.
    ", @r#"
    kind: number
    text: People on board: Northline News says 31, Quay Gazette says 48.
    articles: a, b
    evidence: a "31 people", b "48 people"
    rows:
      layer=number_comparison row=0
    "#);
}

#[test]
fn two_articles_of_one_outlet_are_called_by_their_ids() {
    check_story!("differences", "
    ## a
    Barge sinks

    There were 31 people aboard the barge Heron.

    © 2022 Northline News. All rights reserved.
    ## b
    Barge sinks

    The barge Heron was carrying 48 people.

    © 2022 Northline News. All rights reserved.
    ", @r#"
    kind: number
    text: People on board: a says 31, b says 48.
    articles: a, b
    evidence: a "31 people", b "48 people"
    rows:
      layer=number_comparison row=0
    "#);
}

#[test]
fn what_follows_from_the_topic_is_not_told() {
    check_story!("differences", "
    ## a
    Mr Rees wants a bridge. The bridge is long, and the bridge will not open on Monday. He doesn't fish.
    ## b
    Rees hopes for a ford. A ford is cheap, and the ford can open on Tuesday. He does not fish there.
    ", @"");
}

#[test]
fn one_article_alone_differs_from_nothing() {
    check_story!("differences", "
    ## a
    There were 31 people aboard the barge Heron.
    ", @"");
}
