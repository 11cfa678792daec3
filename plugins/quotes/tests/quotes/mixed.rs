//! Marks that hold a part of what is said, and marks that quote nobody.

use parallax_testkit::check;

#[test]
fn fragments_in_a_clause() {
    check!("quotes", r#"Ada Lund said that the lock was "as safe as a church"."#, @r#"
    Ada Lund said that the lock was "as safe as a church".
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=mixed content=["that the lock was \"as safe as a church\""] quoted=["as safe as a church"] cue=["said"] source=["Ada Lund"] speaker="Ada Lund" entity=0 act=says stance=neutral
    "#);
}

#[test]
fn two_fragments_of_one_clause() {
    check!("quotes", r#"The plan, Lund said, was "late" and would "cost us dear"."#, @r#"
    The plan, Lund said, was "late" and would "cost us dear".
    ^^^^^^^^ quotes kind=mixed content=["The plan", "was \"late\" and would \"cost us dear\""] quoted=["late", "cost us dear"] cue=["said"] source=["Lund"] speaker=Lund entity=0 act=says stance=neutral
    "#);
}

#[test]
fn a_name_given() {
    check!("quotes", r#"Ada Lund called the report "a bad joke"."#, @r#"
    Ada Lund called the report "a bad joke".
                    ^^^^^^^^^^^^^^^^^^^^^^^ quotes kind=mixed content=["the report \"a bad joke\""] quoted=["a bad joke"] cue=["called"] source=["Ada Lund"] speaker="Ada Lund" entity=0 act=says stance=neutral
    "#);
}

#[test]
fn taken_for() {
    check!("quotes", r#"Critics described the plan as "a farce"."#, @r#"
    Critics described the plan as "a farce".
                      ^^^^^^^^^^^^^^^^^^^^^ quotes kind=mixed content=["the plan as \"a farce\""] quoted=["a farce"] cue=["described"] source=["Critics"] speaker=Critics entity=0 act=says stance=neutral
    "#);
}

#[test]
fn scare_quotes_are_no_row() {
    check!("quotes", r#"The "smart" ticket was scrapped on Monday."#, @r#"The "smart" ticket was scrapped on Monday."#);
}

#[test]
fn titles_of_works_are_no_row() {
    check!("quotes", r#"The choir sang "The Long Way Home" in Karst."#, @r#"The choir sang "The Long Way Home" in Karst."#);
}
