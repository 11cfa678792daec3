//! Marks that hold a part of what is said, and marks that quote nobody.

use parallax_testkit::check;

#[test]
fn fragments_in_a_clause() {
    check!("quotes", r#"Ada Lund said that the lock was "as safe as a church"."#, @"");
}

#[test]
fn two_fragments_of_one_clause() {
    check!("quotes", r#"The plan, Lund said, was "late" and would "cost us dear"."#, @"");
}

#[test]
fn a_name_given() {
    check!("quotes", r#"Ada Lund called the report "a bad joke"."#, @"");
}

#[test]
fn taken_for() {
    check!("quotes", r#"Critics described the plan as "a farce"."#, @"");
}

#[test]
fn scare_quotes_are_no_row() {
    check!("quotes", r#"The "smart" ticket was scrapped on Monday."#, @"");
}

#[test]
fn titles_of_works_are_no_row() {
    check!("quotes", r#"The choir sang "The Long Way Home" in Karst."#, @"");
}
