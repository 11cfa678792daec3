//! Stories of few articles: figures that differ are seen, and none is lost.

use parallax_testkit::check_story;

#[test]
fn a_crowd_has_as_many_sizes_as_there_are_counts() {
    check_story!("number_comparison", "
    ## a
    Published: 4 June 2021

    Demonstrators filled the streets of Ardenne on Thursday. About 3,000 people took part, police said.
    ## b
    Published: 4 June 2021

    The organisers, the Fair Rent League, said 20,000 had taken part.
    ## c
    Published: 4 June 2021

    Police put the crowd at 3,000, the organisers at 20,000.
    ", @r#"
    about: people who gathered
    items:
      a "About 3,000 people" low=3000 high=3000 modifier=approximate source=police
      b "20,000" low=20000 high=20000 modifier=exact source="The organisers"
      c "3,000" low=3000 high=3000 modifier=exact source=Police
      c "20,000" low=20000 high=20000 modifier=exact source="the organisers"
    verdict: conflict
    at_odds: false
    reason: “3,000” (c), according to Police, and “20,000” (b), according to the organisers, cannot both be
        right; they may be estimates of one crowd.
    "#);
}

#[test]
fn police_spoke_of_fewer() {
    check_story!("number_comparison", "
    ## a
    An estimated 9,000 people stood on Velin Square on Sunday, according to the university. Police had spoken of 5,000, the union of 15,000.
    ## b
    Some 15,000 mourners packed the square, the union said.
    ", @r#"
    about: mourners
    items:
      a "An estimated 9,000 people" low=9000 high=9000 modifier=approximate source="the university"
      a "5,000" low=5000 high=5000 modifier=exact source=Police
      a "15,000" low=15000 high=15000 modifier=exact source="the union"
      b "Some 15,000 mourners" low=15000 high=15000 modifier=approximate source="the union"
    verdict: conflict
    at_odds: false
    reason: “5,000” (a), according to Police, and “15,000” (a), according to the union, cannot both be right;
        one article gives both.
    "#);
}

#[test]
fn taking_part_in_a_survey_is_no_crowd() {
    check_story!("number_comparison", "
    ## a
    About 4,000 people took part in the survey of the Velin clinic.
    ## b
    Some 900 people gathered outside the Velin clinic, police said.
    ", @r#"
    about: people who took part
    items:
      a "About 4,000 people" low=4000 high=4000 modifier=approximate
    verdict: single
    at_odds: false
    reason: Only a gives this figure.

    about: people who gathered
    items:
      b "Some 900 people" low=900 high=900 modifier=approximate source=police
    verdict: single
    at_odds: false
    reason: Only b gives this figure.
    "#);
}

#[test]
fn damage_is_damage_whoever_words_it() {
    check_story!("number_comparison", "
    ## a
    Published: 4 June 2021

    The district estimates the damage in Orsk at €20 million.
    ## b
    Published: 4 June 2021

    The damage will cost the district of Orsk €32 million, its treasurer said.
    ", @r#"
    about: damage
    items:
      a "€20 million" low=20000000 high=20000000 modifier=exact source="The district"
      b "€32 million" low=32000000 high=32000000 modifier=exact source="its treasurer"
    verdict: conflict
    at_odds: false
    reason: “€20 million” (a), according to the district, and “€32 million” (b), according to its treasurer,
        cannot both be right.
    "#);
}

#[test]
fn damage_is_no_budget() {
    check_story!("number_comparison", "
    ## a
    The district estimates the damage in Orsk at €20 million.
    ## b
    The district of Orsk has a budget of €32 million.
    ", @r#"
    about: damage
    items:
      a "€20 million" low=20000000 high=20000000 modifier=exact source="The district"
    verdict: single
    at_odds: false
    reason: Only a gives this figure.

    about: budget
    items:
      b "€32 million" low=32000000 high=32000000 modifier=exact
    verdict: single
    at_odds: false
    reason: Only b gives this figure.
    "#);
}

#[test]
fn homes_are_houses() {
    check_story!("number_comparison", "
    ## a
    The storm damaged 140 houses in Orsk.
    ## b
    In Orsk 190 homes were damaged by the storm.
    ", @r#"
    about: houses the storm damaged in Orsk
    items:
      a "140 houses" low=140 high=140 modifier=exact
      b "190 homes" low=190 high=190 modifier=exact
    verdict: not_comparable
    reason: “140 houses” (a) and “190 homes” (b) differ; they seem to be of the same thing.
    "#);
}

#[test]
fn an_earlier_day_hides_no_dispute() {
    check_story!("number_comparison", "
    ## a
    Published: 3 June 2021

    Four people were killed in the Orsk landslide, the mayor said.
    ## b
    Published: 4 June 2021

    Eleven people were killed in the Orsk landslide, the mayor said.
    ## c
    Published: 4 June 2021

    Fourteen people were killed in the Orsk landslide, the mayor said.
    ", @r#"
    about: people killed in the Orsk landslide
    items:
      a "Four people" low=4 high=4 modifier=exact source="the mayor"
      b "Eleven people" low=11 high=11 modifier=exact source="the mayor"
      c "Fourteen people" low=14 high=14 modifier=exact source="the mayor"
    verdict: compatible
    at_odds: false
    reason: “Fourteen people” (c) of 2021-06-04 is a later count than “Four people” (a) of 2021-06-03.

    about: people killed in the Orsk landslide
    items:
      b "Eleven people" low=11 high=11 modifier=exact source="the mayor"
      c "Fourteen people" low=14 high=14 modifier=exact source="the mayor"
    verdict: not_comparable
    reason: “Eleven people” (b), according to the mayor, and “Fourteen people” (c), according to the mayor,
        differ; one may be the later count.
    "#);
}

#[test]
fn a_later_day_has_the_later_count() {
    check_story!("number_comparison", "
    ## a
    Published: 3 June 2021

    Four people were killed in the Orsk landslide, the mayor said.
    ## b
    Published: 4 June 2021

    Eleven people were killed in the Orsk landslide, the mayor said.
    ", @r#"
    about: people killed in the Orsk landslide
    items:
      a "Four people" low=4 high=4 modifier=exact source="the mayor"
      b "Eleven people" low=11 high=11 modifier=exact source="the mayor"
    verdict: compatible
    at_odds: false
    reason: “Eleven people” (b) of 2021-06-04 is a later count than “Four people” (a) of 2021-06-03.
    "#);
}

#[test]
fn less_is_not_more() {
    check_story!("number_comparison", "
    ## a
    Ada Lund, the head of the Orsk ferry line, was paid 4 percent less than the year before.
    ## b
    Ada Lund, the head of the Orsk ferry line, was paid 4 percent more than the year before.
    ", @r#"
    about: change in money paid
    items:
      a "4 percent less" low=4 high=4 modifier=exact
      b "4 percent more" low=4 high=4 modifier=exact
    verdict: not_comparable
    reason: “4 percent less” (a) is a fall, “4 percent more” (b) a rise; they seem to be of the same thing.
    "#);
}

#[test]
fn what_rose_to_a_share_did_not_fall_to_another() {
    check_story!("number_comparison", "
    ## a
    Inflation rose to 5.2 percent in June.
    ## b
    Inflation fell to 4.8 percent in June.
    ", @r#"
    about: inflation
    items:
      a "5.2 percent" low=5.2 high=5.2 modifier=exact
      b "4.8 percent" low=4.8 high=4.8 modifier=exact
    verdict: not_comparable
    reason: “4.8 percent” (b) and “5.2 percent” (a) differ; they seem to be of the same thing.
    "#);
}

#[test]
fn one_is_rounded_from_the_other() {
    check_story!("number_comparison", "
    ## a
    The senate passed the $1 trillion harbour bill on Monday.
    ## b
    The senate passed the $1.2 trillion harbour bill on Monday.
    ", @r#"
    about: harbour bill
    items:
      a "$1 trillion harbour bill" low=1000000000000 high=1000000000000 modifier=exact
      b "$1.2 trillion harbour bill" low=1200000000000 high=1200000000000 modifier=exact
    verdict: compatible
    at_odds: false
    reason: “$1.2 trillion harbour bill” (b) fits “$1 trillion harbour bill” (a).
    "#);
}

#[test]
fn ages_far_apart_are_of_two() {
    check_story!("number_comparison", "
    ## a
    Mr Lund, 44, was charged with theft in Orsk.
    ## b
    The court in Orsk heard that Mr Lund, 71, had stolen the boat.
    ", @"");
}

#[test]
fn ages_of_one_full_name_are_of_one() {
    check_story!("number_comparison", "
    ## a
    Tomas Lund, 44, was charged with theft in Orsk.
    ## b
    Tomas Lund, 54, was charged with theft in Orsk.
    ", @r#"
    about: the age of Tomas Lund
    items:
      a "44" low=44 high=44 modifier=exact
      b "54" low=54 high=54 modifier=exact
    verdict: conflict
    at_odds: false
    reason: “44” (a) and “54” (b) cannot both be right: the sentences are otherwise the same.
    "#);
}

#[test]
fn the_dead_of_september_are_not_those_of_march() {
    check_story!("number_comparison", "
    ## a
    Published: 4 March 2021

    Nine people were killed when a bridge collapsed in Orsk, the mayor said.
    ## b
    Published: 4 March 2021

    Thirty-one people were killed in September when a bridge collapsed in Orsk, the mayor said.
    ", @r#"
    about: people killed when a bridge collapsed in Orsk
    items:
      a "Nine people" low=9 high=9 modifier=exact source="the mayor"
    verdict: single
    at_odds: false
    reason: Only a gives this figure.

    about: people killed
    items:
      b "Thirty-one people" low=31 high=31 modifier=exact from=2020-09-01 to=2020-09-30 source="the mayor"
    verdict: single
    at_odds: false
    reason: Only b gives this figure.
    "#);
}

#[test]
fn votes_have_many_forms() {
    check_story!("number_comparison", "
    ## a
    The assembly passed the harbour bill with 131 votes in favour and 44 against.
    ## b
    The assembly passed the harbour bill by 44 votes to 131.
    ## c
    The harbour bill was passed by the assembly, 131-44.
    ", @r#"
    about: votes for and against
    items:
      a "131 votes in favour and 44" low=44 high=131 modifier=exact
      b "44 votes to 131" low=44 high=131 modifier=exact
      c "131-44" low=44 high=131 modifier=exact
    verdict: agree
    at_odds: false
    reason: All 3 articles give the same figure: “131 votes in favour and 44”.
    "#);
}

#[test]
fn rioters_and_activists_are_arrested_alike() {
    check_story!("number_comparison", "
    ## a
    Published: 4 June 2021

    Police arrested 31 rioters in Orsk on Thursday.
    ## b
    Published: 4 June 2021

    More than 50 peaceful activists were dragged away by police in Orsk on Thursday.
    ", @r#"
    about: protesters arrested or held in Orsk
    items:
      a "31 rioters" low=31 high=31 modifier=exact from=2021-06-03 to=2021-06-03
      b "More than 50 peaceful activists" low=50 modifier=more_than from=2021-06-03 to=2021-06-03
    verdict: not_comparable
    reason: “31 rioters” (a) and “More than 50 peaceful activists” (b) differ; one may be the later count.
    "#);
}

#[test]
fn a_withdrawn_figure_is_not_the_articles() {
    check_story!("number_comparison", "
    ## a
    Published: 4 June 2021

    Eleven people were killed in the Orsk landslide, the mayor said.

    Correction: An earlier version of this article said that 17 people were killed in the Orsk landslide.
    ## b
    Published: 4 June 2021

    Eleven people were killed in the Orsk landslide, the mayor said.
    ", @r#"
    about: people killed in the Orsk landslide
    items:
      a "Eleven people" low=11 high=11 modifier=exact source="the mayor"
      b "Eleven people" low=11 high=11 modifier=exact source="the mayor"
    verdict: agree
    at_odds: false
    reason: Both articles give the same figure: “Eleven people”.
    "#);
}
