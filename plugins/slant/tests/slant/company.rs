//! Words that often take a side and as often are fair, and what shows which it is.

use parallax_testkit::check;

#[test]
fn alone_it_may_be_fair() {
    check!("slant", "The council decried the outdated plan of the ministry.", @"The council decried the outdated plan of the ministry.");
    check!("slant", "The minister gave a crude answer.", @"The minister gave a crude answer.");
}

#[test]
fn two_show_how_the_sentence_is_told() {
    check!("slant", "The minister gave a crude answer to an outdated question of the council.", @r#"
    The minister gave a crude answer to an outdated question of the council.
                        ^^^^^ slant kind=judgement target=answer polarity=negative voice=outlet strength=0.25 reason="An evaluation in the outlet's own words; beside the others it shows where the sentence stands."
                                           ^^^^^^^^ slant kind=judgement target="question of the council" polarity=negative voice=outlet strength=0.25 reason="An evaluation in the outlet's own words; beside the others it shows where the sentence stands." neutral=old
    "#);
}

#[test]
fn beside_a_finding() {
    check!("slant", "The regime gave the council a crude answer.", @r#"
    The regime gave the council a crude answer.
        ^^^^^^ slant kind=label polarity=negative voice=outlet strength=0.55 reason="Says that the government is not legitimate." neutral=government alternatives=[government, administration, leadership, "puppet government", "puppet regime", "puppet state", "rogue state", "rogue nation", "pariah state", "banana republic", "terror state", "terrorist state", "axis of evil", "evil empire", "clerical regime", "theocratic regime", "mullah regime", kleptocracy, kakistocracy, "mafia state", "police-state government", "ruling clique", camarilla, "ruling gang", "power clique", "cartel government", autocrat, caudillo]
                                  ^^^^^ slant kind=judgement target=answer polarity=negative voice=outlet strength=0.25 reason="An evaluation in the outlet's own words; beside the others it shows where the sentence stands."
    "#);
}

#[test]
fn a_voice_is_company_for_itself() {
    check!("slant", "The council called the answer of the minister crude, and “a shameful, crude farce of a plan”.", @r#"
    The council called the answer of the minister crude, and “a shameful, crude farce of a plan”.
                                                                ^^^^^^^^ slant kind=loaded_word target="farce of a plan" polarity=negative voice=quoted strength=0.4 reason="Tells the reader what to feel, instead of what happened."
                                                                          ^^^^^^^^^^^ slant kind=loaded_word polarity=negative voice=quoted strength=0.66 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for. An evaluation in the outlet's own words; beside the others it shows where the sentence stands."
    "#);
}

#[test]
fn critics_without_a_name_are_no_company() {
    check!("slant", "Critics say that the minister gave a crude answer.", @r#"
    Critics say that the minister gave a crude answer.
    ^^^^^^^^^^^ slant kind=vague_source polarity=neutral voice=outlet strength=0.2 reason="Does not say which ones, or how many."
    "#);
}

#[test]
fn of_another_sentence_is_none() {
    check!("slant", "The minister gave a crude answer. The council has an outdated plan.", @"The minister gave a crude answer. The council has an outdated plan.");
}

#[test]
fn nothing_with_a_side_is_described() {
    check!("slant", "It was a crude dance on an outdated carpet.", @"It was a crude dance on an outdated carpet.");
}

#[test]
fn abuse_needs_none() {
    check!("slant", "The council rejected the slapdash plan of the ministry.", @r#"
    The council rejected the slapdash plan of the ministry.
                             ^^^^^^^^ slant kind=judgement target="plan of the ministry" polarity=negative voice=outlet strength=0.4 reason="Abuse or contempt; what was done would tell more."
    "#);
    check!("slant", "A crew of talking heads discussed the vote.", @r#"
    A crew of talking heads discussed the vote.
              ^^^^^^^^^^^^^ slant kind=label polarity=negative voice=outlet strength=0.4 reason="A name for a group that its opponents use; a plain one would say who they are."
    "#);
}

#[test]
fn what_stands_side_by_side_is_one_phrase() {
    check!("slant", "The ministry published an utterly shameful report. It was a grubby, shameless stunt of the council.", @r#"
    The ministry published an utterly shameful report. It was a grubby, shameless stunt of the council.
                              ^^^^^^^^^^^^^^^^ slant kind=loaded_word target=report polarity=negative voice=outlet strength=0.52 reason="Tells the reader what to feel, instead of what happened. Adds force without adding a fact."
                                                                ^^^^^^ slant kind=judgement target="stunt of the council" polarity=negative voice=outlet strength=0.3 reason="An evaluation in the outlet's own words; the facts would show it."
                                                                        ^^^^^^^^^^^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.73 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for. Tells the reader what to feel, instead of what happened."
    "#);
    check!("slant", "The minister defended the brutal regime.", @r#"
    The minister defended the brutal regime.
                              ^^^^^^ slant kind=loaded_word target=regime polarity=negative voice=outlet strength=0.45 reason="Tells the reader how to feel about it; the facts would show how bad it is."
                                     ^^^^^^ slant kind=label polarity=negative voice=outlet strength=0.55 reason="Says that the government is not legitimate." neutral=government alternatives=[government, administration, leadership, "puppet government", "puppet regime", "puppet state", "rogue state", "rogue nation", "pariah state", "banana republic", "terror state", "terrorist state", "axis of evil", "evil empire", "clerical regime", "theocratic regime", "mullah regime", kleptocracy, kakistocracy, "mafia state", "police-state government", "ruling clique", camarilla, "ruling gang", "power clique", "cartel government", autocrat, caudillo]
    "#);
}
