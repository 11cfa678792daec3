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
    ", @r#"
    summary: Fourteen villagers allegedly drowned in the valley below the dam
    told_by: night-post
    weight: 0.9378
    cells:
      article=harbour-sheet status=stated spans=[harbour-sheet "The Velmora dam burst on 3 May and 14
          villagers drowned in the valley"]
      article=coast-herald status=attributed source=police spans=[coast-herald "Fourteen villagers drowned in
          the valley"]
      article=night-post status=hedged spans=[night-post "Fourteen villagers allegedly drowned in the valley
          below the dam"]
    "#);
}

#[test]
fn what_one_alone_tells_is_absent_elsewhere() {
    check_story!("facts", "
    ## harbour-sheet
    The Velmora dam burst on 3 May. An inspector had warned the ministry of cracks in the wall.
    ## coast-herald
    The Velmora dam burst on 3 May. Boats from Karst brought families to safety.
    ", @r#"
    summary: An inspector had warned the ministry of cracks in the wall
    told_by: harbour-sheet
    weight: 0.6473
    cells:
      article=harbour-sheet status=stated spans=[harbour-sheet "An inspector had warned the ministry of
          cracks in the wall"]
      article=coast-herald status=absent

    summary: Boats from Karst brought families to safety
    told_by: coast-herald
    weight: 0.5228
    cells:
      article=harbour-sheet status=absent
      article=coast-herald status=stated spans=[coast-herald "Boats from Karst brought families to safety"]

    summary: The Velmora dam burst on 3 May
    told_by: harbour-sheet
    weight: 0.47
    cells:
      article=harbour-sheet status=stated spans=[harbour-sheet "The Velmora dam burst on 3 May"]
      article=coast-herald status=stated spans=[coast-herald "The Velmora dam burst on 3 May"]
    "#);
}

#[test]
fn another_figure_tells_it_in_part() {
    check_story!("facts", "
    ## harbour-sheet
    Police arrested 46 demonstrators outside the Karst town hall.
    ## coast-herald
    Police arrested 12 demonstrators outside the Karst town hall.
    ", @r#"
    summary: Police arrested 46 demonstrators outside the Karst town hall
    told_by: harbour-sheet
    weight: 0.7
    cells:
      article=harbour-sheet status=stated spans=[harbour-sheet "Police arrested 46 demonstrators outside the
          Karst town hall"]
      coast-herald "Police arrested 12 demonstrators outside the Karst town hall." status=partial

    summary: Police arrested 12 demonstrators outside the Karst town hall
    told_by: coast-herald
    weight: 0.7
    cells:
      harbour-sheet "Police arrested 46 demonstrators outside the Karst town hall." status=partial
      article=coast-herald status=stated spans=[coast-herald "Police arrested 12 demonstrators outside the
          Karst town hall"]
    "#);
}

#[test]
fn a_denial_is_not_what_it_denies() {
    check_story!("facts", "
    ## harbour-sheet
    Jonas Weld carried a loaded pistol under his coat.
    ## coast-herald
    Jonas Weld did not carry a loaded pistol under his coat.
    ", @r#"
    summary: Jonas Weld carried a loaded pistol under his coat
    told_by: harbour-sheet
    weight: 0.7
    cells:
      article=harbour-sheet status=stated spans=[harbour-sheet "Jonas Weld carried a loaded pistol under his
          coat"]
      coast-herald "Jonas Weld did not carry a loaded pistol under his coat." status=partial

    summary: Jonas Weld did not carry a loaded pistol under his coat
    told_by: coast-herald
    weight: 0.7
    cells:
      harbour-sheet "Jonas Weld carried a loaded pistol under his coat." status=partial
      article=coast-herald status=stated spans=[coast-herald "Jonas Weld did not carry a loaded pistol under
          his coat"]
    "#);
}

#[test]
fn what_may_happen_is_not_what_happened() {
    check_story!("facts", "
    ## harbour-sheet
    The court in Karst sentenced Jonas Weld to nine years for arson.
    ## coast-herald
    The court in Karst could sentence Jonas Weld to nine years for arson.
    ", @r#"
    summary: The court in Karst sentenced Jonas Weld to nine years for arson
    told_by: harbour-sheet
    weight: 0.65
    cells:
      article=harbour-sheet status=stated spans=[harbour-sheet "The court in Karst sentenced Jonas Weld to
          nine years for arson"]
      coast-herald "The court in Karst could sentence Jonas Weld to nine years for arson." status=partial

    summary: The court in Karst could sentence Jonas Weld to nine years for arson
    told_by: coast-herald
    weight: 0.65
    cells:
      harbour-sheet "The court in Karst sentenced Jonas Weld to nine years for arson." status=partial
      article=coast-herald status=stated spans=[coast-herald "The court in Karst could sentence Jonas Weld to
          nine years for arson"]
    "#);
}

#[test]
fn the_same_words_with_another_deed_are_another_statement() {
    check_story!("facts", "
    ## harbour-sheet
    Masked youths burned the ferry office in the old harbour.
    ## coast-herald
    Masked youths guarded the ferry office in the old harbour.
    ", @r#"
    summary: Masked youths burned the ferry office in the old harbour
    told_by: harbour-sheet
    weight: 0.7
    cells:
      article=harbour-sheet status=stated spans=[harbour-sheet "Masked youths burned the ferry office in the
          old harbour"]
      coast-herald "Masked youths guarded the ferry office in the old harbour." status=partial

    summary: Masked youths guarded the ferry office in the old harbour
    told_by: coast-herald
    weight: 0.6
    cells:
      harbour-sheet "Masked youths burned the ferry office in the old harbour." status=partial
      article=coast-herald status=stated spans=[coast-herald "Masked youths guarded the ferry office in the
          old harbour"]
    "#);
}

#[test]
fn who_does_it_to_whom_makes_a_difference() {
    check_story!("facts", "
    ## harbour-sheet
    Ada Lund sued Jonas Weld over the lease of the old harbour.
    ## coast-herald
    Jonas Weld sued Ada Lund over the lease of the old harbour.
    ## night-post
    Jonas Weld was sued by Ada Lund over the lease of the old harbour.
    ", @r#"
    summary: Ada Lund sued Jonas Weld over the lease of the old harbour
    told_by: harbour-sheet
    weight: 0.8777
    cells:
      article=harbour-sheet status=stated spans=[harbour-sheet "Ada Lund sued Jonas Weld over the lease of
          the old harbour"]
      coast-herald "Jonas Weld sued Ada Lund over the lease of the old harbour." status=partial
      article=night-post status=stated spans=[night-post "Jonas Weld was sued by Ada Lund over the lease of
          the old harbour"]

    summary: Jonas Weld sued Ada Lund over the lease of the old harbour
    told_by: coast-herald
    weight: 0.6863
    cells:
      harbour-sheet "Ada Lund sued Jonas Weld over the lease of the old harbour." status=partial
      article=coast-herald status=stated spans=[coast-herald "Jonas Weld sued Ada Lund over the lease of the
          old harbour"]
      night-post "Jonas Weld was sued by Ada Lund over the lease of the old harbour." status=partial
    "#);
}

#[test]
fn what_is_said_is_told_and_not_that_it_is_said() {
    check_story!("facts", "
    ## harbour-sheet
    A nurse named Ada Lund told reporters that the ward had run out of oxygen before the patients died.
    ## coast-herald
    Officials admitted that the ward had run out of oxygen.
    ", @r#"
    summary: the ward had run out of oxygen before the patients died
    told_by: harbour-sheet
    weight: 0.8348
    cells:
      article=harbour-sheet status=attributed source="Ada Lund" spans=[harbour-sheet "the ward had run out of
          oxygen before the patients died"]
      article=coast-herald status=attributed source=Officials spans=[coast-herald "the ward had run out of
          oxygen"]
    "#);
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
    ", @r#"
    summary: Prosecutors in Karst charged Jonas Weld with arson on 5 May 2024
    told_by: harbour-sheet
    weight: 0.6526
    cells:
      article=harbour-sheet status=stated spans=[harbour-sheet "Prosecutors in Karst charged Jonas Weld with
          arson on 5 May 2024"]
      coast-herald "The ferry office in Karst burned on Thursday night." status=not_yet

    summary: The ferry office in Karst burned on Thursday night
    told_by: coast-herald
    weight: 0.6344
    cells:
      harbour-sheet "Prosecutors in Karst charged Jonas Weld with arson on 5 May 2024." status=partial
      article=coast-herald status=stated spans=[coast-herald "The ferry office in Karst burned on Thursday
          night"]
    "#);
}

#[test]
fn conditions_and_what_only_tells_which_state_nothing() {
    check_story!("facts", "
    ## harbour-sheet
    The council will close the coast road if the river rises above the old wall.
    ## coast-herald
    The river rises above the old wall every spring.
    ", @r#"
    summary: The council will close the coast road if the river rises above the old wall
    told_by: harbour-sheet
    weight: 0.58
    cells:
      article=harbour-sheet status=stated spans=[harbour-sheet "The council will close the coast road if the
          river rises above the old wall"]
      article=coast-herald status=absent

    summary: The river rises above the old wall every spring
    told_by: coast-herald
    weight: 0.576
    cells:
      article=harbour-sheet status=absent
      article=coast-herald status=stated spans=[coast-herald "The river rises above the old wall every
          spring"]
    "#);
}

#[test]
fn one_article_has_nothing_beside_it() {
    check_story!("facts", "
    ## harbour-sheet
    The Velmora dam burst on 3 May and 14 villagers drowned in the valley.
    ", @"");
}

#[test]
fn a_noun_and_its_verb_and_words_of_one_sense_say_the_same() {
    check_story!("facts", "
    ## harbour-sheet
    The council announced the closure of the Velmora swimming baths.
    ## coast-herald
    The announcement by the council that the Velmora swimming baths shut came late.
    ", @r#"
    summary: The council announced the closure of the Velmora swimming baths
    told_by: harbour-sheet
    weight: 0.8
    cells:
      article=harbour-sheet status=stated spans=[harbour-sheet "The council announced the closure of the
          Velmora swimming baths"]
      article=coast-herald status=stated spans=[coast-herald "The announcement by the council that the
          Velmora swimming baths shut came late"]
    "#);
}

#[test]
fn a_rounded_figure_tells_the_same() {
    check_story!("facts", "
    ## harbour-sheet
    Soldiers evacuated 416 villagers from the flooded valley below Velmora.
    ## coast-herald
    Troops evacuated more than 400 villagers from the flooded valley below Velmora.
    ", @r#"
    summary: Soldiers evacuated 416 villagers from the flooded valley below Velmora
    told_by: harbour-sheet
    weight: 0.95
    cells:
      article=harbour-sheet status=stated spans=[harbour-sheet "Soldiers evacuated 416 villagers from the
          flooded valley below Velmora"]
      article=coast-herald status=stated spans=[coast-herald "Troops evacuated more than 400 villagers from
          the flooded valley below Velmora"]
    "#);
}

#[test]
fn two_neighbouring_sentences_tell_it() {
    check_story!("facts", "
    ## harbour-sheet
    The harbour master closed the ferry terminal after a gas leak was discovered beneath the ticket hall.
    ## coast-herald
    A gas leak was discovered beneath the ticket hall. The harbour master then closed the ferry terminal.
    ", @r#"
    summary: The harbour master closed the ferry terminal
    told_by: harbour-sheet
    weight: 0.8
    cells:
      article=harbour-sheet status=stated spans=[harbour-sheet "The harbour master closed the ferry
          terminal"]
      article=coast-herald status=stated spans=[coast-herald "The harbour master then closed the ferry
          terminal"]

    summary: A gas leak was discovered beneath the ticket hall
    told_by: coast-herald
    weight: 0.8
    cells:
      article=harbour-sheet status=stated spans=[harbour-sheet "a gas leak was discovered beneath the ticket
          hall"]
      article=coast-herald status=stated spans=[coast-herald "A gas leak was discovered beneath the ticket
          hall"]
    "#);
}

#[test]
fn what_happened_in_another_year_is_something_else() {
    check_story!("facts", "
    ## harbour-sheet
    A jury in Karst convicted Lund of fraud in September 2007.
    ## coast-herald
    A jury in Karst convicted Lund of fraud in March 2011.
    ", @r#"
    summary: A jury in Karst convicted Lund of fraud in September 2007
    told_by: harbour-sheet
    weight: 0.65
    cells:
      article=harbour-sheet status=stated spans=[harbour-sheet "A jury in Karst convicted Lund of fraud in
          September 2007"]
      coast-herald "A jury in Karst convicted Lund of fraud in March 2011." status=absent

    summary: A jury in Karst convicted Lund of fraud in March 2011
    told_by: coast-herald
    weight: 0.65
    cells:
      harbour-sheet "A jury in Karst convicted Lund of fraud in September 2007." status=absent
      article=coast-herald status=stated spans=[coast-herald "A jury in Karst convicted Lund of fraud in
          March 2011"]
    "#);
}

#[test]
fn what_is_like_one_telling_is_told_in_part() {
    check_story!("facts", "
    ## harbour-sheet
    Many residents of the valley have been evacuated.
    ## coast-herald
    Sixty residents of the valley were evacuated from their homes and taken to a church.
    ## night-post
    Sixty residents were led from their homes. The wind broke windows.
    ", @r#"
    summary: Many residents of the valley have been evacuated
    told_by: harbour-sheet
    weight: 0.798
    cells:
      article=harbour-sheet status=stated spans=[harbour-sheet "Many residents of the valley have been
          evacuated"]
      article=coast-herald status=stated spans=[coast-herald "Sixty residents of the valley were evacuated
          from their homes and taken to a church"]
      night-post "Sixty residents were led from their homes." status=partial

    summary: Sixty residents were led from their homes
    told_by: night-post
    weight: 0.4806
    cells:
      harbour-sheet "Many residents of the valley have been evacuated." status=partial
      coast-herald "Sixty residents of the valley were evacuated from their homes and taken to a church."
          status=partial
      article=night-post status=stated spans=[night-post "Sixty residents were led from their homes"]
    "#);
}

#[test]
fn one_sense_in_many_words() {
    check_story!("facts", "
    ## harbour-sheet
    A motorist was pulled over for speeding near Karst, police said.
    ## coast-herald
    Near Karst a driver was stopped for speeding.
    ", @r#"
    summary: Near Karst a driver was stopped for speeding
    told_by: coast-herald
    weight: 0.63
    cells:
      article=harbour-sheet status=attributed source=police spans=[harbour-sheet "A motorist was pulled over
          for speeding near Karst"]
      article=coast-herald status=stated spans=[coast-herald "Near Karst a driver was stopped for speeding"]
    "#);
}
