//! What is left out: other senses, terms, sources that are named, and words that the form of a sentence excuses.

use parallax_testkit::check;

#[test]
fn physical_senses() {
    check!("slant", "The officer backtracked on the spot and found the glove.", @"The officer backtracked on the spot and found the glove.");
    check!("slant", "The governor flip-flopped on the fuel tax.", @r#"
    The governor flip-flopped on the fuel tax.
                 ^^^^^^^^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.5 reason="Presents a change of mind, a delay or an unclear answer as weakness of character."
    "#);
    check!("slant", "The bill passed on H. Res. 12 last week.", @"The bill passed on H. Res. 12 last week.");
    check!("slant", "Mara Lund passed away on Monday in Ellbridge.", @r#"
    Mara Lund passed away on Monday in Ellbridge.
              ^^^^^^^^^^^ slant kind=loaded_word polarity=positive voice=outlet strength=0.05 reason="Softens a death; harmless, but \"died\" is plainer." neutral=died
    "#);
    check!("slant", "Workers began dismantling the fence on Friday.", @"Workers began dismantling the fence on Friday.");
    check!("slant", "The council is gutting the housing policy.", @r#"
    The council is gutting the housing policy.
                   ^^^^^^^ slant kind=loaded_word target="housing policy" polarity=negative voice=outlet strength=0.45 reason="Describes a reduction as a killing or a ruin."
    "#);
    check!("slant", "A guest snapped photos of squirming children.", @"A guest snapped photos of squirming children.");
    check!("slant", "The driver was handcuffed by police on Monday.", @"The driver was handcuffed by police on Monday.");
    check!("slant", "The ruling handcuffed the ministry.", @r#"
    The ruling handcuffed the ministry.
               ^^^^^^^^^^ slant kind=loaded_word target=ministry polarity=negative voice=outlet strength=0.5 reason="Describes a limit as a mutilation or a chain." neutral=limited
    "#);
    check!("slant", "Sailors pummelled the currency dealer.", @"Sailors pummelled the currency dealer.");
    check!("slant", "Ellbridge users are ditching the browser.", @"Ellbridge users are ditching the browser.");
    check!("slant", "The cabinet ditched the tax plan.", @r#"
    The cabinet ditched the tax plan.
                ^^^^^^^ slant kind=loaded_word target="tax plan" polarity=negative voice=outlet strength=0.35 reason="Makes giving something up, or sending somebody away, sound rough." neutral=dropped
    "#);
    check!("slant", "The boys taunted him, then one threw a stone.", @"The boys taunted him, then one threw a stone.");
    check!("slant", "The senator ridiculed the mayor in a speech.", @r#"
    The senator ridiculed the mayor in a speech.
                ^^^^^^^^^ slant kind=loaded_word target=senator polarity=negative voice=outlet strength=0.45 reason="Says that the criticism was scornful; the reader should see the words and decide."
    "#);
}

#[test]
fn sources_that_are_named() {
    check!("slant", "Critics say the dam is unsafe. Mara Lund, an engineer, said in a statement that it leaks.", @"Critics say the dam is unsafe. Mara Lund, an engineer, said in a statement that it leaks.");
    check!("slant", "Critics say the dam is unsafe.", @r#"
    Critics say the dam is unsafe.
    ^^^^^^^^^^^ slant kind=vague_source polarity=neutral voice=outlet strength=0.2 reason="Does not say which ones, or how many."
    "#);
    check!("slant", "The company reportedly sold the mill, according to the complaint.", @"The company reportedly sold the mill, according to the complaint.");
    check!("slant", "The company reportedly sold the mill.", @"The company reportedly sold the mill.");
    check!("slant", "The mayor drew criticism from fellow councillors in Ellbridge.", @"The mayor drew criticism from fellow councillors in Ellbridge.");
    check!("slant", "The mayor drew criticism.", @r#"
    The mayor drew criticism.
              ^^^^^^^^^^^^^^ slant kind=vague_source polarity=neutral voice=outlet strength=0.15 reason="Does not say who, or how many."
    "#);
    check!("slant", "It seems likely that the mill will close.", @"It seems likely that the mill will close.");
}

#[test]
fn doers_who_were_just_named() {
    check!("slant", "Police fired on the crowd at noon. Shots were fired near the gate.", @"Police fired on the crowd at noon. Shots were fired near the gate.");
}

#[test]
fn terms_of_a_trade() {
    check!("slant", "The site loads a malicious iframe that installs a downloader.", @"The site loads a malicious iframe that installs a downloader.");
    check!("slant", "The software surreptitiously records what the user types.", @"The software surreptitiously records what the user types.");
    check!("slant", "The minister’s pernicious policy hurt the coast.", @r#"
    The minister’s pernicious policy hurt the coast.
                   ^^^^^^^^^^ slant kind=judgement target=policy polarity=negative voice=outlet strength=0.35 reason="A judgement where a description would do."
    "#);
    check!("slant", "The online scam took passwords from users.", @"The online scam took passwords from users.");
}

#[test]
fn judgements_of_acts_without_an_actor() {
    check!("slant", "It was an unwise summer.", @"It was an unwise summer.");
    check!("slant", "The council’s unwise decision harmed the town.", @r#"
    The council’s unwise decision harmed the town.
                  ^^^^^^ slant kind=judgement target=decision polarity=negative voice=outlet strength=0.35 reason="A judgement where a description would do."
    "#);
    check!("slant", "The ferry was callously delayed.", @"The ferry was callously delayed.");
    check!("slant", "The minister callously cut the aid.", @r#"
    The minister callously cut the aid.
                 ^^^^^^^^^ slant kind=judgement polarity=negative voice=outlet strength=0.4 reason="Judges the act instead of telling it."
    "#);
}

#[test]
fn forms_of_confession_and_temper() {
    check!("slant", "He admitted that he was lying about the fire.", @"He admitted that he was lying about the fire.");
    check!("slant", "The mayor admitted that the dam leaks.", @r#"
    The mayor admitted that the dam leaks.
              ^^^^^^^^ slant kind=reporting_verb target=mayor polarity=negative voice=outlet strength=0.3 reason="Takes what was said for true and for something the speaker would rather have hidden." neutral=said
    "#);
    check!("slant", "Did the mayor admit that the dam leaks?", @"Did the mayor admit that the dam leaks?");
    check!("slant", "Rioters set fire to the town hall.", @"Rioters set fire to the town hall.");
    check!("slant", "Rioters gathered at the town hall.", @r#"
    Rioters gathered at the town hall.
    ^^^^^^^ slant kind=label polarity=negative voice=outlet strength=0.45 reason="Describes a crowd by its worst acts." alternatives=[protester, demonstrator, crowd, mob, "angry mob", "violent mob", "rampaging mob", "leftist mob", "right-wing mob", "baying crowd", "professional protester", "paid protester", "professional agitator", "rent-a-mob protester", "thugs in masks", "black bloc thug", "street thug", insurrectionist, "mob rule", "lawless riot", "freedom activist", "civil rights hero", "justice seeker"]
    "#);
    check!("slant", "“NEVER AGAIN!” Lund fumed.", @"“NEVER AGAIN!” Lund fumed.");
    check!("slant", "Lund fumed about the ferry.", @r#"
    Lund fumed about the ferry.
         ^^^^^^^^^^^ slant kind=reporting_verb target=Lund polarity=negative voice=outlet strength=0.4 reason="Puts a temper into the speaker that the words alone do not show."
    "#);
    check!("slant", "The mayor insisted that the dam is safe.", @"The mayor insisted that the dam is safe.");
    check!("slant", "Critics exaggerate the cost.", @"Critics exaggerate the cost.");
    check!("slant", "The party is divided along ideological lines.", @"The party is divided along ideological lines.");
    check!("slant", "The minister’s dogmatic agenda is known.", @r#"
    The minister’s dogmatic agenda is known.
                   ^^^^^^^^^^^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.66 reason="An evaluation in the outlet's own words; beside the others it shows where the sentence stands. Judges how firmly a view is held, without saying what it is."
    "#);
}

#[test]
fn purposes_that_anybody_owns_to() {
    check!("slant", "The board met in a bid to end the dispute.", @"The board met in a bid to end the dispute.");
    check!("slant", "The board paid him in a bid to silence the press.", @r#"
    The board paid him in a bid to silence the press.
                       ^^^^^^^^^^^ slant kind=motive polarity=negative voice=outlet strength=0.25 reason="States a purpose as a fact; a source or \"said it would\" is plainer." neutral=to
    "#);
}

#[test]
fn tags_and_terms() {
    check!("slant", "BREAKING NEWS: The dam at Ellbridge leaks\n\nThe dam leaked on Monday and the road was closed.", @"
    BREAKING NEWS: The dam at Ellbridge leaks

    The dam leaked on Monday and the road was closed.
    ");
    check!("slant", "The so-called spike protein was found in the samples.", @"The so-called spike protein was found in the samples.");
    check!("slant", "The so-called reform takes effect in June.", @r#"
    The so-called reform takes effect in June.
        ^^^^^^^^^ slant kind=doubt target=reform polarity=negative voice=outlet strength=0.4 reason="Says that the thing may not deserve its name, without saying why."
    "#);
    check!("slant", "The dam is of course unsafe.", @r#"
    The dam is of course unsafe.
               ^^^^^^^^^ slant kind=intensifier polarity=neutral voice=outlet strength=0.3 reason="Puts the claim beyond question."
    "#);
    check!("slant", "The race, of course, went on.", @"The race, of course, went on.");
}

#[test]
fn marked_words_that_somebody_says() {
    check!("slant", "The “rescue” failed in June. The mayor wrote: “Our rescue of the mill is over for now.”", @"The “rescue” failed in June. The mayor wrote: “Our rescue of the mill is over for now.”");
    check!("slant", "The “rescue” failed in June.", @r#"
    The “rescue” failed in June.
        ^^^^^^^^ slant kind=doubt target=rescue polarity=negative voice=outlet strength=0.35 reason="Quotation marks that quote nobody hold the word at a distance." neutral=rescue
    "#);
}

#[test]
fn statements_under_names() {
    // Wrong today: labels that stand alone are not read.
    check!("slant", "Ada Lund:\n\nThe plan is a sham and a farce.\n\nIvo Brandt:\n\nThe critics are fools and the plan is a hoax.", @r#"
    Ada Lund:

    The plan is a sham and a farce.
                  ^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."
                             ^^^^^ slant kind=loaded_word polarity=negative voice=outlet strength=0.55 reason="Says that the thing is a fake or a trick; a claim that somebody should be quoted for."

    Ivo Brandt:

    The critics are fools and the plan is a hoax.
    "#);
}

#[test]
fn plainer_wordings_that_are_sure() {
    check!("slant", "The chairman warned darkly that the dam leaks.", @r#"
    The chairman warned darkly that the dam leaks.
                 ^^^^^^^^^^^^^ slant kind=reporting_verb target=chairman polarity=negative voice=outlet strength=0.15 reason="Stronger than \"said\"; fair when the words quoted are a demand, a vow or a threat."
    "#);
    check!("slant", "The report slammed the ministry.", @r#"
    The report slammed the ministry.
               ^^^^^^^ slant kind=loaded_word target=ministry polarity=negative voice=outlet strength=0.6 reason="Makes a criticism sound like a blow."
    "#);
    check!("slant", "The mayor slammed the ministry.", @r#"
    The mayor slammed the ministry.
              ^^^^^^^ slant kind=loaded_word target=ministry polarity=negative voice=outlet strength=0.6 reason="Makes a criticism sound like a blow." neutral=criticised
    "#);
}

#[test]
fn relative_clauses_inside_what_is_said() {
    check!("slant", "Witnesses say the man who foolishly hit a guard ran off.", @"Witnesses say the man who foolishly hit a guard ran off.");
    check!("slant", "The clerk told the court that the thug who shot the guard ran off.", @"The clerk told the court that the thug who shot the guard ran off.");
    check!("slant", "The thug who shot the guard ran off, according to an advisory.", @r#"
    The thug who shot the guard ran off, according to an advisory.
        ^^^^ slant kind=loaded_word polarity=negative voice=attributed strength=0.65 reason="An insult, or a verdict on a whole person, where a name or an office would do."
    "#);
}
