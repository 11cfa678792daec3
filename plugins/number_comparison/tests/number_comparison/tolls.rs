//! Counts of people: bounds, later counts, parts, other events.

use parallax_testkit::check_story;

#[test]
fn the_same_toll_agrees() {
    check_story!("number_comparison", "
    ## a
    Fourteen people were killed when the roof fell, police said.
    ## b
    The collapse of the roof left 14 dead.
    ", @r#"
    about: people killed
    items:
      a "Fourteen people" low=14 high=14 modifier=exact source=police
      b "14" low=14 high=14 modifier=exact
    verdict: agree
    at_odds: false
    reason: Both articles give the same figure: “Fourteen people”.
    "#);
}

#[test]
fn a_bound_leaves_room_for_a_higher_count() {
    check_story!("number_comparison", "
    ## a
    At least 14 people were killed in the fire.
    ## b
    Seventeen people died in the fire.
    ", @r#"
    about: people killed in the fire
    items:
      a "At least 14 people" low=14 modifier=at_least
      b "Seventeen people" low=17 high=17 modifier=exact
    verdict: compatible
    at_odds: false
    reason: “At least 14 people” (a) and “Seventeen people” (b) can both be true, but they lie far apart.
    "#);
}

#[test]
fn two_bounds_are_compatible() {
    check_story!("number_comparison", "
    ## a
    At least 14 people were killed in the fire.
    ## b
    At least 17 people were killed in the fire.
    ", @r#"
    about: people killed in the fire
    items:
      a "At least 14 people" low=14 modifier=at_least
      b "At least 17 people" low=17 modifier=at_least
    verdict: compatible
    at_odds: false
    reason: “At least 14 people” (a) and “At least 17 people” (b) can both be true, but they lie far apart.
    "#);
}

#[test]
fn that_a_crowd_leaves_room_for_a_bound_is_not_told() {
    check_story!("number_comparison", "
    ## a
    Dozens were hurt in the crush.
    ## b
    More than 40 people have been hurt since Monday, the union said.
    ", @r#"
    about: people hurt in the crush
    items:
      a "Dozens" low=24 high=99 modifier=vague
    verdict: single
    at_odds: false
    reason: Only a gives this figure.

    about: people hurt in the crush
    items:
      b "More than 40 people" low=40 modifier=more_than source="the union"
    verdict: single
    at_odds: false
    reason: Only b gives this figure.
    "#);
}

#[test]
fn six_in_one_crash_are_not_set_against_a_total() {
    check_story!("number_comparison", "
    ## a
    Six people were hurt when a tram left the rails on Tuesday.
    ## b
    Since Monday 45 people have been hurt on the network.
    ", @r#"
    about: people hurt when a tram left the rails
    items:
      a "Six people" low=6 high=6 modifier=exact
      b "45 people" low=45 high=45 modifier=exact
    verdict: not_comparable
    at_odds: false
    reason: Not the same thing: “45 people” (b) adds up over a longer time than “Six people” (a).
    "#);
}

#[test]
fn a_later_count_may_be_higher() {
    check_story!("number_comparison", "
    ## a
    The roof falls

    By Ana Prell
    Published: 3 May 2022

    Fourteen people were killed when the roof fell, the mayor said. Crews were still digging.

    The market will stay shut.
    ## b
    The roof fell

    By Jon Tarry
    Published: 4 May 2022

    Seventeen people were killed when the roof fell, the mayor said. Crews were still digging.

    The market will stay shut.
    ", @r#"
    about: people killed
    items:
      a "Fourteen people" low=14 high=14 modifier=exact source="the mayor"
      b "Seventeen people" low=17 high=17 modifier=exact source="the mayor"
    verdict: compatible
    at_odds: false
    reason: “Seventeen people” (b) of 2022-05-04 is a later count than “Fourteen people” (a) of 2022-05-03.
    "#);
}

#[test]
fn a_later_count_of_the_dead_is_not_lower() {
    check_story!("number_comparison", "
    ## a
    The roof falls

    By Ana Prell
    Published: 3 May 2022

    Seventeen people were killed when the roof fell, the mayor said. Crews were still digging.

    The market will stay shut.
    ## b
    The roof fell

    By Jon Tarry
    Published: 4 May 2022

    Fourteen people were killed when the roof fell, the mayor said. Crews were still digging.

    The market will stay shut.
    ", @r#"
    about: people killed
    items:
      a "Seventeen people" low=17 high=17 modifier=exact source="the mayor"
      b "Fourteen people" low=14 high=14 modifier=exact source="the mayor"
    verdict: not_comparable
    reason: “Fourteen people” (b), according to the mayor, and “Seventeen people” (a), according to the
        mayor, differ; the lower one is the later count.
    "#);
}

#[test]
fn the_missing_become_fewer() {
    check_story!("number_comparison", "
    ## a
    The boat

    By Ana Prell
    Published: 3 May 2022

    Twenty people were missing after the ferry sank. Crews were still searching.

    The pier will stay shut.
    ## b
    The boat sank

    By Jon Tarry
    Published: 4 May 2022

    Nine people were still missing after the ferry sank. Crews were still searching.

    The pier will stay shut.
    ", @r#"
    about: people missing after the ferry sank
    items:
      a "Twenty people" low=20 high=20 modifier=exact
      b "Nine people" low=9 high=9 modifier=exact
    verdict: compatible
    at_odds: false
    reason: “Nine people” (b) of 2022-05-04 is a later count than “Twenty people” (a) of 2022-05-03.
    "#);
}

#[test]
fn one_day_has_one_toll() {
    check_story!("number_comparison", "
    ## a
    The roof falls

    By Ana Prell
    Published: 3 May 2022

    Fourteen people were killed when the roof fell, the mayor said. Crews were still digging.

    The market will stay shut.
    ## b
    The roof fell

    By Jon Tarry
    Published: 3 May 2022

    Seventeen people were killed when the roof fell, the hospital said. Crews were still digging.

    The market will stay shut.
    ", @r#"
    about: people killed
    items:
      a "Fourteen people" low=14 high=14 modifier=exact source="the mayor"
      b "Seventeen people" low=17 high=17 modifier=exact source="the hospital"
    verdict: not_comparable
    reason: “Fourteen people” (a), according to the mayor, and “Seventeen people” (b), according to the
        hospital, differ; one may be the later count.
    "#);
}

#[test]
fn without_dates_a_count_may_be_the_later_one() {
    check_story!("number_comparison", "
    ## a
    Fourteen people were killed when the roof fell.
    ## b
    Seventeen people were killed when the roof fell.
    ", @r#"
    about: people killed
    items:
      a "Fourteen people" low=14 high=14 modifier=exact
      b "Seventeen people" low=17 high=17 modifier=exact
    verdict: not_comparable
    reason: “Fourteen people” (a) and “Seventeen people” (b) differ; which of them is the later count is not
        known.
    "#);
}

#[test]
fn the_dead_are_not_the_injured() {
    check_story!("number_comparison", "
    ## a
    Fourteen people were killed in the blast.
    ## b
    Seventeen people were injured in the blast.
    ", @r#"
    about: people killed in the blast
    items:
      a "Fourteen people" low=14 high=14 modifier=exact
    verdict: single
    at_odds: false
    reason: Only a gives this figure.

    about: people hurt in the blast
    items:
      b "Seventeen people" low=17 high=17 modifier=exact
    verdict: single
    at_odds: false
    reason: Only b gives this figure.
    "#);
}

#[test]
fn officers_are_a_part_of_the_hurt() {
    check_story!("number_comparison", "
    ## a
    Six people were hurt in the scuffles.
    ## b
    Three officers were hurt in the scuffles.
    ", @r#"
    about: people hurt in the scuffles
    items:
      a "Six people" low=6 high=6 modifier=exact
    verdict: single
    at_odds: false
    reason: Only a gives this figure.

    about: officers hurt in the scuffles
    items:
      b "Three officers" low=3 high=3 modifier=exact
    verdict: single
    at_odds: false
    reason: Only b gives this figure.
    "#);
}

#[test]
fn some_of_whom_is_a_part() {
    check_story!("number_comparison", "
    ## a
    Forty-three people were injured, two of whom have since died.
    ## b
    Fourteen people died and 43 were injured.
    ", @r#"
    about: people hurt
    items:
      a "Forty-three people" low=43 high=43 modifier=exact
      b "43" low=43 high=43 modifier=exact
    verdict: agree
    at_odds: false
    reason: Both articles give the same figure: “Forty-three people”.

    about: people killed
    items:
      a "two" low=2 high=2 modifier=exact
    verdict: single
    at_odds: false
    reason: Only a gives this figure.

    about: people killed
    items:
      b "Fourteen people" low=14 high=14 modifier=exact
    verdict: single
    at_odds: false
    reason: Only b gives this figure.
    "#);
}

#[test]
fn an_older_figure_does_not_count_against() {
    check_story!("number_comparison", "
    ## a
    The death toll had stood at six. Fourteen people are now known to have been killed in the fire.
    ## b
    Fourteen people were killed in the fire.
    ", @r#"
    about: people killed in the fire
    items:
      a "six" low=6 high=6 modifier=exact
      a "Fourteen people" low=14 high=14 modifier=exact
      b "Fourteen people" low=14 high=14 modifier=exact
    verdict: agree
    at_odds: false
    reason: Both articles give the same figure: “Fourteen people”.
    "#);
}

#[test]
fn another_year_is_another_event() {
    check_story!("number_comparison", "
    ## a
    Fourteen people were killed in the collapse of the market roof.
    ## b
    Fourteen people were killed in the collapse of the market roof. In 2009 five people were killed in a \
    collapse in Velin.
    ", @r#"
    about: people killed in the collapse
    items:
      a "Fourteen people" low=14 high=14 modifier=exact
      b "Fourteen people" low=14 high=14 modifier=exact
    verdict: agree
    at_odds: false
    reason: Both articles give the same figure: “Fourteen people”.

    about: people killed in a collapse
    items:
      b "five people" low=5 high=5 modifier=exact
    verdict: single
    at_odds: false
    reason: Only b gives this figure.
    "#);
}

#[test]
fn another_scene_is_another_event() {
    check_story!("number_comparison", "
    ## a
    Fourteen people were killed when the bridge fell on a ferry.
    ## b
    Fourteen people were killed when the bridge fell on a ferry. Two people died when an ambulance \
    overturned.
    ", @r#"
    about: people killed when the bridge fell on a ferry
    items:
      a "Fourteen people" low=14 high=14 modifier=exact
      b "Fourteen people" low=14 high=14 modifier=exact
    verdict: agree
    at_odds: false
    reason: Both articles give the same figure: “Fourteen people”.

    about: people killed when an ambulance overturned
    items:
      b "Two people" low=2 high=2 modifier=exact
    verdict: single
    at_odds: false
    reason: Only b gives this figure.
    "#);
}

#[test]
fn killers_are_not_counted_as_killed() {
    check_story!("number_comparison", "
    ## a
    Three gunmen killed 14 people in the hall.
    ## b
    Fourteen people were killed in the hall.
    ", @r#"
    about: people killed in the hall
    items:
      a "14 people" low=14 high=14 modifier=exact
      b "Fourteen people" low=14 high=14 modifier=exact
    verdict: agree
    at_odds: false
    reason: Both articles give the same figure: “14 people”.
    "#);
}

#[test]
fn verbs_of_one_meaning_count_one_thing() {
    check_story!("number_comparison", "
    ## a
    Fire claimed 27 lives in the hall.
    ## b
    Twenty-seven people lost their lives in the hall.
    ", @r#"
    about: people killed in the hall
    items:
      a "27 lives" low=27 high=27 modifier=exact
      b "Twenty-seven people" low=27 high=27 modifier=exact
    verdict: agree
    at_odds: false
    reason: Both articles give the same figure: “27 lives”.
    "#);
}

#[test]
fn the_settled_count_of_those_aboard_conflicts() {
    check_story!("number_comparison", "
    ## a
    There were 74 people aboard the ferry Lark.
    ## b
    The ferry Lark was carrying 86 people.
    ", @r#"
    about: people on board the ferry
    items:
      a "74 people" low=74 high=74 modifier=exact
      b "86 people" low=86 high=86 modifier=exact
    verdict: conflict
    at_odds: false
    reason: “74 people” (a) and “86 people” (b) cannot both be right.
    "#);
}

#[test]
fn those_allowed_aboard_are_not_those_aboard() {
    check_story!("number_comparison", "
    ## a
    There were 86 people aboard the ferry Lark.
    ## b
    The ferry Lark was carrying 86 people, though it was licensed to carry 60 people.
    ", @r#"
    about: people on board the ferry
    items:
      a "86 people" low=86 high=86 modifier=exact
      b "86 people" low=86 high=86 modifier=exact
    verdict: agree
    at_odds: false
    reason: Both articles give the same figure: “86 people”.

    about: people on board the ferry
    items:
      a "86 people" low=86 high=86 modifier=exact
      b "60 people" low=60 high=60 modifier=exact
    verdict: not_comparable
    at_odds: false
    reason: Not the same thing: “60 people” (b) is what was allowed or planned for, “86 people” (a) is what
        there was.
    "#);
}

#[test]
fn arrests_and_people_held_are_one_count() {
    check_story!("number_comparison", "
    ## a
    Police made 57 arrests at the rally.
    ## b
    Fifty-seven people were detained at the rally.
    ", @r#"
    about: people arrested or held at the rally
    items:
      a "57 arrests" low=57 high=57 modifier=exact
      b "Fifty-seven people" low=57 high=57 modifier=exact
    verdict: agree
    at_odds: false
    reason: Both articles give the same figure: “57 arrests”.
    "#);
}

#[test]
fn two_sources_in_one_article_are_a_dispute() {
    check_story!("number_comparison", "
    ## a
    Police said 57 people were arrested. The union said 80 people were arrested.
    ## b
    The union said 80 people were arrested.
    ", @r#"
    about: people arrested or held
    items:
      a "57 people" low=57 high=57 modifier=exact source=Police
      a "80 people" low=80 high=80 modifier=exact source="The union"
      b "80 people" low=80 high=80 modifier=exact source="The union"
    verdict: conflict
    at_odds: false
    reason: “57 people” (a), according to Police, and “80 people” (a), according to the union, cannot both be
        right; one article gives both.
    "#);
}
