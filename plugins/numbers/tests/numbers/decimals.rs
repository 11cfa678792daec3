//! Decimal commas, parts of a per cent, units and a part, steps.

use parallax_testkit::check;

#[test]
fn a_decimal_comma() {
    check!("numbers", "Inflation slowed to 5,3% in August, Stats SA said.", @r#"
    Inflation slowed to 5,3% in August, Stats SA said.
                        ^^^^ numbers number="5,3" low=5.3 high=5.3 value=5.3 modifier=exact unit="%" kind=percent counted="Inflation" source="Stats SA" quote=0
    "#);
    check!("numbers", "The rand traded at R13,72 to the dollar.", @r#"
    The rand traded at R13,72 to the dollar.
                       ^^^^^^ numbers number="13,72" low=13.72 high=13.72 value=13.72 modifier=exact unit=ZAR kind=money counted="rand"
    "#);
    check!("numbers", "The company lost €1,3 billion.", @r#"
    The company lost €1,3 billion.
                     ^^^^^^^^^^^^ numbers number="1,3 billion" low=1300000000 high=1300000000 value=1300000000 modifier=exact change=down unit=EUR kind=money
    "#);
    check!("numbers", "The river rose 1,2 metres overnight.", @r#"
    The river rose 1,2 metres overnight.
                   ^^^^^^^^^^ numbers number="1,2" low=1.2 high=1.2 value=1.2 modifier=exact change=up unit=metre kind=distance counted="river"
    "#);
    check!("numbers", "A 2,5-metre wall fell.", @r#"
    A 2,5-metre wall fell.
      ^^^^^^^^^^^^^^ numbers number="2,5" low=2.5 high=2.5 value=2.5 modifier=exact unit=metre kind=distance counted="wall"
    "#);
}

#[test]
fn a_list_has_no_decimal_comma() {
    check!("numbers", "The pages 2,5 and 9 were torn.", @r#"
    The pages 2,5 and 9 were torn.
              ^ numbers number="2" low=2 high=2 value=2 modifier=exact kind=count claim=false
                ^ numbers number="5" low=5 high=5 value=5 modifier=exact kind=count
                      ^ numbers number="9" low=9 high=9 value=9 modifier=exact kind=count
    "#);
    check!("numbers", "Lots 3,4 went for $5,10 and 20.", @r#"
    Lots 3,4 went for $5,10 and 20.
         ^ numbers number="3" low=3 high=3 value=3 modifier=exact kind=count
           ^ numbers number="4" low=4 high=4 value=4 modifier=exact kind=count
                      ^^ numbers number="5" low=5 high=5 value=5 modifier=exact unit=USD kind=money
                         ^^ numbers number="10" low=10 high=10 value=10 modifier=exact kind=count
                                ^^ numbers number="20" low=20 high=20 value=20 modifier=exact kind=count
    "#);
}

#[test]
fn a_part_of_a_per_cent() {
    check!("numbers", "Growth slowed by a third of 1% in the quarter.", @r#"
    Growth slowed by a third of 1% in the quarter.
                     ^^^^^^^^^^^^^ numbers number="a third" low=0.3333 high=0.3333 value=0.3333 modifier=exact change=down unit="%" kind=percent counted="Growth"
    "#);
    check!("numbers", "The levy adds three-quarters of one per cent.", @r#"
    The levy adds three-quarters of one per cent.
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ numbers number="three-quarters" low=0.75 high=0.75 value=0.75 modifier=exact unit="%" kind=percent
    "#);
    check!("numbers", "The fee is half of one per cent.", @r#"
    The fee is half of one per cent.
               ^^^^^^^^^^^^^^^^^^^^ numbers number="half" low=0.5 high=0.5 value=0.5 modifier=exact unit="%" kind=percent counted="fee"
    "#);
    check!("numbers", "It rose half a percentage point.", @r#"
    It rose half a percentage point.
            ^^^^^^^^^^^^^^^^^^^^^^^ numbers number="half" low=0.5 high=0.5 value=0.5 modifier=exact change=up unit="percentage point" kind=percent
    "#);
}

#[test]
fn a_unit_and_a_part() {
    check!("numbers", "They waited an hour and a half.", @r#"
    They waited an hour and a half.
                ^^^^^^^^^^^^^^^^^^ numbers number="an hour and a half" low=1.5 high=1.5 value=1.5 modifier=exact unit=hour kind=duration
    "#);
    check!("numbers", "It lies a mile and a quarter away.", @r#"
    It lies a mile and a quarter away.
            ^^^^^^^^^^^^^^^^^^^^ numbers number="a mile and a quarter" low=1.25 high=1.25 value=1.25 modifier=exact unit=mile kind=distance
    "#);
    check!("numbers", "It took two hours and a half to reach.", @r#"
    It took two hours and a half to reach.
            ^^^^^^^^^^^^^^^^^^^^ numbers number="two hours and a half" low=2.5 high=2.5 value=2.5 modifier=exact unit=hour kind=duration
    "#);
    check!("numbers", "A pound and a half of butter was found.", @r#"
    A pound and a half of butter was found.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ numbers number="A pound and a half" low=1.5 high=1.5 value=1.5 modifier=exact unit=pound kind=weight counted="butter"
    "#);
}

#[test]
fn two_and_half() {
    check!("numbers", "The strike lasted two and half hours.", @r#"
    The strike lasted two and half hours.
                      ^^^^^^^^^^^^^^^^^^ numbers number="two and half" low=2.5 high=2.5 value=2.5 modifier=exact unit=hour kind=duration counted="strike"
    "#);
    check!("numbers", "The repairs cost one and half million naira.", @r#"
    The repairs cost one and half million naira.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^ numbers number="one and half million" low=1500000 high=1500000 value=1500000 modifier=exact unit=NGN kind=money counted="repairs"
    "#);
    check!("numbers", "He owes two-and-half crore rupees.", @r#"
    He owes two-and-half crore rupees.
            ^^^^^^^^^^^^^^^^^^^^^^^^^ numbers number="two-and-half crore" low=25000000 high=25000000 value=25000000 modifier=exact unit=INR kind=money
    "#);
    check!("numbers", "Between two and half a dozen men fled.", @r#"
    Between two and half a dozen men fled.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ numbers number="two and half a dozen" low=2 high=6 modifier=between kind=count counted="men" predicate=fled
    "#);
}

#[test]
fn a_couple_of_a_scale() {
    check!("numbers", "A couple of hundred people came.", @r#"
    A couple of hundred people came.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^ numbers number="A couple of hundred" low=200 high=399 modifier=vague kind=count counted="people"
    "#);
    check!("numbers", "A couple of dozen homes burnt.", @r#"
    A couple of dozen homes burnt.
    ^^^^^^^^^^^^^^^^^^^^^^^ numbers number="A couple of dozen" low=24 high=47 modifier=vague kind=count counted="homes"
    "#);
}

#[test]
fn a_part_of_all_of_them() {
    check!("numbers", "A third left the country.", @r#"
    A third left the country.
    ^^^^^^^ numbers number="A third" low=0.3333 high=0.3333 value=0.3333 modifier=exact kind=ratio
    "#);
    check!("numbers", "Output fell a third.", @r#"
    Output fell a third.
                ^^^^^^^ numbers number="a third" low=0.3333 high=0.3333 value=0.3333 modifier=exact change=down kind=ratio counted="Output"
    "#);
    check!("numbers", "As many as a third voted.", @r#"
    As many as a third voted.
    ^^^^^^^^^^^^^^^^^^ numbers number="a third" high=0.3333 value=0.3333 modifier=at_most kind=ratio
    "#);
}

#[test]
fn a_third_one() {
    check!("numbers", "A third was shot dead.", @r#"
    A third was shot dead.
      ^^^^^ numbers number="third" low=3 high=3 value=3 modifier=exact kind=ordinal
    "#);
    check!("numbers", "A third died on Monday.", @r#"
    A third died on Monday.
      ^^^^^ numbers number="third" low=3 high=3 value=3 modifier=exact kind=ordinal
    "#);
}

#[test]
fn a_step_and_where_it_led() {
    check!("numbers", "The number of dead rose by three to 31.", @r#"
    The number of dead rose by three to 31.
                               ^^^^^ numbers number="three" low=3 high=3 value=3 modifier=exact change=up kind=count predicate=dead
                                        ^^ numbers number="31" low=31 high=31 value=31 modifier=exact kind=count predicate=dead
    "#);
    check!("numbers", "Membership was up 300 to 4,200.", @r#"
    Membership was up 300 to 4,200.
                      ^^^ numbers number="300" low=300 high=300 value=300 modifier=exact change=up kind=count
                             ^^^^^ numbers number="4,200" low=4200 high=4200 value=4200 modifier=exact change=up kind=count counted="Membership"
    "#);
    check!("numbers", "Profit rose by a quarter to £40m.", @r#"
    Profit rose by a quarter to £40m.
                   ^^^^^^^^^ numbers number="a quarter" low=0.25 high=0.25 value=0.25 modifier=exact change=up kind=ratio counted="Profit"
                                ^^^^ numbers number="40m" low=40000000 high=40000000 value=40000000 modifier=exact change=up unit=GBP kind=money counted="Profit"
    "#);
    check!("numbers", "The council cut the fee by $10 to $40.", @r#"
    The council cut the fee by $10 to $40.
                               ^^^ numbers number="10" low=10 high=10 value=10 modifier=exact change=down unit=USD kind=money counted="fee"
                                      ^^^ numbers number="40" low=40 high=40 value=40 modifier=exact change=down unit=USD kind=money counted="fee"
    "#);
}

#[test]
fn a_step_that_is_a_range() {
    check!("numbers", "Prices went up 5 to 10 percent.", @r#"
    Prices went up 5 to 10 percent.
                   ^^^^^^^^^^^^^^^ numbers number="5 to 10" low=5 high=10 modifier=between change=up unit="%" kind=percent counted="Prices"
    "#);
    check!("numbers", "Prices rose by 3 to 4 points.", @r#"
    Prices rose by 3 to 4 points.
                   ^^^^^^^^^^^^^ numbers number="3 to 4" low=3 high=4 modifier=between change=up kind=count counted="points"
    "#);
}

#[test]
fn percentage_points() {
    check!("numbers", "Turnout was 61%, three points down on 2012.", @r#"
    Turnout was 61%, three points down on 2012.
                ^^^ numbers number="61" low=61 high=61 value=61 modifier=exact unit="%" kind=percent counted="Turnout"
                     ^^^^^^^^^^^^^^^^^ numbers number="three" low=3 high=3 value=3 modifier=exact change=down unit="percentage point" kind=percent counted="Turnout"
    "#);
    check!("numbers", "Her approval rose 4 points to 38%.", @r#"
    Her approval rose 4 points to 38%.
                      ^^^^^^^^ numbers number="4" low=4 high=4 value=4 modifier=exact change=up unit="percentage point" kind=percent counted="approval"
                                  ^^^ numbers number="38" low=38 high=38 value=38 modifier=exact change=up unit="%" kind=percent counted="approval"
    "#);
    check!("numbers", "She leads by six points, 51% to 45%.", @r#"
    She leads by six points, 51% to 45%.
                 ^^^^^^^^^^ numbers number="six" low=6 high=6 value=6 modifier=exact unit="percentage point" kind=percent
                             ^^^ numbers number="51" low=51 high=51 value=51 modifier=exact unit="%" kind=percent
                                    ^^^ numbers number="45" low=45 high=45 value=45 modifier=exact unit="%" kind=percent
    "#);
}

#[test]
fn points_of_an_index_or_a_game() {
    check!("numbers", "The Dow rose 40 points, or 1.2%.", @r#"
    The Dow rose 40 points, or 1.2%.
                 ^^^^^^^^^ numbers number="40" low=40 high=40 value=40 modifier=exact change=up kind=count counted="points"
                               ^^^^ numbers number="1.2" low=1.2 high=1.2 value=1.2 modifier=exact unit="%" kind=percent counted="Dow"
    "#);
    check!("numbers", "They scored 12 points on 45% shooting.", @r#"
    They scored 12 points on 45% shooting.
                ^^^^^^^^^ numbers number="12" low=12 high=12 value=12 modifier=exact kind=count counted="points"
                             ^^^^^^^^^^^^ numbers number="45" low=45 high=45 value=45 modifier=exact unit="%" kind=percent counted="shooting"
    "#);
}

#[test]
fn stones_and_ranks() {
    check!("numbers", "He weighed 13st 4lb at the trial.", @r#"
    He weighed 13st 4lb at the trial.
               ^^^^^^^^ numbers number="13st 4" low=13.2857 high=13.2857 value=13.2857 modifier=exact unit=stone kind=weight
    "#);
    check!("numbers", "He came 21st and she came 11th.", @r#"
    He came 21st and she came 11th.
            ^^^^ numbers number="21st" low=21 high=21 value=21 modifier=exact kind=ordinal
                              ^^^^ numbers number="11th" low=11 high=11 value=11 modifier=exact kind=ordinal
    "#);
}

#[test]
fn units_with_stops() {
    check!("numbers", "The plot is 2,400 sq. ft.", @r#"
    The plot is 2,400 sq. ft.
                ^^^^^^^^^^^^ numbers number="2,400" low=2400 high=2400 value=2400 modifier=exact unit="square foot" kind=area counted="plot"
    "#);
    check!("numbers", "The hall has 900 sq. m. of floor.", @r#"
    The hall has 900 sq. m. of floor.
                 ^^^^^^^^^ numbers number="900" low=900 high=900 value=900 modifier=exact unit="square metre" kind=area counted="hall"
    "#);
}

#[test]
fn units_of_the_world() {
    check!("numbers", "The dam released 15,000 cusecs of water to Tamil Nadu.", @r#"
    The dam released 15,000 cusecs of water to Tamil Nadu.
                     ^^^^^^^^^^^^^^^^^^^^^^ numbers number="15,000" low=15000 high=15000 value=15000 modifier=exact unit=cusec kind=other counted="water"
    "#);
    check!("numbers", "Farmers sold 40 quintals of wheat.", @r#"
    Farmers sold 40 quintals of wheat.
                 ^^^^^^^^^^^^^^^^^^^^ numbers number="40" low=40 high=40 value=40 modifier=exact unit=quintal kind=weight counted="wheat"
    "#);
    check!("numbers", "The dam held 40 tmc of water.", @r#"
    The dam held 40 tmc of water.
                 ^^^^^^^^^^^^^^^ numbers number="40" low=40 high=40 value=40 modifier=exact unit="thousand million cubic feet" kind=volume counted="water"
    "#);
}
