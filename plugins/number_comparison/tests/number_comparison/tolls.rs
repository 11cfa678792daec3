//! Counts of people: bounds, later counts, parts, other events.

use parallax_testkit::check_story;

#[test]
fn the_same_toll_agrees() {
    check_story!("number_comparison", "
    ## a
    Fourteen people were killed when the roof fell, police said.
    ## b
    The collapse of the roof left 14 dead.
    ", @"");
}

#[test]
fn a_bound_leaves_room_for_a_higher_count() {
    check_story!("number_comparison", "
    ## a
    At least 14 people were killed in the fire.
    ## b
    Seventeen people died in the fire.
    ", @"");
}

#[test]
fn two_bounds_are_compatible() {
    check_story!("number_comparison", "
    ## a
    At least 14 people were killed in the fire.
    ## b
    At least 17 people were killed in the fire.
    ", @"");
}

#[test]
fn a_crowd_leaves_room_for_a_bound() {
    check_story!("number_comparison", "
    ## a
    Dozens were hurt in the crush.
    ## b
    More than 40 people have been hurt since Monday, the union said.
    ", @"");
}

#[test]
fn six_in_one_crash_are_not_set_against_a_total() {
    check_story!("number_comparison", "
    ## a
    Six people were hurt when a tram left the rails on Tuesday.
    ## b
    Since Monday 45 people have been hurt on the network.
    ", @"");
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
    ", @"");
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
    ", @"");
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
    ", @"");
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
    ", @"");
}

#[test]
fn without_dates_a_count_may_be_the_later_one() {
    check_story!("number_comparison", "
    ## a
    Fourteen people were killed when the roof fell.
    ## b
    Seventeen people were killed when the roof fell.
    ", @"");
}

#[test]
fn the_dead_are_not_the_injured() {
    check_story!("number_comparison", "
    ## a
    Fourteen people were killed in the blast.
    ## b
    Seventeen people were injured in the blast.
    ", @"");
}

#[test]
fn officers_are_a_part_of_the_hurt() {
    check_story!("number_comparison", "
    ## a
    Six people were hurt in the scuffles.
    ## b
    Three officers were hurt in the scuffles.
    ", @"");
}

#[test]
fn some_of_whom_is_a_part() {
    check_story!("number_comparison", "
    ## a
    Forty-three people were injured, two of whom have since died.
    ## b
    Fourteen people died and 43 were injured.
    ", @"");
}

#[test]
fn an_older_figure_does_not_count_against() {
    check_story!("number_comparison", "
    ## a
    The death toll had stood at six. Fourteen people are now known to have been killed in the fire.
    ## b
    Fourteen people were killed in the fire.
    ", @"");
}

#[test]
fn another_year_is_another_event() {
    check_story!("number_comparison", "
    ## a
    Fourteen people were killed in the collapse of the market roof.
    ## b
    Fourteen people were killed in the collapse of the market roof. In 2009 five people were killed in a \
    collapse in Velin.
    ", @"");
}

#[test]
fn another_scene_is_another_event() {
    check_story!("number_comparison", "
    ## a
    Fourteen people were killed when the bridge fell on a ferry.
    ## b
    Fourteen people were killed when the bridge fell on a ferry. Two people died when an ambulance \
    overturned.
    ", @"");
}

#[test]
fn killers_are_not_counted_as_killed() {
    check_story!("number_comparison", "
    ## a
    Three gunmen killed 14 people in the hall.
    ## b
    Fourteen people were killed in the hall.
    ", @"");
}

#[test]
fn verbs_of_one_meaning_count_one_thing() {
    check_story!("number_comparison", "
    ## a
    Fire claimed 27 lives in the hall.
    ## b
    Twenty-seven people lost their lives in the hall.
    ", @"");
}

#[test]
fn the_settled_count_of_those_aboard_conflicts() {
    check_story!("number_comparison", "
    ## a
    There were 74 people aboard the ferry Lark.
    ## b
    The ferry Lark was carrying 86 people.
    ", @"");
}

#[test]
fn those_allowed_aboard_are_not_those_aboard() {
    check_story!("number_comparison", "
    ## a
    There were 86 people aboard the ferry Lark.
    ## b
    The ferry Lark was carrying 86 people, though it was licensed to carry 60 people.
    ", @"");
}

#[test]
fn arrests_and_people_held_are_one_count() {
    check_story!("number_comparison", "
    ## a
    Police made 57 arrests at the rally.
    ## b
    Fifty-seven people were detained at the rally.
    ", @"");
}

#[test]
fn two_sources_in_one_article_are_a_dispute() {
    check_story!("number_comparison", "
    ## a
    Police said 57 people were arrested. The union said 80 people were arrested.
    ## b
    The union said 80 people were arrested.
    ", @"");
}
