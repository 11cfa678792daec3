//! What is counted, what happened to it, and who says so.

use parallax_testkit::check;

#[test]
fn killed_and_injured() {
    check!("numbers", "The blast killed 12 people and injured another 30.", @r#"
    The blast killed 12 people and injured another 30.
                     ^^^^^^^^^ numbers number="12" low=12 high=12 value=12 modifier=exact kind=count counted="people" predicate=killed
                                           ^^^^^^^^^^ numbers number="30" low=30 high=30 value=30 modifier=exact change=more kind=count counted="people" predicate=injured
    "#);
}

#[test]
fn killing_and_wounding() {
    check!("numbers", "A shell hit the market, killing at least nine and wounding dozens.", @r#"
    A shell hit the market, killing at least nine and wounding dozens.
                                    ^^^^^^^^^^^^^ numbers number="nine" low=9 value=9 modifier=at_least kind=count predicate=killed
                                                               ^^^^^^ numbers number="dozens" low=24 high=99 modifier=vague kind=count predicate=wounded
    "#);
}

#[test]
fn dead_and_missing() {
    check!("numbers", "Fourteen dead and 20 missing after storm.", @r#"
    Fourteen dead and 20 missing after storm.
    ^^^^^^^^ numbers number="Fourteen" low=14 high=14 value=14 modifier=exact kind=count predicate=dead
                      ^^ numbers number="20" low=20 high=20 value=20 modifier=exact kind=count predicate=missing
    "#);
}

#[test]
fn passive() {
    check!("numbers", "Some 43 people were injured and 1,200 were displaced.", @r#"
    Some 43 people were injured and 1,200 were displaced.
    ^^^^^^^^^^^^^^ numbers number="43" low=43 high=43 value=43 modifier=approximate kind=count counted="people" predicate=injured
                                    ^^^^^ numbers number="1,200" low=1200 high=1200 value=1200 modifier=exact kind=count counted="people" predicate=displaced
    "#);
}

#[test]
fn the_toll() {
    check!("numbers", "The death toll rose to 31 on Tuesday.", @r#"
    The death toll rose to 31 on Tuesday.
                           ^^ numbers number="31" low=31 high=31 value=31 modifier=exact change=up kind=count predicate=dead
    "#);
}

#[test]
fn forty_more_nurses() {
    check!("numbers", "About 40 more nurses were flown in.", @r#"
    About 40 more nurses were flown in.
    ^^^^^^^^^^^^^^^^^^^^ numbers number="40" low=40 high=40 value=40 modifier=approximate change=more kind=count counted="nurses"
    "#);
}

#[test]
fn another_adds() {
    check!("numbers", "Another 15 houses collapsed.", @r#"
    Another 15 houses collapsed.
    ^^^^^^^^^^^^^^^^^ numbers number="15" low=15 high=15 value=15 modifier=exact change=more kind=count counted="houses"
    "#);
}

#[test]
fn fewer() {
    check!("numbers", "The town has 300 fewer teachers.", @r#"
    The town has 300 fewer teachers.
                 ^^^^^^^^^^^^^^^^^^ numbers number="300" low=300 high=300 value=300 modifier=exact change=fewer kind=count counted="teachers"
    "#);
}

#[test]
fn an_adjective_before_the_noun() {
    check!("numbers", "Three retired judges resigned.", @r#"
    Three retired judges resigned.
    ^^^^^^^^^^^^^^^^^^^^ numbers number="Three" low=3 high=3 value=3 modifier=exact kind=count counted="retired judges"
    "#);
}

#[test]
fn a_noun_before_the_noun() {
    check!("numbers", "Two rebel-held villages were shelled.", @r#"
    Two rebel-held villages were shelled.
    ^^^^^^^^^^^^^^^^^^^^^^^ numbers number="Two" low=2 high=2 value=2 modifier=exact kind=count counted="rebel-held villages"
    "#);
}

#[test]
fn stops_at_a_verb() {
    check!("numbers", "Six soldiers shot at the car.", @r#"
    Six soldiers shot at the car.
    ^^^^^^^^^^^^ numbers number="Six" low=6 high=6 value=6 modifier=exact kind=count counted="soldiers"
    "#);
}

#[test]
fn stops_at_a_day() {
    check!("numbers", "Police arrested 20 students Monday.", @r#"
    Police arrested 20 students Monday.
                    ^^^^^^^^^^^ numbers number="20" low=20 high=20 value=20 modifier=exact kind=count counted="students" predicate=arrested
    "#);
}

#[test]
fn part_of_a_group() {
    check!("numbers", "Four of his crew were wounded.", @r#"
    Four of his crew were wounded.
    ^^^^^^^^^^^^^^^^ numbers number="Four" low=4 high=4 value=4 modifier=exact kind=count counted="crew" predicate=wounded
    "#);
}

#[test]
fn members_of_something() {
    check!("numbers", "Twelve members of parliament walked out.", @r#"
    Twelve members of parliament walked out.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ numbers number="Twelve" low=12 high=12 value=12 modifier=exact kind=count counted="members of parliament"
    "#);
}

#[test]
fn arrests() {
    check!("numbers", "There were more than 80 arrests.", @r#"
    There were more than 80 arrests.
               ^^^^^^^^^^^^^^^^^^^^ numbers number="80" low=80 value=80 modifier=more_than kind=count counted="arrests" predicate=arrested
    "#);
}

#[test]
fn a_rise() {
    check!("numbers", "Exports grew 4% and imports fell by 2%.", @r#"
    Exports grew 4% and imports fell by 2%.
                 ^^ numbers number="4" low=4 high=4 value=4 modifier=exact change=up unit="%" kind=percent counted="Exports"
                                        ^^ numbers number="2" low=2 high=2 value=2 modifier=exact change=down unit="%" kind=percent
    "#);
}

#[test]
fn a_level_is_no_change() {
    check!("numbers", "Prices rose to 31 crowns.", @r#"
    Prices rose to 31 crowns.
                   ^^^^^^^^^ numbers number="31" low=31 high=31 value=31 modifier=exact change=up unit=crown kind=money counted="Prices"
    "#);
}

#[test]
fn a_noun_of_change() {
    check!("numbers", "A 3% rise in rents is planned.", @r#"
    A 3% rise in rents is planned.
      ^^ numbers number="3" low=3 high=3 value=3 modifier=exact change=up unit="%" kind=percent counted="rents"
    "#);
}

#[test]
fn ratio() {
    check!("numbers", "One in five children goes hungry.", @r#"
    One in five children goes hungry.
    ^^^^^^^^^^^^^^^^^^^^ numbers number="One in five" low=0.2 high=0.2 value=0.2 modifier=exact kind=ratio counted="children"
    "#);
}

#[test]
fn ratio_out_of() {
    check!("numbers", "Three out of 10 wells are dry.", @r#"
    Three out of 10 wells are dry.
    ^^^^^^^^^^^^^^^^^^^^^ numbers number="Three out of 10" low=0.3 high=0.3 value=0.3 modifier=exact kind=ratio counted="wells"
    "#);
}

#[test]
fn odds() {
    check!("numbers", "Nurses were outnumbered three-to-one.", @r#"
    Nurses were outnumbered three-to-one.
                            ^^^^^^^^^^^^ numbers number="three-to-one" low=3 high=3 value=3 modifier=exact kind=ratio
    "#);
}

#[test]
fn score() {
    check!("numbers", "Aldery beat Hollin 2-1 on Saturday.", @r#"
    Aldery beat Hollin 2-1 on Saturday.
                       ^^^ numbers number="2-1" low=1 high=2 modifier=exact kind=score
    "#);
}

#[test]
fn vote() {
    check!("numbers", "The court ruled 5-4 against the port.", @r#"
    The court ruled 5-4 against the port.
                    ^^^ numbers number="5-4" low=4 high=5 modifier=exact kind=score
    "#);
}

#[test]
fn ordinal() {
    check!("numbers", "It was the third attempt in a week.", @r#"
    It was the third attempt in a week.
               ^^^^^^^^^^^^^ numbers number="third" low=3 high=3 value=3 modifier=exact kind=ordinal counted="attempt"
    "#);
}

#[test]
fn ordinal_in_figures() {
    check!("numbers", "She finished 22nd of 60 runners.", @r#"
    She finished 22nd of 60 runners.
                 ^^^^ numbers number="22nd" low=22 high=22 value=22 modifier=exact kind=ordinal
                         ^^^^^^^^^^ numbers number="60" low=60 high=60 value=60 modifier=exact kind=count counted="runners"
    "#);
}

#[test]
fn one_more() {
    check!("numbers", "A second hospital took in the rest.", @r#"
    A second hospital took in the rest.
    ^^^^^^^^^^^^^^^^^ numbers number="second" low=2 high=2 value=2 modifier=exact change=more kind=ordinal counted="hospital"
    "#);
}

#[test]
fn according_to() {
    check!("numbers", "The ferry carried 86 people, according to the harbour log.", @r#"
    The ferry carried 86 people, according to the harbour log.
                      ^^^^^^^^^ numbers number="86" low=86 high=86 value=86 modifier=exact kind=count counted="people" source="the harbour log" quote=0
    "#);
}

#[test]
fn said_at_the_end() {
    check!("numbers", "Twelve lorries were stopped, the customs office said.", @r#"
    Twelve lorries were stopped, the customs office said.
    ^^^^^^^^^^^^^^ numbers number="Twelve" low=12 high=12 value=12 modifier=exact kind=count counted="lorries" source="the customs office" quote=0
    "#);
}

#[test]
fn said_at_the_head() {
    check!("numbers", "Interior Minister Ada Lund said 40 villages were cut off.", @r#"
    Interior Minister Ada Lund said 40 villages were cut off.
                                    ^^^^^^^^^^^ numbers number="40" low=40 high=40 value=40 modifier=exact kind=count counted="villages" source="Ada Lund" quote=0
    "#);
}

#[test]
fn the_outlets_own_words() {
    check!("numbers", "Forty villages were cut off.", @r#"
    Forty villages were cut off.
    ^^^^^^^^^^^^^^ numbers number="Forty" low=40 high=40 value=40 modifier=exact kind=count counted="villages"
    "#);
}

#[test]
fn a_rank_tied_to_a_noun_ranks_that() {
    check!("numbers", "A fourth-year student made first-time claims.", @r#"
    A fourth-year student made first-time claims.
      ^^^^^^^^^^^ numbers number="fourth" low=4 high=4 value=4 modifier=exact kind=ordinal counted="year"
                               ^^^^^^^^^^ numbers number="first" low=1 high=1 value=1 modifier=exact kind=ordinal counted="time"
    "#);
}

#[test]
fn a_place_right_behind_is_the_number_s_own() {
    check!("numbers", "Some 52 percent of calls in Egypt and 82 percent in India failed.", @r#"
    Some 52 percent of calls in Egypt and 82 percent in India failed.
    ^^^^^^^^^^^^^^^^^^^^^^^^ numbers number="52" low=52 high=52 value=52 modifier=approximate unit="%" kind=percent counted="calls" place=Egypt
                                          ^^^^^^^^^^ numbers number="82" low=82 high=82 value=82 modifier=exact unit="%" kind=percent place=India
    "#);
}

#[test]
fn the_town_is_known_by_its_name() {
    check!("numbers", "Schools in Kenya were shut on Monday. Across the country 40 people drowned.", @r#"
    Schools in Kenya were shut on Monday. Across the country 40 people drowned.
                                                             ^^^^^^^^^ numbers number="40" low=40 high=40 value=40 modifier=exact kind=count counted="people" predicate=drowned place=Kenya
    "#);
}

#[test]
fn so_many_in_a_time() {
    check!("numbers", "The site gets 20 million hits a month.", @r#"
    The site gets 20 million hits a month.
                  ^^^^^^^^^^^^^^^ numbers number="20 million" low=20000000 high=20000000 value=20000000 modifier=exact kind=count counted="hits"
    "#);
}
