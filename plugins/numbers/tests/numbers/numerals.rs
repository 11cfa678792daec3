//! Digits, words and fractions.

use parallax_testkit::check;

#[test]
fn commas_part_thousands() {
    check!("numbers", "The island has 9,400 people.", @r#"
    The island has 9,400 people.
                   ^^^^^^^^^^^^ numbers number="9,400" low=9400 high=9400 value=9400 modifier=exact kind=count counted="people"
    "#);
}

#[test]
fn spaces_part_thousands() {
    check!("numbers", "The island has 9 400 people.", @r#"
    The island has 9 400 people.
                   ^^^^^^^^^^^^ numbers number="9 400" low=9400 high=9400 value=9400 modifier=exact kind=count counted="people"
    "#);
}

#[test]
fn no_break_and_thin_spaces_part_thousands() {
    check!("numbers", "The reserve holds 1\u{a0}250\u{a0}000 tonnes and 37\u{202f}500 barrels.", @r#"
    The reserve holds 1 250 000 tonnes and 37 500 barrels.
                      ^^^^^^^^^^^^^^^^ numbers number="1\u{a0}250\u{a0}000" low=1250000 high=1250000 value=1250000 modifier=exact unit=tonne kind=weight counted="reserve"
                                           ^^^^^^^^^^^^^^ numbers number="37\u{202f}500" low=37500 high=37500 value=37500 modifier=exact unit=barrel kind=volume counted="reserve"
    "#);
}

#[test]
fn indian_groups() {
    check!("numbers", "The state counted 12,34,567 ballots.", @r#"
    The state counted 12,34,567 ballots.
                      ^^^^^^^^^^^^^^^^^ numbers number="12,34,567" low=1234567 high=1234567 value=1234567 modifier=exact kind=count counted="ballots" source="The state"
    "#);
}

#[test]
fn words_make_one_number() {
    check!("numbers", "Three hundred and six sheep drowned.", @r#"
    Three hundred and six sheep drowned.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ numbers number="Three hundred and six" low=306 high=306 value=306 modifier=exact kind=count counted="sheep" predicate=drowned
    "#);
}

#[test]
fn hyphened_words() {
    check!("numbers", "Twenty-two people are now known to have died.", @r#"
    Twenty-two people are now known to have died.
    ^^^^^^^^^^^^^^^^^ numbers number="Twenty-two" low=22 high=22 value=22 modifier=exact kind=count counted="people" predicate=dead quote=0
    "#);
}

#[test]
fn a_scale_word_multiplies() {
    check!("numbers", "Some 1.5 million voters stayed at home.", @r#"
    Some 1.5 million voters stayed at home.
    ^^^^^^^^^^^^^^^^^^^^^^^ numbers number="1.5 million" low=1500000 high=1500000 value=1500000 modifier=approximate kind=count counted="voters"
    "#);
}

#[test]
fn lakh_and_crore() {
    check!("numbers", "The scheme cost 18 lakh rupees in one town and 2 crore rupees in the state.", @r#"
    The scheme cost 18 lakh rupees in one town and 2 crore rupees in the state.
                    ^^^^^^^^^^^^^^ numbers number="18 lakh" low=1800000 high=1800000 value=1800000 modifier=exact unit=INR kind=money counted="scheme"
                                      ^^^^^^^^ numbers number="one" low=1 high=1 value=1 modifier=exact kind=count counted="town"
                                                   ^^^^^^^^^^^^^^ numbers number="2 crore" low=20000000 high=20000000 value=20000000 modifier=exact unit=INR kind=money
    "#);
}

#[test]
fn a_mixed_number_in_one_character() {
    check!("numbers", "A 2½-mile tailback formed on the coast road.", @r#"
    A 2½-mile tailback formed on the coast road.
      ^^^^^^^^^^^^^^^^ numbers number="2½" low=2.5 high=2.5 value=2.5 modifier=exact unit=mile kind=distance counted="tailback"
    "#);
}

#[test]
fn a_mixed_number_in_words() {
    check!("numbers", "The two-and-a-half-hour crossing was cancelled.", @r#"
    The two-and-a-half-hour crossing was cancelled.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ numbers number="two-and-a-half" low=2.5 high=2.5 value=2.5 modifier=exact unit=hour kind=duration counted="crossing"
    "#);
}

#[test]
fn a_mixed_number_in_figures() {
    check!("numbers", "They dredged 6 1/2 miles of channel.", @r#"
    They dredged 6 1/2 miles of channel.
                 ^^^^^^^^^^^^^^^^^^^^^^ numbers number="6 1/2" low=6.5 high=6.5 value=6.5 modifier=exact unit=mile kind=distance counted="channel"
    "#);
}

#[test]
fn a_mixed_number_before_a_scale() {
    check!("numbers", "Three and a half thousand homes were flooded.", @r#"
    Three and a half thousand homes were flooded.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ numbers number="Three and a half thousand" low=3500 high=3500 value=3500 modifier=exact kind=count counted="homes"
    "#);
}

#[test]
fn half_a_million() {
    check!("numbers", "Half a million eggs were recalled.", @r#"
    Half a million eggs were recalled.
    ^^^^^^^^^^^^^^^^^^^ numbers number="Half a million" low=500000 high=500000 value=500000 modifier=exact kind=count counted="eggs" predicate=recalled
    "#);
}

#[test]
fn half_a_dozen() {
    check!("numbers", "Half a dozen guards fled.", @r#"
    Half a dozen guards fled.
    ^^^^^^^^^^^^^^^^^^^ numbers number="Half a dozen" low=6 high=6 value=6 modifier=exact kind=count counted="guards" predicate=fled
    "#);
}

#[test]
fn half_an_hour() {
    check!("numbers", "The siren sounded for half an hour.", @r#"
    The siren sounded for half an hour.
                          ^^^^^^^^^^^^ numbers number="half" low=0.5 high=0.5 value=0.5 modifier=exact unit=hour kind=duration
    "#);
}

#[test]
fn two_thirds_of_the_seats() {
    check!("numbers", "The party won two-thirds of the seats.", @r#"
    The party won two-thirds of the seats.
                  ^^^^^^^^^^^^^^^^^^^^^^^ numbers number="two-thirds" low=0.6667 high=0.6667 value=0.6667 modifier=exact kind=ratio counted="seats"
    "#);
}

#[test]
fn a_third_of_voters() {
    check!("numbers", "A third of voters had not decided.", @r#"
    A third of voters had not decided.
    ^^^^^^^^^^^^^^^^^ numbers number="A third" low=0.3333 high=0.3333 value=0.3333 modifier=exact kind=ratio counted="voters"
    "#);
}

#[test]
fn a_third_man_is_one_more() {
    check!("numbers", "A third man was held on Sunday.", @r#"
    A third man was held on Sunday.
    ^^^^^^^^^^^ numbers number="third" low=3 high=3 value=3 modifier=exact change=more kind=ordinal counted="man"
    "#);
}

#[test]
fn half_time_is_no_number() {
    check!("numbers", "At half-time the referee sent the captain off in the first half.", @"At half-time the referee sent the captain off in the first half.");
}

#[test]
fn decimals_in_words() {
    check!("numbers", "Growth of one point two per cent is forecast.", @r#"
    Growth of one point two per cent is forecast.
              ^^^^^^^^^^^^^^^^^^^^^^ numbers number="one point two" low=1.2 high=1.2 value=1.2 modifier=exact unit="%" kind=percent
    "#);
}

#[test]
fn dozens_are_vague() {
    check!("numbers", "Dozens were injured.", @r#"
    Dozens were injured.
    ^^^^^^ numbers number="Dozens" low=24 high=99 modifier=vague kind=count predicate=injured
    "#);
}

#[test]
fn hundreds_of_civilians() {
    check!("numbers", "Shells have killed hundreds of civilians.", @r#"
    Shells have killed hundreds of civilians.
                       ^^^^^^^^^^^^^^^^^^^^^ numbers number="hundreds" low=200 high=999 modifier=vague kind=count counted="civilians" predicate=killed
    "#);
}

#[test]
fn tens_of_millions() {
    check!("numbers", "Tens of millions of voters are registered.", @r#"
    Tens of millions of voters are registered.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^ numbers number="Tens of millions" low=20000000 high=99999999 modifier=vague kind=count counted="voters"
    "#);
}

#[test]
fn several_hundred() {
    check!("numbers", "Several hundred miners refused to leave.", @r#"
    Several hundred miners refused to leave.
    ^^^^^^^^^^^^^^^^^^^^^^ numbers number="Several hundred" low=300 high=999 modifier=vague kind=count counted="miners"
    "#);
}

#[test]
fn a_few_dozen() {
    check!("numbers", "A few dozen protesters stayed overnight.", @r#"
    A few dozen protesters stayed overnight.
    ^^^^^^^^^^^^^^^^^^^^^^ numbers number="A few dozen" low=36 high=71 modifier=vague kind=count counted="protesters"
    "#);
}

#[test]
fn a_couple_of_days() {
    check!("numbers", "The talks lasted a couple of days.", @r#"
    The talks lasted a couple of days.
                     ^^^^^^^^^^^^^^^^ numbers number="a couple" low=2 high=3 modifier=vague unit=day kind=duration counted="talks"
    "#);
}

#[test]
fn a_dozen_is_twelve() {
    check!("numbers", "The boat carried a dozen children.", @r#"
    The boat carried a dozen children.
                     ^^^^^^^^^^^^^^^^ numbers number="a dozen" low=12 high=12 value=12 modifier=exact kind=count counted="children"
    "#);
}

#[test]
fn full_width_digits() {
    check!("numbers", "Tickets sold: １２０.", @r#"
    Tickets sold: １２０.
                  ^^^ numbers number="１２０" low=120 high=120 value=120 modifier=exact kind=count
    "#);
}

#[test]
fn a_minus_sign() {
    check!("numbers", "The reservoir stands at −3 metres, and the night fell to -12 °C.", @r#"
    The reservoir stands at −3 metres, and the night fell to -12 °C.
                            ^^^^^^^^^ numbers number="−3" low=-3 high=-3 value=-3 modifier=exact unit=metre kind=distance counted="reservoir"
                                                             ^^^^^^ numbers number="-12" low=-12 high=-12 value=-12 modifier=exact unit="degree Celsius" kind=temperature counted="night"
    "#);
}

#[test]
fn letters_for_scales() {
    check!("numbers", "The fund paid 40k, then 3m pounds, then $1.2bn.", @r#"
    The fund paid 40k, then 3m pounds, then $1.2bn.
                  ^^^ numbers number="40k" low=40000 high=40000 value=40000 modifier=exact kind=count
                            ^^^^^^^^^ numbers number="3m" low=3000000 high=3000000 value=3000000 modifier=exact unit=GBP kind=money
                                            ^^^^^^ numbers number="1.2bn" low=1200000000 high=1200000000 value=1200000000 modifier=exact unit=USD kind=money
    "#);
}

#[test]
fn metres_or_millions() {
    check!("numbers", "The grant covers 10m homes and a 10m wall.", @r#"
    The grant covers 10m homes and a 10m wall.
                     ^^^^^^^^^ numbers number="10m" low=10000000 high=10000000 value=10000000 modifier=exact kind=count counted="homes"
                                     ^^^^^^^^ numbers number="10" low=10 high=10 value=10 modifier=exact unit=metre kind=distance counted="wall"
    "#);
}

#[test]
fn too_long_for_a_number() {
    check!("numbers", "The key is 99999999999999999999999999999999999999999999999999.", @"The key is 99999999999999999999999999999999999999999999999999.");
}

#[test]
fn too_large_for_a_float() {
    check!("numbers", "The sum was 9e999 crowns.", @"The sum was 9e999 crowns.");
}

#[test]
fn two_words_tied_are_a_range() {
    check!("numbers", "The truce held for five-six months, a two-three week pause.", @r#"
    The truce held for five-six months, a two-three week pause.
                       ^^^^^^^^^^^^^^^ numbers number="five-six" low=5 high=6 modifier=between unit=month kind=duration
                                          ^^^^^^^^^^^^^^^^^^^^ numbers number="two-three" low=2 high=3 modifier=between unit=week kind=duration counted="pause"
    "#);
}

#[test]
fn figures_that_are_spelt_out_are_none() {
    check!("numbers", "They played three-nought-four.", @r#"
    They played three-nought-four.
                ^^^^^ numbers number="three" low=3 high=3 value=3 modifier=exact kind=count
                      ^^^^^^ numbers number="nought" low=0 high=0 value=0 modifier=exact kind=count
                             ^^^^ numbers number="four" low=4 high=4 value=4 modifier=exact kind=count
    "#);
}
