//! How far an attribution without marks reaches.

use parallax_testkit::check;

#[test]
fn what_is_held_to_be_true() {
    check!("slant", "Lund believes the deal was a farce.", @"");
    check!("slant", "In her view the deal was a farce.", @"");
    check!("slant", "As Lund sees it, the deal was a farce.", @"");
    check!("slant", "In the eyes of the union, the deal was a farce.", @"");
}

#[test]
fn without_that() {
    check!("slant", "Lund told reporters on Monday the deal was a farce.", @"");
    check!("slant", "Lund told the court on Monday that the deal had been a farce.", @"");
}

#[test]
fn the_writers_own_belief() {
    check!("slant", "We believe that the deal was a farce.", @"");
    check!("slant", "I think the deal was a farce.", @"");
}

#[test]
fn what_the_outlet_vouches_for() {
    check!("slant", "Lund knows that the deal was a farce.", @"");
}

#[test]
fn not_who_says_it() {
    check!("slant", "The dictator said that the vote was a farce.", @"");
    check!("slant", "Critics of the shameful deal say it is a farce.", @"");
    check!("slant", "The thugs who ran the port said on Monday that the vote had been a farce.", @"");
}

#[test]
fn not_the_next_clause() {
    check!("slant", "The deal was a farce, said Lund, but the thugs went on.", @"");
    check!("slant", "According to Lund, the deal was a farce, but the thugs went home.", @"");
    check!("slant", "The vote was a farce, the mayor said, while the thugs went home.", @"");
    check!("slant", "The minister called the vote a farce and left the shameful hall.", @"");
}

#[test]
fn not_what_is_set_off() {
    check!("slant", "Lund said the mayor, whom thugs had chased, would resign.", @"");
}

#[test]
fn around_the_cue() {
    check!("slant", "The deal, Lund said, was a farce.", @"");
    check!("slant", "Lund, according to the Courier, said that the deal was a farce.", @"");
    check!("slant", "The deal was a farce, as the mayor put it.", @"");
    check!("slant", "The deal was signed and it was a farce, according to Lund.", @"");
}

#[test]
fn names_given_to_somebody() {
    check!("slant", "The minister called the crowd rioters.", @"");
    check!("slant", "Lund described the vote as a farce.", @"");
    check!("slant", "The guards were attacked as the thugs broke in.", @"");
    check!("slant", "Lund considers the deal a farce.", @"");
}

#[test]
fn accusations() {
    check!("slant", "The thugs accused the mayor of running a farce.", @"");
    check!("slant", "Lund has been accused of being a dictator.", @"");
    check!("slant", "Her claim that the vote was a farce went unheard.", @"");
}

#[test]
fn behind_a_colon() {
    check!("slant", "Lund said: the vote is a farce.", @"");
    check!("slant", "The party had a message for the mayor: stop the farce.", @"");
}

#[test]
fn in_a_headline() {
    check!("slant", "Deal a farce, says Lund\n\nThe deal was signed on Monday in the town hall.", @"");
}

#[test]
fn nothing_is_said() {
    check!("slant", "The shameful decision will stand, whatever Lund says.", @"");
    check!("slant", "On Friday the shameful vote went ahead, and Lund said nothing.", @"");
}
