//! Who tells what: a field a line, quoting words.

use parallax_testkit::check_story;

#[test]
fn one_statement_in_other_words_and_on_anothers_word() {
    check_story!("facts", "
    ## harbour-sheet
    The Velmora dam burst on 3 May and 14 villagers drowned in the valley.
    ## coast-herald
    Fourteen villagers drowned in the valley when the Velmora dam burst, police said.
    ## night-post
    Fourteen villagers allegedly drowned in the valley below the dam.
    ", @"");
}

#[test]
fn what_one_alone_tells_is_absent_elsewhere() {
    check_story!("facts", "
    ## harbour-sheet
    The Velmora dam burst on 3 May. An inspector had warned the ministry of cracks in the wall.
    ## coast-herald
    The Velmora dam burst on 3 May. Boats from Karst brought families to safety.
    ", @"");
}

#[test]
fn another_figure_tells_it_in_part() {
    check_story!("facts", "
    ## harbour-sheet
    Police arrested 46 demonstrators outside the Karst town hall.
    ## coast-herald
    Police arrested 12 demonstrators outside the Karst town hall.
    ", @"");
}

#[test]
fn a_denial_is_not_what_it_denies() {
    check_story!("facts", "
    ## harbour-sheet
    Jonas Weld carried a loaded pistol under his coat.
    ## coast-herald
    Jonas Weld did not carry a loaded pistol under his coat.
    ", @"");
}

#[test]
fn what_may_happen_is_not_what_happened() {
    check_story!("facts", "
    ## harbour-sheet
    The court in Karst sentenced Jonas Weld to nine years for arson.
    ## coast-herald
    The court in Karst could sentence Jonas Weld to nine years for arson.
    ", @"");
}

#[test]
fn the_same_words_with_another_deed_are_another_statement() {
    check_story!("facts", "
    ## harbour-sheet
    Masked youths burned the ferry office in the old harbour.
    ## coast-herald
    Masked youths guarded the ferry office in the old harbour.
    ", @"");
}

#[test]
fn who_died_of_what_is_told_before_who_said_so() {
    check_story!("facts", "
    ## harbour-sheet
    A nurse named Ada Lund told reporters that the ward had run out of oxygen before the patients died.
    ## coast-herald
    Officials admitted that the ward had run out of oxygen.
    ", @"");
}

#[test]
fn what_had_not_happened_is_not_left_out() {
    check_story!("facts", "
    ## harbour-sheet
    ---
    published: 2024-05-06
    ---
    Prosecutors in Karst charged Jonas Weld with arson on 5 May 2024.
    ## coast-herald
    ---
    published: 2024-05-03
    ---
    The ferry office in Karst burned on Thursday night.
    ", @"");
}

#[test]
fn conditions_and_what_only_tells_which_state_nothing() {
    check_story!("facts", "
    ## harbour-sheet
    The council will close the coast road if the river rises above the old wall.
    ## coast-herald
    The river rises above the old wall every spring.
    ", @"");
}

#[test]
fn one_article_has_nothing_beside_it() {
    check_story!("facts", "
    ## harbour-sheet
    The Velmora dam burst on 3 May and 14 villagers drowned in the valley.
    ", @"");
}
