//! Things, money, shares and sizes: rounding, units, rates, qualifiers.

use parallax_testkit::check_story;

#[test]
fn about_300_agrees_with_298() {
    check_story!("number_comparison", "
    ## a
    About 300 traders rent stalls in the hall.
    ## b
    The hall has 298 traders.
    ", @r#"
    about: traders the hall has
    items:
      a "About 300 traders" low=300 high=300 modifier=approximate
      b "298 traders" low=298 high=298 modifier=exact
    verdict: agree
    at_odds: false
    reason: “About 300 traders” (a) is “298 traders” (b), rounded.
    "#);
}

#[test]
fn a_rounded_sum_agrees() {
    check_story!("number_comparison", "
    ## a
    The bridge cost $1.5bn to build.
    ## b
    The bridge cost $1.48bn to build.
    ", @r#"
    about: cost of the bridge
    items:
      a "$1.5bn" low=1500000000 high=1500000000 modifier=exact
      b "$1.48bn" low=1480000000 high=1480000000 modifier=exact
    verdict: agree
    at_odds: false
    reason: “$1.5bn” (a) is “$1.48bn” (b), rounded.
    "#);
}

#[test]
fn sums_that_differ_on_one_thing_conflict_only_when_sure() {
    check_story!("number_comparison", "
    ## a
    The minister's bonus for running the Harrow bank was £412,000.
    ## b
    The minister's bonus for running the Harrow bank was £380,000.
    ", @r#"
    about: minister's bonus
    items:
      a "£412,000" low=412000 high=412000 modifier=exact
      b "£380,000" low=380000 high=380000 modifier=exact
    verdict: conflict
    at_odds: false
    reason: “£380,000” (b) and “£412,000” (a) cannot both be right: the sentences are otherwise the same.
    "#);
}

#[test]
fn currencies_are_not_compared() {
    check_story!("number_comparison", "
    ## a
    The bridge cost $250m to build.
    ## b
    The bridge cost €250m to build.
    ", @r#"
    about: cost of the bridge
    items:
      a "$250m" low=250000000 high=250000000 modifier=exact
    verdict: single
    at_odds: false
    reason: Only a gives this figure.

    about: cost of the bridge
    items:
      b "€250m" low=250000000 high=250000000 modifier=exact
    verdict: single
    at_odds: false
    reason: Only b gives this figure.
    "#);
}

#[test]
fn miles_are_kilometres() {
    check_story!("number_comparison", "
    ## a
    The 2.3-mile causeway was shut.
    ## b
    The causeway, 3.7 kilometres long, was shut.
    ", @r#"
    about: length of the causeway
    items:
      a "2.3-mile causeway" low=2.3 high=2.3 modifier=exact
      b "3.7 kilometres" low=3.7 high=3.7 modifier=exact
    verdict: agree
    at_odds: false
    reason: “3.7 kilometres” (b) is “2.3-mile causeway” (a), in other words.
    "#);
}

#[test]
fn distances_of_different_things_are_two_questions() {
    check_story!("number_comparison", "
    ## a
    The 3-mile bridge was shut.
    ## b
    Rescuers found the boat 12 miles offshore.
    ", @"");
}

#[test]
fn a_share_is_not_a_count() {
    check_story!("number_comparison", "
    ## a
    Some 18% of the staff stayed away.
    ## b
    Some 18 of the staff stayed away.
    ", @r#"
    about: share of staff
    items:
      a "Some 18% of the staff" low=18 high=18 modifier=approximate
    verdict: single
    at_odds: false
    reason: Only a gives this figure.

    about: staff who stayed
    items:
      b "Some 18 of the staff" low=18 high=18 modifier=approximate
    verdict: single
    at_odds: false
    reason: Only b gives this figure.
    "#);
}

#[test]
fn a_rate_is_not_a_total() {
    check_story!("number_comparison", "
    ## a
    The strike costs local firms £2m a day.
    ## b
    The strike costs local firms £6m.
    ", @r#"
    about: cost of the strike per day
    items:
      a "£2m" low=2000000 high=2000000 modifier=exact
      b "£6m" low=6000000 high=6000000 modifier=exact
    verdict: not_comparable
    at_odds: false
    reason: Not the same thing: “£6m” (b) is the whole, “£2m” (a) a day.
    "#);
}

#[test]
fn the_same_rate_agrees() {
    check_story!("number_comparison", "
    ## a
    Each bereaved family will get 50,000 euros.
    ## b
    The bereaved get 50,000 euros a head.
    ", @r#"
    about: money each bereaved family will get, each
    items:
      a "50,000 euros" low=50000 high=50000 modifier=exact
      b "50,000 euros" low=50000 high=50000 modifier=exact
    verdict: agree
    at_odds: false
    reason: Both articles give the same figure: “50,000 euros”.
    "#);
}

#[test]
fn a_fraction_is_a_share() {
    check_story!("number_comparison", "
    ## a
    Bridge money fell by 20% after 2016.
    ## b
    The money for bridges fell by a fifth after 2016.
    ", @r#"
    about: fall in bridge money
    items:
      a "20%" low=20 high=20 modifier=exact
      b "a fifth" low=0.2 high=0.2 modifier=exact
    verdict: agree
    at_odds: false
    reason: “a fifth” (b) is “20%” (a), in other words.
    "#);
}

#[test]
fn a_rise_here_and_a_fall_there() {
    check_story!("number_comparison", "
    ## a
    Road spending rose 6% last year.
    ## b
    Road spending fell 6% last year.
    ", @r#"
    about: change in spending
    items:
      a "6%" low=6 high=6 modifier=exact
      b "6%" low=6 high=6 modifier=exact
    verdict: not_comparable
    reason: “6%” (a) is a rise, “6%” (b) a fall; they seem to be of the same thing.
    "#);
}

#[test]
fn east_is_not_west() {
    check_story!("number_comparison", "
    ## a
    Some 250,000 people live in eastern Velin.
    ## b
    Some 900,000 people live in western Velin.
    ", @r#"
    about: people who live in eastern Velin
    items:
      a "Some 250,000 people" low=250000 high=250000 modifier=approximate
    verdict: single
    at_odds: false
    reason: Only a gives this figure.

    about: people who live in western Velin
    items:
      b "Some 900,000 people" low=900000 high=900000 modifier=approximate
    verdict: single
    at_odds: false
    reason: Only b gives this figure.
    "#);
}

#[test]
fn another_day_is_another_figure() {
    check_story!("number_comparison", "
    ## a
    Only 14 bus routes ran on Tuesday.
    ## b
    Some 31 bus routes ran on Wednesday.
    ", @r#"
    about: bus routes that ran
    items:
      a "14 bus routes" low=14 high=14 modifier=exact
      b "Some 31 bus routes" low=31 high=31 modifier=approximate
    verdict: not_comparable
    at_odds: false
    reason: Not the same thing: “Some 31 bus routes” (b) is of Wednesday, “14 bus routes” (a) of Tuesday.
    "#);
}

#[test]
fn a_bound_on_the_whole_of_which_a_part_ran() {
    check_story!("number_comparison", "
    ## a
    Only 14 of 96 bus routes ran on Tuesday.
    ## b
    Fewer than 20 of the city's 96 bus routes ran on Tuesday.
    ", @r#"
    about: bus routes that ran
    items:
      a "14 of 96 bus routes" low=14 high=14 modifier=exact
      b "Fewer than 20 of the city's 96 bus routes" high=20 modifier=less_than
    verdict: compatible
    at_odds: false
    reason: “14 of 96 bus routes” (a) fits “Fewer than 20 of the city's 96 bus routes” (b).

    about: bus routes
    items:
      a "96 bus routes" low=96 high=96 modifier=exact
      b "96 bus routes" low=96 high=96 modifier=exact
    verdict: agree
    at_odds: false
    reason: Both articles give the same figure: “96 bus routes”.
    "#);
}

#[test]
fn the_same_figure_for_other_things_is_no_match() {
    check_story!("number_comparison", "
    ## a
    The bridge has 31 spans.
    ## b
    The list has 31 names.
    ", @r#"
    about: spans the bridge has
    items:
      a "31 spans" low=31 high=31 modifier=exact
    verdict: single
    at_odds: false
    reason: Only a gives this figure.

    about: names the list has
    items:
      b "31 names" low=31 high=31 modifier=exact
    verdict: single
    at_odds: false
    reason: Only b gives this figure.
    "#);
}

#[test]
fn the_same_noun_and_figure_agree() {
    check_story!("number_comparison", "
    ## a
    An inspection found 46 defects.
    ## b
    The letter speaks of 46 defects.
    ", @r#"
    about: defects an inspection found
    items:
      a "46 defects" low=46 high=46 modifier=exact
      b "46 defects" low=46 high=46 modifier=exact source="The letter"
    verdict: agree
    at_odds: false
    reason: Both articles give the same figure: “46 defects”.
    "#);
}

#[test]
fn ranges_hold_a_figure() {
    check_story!("number_comparison", "
    ## a
    Between 50 and 60 lorries crossed the bridge.
    ## b
    Police counted 57 lorries on the bridge.
    ", @r#"
    about: lorries police counted
    items:
      a "Between 50 and 60 lorries" low=50 high=60 modifier=between
      b "57 lorries" low=57 high=57 modifier=exact source=Police
    verdict: compatible
    at_odds: false
    reason: “57 lorries” (b) fits “Between 50 and 60 lorries” (a).
    "#);
}

#[test]
fn ages_of_one_person_agree() {
    check_story!("number_comparison", "
    ## a
    Ada Lund, 44, was at the gate.
    ## b
    Ada Lund, a 44-year-old nurse, was at the gate.
    ", @r#"
    about: the age of Ada Lund
    items:
      a "44" low=44 high=44 modifier=exact
      b "44-year-old nurse" low=44 high=44 modifier=exact
    verdict: agree
    at_odds: false
    reason: Both articles give the same figure: “44”.
    "#);
}

#[test]
fn a_bound_stands_beside_the_hours_it_leaves_room_for() {
    check_story!("number_comparison", "
    ## a
    The talks at Concord ended after 11 hours.
    ## b
    They left the talks at Concord after more than ten hours.
    ", @r#"
    about: how long it took before the talks ended
    items:
      a "11 hours" low=11 high=11 modifier=exact
      b "more than ten hours" low=10 modifier=more_than
    verdict: compatible
    at_odds: false
    reason: “11 hours” (a) fits “more than ten hours” (b).
    "#);
}

#[test]
fn nothing_is_added_up() {
    check_story!("number_comparison", "
    ## a
    Nine children and five adults were killed in the bus.
    ## b
    Fourteen people were killed in the bus.
    ", @r#"
    about: children killed in the bus
    items:
      a "Nine children" low=9 high=9 modifier=exact
    verdict: single
    at_odds: false
    reason: Only a gives this figure.

    about: adults killed in the bus
    items:
      a "five adults" low=5 high=5 modifier=exact
    verdict: single
    at_odds: false
    reason: Only a gives this figure.

    about: people killed in the bus
    items:
      b "Fourteen people" low=14 high=14 modifier=exact
    verdict: single
    at_odds: false
    reason: Only b gives this figure.
    "#);
}

#[test]
fn two_sides_tell_nothing() {
    check_story!("number_comparison", "
    ## a
    The two sides met.
    ## b
    The two sides met again.
    ", @"");
}

#[test]
fn one_article_alone_is_single() {
    check_story!("number_comparison", "
    ## a
    The council set aside 212 million euros for the bridge.
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
fn a_small_count_alone_is_a_detail() {
    check_story!("number_comparison", "
    ## a
    Two buckets stood by the door.
    ## b
    The door was shut.
    ", @"");
}

#[test]
fn ranks_are_not_amounts() {
    check_story!("number_comparison", "
    ## a
    It was the third fire this year.
    ## b
    It was the second fire this year.
    ", @"");
}
