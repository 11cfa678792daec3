//! Figures of two days, turns and years, which are never set against each other.

use parallax_testkit::check_story;

#[test]
fn two_nights_have_two_crowds() {
    check_story!("number_comparison", "
    ## a
    About 3,000 people marched through Arden on Saturday night, police said.
    ## b
    On Sunday 6,000 people marched through Arden, police said.
    ", @r#"
    about: people who gathered
    items:
      a "About 3,000 people" low=3000 high=3000 modifier=approximate source=police
    verdict: single
    at_odds: false
    reason: Only a gives this figure.

    about: people who gathered
    items:
      b "6,000 people" low=6000 high=6000 modifier=exact source=police
    verdict: single
    at_odds: false
    reason: Only b gives this figure.
    "#);
}

#[test]
fn the_second_quake_has_its_own_dead() {
    check_story!("number_comparison", "
    ## a
    Twelve people were killed when an earthquake struck Sorrin. A second quake killed five people.
    ## b
    Eighteen people were killed in the earthquake in Sorrin.
    ", @r#"
    about: people killed when an earthquake struck Sorrin
    items:
      a "Twelve people" low=12 high=12 modifier=exact
      b "Eighteen people" low=18 high=18 modifier=exact
    verdict: not_comparable
    reason: “Twelve people” (a) and “Eighteen people” (b) differ; which of them is the later count is not
        known.

    about: people killed
    items:
      a "five people" low=5 high=5 modifier=exact
    verdict: single
    at_odds: false
    reason: Only a gives this figure.
    "#);
}

#[test]
fn an_earlier_fire_is_another() {
    check_story!("number_comparison", "
    ## a
    The fire at the mill in Sorrin destroyed 40 homes.
    ## b
    An earlier fire at the mill in Sorrin destroyed 60 homes.
    ", @r#"
    about: homes
    items:
      a "40 homes" low=40 high=40 modifier=exact
    verdict: single
    at_odds: false
    reason: Only a gives this figure.

    about: homes
    items:
      b "60 homes" low=60 high=60 modifier=exact
    verdict: single
    at_odds: false
    reason: Only b gives this figure.
    "#);
}

#[test]
fn the_sentence_before_says_when() {
    check_story!("number_comparison", "
    ## a
    The march on Friday was the first. Police said 3,000 people took part.
    ## b
    The march on Sunday was larger. Police said 5,000 people took part.
    ", @r#"
    about: people who gathered
    items:
      a "3,000 people" low=3000 high=3000 modifier=exact source=Police
    verdict: single
    at_odds: false
    reason: Only a gives this figure.

    about: people who gathered
    items:
      b "5,000 people" low=5000 high=5000 modifier=exact source=Police
    verdict: single
    at_odds: false
    reason: Only b gives this figure.
    "#);
}

#[test]
fn one_day_in_both_is_one_crowd() {
    check_story!("number_comparison", "
    ## a
    The march on Sunday was peaceful. About 4,000 people took part in the march through Arden, police said.
    ## b
    On Sunday 7,000 people took part in the march through Arden, organisers said.
    ", @r#"
    about: people who gathered
    items:
      a "About 4,000 people" low=4000 high=4000 modifier=approximate source=police
      b "7,000 people" low=7000 high=7000 modifier=exact source=organisers
    verdict: conflict
    at_odds: false
    reason: “About 4,000 people” (a), according to police, and “7,000 people” (b), according to organisers,
        cannot both be right; they may be estimates of one crowd.
    "#);
}

#[test]
fn the_arrests_of_the_second_night_are_not_all() {
    check_story!("number_comparison", "
    ## a
    Police arrested 35 people on the second night of riots in Arden.
    ## b
    Police arrested 90 people as riots went on in Arden.
    ", @r#"
    about: people arrested or held in Arden
    items:
      a "35 people" low=35 high=35 modifier=exact
    verdict: single
    at_odds: false
    reason: Only a gives this figure.

    about: people arrested or held
    items:
      b "90 people" low=90 high=90 modifier=exact
    verdict: single
    at_odds: false
    reason: Only b gives this figure.
    "#);
}

#[test]
fn four_hurt_are_not_thirty() {
    check_story!("number_comparison", "
    ## a
    Four officers were hurt in the riots in Arden.
    ## b
    Thirty officers were hurt in the riots in Arden.
    ", @r#"
    about: officers hurt in the riots
    items:
      a "Four officers" low=4 high=4 modifier=exact
    verdict: single
    at_odds: false
    reason: Only a gives this figure.

    about: officers hurt in the riots
    items:
      b "Thirty officers" low=30 high=30 modifier=exact
    verdict: single
    at_odds: false
    reason: Only b gives this figure.
    "#);
}

#[test]
fn a_week_later_a_square_has_another_crowd() {
    check_story!("number_comparison", "
    ## a
    published: 2031-04-02

    About 3,000 people marched through Arden, police said.
    ## b
    published: 2031-04-10

    Police said 6,000 people marched through Arden.
    ", @r#"
    about: people who gathered
    items:
      a "About 3,000 people" low=3000 high=3000 modifier=approximate source=police
    verdict: single
    at_odds: false
    reason: Only a gives this figure.

    about: people who gathered
    items:
      b "6,000 people" low=6000 high=6000 modifier=exact source=Police
    verdict: single
    at_odds: false
    reason: Only b gives this figure.
    "#);
}

#[test]
fn the_dead_of_one_day_by_two_sources_may_have_grown() {
    check_story!("number_comparison", "
    ## a
    published: 2031-04-02

    Thirteen people were killed in the hotel fire in Arden, police said.
    ## b
    published: 2031-04-02

    Fifteen people were killed in the hotel fire in Arden, the hospital said.
    ", @r#"
    about: people killed in the hotel
    items:
      a "Thirteen people" low=13 high=13 modifier=exact source=police
      b "Fifteen people" low=15 high=15 modifier=exact source="the hospital"
    verdict: not_comparable
    reason: “Thirteen people” (a), according to police, and “Fifteen people” (b), according to the hospital,
        differ; one may be the later count.
    "#);
}

#[test]
fn the_dead_of_one_day_by_one_source_are_at_variance() {
    check_story!("number_comparison", "
    ## a
    published: 2031-04-02

    Thirteen people were killed in the hotel fire in Arden, the fire service said.
    ## b
    published: 2031-04-02

    Fifteen people were killed in the hotel fire in Arden, according to the fire service.
    ", @r#"
    about: people killed in the hotel
    items:
      a "Thirteen people" low=13 high=13 modifier=exact source="the fire service"
      b "Fifteen people" low=15 high=15 modifier=exact source="the fire service"
    verdict: not_comparable
    reason: “Thirteen people” (a), according to the fire service, and “Fifteen people” (b), according to the
        fire service, differ; one may be the later count.
    "#);
}

#[test]
fn two_of_one_family_have_two_ages() {
    check_story!("number_comparison", "
    ## a
    Peter Munt, 41, was arrested in Arden.
    ## b
    Tom Munt, 39, was arrested in Arden.
    ", @"");
}

#[test]
fn a_source_that_is_named_once_is_that_of_the_figure() {
    check_story!("number_comparison", "
    ## a
    published: 2031-04-02

    Thirteen people were killed in the hotel fire in Arden, the fire service said. The fire killed 13 people in two hours.
    ## b
    published: 2031-04-02

    The fire in the Arden hotel killed 15 people. Fifteen people were killed in the hotel fire, said the fire service.
    ", @r#"
    about: people killed in the hotel
    items:
      a "Thirteen people" low=13 high=13 modifier=exact source="the fire service"
      a "13 people" low=13 high=13 modifier=exact
      b "15 people" low=15 high=15 modifier=exact
      b "Fifteen people" low=15 high=15 modifier=exact source="the fire service"
    verdict: not_comparable
    reason: “Thirteen people” (a), according to the fire service, and “15 people” (b) differ; one may be the
        later count.
    "#);
}

#[test]
fn ages_of_two_times_are_not_compared() {
    check_story!("number_comparison", "
    ## a
    Ida Haas, 34, was jailed for nine years on Monday.
    ## b
    Ida Haas, 35, set the fire.
    ", @r#"
    about: the age of Ida Haas
    items:
      a "34" low=34 high=34 modifier=exact
      b "35" low=35 high=35 modifier=exact
    verdict: compatible
    at_odds: false
    reason: “34” (a) and “35” (b) are a birthday apart.

    about: prison sentence
    items:
      a "nine years" low=9 high=9 modifier=exact
    verdict: single
    at_odds: false
    reason: Only a gives this figure.
    "#);
    check_story!("number_comparison", "
    ## a
    Ida Haas, 34, was jailed on Monday.
    ## b
    Ida Haas, then 31, set the fire in March.
    ## c
    Ida Haas was 30 when she met the owner.
    ", @"");
}
