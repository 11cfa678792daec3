//! What stands in quotation marks: whose it is, in one row though in many pieces.

use parallax_testkit::check;

#[test]
fn before_the_verb() {
    check!("quotes", r#""The lock is safe," Ada Lund said."#, @r#"
    "The lock is safe," Ada Lund said.
    ^^^^^^^^^^^^^^^^^^^ quotes kind=direct content=["\"The lock is safe,\""] quoted=["The lock is safe,"] cue=["said"] source=["Ada Lund"] speaker="Ada Lund" entity=0 act=says stance=neutral
    "#);
}

#[test]
fn inverted_with_an_apposition() {
    check!("quotes", r#""The lock is safe," said Ada Lund, the mayor of Karst."#, @r#"
    "The lock is safe," said Ada Lund, the mayor of Karst.
    ^^^^^^^^^^^^^^^^^^^ quotes kind=direct content=["\"The lock is safe,\""] quoted=["The lock is safe,"] cue=["said"] source=["Ada Lund, the mayor of Karst"] speaker="Ada Lund" entity=0 act=says stance=neutral
    "#);
}

#[test]
fn behind_a_colon() {
    check!("quotes", r#"Ada Lund said: "The lock is safe.""#, @r#"
    Ada Lund said: "The lock is safe."
                   ^^^^^^^^^^^^^^^^^^^ quotes kind=direct content=["\"The lock is safe.\""] quoted=["The lock is safe."] cue=["said:"] source=["Ada Lund"] speaker="Ada Lund" entity=0 act=says stance=neutral
    "#);
}

#[test]
fn behind_a_comma() {
    check!("quotes", r#"On Monday Ada Lund added, "The lock is safe.""#, @r#"
    On Monday Ada Lund added, "The lock is safe."
                              ^^^^^^^^^^^^^^^^^^^ quotes kind=direct content=["\"The lock is safe.\""] quoted=["The lock is safe."] cue=["added"] source=["Ada Lund"] speaker="Ada Lund" entity=0 act=says stance=neutral
    "#);
}

#[test]
fn split_round_the_verb() {
    check!("quotes", r#""The lock," Ada Lund said on Monday, "is safe.""#, @r#"
    "The lock," Ada Lund said on Monday, "is safe."
    ^^^^^^^^^^^ quotes kind=direct content=["\"The lock,\"", "\"is safe.\""] quoted=["The lock,", "is safe."] cue=["said"] source=["Ada Lund"] speaker="Ada Lund" entity=0 act=says stance=neutral
    "#);
}

#[test]
fn a_second_sentence_behind_the_verb() {
    check!("quotes", r#""The lock is safe," said Ada Lund. "We checked it twice.""#, @r#"
    "The lock is safe," said Ada Lund. "We checked it twice."
    ^^^^^^^^^^^^^^^^^^^ quotes kind=direct content=["\"The lock is safe,\"", "\"We checked it twice.\""] quoted=["The lock is safe,", "We checked it twice."] cue=["said"] source=["Ada Lund"] speaker="Ada Lund" entity=0 act=says stance=neutral
    "#);
}

#[test]
fn two_paragraphs_of_one_speech() {
    check!("quotes", "Ada Lund said: \"The lock is safe.\n\n\"We checked it twice.\"", @r#"
    Ada Lund said: "The lock is safe.
                   ^^^^^^^^^^^^^^^^^^ quotes kind=direct content=["\"The lock is safe.", "\"We checked it twice.\""] quoted=["The lock is safe.", "We checked it twice."] cue=["said:"] source=["Ada Lund"] speaker="Ada Lund" entity=0 act=says stance=neutral

    "We checked it twice."
    "#);
}

#[test]
fn the_next_paragraph_goes_on() {
    check!("quotes", "\"The lock is safe,\" Ada Lund said.\n\n\"We checked it twice. It will hold.\"", @r#"
    "The lock is safe," Ada Lund said.
    ^^^^^^^^^^^^^^^^^^^ quotes kind=direct content=["\"The lock is safe,\"", "\"We checked it twice. It will hold.\""] quoted=["The lock is safe,", "We checked it twice. It will hold."] cue=["said"] source=["Ada Lund"] speaker="Ada Lund" entity=0 act=says stance=neutral

    "We checked it twice. It will hold."
    "#);
}

#[test]
fn two_speakers_in_turn() {
    check!("quotes", "\"Is it safe?\" asked Ivo Perez.\n\n\"It is,\" Ada Lund replied.", @r#"
    "Is it safe?" asked Ivo Perez.
    ^^^^^^^^^^^^^ quotes kind=direct content=["\"Is it safe?\""] quoted=["Is it safe?"] cue=["asked"] source=["Ivo Perez"] speaker="Ivo Perez" entity=0 act=asks stance=neutral

    "It is," Ada Lund replied.
    ^^^^^^^^ quotes kind=direct content=["\"It is,\""] quoted=["It is,"] cue=["replied"] source=["Ada Lund"] speaker="Ada Lund" entity=1 act=says stance=neutral
    "#);
}

#[test]
fn british_single_marks() {
    check!("quotes", "'The farmers' lock is safe,' Ada Lund said.", @r#"
    'The farmers' lock is safe,' Ada Lund said.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=direct content=["'The farmers' lock is safe,'"] quoted=["The farmers' lock is safe,"] cue=["said"] source=["Ada Lund"] speaker="Ada Lund" entity=1 act=says stance=neutral
    "#);
}

#[test]
fn marks_within_marks() {
    check!("quotes", r#""He called it 'a farce' to my face," Ada Lund said."#, @r#"
    "He called it 'a farce' to my face," Ada Lund said.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=direct content=["\"He called it 'a farce' to my face,\""] quoted=["He called it 'a farce' to my face,"] cue=["said"] source=["Ada Lund"] speaker="Ada Lund" entity=0 act=says stance=neutral
    "#);
}

#[test]
fn verbs_that_speak_only_in_marks() {
    check!("quotes", r#""It will hold," laughed the engineer."#, @r#"
    "It will hold," laughed the engineer.
    ^^^^^^^^^^^^^^^ quotes kind=direct content=["\"It will hold,\""] quoted=["It will hold,"] cue=["laughed"] source=["the engineer"] speaker="the engineer" entity=0 act=says stance=neutral
    "#);
}

#[test]
fn a_noun_and_a_colon() {
    check!("quotes", r#"Her verdict: "The lock is safe and will stay so.""#, @r#"
    Her verdict: "The lock is safe and will stay so."
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=direct content=["\"The lock is safe and will stay so.\""] quoted=["The lock is safe and will stay so."] cue=[":"] source=["Her"] act=says stance=neutral
    "#);
}

#[test]
fn a_headline_with_a_colon() {
    check!("quotes", "Lund: 'We checked the lock twice'\n\nThe lock at Karst was closed on Monday for the third time this year after water got in.", @r#"
    Lund: 'We checked the lock twice'
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=direct content=["'We checked the lock twice'"] quoted=["We checked the lock twice"] cue=[":"] source=["Lund"] speaker=Lund entity=0 act=says stance=neutral

    The lock at Karst was closed on Monday for the third time this year after water got in.
    "#);
}

#[test]
fn no_verb_at_all() {
    check!("quotes", r#"Ada Lund waved the report away. "It is a scandal and nothing else.""#, @r#"
    Ada Lund waved the report away. "It is a scandal and nothing else."
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=direct content=["\"It is a scandal and nothing else.\""] quoted=["It is a scandal and nothing else."] speaker="Ada Lund" entity=0 act=says stance=neutral
    "#);
}

#[test]
fn any_verb_behind_a_quotation() {
    check!("quotes", r#""It never rains here," she whined."#, @r#"
    "It never rains here," she whined.
    ^^^^^^^^^^^^^^^^^^^^^^ quotes kind=direct content=["\"It never rains here,\""] quoted=["It never rains here,"] cue=["whined"] source=["she"] act=says stance=neutral
    "#);
    check!("quotes", r#""It never rains here," bleated the mayor."#, @r#"
    "It never rains here," bleated the mayor.
    ^^^^^^^^^^^^^^^^^^^^^^ quotes kind=direct content=["\"It never rains here,\""] quoted=["It never rains here,"] cue=["bleated"] source=["the mayor"] speaker="the mayor" entity=0 act=says stance=neutral
    "#);
    check!("quotes", r#""The ban goes on," Judge Ada Lund, a former teacher, ruled on Monday."#, @r#"
    "The ban goes on," Judge Ada Lund, a former teacher, ruled on Monday.
    ^^^^^^^^^^^^^^^^^^ quotes kind=direct content=["\"The ban goes on,\""] quoted=["The ban goes on,"] cue=["ruled"] source=["Judge Ada Lund, a former teacher,"] speaker="Ada Lund" entity=0 act=says stance=neutral
    "#);
}

#[test]
fn a_verb_that_is_no_tag() {
    check!("quotes", r#""The Long Way Home," Ada Lund's second film, opened on Friday."#, @r#""The Long Way Home," Ada Lund's second film, opened on Friday."#);
    check!("quotes", r#"By noon the so-called "scuffles" had begun."#, @r#"By noon the so-called "scuffles" had begun."#);
}

#[test]
fn who_spoke_stands_behind_the_last_paragraph() {
    check!("quotes", "\"We lost the match.\n\n\"It hurts, and it will hurt for years.\n\n\"But we will be back,\" Ada Lund said.", @r#"
    "We lost the match.
    ^^^^^^^^^^^^^^^^^^^ quotes kind=direct content=["\"We lost the match.", "\"It hurts, and it will hurt for years.", "\"But we will be back,\""] quoted=["We lost the match.", "It hurts, and it will hurt for years.", "But we will be back,"] cue=["said"] source=["Ada Lund"] speaker="Ada Lund" entity=1 act=says stance=neutral

    "It hurts, and it will hurt for years.

    "But we will be back," Ada Lund said.
    "#);
}

#[test]
fn a_colon_closes_the_paragraph_before() {
    check!("quotes", "It did not bother her, Ada Lund said, adding:\n\n\"The lock is old. It was old in May.\"", @r#"
    It did not bother her, Ada Lund said, adding:
    ^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["It did not bother her"] cue=["said"] source=["Ada Lund"] speaker="Ada Lund" entity=0 act=says stance=neutral

    "The lock is old. It was old in May."
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=direct content=["\"The lock is old. It was old in May.\""] quoted=["The lock is old. It was old in May."] cue=["adding:"] source=["Ada Lund"] speaker="Ada Lund" entity=0 act=says stance=neutral
    "#);
}

#[test]
fn a_title_parts_nothing() {
    check!("quotes", r#""I know it," Ada Lund told "The Late Hour" in an interview on Monday. "He knows it, too.""#, @r#"
    "I know it," Ada Lund told "The Late Hour" in an interview on Monday. "He knows it, too."
    ^^^^^^^^^^^^ quotes kind=direct content=["\"I know it,\"", "\"He knows it, too.\""] quoted=["I know it,", "He knows it, too."] cue=["told"] source=["Ada Lund"] speaker="Ada Lund" entity=0 act=says stance=neutral
    "#);
}

#[test]
fn on_a_site() {
    check!("quotes", r#""We lost," Ada Lund wrote on Facebook."#, @r#"
    "We lost," Ada Lund wrote on Facebook.
    ^^^^^^^^^^ quotes kind=direct content=["\"We lost,\""] quoted=["We lost,"] cue=["wrote"] source=["Ada Lund"] speaker="Ada Lund" entity=0 act=says stance=neutral
    "#);
}

#[test]
fn a_clause_behind_the_speaker() {
    check!("quotes", r#""It was hell," said Ada Lund, whose boat pulled six people out. "It was no 23 minutes.""#, @r#"
    "It was hell," said Ada Lund, whose boat pulled six people out. "It was no 23 minutes."
    ^^^^^^^^^^^^^^ quotes kind=direct content=["\"It was hell,\"", "\"It was no 23 minutes.\""] quoted=["It was hell,", "It was no 23 minutes."] cue=["said"] source=["Ada Lund, whose boat pulled six people out"] speaker="Ada Lund" entity=0 act=says stance=neutral
    "#);
    check!("quotes", r#""We won," rower Ada Lund, widely thought the best of them, said on Monday."#, @r#"
    "We won," rower Ada Lund, widely thought the best of them, said on Monday.
    ^^^^^^^^^ quotes kind=direct content=["\"We won,\""] quoted=["We won,"] cue=["said"] source=["rower Ada Lund, widely thought the best of them,"] speaker="Ada Lund" entity=0 act=says stance=neutral
    "#);
}

#[test]
fn a_closing_mark_on_the_wrong_side_of_the_space() {
    check!("quotes", r#""The lock is old. It will burst. "said Ada Lund. "I knew it. ""#, @r#"
    "The lock is old. It will burst. "said Ada Lund. "I knew it. "
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=direct content=["\"The lock is old. It will burst. \"", "\"I knew it. \""] quoted=["The lock is old. It will burst.", "I knew it."] cue=["said"] source=["Ada Lund"] speaker="Ada Lund" entity=1 act=says stance=neutral
    "#);
}

#[test]
fn a_mark_within_a_word_at_the_end_stands_around_nothing() {
    check!("quotes", "Lund said the wall stood...'", @r#"
    Lund said the wall stood...'
              ^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["the wall stood...'"] cue=["said"] source=["Lund"] speaker=Lund entity=0 act=says stance=neutral
    "#);
}
