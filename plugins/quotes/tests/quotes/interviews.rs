//! Who speaks, where a label at the head of a paragraph says it.

use parallax_testkit::check;

#[test]
fn who_asks_and_who_answers() {
    check!("quotes", "Ada Lund spoke to the Herald on Monday.\n\nQ: Why did you close the lock?\n\nA: We had no choice. The gate had jammed.", @r#"
    Ada Lund spoke to the Herald on Monday.

    Q: Why did you close the lock?
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=direct content=["Why did you close the lock?"] cue=[":"] source=["Q"] act=says stance=neutral

    A: We had no choice. The gate had jammed.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=direct content=["We had no choice. The gate had jammed."] cue=[":"] source=["A"] act=says stance=neutral
    "#);
}

#[test]
fn names_and_roles() {
    check!("quotes", "Ada Lund met the press on Monday in Karst.\n\nREPORTER: Who paid for the lock?\n\nLUND: The county did.\n\nIt paid for all of it.\n\nREPORTER: And the gate?", @r#"
    Ada Lund met the press on Monday in Karst.

    REPORTER: Who paid for the lock?
              ^^^^^^^^^^^^^^^^^^^^^^ quotes kind=direct content=["Who paid for the lock?"] cue=[":"] source=["REPORTER"] speaker=REPORTER act=says stance=neutral

    LUND: The county did.
          ^^^^^^^^^^^^^^^ quotes kind=direct content=["The county did.", "It paid for all of it."] cue=[":"] source=["LUND"] speaker="Ada Lund" entity=0 act=says stance=neutral

    It paid for all of it.

    REPORTER: And the gate?
              ^^^^^^^^^^^^^ quotes kind=direct content=["And the gate?"] cue=[":"] source=["REPORTER"] speaker=REPORTER act=says stance=neutral
    "#);
    check!("quotes", "Ada Lund and Ivo Perez met on Monday in Karst.\n\nLund: The gate has jammed.\n\nPerez: You knew that it would.", @r#"
    Ada Lund and Ivo Perez met on Monday in Karst.

    Lund: The gate has jammed.
          ^^^^^^^^^^^^^^^^^^^^ quotes kind=direct content=["The gate has jammed."] cue=[":"] source=["Lund"] speaker="Ada Lund" entity=0 act=says stance=neutral

    Perez: You knew that it would.
           ^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=direct content=["You knew that it would."] cue=[":"] source=["Perez"] speaker="Ivo Perez" entity=1 act=says stance=neutral
    "#);
}

#[test]
fn lists_are_no_interview() {
    check!("quotes", "Ada Lund and Ivo Perez led the field in Karst.\n\nLund: 23 goals.\n\nPerez: 12 goals.", @"
    Ada Lund and Ivo Perez led the field in Karst.

    Lund: 23 goals.

    Perez: 12 goals.
    ");
    check!("quotes", "Why it matters: The gate has jammed.\n\nWhat is next: The county will pay for it.", @"
    Why it matters: The gate has jammed.

    What is next: The county will pay for it.
    ");
}
