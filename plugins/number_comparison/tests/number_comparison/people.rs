//! Counts of people who live somewhere, of parts of a toll, of those who are tried; bounds that lie far apart.

use parallax_testkit::check_story;

#[test]
fn those_who_live_in_a_place_are_one_count() {
    check_story!("number_comparison", "
    ## a
    Orsa is a camp of about 20,000 refugees from the south of Velmora, where rebels have fought since June.
    ## b
    At least 15,000 refugees who fled the fighting are living in the Orsa camp.
    ## c
    The camp, in the hills of the north, consists of over 24,000 people.
    ", @r#"
    about: refugees in the camp
    items:
      a "about 20,000 refugees" low=20000 high=20000 modifier=approximate
      b "At least 15,000 refugees" low=15000 modifier=at_least
      c "over 24,000 people" low=24000 modifier=more_than
    verdict: compatible
    at_odds: false
    reason: “At least 15,000 refugees” (b) and “over 24,000 people” (c) can both be true, but they lie far
        apart.
    "#);
}

#[test]
fn a_town_is_not_a_village() {
    check_story!("number_comparison", "
    ## a
    The mine is near a town of 4,000 people.
    ## b
    The mine is near a village of 2,500 people.
    ", @r#"
    about: people in the town
    items:
      a "4,000 people" low=4000 high=4000 modifier=exact
    verdict: single
    at_odds: false
    reason: Only a gives this figure.

    about: people in the village
    items:
      b "2,500 people" low=2500 high=2500 modifier=exact
    verdict: single
    at_odds: false
    reason: Only b gives this figure.
    "#);
}

#[test]
fn bounds_that_lie_far_apart_are_told() {
    check_story!("number_comparison", "
    ## a
    At least 70 people were injured in the riots in Velmora.
    ## b
    About 100 people have been injured in the riots in Velmora.
    ", @r#"
    about: people hurt in the riots
    items:
      a "At least 70 people" low=70 modifier=at_least
      b "About 100 people" low=100 high=100 modifier=approximate
    verdict: compatible
    at_odds: false
    reason: “At least 70 people” (a) and “About 100 people” (b) can both be true, but they lie far apart.
    "#);
}

#[test]
fn a_round_bound_leaves_room_up_to_the_next() {
    check_story!("number_comparison", "
    ## a
    More than 300 people were injured in the riots in Velmora.
    ## b
    About 350 people have been injured in the riots in Velmora.
    ", @r#"
    about: people hurt in the riots
    items:
      a "More than 300 people" low=300 modifier=more_than
      b "About 350 people" low=350 high=350 modifier=approximate
    verdict: compatible
    at_odds: false
    reason: “About 350 people” (b) fits “More than 300 people” (a).
    "#);
}

#[test]
fn a_family_is_a_part_of_the_dead() {
    check_story!("number_comparison", "
    ## a
    The shelling of Orsa killed 40 people on Monday.
    ## b
    At least 12 members of one family were killed in the shelling of Orsa on Monday.
    ", @r#"
    about: people killed
    items:
      a "40 people" low=40 high=40 modifier=exact
    verdict: single
    at_odds: false
    reason: Only a gives this figure.

    about: members killed in the shelling
    items:
      b "At least 12 members" low=12 modifier=at_least
    verdict: single
    at_odds: false
    reason: Only b gives this figure.

    about: family killed in the shelling
    items:
      b "one family" low=1 high=1 modifier=exact
    verdict: single
    at_odds: false
    reason: Only b gives this figure.
    "#);
}

#[test]
fn those_gravely_hurt_are_a_part_of_the_hurt() {
    check_story!("number_comparison", "
    ## a
    The crash left 55 wounded, 15 critically.
    ## b
    The crash left 50 people wounded.
    ", @r#"
    about: people hurt
    items:
      a "55" low=55 high=55 modifier=exact
      b "50 people" low=50 high=50 modifier=exact
    verdict: not_comparable
    reason: “50 people” (b) and “55” (a) differ; which of them is the later count is not known.

    about: people hurt
    items:
      a "15" low=15 high=15 modifier=exact
    verdict: single
    at_odds: false
    reason: Only a gives this figure.
    "#);
}

#[test]
fn the_dead_of_an_earlier_war_are_others() {
    check_story!("number_comparison", "
    ## a
    At least 40 people were killed when shells hit the school.
    ## b
    In the war of 2006, a shelling that killed more than 100 people in a school hastened the end.
    ", @r#"
    about: people killed when shells hit the school
    items:
      a "At least 40 people" low=40 modifier=at_least
    verdict: single
    at_odds: false
    reason: Only a gives this figure.

    about: people killed in a school
    items:
      b "more than 100 people" low=100 modifier=more_than
    verdict: single
    at_odds: false
    reason: Only b gives this figure.
    "#);
}

#[test]
fn those_convicted_are_not_those_charged() {
    check_story!("number_comparison", "
    ## a
    Eleven members of the sect were charged. Seven men have been convicted so far.
    ## b
    Nine members of the sect were charged. Five have been convicted so far.
    ", @r#"
    about: people charged
    items:
      a "Eleven members of the sect" low=11 high=11 modifier=exact
      b "Nine members of the sect" low=9 high=9 modifier=exact
    verdict: not_comparable
    reason: “Nine members of the sect” (b) and “Eleven members of the sect” (a) differ; which of them is the
        later count is not known.

    about: people convicted
    items:
      a "Seven men" low=7 high=7 modifier=exact
      b "Five" low=5 high=5 modifier=exact
    verdict: not_comparable
    reason: “Five” (b) and “Seven men” (a) differ; which of them is the later count is not known.
    "#);
}
