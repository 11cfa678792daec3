//! Bounds: at least, up to, about, between; and the words behind a number.

use parallax_testkit::check;

#[test]
fn at_least_leaves_the_upper_end_open() {
    check!("numbers", "At least 298 people were killed when the dam at Orrel gave way.", @r#"
    At least 298 people were killed when the dam at Orrel gave way.
    ^^^^^^^^^^^^^^^^^^^ numbers number="298" low=298 value=298 modifier=at_least kind=count counted="people" predicate=killed
    "#);
}

#[test]
fn no_fewer_than_is_at_least() {
    check!("numbers", "No fewer than twelve trawlers were lost.", @r#"
    No fewer than twelve trawlers were lost.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ numbers number="twelve" low=12 value=12 modifier=at_least kind=count counted="trawlers"
    "#);
}

#[test]
fn more_than_is_not_at_least() {
    check!("numbers", "More than 5,000 homes had no power on Friday.", @r#"
    More than 5,000 homes had no power on Friday.
    ^^^^^^^^^^^^^^^^^^^^^ numbers number="5,000" low=5000 value=5000 modifier=more_than kind=count counted="homes"
    "#);
}

#[test]
fn up_to_leaves_the_lower_end_open() {
    check!("numbers", "Norvane will cut up to 640 jobs.", @r#"
    Norvane will cut up to 640 jobs.
                     ^^^^^^^^^^^^^^ numbers number="640" high=640 value=640 modifier=at_most kind=count counted="jobs"
    "#);
}

#[test]
fn as_many_as_is_a_ceiling() {
    check!("numbers", "As many as 40 boats may be missing.", @r#"
    As many as 40 boats may be missing.
    ^^^^^^^^^^^^^^^^^^^ numbers number="40" high=40 value=40 modifier=at_most kind=count counted="boats"
    "#);
}

#[test]
fn as_few_as_is_a_floor() {
    check!("numbers", "As few as 12 voters turned up in Sandhurst.", @r#"
    As few as 12 voters turned up in Sandhurst.
    ^^^^^^^^^^^^^^^^^^^ numbers number="12" low=12 value=12 modifier=at_least kind=count counted="voters" place=Sandhurst
    "#);
}

#[test]
fn fewer_than_is_open_below() {
    check!("numbers", "Fewer than 20 tickets were left.", @r#"
    Fewer than 20 tickets were left.
    ^^^^^^^^^^^^^^^^^^^^^ numbers number="20" high=20 value=20 modifier=less_than kind=count counted="tickets"
    "#);
}

#[test]
fn under_bounds_time() {
    check!("numbers", "The crew reached them in under 10 minutes.", @r#"
    The crew reached them in under 10 minutes.
                             ^^^^^^^^^^^^^^^^ numbers number="10" high=10 value=10 modifier=less_than unit=minute kind=duration
    "#);
}

#[test]
fn about_is_approximate() {
    check!("numbers", "About 300 nurses marched through Port Ansel.", @r#"
    About 300 nurses marched through Port Ansel.
    ^^^^^^^^^^^^^^^^ numbers number="300" low=300 high=300 value=300 modifier=approximate kind=count counted="nurses"
    "#);
}

#[test]
fn some_before_a_figure_is_approximate() {
    check!("numbers", "Some 600 people queued outside the bank.", @r#"
    Some 600 people queued outside the bank.
    ^^^^^^^^^^^^^^^ numbers number="600" low=600 high=600 value=600 modifier=approximate kind=count counted="people"
    "#);
}

#[test]
fn some_before_a_noun_is_nothing() {
    check!("numbers", "Some people queued outside the bank.", @"Some people queued outside the bank.");
}

#[test]
fn an_estimated_is_approximate() {
    check!("numbers", "An estimated 250,000 people live in the valley.", @r#"
    An estimated 250,000 people live in the valley.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ numbers number="250,000" low=250000 high=250000 value=250000 modifier=approximate kind=count counted="people"
    "#);
}

#[test]
fn nearly_is_approximate() {
    check!("numbers", "Nearly half of the fleet is idle.", @r#"
    Nearly half of the fleet is idle.
    ^^^^^^^^^^^^^^^^^^^^^^^^ numbers number="half" low=0.5 high=0.5 value=0.5 modifier=approximate kind=ratio counted="fleet"
    "#);
}

#[test]
fn or_so_is_approximate() {
    check!("numbers", "They waited twenty minutes or so for the ferry.", @r#"
    They waited twenty minutes or so for the ferry.
                ^^^^^^^^^^^^^^^^^^^^ numbers number="twenty" low=20 high=20 value=20 modifier=approximate unit=minute kind=duration
    "#);
}

#[test]
fn odd_is_approximate() {
    check!("numbers", "The 40-odd delegates left early.", @r#"
    The 40-odd delegates left early.
        ^^^^^^^^^^^^^^^^ numbers number="40" low=40 high=40 value=40 modifier=approximate kind=count counted="delegates"
    "#);
}

#[test]
fn or_more_stands_behind() {
    check!("numbers", "Convoys of 12 lorries or more need a permit.", @r#"
    Convoys of 12 lorries or more need a permit.
               ^^^^^^^^^^^^^^^^^^ numbers number="12" low=12 value=12 modifier=at_least kind=count counted="lorries"
    "#);
}

#[test]
fn a_plus_sign_is_at_least() {
    check!("numbers", "The club has 4,000+ members.", @r#"
    The club has 4,000+ members.
                 ^^^^^^^^^^^^^^ numbers number="4,000" low=4000 value=4000 modifier=at_least kind=count counted="members"
    "#);
}

#[test]
fn between_and_is_a_range() {
    check!("numbers", "Between 20 and 30 boats put out.", @r#"
    Between 20 and 30 boats put out.
    ^^^^^^^^^^^^^^^^^^^^^^^ numbers number="20 and 30" low=20 high=30 modifier=between kind=count counted="boats"
    "#);
}

#[test]
fn a_dash_is_a_range() {
    check!("numbers", "The council expects 200–300 visitors a day.", @r#"
    The council expects 200–300 visitors a day.
                        ^^^^^^^^^^^^^^^^ numbers number="200–300" low=200 high=300 modifier=between kind=count counted="visitors" source="The council" quote=0
    "#);
}

#[test]
fn to_is_a_range() {
    check!("numbers", "Repairs will take three to five weeks.", @r#"
    Repairs will take three to five weeks.
                      ^^^^^^^^^^^^^^^^^^^ numbers number="three to five" low=3 high=5 modifier=between unit=week kind=duration
    "#);
}

#[test]
fn a_range_shares_its_scale() {
    check!("numbers", "The bridge will cost $20 to $30 million.", @r#"
    The bridge will cost $20 to $30 million.
                         ^^^^^^^^^^^^^^^^^^ numbers number="20 to $30 million" low=20000000 high=30000000 modifier=between unit=USD kind=money counted="bridge"
    "#);
}

#[test]
fn a_range_shares_its_percent_sign() {
    check!("numbers", "Turnout was 50 to 60% in the north.", @r#"
    Turnout was 50 to 60% in the north.
                ^^^^^^^^^ numbers number="50 to 60" low=50 high=60 modifier=between unit="%" kind=percent counted="Turnout"
    "#);
}

#[test]
fn or_joins_two_neighbours() {
    check!("numbers", "Two or three shots were heard.", @r#"
    Two or three shots were heard.
    ^^^^^^^^^^^^^^^^^^ numbers number="Two or three" low=2 high=3 modifier=between kind=count counted="shots"
    "#);
}

#[test]
fn two_bounds_make_a_range() {
    check!("numbers", "Boats of more than 12 and less than 30 metres must register.", @r#"
    Boats of more than 12 and less than 30 metres must register.
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ numbers number="12 and less than 30" low=12 high=30 modifier=between unit=metre kind=distance counted="Boats"
    "#);
}

#[test]
fn from_to_after_a_rise_is_two_amounts() {
    check!("numbers", "Unemployment rose from 5% to 7% in a year.", @r#"
    Unemployment rose from 5% to 7% in a year.
                           ^^ numbers number="5" low=5 high=5 value=5 modifier=exact unit="%" kind=percent counted="Unemployment"
                                 ^^ numbers number="7" low=7 high=7 value=7 modifier=exact change=up unit="%" kind=percent counted="Unemployment"
    "#);
}

#[test]
fn more_than_an_estimated_keeps_the_nearer_word() {
    check!("numbers", "More than an estimated 3,000 birds died.", @r#"
    More than an estimated 3,000 birds died.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ numbers number="3,000" low=3000 high=3000 value=3000 modifier=approximate kind=count counted="birds" predicate=dead
    "#);
}

#[test]
fn handed_over_is_no_bound() {
    check!("numbers", "The clerk handed over 12 files.", @r#"
    The clerk handed over 12 files.
                          ^^^^^^^^ numbers number="12" low=12 high=12 value=12 modifier=exact kind=count counted="files"
    "#);
}
