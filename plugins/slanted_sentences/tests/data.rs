//! What the model learns from keeps its form.

use std::{collections::HashMap, fs, path::Path};

fn read(file: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(file);
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{file}: {error}"))
}

fn pairs() -> impl Iterator<Item = (String, Vec<String>)> {
    ["a", "b", "c", "d"].into_iter().flat_map(|hand| {
        let lines: Vec<String> = read(&format!("pairs/{hand}.tsv")).lines().map(str::to_owned).collect();
        (1..).zip(lines).map(move |(number, line)| {
            (format!("pairs/{hand}.tsv:{number}"), line.split('\t').map(str::to_owned).collect())
        })
    })
}

#[test]
fn words_are_graded_once_each_and_in_order() {
    let text = read("words.tsv");
    let mut before = ("", "");
    for line in text.lines() {
        let fields: Vec<&str> = line.split('\t').collect();
        let [entry, part, grade, kind] = fields[..] else { panic!("{line}: four columns") };
        assert!(before < (entry, part), "{line}: out of order, or twice");
        before = (entry, part);
        assert!(["N", "V", "A", "R", "P"].contains(&part), "{line}: part of speech");
        assert_eq!(part == "P", entry.contains(' '), "{line}: a phrase has several words");
        assert!(["3", "2", "1", "-1"].contains(&grade), "{line}: grade");
        assert_eq!(grade == "-1", kind == "plain", "{line}: what is plain is -1");
        // A name in the list would make names count.
        assert_eq!(entry, entry.to_lowercase(), "{line}: small letters");
    }
}

#[test]
fn lines_have_a_slanted_and_a_plain_sentence_or_a_plain_one_alone() {
    for (place, fields) in pairs() {
        let [_, _, side, slanted, plain] = &fields[..] else { panic!("{place}: five columns") };
        assert_eq!(side == "none", slanted.is_empty(), "{place}: a side has a slanted sentence");
        assert!(!plain.is_empty() && !plain.contains(['[', ']']), "{place}: a plain sentence has no marks");
        let mut open = false;
        for mark in slanted.chars().filter(|c| ['[', ']'].contains(c)) {
            assert_ne!(open, mark == '[', "{place}: marks are opened and closed in turn");
            open = mark == '[';
        }
        assert!(
            !open && (slanted.is_empty() || slanted.contains('[')),
            "{place}: what takes a side is marked"
        );
    }
}

/// A sentence without what is a slot of it: words with a capital, and figures.
fn frame(sentence: &str) -> String {
    let of_frame = |word: &&str| !word.chars().any(|c| c.is_uppercase() || c.is_numeric());
    sentence.split(' ').filter(of_frame).collect::<Vec<_>>().join(" ")
}

#[test]
fn no_sentence_stands_twice_with_other_names_and_figures() {
    let mut seen: HashMap<String, String> = HashMap::new();
    for (place, fields) in pairs() {
        for sentence in fields[3..].iter().filter(|sentence| !sentence.is_empty()) {
            let frame = frame(&sentence.replace(['[', ']'], ""));
            // Two headlines may share a word or two.
            if frame.split(' ').count() < 4 {
                continue;
            }
            if let Some(first) = seen.insert(frame, place.clone()) {
                panic!("{place}: the sentence of {first} with a slot changed: {sentence}");
            }
        }
    }
}
