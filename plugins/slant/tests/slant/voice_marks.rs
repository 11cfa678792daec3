//! Quotation marks of all presses, and apostrophes that are none.

use parallax_testkit::check;

#[test]
fn doubled_and_escaped_marks() {
    check!("slant", "``The plan is shameful,'' Lund told us. The council slammed the union.", @"");
    check!("slant", "''The plan is shameful,'' Lund told us. The road is open.", @"");
    check!("slant", "&quot;The plan is shameful,&quot; Lund told us. The road is open.", @"");
    check!("slant", "&#8220;The plan is shameful,&#8221; Lund told us. The council slammed the union.", @"");
    check!("slant", "‘‘The plan is shameful,’’ Lund told us.", @"");
}

#[test]
fn marks_of_other_presses() {
    check!("slant", "”The plan is shameful,” Lund told us. The road is open.", @"");
    check!("slant", "»The plan is shameful«, Lund told us. The council slammed the union.", @"");
    check!("slant", "„The plan is shameful“, Lund told us. The council slammed the union.", @"");
    check!("slant", "« The plan is shameful », Lund told us. The council slammed the union.", @"");
    check!("slant", "‹The plan is shameful›, Lund told us. The road is open.", @"");
    check!("slant", "`The plan is shameful,' Lund told us. The road is open.", @"");
}

#[test]
fn a_plural_owner_ends_no_quotation() {
    check!("slant", "'The farmers' friends run a farce,' Lund told us.", @"");
    check!("slant", "‘Our teachers’ pay is shameful,’ read the leaflet.", @"");
    check!("slant", "He told us: 'The ministers' friends run a farce.'", @"");
    check!("slant", "‘The tenants’ fight against this regime goes on,’ they said.", @"");
    check!("slant", "The council sent its 'friends' to the farce.", @"");
}

#[test]
fn elided_words_begin_none() {
    check!("slant", "The class of '68 loathed this regime, and its friends' shameful silence went on.", @"");
    check!("slant", "In '84 the regime slammed the miners' union.", @"");
    check!("slant", "They played rock 'n' roll while the regime fell in the '90s, and 'twas a shameful sight for the players' friends.", @"");
}

#[test]
fn speech_over_paragraphs() {
    check!("slant", "‘We saw it,’ Lund told us. ‘They lied to us.\n\n‘They ran a farce and called it peace.\n\n‘Nobody will forget it.’\n\nThe council slammed the union on Friday.", @"");
    check!("slant", "Lund told us: “We saw it.\n\nThey ran a farce and called it peace.\n\nNobody will forget it.”\n\nThe council slammed the union on Friday.", @"");
    check!("slant", "Lund told us: 'We saw it.\n\n'They ran a farce and called it peace.\n\n'Nobody will forget it.'\n\nThe council slammed the union on Friday.", @"");
}

#[test]
fn left_open_it_ends_with_the_paragraph() {
    check!("slant", "Lund told us: \"The plan is shameful.\n\nThe council slammed the union on Friday. \"We shall see,\" Rees told us.", @"");
}

#[test]
fn a_closing_mark_behind_its_space() {
    check!("slant", "\"The plan is shameful, \"Lund told us. The council slammed the union.", @"");
}

#[test]
fn marks_in_a_headline() {
    check!("slant", "'Shameful' delay at port, says union\n\nThe port reopened on Monday.", @"");
    check!("slant", "'Shameful' vote in Abuja\n\nThe Senate voted on Monday.", @"");
}
