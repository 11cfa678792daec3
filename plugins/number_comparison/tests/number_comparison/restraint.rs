//! Figures that differ because they are of two things, and what a row calls its figures.

use parallax_testkit::check_story;

#[test]
fn how_far_off_two_places_are() {
    check_story!("number_comparison", "
    ## a
    The camp lies 10 miles south of the border of Velin.
    ## b
    Rebels fought about five kilometres south of the border of Velin.
    ", @"");
}

#[test]
fn the_road_from_one_place_to_others() {
    check_story!("number_comparison", "
    ## a
    The mill at Arden stands 12 kilometres from the border.
    ## b
    The rocket fell 40 kilometres from the border near Arden.
    ", @"");
}

#[test]
fn two_men_are_jailed() {
    check_story!("number_comparison", "
    ## a
    Rees received a 20-year sentence for the robbery at Arden.
    ## b
    Lund must serve at least 35 years of the life sentence for the robbery at Arden.
    ", @r#"
    about: prison sentence of Rees
    items:
      a "20-year sentence" low=20 high=20 modifier=exact
    verdict: single
    at_odds: false
    reason: Only a gives this figure.
    "#);
}

#[test]
fn years_in_prison_are_of_many() {
    check_story!("number_comparison", "
    ## a
    Bo Rees was sentenced to six years in prison for the fraud at the Harrow bank.
    ## b
    The fraud at the Harrow bank brought Ada Lund nine years in prison.
    ", @r#"
    about: prison sentence of Rees
    items:
      a "six years" low=6 high=6 modifier=exact
    verdict: single
    at_odds: false
    reason: Only a gives this figure.
    "#);
}

#[test]
fn two_players_passes() {
    check_story!("number_comparison", "
    ## a
    Rees caught 29 passes for the Larks and scored twice last year.
    ## b
    Rees caught 39 passes for the Larks over two years.
    ", @r#"
    about: passes rees caught
    items:
      a "29 passes" low=29 high=29 modifier=exact
    verdict: single
    at_odds: false
    reason: Only a gives this figure.

    about: passes rees caught
    items:
      b "39 passes" low=39 high=39 modifier=exact
    verdict: single
    at_odds: false
    reason: Only b gives this figure.
    "#);
}

#[test]
fn seasons_are_of_many() {
    check_story!("number_comparison", "
    ## a
    He hit 100 home runs in his first three seasons for the Larks.
    ## b
    He has hit 30 home runs in his six seasons for the Larks.
    ", @r#"
    about: home runs
    items:
      a "100 home runs" low=100 high=100 modifier=exact
    verdict: single
    at_odds: false
    reason: Only a gives this figure.

    about: home runs
    items:
      b "30 home runs" low=30 high=30 modifier=exact
    verdict: single
    at_odds: false
    reason: Only b gives this figure.
    "#);
}

#[test]
fn two_wars_of_a_sentence() {
    check_story!("number_comparison", "
    ## a
    Some 2 million people died in the civil war.
    ## b
    The world watched during Sandrel, where close to a million people were massacred.
    ", @r#"
    about: people killed in the civil war
    items:
      a "Some 2 million people" low=2000000 high=2000000 modifier=approximate
    verdict: single
    at_odds: false
    reason: Only a gives this figure.

    about: people killed
    items:
      b "close to a million people" low=1000000 high=1000000 modifier=approximate
    verdict: single
    at_odds: false
    reason: Only b gives this figure.
    "#);
}

#[test]
fn four_of_them_are_not_all() {
    check_story!("number_comparison", "
    ## a
    Three of the four soldiers killed by their own side died in a tank.
    ## b
    The attack brought to 10 the number of soldiers killed.
    ", @r#"
    about: soldiers killed in a tank
    items:
      a "Three of the four soldiers" low=3 high=3 modifier=exact
    verdict: single
    at_odds: false
    reason: Only a gives this figure.

    about: soldiers killed
    items:
      a "four soldiers" low=4 high=4 modifier=exact
    verdict: single
    at_odds: false
    reason: Only a gives this figure.

    about: people killed
    items:
      b "10" low=10 high=10 modifier=exact
    verdict: single
    at_odds: false
    reason: Only b gives this figure.
    "#);
}

#[test]
fn bids_of_two_clubs() {
    check_story!("number_comparison", "
    ## a
    The Herons have offered Rees a seven-year deal.
    ## b
    The Larks have offered Rees an eight-year deal.
    ", @"");
}

#[test]
fn one_article_on_two_outages() {
    check_story!("number_comparison", "
    ## a
    The storm in January cut off 70 percent of the network, Fibrex said. The quake cut off more than 85 percent of the network, Ada Lund said.
    ## b
    The storm in January cut off 70 percent of the network.
    ", @r#"
    about: share of network
    items:
      a "70 percent of the network" low=70 high=70 modifier=exact source=Fibrex
      b "70 percent of the network" low=70 high=70 modifier=exact
    verdict: agree
    at_odds: false
    reason: Both articles give the same figure: “70 percent of the network”.

    about: share of network
    items:
      a "more than 85 percent of the network" low=85 modifier=more_than source="Ada Lund"
    verdict: single
    at_odds: false
    reason: Only a gives this figure.
    "#);
}

#[test]
fn the_dead_of_one_fire_are_at_odds() {
    check_story!("number_comparison", "
    ## a
    The fire at the Arden mill killed 12 people.
    ## b
    Fifteen people died in the fire at the Arden mill.
    ", @r#"
    about: people killed in the fire
    items:
      a "12 people" low=12 high=12 modifier=exact
      b "Fifteen people" low=15 high=15 modifier=exact
    verdict: not_comparable
    reason: “12 people” (a) and “Fifteen people” (b) differ; which of them is the later count is not known.
    "#);
}

#[test]
fn banks_of_one_raid_without_a_day_are_at_odds() {
    check_story!("number_comparison", "
    ## a
    Youths attacked a police station and four banks in Arden.
    ## b
    Youths attacked seven banks and a police station in Arden, police said.
    ", @r#"
    about: banks youths attacked
    items:
      a "four banks" low=4 high=4 modifier=exact
      b "seven banks" low=7 high=7 modifier=exact source=police
    verdict: not_comparable
    reason: “four banks” (a) and “seven banks” (b), according to police, differ; they seem to be of the same
        thing.
    "#);
}

#[test]
fn several_stores_are_no_news() {
    check_story!("number_comparison", "
    ## a
    Youths looted several stores in Arden.
    ## b
    Several stores in Arden were looted.
    ", @"");
}

#[test]
fn a_few_weeks_are_no_news() {
    check_story!("number_comparison", "
    ## a
    The repair of the bridge will take a few weeks.
    ## b
    The bridge repair will take a few weeks.
    ", @"");
}

#[test]
fn a_phone_number_counts_nothing() {
    check_story!("number_comparison", "
    ## a
    A 911 dispatcher heard the shots at the mill.
    ## b
    The 911 dispatcher sent two cars to the mill.
    ", @"");
}

#[test]
fn a_level_has_its_words() {
    check_story!("number_comparison", "
    ## a
    Rees had a blood alcohol level of 0.41 percent.
    ## b
    Tests showed that Rees had a blood alcohol level of 0.41%.
    ", @r#"
    about: blood alcohol level
    items:
      a "0.41 percent" low=0.41 high=0.41 modifier=exact
      b "0.41%" low=0.41 high=0.41 modifier=exact
    verdict: agree
    at_odds: false
    reason: Both articles give the same figure: “0.41 percent”.
    "#);
}

#[test]
fn a_fall_says_of_what() {
    check_story!("number_comparison", "
    ## a
    Bridge money fell by 18 percent, the council said.
    ## b
    The council said that bridge money fell by 18%.
    ", @r#"
    about: fall in bridge money
    items:
      a "18 percent" low=18 high=18 modifier=exact source="the council"
      b "18%" low=18 high=18 modifier=exact source="The council"
    verdict: agree
    at_odds: false
    reason: Both articles give the same figure: “18 percent”.
    "#);
}

#[test]
fn the_length_of_a_strike() {
    check_story!("number_comparison", "
    ## a
    The union called a 48-hour strike at the docks.
    ## b
    A 48-hour strike began at the docks.
    ", @r#"
    about: length of the strike
    items:
      a "48-hour strike" low=48 high=48 modifier=exact
      b "48-hour strike" low=48 high=48 modifier=exact
    verdict: agree
    at_odds: false
    reason: Both articles give the same figure: “48-hour strike”.
    "#);
}

#[test]
fn one_vessel_two_counts() {
    check_story!("number_comparison", "
    ## a
    The ferry Lark carried 74 passengers when it sank.
    ## b
    There were 86 passengers on board the ferry Lark when it sank.
    ", @r#"
    about: passengers on board the ferry
    items:
      a "74 passengers" low=74 high=74 modifier=exact
      b "86 passengers" low=86 high=86 modifier=exact
    verdict: conflict
    at_odds: false
    reason: “74 passengers” (a) and “86 passengers” (b) cannot both be right.
    "#);
}

#[test]
fn a_mother_of_two_is_one_who_died() {
    check_story!("number_comparison", "
    ## a
    A mother of two died in the fire at Arden.
    ## b
    The fire at Arden killed a 40-year-old mother of two, police said.
    ", @"");
}

#[test]
fn those_who_gather_are_named() {
    check_story!("number_comparison", "
    ## a
    Some 300 students gathered outside the parliament of Velin.
    ## b
    About 900 students gathered outside the parliament of Velin, organisers said.
    ", @r#"
    about: students who gathered
    items:
      a "Some 300 students" low=300 high=300 modifier=approximate
      b "About 900 students" low=900 high=900 modifier=approximate source=organisers
    verdict: conflict
    at_odds: false
    reason: “Some 300 students” (a) and “About 900 students” (b), according to organisers, cannot both be
        right; they may be estimates of one crowd.
    "#);
}

#[test]
fn one_source_of_one_day_is_a_conflict() {
    check_story!("number_comparison", "
    ## a
    The fire at Arden
    
    By Ana Prell
    Published: 4 May 2022
    
    Seventeen people were killed in the fire at Arden, the mayor said. Crews were still digging.
    
    The market will stay shut.
    ## b
    Fire at Arden
    
    By Jon Tarry
    Published: 4 May 2022
    
    The mayor said 19 people died in the fire at Arden. Crews were still digging.
    
    The market will stay shut.
    ", @r#"
    about: people killed in the fire
    items:
      a "Seventeen people" low=17 high=17 modifier=exact source="the mayor"
      b "19 people" low=19 high=19 modifier=exact source="The mayor"
    verdict: not_comparable
    reason: “Seventeen people” (a), according to the mayor, and “19 people” (b), according to the mayor,
        differ; one may be the later count.
    "#);
}

#[test]
fn a_turnout_has_its_name() {
    check_story!("number_comparison", "
    ## a
    Turnout in the Velin vote was 61 percent.
    ## b
    The turnout at the vote in Velin was 61%.
    ", @r#"
    about: turnout
    items:
      a "61 percent" low=61 high=61 modifier=exact
      b "61%" low=61 high=61 modifier=exact
    verdict: agree
    at_odds: false
    reason: Both articles give the same figure: “61 percent”.
    "#);
}

#[test]
fn how_long_a_siege_lasted() {
    check_story!("number_comparison", "
    ## a
    The siege at the Arden mine lasted nine days.
    ## b
    The siege at the Arden mine lasted 11 days.
    ", @r#"
    about: length of the siege
    items:
      a "nine days" low=9 high=9 modifier=exact
      b "11 days" low=11 high=11 modifier=exact
    verdict: conflict
    at_odds: false
    reason: “nine days” (a) and “11 days” (b) cannot both be right: the sentences are otherwise the same.
    "#);
}

#[test]
fn homes_of_one_quake_are_not_let_go() {
    check_story!("number_comparison", "
    ## a
    The quake destroyed 340 homes in Sandrel.
    ## b
    The quake destroyed 520 homes in Sandrel, the governor said.
    ", @r#"
    about: homes
    items:
      a "340 homes" low=340 high=340 modifier=exact
      b "520 homes" low=520 high=520 modifier=exact source="the governor"
    verdict: not_comparable
    reason: “340 homes” (a) and “520 homes” (b), according to the governor, differ; they seem to be of the
        same thing.
    "#);
}

#[test]
fn somebody_has_two_ages_within_a_year() {
    check_story!("number_comparison", "
    ## a
    ---
    published: 2021-01-12
    ---
    Bo Rees, 26, of Arden pleaded not guilty.
    ## b
    ---
    published: 2021-09-20
    ---
    Bo Rees, 27, of Arden was found guilty.
    ", @"");
}

#[test]
fn a_verb_is_nobody_who_gives_a_figure() {
    check_story!("number_comparison", "
    ## a
    Some 12,000 people marched to the square on Saturday, police said.
    ## b
    Thousands marched to the square on Saturday. The organisers, the River Alliance, spoke of 40,000 people.
    ", @r#"
    about: people who gathered
    items:
      a "Some 12,000 people" low=12000 high=12000 modifier=approximate source=police
      b "Thousands" low=2000 high=999999 modifier=vague
    verdict: compatible
    at_odds: false
    reason: “Some 12,000 people” (a) fits “Thousands” (b).

    about: people
    items:
      b "40,000 people" low=40000 high=40000 modifier=exact source="The organisers"
    verdict: single
    at_odds: false
    reason: Only b gives this figure.
    "#);
}
