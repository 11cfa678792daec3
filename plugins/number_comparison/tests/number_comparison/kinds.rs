//! What makes two figures answers to one question, or to two: kinds that look alike.

use parallax_testkit::check_story;

#[test]
fn those_gravely_hurt_are_not_all_hurt() {
    check_story!("number_comparison", "
    ## a
    The blast at the Arden school left 50 people with serious injuries.
    ## b
    The blast at the Arden school also wounded around 100 people.
    ", @r#"
    about: people hurt
    items:
      a "50 people" low=50 high=50 modifier=exact
    verdict: single
    at_odds: false
    reason: Only a gives this figure.

    about: people hurt
    items:
      b "around 100 people" low=100 high=100 modifier=approximate
    verdict: single
    at_odds: false
    reason: Only b gives this figure.
    "#);
}

#[test]
fn earlier_convictions_are_not_all_convictions() {
    check_story!("number_comparison", "
    ## a
    Rees has three prior convictions for theft in Arden.
    ## b
    Rees faces nine convictions for theft in Arden.
    ", @"");
}

#[test]
fn those_gravely_hurt_beside_the_hurt_do_not_narrow_them() {
    check_story!("number_comparison", "
    ## a
    The blast at the Arden school wounded 55 people, 15 seriously, the town said.
    ## b
    The blast at the Arden school wounded 100 people, the union said.
    ", @r#"
    about: people hurt
    items:
      a "55 people" low=55 high=55 modifier=exact source=Arden
      b "100 people" low=100 high=100 modifier=exact source="the union"
    verdict: not_comparable
    reason: “55 people” (a), according to Arden, and “100 people” (b), according to the union, differ; which
        of them is the later count is not known.
    "#);
}

#[test]
fn arrests_of_a_day_are_not_all_arrests() {
    check_story!("number_comparison", "
    ## a
    Police made 86 arrests over the course of Saturday's march in Arden.
    ## b
    Some 400 people have been arrested since the march in Arden began.
    ## c
    Police have arrested 210 people over the march in Arden.
    ", @r#"
    about: people arrested or held in Arden
    items:
      a "86 arrests" low=86 high=86 modifier=exact
      b "Some 400 people" low=400 high=400 modifier=approximate
    verdict: not_comparable
    at_odds: false
    reason: Not the same thing: “Some 400 people” (b) adds up over a longer time than “86 arrests” (a).

    about: people arrested or held in Arden
    items:
      c "210 people" low=210 high=210 modifier=exact
    verdict: single
    at_odds: false
    reason: Only c gives this figure.
    "#);
}

#[test]
fn days_of_riots_go_on() {
    check_story!("number_comparison", "
    ## a
    Arden was calm on Friday after four days of riots.
    ## b
    Arden was calm on Tuesday after eight days of riots.
    ", @"");
}

#[test]
fn what_could_be_is_not_what_is() {
    check_story!("number_comparison", "
    ## a
    The flood at Velin could drive 9,000 people from their homes.
    ## b
    The flood at Velin drove 2,000 people from their homes.
    ", @r#"
    about: people the flood could drive
    items:
      a "9,000 people" low=9000 high=9000 modifier=exact
    verdict: single
    at_odds: false
    reason: Only a gives this figure.

    about: people the flood drove
    items:
      b "2,000 people" low=2000 high=2000 modifier=exact
    verdict: single
    at_odds: false
    reason: Only b gives this figure.
    "#);
}

#[test]
fn people_of_whom_nothing_is_said_are_anybody() {
    check_story!("number_comparison", "
    ## a
    About 100 people were at work in the Arden mill.
    ## b
    Some 400 people had work at the Arden mill.
    ", @r#"
    about: people
    items:
      a "About 100 people" low=100 high=100 modifier=approximate
    verdict: single
    at_odds: false
    reason: Only a gives this figure.

    about: people who had work
    items:
      b "Some 400 people" low=400 high=400 modifier=approximate
    verdict: single
    at_odds: false
    reason: Only b gives this figure.
    "#);
}

#[test]
fn two_sums_in_one_bill() {
    check_story!("number_comparison", "
    ## a
    The house is to vote on the $550 billion harbour bill on Monday.
    ## b
    The house wants a vote on the $1 trillion harbour bill on Monday.
    ", @r#"
    about: harbour bill
    items:
      a "$550 billion harbour bill" low=550000000000 high=550000000000 modifier=exact
    verdict: single
    at_odds: false
    reason: Only a gives this figure.

    about: harbour bill
    items:
      b "$1 trillion harbour bill" low=1000000000000 high=1000000000000 modifier=exact
    verdict: single
    at_odds: false
    reason: Only b gives this figure.
    "#);
}

#[test]
fn a_bound_that_lies_far_off_is_of_something_else() {
    check_story!("number_comparison", "
    ## a
    The shelling of a house in Arden killed at least five people.
    ## b
    The shelling of the Arden school killed 43 people.
    ", @r#"
    about: people killed
    items:
      a "at least five people" low=5 modifier=at_least
    verdict: single
    at_odds: false
    reason: Only a gives this figure.

    about: people killed
    items:
      b "43 people" low=43 high=43 modifier=exact
    verdict: single
    at_odds: false
    reason: Only b gives this figure.
    "#);
}

#[test]
fn a_bound_that_lies_near() {
    check_story!("number_comparison", "
    ## a
    More than 1,000 flights from Arden were cancelled.
    ## b
    At Arden 1,100 flights were cancelled.
    ", @r#"
    about: flights cancelled
    items:
      a "More than 1,000 flights" low=1000 modifier=more_than
      b "1,100 flights" low=1100 high=1100 modifier=exact
    verdict: compatible
    at_odds: false
    reason: “1,100 flights” (b) fits “More than 1,000 flights” (a).
    "#);
}

#[test]
fn more_than_a_few_tells_nothing() {
    check_story!("number_comparison", "
    ## a
    He hit fewer than 26 homers for the Larks last year.
    ## b
    He hit 13 homers for the Larks in the spring.
    ", @r#"
    about: homers
    items:
      b "13 homers" low=13 high=13 modifier=exact
    verdict: single
    at_odds: false
    reason: Only b gives this figure.
    "#);
}

#[test]
fn two_dead_here_and_two_there() {
    check_story!("number_comparison", "
    ## a
    Two men were killed when a shell hit a farm near Arden.
    ## b
    Two people were killed in an attack on the post office of Velin.
    ", @"");
}

#[test]
fn a_girl_and_another_woman_then() {
    check_story!("number_comparison", "
    ## a
    Rees was convicted over the marriage of a 14-year-old girl.
    ## b
    Lund was heard on a tape that was made when she was 14.
    ", @"");
}

#[test]
fn somebody_named_elsewhere() {
    check_story!("number_comparison", "
    ## a
    Ada Lund, 60, is accused of murdering two clerks at the Arden bank in 1967.
    ## b
    Ada Lund, 61, was arrested in Arden on Friday.
    ## c
    A 60-year-old woman is accused of murdering two clerks at a bank in Arden.
    ", @r#"
    about: the age of Ada Lund
    items:
      a "60" low=60 high=60 modifier=exact
      b "61" low=61 high=61 modifier=exact
      c "60-year-old woman" low=60 high=60 modifier=exact
    verdict: compatible
    at_odds: false
    reason: “60” (a) and “61” (b) are a birthday apart.
    "#);
}

#[test]
fn votes_in_three_forms() {
    check_story!("number_comparison", "
    ## a
    The lower house passed the harbour bill 212–88 on Monday.
    ## b
    The bill on the harbour was passed 211-89 on Monday.
    ## c
    Members of the lower house voted by 212 votes to 88 for the harbour bill.
    ", @r#"
    about: votes for and against
    items:
      a "212–88" low=88 high=212 modifier=exact
      b "211-89" low=89 high=211 modifier=exact
      c "212 votes to 88" low=88 high=212 modifier=exact
    verdict: not_comparable
    reason: “211-89” (b) and “212–88” (a) differ; they seem to be of one vote.
    "#);
}

#[test]
fn votes_for_and_against() {
    check_story!("number_comparison", "
    ## a
    The council of Arden approved the plan with 31 votes in favour and 12 against.
    ## b
    Council members backed the plan for Arden in a 31-12 vote.
    ", @r#"
    about: votes for and against
    items:
      a "31 votes in favour and 12" low=12 high=31 modifier=exact
      b "31-12" low=12 high=31 modifier=exact
    verdict: agree
    at_odds: false
    reason: Both articles give the same figure: “31 votes in favour and 12”.
    "#);
}

#[test]
fn another_vote_on_the_bill() {
    check_story!("number_comparison", "
    ## a
    The lower house passed the harbour bill 212–88 on Monday.
    ## b
    The upper house rejected the harbour bill 40-61.
    ", @r#"
    about: votes for and against
    items:
      a "212–88" low=88 high=212 modifier=exact
    verdict: single
    at_odds: false
    reason: Only a gives this figure.
    "#);
}

#[test]
fn a_match_is_no_vote() {
    check_story!("number_comparison", "
    ## a
    The Larks beat the Herons 3-1 in Arden.
    ## b
    The Larks won 3-2 against the Herons in Arden.
    ", @"");
}

#[test]
fn a_rise_here_a_fall_there() {
    check_story!("number_comparison", "
    ## a
    Exports from Velin rose 4.5 percent in May, the ministry said.
    ## b
    Velin's exports declined by 4.5% in May.
    ", @r#"
    about: change in exports
    items:
      a "4.5 percent" low=4.5 high=4.5 modifier=exact source="the ministry"
      b "4.5%" low=4.5 high=4.5 modifier=exact
    verdict: not_comparable
    reason: “4.5 percent” (a) is a rise, “4.5%” (b) a fall; they seem to be of the same thing.
    "#);
}

#[test]
fn a_rise_of_the_month_and_a_fall_of_the_year() {
    check_story!("number_comparison", "
    ## a
    Exports from Velin rose 4.5 percent from the month before.
    ## b
    Exports from Velin fell 4.5 percent from the year before.
    ", @r#"
    about: rise in exports
    items:
      a "4.5 percent" low=4.5 high=4.5 modifier=exact
    verdict: single
    at_odds: false
    reason: Only a gives this figure.

    about: fall in exports
    items:
      b "4.5 percent" low=4.5 high=4.5 modifier=exact
    verdict: single
    at_odds: false
    reason: Only b gives this figure.
    "#);
}

#[test]
fn a_share_is_not_by_how_much_it_grew() {
    check_story!("number_comparison", "
    ## a
    Arden's share of the exports fell by 12 percent.
    ## b
    Arden has 12 percent of the exports.
    ", @r#"
    about: fall in exports
    items:
      a "12 percent" low=12 high=12 modifier=exact
    verdict: single
    at_odds: false
    reason: Only a gives this figure.

    about: share of exports
    items:
      b "12 percent of the exports" low=12 high=12 modifier=exact
    verdict: single
    at_odds: false
    reason: Only b gives this figure.
    "#);
}

#[test]
fn those_who_protest_have_many_names() {
    check_story!("number_comparison", "
    ## a
    Fourteen rioters were arrested after the clashes at the Arden depot.
    ## b
    Nineteen activists were arrested after the clashes at the Arden depot, police said.
    ", @r#"
    about: protesters arrested or held after the clashes at the Arden depot
    items:
      a "Fourteen rioters" low=14 high=14 modifier=exact
      b "Nineteen activists" low=19 high=19 modifier=exact source=police
    verdict: conflict
    at_odds: false
    reason: “Fourteen rioters” (a) and “Nineteen activists” (b), according to police, cannot both be right.
    "#);
}

#[test]
fn one_article_with_both_counts_of_a_crowd() {
    check_story!("number_comparison", "
    ## a
    Police said 300 people had joined the march in Arden, while organisers put the number at 2,000.
    ## b
    Some 2,000 people marched through Arden, organisers said.
    ", @r#"
    about: people who gathered
    items:
      a "300 people" low=300 high=300 modifier=exact source=Police
      a "2,000" low=2000 high=2000 modifier=exact source=organisers
      b "Some 2,000 people" low=2000 high=2000 modifier=approximate source=organisers
    verdict: conflict
    at_odds: false
    reason: “300 people” (a), according to Police, and “2,000” (a), according to organisers, cannot both be
        right; one article gives both.
    "#);
}

#[test]
fn an_article_is_not_set_against_itself() {
    check_story!("number_comparison", "
    ## a
    Up to 70 percent of the traffic to Velin was cut off, and 60 percent of the traffic to Arden.
    ## b
    Up to 70 percent of the traffic to Velin was cut off.
    ", @r#"
    about: share of traffic
    items:
      a "Up to 70 percent of the traffic" high=70 modifier=at_most
      b "Up to 70 percent of the traffic" high=70 modifier=at_most
    verdict: agree
    at_odds: false
    reason: Both articles give the same figure: “Up to 70 percent of the traffic”.

    about: share of traffic
    items:
      a "60 percent of the traffic" low=60 high=60 modifier=exact
    verdict: single
    at_odds: false
    reason: Only a gives this figure.
    "#);
}

#[test]
fn an_agreement_does_not_hide_who_has_another_figure() {
    check_story!("number_comparison", "
    ## a
    The quake tore down 340 brick homes in Sandrel.
    ## b
    In Sandrel the quake destroyed 340 brick homes.
    ## c
    Rain has flooded 900 brick homes along the river.
    ", @r#"
    about: brick homes
    items:
      a "340 brick homes" low=340 high=340 modifier=exact
      b "340 brick homes" low=340 high=340 modifier=exact
    verdict: agree
    at_odds: false
    reason: Both articles give the same figure: “340 brick homes”. Another figure, which may be of another
        thing: “900 brick homes” (c).

    about: brick homes
    items:
      c "900 brick homes" low=900 high=900 modifier=exact
    verdict: single
    at_odds: false
    reason: Only c gives this figure.
    "#);
}

#[test]
fn a_figure_that_one_article_says_twice_is_single_once() {
    check_story!("number_comparison", "
    ## a
    The council set aside 212 million euros for the bridge. The bridge was long awaited. For the bridge 212 million euros are set aside.
    ## b
    The bridge is shut.
    ", @r#"
    about: money for the bridge
    items:
      a "212 million euros" low=212000000 high=212000000 modifier=exact
    verdict: single
    at_odds: false
    reason: Only a gives this figure.
    "#);
}

#[test]
fn liberals_are_no_source() {
    check_story!("number_comparison", "
    ## a
    Liberals said that the council had spent £40,000 on the pump.
    ## b
    The council spent £40,000 on the pump, said Ada Lund.
    ", @r#"
    about: money spent
    items:
      a "£40,000" low=40000 high=40000 modifier=exact
      b "£40,000" low=40000 high=40000 modifier=exact source="Ada Lund"
    verdict: agree
    at_odds: false
    reason: Both articles give the same figure: “£40,000”.
    "#);
}

#[test]
fn polls_of_two_papers() {
    check_story!("number_comparison", "
    ## a
    A poll by Fibrex found that 52 percent of voters oppose the bridge.
    ## b
    Some 48 percent of voters oppose the bridge, a survey for the Herald says.
    ", @r#"
    about: share of voters
    items:
      a "52 percent of voters" low=52 high=52 modifier=exact
    verdict: single
    at_odds: false
    reason: Only a gives this figure.

    about: share of voters
    items:
      b "Some 48 percent of voters" low=48 high=48 modifier=approximate
    verdict: single
    at_odds: false
    reason: Only b gives this figure.
    "#);
}

#[test]
fn one_poll_in_two_papers() {
    check_story!("number_comparison", "
    ## a
    A poll by Fibrex found that 52 percent of voters oppose the bridge.
    ## b
    The poll by Fibrex found that 25 percent of voters oppose the bridge.
    ", @r#"
    about: share of voters
    items:
      a "52 percent of voters" low=52 high=52 modifier=exact
      b "25 percent of voters" low=25 high=25 modifier=exact
    verdict: not_comparable
    reason: “25 percent of voters” (b) and “52 percent of voters” (a) differ; they seem to be of the same
        thing.
    "#);
}
