//! What the pass finds across articles: a row a line, quoting words.

use buried_figures::BuriedFigures;
use parallax_testkit::{check_story, pass};

const LATE: &str = "The council voted. It took two hours. Mayor Ada Lund spoke first. Nobody spoke against it. Work \
                    begins in May. It will cost 212 million crowns.";

#[test]
fn a_headline_is_early_and_the_sixth_sentence_late() {
    let early = "Bridge repair to cost 212 million crowns\n\nThe council voted on Tuesday.";
    check_story!(pass::<BuriedFigures>(), [("early", early), ("late", LATE)], @r#"value=212000000 of=crown places=[{sentence=0 span=early "212 million crowns"}, {sentence=6 span=late "212 million crowns"}]"#);
}

#[test]
fn a_figure_is_given_where_it_stands_first() {
    let early = format!("The bridge will cost 212 million crowns. {LATE}");
    check_story!(pass::<BuriedFigures>(), [("late", LATE), ("early", &early)], @r#"value=212000000 of=crown places=[{sentence=1 span=early "212 million crowns"}, {sentence=6 span=late "212 million crowns"}]"#);
}

#[test]
fn another_unit_and_another_thing_are_other_figures() {
    let others = "Repair costs $212 million. A third of the 11 vehicles were lorries.";
    let late = format!("{LATE} Eleven people were hurt.");
    check_story!(pass::<BuriedFigures>(), [("others", others), ("late", &late)], @"");
}
