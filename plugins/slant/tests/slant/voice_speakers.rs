//! Paragraphs that are wholly another's.

use parallax_testkit::check;

#[test]
fn questions_and_answers() {
    check!("slant", "Ada Lund leaves the port\n\nQ: Why did you leave?\n\nA: It was a shameful farce. The thugs lied daily.", @r#"
    Ada Lund leaves the port

    Q: Why did you leave?

    A: It was a shameful farce. The thugs lied daily.
                ^^^^^^^^^^^^^^ slant kind=loaded_word polarity=negative voice=quoted strength=0.73 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for. Tells the reader what to feel, instead of what happened."
                                    ^^^^^ slant kind=loaded_word polarity=negative voice=quoted strength=0.65 reason="An insult, or a verdict on a whole person, where a name or an office would do."
    "#);
    // Wrong today: labels with a stop are not read.
    check!("slant", "The interview was held on Friday in the town hall.\n\n**Q.** Why did you leave the farce?\n\n**A.** It was shameful.\n\nThe thugs lied daily.\n\n**Q.** And now?\n\n**A.** We rest.", @r#"
    The interview was held on Friday in the town hall.

    **Q.** Why did you leave the farce?
                                 ^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."

    **A.** It was shameful.
                  ^^^^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.4 reason="Tells the reader what to feel, instead of what happened."

    The thugs lied daily.
        ^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.65 reason="An insult, or a verdict on a whole person, where a name or an office would do."

    **Q.** And now?

    **A.** We rest.
    "#);
}

#[test]
fn labels_that_come_back() {
    check!("slant", "The port reopened on Monday\n\nAda Lund, the mayor, spoke to Bo Rees of the Courier on Friday.\n\nRees: Why did you leave?\n\nLund: It was a farce.\n\nRees: And then?\n\nLund: I went home.", @r#"
    The port reopened on Monday

    Ada Lund, the mayor, spoke to Bo Rees of the Courier on Friday.

    Rees: Why did you leave?

    Lund: It was a farce.
                   ^^^^^ slant kind=loaded_word polarity=negative voice=quoted strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."

    Rees: And then?

    Lund: I went home.
    "#);
}

#[test]
fn labels_in_capitals() {
    check!("slant", "The hearing of Adam Lund and Bea Rees\n\nMR. LUND: It was a farce.\n\nMS. REES: I went home at six.", @r#"
    The hearing of Adam Lund and Bea Rees

    MR. LUND: It was a farce.
                       ^^^^^ slant kind=loaded_word polarity=negative voice=quoted strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."

    MS. REES: I went home at six.
    "#);
    // Wrong today: labels that stand alone are not read.
    check!("slant", "LUND:\n\nThe thugs lied.\n\nREES:\n\nThey did not.\n\nThe council slammed the union on Friday.", @r#"
    LUND:

    The thugs lied.
        ^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.65 reason="An insult, or a verdict on a whole person, where a name or an office would do."

    REES:

    They did not.

    The council slammed the union on Friday.
                ^^^^^^^ slant kind=loaded_word target=union polarity=negative voice=outlet strength=0.6 reason="Makes a criticism sound like a blow." neutral=criticised
    "#);
}

#[test]
fn points_that_somebody_sent_out() {
    check!("slant", "On Tuesday morning, a set of talking points was sent out by people close to the Lund campaign:\n\n-It is no surprise that Bo Rees would want to smear Ada, considering the debauchery at his company.\n\n-The thugs lied.\n\nThe council slammed the union on Friday.", @r#"
    On Tuesday morning, a set of talking points was sent out by people close to the Lund campaign:
                                 ^^^^^^^^^^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.3 reason="Says that the words were handed out beforehand." neutral=arguments
                                                                ^^^^^^^^^^^^^^^ slant kind=vague_source polarity=neutral voice=outlet strength=0.15 reason="The reader cannot know who is speaking, or check it."

    -It is no surprise that Bo Rees would want to smear Ada, considering the debauchery at his company.
                                                  ^^^^^ slant kind=loaded_word target="Bo Rees" polarity=negative voice=attributed strength=0.6 reason="Calls the criticism false or unfair without showing that it is." neutral=criticise
                                                                             ^^^^^^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.45 reason="Reads a fault of character into somebody; that is a judgement, not a report."

    -The thugs lied.
         ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.65 reason="An insult, or a verdict on a whole person, where a name or an office would do."

    The council slammed the union on Friday.
                ^^^^^^^ slant kind=loaded_word target=union polarity=negative voice=outlet strength=0.6 reason="Makes a criticism sound like a blow." neutral=criticised
    "#);
    check!("slant", "Lund said the following:\n\n• The vote was a farce.\n\n• The thugs won.\n\nThe council slammed the union on Friday.", @r#"
    Lund said the following:

    • The vote was a farce.
                     ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."

    • The thugs won.
          ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.65 reason="An insult, or a verdict on a whole person, where a name or an office would do."

    The council slammed the union on Friday.
                ^^^^^^^ slant kind=loaded_word target=union polarity=negative voice=outlet strength=0.6 reason="Makes a criticism sound like a blow." neutral=criticised
    "#);
}

#[test]
fn points_of_the_outlet() {
    check!("slant", "Here is what happened in the port on Friday:\n\n• The thugs came at noon.\n\n• The council slammed the union.\n\nNobody was hurt.", @r#"
    Here is what happened in the port on Friday:

    • The thugs came at noon.
          ^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.65 reason="An insult, or a verdict on a whole person, where a name or an office would do."

    • The council slammed the union.
                  ^^^^^^^ slant kind=loaded_word target=union polarity=negative voice=outlet strength=0.6 reason="Makes a criticism sound like a blow." neutral=criticised

    Nobody was hurt.
    "#);
}
