//! Which terms each article favours, and how they are counted.

use parallax_testkit::check_story;

#[test]
fn a_word_of_one_article_alone_is_favoured() {
    check_story!("contrast", "
    ## a
    The thugs came to the mill. The thugs shut the gate. Nobody asked the thugs.
    ## b
    Guards came to the mill and shut the gate. Nobody was asked at all.
    ## c
    The mill was shut on Monday, and guards came to the gate and shut it at noon.
    ", @r#"
    article: a
    term: thugs
    kind: word
    z: 1.7258
    count: 3
    others: 0
    examples: a "thugs", a "thugs", a "thugs"
    "#);
}

#[test]
fn a_subject_is_no_choice() {
    check_story!("contrast", "
    ## a
    The fish market shut. The old market shut. A market day went. Each market shut.
    ## b
    The halls shut their doors on Monday, and a day of trade went by there.
    ## c
    Doors were shut in the halls, and nobody traded on Monday or later there.
    ", @"");
}

#[test]
fn a_name_is_no_choice() {
    check_story!("contrast", "
    ## a
    The bank lies off San Telo. They fish off San Telo. All know San Telo. Mr Rees fishes. Mr Rees knows it.
    ## b
    The bank lies far from land, and all who fish there know it well enough.
    ## c
    Far from land lies a bank that all who fish there know well enough.
    ", @"");
}

#[test]
fn a_word_in_a_quotation_is_the_speakers() {
    check_story!("contrast", "
    ## a
    “The thugs shut the mill. The thugs sent guards. Nobody asked the thugs,” said Ada Lund.
    ## b
    The owners shut the mill and sent guards to the gate. Nobody was asked at all.
    ## c
    The mill was shut on Monday by those who own it, and guards came to the gate.
    ", @"");
}

#[test]
fn function_words_are_left_out() {
    check_story!("contrast", "
    ## a
    It was the one of the two that was there, and it was not for them to be there.
    ## b
    Ships left port early on Monday carrying timber, wool, grain and salted herring.
    ## c
    Early on Monday ships left port with wool, grain, timber and salted herring aboard.
    ", @"");
}

#[test]
fn numbers_are_left_out() {
    check_story!("contrast", "
    ## a
    There were 40 dead, 40 hurt and 40 missing, and 40 came home.
    ## b
    Many were dead or hurt and some were missing, and others came home.
    ## c
    Of the many hurt some were missing, and others came home or were dead.
    ", @"");
}

#[test]
fn a_possessive_is_its_word() {
    check_story!("contrast", "
    ## a
    The regime's men came. The regime's ships came. The regime waits.
    ## b
    The government sent men and ships, and it waits for an answer now.
    ## c
    Men and ships were sent by the government, which waits for an answer.
    ", @r#"
    article: a
    term: regime
    kind: word
    z: 1.8285
    count: 3
    others: 0
    examples: a "regime's", a "regime's", a "regime"
    "#);
}

#[test]
fn what_all_say_is_no_contrast() {
    check_story!("contrast", "
    ## a
    The mill was shut and the mill burnt. The mill is gone.
    ## b
    The mill was shut and the mill burnt. The mill is gone.
    ## c
    The mill was shut and the mill burnt. The mill is gone.
    ", @"");
}

#[test]
fn one_mention_is_not_enough() {
    check_story!("contrast", "
    ## a
    An outrage, the mayor said of the road that was shut on Monday by the county.
    ## b
    The mayor was cross about the road that the county had shut on Monday at noon.
    ## c
    On Monday at noon the county shut the road, and the mayor was cross about it.
    ", @"");
}

#[test]
fn a_block_quotation_does_not_count() {
    check_story!("contrast", "
    ## a
    The Gazette saw it coming, and wrote:

    The thugs lied. The thugs always lie. The thugs will lie again, and the thugs know it.

    I would not put it so. The mill will open on Friday, in short.
    ## b
    The mill will open on Friday after a week in which nobody worked there at all.
    ## c
    After a week in which nobody worked there the mill is to open on Friday.
    ", @"");
}

#[test]
fn an_article_by_itself_has_no_contrast() {
    check_story!("contrast", "
    ## a
    The thugs shut the mill. The thugs sent guards. Nobody asked the thugs.
    ", @"");
}

#[test]
fn an_empty_article_favours_nothing() {
    check_story!("contrast", "
    ## a
    ## b
    The thugs shut the mill. The thugs sent guards. Nobody asked the thugs.
    ", @"");
}

#[test]
fn a_name_is_no_part_of_a_term() {
    check_story!("contrast", "
    ## a
    The Lunda regime shut the mill. The Lunda regime sent guards. Nobody asked the Lunda regime.
    ## b
    The government of Lunda shut the mill and sent guards to the gate. Nobody in Lunda was asked.
    ## c
    The mill was shut on Monday by the government of Lunda, and guards came to the gate in Lunda.
    ", @r#"
    article: a
    term: regime
    kind: word
    about: Lunda
    z: 1.7701
    count: 3
    others: 0
    examples: a "regime", a "regime", a "regime"
    "#);
}
