//! Parts of a whole, denials, ages, and what is counted by a measure.

use parallax_testkit::check;

#[test]
fn parts_of_a_whole() {
    check!("numbers", "Four of the 19 miners were killed, the company said.", @r#"
    Four of the 19 miners were killed, the company said.
    ^^^^^^^^^^^^^^^^^^^^^ numbers number="Four" low=4 high=4 value=4 modifier=exact kind=count counted="miners" predicate=killed source="the company" quote=0
                ^^^^^^^^^ numbers number="19" low=19 high=19 value=19 modifier=exact kind=count counted="miners" source="the company" quote=0
    "#);
    check!("numbers", "Only two of 300 guests were hurt.", @r#"
    Only two of 300 guests were hurt.
         ^^^^^^^^^^^^^^^^^ numbers number="two" low=2 high=2 value=2 modifier=exact kind=count counted="guests" predicate=injured
                ^^^^^^^^^^ numbers number="300" low=300 high=300 value=300 modifier=exact kind=count counted="guests"
    "#);
    check!("numbers", "At least 20 of the 150 marchers were arrested on Friday.", @r#"
    At least 20 of the 150 marchers were arrested on Friday.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ numbers number="20" low=20 value=20 modifier=at_least kind=count counted="marchers" predicate=arrested
                       ^^^^^^^^^^^^ numbers number="150" low=150 high=150 value=150 modifier=exact kind=count counted="marchers"
    "#);
    check!("numbers", "Six of her 14 horses died.", @r#"
    Six of her 14 horses died.
    ^^^^^^^^^^^^^^^^^^^^ numbers number="Six" low=6 high=6 value=6 modifier=exact kind=count counted="horses" predicate=dead
               ^^^^^^^^^ numbers number="14" low=14 high=14 value=14 modifier=exact kind=count counted="horses"
    "#);
    check!("numbers", "One of the four men was freed.", @r#"
    One of the four men was freed.
    ^^^^^^^^^^^^^^^^^^^ numbers number="One" low=1 high=1 value=1 modifier=exact kind=count counted="men" predicate=released
               ^^^^^^^^ numbers number="four" low=4 high=4 value=4 modifier=exact kind=count counted="men"
    "#);
    check!("numbers", "Two of the 12 people killed were children.", @r#"
    Two of the 12 people killed were children.
    ^^^^^^^^^^^^^^^^^^^^ numbers number="Two" low=2 high=2 value=2 modifier=exact kind=count counted="people" predicate=killed
               ^^^^^^^^^ numbers number="12" low=12 high=12 value=12 modifier=exact kind=count counted="people" predicate=killed
    "#);
    check!("numbers", "More than half of the 60 homes were destroyed.", @r#"
    More than half of the 60 homes were destroyed.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ numbers number="half" low=0.5 value=0.5 modifier=more_than kind=ratio counted="homes" predicate=destroyed
                          ^^^^^^^^ numbers number="60" low=60 high=60 value=60 modifier=exact kind=count counted="homes"
    "#);
}

#[test]
fn none_of_them() {
    check!("numbers", "None of the 85 passengers was killed.", @r#"
    None of the 85 passengers was killed.
                ^^^^^^^^^^^^^ numbers number="85" low=85 high=85 value=85 modifier=exact kind=count counted="passengers"
    "#);
    check!("numbers", "Not one of the 300 guests was injured, the hotel said.", @r#"
    Not one of the 300 guests was injured, the hotel said.
        ^^^ numbers number="one" low=1 high=1 value=1 modifier=exact kind=count claim=false
                   ^^^^^^^^^^ numbers number="300" low=300 high=300 value=300 modifier=exact kind=count counted="guests" source="the hotel" quote=0
    "#);
    check!("numbers", "Nobody among the 60 guests was hurt.", @r#"
    Nobody among the 60 guests was hurt.
                     ^^^^^^^^^ numbers number="60" low=60 high=60 value=60 modifier=exact kind=count counted="guests"
    "#);
    check!("numbers", "Neither of the two drivers was injured.", @r#"
    Neither of the two drivers was injured.
                   ^^^^^^^^^^^ numbers number="two" low=2 high=2 value=2 modifier=exact kind=count counted="drivers"
    "#);
}

#[test]
fn denied_or_possible() {
    check!("numbers", "The army denied that 40 people were killed.", @r#"
    The army denied that 40 people were killed.
                         ^^^^^^^^^ numbers number="40" low=40 high=40 value=40 modifier=exact kind=count counted="people" quote=0
    "#);
    check!("numbers", "The blast could kill 200 people, an engineer said.", @r#"
    The blast could kill 200 people, an engineer said.
                         ^^^^^^^^^^ numbers number="200" low=200 high=200 value=200 modifier=exact kind=count counted="people" source="an engineer" quote=0
    "#);
    check!("numbers", "Police denied arresting 30 protesters.", @r#"
    Police denied arresting 30 protesters.
                            ^^^^^^^^^^^^^ numbers number="30" low=30 high=30 value=30 modifier=exact kind=count counted="protesters" quote=0
    "#);
    check!("numbers", "It is not true that 50 people died.", @r#"
    It is not true that 50 people died.
                        ^^^^^^^^^ numbers number="50" low=50 high=50 value=50 modifier=exact kind=count counted="people"
    "#);
    check!("numbers", "The toll could rise to 60.", @r#"
    The toll could rise to 60.
                           ^^ numbers number="60" low=60 high=60 value=60 modifier=exact change=up kind=count
    "#);
    check!("numbers", "He was charged with plotting to kill 12 people.", @r#"
    He was charged with plotting to kill 12 people.
                                         ^^^^^^^^^ numbers number="12" low=12 high=12 value=12 modifier=exact kind=count counted="people" quote=0
    "#);
    check!("numbers", "The flood forced 300 people to flee.", @r#"
    The flood forced 300 people to flee.
                     ^^^^^^^^^^ numbers number="300" low=300 high=300 value=300 modifier=exact kind=count counted="people" predicate=fled
    "#);
    check!("numbers", "Nine people were believed to be trapped.", @r#"
    Nine people were believed to be trapped.
    ^^^^^^^^^^^ numbers number="Nine" low=9 high=9 value=9 modifier=exact kind=count counted="people" predicate=trapped quote=0
    "#);
    check!("numbers", "He denied the charge, but 40 people died.", @r#"
    He denied the charge, but 40 people died.
                              ^^^^^^^^^ numbers number="40" low=40 high=40 value=40 modifier=exact kind=count counted="people" predicate=dead
    "#);
}

#[test]
fn things_with_a_measure() {
    check!("numbers", "Two 500-pound bombs fell on the depot.", @r#"
    Two 500-pound bombs fell on the depot.
    ^^^^^^^^^^^^^^^^^^^ numbers number="Two" low=2 high=2 value=2 modifier=exact kind=count counted="500-pound bombs"
        ^^^^^^^^^^^^^^^ numbers number="500" low=500 high=500 value=500 modifier=exact unit=pound kind=weight counted="bombs"
    "#);
    check!("numbers", "Five 12-year-old boys were hurt.", @r#"
    Five 12-year-old boys were hurt.
    ^^^^^^^^^^^^^^^^^^^^^ numbers number="Five" low=5 high=5 value=5 modifier=exact kind=count counted="12-year-old boys" predicate=injured
         ^^^^^^^^^^^^^^^^ numbers number="12" low=12 high=12 value=12 modifier=exact unit=year kind=age counted="boys"
    "#);
    check!("numbers", "Three 18-year-olds were arrested.", @r#"
    Three 18-year-olds were arrested.
    ^^^^^^^^^^^^^^^^^^ numbers number="Three" low=3 high=3 value=3 modifier=exact kind=count counted="18-year-olds" predicate=arrested
          ^^^^^^^^^^^^ numbers number="18" low=18 high=18 value=18 modifier=exact unit=year kind=age
    "#);
    check!("numbers", "A 12-member panel sat.", @r#"
    A 12-member panel sat.
      ^^^^^^^^^ numbers number="12" low=12 high=12 value=12 modifier=exact kind=count counted="member"
    "#);
    check!("numbers", "A 300-strong crew left.", @r#"
    A 300-strong crew left.
      ^^^^^^^^^^^^^^^ numbers number="300" low=300 high=300 value=300 modifier=exact kind=count counted="crew"
    "#);
}

#[test]
fn ages() {
    check!("numbers", "The driver, Peter Mbatha (34), died at the scene.", @r#"
    The driver, Peter Mbatha (34), died at the scene.
                              ^^ numbers number="34" low=34 high=34 value=34 modifier=exact unit=year kind=age
    "#);
    check!("numbers", "Siobhan Daly (61), of Tralee, was named as the victim.", @r#"
    Siobhan Daly (61), of Tralee, was named as the victim.
                  ^^ numbers number="61" low=61 high=61 value=61 modifier=exact unit=year kind=age
    "#);
    check!("numbers", "The accused, Imran Sheikh, 41, and a minor (16) were held.", @r#"
    The accused, Imran Sheikh, 41, and a minor (16) were held.
                               ^^ numbers number="41" low=41 high=41 value=41 modifier=exact unit=year kind=age counted="Imran Sheikh"
                                                ^^ numbers number="16" low=16 high=16 value=16 modifier=exact unit=year kind=age
    "#);
    check!("numbers", "Ada Lund (34) and Bo Rees (61) were hurt.", @r#"
    Ada Lund (34) and Bo Rees (61) were hurt.
              ^^ numbers number="34" low=34 high=34 value=34 modifier=exact unit=year kind=age
                               ^^ numbers number="61" low=61 high=61 value=61 modifier=exact unit=year kind=age counted="Bo Rees"
    "#);
    check!("numbers", "A boy, 12, died.", @r#"
    A boy, 12, died.
           ^^ numbers number="12" low=12 high=12 value=12 modifier=exact unit=year kind=age counted="boy"
    "#);
    check!("numbers", "Two boys, 12 and 14, died.", @r#"
    Two boys, 12 and 14, died.
    ^^^^^^^^ numbers number="Two" low=2 high=2 value=2 modifier=exact kind=count counted="boys" predicate=dead
              ^^ numbers number="12" low=12 high=12 value=12 modifier=exact unit=year kind=age
                     ^^ numbers number="14" low=14 high=14 value=14 modifier=exact unit=year kind=age
    "#);
    check!("numbers", "Lund, who is 34, was named captain.", @r#"
    Lund, who is 34, was named captain.
                 ^^ numbers number="34" low=34 high=34 value=34 modifier=exact unit=year kind=age counted="Lund"
    "#);
    check!("numbers", "She turned 80 in May.", @r#"
    She turned 80 in May.
               ^^ numbers number="80" low=80 high=80 value=80 modifier=exact unit=year kind=age
    "#);
    check!("numbers", "He was 77.", @r#"
    He was 77.
           ^^ numbers number="77" low=77 high=77 value=77 modifier=exact unit=year kind=age
    "#);
}

#[test]
fn figures_in_brackets_that_are_no_ages() {
    check!("numbers", "Goals: Cy Holt (12), Bo Rees (45).", @r#"
    Goals: Cy Holt (12), Bo Rees (45).
                    ^^ numbers number="12" low=12 high=12 value=12 modifier=exact kind=count
                                  ^^ numbers number="45" low=45 high=45 value=45 modifier=exact kind=count
    "#);
    check!("numbers", "Arden United (12) lead the table.", @r#"
    Arden United (12) lead the table.
                  ^^ numbers number="12" low=12 high=12 value=12 modifier=exact kind=count
    "#);
    check!("numbers", "The firm employs 340 (12 of them in Arden).", @r#"
    The firm employs 340 (12 of them in Arden).
                     ^^^ numbers number="340" low=340 high=340 value=340 modifier=exact kind=count place=Arden
                          ^^ numbers number="12" low=12 high=12 value=12 modifier=exact kind=count place=Arden
    "#);
}

#[test]
fn the_toll_is_of_the_dead() {
    check!("numbers", "The death toll rose to 31 after the flood.", @r#"
    The death toll rose to 31 after the flood.
                           ^^ numbers number="31" low=31 high=31 value=31 modifier=exact change=up kind=count predicate=dead
    "#);
    check!("numbers", "The toll crossed 100 on Friday.", @r#"
    The toll crossed 100 on Friday.
                     ^^^ numbers number="100" low=100 value=100 modifier=at_least kind=count predicate=dead
    "#);
    check!("numbers", "Attendance crossed the 5,000 mark.", @r#"
    Attendance crossed the 5,000 mark.
                           ^^^^^^^^^^ numbers number="5,000" low=5000 value=5000 modifier=at_least kind=count counted="mark"
    "#);
    check!("numbers", "The army crossed 12 bridges.", @r#"
    The army crossed 12 bridges.
                     ^^^^^^^^^^ numbers number="12" low=12 high=12 value=12 modifier=exact kind=count counted="bridges"
    "#);
}

#[test]
fn bounds_in_words() {
    check!("numbers", "Upto 500 families were moved.", @r#"
    Upto 500 families were moved.
    ^^^^^^^^^^^^^^^^^ numbers number="500" high=500 value=500 modifier=at_most kind=count counted="families"
    "#);
    check!("numbers", "In excess of 40 homes burnt.", @r#"
    In excess of 40 homes burnt.
    ^^^^^^^^^^^^^^^^^^^^^ numbers number="40" low=40 value=40 modifier=more_than kind=count counted="homes"
    "#);
    check!("numbers", "Close on 60 families left.", @r#"
    Close on 60 families left.
    ^^^^^^^^^^^^^^^^^^^^ numbers number="60" low=60 high=60 value=60 modifier=approximate kind=count counted="families"
    "#);
}

#[test]
fn who_said_it() {
    check!("numbers", "On Friday, police said 12 people were hurt.", @r#"
    On Friday, police said 12 people were hurt.
                           ^^^^^^^^^ numbers number="12" low=12 high=12 value=12 modifier=exact kind=count counted="people" predicate=injured source=police quote=0
    "#);
    check!("numbers", "\"We lost 12 boats,\" said harbour master Cy Holt.", @r#"
    "We lost 12 boats," said harbour master Cy Holt.
             ^^^^^^^^ numbers number="12" low=12 high=12 value=12 modifier=exact kind=count counted="boats" source="Cy Holt" quote=0
    "#);
    check!("numbers", "Holt, who sold 12 boats, said Rees moved away.", @r#"
    Holt, who sold 12 boats, said Rees moved away.
                   ^^^^^^^^ numbers number="12" low=12 high=12 value=12 modifier=exact kind=count counted="boats"
    "#);
}

#[test]
fn a_part_counts_what_its_whole_does() {
    check!("numbers", "Police arrested 61 people. Later 48 of the 61 were released.", @r#"
    Police arrested 61 people. Later 48 of the 61 were released.
                    ^^^^^^^^^ numbers number="61" low=61 high=61 value=61 modifier=exact kind=count counted="people" predicate=arrested
                                     ^^^^^^^^^^^^ numbers number="48" low=48 high=48 value=48 modifier=exact kind=count counted="people" predicate=released
                                               ^^ numbers number="61" low=61 high=61 value=61 modifier=exact kind=count counted="people"
    "#);
}

#[test]
fn side_by_side_they_count_the_same() {
    check!("numbers", "Police detained 61 people; 48 of the 61 were released, 13 still held.", @r#"
    Police detained 61 people; 48 of the 61 were released, 13 still held.
                    ^^^^^^^^^ numbers number="61" low=61 high=61 value=61 modifier=exact kind=count counted="people" predicate=detained
                               ^^^^^^^^^^^^ numbers number="48" low=48 high=48 value=48 modifier=exact kind=count counted="people" predicate=released
                                         ^^ numbers number="61" low=61 high=61 value=61 modifier=exact kind=count counted="people"
                                                           ^^ numbers number="13" low=13 high=13 value=13 modifier=exact kind=count counted="people" predicate=held
    "#);
}

#[test]
fn what_happened_to_a_share() {
    check!("numbers", "A third of the 60 miners were rescued. Close to 30% of homes were destroyed.", @r#"
    A third of the 60 miners were rescued. Close to 30% of homes were destroyed.
    ^^^^^^^^^^^^^^^^^^^^^^^^ numbers number="A third" low=0.3333 high=0.3333 value=0.3333 modifier=exact kind=ratio counted="miners" predicate=rescued
                   ^^^^^^^^^ numbers number="60" low=60 high=60 value=60 modifier=exact kind=count counted="miners"
                                           ^^^^^^^^^^^^^^^^^^^^^ numbers number="30" low=30 high=30 value=30 modifier=approximate unit="%" kind=percent counted="homes" predicate=destroyed
    "#);
}

#[test]
fn lives_that_are_lost_are_of_the_dead() {
    check!("numbers", "The storm claimed 12 lives. Five sailors lost their lives. Nearly 300 lives were lost.", @r#"
    The storm claimed 12 lives. Five sailors lost their lives. Nearly 300 lives were lost.
                      ^^^^^^^^ numbers number="12" low=12 high=12 value=12 modifier=exact kind=count counted="lives" predicate=dead
                                ^^^^^^^^^^^^ numbers number="Five" low=5 high=5 value=5 modifier=exact kind=count counted="sailors" predicate=dead
                                                               ^^^^^^^^^^^^^^^^ numbers number="300" low=300 high=300 value=300 modifier=approximate kind=count counted="lives" predicate=dead
    "#);
}

#[test]
fn lives_that_are_led_are_not() {
    check!("numbers", "She has led two lives.", @r#"
    She has led two lives.
                ^^^^^^^^^ numbers number="two" low=2 high=2 value=2 modifier=exact kind=count counted="lives"
    "#);
}

#[test]
fn what_stands_in_apposition_underwent_the_same() {
    check!("numbers", "Twelve people, seven children and five women, were killed.", @r#"
    Twelve people, seven children and five women, were killed.
    ^^^^^^^^^^^^^ numbers number="Twelve" low=12 high=12 value=12 modifier=exact kind=count counted="people" predicate=killed
                   ^^^^^^^^^^^^^^ numbers number="seven" low=7 high=7 value=7 modifier=exact kind=count counted="children" predicate=killed
                                      ^^^^^^^^^^ numbers number="five" low=5 high=5 value=5 modifier=exact kind=count counted="women" predicate=killed
    "#);
}

#[test]
fn an_age_is_of_the_name_before_its_comma() {
    check!("numbers", "He was guilty of hurting Una Arm, 32, and Chea Night, 11, in Karst.", @r#"
    He was guilty of hurting Una Arm, 32, and Chea Night, 11, in Karst.
                                      ^^ numbers number="32" low=32 high=32 value=32 modifier=exact unit=year kind=age counted="Una Arm"
                                                          ^^ numbers number="11" low=11 high=11 value=11 modifier=exact unit=year kind=age counted="Chea Night"
    "#);
}

#[test]
fn ages_between_two_years() {
    check!("numbers", "He was jailed when he was 17 to 25. She will turn 80 in May.", @r#"
    He was jailed when he was 17 to 25. She will turn 80 in May.
                              ^^^^^^^^ numbers number="17 to 25" low=17 high=25 modifier=between unit=year kind=age
                                                      ^^ numbers number="80" low=80 high=80 value=80 modifier=exact unit=year kind=age
    "#);
}

#[test]
fn an_adjective_behind_a_comma() {
    check!("numbers", "A 60-year-old, terminally ill woman was arrested.", @r#"
    A 60-year-old, terminally ill woman was arrested.
      ^^^^^^^^^^^ numbers number="60" low=60 high=60 value=60 modifier=exact unit=year kind=age counted="ill woman"
    "#);
}

#[test]
fn a_single_one_has_an_age_of_its_own() {
    check!("numbers", "One 16-year-old student left.", @r#"
    One 16-year-old student left.
    ^^^^^^^^^^^^^^^^^^^^^^^ numbers number="One" low=1 high=1 value=1 modifier=exact kind=count counted="16-year-old student"
        ^^^^^^^^^^^^^^^^^^^ numbers number="16" low=16 high=16 value=16 modifier=exact unit=year kind=age counted="student"
    "#);
}

#[test]
fn a_margin_has_a_size() {
    check!("numbers", "She won by a margin of 2,000.", @r#"
    She won by a margin of 2,000.
                           ^^^^^ numbers number="2,000" low=2000 high=2000 value=2000 modifier=exact kind=count counted="margin"
    "#);
}

#[test]
fn a_crowd_is_put_at_so_many() {
    check!("numbers", "Police put the crowd at 12,000.", @r#"
    Police put the crowd at 12,000.
                            ^^^^^^ numbers number="12,000" low=12000 high=12000 value=12000 modifier=exact kind=count counted="crowd" source=Police
    "#);
}

#[test]
fn the_day_behind_a_count_is_not_counted() {
    check!("numbers", "Claims rose 37,000 last week.", @r#"
    Claims rose 37,000 last week.
                ^^^^^^ numbers number="37,000" low=37000 high=37000 value=37000 modifier=exact kind=count counted="Claims"
    "#);
}

#[test]
fn an_age_is_of_the_owner_behind_it() {
    check!("numbers", "The two-year-old paper's first issue is rare.", @r#"
    The two-year-old paper's first issue is rare.
        ^^^^^^^^^^^^^^^^^^ numbers number="two" low=2 high=2 value=2 modifier=exact unit=year kind=age counted="paper"
                             ^^^^^^^^^^^ numbers number="first" low=1 high=1 value=1 modifier=exact kind=ordinal counted="issue"
    "#);
}

#[test]
fn whose_parts_may_be_mine() {
    check!("numbers", "I lost two of my closest friends.", @r#"
    I lost two of my closest friends.
           ^^^^^^^^^^^^^^^^^^^^^^^^^ numbers number="two" low=2 high=2 value=2 modifier=exact kind=count counted="closest friends"
    "#);
}
