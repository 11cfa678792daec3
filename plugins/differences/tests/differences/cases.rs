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
    text: On people on board: a has “31 people”, b has “48 people”.
    articles: a, b
    evidence: a "31 people", b "48 people"
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
    text: On people on board: Northline News has “31 people”, Quay Gazette has “48 people”.
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
    text: On people on board: a has “31 people”, b has “48 people”.
    articles: a, b
    evidence: a "31 people", b "48 people"
    rows:
      layer=number_comparison row=0
    "#);
}

#[test]
fn wording_that_takes_sides_stands_before_favourite_words() {
    check_story!("differences", "
    ## a
    The bosses shut the mill. The bosses sent thugs. Nobody asked the bosses: a shameful, cynical act.
    ## b
    The owners closed the mill and sent guards to the gate. Nobody was asked at all, a clerk said.
    ## c
    The mill was closed on Monday by those who own it, and guards came to the gate before noon.
    ", @r#"
    kind: angle
    text: a takes sides most in its own words (176.5 findings in a thousand words, 3 in all, such as
        “thugs”), b least (0.0).
    articles: a, b
    evidence: a "thugs", a "cynical", a "shameful"
    rows:
      layer=slant article=a row=0
      layer=slant article=a row=2
      layer=slant article=a row=1

    kind: angle
    text: a says “bosses” 3 times, none of the others does.
    articles: a
    evidence: a "bosses", a "bosses", a "bosses"
    rows:
      layer=contrast row=0
    "#);
}

#[test]
fn a_passage_in_common_is_told_with_its_agency() {
    check_story!("differences", "
    ## a
    ARDEN (Corrant News) - The ferry turned back off Arden on Monday night after its engine failed in a heavy swell, and forty passengers were taken ashore in lifeboats before the harbour was closed to all traffic until the morning.
    ## b
    ARDEN, May 3 (Corrant News) - The ferry turned back off Arden on Monday night after its engine failed in a heavy swell, and forty passengers were taken ashore in lifeboats before the harbour was closed to all traffic until the morning.
    ", @r#"
    kind: wire
    text: a and b share a passage of Corrant News of 38 words: “Corrant News) - The ferry … traffic until the
        morning”.
    articles: a, b
    evidence: a "Corrant News) - The ferry turned back off Arden on Monday night after its engine failed in a
        heavy swell, and forty passengers were taken ashore in lifeboats before the harbour was closed to all
        traffic until the morning", b "Corrant News) - The ferry turned back off Arden on Monday night after
        its engine failed in a heavy swell, and forty passengers were taken ashore in lifeboats before the
        harbour was closed to all traffic until the morning"
    rows:
      layer=shared_text row=0
    "#);
}

#[test]
fn one_article_alone_differs_from_nothing() {
    check_story!("differences", "
    ## a
    There were 31 people aboard the barge Heron.
    ", @"");
}
