//! Grades, magnitudes, roads, addresses, hours and years: figures that count nothing, and their neighbours that do.

use parallax_testkit::check;

#[test]
fn magnitudes() {
    check!("numbers", "A 6.8-magnitude quake struck off Mindanao.", @r#"
    A 6.8-magnitude quake struck off Mindanao.
      ^^^^^^^^^^^^^^^^^^^ numbers number="6.8" low=6.8 high=6.8 value=6.8 modifier=exact unit=magnitude kind=other counted="quake" place=Mindanao
    "#);
    check!("numbers", "The tremor measured 5.9 on the Richter scale.", @r#"
    The tremor measured 5.9 on the Richter scale.
                        ^^^ numbers number="5.9" low=5.9 high=5.9 value=5.9 modifier=exact unit=magnitude kind=other
    "#);
    check!("numbers", "A magnitude 6.1 quake struck.", @r#"
    A magnitude 6.1 quake struck.
                ^^^^^^^^^ numbers number="6.1" low=6.1 high=6.1 value=6.1 modifier=exact unit=magnitude kind=other counted="quake"
    "#);
    check!("numbers", "A 5.9 earthquake hit the coast.", @r#"
    A 5.9 earthquake hit the coast.
      ^^^^^^^^^^^^^^ numbers number="5.9" low=5.9 high=5.9 value=5.9 modifier=exact unit=magnitude kind=other counted="earthquake"
    "#);
    check!("numbers", "Two strong earthquakes hit the coast.", @r#"
    Two strong earthquakes hit the coast.
    ^^^^^^^^^^^^^^^^^^^^^^ numbers number="Two" low=2 high=2 value=2 modifier=exact kind=count counted="strong earthquakes"
    "#);
}

#[test]
fn grades() {
    check!("numbers", "A Category 4 storm hit Haiti.", @r#"
    A Category 4 storm hit Haiti.
               ^ numbers number="4" low=4 high=4 value=4 modifier=exact kind=count claim=false
    "#);
    check!("numbers", "A category 4 storm hit the coast.", @r#"
    A category 4 storm hit the coast.
               ^ numbers number="4" low=4 high=4 value=4 modifier=exact kind=count claim=false
    "#);
    check!("numbers", "A level 2 alert was given.", @r#"
    A level 2 alert was given.
            ^ numbers number="2" low=2 high=2 value=2 modifier=exact kind=count claim=false
    "#);
    check!("numbers", "The GRAP stage 3 curbs are back.", @r#"
    The GRAP stage 3 curbs are back.
                   ^ numbers number="3" low=3 high=3 value=3 modifier=exact kind=count claim=false
    "#);
    check!("numbers", "Year 6 children sat the test.", @r#"
    Year 6 children sat the test.
         ^ numbers number="6" low=6 high=6 value=6 modifier=exact kind=count claim=false
    "#);
    check!("numbers", "Group 4 firefighters won.", @r#"
    Group 4 firefighters won.
          ^ numbers number="4" low=4 high=4 value=4 modifier=exact kind=count claim=false
    "#);
    check!("numbers", "Levels 2 and 3 were lifted.", @r#"
    Levels 2 and 3 were lifted.
           ^ numbers number="2" low=2 high=2 value=2 modifier=exact kind=count claim=false
                 ^ numbers number="3" low=3 high=3 value=3 modifier=exact kind=count claim=false
    "#);
    check!("numbers", "At this level 12 teams play.", @r#"
    At this level 12 teams play.
                  ^^^^^^^^ numbers number="12" low=12 high=12 value=12 modifier=exact kind=count counted="teams"
    "#);
    check!("numbers", "Last year 6 children died.", @r#"
    Last year 6 children died.
              ^^^^^^^^^^ numbers number="6" low=6 high=6 value=6 modifier=exact kind=count counted="children" predicate=dead
    "#);
}

#[test]
fn roads() {
    check!("numbers", "Protesters closed the R61 near Lusikisiki.", @"Protesters closed the R61 near Lusikisiki.");
    check!("numbers", "Traffic on the R21 was backed up to the airport.", @"Traffic on the R21 was backed up to the airport.");
    check!("numbers", "A truck burnt out on the N2 at Umlazi.", @"A truck burnt out on the N2 at Umlazi.");
    check!("numbers", "He paid R500 to the driver.", @r#"
    He paid R500 to the driver.
            ^^^^ numbers number="500" low=500 high=500 value=500 modifier=exact unit=ZAR kind=money
    "#);
}

#[test]
fn addresses() {
    check!("numbers", "The shop at 14 Mill Street was shut.", @r#"
    The shop at 14 Mill Street was shut.
                ^^ numbers number="14" low=14 high=14 value=14 modifier=exact kind=count claim=false
    "#);
    check!("numbers", "She lives at 221 North Harbour Road.", @r#"
    She lives at 221 North Harbour Road.
                 ^^^ numbers number="221" low=221 high=221 value=221 modifier=exact kind=count claim=false
    "#);
    check!("numbers", "At least 3 Mill Street shops burnt.", @r#"
    At least 3 Mill Street shops burnt.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ numbers number="3" low=3 value=3 modifier=at_least kind=count counted="Mill Street shops"
    "#);
}

#[test]
fn cars_and_talks() {
    check!("numbers", "He bought a large four-by-four car.", @r#"
    He bought a large four-by-four car.
                      ^^^^ numbers number="four" low=4 high=4 value=4 modifier=exact kind=count claim=false
                              ^^^^ numbers number="four" low=4 high=4 value=4 modifier=exact kind=count claim=false
    "#);
    check!("numbers", "The P5+1 talks went on.", @"The P5+1 talks went on.");
    check!("numbers", "Dial 112 for help.", @"Dial 112 for help.");
}

#[test]
fn hours() {
    check!("numbers", "She was seen at about 7 p. m. on Friday.", @"She was seen at about 7 p. m. on Friday.");
    check!("numbers", "The Saints kick off at 8 p. m. Saturday.", @"The Saints kick off at 8 p. m. Saturday.");
    check!("numbers", "The vote is at 12 midnight.", @"The vote is at 12 midnight.");
    check!("numbers", "The polls close at 6 in the evening.", @"The polls close at 6 in the evening.");
    check!("numbers", "It opens at 12 noon on Friday.", @"It opens at 12 noon on Friday.");
    check!("numbers", "The strike started at 1900 hours.", @"The strike started at 1900 hours.");
    check!("numbers", "They met at 7 on Friday.", @"They met at 7 on Friday.");
    check!("numbers", "Shares fell by 6 on Friday.", @r#"
    Shares fell by 6 on Friday.
                   ^ numbers number="6" low=6 high=6 value=6 modifier=exact change=down kind=count counted="Shares"
    "#);
}

#[test]
fn other_calendars() {
    check!("numbers", "Yours of the 28th ult. reached us on Monday.", @"Yours of the 28th ult. reached us on Monday.");
    check!("numbers", "The law took effect on 12 Asoj 2073.", @"The law took effect on 12 Asoj 2073.");
    check!("numbers", "Ramadan 27 falls on Friday this year.", @"Ramadan 27 falls on Friday this year.");
    check!("numbers", "Eid fell on 10 Dhu al-Hijja 1437.", @"Eid fell on 10 Dhu al-Hijja 1437.");
    check!("numbers", "They put up 5 Ramadan tents.", @r#"
    They put up 5 Ramadan tents.
                ^^^^^^^^^^^^^^^ numbers number="5" low=5 high=5 value=5 modifier=exact kind=count counted="Ramadan tents"
    "#);
}

#[test]
fn years_and_counts() {
    check!("numbers", "Between 1500 and 2000 people came.", @r#"
    Between 1500 and 2000 people came.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ numbers number="1500 and 2000" low=1500 high=2000 modifier=between kind=count counted="people"
    "#);
    check!("numbers", "Between 1990 and 2000 people fled.", @"Between 1990 and 2000 people fled.");
    check!("numbers", "Around 1700 were arrested, police said.", @r#"
    Around 1700 were arrested, police said.
    ^^^^^^^^^^^ numbers number="1700" low=1700 high=1700 value=1700 modifier=approximate kind=count predicate=arrested source=police quote=0
    "#);
    check!("numbers", "Around 1900 the mill closed.", @"Around 1900 the mill closed.");
    check!("numbers", "Since 2000 people have fled the coast.", @"Since 2000 people have fled the coast.");
    check!("numbers", "In 1950 people left the valley.", @"In 1950 people left the valley.");
    check!("numbers", "He sold 1950 cars last month.", @r#"
    He sold 1950 cars last month.
            ^^^^^^^^^ numbers number="1950" low=1950 high=1950 value=1950 modifier=exact kind=count counted="cars"
    "#);
    check!("numbers", "They won 1998 elections there.", @"They won 1998 elections there.");
    check!("numbers", "He should wait until at least 2031 and send the form.", @"He should wait until at least 2031 and send the form.");
}
