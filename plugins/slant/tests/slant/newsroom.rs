//! What any newsroom would write without a thought, and beside it what an editor would discuss.

use parallax_testkit::check;

#[test]
fn everyday_verbs_of_saying() {
    check!("slant", "Ada Lund acknowledged that the dam leaks. The council stressed that it is safe.", @"Ada Lund acknowledged that the dam leaks. The council stressed that it is safe.");
    check!("slant", "The board revealed that the port is full, and maintained that ships wait.", @"The board revealed that the port is full, and maintained that ships wait.");
    check!("slant", "Oman Reth claimed that the dam leaks. His rival scoffed that it always had.", @r#"
    Oman Reth claimed that the dam leaks. His rival scoffed that it always had.
              ^^^^^^^ slant kind=reporting_verb target="Oman Reth" polarity=negative voice=outlet strength=0.3 reason="Keeps a distance from what was said, where \"said\" would not." neutral=said
                                                    ^^^^^^^ slant kind=reporting_verb target=rival polarity=negative voice=outlet strength=0.4 reason="Tells how the words sounded and what to think of the speaker." neutral=said
    "#);
}

#[test]
fn what_a_suit_claims() {
    check!("slant", "Two tenants sued the port on Monday, claiming that it had let the pier rot.", @"Two tenants sued the port on Monday, claiming that it had let the pier rot.");
    check!("slant", "The port posted a letter claiming that the pier was sound.", @r#"
    The port posted a letter claiming that the pier was sound.
                             ^^^^^^^^ slant kind=reporting_verb polarity=negative voice=outlet strength=0.3 reason="Keeps a distance from what was said, where \"said\" would not." neutral=saying
    "#);
}

#[test]
fn what_somebody_claims_for_himself() {
    check!("slant", "The Varna Brigade claimed responsibility for the blast. The flood claimed four lives.", @"The Varna Brigade claimed responsibility for the blast. The flood claimed four lives.");
    check!("slant", "They were judged by their claimed “identity”. The ministry denies claims that it knew.", @"They were judged by their claimed “identity”. The ministry denies claims that it knew.");
}

#[test]
fn a_fault_that_is_owned() {
    check!("slant", "The ministry admitted that it had made a mistake.", @"The ministry admitted that it had made a mistake.");
    check!("slant", "The ministry admitted that the bridge was busy.", @r#"
    The ministry admitted that the bridge was busy.
                 ^^^^^^^^ slant kind=reporting_verb target=ministry polarity=negative voice=outlet strength=0.3 reason="Takes what was said for true and for something the speaker would rather have hidden." neutral=said
    "#);
}

#[test]
fn a_demand_is_no_statement() {
    check!("slant", "The union insisted that any pact must cover the night shift.", @"The union insisted that any pact must cover the night shift.");
    check!("slant", "The union insisted that the bill be signed on Monday. The owner insisted on a vote.", @"The union insisted that the bill be signed on Monday. The owner insisted on a vote.");
    check!("slant", "The union insisted that the pact is dead.", @"The union insisted that the pact is dead.");
}

#[test]
fn measured_hedges() {
    check!("slant", "It remains to be seen who wins. It is possible that the ferry sinks. Questions remain.", @"It remains to be seen who wins. It is possible that the ferry sinks. Questions remain.");
    check!("slant", "The deal is arguably the worst of the year. Rumor has it the mayor knew.", @r#"
    The deal is arguably the worst of the year. Rumor has it the mayor knew.
                ^^^^^^^^ slant kind=hedge polarity=neutral voice=outlet strength=0.25 reason="Puts a claim before the reader without anybody who stands by it."
                                                ^^^^^^^^^^^^ slant kind=hedge polarity=neutral voice=outlet strength=0.25 reason="Puts a claim before the reader without anybody who stands by it."
    "#);
}

#[test]
fn a_headline_has_no_room_for_a_source() {
    check!("slant", "Port to close, reports say\n\nThe port of Lunda will close in May. Ferries stop on Monday and rail freight on Friday.", @"
    Port to close, reports say

    The port of Lunda will close in May. Ferries stop on Monday and rail freight on Friday.
    ");
    check!("slant", "Port to close in May\n\nThe port of Lunda will close in May, reports say. Ferries stop on Monday.", @r#"
    Port to close in May

    The port of Lunda will close in May, reports say. Ferries stop on Monday.
                                         ^^^^^^^^^^^ slant kind=vague_source polarity=neutral voice=outlet strength=0.15 reason="Does not say who, or how many."
    "#);
}

#[test]
fn holders_that_are_named() {
    check!("slant", "The tariff sparked outrage among dockers. The tariff drew criticism from the mayor.", @"The tariff sparked outrage among dockers. The tariff drew criticism from the mayor.");
    check!("slant", "The tariff sparked outrage. Some experts met in Lunda, and many doctors left.", @r#"
    The tariff sparked outrage. Some experts met in Lunda, and many doctors left.
               ^^^^^^^^^^^^^^^ slant kind=vague_source polarity=neutral voice=outlet strength=0.15 reason="Does not say who, or how many."
    "#);
    check!("slant", "The Lunda Institute published a survey of 900 firms. Experts say the pay is low.", @"The Lunda Institute published a survey of 900 firms. Experts say the pay is low.");
    check!("slant", "Many experts predict a long strike.", @r#"
    Many experts predict a long strike.
    ^^^^^^^^^^^^ slant kind=vague_source polarity=neutral voice=outlet strength=0.2 reason="Claims authority without naming anybody."
    "#);
}

#[test]
fn names_that_all_sides_use() {
    check!("slant", "Rebels and guerrillas met the junta. Separatists held the breakaway region.", @"Rebels and guerrillas met the junta. Separatists held the breakaway region.");
    check!("slant", "The supreme leader spoke of regime change. Two men died by friendly fire.", @"The supreme leader spoke of regime change. Two men died by friendly fire.");
    check!("slant", "Militants met the puppet government. An extremist group sent a letter.", @r#"
    Militants met the puppet government. An extremist group sent a letter.
                      ^^^^^^^^^^^^^^^^^ slant kind=label polarity=negative voice=outlet strength=0.5 reason="Says what to think of the government instead of naming it." neutral=government alternatives=[government, administration, leadership, regime, "puppet regime", "puppet state", "rogue state", "rogue nation", "pariah state", "banana republic", "terror state", "terrorist state", "axis of evil", "evil empire", "clerical regime", "theocratic regime", "mullah regime", kleptocracy, kakistocracy, "mafia state", "police-state government", "ruling clique", camarilla, "ruling gang", "power clique", "cartel government", autocrat, caudillo]
    "#);
}

#[test]
fn rioters_beside_an_arrest() {
    check!("slant", "Police arrested 40 rioters in Lunda on Monday.", @r#"
    Police arrested 40 rioters in Lunda on Monday.
                       ^^^^^^^ slant kind=label polarity=negative voice=outlet strength=0.45 reason="Describes a crowd by its worst acts." alternatives=[protester, demonstrator, crowd, mob, "angry mob", "violent mob", "rampaging mob", "leftist mob", "right-wing mob", "baying crowd", "professional protester", "paid protester", "professional agitator", "rent-a-mob protester", "thugs in masks", "black bloc thug", "street thug", insurrectionist, "mob rule", "lawless riot", "freedom activist", "civil rights hero", "justice seeker"]
    "#);
    check!("slant", "The rioters smashed windows and burned two cars. Nine rioters were convicted in May.", @"The rioters smashed windows and burned two cars. Nine rioters were convicted in May.");
}

#[test]
fn physical_and_plain_words_for_trouble() {
    check!("slant", "The strike paralysed the port. Prices soared, and the talks stalled in chaos.", @"The strike paralysed the port. Prices soared, and the talks stalled in chaos.");
    check!("slant", "The botched raid was a plain failure. The crew slipped up and mishandled the crate.", @"The botched raid was a plain failure. The crew slipped up and mishandled the crate.");
    check!("slant", "The minister bungled the reform, and his party is in shambles.", @r#"
    The minister bungled the reform, and his party is in shambles.
                 ^^^^^^^ slant kind=loaded_word target=minister polarity=negative voice=outlet strength=0.5 reason="Judges the handling as incompetent." neutral=mishandled
                                                      ^^^^^^^^^^^ slant kind=judgement polarity=negative voice=outlet strength=0.5 reason="Passes a verdict; the facts would let the reader judge."
    "#);
}

#[test]
fn plain_words_of_policy() {
    check!("slant", "The landmark ruling was hailed by farmers, and the council championed it.", @"The landmark ruling was hailed by farmers, and the council championed it.");
    check!("slant", "The tax burden rose, red tape grew, and the welfare state shrank.", @"The tax burden rose, red tape grew, and the welfare state shrank.");
    check!("slant", "The minister called for tax relief and heaped praise on hard-working families.", @r#"
    The minister called for tax relief and heaped praise on hard-working families.
                            ^^^^^^^^^^ slant kind=loaded_word polarity=positive voice=outlet strength=0.3 reason="Treats tax as an affliction; \"tax cut\" says the same plainly." neutral="tax cut"
                                           ^^^^^^^^^^^^^^^^ slant kind=loaded_word polarity=positive voice=outlet strength=0.3 reason="Warmer than plain praise." neutral=praised
                                                            ^^^^^^^^^^^^^^^^^^^^^ slant kind=loaded_word polarity=positive voice=outlet strength=0.45 reason="Claims the ordinary or the good for one side."
    "#);
}

#[test]
fn a_count_of_one_more() {
    check!("slant", "The club lost yet another player on Monday.", @"The club lost yet another player on Monday.");
    check!("slant", "The council announced yet another delay on Monday.", @r#"
    The council announced yet another delay on Monday.
                          ^^^^^^^^^^^ slant kind=presupposition polarity=negative voice=outlet strength=0.3 reason="Takes for granted that there were many, and that each was one too many."
    "#);
}

#[test]
fn an_adjective_before_a_sum() {
    check!("slant", "The council passed a bloated $50bn budget.", @r#"
    The council passed a bloated $50bn budget.
                         ^^^^^^^ slant kind=loaded_word target=budget polarity=negative voice=outlet strength=0.6 reason="A taunt from the quarrel used as a description."
    "#);
    check!("slant", "The council passed a bloated 900-million-crown budget, and families paid sky-high gas prices.", @r#"
    The council passed a bloated 900-million-crown budget, and families paid sky-high gas prices.
                         ^^^^^^^ slant kind=loaded_word target=budget polarity=negative voice=outlet strength=0.6 reason="A taunt from the quarrel used as a description."
                                                                             ^^^^^^^^ slant kind=loaded_word target="gas prices" polarity=negative voice=outlet strength=0.3 reason="Gives size a feeling; the figure itself would be plainer."
    "#);
}

#[test]
fn words_for_criticism_and_for_its_target() {
    check!("slant", "The judge wrote a blistering report on the dam. A blistering sun hung over Lunda.", @r#"
    The judge wrote a blistering report on the dam. A blistering sun hung over Lunda.
                      ^^^^^^^^^^ slant kind=loaded_word target=report polarity=neutral voice=outlet strength=0.35 reason="Makes a criticism a burn or a wound, and decides that it hit home."
    "#);
    check!("slant", "The mayor was shrugging off warnings about the dam. The runner shrugged off an injury.", @r#"
    The mayor was shrugging off warnings about the dam. The runner shrugged off an injury.
                  ^^^^^^^^^^^^^ slant kind=loaded_word target=mayor polarity=negative voice=outlet strength=0.35 reason="Says that the answer was careless, or contemptuous." neutral=dismissing
    "#);
}

#[test]
fn whom_a_predicate_is_about() {
    check!("slant", "Ada Lund was a despotic figure. Oman Reth has become a pathetic leader.", @r#"
    Ada Lund was a despotic figure. Oman Reth has become a pathetic leader.
                   ^^^^^^^^ slant kind=loaded_word target="Ada Lund" polarity=negative voice=outlet strength=0.55 reason="Compares a rule or a ruler with tyranny; say what the rule does."
                                                           ^^^^^^^^ slant kind=loaded_word target="Oman Reth" polarity=negative voice=outlet strength=0.5 reason="Scorns instead of describing."
    "#);
    check!("slant", "It was a shameful deal.", @r#"
    It was a shameful deal.
             ^^^^^^^^ slant kind=loaded_word target=deal polarity=negative voice=outlet strength=0.4 reason="Tells the reader what to feel, instead of what happened."
    "#);
}

#[test]
fn what_somebody_is_accused_of() {
    check!("slant", "The ministry accused the regime in Lunda of a smear campaign.", @r#"
    The ministry accused the regime in Lunda of a smear campaign.
                             ^^^^^^ slant kind=label target=Lunda polarity=negative voice=attributed strength=0.55 reason="Says that the government is not legitimate." neutral=government alternatives=[government, administration, leadership, "puppet government", "puppet regime", "puppet state", "rogue state", "rogue nation", "pariah state", "banana republic", "terror state", "terrorist state", "axis of evil", "evil empire", "clerical regime", "theocratic regime", "mullah regime", kleptocracy, kakistocracy, "mafia state", "police-state government", "ruling clique", camarilla, "ruling gang", "power clique", "cartel government", autocrat, caudillo]
                                                  ^^^^^^^^^^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.65 reason="Decides that the inquiry or the criticism is unfair."
    "#);
    check!("slant", "The regime in Lunda was accused of a smear campaign.", @r#"
    The regime in Lunda was accused of a smear campaign.
        ^^^^^^ slant kind=label target=Lunda polarity=negative voice=outlet strength=0.55 reason="Says that the government is not legitimate." neutral=government alternatives=[government, administration, leadership, "puppet government", "puppet regime", "puppet state", "rogue state", "rogue nation", "pariah state", "banana republic", "terror state", "terrorist state", "axis of evil", "evil empire", "clerical regime", "theocratic regime", "mullah regime", kleptocracy, kakistocracy, "mafia state", "police-state government", "ruling clique", camarilla, "ruling gang", "power clique", "cartel government", autocrat, caudillo]
                                         ^^^^^^^^^^^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.65 reason="Decides that the inquiry or the criticism is unfair."
    "#);
}

#[test]
fn clauses_that_the_parser_takes_apart() {
    check!("slant", "Of the 26 people who died, 16 of them were terrorists and nine were children, Varna health officials said.", @r#"
    Of the 26 people who died, 16 of them were terrorists and nine were children, Varna health officials said.
                                               ^^^^^^^^^^ slant kind=label polarity=negative voice=attributed strength=0.45 reason="Condemns those who fight; say what they did and, where it matters, who lists them as terrorists." alternatives=[fighter, gunman, "armed group", rebel, insurgent, guerrilla, "islamist terrorist", narco-terrorist, eco-terrorist, "terrorist militia", "terrorist group", "terror group", "terror outfit", "terror network", "terror cell", "terrorist organization", "terrorist organisation", "terror gang", brigand, marauder, "resistance fighter", "liberation fighter", "partisan fighter"]
    "#);
    check!("slant", "The dead included terrorists Imad Oto and Hassan Reth, who had fired at troops, military officials said.", @r#"
    The dead included terrorists Imad Oto and Hassan Reth, who had fired at troops, military officials said.
                      ^^^^^^^^^^ slant kind=label polarity=negative voice=attributed strength=0.45 reason="Condemns those who fight; say what they did and, where it matters, who lists them as terrorists." alternatives=[fighter, gunman, "armed group", rebel, insurgent, guerrilla, "islamist terrorist", narco-terrorist, eco-terrorist, "terrorist militia", "terrorist group", "terror group", "terror outfit", "terror network", "terror cell", "terrorist organization", "terrorist organisation", "terror gang", brigand, marauder, "resistance fighter", "liberation fighter", "partisan fighter"]
    "#);
    check!("slant", "On the day the regime fell, Lund said, she was at sea. The terrorists left.", @r#"
    On the day the regime fell, Lund said, she was at sea. The terrorists left.
                   ^^^^^^ slant kind=label polarity=negative voice=attributed strength=0.55 reason="Says that the government is not legitimate." neutral=government alternatives=[government, administration, leadership, "puppet government", "puppet regime", "puppet state", "rogue state", "rogue nation", "pariah state", "banana republic", "terror state", "terrorist state", "axis of evil", "evil empire", "clerical regime", "theocratic regime", "mullah regime", kleptocracy, kakistocracy, "mafia state", "police-state government", "ruling clique", camarilla, "ruling gang", "power clique", "cartel government", autocrat, caudillo]
                                                               ^^^^^^^^^^ slant kind=label polarity=negative voice=outlet strength=0.45 reason="Condemns those who fight; say what they did and, where it matters, who lists them as terrorists." alternatives=[fighter, gunman, "armed group", rebel, insurgent, guerrilla, "islamist terrorist", narco-terrorist, eco-terrorist, "terrorist militia", "terrorist group", "terror group", "terror outfit", "terror network", "terror cell", "terrorist organization", "terrorist organisation", "terror gang", brigand, marauder, "resistance fighter", "liberation fighter", "partisan fighter"]
    "#);
}

#[test]
fn a_doer_who_was_just_told() {
    check!("slant", "Rockets hit the town at noon. A girl was wounded. Gunmen wounded a boy in May.", @"Rockets hit the town at noon. A girl was wounded. Gunmen wounded a boy in May.");
    check!("slant", "A girl was wounded at noon. The mill closed. The road was shut. A soldier wounded her, a clerk wrote.", @r#"
    A girl was wounded at noon. The mill closed. The road was shut. A soldier wounded her, a clerk wrote.
           ^^^^^^^^^^^ slant kind=agentless polarity=neutral voice=outlet strength=0.3 reason="Tells of harm without saying who did it, though the article names a doer elsewhere."
    "#);
}

#[test]
fn failures_to_act() {
    check!("slant", "The van failed to stop. The board failed to disclose a loan. The club failed to qualify.", @"The van failed to stop. The board failed to disclose a loan. The club failed to qualify.");
    check!("slant", "The minister failed to act on two letters.", @r#"
    The minister failed to act on two letters.
                 ^^^^^^^^^ slant kind=presupposition target=minister polarity=negative voice=outlet strength=0.15 reason="Says not only that it was not done but that it should have been." neutral="did not"
    "#);
}

#[test]
fn claims_about_an_election() {
    check!("slant", "His stolen election claims were thrown out.", @"His stolen election claims were thrown out.");
    check!("slant", "The stolen election cost Lunda a year.", @r#"
    The stolen election cost Lunda a year.
        ^^^^^^^^^^^^^^^ slant kind=presupposition polarity=negative voice=outlet strength=0.3 reason="Packs a judgement into a name, so that it is not argued."
    "#);
}

#[test]
fn names_of_one_side() {
    check!("slant", "Doctors met over the Varna strain. The Chinese virus came to Lunda in May.", @r#"
    Doctors met over the Varna strain. The Chinese virus came to Lunda in May.
                                           ^^^^^^^^^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.5 reason="Lays the disease at a country's door by its name." neutral=coronavirus
    "#);
    check!("slant", "The jury heard that he had killed the mother and her unborn child.", @"The jury heard that he had killed the mother and her unborn child.");
    check!("slant", "The bill protects every unborn child. It was a racially tinged speech.", @r#"
    The bill protects every unborn child. It was a racially tinged speech.
                            ^^^^^^^^^^^^ slant kind=loaded_word polarity=positive voice=outlet strength=0.35 reason="The name that one side of the dispute gives."
                                                   ^^^^^^^^^^^^^^^ slant kind=loaded_word target=speech polarity=positive voice=outlet strength=0.35 reason="Goes around saying whether it was racist; what was said or done would tell."
    "#);
}

#[test]
fn war_as_a_picture() {
    check!("slant", "The assault on the town lasted a week. The attack on the press office failed.", @"The assault on the town lasted a week. The attack on the press office failed.");
    check!("slant", "The bill is an assault on democracy and a war on motorists.", @r#"
    The bill is an assault on democracy and a war on motorists.
                   ^^^^^^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.4 reason="Makes a measure or an opinion an act of war."
                                              ^^^^^^^^^^^^^^^^ slant kind=loaded_word polarity=neutral voice=outlet strength=0.35 reason="A slogan of one side in the argument about money."
    "#);
}

#[test]
fn the_writers_own_doings() {
    check!("slant", "I foolishly left the gate open.", @"I foolishly left the gate open.");
    check!("slant", "The board foolishly sold the bridge.", @r#"
    The board foolishly sold the bridge.
              ^^^^^^^^^ slant kind=judgement polarity=negative voice=outlet strength=0.4 reason="Judges the act instead of telling it."
    "#);
}

#[test]
fn nouns_among_verbs_of_saying() {
    check!("slant", "The port named a price, claims that many experts doubt. Oman Reth, of Lunda, professes doubt on the tide.", @r#"
    The port named a price, claims that many experts doubt. Oman Reth, of Lunda, professes doubt on the tide.
                                        ^^^^^^^^^^^^ slant kind=vague_source polarity=neutral voice=attributed strength=0.2 reason="Claims authority without naming anybody."
    "#);
    check!("slant", "“The port is full”, claims Oman Reth of the union.", @r#"
    “The port is full”, claims Oman Reth of the union.
                        ^^^^^^ slant kind=reporting_verb polarity=negative voice=outlet strength=0.3 reason="Keeps a distance from what was said, where \"said\" would not."
    "#);
}

#[test]
fn a_rumour_that_discredits() {
    check!("slant", "The keeper reportedly signed for two years. The ferry was reportedly cut by an anchor.", @"The keeper reportedly signed for two years. The ferry was reportedly cut by an anchor.");
    check!("slant", "The mayor reportedly screamed at a clerk.", @r#"
    The mayor reportedly screamed at a clerk.
              ^^^^^^^^^^ slant kind=hedge polarity=neutral voice=outlet strength=0.2 reason="Spreads what discredits somebody without saying who reported it."
    "#);
}

#[test]
fn trades_and_hobbies() {
    check!("slant", "Drugs seized on the border were burned. A self-confessed volcano fanatic met the elder statesmen.", @"Drugs seized on the border were burned. A self-confessed volcano fanatic met the elder statesmen.");
    check!("slant", "The opposition seized on the letter. Reth called for radical measures. The chair is a climate radical.", @r#"
    The opposition seized on the letter. Reth called for radical measures. The chair is a climate radical.
                                                                                                  ^^^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.35 reason="Places people or views outside what is reasonable, without saying what they are."
    "#);
}

#[test]
fn a_verb_between_what_is_said() {
    check!("slant", "He saw blasts, which officials said suggested militants had rigged the halls of the regime.", @r#"
    He saw blasts, which officials said suggested militants had rigged the halls of the regime.
                                                                                        ^^^^^^ slant kind=label polarity=negative voice=attributed strength=0.55 reason="Says that the government is not legitimate." neutral=government alternatives=[government, administration, leadership, "puppet government", "puppet regime", "puppet state", "rogue state", "rogue nation", "pariah state", "banana republic", "terror state", "terrorist state", "axis of evil", "evil empire", "clerical regime", "theocratic regime", "mullah regime", kleptocracy, kakistocracy, "mafia state", "police-state government", "ruling clique", camarilla, "ruling gang", "power clique", "cartel government", autocrat, caudillo]
    "#);
}
