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
               ^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=indirect content=["it 'a farce' to my face"] cue=["called"] source=["He"] relayed_by=["Ada Lund"] act=says stance=neutral
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
