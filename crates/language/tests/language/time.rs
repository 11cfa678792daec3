//! What is found of time in a sentence, and what it means.

use parallax_language::{
    sentences::sentences,
    time::{Date, Expression, Kind, Modifier, Reader, Setting},
};
use proptest::prelude::*;

/// Sentences by kind, each with the day of publication (none where it is empty) and what is found in it.
const CASES: &str = include_str!("time.tsv");

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn read(published: &str, sentences: &[&str]) -> Vec<Expression> {
    let setting = match published {
        "" => Setting::default(),
        _ => Setting::published(day(published)),
    };
    let mut reader = Reader::new(setting);
    let mut start = 0;
    let mut found = Vec::new();
    for sentence in sentences {
        found.extend(reader.read(sentence, start));
        start += sentence.len() + 1;
    }
    found
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Date => "DATE",
        Kind::Time => "TIME",
        Kind::Duration => "DURATION",
        Kind::Set => "SET",
    }
}

fn told(text: &str, found: &Expression) -> String {
    let modifier = found.modifier.map_or(String::new(), |modifier| format!(" {}", modifier.name()));
    format!("{} = {} {}{modifier}", &text[found.range.clone()], kind(found.kind), found.value)
}

#[test]
fn expressions_are_found_and_valued() {
    let mut wrong = Vec::new();
    for line in CASES.lines().filter(|line| !line.starts_with('#')) {
        let cells: Vec<&str> = line.split('\t').collect();
        let [published, text, expected] = cells[..] else { panic!("{line}") };
        let sentences: Vec<&str> = sentences(text).map(|range| &text[range]).collect();
        let found: Vec<String> = read(published, &sentences).iter().map(|found| told(text, found)).collect();
        if found.join("; ") != expected {
            wrong.push(format!("{line}\n  found {}", found.join("; ")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// From, to and the words or day it was seen from.
fn placed(published: &str, sentences: &[&str]) -> Vec<String> {
    let text = sentences.join(" ");
    let found = read(published, sentences);
    let show = |found: &Expression| {
        let days = found.from.zip(found.to).map_or("open".to_owned(), |(from, to)| format!("{from}..{to}"));
        let anchor = found.anchor.as_ref().map_or(String::new(), |anchor| match &anchor.range {
            Some(range) => format!(" from “{}”", &text[range.clone()]),
            None => format!(" from {}", anchor.day),
        });
        format!("{}: {days}{anchor}", &text[found.range.clone()])
    };
    found.iter().map(show).collect()
}

#[test]
fn what_can_be_placed_has_days_and_an_anchor() {
    assert_eq!(
        placed("2024-05-08", &["It sank on 3 March 2023, and was raised last month."]),
        ["3 March 2023: 2023-03-03..2023-03-03", "last month: 2024-04-01..2024-04-30 from 2024-05-08"]
    );
    assert_eq!(
        placed("2024-05-08", &["On 3 March 2023 it sank.", "It was raised two weeks later."]),
        [
            "3 March 2023: 2023-03-03..2023-03-03",
            "two weeks later: 2023-03-13..2023-03-19 from “3 March 2023”"
        ]
    );
    assert_eq!(
        placed("2024-05-08", &["It rained for the past four nights and will for the next two weeks."]),
        [
            "the past four nights: 2024-05-04..2024-05-08 from 2024-05-08",
            "the next two weeks: 2024-05-08..2024-05-22 from 2024-05-08"
        ]
    );
    assert_eq!(
        placed("2024-05-08", &["The 1990s, the 19th century, the third quarter of 2023, two days."]),
        [
            "The 1990s: 1990-01-01..1999-12-31",
            "the 19th century: 1800-01-01..1899-12-31",
            "the third quarter of 2023: 2023-07-01..2023-09-30",
            "two days: open"
        ]
    );
    assert_eq!(placed("", &["It sank last Friday."]), ["last Friday: open"]);
}

#[test]
fn what_lies_before_the_publication_ends_there() {
    assert_eq!(
        placed("2024-05-08", &["It sank earlier this month and will be raised later this month."]),
        [
            "earlier this month: 2024-05-01..2024-05-08 from 2024-05-08",
            "later this month: 2024-05-08..2024-05-31 from 2024-05-08"
        ]
    );
}

#[test]
fn the_day_of_saying_is_not_that_of_what_is_said() {
    let found = read(
        "2024-05-08",
        &["The ferry sank on 3 March.", "Police said on Tuesday.", "The following day it rained."],
    );
    assert_eq!(found.last().unwrap().value, "2024-03-04");
}

#[test]
fn what_was_told_long_before_is_forgotten() {
    let found =
        read("2024-05-08", &["It sank on 3 March.", "So.", "So.", "So.", "The following day it rained."]);
    assert_eq!(found.last().unwrap().value, "XXXX-XX-XX");
}

#[test]
fn a_publication_between_two_days_places_what_both_agree_on() {
    let setting = Setting { published: Some((day("2024-05-07"), day("2024-05-10"))), day_first: None };
    let sentence = "It sank on Monday, two days ago, last month and this year.";
    let found = Reader::new(setting).read(sentence, 0);
    let values: Vec<&str> = found.iter().map(|found| &*found.value).collect();
    assert_eq!(values, ["2024-05-06", "XXXX-XX-XX", "2024-04", "2024"]);
}

#[test]
fn the_place_tells_which_figure_is_the_day() {
    let value = |day_first| {
        let setting = Setting { day_first, ..Setting::default() };
        Reader::new(setting).read("Signed 11/09/2024.", 0)[0].value.clone()
    };
    assert_eq!([Some(true), Some(false), None].map(value), ["2024-09-11", "2024-11-09", "2024-XX-XX"]);
}

#[test]
fn modifiers_have_the_names_of_timex3() {
    let found = read("2024-05-08", &["At least two days, early May, nearly a year."]);
    let names: Vec<_> = found.iter().filter_map(|found| found.modifier).map(Modifier::name).collect();
    assert_eq!(names, ["EQUAL_OR_MORE", "START", "LESS_THAN"]);
}

/// Words that expressions are made of, and marks, in any order.
fn jumble() -> impl Strategy<Value = String> {
    let words: Vec<&str> =
        CASES.lines().filter_map(|line| line.split('\t').nth(1)).flat_map(str::split_whitespace).collect();
    let marks = ["-", "–", "/", ":", ".", ",", "'", "’", "31", "99999999999", "0", "½", "\u{a0}", "é", "("];
    let pieces: Vec<&'static str> = words.into_iter().chain(marks).collect();
    let joints = prop_oneof![4 => Just(" "), 1 => Just(""), 1 => Just("-"), 1 => Just("\n")];
    proptest::collection::vec((proptest::sample::select(pieces), joints), 0..40)
        .prop_map(|pieces| pieces.into_iter().flat_map(|(piece, joint)| [piece, joint]).collect())
}

proptest! {
    #[test]
    fn any_text_can_be_read(text in prop_oneof![jumble(), ".*"], year in 1i16..9999) {
        let published = Date::new(year, 2, 28).unwrap();
        let found = Reader::new(Setting::published(published)).read(&text, 0);
        let mut end = 0;
        for one in found {
            prop_assert!(one.range.start >= end && one.range.start < one.range.end, "{one:?}");
            end = one.range.end;
            prop_assert!(text.get(one.range.clone()).is_some(), "{one:?}");
            prop_assert!(one.from <= one.to, "{one:?}");
        }
    }
}
