//! What the pass finds across articles: a field a line, quoting words.

use buried_figures::BuriedFigures;
use parallax_testkit::{check_story, pass};

const LATE: &str = "The council voted. It took two hours. Mayor Ada Lund spoke first. Nobody spoke against it. Work \
                    begins in May. It will cost 212 million crowns.";

#[test]
fn a_headline_is_early_and_the_sixth_sentence_late() {
    check_story!(pass::<BuriedFigures>(), format!("
    ## early
    Bridge repair to cost 212 million crowns

    The council voted on Tuesday.
    ## late
    {LATE}
    "), @r#"
    value: 212000000
    of: crown
    places:
      early "212 million crowns" sentence=0
      late "212 million crowns" sentence=6
    "#);
}

#[test]
fn a_figure_is_given_where_it_stands_first() {
    check_story!(pass::<BuriedFigures>(), format!("
    ## late
    {LATE}
    ## early
    The bridge will cost 212 million crowns. {LATE}
    "), @r#"
    value: 212000000
    of: crown
    places:
      early "212 million crowns" sentence=1
      late "212 million crowns" sentence=6
    "#);
}

#[test]
fn another_unit_and_another_thing_are_other_figures() {
    check_story!(pass::<BuriedFigures>(), format!("
    ## others
    Repair costs $212 million. A third of the 11 vehicles were lorries.
    ## late
    {LATE} Eleven people were hurt.
    "), @"");
}
