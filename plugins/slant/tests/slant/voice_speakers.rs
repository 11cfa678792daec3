//! Paragraphs that are wholly another's.

use parallax_testkit::check;

#[test]
fn questions_and_answers() {
    check!("slant", "Q: Why did you leave?\n\nA: It was a shameful farce. The thugs lied daily.", @"");
    check!("slant", "The interview was held on Friday in the town hall.\n\n**Q.** Why did you leave the farce?\n\n**A.** It was shameful.\n\nThe thugs lied daily.\n\n**Q.** And now?\n\n**A.** We rest.", @"");
}

#[test]
fn labels_that_come_back() {
    check!("slant", "Rees: Why did you leave?\n\nLund: It was a farce.\n\nRees: And then?\n\nLund: I went home.", @"");
}

#[test]
fn labels_in_capitals() {
    check!("slant", "MR. LUND: It was a farce.\n\nMS. REES: I went home at six.", @"");
    check!("slant", "LUND:\n\nThe thugs lied.\n\nREES:\n\nThey did not.\n\nThe council slammed the union on Friday.", @"");
}

#[test]
fn points_that_somebody_sent_out() {
    check!("slant", "On Tuesday morning, a set of talking points was sent out by people close to the Lund campaign:\n\n-It is no surprise that Bo Rees would want to smear Ada, considering the debauchery at his company.\n\n-The thugs lied.\n\nThe council slammed the union on Friday.", @"");
    check!("slant", "Lund said the following:\n\n• The vote was a farce.\n\n• The thugs won.\n\nThe council slammed the union on Friday.", @"");
}

#[test]
fn points_of_the_outlet() {
    check!("slant", "Here is what happened in the port on Friday:\n\n• The thugs came at noon.\n\n• The council slammed the union.\n\nNobody was hurt.", @"");
}
