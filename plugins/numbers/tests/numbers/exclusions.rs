//! What is no quantity, and what claims nothing.

use parallax_testkit::check;

#[test]
fn dates() {
    check!("numbers", "The bridge opened on May 4, 1974, and closed on 12 March 2019.", @"The bridge opened on May 4, 1974, and closed on 12 March 2019.");
}

#[test]
fn numeric_dates() {
    check!("numbers", "It was signed on 2019-03-11, amended on 8/19/2018 and 01.05.2020.", @"It was signed on 2019-03-11, amended on 8/19/2018 and 01.05.2020.");
}

#[test]
fn a_span_of_years() {
    check!("numbers", "He governed in 1998-2004 and in the 1990s and '80s.", @"He governed in 1998-2004 and in the 1990s and '80s.");
}

#[test]
fn a_year_before_a_noun() {
    check!("numbers", "The 2016 floods were worse.", @"The 2016 floods were worse.");
}

#[test]
fn a_number_like_a_year_counts() {
    check!("numbers", "More than 2000 people fled.", @r#"
    More than 2000 people fled.
    ^^^^^^^^^^^^^^^^^^^^^ numbers number="2000" low=2000 value=2000 modifier=more_than kind=count counted="people" predicate=fled
    "#);
}

#[test]
fn clock_times() {
    check!("numbers", "The alarm rang at 6:15 a.m., at 7pm, at 9 p.m. and at 1400 GMT.", @"The alarm rang at 6:15 a.m., at 7pm, at 9 p.m. and at 1400 GMT.");
}

#[test]
fn spoken_times() {
    check!("numbers", "They met at half past six and left at five past seven.", @"They met at half past six and left at five past seven.");
}

#[test]
fn nine_eleven() {
    check!("numbers", "It was compared with 9/11.", @"It was compared with 9/11.");
}

#[test]
fn centuries() {
    check!("numbers", "It is a 21st-century fort in a 19th century town.", @"It is a 21st-century fort in a 19th century town.");
}

#[test]
fn quarters() {
    check!("numbers", "Profits fell in the third quarter.", @"Profits fell in the third quarter.");
}

#[test]
fn group_of_20() {
    check!("numbers", "The Group of 20 met in Osmere.", @r#"
    The Group of 20 met in Osmere.
                 ^^ numbers number="20" low=20 high=20 value=20 modifier=exact kind=count claim=false
    "#);
}

#[test]
fn a_resolution() {
    check!("numbers", "Resolution 2254 of the council was ignored.", @r#"
    Resolution 2254 of the council was ignored.
               ^^^^ numbers number="2254" low=2254 high=2254 value=2254 modifier=exact kind=count claim=false
    "#);
}

#[test]
fn a_road() {
    check!("numbers", "Route 9 is closed, and so is Highway 61.", @r#"
    Route 9 is closed, and so is Highway 61.
          ^ numbers number="9" low=9 high=9 value=9 modifier=exact kind=count claim=false
                                         ^^ numbers number="61" low=61 high=61 value=61 modifier=exact kind=count claim=false
    "#);
}

#[test]
fn an_aeroplane() {
    check!("numbers", "The Boeing 737 landed safely.", @r#"
    The Boeing 737 landed safely.
               ^^^ numbers number="737" low=737 high=737 value=737 modifier=exact kind=count claim=false
    "#);
}

#[test]
fn letters_tied_to_figures() {
    check!("numbers", "A B-52, an F16 and a case of COVID-19 were in the news, in 3D.", @"A B-52, an F16 and a case of COVID-19 were in the news, in 3D.");
}

#[test]
fn a_telephone_number() {
    check!("numbers", "Call 0555 014 142 or +44 20 7946 0123 for help.", @"Call 0555 014 142 or +44 20 7946 0123 for help.");
}

#[test]
fn a_web_address() {
    check!("numbers", "See https://undertow.example/2019/03/11/skarra-14-dead for more.", @"See https://undertow.example/2019/03/11/skarra-14-dead for more.");
}

#[test]
fn a_picture_size() {
    check!("numbers", "The image is 1024x768, or 300px wide.", @"The image is 1024x768, or 300px wide.");
}

#[test]
fn list_markers() {
    check!("numbers", "1. Close the bridge. 2) Count the boats.", @"1. Close the bridge. 2) Count the boats.");
}

#[test]
fn a_version() {
    check!("numbers", "It runs version 2.1.3 on 192.0.2.1.", @"It runs version 2.1.3 on 192.0.2.1.");
}

#[test]
fn one_of() {
    check!("numbers", "One of the drivers was hurt.", @r#"
    One of the drivers was hurt.
    ^^^ numbers number="One" low=1 high=1 value=1 modifier=exact kind=count claim=false
    "#);
}

#[test]
fn at_one_point() {
    check!("numbers", "At one point the water reached the roof.", @r#"
    At one point the water reached the roof.
       ^^^ numbers number="one" low=1 high=1 value=1 modifier=exact kind=count claim=false
    "#);
}

#[test]
fn one_another() {
    check!("numbers", "They blamed one another, and no one was charged.", @"They blamed one another, and no one was charged.");
}

#[test]
fn the_one() {
    check!("numbers", "She is the one who called.", @"She is the one who called.");
}

#[test]
fn first_of_all() {
    check!("numbers", "First of all, nobody asked.", @r#"
    First of all, nobody asked.
    ^^^^^ numbers number="First" low=1 high=1 value=1 modifier=exact kind=ordinal claim=false
    "#);
}

#[test]
fn a_named_ordinal() {
    check!("numbers", "The Second Harbour Act and the Fifth Fleet were mentioned.", @r#"
    The Second Harbour Act and the Fifth Fleet were mentioned.
        ^^^^^^^^^^^^^^^^^^ numbers number="Second" low=2 high=2 value=2 modifier=exact kind=ordinal counted="Harbour Act" claim=false
                                   ^^^^^^^^^^^ numbers number="Fifth" low=5 high=5 value=5 modifier=exact kind=ordinal counted="Fleet" claim=false
    "#);
}

#[test]
fn a_name_with_a_number() {
    check!("numbers", "The probe Lantern 2 was lost over Pier 4.", @r#"
    The probe Lantern 2 was lost over Pier 4.
                      ^ numbers number="2" low=2 high=2 value=2 modifier=exact kind=count claim=false
                                           ^ numbers number="4" low=4 high=4 value=4 modifier=exact kind=count claim=false
    "#);
}

#[test]
fn pages() {
    check!("numbers", "Turn to pages 17 and 18.", @r#"
    Turn to pages 17 and 18.
                  ^^ numbers number="17" low=17 high=17 value=17 modifier=exact kind=count claim=false
                         ^^ numbers number="18" low=18 high=18 value=18 modifier=exact kind=count claim=false
    "#);
}

#[test]
fn round_the_clock() {
    check!("numbers", "The hotline is open 24/7.", @"The hotline is open 24/7.");
}

#[test]
fn zero_tolerance() {
    check!("numbers", "The mayor promised zero tolerance.", @r#"
    The mayor promised zero tolerance.
                       ^^^^ numbers number="zero" low=0 high=0 value=0 modifier=exact kind=count claim=false
    "#);
}

#[test]
fn decades_in_words() {
    check!("numbers", "It was the fashion of the nineteen sixties and of the nineteen-eighties.", @"It was the fashion of the nineteen sixties and of the nineteen-eighties.");
}

#[test]
fn a_time_with_a_nought() {
    check!("numbers", "He died at 18:41 (02:41 GMT).", @"He died at 18:41 (02:41 GMT).");
}

#[test]
fn first_may_be_an_adverb() {
    check!("numbers", "The ship was first seen near Karst.", @r#"
    The ship was first seen near Karst.
                 ^^^^^ numbers number="first" low=1 high=1 value=1 modifier=exact kind=ordinal
    "#);
}
