//! What is laid on somebody in the outlet's words.

use parallax_testkit::check;

#[test]
fn with_that() {
    check!("quotes", "Police said on Monday that two men had been arrested.", @"");
}

#[test]
fn without_that() {
    check!("quotes", "Police said two men had been arrested.", @"");
}

#[test]
fn that_is_far_away() {
    check!("quotes", "Police said in a statement to reporters that two men had been arrested.", @"");
}

#[test]
fn set_behind() {
    check!("quotes", "The bridge will close on Monday, officials said.", @"");
}

#[test]
fn set_between() {
    check!("quotes", "The bridge, officials said, will close on Monday.", @"");
}

#[test]
fn as_she_put_it() {
    check!("quotes", "The bridge will close, as the mayor told reporters.", @"");
}

#[test]
fn according_to_before_and_behind() {
    check!("quotes", "According to the harbour office, the bridge is safe. It will open on Monday, according to a notice seen by the Herald.", @"");
}

#[test]
fn in_her_view() {
    check!("quotes", "In the view of the mayor, the bridge is safe.", @"");
}

#[test]
fn denials() {
    check!("quotes", "Ivo Perez denied the charges and denied taking money. He did not say where it went.", @"");
}

#[test]
fn refusals() {
    check!("quotes", "The ministry declined to comment. Lund refused to resign.", @"");
}

#[test]
fn accusations() {
    check!("quotes", "The union accused the ministry of fraud and blamed it for the delay.", @"");
}

#[test]
fn calls() {
    check!("quotes", "The union called for calm and warned of a strike.", @"");
}

#[test]
fn questions() {
    check!("quotes", "Reporters asked whether the bridge was safe. Lund wondered how long it would last.", @"");
}

#[test]
fn asked_whether() {
    check!("quotes", "Asked whether she would resign, Lund said she would not.", @"");
}

#[test]
fn promises_threats_and_plans() {
    check!("quotes", "Lund promised to repair the bridge. The union threatened to strike, and the council plans to meet.", @"");
}

#[test]
fn wishes() {
    check!("quotes", "The union wants the minister to resign. Lund hopes that he will.", @"");
}

#[test]
fn somebody_told_to_do_something() {
    check!("quotes", "Lund urged the council to act. Police told residents not to return.", @"");
}

#[test]
fn called_on() {
    check!("quotes", "Lund called on the minister to resign.", @"");
}

#[test]
fn beliefs() {
    check!("quotes", "Lund believes the bridge is safe, and engineers expect it to hold.", @"");
}

#[test]
fn rulings() {
    check!("quotes", "The court ruled that the sale was void. A judge ordered the firm to pay.", @"");
}

#[test]
fn passives_with_their_subject() {
    check!("quotes", "The council is expected to vote on Friday. The plan was described as reckless.", @"");
}

#[test]
fn impersonal_passives() {
    check!("quotes", "It is believed that two men fled.", @"");
}

#[test]
fn adjectives() {
    check!("quotes", "Lund is confident that the bridge will hold. The union is opposed to the plan.", @"");
}

#[test]
fn nouns_and_whose_they_are() {
    check!("quotes", "Lund's promise to resign was kept. Her advice was to wait.", @"");
}

#[test]
fn nouns_lent_a_subject() {
    check!("quotes", "The minister expressed concern about the bridge. Lund made a promise to repair it.", @"");
}

#[test]
fn claims_of_nobody() {
    check!("quotes", "Police looked into claims that the money was gone.", @"");
}

#[test]
fn comments_of_the_outlet_are_left_out() {
    check!("quotes", "The firm agreed to sell the yard, a blow for the town. It warned that sales would fall, sending shares down.", @"");
}

#[test]
fn deeds_are_no_row() {
    check!("quotes", "The council will close the bridge. Police arrested two men. Lund loved the old bridge.", @"");
}

#[test]
fn what_the_reader_thinks_is_no_row() {
    check!("quotes", "If anyone says so, you know who it was.", @"");
}

#[test]
fn headlines() {
    check!("quotes", "Mayor warns of flooding\n\nThe lock at Karst was closed on Monday for the third time this year after water got in.", @"");
}

#[test]
fn headlines_that_end_in_who_says_it() {
    check!("quotes", "Bridge unsafe, say engineers\n\nThe lock at Karst was closed on Monday for the third time this year after water got in.", @"");
}
