//! Whose word accounts rest on, at which moment they stand, and what they open with.

use parallax_testkit::check_story;

#[test]
fn what_one_says_itself_and_another_lays_on_somebody() {
    check_story!("differences", "
    ## a
    The council of Karst met on Monday to hear the report on the fire. Guards shot a boatman at the gate of the harbour on Friday night. The meeting ended at nine.
    ## b
    The council of Karst will hear witnesses on Tuesday and wants to know why the gate was shut. Guards shot a boatman at the gate of the harbour on Friday night, the union of fishermen said. The hall is too small for all.
    ## c
    On Tuesday the gate will be opened again, and the council will ask the owner for his books. It was a dry and windy week.
    ", @r#"
    kind: source
    text: a says itself: “Guards shot a boatman at the gate of the harbour on Friday night”; b lays it on the
        union: “Guards shot a boatman at the gate of the harbour on Friday night, the union of fishermen
        said”.
    articles: a, b
    evidence: a "Guards shot a boatman at the gate of the harbour on Friday night", b "Guards shot a boatman
        at the gate of the harbour on Friday night, the union of fishermen said"
    rows:
      layer=facts row=0
    "#);
}

#[test]
fn what_the_police_say_of_an_accident_is_not_doubted() {
    check_story!("differences", "
    ## a
    The council of Karst met on Monday to hear the report on the crash. A bus hit a boatman at the gate of the harbour on Friday night. The meeting ended at nine.
    ## b
    The council of Karst will hear witnesses on Tuesday and wants to know why the gate was shut. A bus hit a boatman at the gate of the harbour on Friday night, police said. The hall is too small for all.
    ", @"");
}

#[test]
fn what_accounts_rest_on() {
    check_story!("differences", "
    ## a
    The harbour of Karst was shelled on Monday. A Corrant correspondent heard two explosions near the customs house.
    ## b
    The harbour of Karst was shelled on Monday. A clerk, who spoke on condition of anonymity, counted four shells.
    ## c
    The harbour of Karst was shelled on Monday. According to a press release of the port, nobody was there.
    ", @r#"
    kind: source
    text: a rests in part on what a reporter saw or heard: “A Corrant correspondent heard two explosions near
        the customs house”; b rests in part on somebody without a name: “A clerk, who spoke on condition of
        anonymity, counted four shells”; c rests in part on a press release: “According to a press release of
        the port, nobody was there”.
    articles: a, b, c
    evidence: a "A Corrant correspondent heard two explosions near the customs house.", b "A clerk, who spoke
        on condition of anonymity, counted four shells.", c "According to a press release of the port, nobody
        was there."
    rows:
      layer=structure article=a row=0
      layer=structure article=b row=0
      layer=structure article=c row=0
    "#);
}

#[test]
fn the_accused_who_cannot_be_named_is_no_source() {
    check_story!("differences", "
    ## a
    A boy who cannot be named for legal reasons burnt the boat house, a court in Karst heard.
    ## b
    A boy burnt the boat house, a court in Karst heard on Monday.
    ", @"");
}

#[test]
fn articles_of_days_that_are_apart() {
    check_story!("differences", "
    ## a
    published: 2024-05-03

    The trial of Craig Dolan over the fire at the mill began in Karst on Friday.
    ## b
    published: 2024-05-07

    A jury in Karst found Craig Dolan guilty of arson on Tuesday after two hours.
    ## c
    published: 2024-05-03

    The trial of Craig Dolan, who is accused of arson, has begun in Karst.
    ", @r#"
    kind: stage
    text: a and c are of 3 May 2024; b, of 7 May 2024, tells what came later: “A jury in Karst found Craig
        Dolan guilty of arson on Tuesday after two hours”.
    articles: a, c, b
    evidence: a "2024-05-03", c "2024-05-03", b "2024-05-07", b "A jury in Karst found Craig Dolan guilty of
        arson on Tuesday after two hours."
    rows:
      layer=outlet article=a row=0
      layer=outlet article=c row=0
      layer=outlet article=b row=0
    "#);
}

#[test]
fn who_says_i_where_nobody_else_does() {
    check_story!("differences", "
    ## a
    The council has named the new captain of the ferry. I am glad of it, as you may know. We have waited long for her. Our boats are old.
    ## b
    The council of Karst named Ada Lund as the captain of the ferry on Monday, the clerk said.
    ## c
    Ada Lund will be the captain of the ferry, the council of Karst said on Monday.
    ", @r#"
    kind: genre
    text: a speaks as “I” and to its readers, which no other does: “I am glad of it, as you may know”.
    articles: a
    evidence: a "I am glad of it, as you may know."
    rows:
      layer=outlet article=a row=0
    "#);
}

#[test]
fn what_takes_sides_from_its_first_sentence() {
    check_story!("differences", "
    ## a
    Police cleared the square of Karst on Saturday evening after a march against the dam.
    ## b
    A mob of masked thugs rampaged through Karst on Saturday and hurled bottles at officers.
    ## c
    Police cleared the square of Karst on Saturday after a march of people against the dam.
    ", @r#"
    kind: angle
    text: a and c open with “Police cleared the square of Karst on Saturday evening after a march against the
        dam”; b opens with “A mob of masked thugs rampaged through Karst on Saturday and hurled bottles at
        officers”.
    articles: a, c, b
    evidence: a "Police cleared the square of Karst on Saturday evening after a march against the dam.", c
        "Police cleared the square of Karst on Saturday after a march of people against the dam.", b "A mob
        of masked thugs rampaged through Karst on Saturday and hurled bottles at officers."
    rows:
      layer=structure article=a row=0
      layer=structure article=c row=0
      layer=structure article=b row=0
    "#);
}
