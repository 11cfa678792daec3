//! What somebody said, as one article gives it otherwise than another.

use parallax_testkit::check_story;

#[test]
fn a_condition_that_is_cut() {
    check_story!("differences", "
    ## a
    “We will lift the ban on fishing if the river falls below the mark,” said Ada Lund, the mayor of Karst.
    ## b
    The mayor of Karst, Ada Lund, promised relief. “We will lift the ban on fishing,” Lund said.
    ", @"");
}

#[test]
fn words_that_are_given_to_somebody_else() {
    check_story!("differences", "
    ## a
    “They learned about it from a notice on the gate,” said Craig Dolan, the secretary of the union.
    ## b
    “They learned about it from a notice on the gate,” said Elise Marr, the mayor of Karst.
    ## c
    Craig Dolan was angry. “They learned about it from a notice on the gate,” Dolan said.
    ", @"");
}

#[test]
fn one_sentence_of_which_each_has_a_part() {
    check_story!("differences", "
    ## a
    “We will protect the right to march, but we will not tolerate attacks on officers,” Tomas Brand, the minister, said.
    ## b
    “We will not tolerate attacks on officers,” Tomas Brand, the minister, said.
    ## c
    “We will protect the right to march,” Tomas Brand, the minister, said.
    ", @"");
}

#[test]
fn whole_sentences_are_left_out_by_whoever_quotes_less() {
    check_story!("differences", "
    ## a
    “The bridge is safe for every lorry,” said Ada Lund, the mayor. “We had it inspected in the spring.”
    ## b
    “The bridge is safe for every lorry,” said Ada Lund, the mayor.
    ", @"");
}
