//! Labels: a choice among names is a finding, the same word in another use is not.

use parallax_testkit::check;

#[test]
fn a_government_called_a_regime() {
    check!("slant", "The Ostrava regime closed two newspapers.", @r#"
    The Ostrava regime closed two newspapers.
                ^^^^^^ slant kind=label target=Ostrava polarity=negative voice=outlet strength=0.55 reason="Says that the government is not legitimate." neutral=government alternatives=[government, administration, leadership, "puppet government", "puppet regime", "puppet state", "rogue state", "rogue nation", "pariah state", "banana republic", "terror state", "terrorist state", "axis of evil", "evil empire", "clerical regime", "theocratic regime", "mullah regime", kleptocracy, kakistocracy, "mafia state", "police-state government", "ruling clique", camarilla, "ruling gang", "power clique", "cartel government", autocrat, caudillo]
    "#);
}

#[test]
fn the_owner_may_follow() {
    check!("slant", "He fled the regime of Marko Vane in 2009.", @r#"
    He fled the regime of Marko Vane in 2009.
                ^^^^^^ slant kind=label target="Marko Vane" polarity=negative voice=outlet strength=0.55 reason="Says that the government is not legitimate." neutral=government alternatives=[government, administration, leadership, "puppet government", "puppet regime", "puppet state", "rogue state", "rogue nation", "pariah state", "banana republic", "terror state", "terrorist state", "axis of evil", "evil empire", "clerical regime", "theocratic regime", "mullah regime", kleptocracy, kakistocracy, "mafia state", "police-state government", "ruling clique", camarilla, "ruling gang", "power clique", "cartel government", autocrat, caudillo]
    "#);
}

#[test]
fn a_regime_of_exercise() {
    check!("slant", "She kept to a regime of exercise and cold baths.", @"She kept to a regime of exercise and cold baths.");
}

#[test]
fn a_tax_regime() {
    check!("slant", "The new tax regime starts in April, and so does the sanctions regime.", @"The new tax regime starts in April, and so does the sanctions regime.");
}

#[test]
fn a_plain_name_is_no_finding() {
    check!("slant", "The government of Sarnovia resigned. The administration left office.", @"The government of Sarnovia resigned. The administration left office.");
}

#[test]
fn fighters_have_many_names() {
    check!("slant", "Two militants were seen near the dam. Terrorists held the bridge for a day.", @r#"
    Two militants were seen near the dam. Terrorists held the bridge for a day.
                                          ^^^^^^^^^^ slant kind=label polarity=negative voice=outlet strength=0.45 reason="Condemns those who fight; say what they did and, where it matters, who lists them as terrorists." alternatives=[fighter, gunman, "armed group", rebel, insurgent, guerrilla, "islamist terrorist", narco-terrorist, eco-terrorist, "terrorist militia", "terrorist group", "terror group", "terror outfit", "terror network", "terror cell", "terrorist organization", "terrorist organisation", "terror gang", brigand, marauder, "resistance fighter", "liberation fighter", "partisan fighter"]
    "#);
}

#[test]
fn whoever_uses_the_name_owns_it() {
    // Wrong today: the parser takes "crowd rioters" for one noun.
    check!("slant", "The interior minister called the crowd rioters.", @r#"
    The interior minister called the crowd rioters.
                                           ^^^^^^^ slant kind=label polarity=negative voice=outlet strength=0.45 reason="Describes a crowd by its worst acts." alternatives=[protester, demonstrator, crowd, mob, "angry mob", "violent mob", "rampaging mob", "leftist mob", "right-wing mob", "baying crowd", "professional protester", "paid protester", "professional agitator", "rent-a-mob protester", "thugs in masks", "black bloc thug", "street thug", insurrectionist, "mob rule", "lawless riot", "freedom activist", "civil rights hero", "justice seeker"]
    "#);
}

#[test]
fn a_mob_and_a_flash_mob() {
    check!("slant", "A mob blocked the road. A flash mob danced at the station.", @r#"
    A mob blocked the road. A flash mob danced at the station.
      ^^^ slant kind=label polarity=negative voice=outlet strength=0.45 reason="Makes a crowd one violent animal." neutral=crowd alternatives=[protester, demonstrator, crowd, "angry mob", "violent mob", "rampaging mob", "leftist mob", "right-wing mob", "baying crowd", "professional protester", "paid protester", "professional agitator", "rent-a-mob protester", "thugs in masks", "black bloc thug", "street thug", rioter, insurrectionist, "mob rule", "lawless riot", "freedom activist", "civil rights hero", "justice seeker"]
    "#);
}

#[test]
fn the_mafia_boss_is_a_mobster() {
    check!("slant", "The mob boss was sentenced in Torrel.", @"The mob boss was sentenced in Torrel.");
}

#[test]
fn people_named_by_an_offence() {
    check!("slant", "Illegal immigrants work in the orchards.", @r#"
    Illegal immigrants work in the orchards.
    ^^^^^^^^^^^^^^^^^^ slant kind=label polarity=negative voice=outlet strength=0.5 reason="Names people by an offence, or as strangers." neutral=Migrants alternatives=[migrant, "people who crossed the border", "people without papers", illegals, "illegal alien", "illegal migrant", "criminal alien", "criminal illegal alien", "illegal entrant", "illegal border crosser", "illegal foreigner", "bogus refugee", "fake refugee", "so-called refugee", "foreign invader", "border jumper", wetback, "fence jumper", "swarm of migrants", "foreign horde", "undocumented immigrant", "undocumented worker", "undocumented migrant", "undocumented american", "undocumented resident", "unlawful immigrant"]
    "#);
}

#[test]
fn people_named_by_a_missing_paper() {
    check!("slant", "Undocumented immigrants work in the orchards.", @r#"
    Undocumented immigrants work in the orchards.
    ^^^^^^^^^^^^^^^^^^^^^^^ slant kind=label polarity=positive voice=outlet strength=0.2 reason="Names people by a missing paper or by a hope; others call them \"illegal\"." neutral=Migrants alternatives=[migrant, "people who crossed the border", "people without papers", illegals, "illegal immigrant", "illegal alien", "illegal migrant", "criminal alien", "criminal illegal alien", "illegal entrant", "illegal border crosser", "illegal foreigner", "bogus refugee", "fake refugee", "so-called refugee", "foreign invader", "border jumper", wetback, "fence jumper", "swarm of migrants", "foreign horde", "undocumented worker", "undocumented migrant", "undocumented american", "undocumented resident", "unlawful immigrant"]
    "#);
}

#[test]
fn names_the_movements_give_themselves() {
    check!("slant", "The pro-life march passed the clinic, where a pro-choice group stood.", @r#"
    The pro-life march passed the clinic, where a pro-choice group stood.
        ^^^^^^^^ slant kind=label polarity=positive voice=outlet strength=0.35 reason="The movement's own name." alternatives=["abortion-rights supporter", "abortion opponent", anti-abortion, abortion-rights, pro-lifer, right-to-life, "pro-life movement", "pro-life advocate", "pro-life group", "life advocate", "pro-life activist", pro-abortion, anti-choice, anti-life, abortionist, "abortion extremist", "anti-abortion extremist", "abortion activist", forced-birther, pro-death, anti-woman, anti-women, "abortion mill owner", "baby killer", pro-aborts, "fetus worshipper", pro-choice, "reproductive justice", "reproductive freedom", "reproductive freedoms", "reproductive health advocate", "pro-choice activist", "pro-choice movement", "reproductive rights champion", "a woman's right to choose", "right to choose"]
                                                  ^^^^^^^^^^ slant kind=label polarity=positive voice=outlet strength=0.3 reason="The movement's own name." alternatives=["abortion-rights supporter", "abortion opponent", anti-abortion, abortion-rights, pro-life, pro-lifer, right-to-life, "pro-life movement", "pro-life advocate", "pro-life group", "life advocate", "pro-life activist", pro-abortion, anti-choice, anti-life, abortionist, "abortion extremist", "anti-abortion extremist", "abortion activist", forced-birther, pro-death, anti-woman, anti-women, "abortion mill owner", "baby killer", pro-aborts, "fetus worshipper", "reproductive justice", "reproductive freedom", "reproductive freedoms", "reproductive health advocate", "pro-choice activist", "pro-choice movement", "reproductive rights champion", "a woman's right to choose", "right to choose"]
    "#);
}

#[test]
fn union_bosses() {
    check!("slant", "Union bosses met the company at noon.", @r#"
    Union bosses met the company at noon.
    ^^^^^^^^^^^^ slant kind=label polarity=negative voice=outlet strength=0.35 reason="Makes an elected union officer sound like a ruler." neutral="Union leaders" alternatives=[strike, stoppage, "industrial action", union, employer, "union baron", "union thug", "labor boss", "labour boss", "labour baron", "union heavy", "big labor", "union militant", "union bully", "union bosses", scab, strikebreaker, strike-breaker, blackleg, "union buster", union-buster, "fat-cat boss", "greedy boss", "boss class", "crippling strike", "militant union", "strike chaos", "strike misery", "strike havoc", "holding commuters to ransom", "hold commuters to ransom", "hold the country to ransom", "holding the country to ransom", "hold the public to ransom", "commuter misery"]
    "#);
}

#[test]
fn a_strike_of_workers_is_no_label() {
    check!("slant", "The strike of bus drivers began at four.", @"The strike of bus drivers began at four.");
}

#[test]
fn separatists() {
    check!("slant", "Separatists held the town hall. The separatist party won four seats in Quebec.", @"Separatists held the town hall. The separatist party won four seats in Quebec.");
}

#[test]
fn a_coined_name_for_a_law() {
    check!("slant", "The chamber debated the death tax for three hours.", @r#"
    The chamber debated the death tax for three hours.
                            ^^^^^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.5 reason="A slogan against the tax used as its name." neutral="inheritance tax"
    "#);
}

#[test]
fn an_article_at_the_beginning_of_a_quotation_is_nobodys_name() {
    check!("slant", "“The regime slammed us,” Ada Lund said.", @r#"
    “The regime slammed us,” Ada Lund said.
         ^^^^^^ slant kind=label polarity=negative voice=quoted strength=0.55 reason="Says that the government is not legitimate." neutral=government alternatives=[government, administration, leadership, "puppet government", "puppet regime", "puppet state", "rogue state", "rogue nation", "pariah state", "banana republic", "terror state", "terrorist state", "axis of evil", "evil empire", "clerical regime", "theocratic regime", "mullah regime", kleptocracy, kakistocracy, "mafia state", "police-state government", "ruling clique", camarilla, "ruling gang", "power clique", "cartel government", autocrat, caudillo]
                ^^^^^^^ slant kind=loaded_word polarity=negative voice=quoted strength=0.6 reason="Makes a criticism sound like a blow." neutral=criticised
    "#);
}
