//! What somebody said, as one article gives it otherwise than another.

use parallax_testkit::check_story;

#[test]
fn a_condition_that_is_cut() {
    check_story!("differences", "
    ## a
    “We will lift the ban on fishing if the river falls below the mark,” said Ada Lund, the mayor of Karst.
    ## b
    The mayor of Karst, Ada Lund, promised relief. “We will lift the ban on fishing,” Lund said.
    ", @r#"
    kind: quote
    text: a quotes Ada Lund: “We will lift the ban on fishing if the river falls below the mark”; b leaves
        out “if the river falls below the mark” (a condition).
    articles: a, b
    evidence: a "“We will lift the ban on fishing if the river falls below the mark,”", b "“We will lift the
        ban on fishing,”"
    rows:
      layer=quote_variants row=0
    "#);
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
    ", @r#"
    kind: quote
    text: a quotes Craig Dolan: “They learned about it from a notice on the gate”; b gives these words to
        Elise Marr.
    articles: a, b
    evidence: a "“They learned about it from a notice on the gate,”", b "“They learned about it from a notice
        on the gate,”"
    rows:
      layer=quote_variants row=0
    "#);
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
    ", @r#"
    kind: quote
    text: a quotes Tomas Brand: “We will protect the right to march, but we will not tolerate attacks on
        officers”; b has only “We will not tolerate attacks on officers”; c has only “We will protect the
        right to march”.
    articles: a, b, c
    evidence: a "“We will protect the right to march, but we will not tolerate attacks on officers,”", b "“We
        will not tolerate attacks on officers,”", c "“We will protect the right to march,”"
    rows:
      layer=quote_variants row=0
    "#);
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
