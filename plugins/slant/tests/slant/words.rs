//! Loaded words, judgements and intensifiers: found where they are used, and only there.

use parallax_testkit::check;

#[test]
fn a_verb_that_makes_criticism_a_blow() {
    check!("slant", "The opposition leader slammed the budget on Monday.", @r#"
    The opposition leader slammed the budget on Monday.
                          ^^^^^^^ slant kind=loaded_word target=budget polarity=negative voice=outlet strength=0.6 reason="Makes a criticism sound like a blow." neutral=criticised
    "#);
}

#[test]
fn the_plainer_verb_follows_the_form() {
    check!("slant", "The mayor is slamming the plan, as she slams every plan.", @r#"
    The mayor is slamming the plan, as she slams every plan.
                 ^^^^^^^^ slant kind=loaded_word target=plan polarity=negative voice=outlet strength=0.6 reason="Makes a criticism sound like a blow." neutral=criticising
                                           ^^^^^ slant kind=loaded_word target=plan polarity=negative voice=outlet strength=0.6 reason="Makes a criticism sound like a blow." neutral=criticises
    "#);
}

#[test]
fn a_door_is_really_slammed() {
    check!("slant", "The wind slammed the door of the council chamber.", @"The wind slammed the door of the council chamber.");
}

#[test]
fn a_phrase_is_taken_whole() {
    check!("slant", "Senator Dora Quill lashed out at the railway board.", @r#"
    Senator Dora Quill lashed out at the railway board.
                       ^^^^^^^^^^^^^ slant kind=loaded_word target="Dora Quill" polarity=negative voice=outlet strength=0.5 reason="Describes an answer as a blow, so that the speaker seems angry or violent." neutral=criticised
    "#);
}

#[test]
fn a_noun_is_not_its_verb() {
    check!("slant", "They lie in the harbour, and the bank lies in disputed waters.", @"They lie in the harbour, and the bank lies in disputed waters.");
}

#[test]
fn a_lie_is_a_verdict() {
    check!("slant", "The minister's account of the flood was a lie.", @r#"
    The minister's account of the flood was a lie.
                                              ^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.5 reason="Says not only that it is untrue but that somebody meant to deceive." neutral="false statement"
    "#);
}

#[test]
fn a_swarm_of_bees_is_no_crowd() {
    check!("slant", "A swarm of bees closed the motorway near Ellbridge.", @"A swarm of bees closed the motorway near Ellbridge.");
}

#[test]
fn some_words_need_company() {
    check!("slant", "Ministers want to crush dissent in the provinces. Ministers want to crush the old cars.", @r#"
    Ministers want to crush dissent in the provinces. Ministers want to crush the old cars.
                   ^^^^^^^^^^^^^^^^ slant kind=motive polarity=negative voice=outlet strength=0.4 reason="States a purpose as a fact; nobody is said to have disclosed it."
    "#);
}

#[test]
fn an_adjective_names_its_target() {
    check!("slant", "The draconian crackdown on strikers went on for a week.", @r#"
    The draconian crackdown on strikers went on for a week.
        ^^^^^^^^^ slant kind=loaded_word target=crackdown polarity=negative voice=outlet strength=0.55 reason="Compares a rule or a ruler with tyranny; say what the rule does." neutral=strict
    "#);
}

#[test]
fn a_brutal_winter_is_weather() {
    check!("slant", "It was a brutal winter in the northern valleys.", @"It was a brutal winter in the northern valleys.");
}

#[test]
fn a_participle_is_an_adjective_only_in_its_place() {
    check!("slant", "The scathing report came out on Friday. The storm was stinging the faces of the crew.", @r#"
    The scathing report came out on Friday. The storm was stinging the faces of the crew.
        ^^^^^^^^ slant kind=loaded_word target=report polarity=neutral voice=outlet strength=0.35 reason="Makes a criticism a burn or a wound, and decides that it hit home."
    "#);
}

#[test]
fn a_capital_in_mid_sentence_is_a_name() {
    check!("slant", "The Savage family sold the mill to Rapacious Holdings.", @"The Savage family sold the mill to Rapacious Holdings.");
}

#[test]
fn the_first_word_of_a_sentence_has_a_capital_anyway() {
    check!("slant", "Outrageous rules were posted at both ports.", @r#"
    Outrageous rules were posted at both ports.
    ^^^^^^^^^^ slant kind=loaded_word target=rules polarity=negative voice=outlet strength=0.4 reason="Tells the reader what to feel, instead of what happened."
    "#);
}

#[test]
fn a_title_case_headline_has_capitals_anyway() {
    check!("slant", "Union Slams Plan To Close Both Harbour Stations\n\nThe union met on Tuesday in Ellbridge to discuss the two harbour stations and their staff.", @r#"
    Union Slams Plan To Close Both Harbour Stations
          ^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.6 reason="Makes a criticism sound like a blow." neutral=criticises

    The union met on Tuesday in Ellbridge to discuss the two harbour stations and their staff.
    "#);
}

#[test]
fn praise_is_slant_too() {
    check!("slant", "The heroic governor visited the camp.", @r#"
    The heroic governor visited the camp.
        ^^^^^^ slant kind=loaded_word target=governor polarity=positive voice=outlet strength=0.35 reason="Praises; the deeds would speak for themselves."
    "#);
}

#[test]
fn a_hero_of_comics_is_not() {
    check!("slant", "The film's super hero returns in May.", @"The film's super hero returns in May.");
}

#[test]
fn an_adverb_judges_the_act() {
    check!("slant", "The board foolishly sold the bridge.", @r#"
    The board foolishly sold the bridge.
              ^^^^^^^^^ slant kind=judgement polarity=negative voice=outlet strength=0.4 reason="Judges the act instead of telling it."
    "#);
}

#[test]
fn a_policy_is_judged_bad_but_a_tooth_is_not() {
    check!("slant", "It is a bad policy. He has a bad tooth.", @r#"
    It is a bad policy. He has a bad tooth.
            ^^^ slant kind=judgement target=policy polarity=negative voice=outlet strength=0.3 reason="Judges what was said, done or decided; who found that, and why, would tell more."
    "#);
}

#[test]
fn an_intensifier_needs_something_to_intensify() {
    check!("slant", "The offer was utterly absurd. He was totally alone.", @r#"
    The offer was utterly absurd. He was totally alone.
                  ^^^^^^^^^^^^^^ slant kind=loaded_word target=offer polarity=negative voice=outlet strength=0.6 reason="Scorns instead of describing. Adds force without adding a fact."
    "#);
}

#[test]
fn certainty_can_be_forced_on_the_reader() {
    check!("slant", "There is no doubt that the tunnel will be late.", @r#"
    There is no doubt that the tunnel will be late.
    ^^^^^^^^^^^^^^^^^^^^^^ slant kind=intensifier polarity=neutral voice=outlet strength=0.35 reason="Forbids the reader to doubt."
    "#);
}

#[test]
fn beyond_reasonable_doubt_is_law() {
    check!("slant", "The jury found it proven beyond any doubt reasonable people hold.", @"The jury found it proven beyond any doubt reasonable people hold.");
}

#[test]
fn people_are_not_water() {
    check!("slant", "A flood of migrants reached the border. A flood of water reached the border.", @r#"
    A flood of migrants reached the border. A flood of water reached the border.
      ^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.4 reason="Describes people as an army or as water."
    "#);
}

#[test]
fn slogans_of_both_sides() {
    check!("slant", "The climate alarmists met Big Oil at the hotel.", @r#"
    The climate alarmists met Big Oil at the hotel.
        ^^^^^^^^^^^^^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.35 reason="A slogan of one side in the argument."
                              ^^^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.35 reason="A slogan of one side in the argument."
    "#);
}

#[test]
fn a_euphemism_hides_the_dead() {
    check!("slant", "The army regretted the collateral damage in two villages.", @r#"
    The army regretted the collateral damage in two villages.
                           ^^^^^^^^^^^^^^^^^ slant kind=loaded_word polarity=positive voice=outlet strength=0.5 reason="Does not say that people were killed." neutral="civilian deaths"
    "#);
}

#[test]
fn killing_by_another_name() {
    check!("slant", "Troops neutralised four militants near the dam. The acid is neutralised with lime.", @r#"
    Troops neutralised four militants near the dam. The acid is neutralised with lime.
           ^^^^^^^^^^^ slant kind=loaded_word target=militants polarity=positive voice=outlet strength=0.4 reason="Avoids the word \"kill\"." neutral=killed
    "#);
}

#[test]
fn several_in_one_sentence() {
    check!("slant", "In a shameless political stunt, the bungling minister lashed out at journalists.", @r#"
    In a shameless political stunt, the bungling minister lashed out at journalists.
         ^^^^^^^^^^^^^^^^^^^^^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.73 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for. Tells the reader what to feel, instead of what happened."
                                        ^^^^^^^^ slant kind=loaded_word target=minister polarity=negative voice=outlet strength=0.45 reason="Judges somebody's ability, where what went wrong would tell the reader more."
                                                          ^^^^^^^^^^^^^ slant kind=loaded_word target=minister polarity=negative voice=outlet strength=0.5 reason="Describes an answer as a blow, so that the speaker seems angry or violent." neutral=criticised
    "#);
}
