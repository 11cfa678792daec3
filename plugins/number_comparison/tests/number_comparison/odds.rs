//! Figures that differ and seem to be of one thing, and those that only look like it.

use parallax_testkit::check_story;

#[test]
fn litres_of_one_oil_are_at_odds() {
    check_story!("number_comparison", "
    ## a
    About 2,000 litres of heating oil leaked into the basement of the school.
    ## b
    The council said 1,200 litres of oil had escaped.
    ## c
    Some 2,000 litres of oil ran into the drains.
    ", @r#"
    about: litres of oil
    items:
      a "About 2,000 litres of heating oil" low=2000 high=2000 modifier=approximate
      b "1,200 litres of oil" low=1200 high=1200 modifier=exact source="The council"
      c "Some 2,000 litres of oil" low=2000 high=2000 modifier=approximate
    verdict: not_comparable
    reason: “1,200 litres of oil” (b), according to the council, and “About 2,000 litres of heating oil” (a)
        differ; they seem to be of the same thing.
    "#);
}

#[test]
fn tonnes_of_one_grain_are_at_odds() {
    check_story!("number_comparison", "
    ## a
    The fire in Velin destroyed 400 tonnes of grain.
    ## b
    The mill said 700 tonnes of grain had burnt.
    ", @r#"
    about: tonnes of grain
    items:
      a "400 tonnes of grain" low=400 high=400 modifier=exact
      b "700 tonnes of grain" low=700 high=700 modifier=exact source="The mill"
    verdict: not_comparable
    reason: “400 tonnes of grain” (a) and “700 tonnes of grain” (b), according to the mill, differ; they seem
        to be of the same thing.
    "#);
}

#[test]
fn budgets_are_at_odds() {
    check_story!("number_comparison", "
    ## a
    The parliament passed the $48.6 billion budget on Friday.
    ## b
    The $50 billion budget was passed after a long debate in parliament.
    ", @r#"
    about: budget
    items:
      a "$48.6 billion budget" low=48600000000 high=48600000000 modifier=exact
      b "$50 billion budget" low=50000000000 high=50000000000 modifier=exact
    verdict: not_comparable
    reason: “$48.6 billion budget” (a) and “$50 billion budget” (b) differ; they seem to be of the same
        thing.
    "#);
}

#[test]
fn crowds_are_at_odds() {
    check_story!("number_comparison", "
    ## a
    About 300 demonstrators gathered outside the parliament, police said.
    ## b
    Some 2,000 demonstrators stood outside the parliament, organisers said.
    ", @r#"
    about: demonstrators
    items:
      a "About 300 demonstrators" low=300 high=300 modifier=approximate source=police
      b "Some 2,000 demonstrators" low=2000 high=2000 modifier=approximate source=organisers
    verdict: conflict
    at_odds: false
    reason: “About 300 demonstrators” (a), according to police, and “Some 2,000 demonstrators” (b), according
        to organisers, cannot both be right; they may be estimates of one crowd.
    "#);
}

#[test]
fn marchers_are_a_crowd() {
    check_story!("number_comparison", "
    ## a
    Some 500 protesters marched through Arden.
    ## b
    The march through Arden drew 4,000 protesters.
    ", @r#"
    about: protesters
    items:
      a "Some 500 protesters" low=500 high=500 modifier=approximate
      b "4,000 protesters" low=4000 high=4000 modifier=exact
    verdict: conflict
    at_odds: false
    reason: “Some 500 protesters” (a) and “4,000 protesters” (b) cannot both be right; they may be estimates
        of one crowd.
    "#);
}

#[test]
fn the_dead_of_another_year_have_a_row_of_their_own() {
    check_story!("number_comparison", "
    ## a
    At least four people died when a ferry sank off Sandrel on Sunday, the coast guard said. A wave in 2004 killed 31,000 people along the same coast.
    ## b
    The ferry sinking off Sandrel on Sunday killed one person, the coast guard said on Monday. More than 40,000 people were killed by the wave of 2004.
    ", @r#"
    about: people killed when a ferry sank off Sandrel
    items:
      a "At least four people" low=4 modifier=at_least source="the coast guard"
      b "one person" low=1 high=1 modifier=exact source="the coast guard"
    verdict: not_comparable
    reason: “one person” (b), according to the coast guard, and “At least four people” (a), according to the
        coast guard, differ; which of them is the later count is not known.

    about: people killed
    items:
      a "31,000 people" low=31000 high=31000 modifier=exact
      b "More than 40,000 people" low=40000 modifier=more_than
    verdict: not_comparable
    reason: “31,000 people” (a) and “More than 40,000 people” (b) differ; which of them is the later count is
        not known.
    "#);
}

#[test]
fn a_magnitude_counts_nothing() {
    check_story!("number_comparison", "
    ## a
    A magnitude 5.9 earthquake hit the coast of Sandrel on Monday.
    ## b
    Two strong earthquakes hit the coast of Sandrel on Monday.
    ", @r#"
    about: magnitude of the quake
    items:
      a "5.9 earthquake" low=5.9 high=5.9 modifier=exact
    verdict: single
    at_odds: false
    reason: Only a gives this figure.
    "#);
}

#[test]
fn a_category_counts_nothing() {
    check_story!("number_comparison", "
    ## a
    A category 4 storm hit Velin on Monday.
    ## b
    Three storms hit Velin on Monday.
    ", @"");
}

#[test]
fn an_address_is_no_amount() {
    check_story!("number_comparison", "
    ## a
    Police found the body at 14 Mill Street in Arden.
    ## b
    The house at 14 Mill Street in Arden was sealed off.
    ", @"");
}

#[test]
fn more_victims_are_not_all() {
    check_story!("number_comparison", "
    ## a
    Two more people died in the flood at Velin.
    ## b
    The flood at Velin killed 340 people.
    ", @r#"
    about: people killed in the flood
    items:
      a "Two more people" low=2 high=2 modifier=exact
    verdict: single
    at_odds: false
    reason: Only a gives this figure.

    about: people killed
    items:
      b "340 people" low=340 high=340 modifier=exact
    verdict: single
    at_odds: false
    reason: Only b gives this figure.
    "#);
}

#[test]
fn another_twelve_are_not_all() {
    check_story!("number_comparison", "
    ## a
    Another 12 people were arrested at the rally in Arden.
    ## b
    Ninety people were arrested at the rally in Arden.
    ", @r#"
    about: people arrested or held at the rally
    items:
      a "Another 12 people" low=12 high=12 modifier=exact
    verdict: single
    at_odds: false
    reason: Only a gives this figure.

    about: people arrested or held at the rally
    items:
      b "Ninety people" low=90 high=90 modifier=exact
    verdict: single
    at_odds: false
    reason: Only b gives this figure.
    "#);
}

#[test]
fn ages_of_two_people_are_not_compared() {
    check_story!("number_comparison", "
    ## a
    Bo Rees, 44, was arrested at the port.
    ## b
    Ada Lund, 39, was arrested at the port.
    ", @"");
}

#[test]
fn ages_of_one_person_are_at_odds() {
    check_story!("number_comparison", "
    ## a
    Bo Rees, 44, was arrested at the port.
    ## b
    Police held 46-year-old Bo Rees at the port.
    ", @r#"
    about: the age of Bo Rees
    items:
      a "44" low=44 high=44 modifier=exact
      b "46-year-old Bo Rees" low=46 high=46 modifier=exact
    verdict: conflict
    at_odds: false
    reason: “44” (a) and “46-year-old Bo Rees” (b) cannot both be right; they are given as the age of one
        person.
    "#);
}

#[test]
fn a_copied_sentence_with_another_figure() {
    check_story!("number_comparison", "
    ## a
    The quake damaged seven bridges.
    ## b
    The quake damaged 8 bridges.
    ", @r#"
    about: bridges
    items:
      a "seven bridges" low=7 high=7 modifier=exact
      b "8 bridges" low=8 high=8 modifier=exact
    verdict: conflict
    at_odds: false
    reason: “seven bridges” (a) and “8 bridges” (b) cannot both be right: the sentences are otherwise the
        same.
    "#);
}

#[test]
fn a_copied_sentence_with_two_other_figures() {
    check_story!("number_comparison", "
    ## a
    The council spent £40,000 on the pump and sold 12 vans to the firm in Arden.
    ## b
    The council spent £60,000 on the pump and sold 15 vans to the firm in Arden.
    ", @r#"
    about: money spent
    items:
      a "£40,000" low=40000 high=40000 modifier=exact
      b "£60,000" low=60000 high=60000 modifier=exact
    verdict: conflict
    at_odds: false
    reason: “£40,000” (a) and “£60,000” (b) cannot both be right: the sentences are otherwise the same.

    about: vans
    items:
      a "12 vans" low=12 high=12 modifier=exact
      b "15 vans" low=15 high=15 modifier=exact
    verdict: conflict
    at_odds: false
    reason: “12 vans” (a) and “15 vans” (b) cannot both be right: the sentences are otherwise the same.
    "#);
}

#[test]
fn a_war_is_not_an_ambush() {
    check_story!("number_comparison", "
    ## a
    The ambush near Velin killed 12 people.
    ## b
    A million people were killed in the war near Velin.
    ", @r#"
    about: people killed
    items:
      a "12 people" low=12 high=12 modifier=exact
    verdict: single
    at_odds: false
    reason: Only a gives this figure.

    about: people killed in the war
    items:
      b "A million people" low=1000000 high=1000000 modifier=exact
    verdict: single
    at_odds: false
    reason: Only b gives this figure.
    "#);
}

#[test]
fn figures_that_differ_together_are_two_cases() {
    check_story!("number_comparison", "
    ## a
    Rees scored 13 goals in 54 games for Arden.
    ## b
    Rees scored 33 goals in 157 games for Arden and Velin.
    ", @r#"
    about: goals Rees scored
    items:
      a "13 goals" low=13 high=13 modifier=exact
    verdict: single
    at_odds: false
    reason: Only a gives this figure.

    about: games
    items:
      a "54 games" low=54 high=54 modifier=exact
    verdict: single
    at_odds: false
    reason: Only a gives this figure.

    about: goals Rees scored
    items:
      b "33 goals" low=33 high=33 modifier=exact
    verdict: single
    at_odds: false
    reason: Only b gives this figure.

    about: games
    items:
      b "157 games" low=157 high=157 modifier=exact
    verdict: single
    at_odds: false
    reason: Only b gives this figure.
    "#);
}

#[test]
fn a_sum_in_two_currencies_is_not_single() {
    check_story!("number_comparison", "
    ## a
    The robbers took jewels worth $2.6 million.
    ## b
    The robbers took jewels worth £1.7m.
    ", @r#"
    about: worth of the jewels
    items:
      a "$2.6 million" low=2600000 high=2600000 modifier=exact
    verdict: single
    at_odds: false
    reason: Only a gives this figure.

    about: worth of the jewels
    items:
      b "£1.7m" low=1700000 high=1700000 modifier=exact
    verdict: single
    at_odds: false
    reason: Only b gives this figure.
    "#);
}

#[test]
fn a_number_in_a_headline_is_not_single() {
    check_story!("number_comparison", "
    ## a
    The Arden school has 640 pupils and a new roof.
    ## b
    Roof falls on school of 640
    
    By Ana Prell
    
    Nobody was hurt when the roof fell. Crews were still digging.
    ", @r#"
    about: pupils the Arden school has
    items:
      a "640 pupils" low=640 high=640 modifier=exact
    verdict: single
    at_odds: false
    reason: Only a gives this figure.
    "#);
}

#[test]
fn union_and_employer_count_one_strike() {
    check_story!("number_comparison", "
    ## a
    Some 2,100 drivers at Arden Lines downed tools on Tuesday.
    ## b
    The union said 2,100 members had walked out; Arden Lines said 1,640 staff were absent.
    ", @r#"
    about: staff on strike or absent at Arden Lines
    items:
      a "Some 2,100 drivers" low=2100 high=2100 modifier=approximate
      b "2,100 members" low=2100 high=2100 modifier=exact source="The union"
      b "1,640 staff" low=1640 high=1640 modifier=exact source="Arden Lines"
    verdict: conflict
    at_odds: false
    reason: “1,640 staff” (b), according to Arden Lines, and “2,100 members” (b), according to the union,
        cannot both be right; one article gives both.
    "#);
}

#[test]
fn an_age_that_the_leads_is_of_whom_the_text_names_before() {
    check_story!("number_comparison", "
    ## a
    Ada Lund wanted to be counted.

    The 19-year-old was hit by a stone.
    ## b
    A stone struck Ada Lund, 20, in the square.
    ", @r#"
    about: the age of Ada Lund
    items:
      a "19-year-old" low=19 high=19 modifier=exact
      b "20" low=20 high=20 modifier=exact
    verdict: compatible
    at_odds: false
    reason: “19-year-old” (a) and “20” (b) are a birthday apart.
    "#);
}

#[test]
fn where_one_differs_those_that_agree_are_told() {
    check_story!("number_comparison", "
    ## a
    The day in Velin

    By Ana Prell
    Published: 20 May 2024

    The count ended with a margin of 9,112 votes.
    ## b
    The day in Velin

    By Ana Prell
    Published: 20 May 2024

    Lund leads by a margin of 9,112 votes after the count.
    ## c
    The day in Velin

    By Ana Prell
    Published: 27 May 2024

    After the new count the margin is 6,874 votes.
    ", @r#"
    about: votes
    items:
      a "9,112 votes" low=9112 high=9112 modifier=exact
      b "9,112 votes" low=9112 high=9112 modifier=exact
    verdict: agree
    at_odds: false
    reason: Both articles give the same figure: “9,112 votes”.
    "#);
}

#[test]
fn a_bound_of_another_thing_is_left_alone() {
    check_story!("number_comparison", "
    ## a
    The talks at Concord ended after 11 hours.
    ## b
    Rain fell on Velin for more than ten hours.
    ", @"");
}

#[test]
fn ages_a_year_apart_in_one_week_differ() {
    check_story!("number_comparison", "
    ## a
    The day in Velin

    By Ana Prell
    Published: 20 May 2024

    Ada Lund, 44, was at the gate.
    ## b
    The day in Velin

    By Ana Prell
    Published: 21 May 2024

    Ada Lund, 45, was at the gate.
    ", @r#"
    about: the age of Ada Lund
    items:
      a "44" low=44 high=44 modifier=exact
      b "45" low=45 high=45 modifier=exact
    verdict: conflict
    at_odds: false
    reason: “44” (a) and “45” (b) cannot both be right: the sentences are otherwise the same.
    "#);
}
