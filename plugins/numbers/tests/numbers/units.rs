//! Money, percentages, measures, ages.

use parallax_testkit::check;

#[test]
fn dollars_with_a_scale() {
    check!("numbers", "The damage is put at $1.5bn.", @r#"
    The damage is put at $1.5bn.
                         ^^^^^^ numbers number="1.5bn" low=1500000000 high=1500000000 value=1500000000 modifier=exact unit=USD kind=money counted="damage"
    "#);
}

#[test]
fn whose_dollar() {
    check!("numbers", "She paid US$20, A$30, HK$40 and C$50.", @r#"
    She paid US$20, A$30, HK$40 and C$50.
             ^^^^^ numbers number="20" low=20 high=20 value=20 modifier=exact unit=USD kind=money
                    ^^^^ numbers number="30" low=30 high=30 value=30 modifier=exact unit=AUD kind=money
                          ^^^^^ numbers number="40" low=40 high=40 value=40 modifier=exact unit=HKD kind=money
                                    ^^^^ numbers number="50" low=50 high=50 value=50 modifier=exact unit=CAD kind=money
    "#);
}

#[test]
fn a_currency_word() {
    check!("numbers", "Osmere lent 5 million euros to the port.", @r#"
    Osmere lent 5 million euros to the port.
                ^^^^^^^^^^^^^^^ numbers number="5 million" low=5000000 high=5000000 value=5000000 modifier=exact unit=EUR kind=money
    "#);
}

#[test]
fn a_currency_code() {
    check!("numbers", "The fine was EUR 300 and the bail 500 USD.", @r#"
    The fine was EUR 300 and the bail 500 USD.
                 ^^^^^^^ numbers number="300" low=300 high=300 value=300 modifier=exact unit=EUR kind=money
                                      ^^^^^^^ numbers number="500" low=500 high=500 value=500 modifier=exact unit=USD kind=money
    "#);
}

#[test]
fn rupees() {
    check!("numbers", "A kilo of onions costs Rs 500.", @r#"
    A kilo of onions costs Rs 500.
                           ^^^^^^ numbers number="500" low=500 high=500 value=500 modifier=exact unit=INR kind=money counted="kilo of onions"
    "#);
}

#[test]
fn pence() {
    check!("numbers", "Shares rose 12p to 210 pence.", @r#"
    Shares rose 12p to 210 pence.
                ^^^ numbers number="12" low=12 high=12 value=12 modifier=exact change=up unit=penny kind=money counted="Shares"
                       ^^^^^^^^^ numbers number="210" low=210 high=210 value=210 modifier=exact change=up unit=penny kind=money counted="Shares"
    "#);
}

#[test]
fn pounds_are_weight() {
    check!("numbers", "The crate held twelve pounds of fish.", @r#"
    The crate held twelve pounds of fish.
                   ^^^^^^^^^^^^^^^^^^^^^ numbers number="twelve" low=12 high=12 value=12 modifier=exact unit=pound kind=weight counted="fish"
    "#);
}

#[test]
fn pounds_are_money() {
    check!("numbers", "He was fined 500 pounds and the club 2 million pounds.", @r#"
    He was fined 500 pounds and the club 2 million pounds.
                 ^^^^^^^^^^ numbers number="500" low=500 high=500 value=500 modifier=exact unit=GBP kind=money
                                         ^^^^^^^^^^^^^^^^ numbers number="2 million" low=2000000 high=2000000 value=2000000 modifier=exact unit=GBP kind=money
    "#);
}

#[test]
fn nationality_before_the_currency() {
    check!("numbers", "The deal is worth 8,500 Swiss francs or 400 Egyptian pounds.", @r#"
    The deal is worth 8,500 Swiss francs or 400 Egyptian pounds.
                      ^^^^^^^^^^^^^^^^^^ numbers number="8,500" low=8500 high=8500 value=8500 modifier=exact unit=CHF kind=money counted="deal"
                                            ^^^^^^^^^^^^^^^^^^^ numbers number="400" low=400 high=400 value=400 modifier=exact unit=EGP kind=money counted="deal"
    "#);
}

#[test]
fn cents_join_dollars() {
    check!("numbers", "The ticket costs two dollars and fifty cents.", @r#"
    The ticket costs two dollars and fifty cents.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ numbers number="two dollars and fifty" low=2.5 high=2.5 value=2.5 modifier=exact unit=USD kind=money counted="ticket"
    "#);
}

#[test]
fn money_in_aid() {
    check!("numbers", "The ministry promised $5 million in aid.", @r#"
    The ministry promised $5 million in aid.
                          ^^^^^^^^^^^^^^^^^ numbers number="5 million" low=5000000 high=5000000 value=5000000 modifier=exact unit=USD kind=money counted="aid"
    "#);
}

#[test]
fn a_percentage_keeps_its_number() {
    check!("numbers", "Inflation hit 3.2% in May.", @r#"
    Inflation hit 3.2% in May.
                  ^^^^ numbers number="3.2" low=3.2 high=3.2 value=3.2 modifier=exact unit="%" kind=percent counted="Inflation"
    "#);
}

#[test]
fn percentage_points_are_their_own_unit() {
    check!("numbers", "Support fell by 11 percentage points.", @r#"
    Support fell by 11 percentage points.
                    ^^^^^^^^^^^^^^^^^^^^ numbers number="11" low=11 high=11 value=11 modifier=exact change=down unit="percentage point" kind=percent counted="Support"
    "#);
}

#[test]
fn per_cent_in_words() {
    check!("numbers", "Fifty per cent of households have no water.", @r#"
    Fifty per cent of households have no water.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ numbers number="Fifty" low=50 high=50 value=50 modifier=exact unit="%" kind=percent counted="households"
    "#);
}

#[test]
fn speed() {
    check!("numbers", "Winds of up to 45 mph were forecast, and gusts of 90 kilometres per hour.", @r#"
    Winds of up to 45 mph were forecast, and gusts of 90 kilometres per hour.
             ^^^^^^^^^^^^ numbers number="45" high=45 value=45 modifier=at_most unit="mile per hour" kind=speed
                                                      ^^^^^^^^^^^^^^^^^^^^^^ numbers number="90" low=90 high=90 value=90 modifier=exact unit="kilometre per hour" kind=speed counted="gusts"
    "#);
}

#[test]
fn area() {
    check!("numbers", "The fire burned 300 hectares and 12 sq km of heath.", @r#"
    The fire burned 300 hectares and 12 sq km of heath.
                    ^^^^^^^^^^^^ numbers number="300" low=300 high=300 value=300 modifier=exact unit=hectare kind=area counted="fire"
                                     ^^^^^^^^^^^^^^^^^ numbers number="12" low=12 high=12 value=12 modifier=exact unit="square kilometre" kind=area counted="heath"
    "#);
}

#[test]
fn volume() {
    check!("numbers", "The tanker spilled 40,000 barrels of oil.", @r#"
    The tanker spilled 40,000 barrels of oil.
                       ^^^^^^^^^^^^^^^^^^^^^ numbers number="40,000" low=40000 high=40000 value=40000 modifier=exact unit=barrel kind=volume counted="oil"
    "#);
}

#[test]
fn temperature() {
    check!("numbers", "It was 4 degrees in the water and 38°C on the quay.", @r#"
    It was 4 degrees in the water and 38°C on the quay.
           ^^^^^^^^^ numbers number="4" low=4 high=4 value=4 modifier=exact unit=degree kind=temperature
                                      ^^^^ numbers number="38" low=38 high=38 value=38 modifier=exact unit="degree Celsius" kind=temperature
    "#);
}

#[test]
fn degrees_of_an_angle() {
    check!("numbers", "The mast was tilted 20 degrees.", @r#"
    The mast was tilted 20 degrees.
                        ^^^^^^^^^^ numbers number="20" low=20 high=20 value=20 modifier=exact unit=degree kind=other counted="mast"
    "#);
}

#[test]
fn feet_and_inches() {
    check!("numbers", "The doorway is 5 feet 11 inches high.", @r#"
    The doorway is 5 feet 11 inches high.
                   ^^^^^^^^^^^^^^^^ numbers number="5 feet 11" low=5.9167 high=5.9167 value=5.9167 modifier=exact unit=foot kind=distance counted="doorway"
    "#);
}

#[test]
fn weight_of_something() {
    check!("numbers", "Customs found two tonnes of cocaine.", @r#"
    Customs found two tonnes of cocaine.
                  ^^^^^^^^^^^^^^^^^^^^^ numbers number="two" low=2 high=2 value=2 modifier=exact unit=tonne kind=weight counted="cocaine"
    "#);
}

#[test]
fn days_of_talks() {
    check!("numbers", "After three days of talks they signed.", @r#"
    After three days of talks they signed.
          ^^^^^^^^^^^^^^^^^^^ numbers number="three" low=3 high=3 value=3 modifier=exact unit=day kind=duration counted="talks"
    "#);
}

#[test]
fn years_of_prison() {
    check!("numbers", "He got eight years' jail.", @r#"
    He got eight years' jail.
           ^^^^^^^^^^^^^^^^^ numbers number="eight" low=8 high=8 value=8 modifier=exact unit=year kind=duration counted="jail"
    "#);
}

#[test]
fn a_hyphened_age() {
    check!("numbers", "A 34-year-old crane driver was hurt.", @r#"
    A 34-year-old crane driver was hurt.
      ^^^^^^^^^^^^^^^^^^^^^^^^ numbers number="34" low=34 high=34 value=34 modifier=exact unit=year kind=age counted="crane driver"
    "#);
}

#[test]
fn years_old() {
    check!("numbers", "The bridge is 45 years old.", @r#"
    The bridge is 45 years old.
                  ^^^^^^^^^^^^ numbers number="45" low=45 high=45 value=45 modifier=exact unit=year kind=age counted="bridge"
    "#);
}

#[test]
fn aged() {
    check!("numbers", "Two sisters aged 17 and 19 were rescued.", @r#"
    Two sisters aged 17 and 19 were rescued.
    ^^^^^^^^^^^ numbers number="Two" low=2 high=2 value=2 modifier=exact kind=count counted="sisters"
                ^^^^^^^ numbers number="17" low=17 high=17 value=17 modifier=exact unit=year kind=age counted="sisters"
                            ^^ numbers number="19" low=19 high=19 value=19 modifier=exact unit=year kind=age counted="sisters"
    "#);
}

#[test]
fn an_age_between_commas() {
    check!("numbers", "Ilse Brandt, 34, said the wall moved.", @r#"
    Ilse Brandt, 34, said the wall moved.
                 ^^ numbers number="34" low=34 high=34 value=34 modifier=exact unit=year kind=age counted="Ilse Brandt"
    "#);
}

#[test]
fn in_his_forties() {
    check!("numbers", "A man in his 40s is helping police.", @r#"
    A man in his 40s is helping police.
                 ^^^ numbers number="40s" low=40 high=49 modifier=vague unit=year kind=age
    "#);
}

#[test]
fn weeks_old() {
    check!("numbers", "The calf was only six weeks old.", @r#"
    The calf was only six weeks old.
                      ^^^^^^^^^^^^^ numbers number="six" low=6 high=6 value=6 modifier=exact unit=week kind=age counted="calf"
    "#);
}

#[test]
fn energy() {
    check!("numbers", "The plant makes 700 MW of power.", @r#"
    The plant makes 700 MW of power.
                    ^^^^^^^^^^^^^^^ numbers number="700" low=700 high=700 value=700 modifier=exact unit=megawatt kind=other counted="power"
    "#);
}

#[test]
fn two_units_measure_one_thing() {
    check!("numbers", "One of the cables is 40,000 kilometres (25,000 miles) long.", @r#"
    One of the cables is 40,000 kilometres (25,000 miles) long.
    ^^^ numbers number="One" low=1 high=1 value=1 modifier=exact kind=count claim=false
                         ^^^^^^^^^^^^^^^^^ numbers number="40,000" low=40000 high=40000 value=40000 modifier=exact unit=kilometre kind=distance counted="cables"
                                            ^^^^^^^^^^^^ numbers number="25,000" low=25000 high=25000 value=25000 modifier=exact unit=mile kind=distance counted="cables"
    "#);
}
