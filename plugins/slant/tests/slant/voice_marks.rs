//! Quotation marks of all presses, and apostrophes that are none.

use parallax_testkit::check;

#[test]
fn doubled_and_escaped_marks() {
    check!("slant", "``The plan is shameful,'' Lund told us. The council slammed the union.", @r#"
    ``The plan is shameful,'' Lund told us. The council slammed the union.
                  ^^^^^^^^ slant kind=loaded_word target=plan polarity=negative voice=quoted strength=0.4 reason="Tells the reader what to feel, instead of what happened."
                                                        ^^^^^^^ slant kind=loaded_word target=union polarity=negative voice=outlet strength=0.6 reason="Makes a criticism sound like a blow." neutral=criticised
    "#);
    check!("slant", "''The plan is shameful,'' Lund told us. The road is open.", @r#"
    ''The plan is shameful,'' Lund told us. The road is open.
                  ^^^^^^^^ slant kind=loaded_word target=plan polarity=negative voice=quoted strength=0.4 reason="Tells the reader what to feel, instead of what happened."
    "#);
    check!("slant", "&quot;The plan is shameful,&quot; Lund told us. The road is open.", @r#"
    &quot;The plan is shameful,&quot; Lund told us. The road is open.
                      ^^^^^^^^ slant kind=loaded_word target=plan polarity=negative voice=quoted strength=0.4 reason="Tells the reader what to feel, instead of what happened."
    "#);
    check!("slant", "&#8220;The plan is shameful,&#8221; Lund told us. The council slammed the union.", @r#"
    &#8220;The plan is shameful,&#8221; Lund told us. The council slammed the union.
                       ^^^^^^^^ slant kind=loaded_word target=plan polarity=negative voice=quoted strength=0.4 reason="Tells the reader what to feel, instead of what happened."
                                                                  ^^^^^^^ slant kind=loaded_word target=union polarity=negative voice=outlet strength=0.6 reason="Makes a criticism sound like a blow." neutral=criticised
    "#);
    check!("slant", "‘‘The plan is shameful,’’ Lund told us.", @r#"
    ‘‘The plan is shameful,’’ Lund told us.
                  ^^^^^^^^ slant kind=loaded_word target=plan polarity=negative voice=quoted strength=0.4 reason="Tells the reader what to feel, instead of what happened."
    "#);
}

#[test]
fn marks_of_other_presses() {
    check!("slant", "”The plan is shameful,” Lund told us. The road is open.", @r#"
    ”The plan is shameful,” Lund told us. The road is open.
                 ^^^^^^^^ slant kind=loaded_word target=plan polarity=negative voice=quoted strength=0.4 reason="Tells the reader what to feel, instead of what happened."
    "#);
    check!("slant", "»The plan is shameful«, Lund told us. The council slammed the union.", @r#"
    »The plan is shameful«, Lund told us. The council slammed the union.
                 ^^^^^^^^ slant kind=loaded_word target=plan polarity=negative voice=quoted strength=0.4 reason="Tells the reader what to feel, instead of what happened."
                                                      ^^^^^^^ slant kind=loaded_word target=union polarity=negative voice=outlet strength=0.6 reason="Makes a criticism sound like a blow." neutral=criticised
    "#);
    check!("slant", "„The plan is shameful“, Lund told us. The council slammed the union.", @r#"
    „The plan is shameful“, Lund told us. The council slammed the union.
                 ^^^^^^^^ slant kind=loaded_word target=plan polarity=negative voice=quoted strength=0.4 reason="Tells the reader what to feel, instead of what happened."
                                                      ^^^^^^^ slant kind=loaded_word target=union polarity=negative voice=outlet strength=0.6 reason="Makes a criticism sound like a blow." neutral=criticised
    "#);
    check!("slant", "« The plan is shameful », Lund told us. The council slammed the union.", @r#"
    « The plan is shameful », Lund told us. The council slammed the union.
                  ^^^^^^^^ slant kind=loaded_word target=plan polarity=negative voice=quoted strength=0.4 reason="Tells the reader what to feel, instead of what happened."
                                                        ^^^^^^^ slant kind=loaded_word target=union polarity=negative voice=outlet strength=0.6 reason="Makes a criticism sound like a blow." neutral=criticised
    "#);
    check!("slant", "‹The plan is shameful›, Lund told us. The road is open.", @r#"
    ‹The plan is shameful›, Lund told us. The road is open.
                 ^^^^^^^^ slant kind=loaded_word target=plan polarity=negative voice=quoted strength=0.4 reason="Tells the reader what to feel, instead of what happened."
    "#);
    check!("slant", "`The plan is shameful,' Lund told us. The road is open.", @r#"
    `The plan is shameful,' Lund told us. The road is open.
                 ^^^^^^^^ slant kind=loaded_word target=plan polarity=negative voice=quoted strength=0.4 reason="Tells the reader what to feel, instead of what happened."
    "#);
}

#[test]
fn a_plural_owner_ends_no_quotation() {
    check!("slant", "'The farmers' friends run a farce,' Lund told us.", @r#"
    'The farmers' friends run a farce,' Lund told us.
                                ^^^^^ slant kind=loaded_word polarity=negative voice=quoted strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
    "#);
    check!("slant", "‘Our teachers’ pay is shameful,’ read the leaflet.", @r#"
    ‘Our teachers’ pay is shameful,’ read the leaflet.
                          ^^^^^^^^ slant kind=loaded_word polarity=negative voice=quoted strength=0.4 reason="Tells the reader what to feel, instead of what happened."
    "#);
    check!("slant", "He told us: 'The ministers' friends run a farce.'", @r#"
    He told us: 'The ministers' friends run a farce.'
                                              ^^^^^ slant kind=loaded_word polarity=negative voice=quoted strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
    "#);
    check!("slant", "‘The tenants’ fight against this regime goes on,’ they said.", @r#"
    ‘The tenants’ fight against this regime goes on,’ they said.
                                     ^^^^^^ slant kind=label polarity=negative voice=quoted strength=0.55 reason="Says that the government is not legitimate." neutral=government alternatives=[government, administration, leadership, "puppet government", "puppet regime", "puppet state", "rogue state", "rogue nation", "pariah state", "banana republic", "terror state", "terrorist state", "axis of evil", "evil empire", "clerical regime", "theocratic regime", "mullah regime", kleptocracy, kakistocracy, "mafia state", "police-state government", "ruling clique", camarilla, "ruling gang", "power clique", "cartel government", autocrat, caudillo]
    "#);
    check!("slant", "The council sent its 'friends' to the farce.", @r#"
    The council sent its 'friends' to the farce.
                         ^^^^^^^^^ slant kind=doubt target=friends polarity=negative voice=outlet strength=0.35 reason="Quotation marks that quote nobody hold the word at a distance." neutral=friends
                                          ^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
    "#);
}

#[test]
fn elided_words_begin_none() {
    check!("slant", "The class of '68 loathed this regime, and its friends' shameful silence went on.", @r#"
    The class of '68 loathed this regime, and its friends' shameful silence went on.
                                  ^^^^^^ slant kind=label polarity=negative voice=outlet strength=0.55 reason="Says that the government is not legitimate." neutral=government alternatives=[government, administration, leadership, "puppet government", "puppet regime", "puppet state", "rogue state", "rogue nation", "pariah state", "banana republic", "terror state", "terrorist state", "axis of evil", "evil empire", "clerical regime", "theocratic regime", "mullah regime", kleptocracy, kakistocracy, "mafia state", "police-state government", "ruling clique", camarilla, "ruling gang", "power clique", "cartel government", autocrat, caudillo]
                                                           ^^^^^^^^ slant kind=loaded_word target=silence polarity=negative voice=outlet strength=0.4 reason="Tells the reader what to feel, instead of what happened."
    "#);
    check!("slant", "In '84 the regime slammed the miners' union.", @r#"
    In '84 the regime slammed the miners' union.
               ^^^^^^ slant kind=label polarity=negative voice=outlet strength=0.55 reason="Says that the government is not legitimate." neutral=government alternatives=[government, administration, leadership, "puppet government", "puppet regime", "puppet state", "rogue state", "rogue nation", "pariah state", "banana republic", "terror state", "terrorist state", "axis of evil", "evil empire", "clerical regime", "theocratic regime", "mullah regime", kleptocracy, kakistocracy, "mafia state", "police-state government", "ruling clique", camarilla, "ruling gang", "power clique", "cartel government", autocrat, caudillo]
                      ^^^^^^^ slant kind=loaded_word target="miners' union" polarity=negative voice=outlet strength=0.25 reason="Makes an act look mean, violent or ridiculous where a plainer verb would tell it." neutral=criticised
    "#);
    check!("slant", "They played rock 'n' roll while the regime fell in the '90s, and 'twas a shameful sight for the players' friends.", @r#"
    They played rock 'n' roll while the regime fell in the '90s, and 'twas a shameful sight for the players' friends.
                                        ^^^^^^ slant kind=label polarity=negative voice=outlet strength=0.55 reason="Says that the government is not legitimate." neutral=government alternatives=[government, administration, leadership, "puppet government", "puppet regime", "puppet state", "rogue state", "rogue nation", "pariah state", "banana republic", "terror state", "terrorist state", "axis of evil", "evil empire", "clerical regime", "theocratic regime", "mullah regime", kleptocracy, kakistocracy, "mafia state", "police-state government", "ruling clique", camarilla, "ruling gang", "power clique", "cartel government", autocrat, caudillo]
                                                                             ^^^^^^^^ slant kind=loaded_word target=sight polarity=negative voice=outlet strength=0.4 reason="Tells the reader what to feel, instead of what happened."
    "#);
}

#[test]
fn speech_over_paragraphs() {
    check!("slant", "‘We saw it,’ Lund told us. ‘They lied to us.\n\n‘They ran a farce and called it peace.\n\n‘Nobody will forget it.’\n\nThe council slammed the union on Friday.", @r#"
    ‘We saw it,’ Lund told us. ‘They lied to us.

    ‘They ran a farce and called it peace.
                ^^^^^ slant kind=loaded_word polarity=negative voice=quoted strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."

    ‘Nobody will forget it.’

    The council slammed the union on Friday.
                ^^^^^^^ slant kind=loaded_word target=union polarity=negative voice=outlet strength=0.6 reason="Makes a criticism sound like a blow." neutral=criticised
    "#);
    check!("slant", "Lund told us: “We saw it.\n\nThey ran a farce and called it peace.\n\nNobody will forget it.”\n\nThe council slammed the union on Friday.", @r#"
    Lund told us: “We saw it.

    They ran a farce and called it peace.
               ^^^^^ slant kind=loaded_word polarity=negative voice=quoted strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."

    Nobody will forget it.”

    The council slammed the union on Friday.
                ^^^^^^^ slant kind=loaded_word target=union polarity=negative voice=outlet strength=0.6 reason="Makes a criticism sound like a blow." neutral=criticised
    "#);
    check!("slant", "Lund told us: 'We saw it.\n\n'They ran a farce and called it peace.\n\n'Nobody will forget it.'\n\nThe council slammed the union on Friday.", @r#"
    Lund told us: 'We saw it.

    'They ran a farce and called it peace.
                ^^^^^ slant kind=loaded_word polarity=negative voice=quoted strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."

    'Nobody will forget it.'

    The council slammed the union on Friday.
                ^^^^^^^ slant kind=loaded_word target=union polarity=negative voice=outlet strength=0.6 reason="Makes a criticism sound like a blow." neutral=criticised
    "#);
}

#[test]
fn left_open_it_ends_with_the_paragraph() {
    check!("slant", "Lund told us: \"The plan is shameful.\n\nThe council slammed the union on Friday. \"We shall see,\" Rees told us.", @r#"
    Lund told us: "The plan is shameful.
                               ^^^^^^^^ slant kind=loaded_word target=plan polarity=negative voice=quoted strength=0.4 reason="Tells the reader what to feel, instead of what happened."

    The council slammed the union on Friday. "We shall see," Rees told us.
                ^^^^^^^ slant kind=loaded_word target=union polarity=negative voice=outlet strength=0.6 reason="Makes a criticism sound like a blow." neutral=criticised
    "#);
}

#[test]
fn a_closing_mark_behind_its_space() {
    check!("slant", "\"The plan is shameful, \"Lund told us. The council slammed the union.", @r#"
    "The plan is shameful, "Lund told us. The council slammed the union.
                 ^^^^^^^^ slant kind=loaded_word target=plan polarity=negative voice=quoted strength=0.4 reason="Tells the reader what to feel, instead of what happened."
                                                      ^^^^^^^ slant kind=loaded_word target=union polarity=negative voice=outlet strength=0.6 reason="Makes a criticism sound like a blow." neutral=criticised
    "#);
}

#[test]
fn marks_in_a_headline() {
    check!("slant", "'Shameful' delay at port, says union\n\nThe port reopened on Monday.", @r#"
    'Shameful' delay at port, says union
     ^^^^^^^^ slant kind=loaded_word target=delay polarity=negative voice=quoted strength=0.4 reason="Tells the reader what to feel, instead of what happened."

    The port reopened on Monday.
    "#);
    check!("slant", "'Shameful' vote in Abuja\n\nThe Senate voted on Monday.", @r#"
    'Shameful' vote in Abuja
     ^^^^^^^^ slant kind=loaded_word target=vote polarity=negative voice=quoted strength=0.4 reason="Tells the reader what to feel, instead of what happened."

    The Senate voted on Monday.
    "#);
}
