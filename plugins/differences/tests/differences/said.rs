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

#[test]
fn other_words_are_shown_in_their_sentence() {
    check_story!("differences", "
    ## a
    “We will find out who is responsible for the fire, and they will answer for it,” said Ada Lund, the mayor of Karst.
    ## b
    “We will find out who is guilty of the fire, and they will answer for it,” said Ada Lund, the mayor of Karst.
    ", @r#"
    kind: quote
    text: a quotes Ada Lund: “We will find out who is responsible for the fire, and they will answer for it”;
        b has “We will find out who is guilty of the fire, and they will answer for it”.
    articles: a, b
    evidence: a "“We will find out who is responsible for the fire, and they will answer for it,”", b "“We
        will find out who is guilty of the fire, and they will answer for it,”"
    rows:
      layer=quote_variants row=0
    "#);
}

#[test]
fn small_changes_that_make_another_sentence_together() {
    check_story!("differences", "
    ## a
    “I think the old captain has been banished from the bridge by this crew, who certainly would not put up with his language or temper,” said Craig Dolan.
    ## b
    “I think the old captain has been banished from the bridge by the young crew, who wouldn't put up with his contempt for the world,” said Craig Dolan.
    ", @r#"
    kind: quote
    text: b quotes Craig Dolan: “I think the old captain has been banished from the bridge by the young crew,
        who wouldn't put up with his contempt for the world”; a has “I think the old captain has been
        banished from the bridge by this crew, who certainly would not put up with his language or temper”.
    articles: b, a
    evidence: a "“I think the old captain has been banished from the bridge by this crew, who certainly would
        not put up with his language or temper,”", b "“I think the old captain has been banished from the
        bridge by the young crew, who wouldn't put up with his contempt for the world,”"
    rows:
      layer=quote_variants row=0
    "#);
}

#[test]
fn what_is_quoted_elsewhere_is_not_left_out() {
    check_story!("differences", "
    ## a
    “We made a film of the captain on the bridge and we showed it around and everyone said that he was the man,” said Ada Lund, the mayor.
    ## b
    “We brought the captain to the bridge and made a film of him,” said Ada Lund, the mayor. “Everyone said that he was the man.”
    ", @r#"
    kind: quote
    text: a quotes Ada Lund: “We made a film of the captain on the bridge and we showed it around and
        everyone said that he was the man”; b has “We brought the captain to the bridge and made a film of
        him”.
    articles: a, b
    evidence: a "“We made a film of the captain on the bridge and we showed it around and everyone said that
        he was the man,”", b "“We brought the captain to the bridge and made a film of him,”"
    rows:
      layer=quote_variants row=0
    "#);
}

#[test]
fn a_word_for_a_word_and_the_rest_cut() {
    check_story!("differences", "
    ## a
    “It is so good not to keep this secret any longer, but it has been a wonderful year for all of us,” said Ada Lund, the mayor.
    ## b
    “It is so good not to keep this secret any more,” said Ada Lund, the mayor.
    ", @r#"
    kind: quote
    text: a quotes Ada Lund: “It is so good not to keep this secret any longer, but it has been a wonderful
        year for all of us”; b has only “It is so good not to keep this secret any more”.
    articles: a, b
    evidence: a "“It is so good not to keep this secret any longer, but it has been a wonderful year for all
        of us,”", b "“It is so good not to keep this secret any more,”"
    rows:
      layer=quote_variants row=0
    "#);
}
