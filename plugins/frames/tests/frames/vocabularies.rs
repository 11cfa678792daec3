//! The vocabularies are in good order.

use std::collections::BTreeSet;

use parallax_frames::vocabulary::{Vocabulary, vocabularies};
use parallax_layers::frames::{Frame, Scheme};

#[test]
fn every_frame_of_both_schemes_has_one() {
    let all = vocabularies();
    let count = |scheme| all.iter().filter(|vocabulary| vocabulary.scheme == scheme).count();
    assert_eq!((count(Scheme::Semetko), count(Scheme::Boydstun)), (5, 15));
    let names: BTreeSet<(Scheme, Frame)> = all.iter().map(|v| (v.scheme, v.frame)).collect();
    assert_eq!(names.len(), all.len());
}

#[test]
fn each_has_enough_terms() {
    for vocabulary in vocabularies() {
        let least = if vocabulary.scheme == Scheme::Semetko { 200 } else { 100 };
        let telling = vocabulary.groups.iter().filter(|group| group.weight > 0);
        let terms: usize = telling.map(|group| group.terms.len()).sum();
        assert!(terms >= least, "{:?} {:?} has {terms}", vocabulary.scheme, vocabulary.frame);
    }
}

#[test]
fn each_group_says_why_and_weighs_at_most_three() {
    for group in vocabularies().iter().flat_map(|vocabulary| &vocabulary.groups) {
        assert!(!group.why.trim().is_empty() && group.weight <= 3, "{group:?}");
    }
}

#[test]
fn terms_are_well_formed() {
    let problems: Vec<String> =
        terms().filter_map(|term| Some(format!("{term:?}: {}", problem(&term)?))).collect();
    assert!(problems.is_empty(), "{problems:#?}");
}

#[test]
fn no_vocabulary_has_a_term_twice() {
    for vocabulary in vocabularies() {
        let mut seen = BTreeSet::new();
        for term in vocabulary.groups.iter().flat_map(|group| &group.terms) {
            assert!(seen.insert(term), "{:?} {:?} has {term:?} twice", vocabulary.scheme, vocabulary.frame);
        }
    }
}

#[test]
fn densities_are_positive() {
    assert!(vocabularies().iter().all(|vocabulary| vocabulary.present_at > 0.0));
}

fn terms() -> impl Iterator<Item = String> {
    let groups = vocabularies().into_iter().flat_map(|Vocabulary { groups, .. }| groups);
    groups.flat_map(|group| group.terms).filter(|term| term != "Name, age")
}

/// What is wrong with a term.
fn problem(term: &str) -> Option<&'static str> {
    if term.split(' ').count() > 6 {
        return Some("longer than six words");
    }
    term.split(' ').find_map(|word| {
        let bare = word.trim_end_matches(['*', '~']);
        let sign = matches!(bare, "$" | "£" | "€" | "¥" | "%");
        if word.len() > bare.len() + 1 {
            Some("two marks behind a word")
        } else if bare.is_empty() {
            Some("an empty word")
        } else if !sign && !bare.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '\'' | '.')) {
            Some("a character that no word of a text has")
        } else if bare.ends_with(['\'', '.']) {
            Some("a mark at a word's end, which no word of a text keeps")
        } else if word.ends_with('*') && bare.len() < 4 {
            Some("a stem of fewer than four letters")
        } else {
            None
        }
    })
}
