//! Motives, sources, presuppositions, sarcasm, violence without a doer, headlines.

use parallax_testkit::check;

#[test]
fn a_motive_as_fact() {
    check!("slant", "The president spoke to distract attention from the strike.", @r#"
    The president spoke to distract attention from the strike.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^ slant kind=motive polarity=negative voice=outlet strength=0.4 reason="States a purpose as a fact; nobody is said to have disclosed it."
    "#);
}

#[test]
fn a_bid() {
    check!("slant", "The board raised its offer in a bid to silence the union.", @r#"
    The board raised its offer in a bid to silence the union.
                               ^^^^^^^^^^^ slant kind=motive polarity=negative voice=outlet strength=0.25 reason="States a purpose as a fact; a source or \"said it would\" is plainer." neutral=to
    "#);
}

#[test]
fn vague_critics() {
    check!("slant", "Critics say the tunnel is too short.", @r#"
    Critics say the tunnel is too short.
    ^^^^^^^^^^^ slant kind=vague_source polarity=neutral voice=outlet strength=0.2 reason="Does not say which ones, or how many."
    "#);
}

#[test]
fn named_critics_are_not_vague() {
    check!("slant", "Critics of the tunnel, among them Ada Lund, say it is too short.", @"Critics of the tunnel, among them Ada Lund, say it is too short.");
}

#[test]
fn it_is_widely_believed() {
    check!("slant", "It is widely believed that the vote was close.", @r#"
    It is widely believed that the vote was close.
    ^^^^^^^^^^^^^^^^^^^^^ slant kind=vague_source polarity=neutral voice=outlet strength=0.25 reason="Does not say who holds it."
    "#);
}

#[test]
fn an_anonymous_source() {
    check!("slant", "A source close to the cabinet said that talks had failed.", @r#"
    A source close to the cabinet said that talks had failed.
    ^^^^^^^^^^^^^^^^^ slant kind=vague_source polarity=neutral voice=outlet strength=0.15 reason="The reader cannot know who is speaking, or check it."
    "#);
}

#[test]
fn refusing_to_admit() {
    check!("slant", "The ministry refuses to admit that the dam leaks.", @r#"
    The ministry refuses to admit that the dam leaks.
                 ^^^^^^^^^^^^^^^^ slant kind=presupposition target=ministry polarity=negative voice=outlet strength=0.35 reason="Takes for granted that what is not said is true, and that silence is a fault."
    "#);
}

#[test]
fn failing_to_act() {
    check!("slant", "The council failed to act for two years. The car failed to stop.", @r#"
    The council failed to act for two years. The car failed to stop.
                ^^^^^^^^^ slant kind=presupposition target=council polarity=negative voice=outlet strength=0.15 reason="Says not only that it was not done but that it should have been." neutral="did not"
    "#);
}

#[test]
fn stopping_presupposes() {
    check!("slant", "The minister should stop misleading parliament.", @r#"
    The minister should stop misleading parliament.
                        ^^^^ slant kind=presupposition polarity=negative voice=outlet strength=0.25 reason="Takes for granted that it has been going on."
    "#);
}

#[test]
fn sarcasm() {
    check!("slant", "Surprise, surprise: the contract went to the mayor's cousin. How convenient.", @r#"
    Surprise, surprise: the contract went to the mayor's cousin. How convenient.
    ^^^^^^^^^^^^^^^^^^ slant kind=sarcasm polarity=negative voice=outlet strength=0.5 reason="Says it with a wink: the reader is invited to look down on somebody."
                                                                 ^^^^^^^^^^^^^^ slant kind=sarcasm polarity=negative voice=outlet strength=0.5 reason="Says it with a wink: the reader is invited to look down on somebody."
    "#);
}

#[test]
fn a_doer_left_out_though_known() {
    check!("slant", "Two people were killed. Police fired on the crowd at noon. Officers shot a student near the gate.", @r#"
    Two people were killed. Police fired on the crowd at noon. Officers shot a student near the gate.
               ^^^^^^^^^^^ slant kind=agentless polarity=neutral voice=outlet strength=0.3 reason="Tells of harm without saying who did it, though the article names a doer elsewhere."
    "#);
}

#[test]
fn a_doer_named_is_not_left_out() {
    check!("slant", "Two people were killed by police. A third was shot dead by an officer.", @"Two people were killed by police. A third was shot dead by an officer.");
}

#[test]
fn nobody_left_out_in_an_accident() {
    check!("slant", "Officers shot a dog. Two people were killed in the crash.", @"Officers shot a dog. Two people were killed in the crash.");
}

#[test]
fn a_doer_nobody_names() {
    check!("slant", "Two people were killed in Torrel on Friday.", @"Two people were killed in Torrel on Friday.");
}

#[test]
fn shots_were_fired() {
    check!("slant", "Shots were fired at the gate.", @"Shots were fired at the gate.");
}

#[test]
fn mistakes_were_made() {
    check!("slant", "Mistakes were made in the ministry.", @r#"
    Mistakes were made in the ministry.
    ^^^^^^^^^^^^^^^^^^ slant kind=agentless polarity=neutral voice=outlet strength=0.25 reason="Things happen here by themselves: nobody is said to have done them."
    "#);
}

#[test]
fn a_question_for_a_headline() {
    check!("slant", "Did the governor lie about the dam?\n\nThe governor of Sarnovia spoke about the dam on Monday, and the assembly will meet on Thursday to hear him again.", @r#"
    Did the governor lie about the dam?
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ slant kind=headline polarity=neutral voice=outlet strength=0.3 reason="A question for a headline suggests what nobody is said to have found."

    The governor of Sarnovia spoke about the dam on Monday, and the assembly will meet on Thursday to hear him again.
    "#);
}

#[test]
fn hedges_that_leave_the_reader_guessing() {
    check!("slant", "The rumoured merger, arguably overdue, raises questions about the port.", @r#"
    The rumoured merger, arguably overdue, raises questions about the port.
                         ^^^^^^^^ slant kind=hedge polarity=neutral voice=outlet strength=0.25 reason="Puts a claim before the reader without anybody who stands by it."
                                           ^^^^^^^^^^^^^^^^^^^^^^ slant kind=hedge polarity=negative voice=outlet strength=0.3 reason="Suggests a doubt or a charge without making it."
    "#);
}

#[test]
fn a_measured_may_is_no_finding() {
    check!("slant", "The bridge may open in May, the ministry said, at a cost of about four million.", @"The bridge may open in May, the ministry said, at a cost of about four million.");
}

#[test]
fn the_reader_is_taken_for_granted() {
    check!("slant", "Of course, the dam leaked again, as everyone knows.", @r#"
    Of course, the dam leaked again, as everyone knows.
                                     ^^^^^^^^^^^^^^^^^ slant kind=intensifier polarity=neutral voice=outlet strength=0.25 reason="Takes the reader's agreement for granted."
    "#);
}
