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

#[test]
fn each_article_has_its_own_source() {
    check_story!("differences", "
    ## a
    About 2,000 litres of heating oil leaked into the basement of the Karst school on Monday, the fire service said.
    ## b
    Some 1,200 litres of oil escaped from the tank at the Karst school, the council said; it had first spoken of 2,000 litres.
    ## c
    Around 2,000 litres of oil ran into the drains of Karst.
    ", @r#"
    kind: number
    text: Litres of oil: a (quoting the fire service) and c say “About 2,000 litres of heating oil”, b says
        “Some 1,200 litres of oil” (quoting the council); why they differ is not said.
    articles: a, c, b
    evidence: a "About 2,000 litres of heating oil", c "Around 2,000 litres of oil", b "Some 1,200 litres of
        oil"
    rows:
      layer=number_comparison row=0
    "#);
}

#[test]
fn a_crowd_by_police_and_by_those_who_called_it() {
    check_story!("differences", "
    ## a
    Police said 300 people had joined the march in Arden, while organisers put the number at 2,000.
    ## b
    Some 2,000 people marched through Arden, organisers said.
    ", @r#"
    kind: number
    text: People who gathered: a says 300 (quoting police) and 2,000 (quoting organisers), b says about 2,000
        (quoting organisers).
    articles: a, b
    evidence: a "300 people", a "2,000", b "Some 2,000 people"
    rows:
      layer=number_comparison row=0
    "#);
}

#[test]
fn a_vote_and_the_budget_that_it_passed() {
    check_story!("differences", "
    ## a
    The parliament of Velin passed the $48.6 billion budget on Friday by 212 votes to 88 after a debate of 14 hours.
    ## b
    Velin's $50 billion budget was passed 211-89 on Friday after 16 hours of debate.
    ", @r#"
    kind: number
    text: Budget: a says “$48.6 billion budget”, b says “$50 billion budget”; why they differ is not said.
    articles: a, b
    evidence: a "$48.6 billion budget", b "$50 billion budget"
    rows:
      layer=number_comparison row=0

    kind: number
    text: Votes for and against: a says “212 votes to 88”, b says “211-89”; why they differ is not said.
    articles: a, b
    evidence: a "212 votes to 88", b "211-89"
    rows:
      layer=number_comparison row=1
    "#);
}

#[test]
fn a_rise_here_and_a_fall_there() {
    check_story!("differences", "
    ## a
    Exports from Velin rose 4.5 percent in May, the ministry said.
    ## b
    Velin's exports declined by 4.5% in May.
    ", @r#"
    kind: number
    text: Change in exports: a says a rise of “4.5 percent” (quoting the ministry), b says a fall of “4.5%”;
        why they differ is not said.
    articles: a, b
    evidence: a "4.5 percent", b "4.5%"
    rows:
      layer=number_comparison row=0
    "#);
}

#[test]
fn many_homes_and_more() {
    check_story!("differences", "
    ## a
    The quake destroyed 340 homes in Sandrel.
    ## b
    The quake destroyed some 520 homes in Sandrel, the governor said.
    ", @r#"
    kind: number
    text: Homes: a says 340, b says about 520 (quoting the governor); why they differ is not said.
    articles: a, b
    evidence: a "340 homes", b "some 520 homes"
    rows:
      layer=number_comparison row=0
    "#);
}
