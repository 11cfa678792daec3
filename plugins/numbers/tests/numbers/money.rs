//! Whose money: by letters, by the paper, by the dateline, by the places named.

use parallax_testkit::check;

#[test]
fn the_sign_of_a_country() {
    check!("numbers", "A litre costs Aus$2 in Perth.", @r#"
    A litre costs Aus$2 in Perth.
                  ^^^^^ numbers number="2" low=2 high=2 value=2 modifier=exact unit=AUD kind=money counted="litre" place=Perth
    "#);
    check!("numbers", "The state lost $US300 million and $A20m.", @r#"
    The state lost $US300 million and $A20m.
                   ^^^^^^^^^^^^^^ numbers number="300 million" low=300000000 high=300000000 value=300000000 modifier=exact change=down unit=USD kind=money
                                      ^^^^^ numbers number="20m" low=20000000 high=20000000 value=20000000 modifier=exact unit=AUD kind=money
    "#);
    check!("numbers", "Guyana will spend G$40 billion on roads.", @r#"
    Guyana will spend G$40 billion on roads.
                      ^^^^^^^^^^^^ numbers number="40 billion" low=40000000000 high=40000000000 value=40000000000 modifier=exact unit=GYD kind=money counted="roads"
    "#);
    check!("numbers", "The gift is put at $200 million Canadian.", @r#"
    The gift is put at $200 million Canadian.
                       ^^^^^^^^^^^^^^^^^^^^^ numbers number="200 million" low=200000000 high=200000000 value=200000000 modifier=exact unit=CAD kind=money counted="gift"
    "#);
}

#[test]
fn letters_that_are_no_known_dollar() {
    check!("numbers", "The fund lost QX$500 million.", @r#"
    The fund lost QX$500 million.
                  ^^^^^^^^^^^^^^ numbers number="500 million" low=500000000 high=500000000 value=500000000 modifier=exact change=down unit=dollar kind=money
    "#);
}

#[test]
fn rupees_by_the_dateline() {
    check!("numbers", "KARACHI: Petrol was raised by Rs3.50 a litre, Ogra said.", @r#"
    KARACHI: Petrol was raised by Rs3.50 a litre, Ogra said.
                                  ^^^^^^ numbers number="3.50" low=3.5 high=3.5 value=3.5 modifier=exact change=up unit=PKR kind=money counted="Petrol" source=Ogra quote=0
    "#);
    check!("numbers", "KATHMANDU: Nepal collected Rs 120 billion in tax.", @r#"
    KATHMANDU: Nepal collected Rs 120 billion in tax.
                               ^^^^^^^^^^^^^^^^^^^^^ numbers number="120 billion" low=120000000000 high=120000000000 value=120000000000 modifier=exact unit=NPR kind=money counted="tax"
    "#);
    check!("numbers", "COLOMBO: The fine is Rs 5,000.", @r#"
    COLOMBO: The fine is Rs 5,000.
                         ^^^^^^^^ numbers number="5,000" low=5000 high=5000 value=5000 modifier=exact unit=LKR kind=money
    "#);
}

#[test]
fn rupees_by_the_places_named() {
    check!("numbers", "Lahore police recovered Rs1.2 million from the flat.", @r#"
    Lahore police recovered Rs1.2 million from the flat.
                            ^^^^^^^^^^^^^ numbers number="1.2 million" low=1200000 high=1200000 value=1200000 modifier=exact unit=PKR kind=money
    "#);
    check!("numbers", "India and Pakistan traded goods of Rs 5 billion.", @r#"
    India and Pakistan traded goods of Rs 5 billion.
                                       ^^^^^^^^^^^^ numbers number="5 billion" low=5000000000 high=5000000000 value=5000000000 modifier=exact unit=rupee kind=money counted="goods"
    "#);
}

#[test]
fn dollars_by_the_dateline() {
    check!("numbers", "SYDNEY: The Australian Treasury will spend $4 billion on rail.", @r#"
    SYDNEY: The Australian Treasury will spend $4 billion on rail.
                                               ^^^^^^^^^^ numbers number="4 billion" low=4000000000 high=4000000000 value=4000000000 modifier=exact unit=AUD kind=money counted="rail"
    "#);
    check!("numbers", "HONG KONG: Homes in Kowloon sell for $9 million.", @r#"
    HONG KONG: Homes in Kowloon sell for $9 million.
                                         ^^^^^^^^^^ numbers number="9 million" low=9000000 high=9000000 value=9000000 modifier=exact unit=HKD kind=money counted="Homes" place=Kowloon
    "#);
    check!("numbers", "The fund will pay $40 million for the bridge.", @r#"
    The fund will pay $40 million for the bridge.
                      ^^^^^^^^^^^ numbers number="40 million" low=40000000 high=40000000 value=40000000 modifier=exact unit=USD kind=money counted="bridge"
    "#);
}

#[test]
fn an_agency_writes_its_own_dollar() {
    check!("numbers", "MELBOURNE (AP) - The fund will pay $40 million.", @r#"
    MELBOURNE (AP) - The fund will pay $40 million.
                                       ^^^^^^^^^^^ numbers number="40 million" low=40000000 high=40000000 value=40000000 modifier=exact unit=USD kind=money
    "#);
    check!("numbers", "MELBOURNE (AAP) - The fund will pay $40 million.", @r#"
    MELBOURNE (AAP) - The fund will pay $40 million.
                                        ^^^^^^^^^^^ numbers number="40 million" low=40000000 high=40000000 value=40000000 modifier=exact unit=AUD kind=money
    "#);
}

#[test]
fn a_dollar_of_a_country_only_named_stays_open() {
    check!("numbers", "Toronto will spend $3 million on a bridge.", @r#"
    Toronto will spend $3 million on a bridge.
                       ^^^^^^^^^^ numbers number="3 million" low=3000000 high=3000000 value=3000000 modifier=exact unit=dollar kind=money counted="bridge"
    "#);
    check!("numbers", "A Florida man was fined $500 after a trip to Canada.", @r#"
    A Florida man was fined $500 after a trip to Canada.
                            ^^^^ numbers number="500" low=500 high=500 value=500 modifier=exact unit=USD kind=money
    "#);
}

#[test]
fn words_that_many_countries_have() {
    check!("numbers", "OSLO - The bridge cost 5 million kroner, the ministry said.", @r#"
    OSLO - The bridge cost 5 million kroner, the ministry said.
                           ^^^^^^^^^^^^^^^^ numbers number="5 million" low=5000000 high=5000000 value=5000000 modifier=exact unit=NOK kind=money counted="bridge cost"
    "#);
    check!("numbers", "DAKAR - The road cost 5 million francs, the ministry said.", @r#"
    DAKAR - The road cost 5 million francs, the ministry said.
                          ^^^^^^^^^^^^^^^^ numbers number="5 million" low=5000000 high=5000000 value=5000000 modifier=exact unit=XOF kind=money source="the ministry" quote=0
    "#);
    check!("numbers", "The road cost 5 million francs.", @r#"
    The road cost 5 million francs.
                  ^^^^^^^^^^^^^^^^ numbers number="5 million" low=5000000 high=5000000 value=5000000 modifier=exact unit=franc kind=money
    "#);
}

#[test]
fn letters_glued_to_a_sum() {
    check!("numbers", "The Senate passed a N7.4 trillion budget.", @r#"
    The Senate passed a N7.4 trillion budget.
                        ^^^^^^^^^^^^^^^^^^^^ numbers number="7.4 trillion" low=7400000000000 high=7400000000000 value=7400000000000 modifier=exact unit=NGN kind=money counted="budget"
    "#);
    check!("numbers", "Kidnappers who asked for N100 million took N8m.", @r#"
    Kidnappers who asked for N100 million took N8m.
                             ^^^^^^^^^^^^ numbers number="100 million" low=100000000 high=100000000 value=100000000 modifier=exact unit=NGN kind=money quote=0
                                               ^^^ numbers number="8m" low=8000000 high=8000000 value=8000000 modifier=exact unit=NGN kind=money
    "#);
    check!("numbers", "Fuel firms cut diesel by P1.50 per liter.", @r#"
    Fuel firms cut diesel by P1.50 per liter.
                             ^^^^^ numbers number="1.50" low=1.5 high=1.5 value=1.5 modifier=exact change=down unit=PHP kind=money counted="diesel"
    "#);
    check!("numbers", "Damage to crops reached P890M in Cagayan.", @r#"
    Damage to crops reached P890M in Cagayan.
                            ^^^^^ numbers number="890M" low=890000000 high=890000000 value=890000000 modifier=exact unit=PHP kind=money counted="Damage" place=Cagayan
    "#);
    check!("numbers", "Fares start at Dh5.80.", @r#"
    Fares start at Dh5.80.
                   ^^^^^^ numbers number="5.80" low=5.8 high=5.8 value=5.8 modifier=exact unit=AED kind=money counted="Fares"
    "#);
    check!("numbers", "Parliament approved a KD2 million loan.", @r#"
    Parliament approved a KD2 million loan.
                          ^^^^^^^^^^^^^^^^ numbers number="2 million" low=2000000 high=2000000 value=2000000 modifier=exact unit=KWD kind=money counted="loan" quote=0
    "#);
    check!("numbers", "Zambia lost K500 million to the fraud, Lusaka prosecutors say.", @r#"
    Zambia lost K500 million to the fraud, Lusaka prosecutors say.
                ^^^^^^^^^^^^ numbers number="500 million" low=500000000 high=500000000 value=500000000 modifier=exact change=down unit=ZMW kind=money source="Lusaka prosecutors" quote=0
    "#);
    check!("numbers", "The ministry got GH¢200 million for schools.", @r#"
    The ministry got GH¢200 million for schools.
                     ^^^^^^^^^^^^^^ numbers number="200 million" low=200000000 high=200000000 value=200000000 modifier=exact unit=GHS kind=money
    "#);
    check!("numbers", "The bank borrowed Y300 billion in Tokyo.", @r#"
    The bank borrowed Y300 billion in Tokyo.
                      ^^^^^^^^^^^^ numbers number="300 billion" low=300000000000 high=300000000000 value=300000000000 modifier=exact unit=JPY kind=money place=Tokyo
    "#);
    check!("numbers", "Ministers agreed the euro110 billion loan on Sunday.", @r#"
    Ministers agreed the euro110 billion loan on Sunday.
                         ^^^^^^^^^^^^^^^^^^^^ numbers number="110 billion" low=110000000000 high=110000000000 value=110000000000 modifier=exact unit=EUR kind=money counted="loan"
    "#);
}

#[test]
fn letters_that_are_no_sum() {
    check!("numbers", "The N95 masks lay on the P45 form.", @"The N95 masks lay on the P45 form.");
    check!("numbers", "Police closed the N5 and the R61.", @"Police closed the N5 and the R61.");
    check!("numbers", "The Y2K bug was no Euro 96.", @r#"
    The Y2K bug was no Euro 96.
                            ^^ numbers number="96" low=96 high=96 value=96 modifier=exact kind=count claim=false
    "#);
}

#[test]
fn a_letter_of_a_measure_is_no_money() {
    check!("numbers", "The lamp draws 5 W.", @r#"
    The lamp draws 5 W.
                   ^^^ numbers number="5" low=5 high=5 value=5 modifier=exact unit=watt kind=other counted="lamp"
    "#);
}

#[test]
fn shillings() {
    check!("numbers", "The county lost Sh3.4 billion in two years.", @r#"
    The county lost Sh3.4 billion in two years.
                    ^^^^^^^^^^^^^ numbers number="3.4 billion" low=3400000000 high=3400000000 value=3400000000 modifier=exact change=down unit=KES kind=money
                                     ^^^^^^^^^ numbers number="two" low=2 high=2 value=2 modifier=exact unit=year kind=duration
    "#);
    check!("numbers", "The Bank of Tanzania sold Sh5 billion of bonds.", @r#"
    The Bank of Tanzania sold Sh5 billion of bonds.
                              ^^^^^^^^^^^^^^^^^^^^ numbers number="5 billion" low=5000000000 high=5000000000 value=5000000000 modifier=exact unit=TZS kind=money counted="bonds"
    "#);
    check!("numbers", "The Ugandan minister spent Shs 50 million.", @r#"
    The Ugandan minister spent Shs 50 million.
                               ^^^^^^^^^^^^^^ numbers number="50 million" low=50000000 high=50000000 value=50000000 modifier=exact unit=UGX kind=money
    "#);
}

#[test]
fn ringgit() {
    check!("numbers", "He was fined RM10,000 by the Sessions Court.", @r#"
    He was fined RM10,000 by the Sessions Court.
                 ^^^^^^^^ numbers number="10,000" low=10000 high=10000 value=10000 modifier=exact unit=MYR kind=money
    "#);
}

#[test]
fn a_stroke_behind_rupees_means_nothing() {
    check!("numbers", "The fee is Rs 500/- a month.", @r#"
    The fee is Rs 500/- a month.
               ^^^^^^^^ numbers number="500" low=500 high=500 value=500 modifier=exact unit=INR kind=money counted="fee"
    "#);
}

#[test]
fn a_letter_before_a_currency_is_a_scale() {
    check!("numbers", "The dam cost 40m yuan.", @r#"
    The dam cost 40m yuan.
                 ^^^^^^^^ numbers number="40m" low=40000000 high=40000000 value=40000000 modifier=exact unit=CNY kind=money
    "#);
    check!("numbers", "They paid 40m Swiss francs.", @r#"
    They paid 40m Swiss francs.
              ^^^^^^^^^^^^^^^^ numbers number="40m" low=40000000 high=40000000 value=40000000 modifier=exact unit=CHF kind=money
    "#);
    check!("numbers", "The damage is put at 200m EUR.", @r#"
    The damage is put at 200m EUR.
                         ^^^^^^^^ numbers number="200m" low=200000000 high=200000000 value=200000000 modifier=exact unit=EUR kind=money counted="damage"
    "#);
    check!("numbers", "The plan costs 5m pounds.", @r#"
    The plan costs 5m pounds.
                   ^^^^^^^^^ numbers number="5m" low=5000000 high=5000000 value=5000000 modifier=exact unit=GBP kind=money counted="plan"
    "#);
}

#[test]
fn won() {
    check!("numbers", "It cost 4 trillion won.", @r#"
    It cost 4 trillion won.
            ^^^^^^^^^^^^^^ numbers number="4 trillion" low=4000000000000 high=4000000000000 value=4000000000000 modifier=exact unit=KRW kind=money
    "#);
    check!("numbers", "The party with 4 million won the vote.", @r#"
    The party with 4 million won the vote.
                   ^^^^^^^^^ numbers number="4 million" low=4000000 high=4000000 value=4000000 modifier=exact kind=count
    "#);
}

#[test]
fn short_scales() {
    check!("numbers", "The studio earned Rs 450cr in a week.", @r#"
    The studio earned Rs 450cr in a week.
                      ^^^^^^^^ numbers number="450cr" low=4500000000 high=4500000000 value=4500000000 modifier=exact unit=INR kind=money
    "#);
    check!("numbers", "Revenue stood at $12.4 mln in the quarter.", @r#"
    Revenue stood at $12.4 mln in the quarter.
                     ^^^^^^^^^ numbers number="12.4 mln" low=12400000 high=12400000 value=12400000 modifier=exact unit=USD kind=money counted="Revenue"
    "#);
    check!("numbers", "The deficit is $1.1trn.", @r#"
    The deficit is $1.1trn.
                   ^^^^^^^ numbers number="1.1trn" low=1100000000000 high=1100000000000 value=1100000000000 modifier=exact unit=USD kind=money counted="deficit"
    "#);
    check!("numbers", "The mine owes RM350 mil.", @r#"
    The mine owes RM350 mil.
                  ^^^^^^^^^ numbers number="350 mil" low=350000000 high=350000000 value=350000000 modifier=exact unit=MYR kind=money
    "#);
}

#[test]
fn a_range_says_the_sign_once() {
    check!("numbers", "The club paid £5m-6m for him.", @r#"
    The club paid £5m-6m for him.
                  ^^^^^^ numbers number="5m-6m" low=5000000 high=6000000 modifier=between unit=GBP kind=money
    "#);
    check!("numbers", "It may cost A$80m to 90m.", @r#"
    It may cost A$80m to 90m.
                ^^^^^^^^^^^^ numbers number="80m to 90m" low=80000000 high=90000000 modifier=between unit=AUD kind=money
    "#);
    check!("numbers", "It may cost A$80m to $90m.", @r#"
    It may cost A$80m to $90m.
                ^^^^^^^^^^^^^ numbers number="80m to $90m" low=80000000 high=90000000 modifier=between unit=AUD kind=money
    "#);
}

#[test]
fn millions_in_two_letters() {
    check!("numbers", "The club offered $160MM, then $140 - 150MM.", @r#"
    The club offered $160MM, then $140 - 150MM.
                     ^^^^^^ numbers number="160MM" low=160000000 high=160000000 value=160000000 modifier=exact unit=USD kind=money
                                  ^^^^^^^^^^^^ numbers number="140 - 150MM" low=140000000 high=150000000 modifier=between unit=USD kind=money
    "#);
}

#[test]
fn both_ends_of_a_range_may_have_their_sign() {
    check!("numbers", "The bid is $140- $150 million.", @r#"
    The bid is $140- $150 million.
               ^^^^^^^^^^^^^^^^^^ numbers number="140- $150 million" low=140000000 high=150000000 modifier=between unit=USD kind=money counted="bid"
    "#);
}

#[test]
fn what_stands_in_brackets_behind_a_name_is_no_measure_of_it() {
    check!("numbers", "The Otters (seven years, $140 million) made an offer.", @r#"
    The Otters (seven years, $140 million) made an offer.
                ^^^^^^^^^^^ numbers number="seven" low=7 high=7 value=7 modifier=exact unit=year kind=duration
                             ^^^^^^^^^^^^ numbers number="140 million" low=140000000 high=140000000 value=140000000 modifier=exact unit=USD kind=money
    "#);
}
