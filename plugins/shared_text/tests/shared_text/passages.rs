//! Which passages are found, of which kind.

use parallax_testkit::check_story;

#[test]
fn a_paragraph_printed_twice_is_a_copy() {
    check_story!("shared_text", "
    ## a
    The coast road at Arden, closed since Sunday by a landslide, will not open before Friday.
    ## b
    Good morning. The coast road at Arden, closed since Sunday by a landslide, will not open before \
    Friday. Bring a book.
    ", @r#"
    members:
      a "The coast road at Arden, closed since Sunday by a landslide, will not open before Friday" edited=0
      b "The coast road at Arden, closed since Sunday by a landslide, will not open before Friday" edited=0
    kind: copy
    words: 16
    "#);
}

#[test]
fn case_marks_and_quotation_marks_are_forgiven() {
    check_story!("shared_text", "
    ## a
    THE COAST ROAD at Arden — closed since Sunday, by a landslide — \"will not open\" before Friday.
    ## b
    The coast road at Arden closed since Sunday by a landslide will not open before Friday.
    ", @r#"
    members:
      a "THE COAST ROAD at Arden — closed since Sunday, by a landslide — \"will not open\" before Friday"
          edited=0
      b "The coast road at Arden closed since Sunday by a landslide will not open before Friday" edited=0
    kind: copy
    words: 16
    "#);
}

#[test]
fn curly_and_straight_apostrophes_are_one() {
    check_story!("shared_text", "
    ## a
    The county's engineer didn't say when the road under the old cliff would open again.
    ## b
    The county’s engineer didn’t say when the road under the old cliff would open again.
    ", @r#"
    members:
      a "The county's engineer didn't say when the road under the old cliff would open again" edited=0
      b "The county’s engineer didn’t say when the road under the old cliff would open again" edited=0
    kind: copy
    words: 15
    "#);
}

#[test]
fn an_exchanged_word_makes_a_near_copy() {
    check_story!("shared_text", "
    ## a
    The coast road at Arden, closed since Sunday by a landslide, will not open before Friday.
    ## b
    The coast road at Arden, shut since Sunday by a rockfall, will not open before Friday.
    ", @r#"
    members:
      a "The coast road at Arden, closed since Sunday by a landslide, will not open before Friday" edited=0
      b "The coast road at Arden, shut since Sunday by a rockfall, will not open before Friday" edited=2
    kind: near_copy
    words: 16
    changes:
      a "closed" between=[a, b] to=b "shut"
      a "landslide" between=[a, b] to=b "rockfall"
    "#);
}

#[test]
fn a_clause_left_out_makes_a_near_copy() {
    check_story!("shared_text", "
    ## a
    The talks, which began after an accord in June, are due to go on in Arden on Monday. They have settled \
    who may fish and who may land but not where the line runs.
    ## b
    The talks, which began after an accord in June, have settled who may fish and who may land but not \
    where the line runs.
    ", @r#"
    members:
      a "The talks, which began after an accord in June, are due to go on in Arden on Monday. They have
          settled who may fish and who may land but not where the line runs" edited=0
      b "The talks, which began after an accord in June, have settled who may fish and who may land but not
          where the line runs" edited=10
    kind: near_copy
    words: 34
    changes:
      a "are due to go on in Arden on Monday. They" between=[a, b]
    "#);
}

#[test]
fn a_piece_with_much_left_out_before_it_is_cut_back() {
    check_story!("shared_text", "
    ## a
    The talks, which began after an accord in June, are due to go on in Arden on Monday in the old town \
    hall. They have settled who may fish and who may land but not where the line runs.
    ## b
    The talks, which began after an accord in June, have settled who may fish and who may land but not \
    where the line runs.
    ", @r#"
    members:
      a "have settled who may fish and who may land but not where the line runs" edited=0
      b "have settled who may fish and who may land but not where the line runs" edited=0
    kind: copy
    words: 15
    "#);
}

#[test]
fn one_word_in_twenty_may_differ_in_a_copy() {
    check_story!("shared_text", "
    ## a
    The coast road at Arden, closed since Sunday by a landslide, will not open before Friday, the county \
    said on its page, and forty homes are cut off from the town.
    ## b
    The coast road at Arden, closed since Sunday by a landslide, will not open before Friday, the county \
    said on its page, and fifty homes are cut off from the town.
    ", @r#"
    members:
      a "The coast road at Arden, closed since Sunday by a landslide, will not open before Friday, the county
          said on its page, and forty homes are cut off from the town" edited=0
      b "The coast road at Arden, closed since Sunday by a landslide, will not open before Friday, the county
          said on its page, and fifty homes are cut off from the town" edited=1
    kind: copy
    words: 31
    changes:
      a "forty" between=[a, b] to=b "fifty"
    "#);
}

#[test]
fn an_utterance_that_both_quote_is_one_source() {
    check_story!("shared_text", "
    ## a
    \"We will not send a bus under that cliff,\" the engineer said.
    ## b
    Ada Lund was blunt: “We will not send a bus under that cliff.”
    ", @r#"
    members:
      a "We will not send a bus under that cliff" edited=0
      b "We will not send a bus under that cliff" edited=0
    kind: same_source
    words: 9
    "#);
}

#[test]
fn a_quotation_taken_up_in_half_is_one_source() {
    check_story!("shared_text", "
    ## a
    “There is an offer on the table and nobody has put it to a driver,” he said.
    ## b
    She said there was an offer “on the table and nobody has put it to a driver”.
    ", @r#"
    members:
      a "an offer on the table and nobody has put it to a driver" edited=0
      b "an offer “on the table and nobody has put it to a driver" edited=0
    kind: same_source
    words: 13
    "#);
}

#[test]
fn a_short_quotation_is_enough() {
    check_story!("shared_text", "
    ## a
    “They went like birds,” she said. “They all went like birds in autumn.”
    ## b
    “They all went like birds in autumn,” said his sister.
    ", @r#"
    members:
      a "They all went like birds in autumn" edited=0
      b "They all went like birds in autumn" edited=0
    kind: same_source
    words: 7
    "#);
}

#[test]
fn eleven_words_of_own_text_are_too_few() {
    check_story!("shared_text", "
    ## a
    Rain fell. The coast road at Arden closed by a landslide will open.
    ## b
    Snow came. The coast road at Arden closed by a landslide will open.
    ", @"");
}

#[test]
fn a_title_and_a_name_are_too_few() {
    check_story!("shared_text", "
    ## a
    Transport Minister Ada Lund told reporters on Tuesday that she was sorry.
    ## b
    Transport Minister Ada Lund told reporters on Tuesday that the road was safe.
    ", @"");
}

#[test]
fn a_paraphrase_is_not_found() {
    check_story!("shared_text", "
    ## a
    The county will keep the coast road at Arden shut until Friday because of a landslide.
    ## b
    Because rocks came down, the way along the sea near Arden stays closed for the week.
    ", @"");
}

#[test]
fn three_copies_are_one_row() {
    check_story!("shared_text", "
    ## a
    The coast road at Arden, closed since Sunday by a landslide, will not open before Friday.
    ## b
    The coast road at Arden, closed since Sunday by a landslide, will not open before Friday.
    ## c
    The coast road at Arden, closed since Sunday by a landslide, will not open before Friday.
    ", @r#"
    members:
      a "The coast road at Arden, closed since Sunday by a landslide, will not open before Friday" edited=0
      b "The coast road at Arden, closed since Sunday by a landslide, will not open before Friday" edited=0
      c "The coast road at Arden, closed since Sunday by a landslide, will not open before Friday" edited=0
    kind: copy
    words: 16
    "#);
}

#[test]
fn a_copy_of_a_copy_joins_the_row() {
    check_story!("shared_text", "
    ## a
    The coast road at Arden, closed since Sunday by a landslide, will not open before Friday.
    ## b
    The coast road at Arden, closed since Sunday by a rockfall, will not open before Friday. Some forty \
    homes are cut off from the town.
    ## c
    The coast road at Arden, closed since Sunday by a rockfall, will not open before Friday. Some forty \
    homes are cut off from the town.
    ", @r#"
    members:
      a "The coast road at Arden, closed since Sunday by a landslide, will not open before Friday" edited=0
      b "The coast road at Arden, closed since Sunday by a rockfall, will not open before Friday. Some forty
          homes are cut off from the town" edited=1
      c "The coast road at Arden, closed since Sunday by a rockfall, will not open before Friday. Some forty
          homes are cut off from the town" edited=0
    kind: near_copy
    words: 25
    changes:
      a "landslide" between=[a, b] to=b "rockfall"
    "#);
}

#[test]
fn two_passages_are_two_rows() {
    check_story!("shared_text", "
    ## a
    The coast road at Arden, closed since Sunday by a landslide, will not open before Friday.

    A ferry takes people across the bay three times a day, and carts wait on the other side.
    ## b
    A ferry takes people across the bay three times a day, and carts wait on the other side.

    The mayor of the next town has written a song about it, and nobody sings it but her.

    The coast road at Arden, closed since Sunday by a landslide, will not open before Friday.
    ", @r#"
    members:
      a "The coast road at Arden, closed since Sunday by a landslide, will not open before Friday" edited=0
      b "The coast road at Arden, closed since Sunday by a landslide, will not open before Friday" edited=0
    kind: copy
    words: 16

    members:
      a "A ferry takes people across the bay three times a day, and carts wait on the other side" edited=0
      b "A ferry takes people across the bay three times a day, and carts wait on the other side" edited=0
    kind: copy
    words: 18
    "#);
}

#[test]
fn furniture_is_no_passage() {
    check_story!("shared_text", "
    ## a
    The harbour was calm on Monday, and the cranes stood still all afternoon.

    Share   Tweet   Print

    © 2021 The Harbour Gazette. All rights reserved. Reprinting only with a link to this page and a letter.
    ## b
    In the hills a new school opened its doors to forty children and a goat.

    Share   Tweet   Print

    © 2021 The Harbour Gazette. All rights reserved. Reprinting only with a link to this page and a letter.
    ", @"");
}

#[test]
fn a_passage_in_one_article_twice_has_no_partner() {
    check_story!("shared_text", "
    ## a
    The coast road at Arden, closed since Sunday by a landslide, will not open before Friday.

    The coast road at Arden, closed since Sunday by a landslide, will not open before Friday.
    ## b
    Nothing of the kind was said in the other paper, which wrote of birds.
    ", @"");
}

#[test]
fn a_single_article_shares_nothing() {
    check_story!("shared_text", "
    ## a
    The coast road at Arden, closed since Sunday by a landslide, will not open before Friday.
    ", @"");
}

#[test]
fn the_agency_of_dateline_and_credit_is_named() {
    check_story!("shared_text", "
    ## wire
    ARDEN, May 3 (Coastwire) - The coast road at Arden, closed since Sunday by a landslide, will not open \
    before Friday, the county said.
    ## paper
    The coast road at Arden, closed since Sunday by a landslide, will not open before Friday, the county \
    said.

    Buses go inland through the hills, and the fare stays the same for all.

    Additional reporting: Coastwire
    ", @r#"
    members:
      wire "The coast road at Arden, closed since Sunday by a landslide, will not open before Friday, the
          county said" edited=0
      paper "The coast road at Arden, closed since Sunday by a landslide, will not open before Friday, the
          county said" edited=0
    kind: copy
    words: 19
    agency: Coastwire
    "#);
}

#[test]
fn an_abbreviation_and_its_name_are_one_agency() {
    check_story!("shared_text", "
    ## wire
    ARDEN, May 3 (CNA) - The coast road at Arden, closed since Sunday by a landslide, will not open before \
    Friday, the county said.
    ## paper
    The coast road at Arden, closed since Sunday by a landslide, will not open before Friday, the county \
    said.

    Buses go inland through the hills, and the fare stays the same for all.

    Additional reporting by Coast News Agency
    ", @r#"
    members:
      wire "The coast road at Arden, closed since Sunday by a landslide, will not open before Friday, the
          county said" edited=0
      paper "The coast road at Arden, closed since Sunday by a landslide, will not open before Friday, the
          county said" edited=0
    kind: copy
    words: 19
    agency: Coast News Agency
    "#);
}

#[test]
fn a_credit_in_one_article_alone_names_none() {
    check_story!("shared_text", "
    ## wire
    The coast road at Arden, closed since Sunday by a landslide, will not open before Friday, the county \
    said.
    ## paper
    The coast road at Arden, closed since Sunday by a landslide, will not open before Friday, the county \
    said.

    Buses go inland through the hills, and the fare stays the same for all.

    Additional reporting: Coastwire
    ", @r#"
    members:
      wire "The coast road at Arden, closed since Sunday by a landslide, will not open before Friday, the
          county said" edited=0
      paper "The coast road at Arden, closed since Sunday by a landslide, will not open before Friday, the
          county said" edited=0
    kind: copy
    words: 19
    "#);
}

#[test]
fn other_alphabets_are_compared_too() {
    check_story!("shared_text", "
    ## a
    Дорога у моря закрыта с воскресенья из-за оползня и не откроется до пятницы, сообщил округ вечером.
    ## b
    Дорога у моря закрыта с воскресенья из-за оползня и не откроется до пятницы, сообщил округ вечером.
    ", @r#"
    members:
      a "Дорога у моря закрыта с воскресенья из-за оползня и не откроется до пятницы, сообщил округ вечером"
          edited=0
      b "Дорога у моря закрыта с воскресенья из-за оползня и не откроется до пятницы, сообщил округ вечером"
          edited=0
    kind: copy
    words: 17
    "#);
}

#[test]
fn empty_articles_share_nothing() {
    check_story!("shared_text", "
    ## a
    ## b
    ", @"");
}

#[test]
fn marks_alone_share_nothing() {
    check_story!("shared_text", "
    ## a
    — — — … ! ? “ ”
    ## b
    — — — … ! ? “ ”
    ", @"");
}
