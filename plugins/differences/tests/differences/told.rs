//! What some leave out, and what few tell.

use parallax_testkit::check_story;

#[test]
fn one_leaves_out_what_the_others_tell() {
    check_story!("differences", "
    ## a
    The dam at Velmora burst on 3 May. Fourteen people drowned in the valley below. An inspector had warned the ministry of cracks in the wall in March.
    ## b
    A dam burst at Velmora on 3 May and flooded the valley. Police said that 14 people drowned in the valley. In March an inspector had warned the ministry of cracks in its wall.
    ## c
    The Velmora dam burst on 3 May. The valley below was flooded, and 14 people drowned there. The government promised new houses to all families.
    ", @r#"
    kind: fact
    text: c leaves out “An inspector had warned the ministry of cracks in the wall in March”, which a and b
        tell.
    articles: c, a, b
    evidence: a "An inspector had warned the ministry of cracks in the wall in March", b "In March an
        inspector had warned the ministry of cracks in its wall"
    rows:
      layer=facts row=1

    kind: fact
    text: Only c: “The government promised new houses to all families”.
    articles: c
    evidence: c "The government promised new houses to all families"
    rows:
      layer=facts row=3
    "#);
}

#[test]
fn what_breaks_off_leaves_nothing_out() {
    check_story!("differences", "
    ## a
    The dam at Velmora burst on 3 May. Fourteen people drowned in the valley below. An inspector had warned the ministry of cracks in the wall in March.
    ## b
    A dam burst at Velmora on 3 May and flooded the valley. Police said that 14 people drowned in the valley. In March an inspector had warned the ministry of cracks in its wall.
    ## c
    The Velmora dam burst on 3 May. The valley below was flooded, and 14 people drowned there. The government promised new houses to all families [+2114 chars]
    ", @"");
}

#[test]
fn what_hangs_on_a_name_is_no_statement_by_itself() {
    check_story!("differences", "
    ## a
    The dam at Velmora burst on 3 May. Fourteen people drowned in the valley below. Its builder, who had been warned of cracks by an inspector in March, fled.
    ## b
    A dam burst at Velmora on 3 May and flooded the valley. Police said that 14 people drowned in the valley. Boats took families to Karst.
    ", @"");
}

#[test]
fn the_second_of_two_names_begins_no_statement() {
    check_story!("differences", "
    ## a
    Fishermen stayed on the quay for days and nobody went out to the banks. A cease-fire that was agreed by Lunda and Karst broke down last week.
    ## b
    Fishermen stayed on the quay and nobody went out for days to the banks. A cease-fire that was agreed by Lunda and Karst broke down last week.
    ## c
    Fishermen stayed on the quay for days and nobody went out to the banks. The harbour office sold its crane and its two tugs to a firm from Callis.
    ", @r#"
    kind: wire
    text: a and b are one text (27 words), in another order.
    articles: a, b
    evidence: a "Fishermen stayed on the quay for days and nobody went out to the banks. A cease-fire that
        was agreed by Lunda and Karst broke down last week", b "Fishermen stayed on the quay and nobody went
        out for days to the banks. A cease-fire that was agreed by Lunda and Karst broke down last week"
    rows:
      layer=shared_text row=0
    "#);
}

#[test]
fn what_one_alone_tells_bears_its_source() {
    check_story!("differences", "
    ## a
    The ferry Heron sank off Arden on Monday. All of its 31 passengers were saved. Inspectors had banned the ferry from the open sea in April, the union said.
    ## b
    The ferry Heron went down off Arden on Monday. Its 31 passengers were all saved by fishermen.
    ", @r#"
    kind: fact
    text: Only a (quoting the union): “Inspectors had banned the ferry from the open sea in April”.
    articles: a
    evidence: a "Inspectors had banned the ferry from the open sea in April"
    rows:
      layer=facts row=2
    "#);
}

#[test]
fn a_pronoun_gets_its_name() {
    check_story!("differences", "
    ## a
    Quantel will close its mill in Karst in May. “They told nobody,” said Elise Marr, the mayor of the town. She accused the ministry of betrayal and fraud.
    ## b
    The mill of Quantel in Karst is to close in May. “They told nobody,” said Elise Marr, the mayor.
    ", @r#"
    kind: fact
    text: Only a: “[Elise Marr] accused the ministry of betrayal and fraud”.
    articles: a
    evidence: a "She accused the ministry of betrayal and fraud"
    rows:
      layer=facts row=0
    "#);
}

#[test]
fn nobody_can_read_half_a_quotation() {
    check_story!("differences", "
    ## a
    The court in Karst jailed Dana Rees on Tuesday. The bank closed “the last of the branches that the widow of the founder had opened in the valley in 1931.
    ## b
    Dana Rees was sent to prison by the court in Karst on Tuesday.
    ", @"");
}

#[test]
fn what_an_article_tells_in_other_words_is_not_left_out() {
    check_story!("differences", "
    ## a
    Rain fell on Karst all night. The council closed the market hall on Monday after a beam fell on two traders.
    ## b
    Karst had rain all night. After a beam fell on two traders, the market hall was closed by the council on Monday.
    ## c
    It rained in Karst. Two traders had been hit by a beam in the market hall, and on Monday the council ordered it closed.
    ", @"");
}

#[test]
fn an_act_without_a_doer() {
    check_story!("differences", "
    ## a
    Police shot a student on the quay in Arden on Monday.
    ## b
    A student was shot on the quay in Arden on Monday. Flowers lay there in the evening. Nobody came to the hall. It rained.
    ", @r#"
    kind: doer
    text: Who did it: a names police (“Police shot a student”); b names nobody (“A student was shot”).
    articles: a, b
    evidence: a "Police shot a student", b "A student was shot"
    rows:
      layer=agency_of_action row=0
    "#);
}

/// Two articles on one event; the second of a day, and with a date, of its own.
fn approved(published: &str, day: &str) -> String {
    format!(
        "
    ## a
    ---
    published: 2025-05-18
    ---
    Parliament approved the dam at Orsa on 3 March.
    ## b
    ---
    published: {published}
    ---
    The dam at Orsa was approved by parliament on {day}.
    "
    )
}

#[test]
fn one_event_of_two_days() {
    check_story!("differences", &approved("2025-05-18", "13 March"), @r#"
    kind: number
    text: When: a says “3 March”, b says “13 March” (“Parliament approved the dam at Orsa on 3 March”).
    articles: a, b
    evidence: a "Parliament approved the dam at Orsa on 3 March", a "3 March", b "The dam at Orsa was
        approved by parliament on 13 March", b "13 March"
    rows:
      layer=timeline row=0
    "#);
}

#[test]
fn the_same_words_of_two_days_are_one_day() {
    check_story!("differences", &approved("2024-05-18", "3 March"), @"");
}

#[test]
fn where_more_leave_it_out_only_some_tell_it() {
    check_story!("differences", "
    ## a
    The dam at Velmora burst on 3 May. The ministry fined the builder Lund 40,000 pounds for the hoax alarm in March.
    ## b
    A dam burst at Velmora on 3 May. Lund, the builder, was fined 40,000 pounds by the ministry for a hoax alarm in March.
    ## c
    The Velmora dam burst on 3 May. The valley below was flooded, and the road to Karst was closed for a week.
    ## d
    On 3 May the dam of Velmora burst. Families from the valley slept in tents beside the chapel that night.
    ## e
    The Velmora dam burst on 3 May. Fishermen from Arden brought their boats to the valley and searched it for days.
    ", @r#"
    kind: fact
    text: Only a and b tell “The ministry fined the builder Lund 40,000 pounds for the hoax alarm in March”.
    articles: c, d, e, a, b
    evidence: b "Lund, the builder, was fined 40,000 pounds by the ministry for a hoax alarm in March", a
        "The ministry fined the builder Lund 40,000 pounds for the hoax alarm in March"
    rows:
      layer=facts row=0
    "#);
}
