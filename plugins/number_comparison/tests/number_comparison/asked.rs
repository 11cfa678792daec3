//! What a row asks, in the words of the clause; who disputes what; parts and points.

use parallax_testkit::check_story;

#[test]
fn what_the_clause_says_is_what_is_asked() {
    check_story!("number_comparison", "
    ## a
    Ada Lund missed 12 concerts. Fourteen cooks were hiding in the cellar.
    ## b
    Because of her knee Lund missed 12 concerts. Police said that 14 cooks were hiding in the cellar.
    ", @r#"
    about: concerts Ada Lund missed
    items:
      a "12 concerts" low=12 high=12 modifier=exact
      b "12 concerts" low=12 high=12 modifier=exact
    verdict: agree
    at_odds: false
    reason: Both articles give the same figure: “12 concerts”.

    about: cooks who were hiding in the cellar
    items:
      a "Fourteen cooks" low=14 high=14 modifier=exact
      b "14 cooks" low=14 high=14 modifier=exact source=Police
    verdict: agree
    at_odds: false
    reason: Both articles give the same figure: “Fourteen cooks”.
    "#);
}

#[test]
fn how_long_something_lasted() {
    check_story!("number_comparison", "
    ## a
    The siege of the Orsk depot lasted 17 hours.
    ## b
    The siege of the depot at Orsk lasted more than 16 hours.
    ", @r#"
    about: length of the siege
    items:
      a "17 hours" low=17 high=17 modifier=exact
      b "more than 16 hours" low=16 modifier=more_than
    verdict: compatible
    at_odds: false
    reason: “17 hours” (a) fits “more than 16 hours” (b).
    "#);
}

#[test]
fn agreement_on_hours_of_nothing_named_is_no_row() {
    check_story!("number_comparison", "
    ## a
    He came back to Orsk, he said, some 12 metres higher.
    ## b
    She came back to Orsk, she said, some 12 metres higher.
    ", @"");
}

#[test]
fn a_part_is_told_with_its_whole() {
    check_story!("number_comparison", "
    ## a
    Thirty people were hurt in the clash at Velin, eight of them officers.
    ## b
    Thirty people were injured in the clash at Velin, including eight officers, the ministry said.
    ", @r#"
    about: people hurt in the clash
    items:
      a "Thirty people" low=30 high=30 modifier=exact
      b "Thirty people" low=30 high=30 modifier=exact source="the ministry"
    verdict: agree
    at_odds: false
    reason: Both articles give the same figure: “Thirty people”.

    about: officers hurt in the clash
    items:
      a "eight" low=8 high=8 modifier=exact
      b "eight officers" low=8 high=8 modifier=exact source="the ministry"
    verdict: agree
    at_odds: false
    reason: Both articles give the same figure: “eight”.
    "#);
}

#[test]
fn fractions_of_a_point_are_one_thing() {
    check_story!("number_comparison", "
    ## a
    Her lead is 0.28 of a percentage point. A recount is automatic below 0.25.
    ## b
    A recount is automatic below 0.25 of a point, and her lead is 0.28 of a percentage point.
    ", @r#"
    about: percentage points
    items:
      a "0.28" low=0.28 high=0.28 modifier=exact
      b "0.28" low=0.28 high=0.28 modifier=exact
    verdict: agree
    at_odds: false
    reason: Both articles give the same figure: “0.28”.

    about: percentage points
    items:
      a "below 0.25" high=0.25 modifier=less_than
      b "below 0.25" high=0.25 modifier=less_than
    verdict: agree
    at_odds: false
    reason: Both articles give the same figure: “below 0.25”.
    "#);
}

#[test]
fn a_count_that_is_told_again_is_no_earlier_one() {
    check_story!("number_comparison", "
    ## a
    Clash in Velin

    By Ana Prell
    Published: 3 May 2022

    Thirty people were hurt in the clash at Velin, the ministry said. Crews were still there at night.
    ## b
    Clash in Velin

    By Jon Tarry
    Published: 4 May 2022

    At least 52 people were hurt in the clash at Velin, medics said. Crews were still there at night.
    ## c
    Clash in Velin

    By Edda Mone
    Published: 4 May 2022

    Thirty people were hurt in the clash at Velin, the minister said. Crews were still there at night.
    ", @r#"
    about: people hurt in the clash
    items:
      a "Thirty people" low=30 high=30 modifier=exact source="the ministry"
      b "At least 52 people" low=52 modifier=at_least source=medics
      c "Thirty people" low=30 high=30 modifier=exact source="the minister"
    verdict: conflict
    at_odds: false
    reason: “Thirty people” (a), according to the ministry, and “At least 52 people” (b), according to
        medics, cannot both be right.
    "#);
}

#[test]
fn three_of_a_sort_are_not_three_of_anybody() {
    check_story!("number_comparison", "
    ## a
    The gunman at the Orsk bakery killed three.
    ## b
    Last spring a student of Velin college killed three professors.
    ", @"");
}
