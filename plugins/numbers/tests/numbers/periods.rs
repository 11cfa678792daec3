//! For which days a number holds: the time that its clause hangs on.

use parallax_testkit::check;

#[test]
fn a_day_of_the_clause() {
    check!("numbers", "Nine officers were hurt in the clashes on 3 May 2024.", @r#"
    Nine officers were hurt in the clashes on 3 May 2024.
    ^^^^^^^^^^^^^ numbers number="Nine" low=9 high=9 value=9 modifier=exact kind=count counted="officers" predicate=injured from=2024-05-03 to=2024-05-03
    "#);
}

#[test]
fn a_year_beside_what_is_counted() {
    check!("numbers", "There were 12 deaths in 2022.", @r#"
    There were 12 deaths in 2022.
               ^^^^^^^^^ numbers number="12" low=12 high=12 value=12 modifier=exact kind=count counted="deaths" predicate=dead from=2022-01-01 to=2022-12-31
    "#);
}

#[test]
fn since_is_open_behind_and_until_before() {
    check!("numbers", "Since 3 May 2024 40 people have been hurt. Some 200 homes were without power until 5 May 2024.", @r#"
    Since 3 May 2024 40 people have been hurt. Some 200 homes were without power until 5 May 2024.
                     ^^^^^^^^^ numbers number="40" low=40 high=40 value=40 modifier=exact kind=count counted="people" predicate=injured from=2024-05-03
                                               ^^^^^^^^^^^^^^ numbers number="200" low=200 high=200 value=200 modifier=approximate kind=count counted="homes" to=2024-05-05
    "#);
}

#[test]
fn a_month_of_a_year_is_a_month() {
    check!("numbers", "In 2023 the port shipped 300 tons of salt in May.", @r#"
    In 2023 the port shipped 300 tons of salt in May.
                             ^^^^^^^^^^^^^^^^ numbers number="300" low=300 high=300 value=300 modifier=exact unit=ton kind=weight counted="salt" from=2023-05-01 to=2023-05-31
    "#);
}

#[test]
fn the_day_on_which_somebody_spoke_is_another() {
    check!("numbers", "Police said on 3 May 2024 that 12 people had been killed.", @r#"
    Police said on 3 May 2024 that 12 people had been killed.
                                   ^^^^^^^^^ numbers number="12" low=12 high=12 value=12 modifier=exact kind=count counted="people" predicate=killed source=Police quote=0
    "#);
}

#[test]
fn what_a_change_is_set_against_is_no_period() {
    check!("numbers", "Exports rose 3% over 2022. Exports were up 3% from 2022.", @r#"
    Exports rose 3% over 2022. Exports were up 3% from 2022.
                 ^^ numbers number="3" low=3 high=3 value=3 modifier=exact change=up unit="%" kind=percent counted="Exports"
                                               ^^ numbers number="3" low=3 high=3 value=3 modifier=exact change=up unit="%" kind=percent counted="Exports"
    "#);
}

#[test]
fn each_year_has_its_own_number() {
    check!("numbers", "The town had 71 births in 2022 and 64 births in 2023.", @r#"
    The town had 71 births in 2022 and 64 births in 2023.
                 ^^^^^^^^^ numbers number="71" low=71 high=71 value=71 modifier=exact kind=count counted="births" from=2022-01-01 to=2022-12-31
                                       ^^^^^^^^^ numbers number="64" low=64 high=64 value=64 modifier=exact kind=count counted="births" from=2023-01-01 to=2023-12-31
    "#);
}

#[test]
fn a_participle_is_of_the_day_of_its_clause() {
    check!("numbers", "A bomb went off on 3 May 2024, killing 12 people.", @r#"
    A bomb went off on 3 May 2024, killing 12 people.
                                           ^^^^^^^^^ numbers number="12" low=12 high=12 value=12 modifier=exact kind=count counted="people" predicate=killed from=2024-05-03 to=2024-05-03
    "#);
}

#[test]
fn the_day_of_an_attack_is_that_of_its_dead() {
    check!("numbers", "The attack on 3 May 2024 killed 12 people. The law of 2008 cut taxes by 3%.", @r#"
    The attack on 3 May 2024 killed 12 people. The law of 2008 cut taxes by 3%.
                                    ^^^^^^^^^ numbers number="12" low=12 high=12 value=12 modifier=exact kind=count counted="people" predicate=killed from=2024-05-03 to=2024-05-03
                                                                            ^^ numbers number="3" low=3 high=3 value=3 modifier=exact change=down unit="%" kind=percent counted="law"
    "#);
}

#[test]
fn when_says_when() {
    check!("numbers", "Twelve people died when a boat sank on 3 May 2024.", @r#"
    Twelve people died when a boat sank on 3 May 2024.
    ^^^^^^^^^^^^^ numbers number="Twelve" low=12 high=12 value=12 modifier=exact kind=count counted="people" predicate=dead from=2024-05-03 to=2024-05-03
    "#);
}

#[test]
fn ages_and_ranks_have_no_period() {
    check!("numbers", "She turned 80 in 2023. It was the third fall in 2023.", @r#"
    She turned 80 in 2023. It was the third fall in 2023.
               ^^ numbers number="80" low=80 high=80 value=80 modifier=exact unit=year kind=age
                                      ^^^^^^^^^^ numbers number="third" low=3 high=3 value=3 modifier=exact kind=ordinal counted="fall"
    "#);
}
