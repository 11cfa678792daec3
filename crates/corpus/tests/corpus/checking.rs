//! Rows whose pointers lead nowhere are refused, each in a sentence; the order of sound ones is told.

use parallax_corpus::{ArticleIndex, Checked, Place, Ref, Span, check};

use crate::rows::{Clause, Echo, Part, Texts, cite, words};

/// "né" is three bytes.
const ONE: Texts = Texts(&[("né, they said", 0)]);
const TWO: Texts = Texts(&[("The bridge is shut.", 2), ("It is open.", 1)]);

#[track_caller]
fn refused(row: Clause) -> String {
    check("clauses", &[words("sound", 0, 3), row], &ONE).expect_err("the second row is wrong")
}

#[test]
fn a_span_lies_in_the_text() {
    assert_eq!(
        refused(words("x", 3, 15)),
        "row 1 of `clauses`: its span 3..15 goes past the text's end at 14"
    );
}

#[test]
fn a_span_is_no_half_character_and_does_not_end_before_it_begins() {
    assert_eq!(
        refused(words("x", 2, 5)),
        "row 1 of `clauses`: its span 2..5 begins or ends inside a character"
    );
    assert_eq!(
        refused(words("x", 0, 2)),
        "row 1 of `clauses`: its span 0..2 begins or ends inside a character"
    );
    assert_eq!(refused(words("x", 5, 4)), "row 1 of `clauses`: its span 5..4 ends before it begins");
    let empty = check("clauses", &[words("x", 14, 14)], &ONE);
    assert!(empty.is_ok(), "a span may be empty, at the end too: {empty:?}");
}

#[test]
fn spans_are_found_wherever_they_nest() {
    let sound = Span { start: 0, end: 1 };
    let deep = Part::Between { before: sound, after: Some(Span { start: 0, end: 99 }) };
    let row = Clause { name: String::new(), parts: vec![Part::Nothing, deep], of: None };
    assert!(refused(row).contains("its span 0..99 goes past"));
}

#[test]
fn a_reference_leads_to_a_row_that_is_there() {
    let row = |at| Clause { of: Some(Ref::new(at)), ..words("x", 0, 1) };
    assert_eq!(refused(row(2)), "row 1 of `clauses`: it refers to row 2 of `clauses`, which has 2 rows");
    let checked = check("clauses", &[row(0)], &ONE).expect("it refers to itself");
    assert!(checked.refers_to_itself);
}

#[test]
fn a_reference_in_a_storys_row_is_of_the_article_before_it() {
    let echo = |members: &[(u32, usize)]| Echo {
        members: members.iter().map(|(article, row)| (ArticleIndex(*article), Ref::new(*row))).collect(),
        words: None,
    };
    assert!(check("echoes", &[echo(&[(0, 1), (1, 0)])], &TWO).is_ok());
    assert_eq!(
        check("echoes", &[echo(&[(0, 1), (1, 1)])], &TWO),
        Err("row 0 of `echoes`: it refers to row 1 of `clauses`, which has 1 rows".to_owned())
    );
    assert_eq!(
        check("echoes", &[echo(&[(2, 0)])], &TWO),
        Err("row 0 of `echoes`: it names article 2 of the story, which is not there".to_owned())
    );
}

#[test]
fn a_layer_of_articles_cannot_be_reached_without_an_article() {
    #[derive(serde::Serialize)]
    struct Bare(Ref<Clause>);
    let why = check("echoes", &[Bare(Ref::new(0))], &TWO).expect_err("no article stands before it");
    assert_eq!(why, "row 0 of `echoes`: it refers to the layer `clauses`, which is not there");
}

#[test]
fn a_cite_names_an_article_for_what_follows() {
    #[derive(serde::Serialize)]
    struct Cited(parallax_corpus::Cite, Ref<Clause>);
    assert!(check("echoes", &[Cited(cite(0, 0, 3), Ref::new(1))], &TWO).is_ok());
    assert!(check("echoes", &[Cited(cite(1, 0, 2), Ref::new(1))], &TWO).is_err());
    let why = check("echoes", &[Cited(cite(1, 0, 12), Ref::new(0))], &TWO).expect_err("it is too long");
    assert_eq!(why, "row 0 of `echoes`: its span 0..12 goes past the text's end at 11");
}

#[test]
fn rows_are_sorted_by_article_then_place_and_those_without_one_come_first() {
    let sorted = |rows: &[Echo]| match check("echoes", rows, &TWO) {
        Ok(Checked { sorted, .. }) => sorted,
        Err(why) => panic!("{why}"),
    };
    let at = |words| Echo { members: Vec::new(), words };
    let [nowhere, first, longer, second] =
        [at(None), at(Some(cite(0, 4, 10))), at(Some(cite(0, 4, 13))), at(Some(cite(1, 0, 2)))];
    assert!(sorted(&[nowhere.clone(), first.clone(), first.clone(), longer.clone(), second.clone()]));
    assert!(!sorted(&[longer, first.clone()]));
    assert!(!sorted(&[second, first.clone()]));
    assert!(!sorted(&[first, nowhere]));
}

#[test]
fn the_place_of_a_row_is_the_first_thing_that_points_into_a_text() {
    let place = Place::of(&words("x", 3, 5)).expect("it has words");
    assert_eq!((place.article, place.span), (None, Span { start: 3, end: 5 }));
    let named = Echo { members: vec![(ArticleIndex(1), Ref::new(0))], words: Some(cite(0, 1, 2)) };
    let place = Place::of(&named).expect("an article's name and a reference are no places, a cite is");
    assert_eq!(place.article, Some(ArticleIndex(0)));
    assert_eq!(Place::of(&Echo { members: Vec::new(), words: None }), None);
}
