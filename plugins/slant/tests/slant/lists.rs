//! The lists are sound: every entry has what a reader and the matcher need.

use std::collections::HashSet;

use parallax_layers::slant::{Polarity, SlantKind};
use parallax_slant::{Entry, Part, entries, lookup};

fn all() -> Vec<Entry> {
    entries()
}

#[track_caller]
fn none(bad: impl Iterator<Item = String>, what: &str) {
    let bad: Vec<String> = bad.collect();
    assert!(bad.is_empty(), "{what}: {}", bad.join(", "));
}

fn named(entry: &Entry) -> String {
    format!("{} ({})", entry.word, entry.list)
}

#[test]
fn are_large_enough() {
    assert!(all().len() >= 1500, "{} entries", all().len());
}

#[test]
fn cover_every_kind() {
    use SlantKind::*;
    let kinds = [
        LoadedWord,
        Label,
        Judgement,
        Hedge,
        Doubt,
        Motive,
        Sarcasm,
        Agentless,
        ReportingVerb,
        Intensifier,
        VagueSource,
        Presupposition,
        Headline,
    ];
    for kind in kinds {
        assert!(all().iter().any(|entry| entry.kind == kind), "nothing of kind {kind:?}");
    }
    none(all().iter().filter(|entry| entry.kind == Other).map(named), "of no known kind");
    none(all().iter().filter(|entry| entry.polarity == Polarity::Other).map(named), "of no known polarity");
}

#[test]
fn have_a_reason_that_is_a_sentence() {
    let sentence = |reason: &str| {
        reason.len() >= 15
            && reason.ends_with('.')
            && reason.starts_with(|c: char| c.is_uppercase() || c == '"')
    };
    none(all().iter().filter(|entry| !sentence(entry.reason)).map(named), "no sentence for a reason");
}

#[test]
fn have_strengths_from_0_to_1() {
    none(
        all().iter().filter(|entry| !(entry.strength > 0.0 && entry.strength <= 1.0)).map(named),
        "out of range",
    );
}

#[test]
fn offer_another_word_than_the_one_found() {
    let same = |entry: &&Entry| entry.neutral.is_some_and(|plain| plain.eq_ignore_ascii_case(entry.word));
    none(all().iter().filter(same).map(named), "plainer than itself");
}

#[test]
fn never_flag_the_plain_name_of_a_set() {
    let plain = |entry: &&Entry| entry.set.as_ref().is_some_and(|set| set.plain.contains(&entry.word));
    none(all().iter().filter(plain).map(named), "a plain name");
}

#[test]
fn hold_no_entry_twice() {
    let mut seen = HashSet::new();
    let guards = |entry: &Entry| (entry.when.clone(), entry.before.clone(), entry.after.clone());
    let twice = |entry: &&Entry| {
        // What has a narrow guard everywhere may have a wider one where there are sides to take, or in company.
        let folder = entry.list.split_once('/').map(|(folder, _)| folder);
        let set = (entry.kind == SlantKind::Headline, folder);
        !seen.insert((entry.word.to_lowercase(), entry.part, set, guards(entry)))
    };
    none(all().iter().filter(twice).map(named), "twice");
}

#[test]
fn are_written_plainly() {
    let plain = |word: &str| {
        let clean = !word.is_empty() && word.trim() == word && !word.contains("  ");
        clean && word.chars().all(|c| c.is_alphanumeric() || " -'.,()[]".contains(c))
    };
    none(all().iter().filter(|entry| !plain(entry.word)).map(named), "an odd character");
    let guards = |entry: &Entry| [&entry.when[..], &entry.unless, &entry.before, &entry.after].concat();
    none(all().iter().flat_map(guards).filter(|word| word.trim() != word || word.is_empty()), "an odd guard");
}

#[test]
fn do_not_forbid_what_they_ask_for() {
    let clash = |entry: &&Entry| {
        entry.unless.iter().any(|word| entry.when.contains(word) || entry.before.contains(word))
    };
    none(all().iter().filter(clash).map(named), "asks for what it forbids");
}

#[test]
fn can_be_looked_up_by_any_form() {
    let found = lookup("slammed");
    assert!(found.iter().any(|entry| entry.word == "slam" && entry.part == Part::Verb));
    let found = lookup("Regimes");
    let set = found.iter().find_map(|entry| entry.set.clone()).expect("a set");
    assert_eq!(set.of, "government");
    assert!(lookup("tables").is_empty());
}
