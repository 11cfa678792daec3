//! The same word in another sense, as a name, or denied; and a plainer wording only where it fits.

use parallax_testkit::check;

#[test]
fn names_behind_titles_and_at_the_start() {
    check!("slant", "On Friday Mr. Savage spoke in the hall.", @"On Friday Mr. Savage spoke in the hall.");
    check!("slant", "The court heard Sen. Savage on Friday.", @"The court heard Sen. Savage on Friday.");
    check!("slant", "The union met Mr. Savage. Savage left early.", @"The union met Mr. Savage. Savage left early.");
    check!("slant", "Brutal was the word for it. The savage cuts hit Port Ellery.", @r#"
    Brutal was the word for it. The savage cuts hit Port Ellery.
                                    ^^^^^^ slant kind=loaded_word target=cuts polarity=negative voice=outlet strength=0.45 reason="Tells the reader how to feel about it; the facts would show how bad it is."
    "#);
    check!("slant", "Dr. Slaughter resigned. Slaughter gave no reason.", @"Dr. Slaughter resigned. Slaughter gave no reason.");
}

#[test]
fn what_is_denied_is_not_said() {
    check!("slant", "The talks were anything but shameful.", @"The talks were anything but shameful.");
    check!("slant", "There was no bloodbath.", @"There was no bloodbath.");
    check!("slant", "They are not terrorists but farmers.", @"They are not terrorists but farmers.");
    check!("slant", "It was neither a farce nor a sham.", @"It was neither a farce nor a sham.");
    check!("slant", "The clerk denied being a crook.", @"The clerk denied being a crook.");
    check!("slant", "The march was far from a shameful spectacle.", @"The march was far from a shameful spectacle.");
}

#[test]
fn what_is_not_denied_stays() {
    check!("slant", "She is not only a demagogue but a thief.", @r#"
    She is not only a demagogue but a thief.
                      ^^^^^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.6 reason="Labels the person by a judgement of mind or motive instead of by what they want."
    "#);
    check!("slant", "The council did not stop the thugs.", @r#"
    The council did not stop the thugs.
                                 ^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.65 reason="An insult, or a verdict on a whole person, where a name or an office would do."
    "#);
    check!("slant", "It was nothing but a farce.", @r#"
    It was nothing but a farce.
                         ^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
    "#);
}

#[test]
fn plain_senses() {
    check!("slant", "A mob of kangaroos crossed the road.", @"A mob of kangaroos crossed the road.");
    check!("slant", "He butchered a pig for the feast.", @"He butchered a pig for the feast.");
    check!("slant", "The visa-free regime was kept.", @"The visa-free regime was kept.");
    check!("slant", "Perez slammed the ball into the net.", @"Perez slammed the ball into the net.");
    check!("slant", "The district of Masel lies just outside the city.", @"The district of Masel lies just outside the city.");
    check!("slant", "The talks dealt with dismantling the missiles.", @"The talks dealt with dismantling the missiles.");
    check!("slant", "People were punished for trying to read Western media.", @"People were punished for trying to read Western media.");
    check!("slant", "The islands sit on the so-called Ring of Fire.", @"The islands sit on the so-called Ring of Fire.");
    check!("slant", "In spite of the rain the jury cleared the mob boss.", @"In spite of the rain the jury cleared the mob boss.");
    check!("slant", "The goalkeeper was shot in the arm by a gunman.", @"The goalkeeper was shot in the arm by a gunman.");
}

#[test]
fn function_words_rule_out_only_beside_the_word() {
    check!("slant", "The town hated the so-called reform because it was late.", @r#"
    The town hated the so-called reform because it was late.
                       ^^^^^^^^^ slant kind=doubt target=reform polarity=negative voice=outlet strength=0.4 reason="Says that the thing may not deserve its name, without saying why."
    "#);
    check!("slant", "The so-called moderate was the lone Democrat in the room.", @r#"
    The so-called moderate was the lone Democrat in the room.
        ^^^^^^^^^ slant kind=doubt target=moderate polarity=negative voice=outlet strength=0.4 reason="Says that the thing may not deserve its name, without saying why."
    "#);
}

#[test]
fn numbers_and_relative_pronouns_stand_between() {
    check!("slant", "They passed a bloated $50 billion budget on Monday.", @r#"
    They passed a bloated $50 billion budget on Monday.
                  ^^^^^^^ slant kind=loaded_word target=budget polarity=negative voice=outlet strength=0.6 reason="A taunt from the quarrel used as a description."
    "#);
    check!("slant", "The authority, which squandered money, was sued.", @r#"
    The authority, which squandered money, was sued.
                         ^^^^^^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.5 reason="Judges the handling as incompetent." neutral=spent
    "#);
    check!("slant", "A bungling two-man board lost the file, which angered the town.", @r#"
    A bungling two-man board lost the file, which angered the town.
      ^^^^^^^^ slant kind=loaded_word target="two-man board" polarity=negative voice=outlet strength=0.45 reason="Judges somebody's ability, where what went wrong would tell the reader more."
    "#);
}

#[test]
fn a_plainer_verb_needs_its_object() {
    check!("slant", "Democrats have already pounced.", @r#"
    Democrats have already pounced.
                           ^^^^^^^ slant kind=loaded_word target=Democrats polarity=negative voice=outlet strength=0.5 reason="Makes a response sound predatory." neutral=responded
    "#);
    check!("slant", "Critics pounced on the report.", @r#"
    Critics pounced on the report.
            ^^^^^^^^^^ slant kind=loaded_word target=Critics polarity=negative voice=outlet strength=0.5 reason="Makes a response sound predatory." neutral="responded to"
    "#);
    check!("slant", "Relations have soured since spring.", @"Relations have soured since spring.");
    check!("slant", "The plan was seized on by critics.", @r#"
    The plan was seized on by critics.
                 ^^^^^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.5 reason="Makes a response sound predatory." neutral=used
    "#);
    check!("slant", "The house was grabbed by the bank's agents when the public money ran out.", @"The house was grabbed by the bank's agents when the public money ran out.");
}

#[test]
fn a_plainer_noun_fits_the_place() {
    check!("slant", "The dictator Oman Reth said that he would go.", @r#"
    The dictator Oman Reth said that he would go.
        ^^^^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.5 reason="Names a ruler by a verdict, where the office would do."
    "#);
    check!("slant", "The police held two crooks.", @r#"
    The police held two crooks.
                        ^^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.65 reason="An insult, or a verdict on a whole person, where a name or an office would do."
    "#);
    check!("slant", "The regime forces entered Masel.", @r#"
    The regime forces entered Masel.
        ^^^^^^ slant kind=label polarity=negative voice=outlet strength=0.55 reason="Says that the government is not legitimate." neutral=government alternatives=[government, administration, leadership, "puppet government", "puppet regime", "puppet state", "rogue state", "rogue nation", "pariah state", "banana republic", "terror state", "terrorist state", "axis of evil", "evil empire", "clerical regime", "theocratic regime", "mullah regime", kleptocracy, kakistocracy, "mafia state", "police-state government", "ruling clique", camarilla, "ruling gang", "power clique", "cartel government", autocrat, caudillo]
    "#);
    check!("slant", "It was a firestorm of criticism.", @r#"
    It was a firestorm of criticism.
             ^^^^^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.4 reason="A dramatic picture in place of what happened."
    "#);
    check!("slant", "Crooks stormed the hall.", @r#"
    Crooks stormed the hall.
    ^^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.65 reason="An insult, or a verdict on a whole person, where a name or an office would do."
    "#);
}

#[test]
fn a_target_is_a_noun() {
    check!("slant", "The council rammed through a bloated budget.", @r#"
    The council rammed through a bloated budget.
                ^^^^^^^^^^^^^^ slant kind=loaded_word target=council polarity=negative voice=outlet strength=0.6 reason="Says that a decision was made by force, where a vote or an order was the means." neutral=passed
                                 ^^^^^^^ slant kind=loaded_word target=budget polarity=negative voice=outlet strength=0.6 reason="A taunt from the quarrel used as a description."
    "#);
    check!("slant", "The deal, he knew, was shameful.", @r#"
    The deal, he knew, was shameful.
                           ^^^^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.4 reason="Tells the reader what to feel, instead of what happened."
    "#);
}

#[test]
fn politics_of_money() {
    check!("slant", "The bill is a monstrosity, a spending spree passed in the dead of night, raiding pensions and saddling children with debt.", @r#"
    The bill is a monstrosity, a spending spree passed in the dead of night, raiding pensions and saddling children with debt.
                  ^^^^^^^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.5 reason="Sneers at a plan or its cost, where its size and what it pays for would tell the reader more."
                                 ^^^^^^^^^^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.5 reason="Sneers at a plan or its cost, where its size and what it pays for would tell the reader more." neutral="round of spending"
                                                       ^^^^^^^^^^^^^^^^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.4 reason="Makes a late hour a secret."
                                                                             ^^^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.45 reason="Calls the use of money a robbery." neutral="taking money from"
                                                                                                  ^^^^^^^^ slant kind=loaded_word target=children polarity=negative voice=outlet strength=0.4 reason="Makes those who are to pay beasts of burden."
    "#);
    check!("slant", "The embattled mayor refused to apologise for the toxic deal.", @r#"
    The embattled mayor refused to apologise for the toxic deal.
        ^^^^^^^^^ slant kind=loaded_word target=mayor polarity=negative voice=outlet strength=0.35 reason="Shows somebody as hard pressed before the reader knows by whom, or for what."
                        ^^^^^^^^^^^^^^^^^^^^ slant kind=presupposition target=mayor polarity=negative voice=outlet strength=0.35 reason="Takes for granted that there was something to apologise for."
                                                     ^^^^^ slant kind=loaded_word target=deal polarity=negative voice=outlet strength=0.35 reason="A picture of poison for a matter of words or politics."
    "#);
    check!("slant", "Police raided the pension office, and troops left the besieged city.", @"Police raided the pension office, and troops left the besieged city.");
}

#[test]
fn herds_and_handcuffs() {
    check!("slant", "A swarm of midges closed the road.", @"A swarm of midges closed the road.");
    check!("slant", "Lawyers wanted the defendant handcuffed in court.", @"Lawyers wanted the defendant handcuffed in court.");
    check!("slant", "Swarms of protesters came to Masel.", @r#"
    Swarms of protesters came to Masel.
    ^^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.5 reason="Makes a group of people a herd, a gang or a plot." neutral=Groups
    "#);
    check!("slant", "The leaflet names the so-called “Eagle Plan” of the port.", @"The leaflet names the so-called “Eagle Plan” of the port.");
}
