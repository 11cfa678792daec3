//! What is fair, another sense, or nobody's own words, and so no finding of the outlet.

use parallax_testkit::check;

#[test]
fn hedges_that_protect_the_accused() {
    check!("slant", "Two men were charged on Monday. One of them allegedly carried a knife and reportedly ran off.", @"Two men were charged on Monday. One of them allegedly carried a knife and reportedly ran off.");
    check!("slant", "The suspect purportedly wrote a note. A lawsuit filed in May by two tenants of the port alleges that he lied.", @"The suspect purportedly wrote a note. A lawsuit filed in May by two tenants of the port alleges that he lied.");
    check!("slant", "The minister reportedly lied about the dam. She allegedly took the money. The club reportedly paid two million crowns.", @r#"
    The minister reportedly lied about the dam. She allegedly took the money. The club reportedly paid two million crowns.
                 ^^^^^^^^^^ slant kind=hedge polarity=neutral voice=outlet strength=0.2 reason="Spreads what discredits somebody without saying who reported it."
    "#);
}

#[test]
fn the_mob_of_the_mafia() {
    check!("slant", "The mob ran the docks for years. Mafia bosses met in Lunda.", @"The mob ran the docks for years. Mafia bosses met in Lunda.");
    check!("slant", "A mob filled the square at noon.", @r#"
    A mob filled the square at noon.
      ^^^ slant kind=label polarity=negative voice=outlet strength=0.45 reason="Makes a crowd one violent animal." neutral=crowd alternatives=[protester, demonstrator, crowd, "angry mob", "violent mob", "rampaging mob", "leftist mob", "right-wing mob", "baying crowd", "professional protester", "paid protester", "professional agitator", "rent-a-mob protester", "thugs in masks", "black bloc thug", "street thug", rioter, insurrectionist, "mob rule", "lawless riot", "freedom activist", "civil rights hero", "justice seeker"]
    "#);
}

#[test]
fn fear_and_gait() {
    check!("slant", "Children were cowering under the tables. A peacock strutted across the yard.", @"Children were cowering under the tables. A peacock strutted across the yard.");
    check!("slant", "The minister cowered before the unions.", @r#"
    The minister cowered before the unions.
                 ^^^^^^^ slant kind=loaded_word target=minister polarity=negative voice=outlet strength=0.45 reason="Presents restraint or a retreat as cowardice."
    "#);
}

#[test]
fn arms_take_a_place() {
    check!("slant", "The territory was seized by rebels in May. Police seized control of the bridge.", @"The territory was seized by rebels in May. Police seized control of the bridge.");
    check!("slant", "The ministry grabbed land in May.", @r#"
    The ministry grabbed land in May.
                 ^^^^^^^ slant kind=loaded_word target=ministry polarity=negative voice=outlet strength=0.45 reason="Makes the taking sound greedy or unlawful." neutral=took
    "#);
}

#[test]
fn terms_in_marks() {
    check!("slant", "Officials call it a \"safelist\". Lunda was struck off the \"safelist\" in May.", @r#"Officials call it a "safelist". Lunda was struck off the "safelist" in May."#);
    check!("slant", "The council dropped Lunda from its \"safe list\" of ports. Oman Reth, the \"godfather\" of the docks, left.", @r#"The council dropped Lunda from its "safe list" of ports. Oman Reth, the "godfather" of the docks, left."#);
    check!("slant", "The \"experts\" were wrong about the bridge.", @r#"
    The "experts" were wrong about the bridge.
        ^^^^^^^^^ slant kind=doubt target=experts polarity=negative voice=outlet strength=0.35 reason="Quotation marks that quote nobody hold the word at a distance." neutral=experts
    "#);
}

#[test]
fn doers_that_nobody_knows() {
    check!("slant", "Shots were fired in the square at noon. The mill closed.", @"Shots were fired in the square at noon. The mill closed.");
    check!("slant", "Deadly force was used in the square at noon. Soldiers shot a boy on Monday.", @r#"
    Deadly force was used in the square at noon. Soldiers shot a boy on Monday.
    ^^^^^^^^^^^^^^^^^^^^^ slant kind=agentless polarity=neutral voice=outlet strength=0.25 reason="Things happen here by themselves, though the article names a doer elsewhere."
    "#);
    check!("slant", "A guard shot a dog. Three people were killed in an air strike.", @"A guard shot a dog. Three people were killed in an air strike.");
}

#[test]
fn relations_and_distractions() {
    check!("slant", "Relations soured in spring. The phone was a distraction.", @"Relations soured in spring. The phone was a distraction.");
    check!("slant", "The inquiry is a political distraction.", @r#"
    The inquiry is a political distraction.
                     ^^^^^^^^^^^^^^^^^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.35 reason="Says that the thing does not matter, or should not."
    "#);
}

#[test]
fn savagery_is_found() {
    check!("slant", "The men agreed to end the bloodbath. More savagery followed.", @r#"
    The men agreed to end the bloodbath. More savagery followed.
                              ^^^^^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.35 reason="Tells the reader how to feel; what happened would tell it better."
                                              ^^^^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.35 reason="Tells the reader how to feel; what happened would tell it better." neutral=violence
    "#);
}

#[test]
fn a_colon_behind_a_charge() {
    check!("slant", "CHARGED WITH MURDER: The thugs who shot a grocer in Brantley", @r#"
    CHARGED WITH MURDER: The thugs who shot a grocer in Brantley
                             ^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.65 reason="An insult, or a verdict on a whole person, where a name or an office would do."
    "#);
    check!("slant", "Lund said on Monday: the thugs will be found.", @r#"
    Lund said on Monday: the thugs will be found.
                             ^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.65 reason="An insult, or a verdict on a whole person, where a name or an office would do."
    "#);
}

#[test]
fn forgotten_closing_marks() {
    check!("slant", "\"The vote was a farce. It went on for hours. Ada Lund said on Monday that it was late. The regime fell in May.", @r#"
    "The vote was a farce. It went on for hours. Ada Lund said on Monday that it was late. The regime fell in May.
                    ^^^^^ slant kind=loaded_word polarity=negative voice=quoted strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
                                                                                               ^^^^^^ slant kind=label polarity=negative voice=outlet strength=0.55 reason="Says that the government is not legitimate." neutral=government alternatives=[government, administration, leadership, "puppet government", "puppet regime", "puppet state", "rogue state", "rogue nation", "pariah state", "banana republic", "terror state", "terrorist state", "axis of evil", "evil empire", "clerical regime", "theocratic regime", "mullah regime", kleptocracy, kakistocracy, "mafia state", "police-state government", "ruling clique", camarilla, "ruling gang", "power clique", "cartel government", autocrat, caudillo]
    "#);
    check!("slant", "\"We saw a farce. We left at noon. The mayor of Lunda said it was late. The \"vote\" went on.", @r#"
    "We saw a farce. We left at noon. The mayor of Lunda said it was late. The "vote" went on.
              ^^^^^ slant kind=loaded_word polarity=negative voice=quoted strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
    "#);
}

#[test]
fn a_subject_behind_the_verb_of_saying() {
    check!("slant", "John Prender, the co-founder of the Enough Group, said the regime in Lunda, the capital, is trying to provoke the south.", @r#"
    John Prender, the co-founder of the Enough Group, said the regime in Lunda, the capital, is trying to provoke the south.
                                                               ^^^^^^ slant kind=label target=Lunda polarity=negative voice=attributed strength=0.55 reason="Says that the government is not legitimate." neutral=government alternatives=[government, administration, leadership, "puppet government", "puppet regime", "puppet state", "rogue state", "rogue nation", "pariah state", "banana republic", "terror state", "terrorist state", "axis of evil", "evil empire", "clerical regime", "theocratic regime", "mullah regime", kleptocracy, kakistocracy, "mafia state", "police-state government", "ruling clique", camarilla, "ruling gang", "power clique", "cartel government", autocrat, caudillo]
    "#);
}

#[test]
fn the_falsehood_of_somebody() {
    check!("slant", "She spread the lie that the regime had fallen.", @r#"
    She spread the lie that the regime had fallen.
                   ^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.5 reason="Says not only that it is untrue but that somebody meant to deceive." neutral="false statement"
                                ^^^^^^ slant kind=label polarity=negative voice=attributed strength=0.55 reason="Says that the government is not legitimate." neutral=government alternatives=[government, administration, leadership, "puppet government", "puppet regime", "puppet state", "rogue state", "rogue nation", "pariah state", "banana republic", "terror state", "terrorist state", "axis of evil", "evil empire", "clerical regime", "theocratic regime", "mullah regime", kleptocracy, kakistocracy, "mafia state", "police-state government", "ruling clique", camarilla, "ruling gang", "power clique", "cartel government", autocrat, caudillo]
    "#);
}

#[test]
fn those_named_before() {
    check!("slant", "Two engineers wrote the report. The experts said the bridge was safe.", @"Two engineers wrote the report. The experts said the bridge was safe.");
    check!("slant", "The bridge is safe, some experts said. Experts say the port is not.", @r#"
    The bridge is safe, some experts said. Experts say the port is not.
                        ^^^^^^^^^^^^ slant kind=vague_source polarity=neutral voice=outlet strength=0.2 reason="Claims authority without naming anybody."
                                           ^^^^^^^^^^^ slant kind=vague_source polarity=neutral voice=outlet strength=0.2 reason="Claims authority without naming anybody."
    "#);
}

#[test]
fn the_writers_own_mistake() {
    check!("slant", "I was wrong. We were foolish.", @"I was wrong. We were foolish.");
    check!("slant", "The board was wrong to sell the bridge. The deal was foolish.", @r#"
    The board was wrong to sell the bridge. The deal was foolish.
                                                         ^^^^^^^ slant kind=loaded_word target=deal polarity=negative voice=outlet strength=0.4 reason="Judges instead of describing."
    "#);
}

#[test]
fn demands_and_passives() {
    check!("slant", "The union insisted that the bill get a vote. Two cables were snapped.", @"The union insisted that the bill get a vote. Two cables were snapped.");
    check!("slant", "The union insisted that the bill had failed.", @"The union insisted that the bill had failed.");
}

#[test]
fn what_is_not_done_decisively() {
    check!("slant", "He was criticised for not acting decisively.", @"He was criticised for not acting decisively.");
    check!("slant", "Regrettably, the board did not act.", @r#"
    Regrettably, the board did not act.
    ^^^^^^^^^^^ slant kind=judgement polarity=negative voice=outlet strength=0.4 reason="Judges the act instead of telling it."
    "#);
}
