//! Scores, odds, multiples, and numbers that go by a name.

use parallax_testkit::check;

#[test]
fn tennis() {
    check!("numbers", "She beat the third seed 4-6 7-6 (7-5) 6-2.", @r#"
    She beat the third seed 4-6 7-6 (7-5) 6-2.
                 ^^^^^^^^^^ numbers number="third" low=3 high=3 value=3 modifier=exact kind=ordinal counted="seed"
                            ^^^ numbers number="4-6" low=4 high=6 modifier=exact kind=score
                                ^^^ numbers number="7-6" low=6 high=7 modifier=exact kind=score
                                     ^^^ numbers number="7-5" low=5 high=7 modifier=exact kind=score
                                          ^^^ numbers number="6-2" low=2 high=6 modifier=exact kind=score
    "#);
    check!("numbers", "He won 7-6 (9-7) 5-7 6-4 6-7 (2-7) 7-5 in three hours.", @r#"
    He won 7-6 (9-7) 5-7 6-4 6-7 (2-7) 7-5 in three hours.
           ^^^ numbers number="7-6" low=6 high=7 modifier=exact kind=score
                ^^^ numbers number="9-7" low=7 high=9 modifier=exact kind=score
                     ^^^ numbers number="5-7" low=5 high=7 modifier=exact kind=score
                         ^^^ numbers number="6-4" low=4 high=6 modifier=exact kind=score
                             ^^^ numbers number="6-7" low=6 high=7 modifier=exact kind=score
                                  ^^^ numbers number="2-7" low=2 high=7 modifier=exact kind=score
                                       ^^^ numbers number="7-5" low=5 high=7 modifier=exact kind=score
                                              ^^^^^^^^^^^ numbers number="three" low=3 high=3 value=3 modifier=exact unit=hour kind=duration
    "#);
    check!("numbers", "Osei came back to win 2-6 7-5 10-8.", @r#"
    Osei came back to win 2-6 7-5 10-8.
                          ^^^ numbers number="2-6" low=2 high=6 modifier=exact kind=score
                              ^^^ numbers number="7-5" low=5 high=7 modifier=exact kind=score
                                  ^^^^ numbers number="10-8" low=8 high=10 modifier=exact kind=score
    "#);
    check!("numbers", "It ended 6-7 (4-7), 6-3, 6-2.", @r#"
    It ended 6-7 (4-7), 6-3, 6-2.
             ^^^ numbers number="6-7" low=6 high=7 modifier=exact kind=score
                  ^^^ numbers number="4-7" low=4 high=7 modifier=exact kind=score
                        ^^^ numbers number="6-3" low=3 high=6 modifier=exact kind=score
                             ^^^ numbers number="6-2" low=2 high=6 modifier=exact kind=score
    "#);
}

#[test]
fn records() {
    check!("numbers", "The Blue Demons (8-8, 0-3) dropped four in a row.", @r#"
    The Blue Demons (8-8, 0-3) dropped four in a row.
                     ^^^ numbers number="8-8" low=8 high=8 modifier=exact kind=score
                          ^^^ numbers number="0-3" low=0 high=3 modifier=exact kind=score
                                       ^^^^ numbers number="four" low=4 high=4 value=4 modifier=exact kind=count
    "#);
    check!("numbers", "The club went 5-11 in his first season.", @r#"
    The club went 5-11 in his first season.
                  ^^^^ numbers number="5-11" low=5 high=11 modifier=exact kind=score
                              ^^^^^^^^^^^^ numbers number="first" low=1 high=1 value=1 modifier=exact kind=ordinal counted="season"
    "#);
    check!("numbers", "The Wolves are 3-12 since October.", @r#"
    The Wolves are 3-12 since October.
                   ^^^^ numbers number="3-12" low=3 high=12 modifier=exact kind=score
    "#);
    check!("numbers", "The Hawks improved to 7-9.", @r#"
    The Hawks improved to 7-9.
                          ^^^ numbers number="7-9" low=7 high=9 modifier=exact kind=score
    "#);
}

#[test]
fn ranges_are_no_scores() {
    check!("numbers", "Pupils aged 5-7, 8-10 and 11-13 may enter.", @r#"
    Pupils aged 5-7, 8-10 and 11-13 may enter.
           ^^^^^^^^ numbers number="5-7" low=5 high=7 modifier=between unit=year kind=age
                     ^^^^ numbers number="8-10" low=8 high=10 modifier=between kind=count
                              ^^^^^ numbers number="11-13" low=11 high=13 modifier=between kind=count
    "#);
    check!("numbers", "Adults (18-64) are exempt.", @r#"
    Adults (18-64) are exempt.
            ^^^^^ numbers number="18-64" low=18 high=64 modifier=between kind=count
    "#);
    check!("numbers", "They won 10-15 seats.", @r#"
    They won 10-15 seats.
             ^^^^^^^^^^^ numbers number="10-15" low=10 high=15 modifier=between kind=count counted="seats"
    "#);
}

#[test]
fn cricket() {
    check!("numbers", "India were 250 for 6 at tea.", @r#"
    India were 250 for 6 at tea.
               ^^^^^^^^^ numbers number="250 for 6" low=6 high=250 modifier=exact kind=score
    "#);
    check!("numbers", "Ashwin took 5-43 before lunch.", @r#"
    Ashwin took 5-43 before lunch.
                ^^^^ numbers number="5-43" low=5 high=43 modifier=exact kind=score
    "#);
    check!("numbers", "Rabada (4-62) wrecked the top order.", @r#"
    Rabada (4-62) wrecked the top order.
            ^^^^ numbers number="4-62" low=4 high=62 modifier=exact kind=score
    "#);
    check!("numbers", "Holm took 4/31.", @r#"
    Holm took 4/31.
              ^^^^ numbers number="4/31" low=4 high=31 modifier=exact kind=score
    "#);
    check!("numbers", "England declared on 402 for 8.", @r#"
    England declared on 402 for 8.
                        ^^^^^^^^^ numbers number="402 for 8" low=8 high=402 modifier=exact kind=score
    "#);
}

#[test]
fn gaelic_and_australian() {
    check!("numbers", "Mayo 1-14 Dublin 0-17 was the score at the end.", @r#"
    Mayo 1-14 Dublin 0-17 was the score at the end.
         ^^^^ numbers number="1-14" low=1 high=14 modifier=exact kind=score
                     ^^^^ numbers number="0-17" low=0 high=17 modifier=exact kind=score
    "#);
    check!("numbers", "He hit 0-9 for Cork in the semi-final.", @r#"
    He hit 0-9 for Cork in the semi-final.
           ^^^ numbers number="0-9" low=0 high=9 modifier=exact kind=score
    "#);
    check!("numbers", "Kilkenny won by 2-21 to 1-19.", @r#"
    Kilkenny won by 2-21 to 1-19.
                    ^^^^ numbers number="2-21" low=2 high=21 modifier=exact kind=score
                            ^^^^ numbers number="1-19" low=1 high=19 modifier=exact kind=score
    "#);
    check!("numbers", "The Swans won 12.8 (80) to 10.9 (69).", @r#"
    The Swans won 12.8 (80) to 10.9 (69).
                  ^^^^^^^^^ numbers number="12.8 (80)" low=80 high=80 value=80 modifier=exact kind=score
                               ^^^^^^^^^ numbers number="10.9 (69)" low=69 high=69 value=69 modifier=exact kind=score
    "#);
}

#[test]
fn odds() {
    check!("numbers", "Bookmakers cut the odds to 5/2.", @r#"
    Bookmakers cut the odds to 5/2.
                               ^^^ numbers number="5/2" low=2.5 high=2.5 value=2.5 modifier=exact kind=ratio
    "#);
    check!("numbers", "Ladbrokes offer 11/4 on a snap poll.", @r#"
    Ladbrokes offer 11/4 on a snap poll.
                    ^^^^ numbers number="11/4" low=2.75 high=2.75 value=2.75 modifier=exact kind=ratio
    "#);
    check!("numbers", "She is 4/6 to be the next leader.", @r#"
    She is 4/6 to be the next leader.
           ^^^ numbers number="4/6" low=0.6667 high=0.6667 value=0.6667 modifier=exact kind=ratio
    "#);
    check!("numbers", "The 100-1 shot won the Arden Hurdle.", @r#"
    The 100-1 shot won the Arden Hurdle.
        ^^^^^ numbers number="100-1" low=100 high=100 value=100 modifier=exact kind=ratio
    "#);
    check!("numbers", "The favourites won 3-1.", @r#"
    The favourites won 3-1.
                       ^^^ numbers number="3-1" low=1 high=3 modifier=exact kind=score
    "#);
}

#[test]
fn multiples() {
    check!("numbers", "Rents are three and a half times what they were.", @r#"
    Rents are three and a half times what they were.
              ^^^^^^^^^^^^^^^^^^^^^^ numbers number="three and a half times" low=3.5 high=3.5 value=3.5 modifier=exact kind=ratio
    "#);
    check!("numbers", "Bread costs ten times more than in 2014.", @r#"
    Bread costs ten times more than in 2014.
                ^^^^^^^^^ numbers number="ten times" low=10 high=10 value=10 modifier=exact kind=ratio
    "#);
    check!("numbers", "The issue was 2.3 times subscribed.", @r#"
    The issue was 2.3 times subscribed.
                  ^^^^^^^^^ numbers number="2.3 times" low=2.3 high=2.3 value=2.3 modifier=exact kind=ratio
    "#);
    check!("numbers", "Twice as many people came.", @r#"
    Twice as many people came.
    ^^^^^ numbers number="Twice" low=2 high=2 value=2 modifier=exact kind=ratio
    "#);
    check!("numbers", "Sales rose fourfold.", @r#"
    Sales rose fourfold.
               ^^^^^^^^ numbers number="fourfold" low=4 high=4 value=4 modifier=exact change=up kind=ratio
    "#);
    check!("numbers", "He was arrested four times.", @r#"
    He was arrested four times.
                    ^^^^^^^^^^ numbers number="four" low=4 high=4 value=4 modifier=exact kind=count counted="times"
    "#);
    check!("numbers", "He won the prize three times this year.", @r#"
    He won the prize three times this year.
                     ^^^^^^^^^^^ numbers number="three" low=3 high=3 value=3 modifier=exact kind=count counted="times"
    "#);
}

#[test]
fn named_numbers() {
    check!("numbers", "The firm posted double-digit growth.", @r#"
    The firm posted double-digit growth.
                    ^^^^^^^^^^^^^^^^^^^ numbers number="double-digit" low=10 high=99 modifier=vague kind=other counted="growth"
    "#);
    check!("numbers", "She has six-figure debts.", @r#"
    She has six-figure debts.
            ^^^^^^^^^^^^^^^^ numbers number="six-figure" low=100000 high=999999 modifier=vague kind=other counted="debts"
    "#);
    check!("numbers", "Inflation is in double digits.", @r#"
    Inflation is in double digits.
                    ^^^^^^^^^^^^^ numbers number="double digits" low=10 high=99 modifier=vague kind=other
    "#);
    check!("numbers", "Enter the six-digit code.", @r#"
    Enter the six-digit code.
              ^^^^^^^^^ numbers number="six" low=6 high=6 value=6 modifier=exact kind=count counted="digit"
    "#);
    check!("numbers", "Rooney grabbed a brace.", @r#"
    Rooney grabbed a brace.
                   ^^^^^^^ numbers number="a brace" low=2 high=2 value=2 modifier=exact kind=count
    "#);
    check!("numbers", "A brace of pheasants hung there.", @r#"
    A brace of pheasants hung there.
    ^^^^^^^^^^^^^^^^^^^^ numbers number="A brace" low=2 high=2 value=2 modifier=exact kind=count counted="pheasants"
    "#);
    check!("numbers", "He wore a brace.", @"He wore a brace.");
    check!("numbers", "Holt scored a hat-trick.", @r#"
    Holt scored a hat-trick.
                ^^^^^^^^^^^ numbers number="a hat-trick" low=3 high=3 value=3 modifier=exact kind=count
    "#);
    check!("numbers", "They ordered a gross of pencils.", @r#"
    They ordered a gross of pencils.
                 ^^^^^^^^^^^^^^^^^^ numbers number="a gross" low=144 high=144 value=144 modifier=exact kind=count counted="pencils" quote=0
    "#);
    check!("numbers", "A gross error was found.", @"A gross error was found.");
}
