//! Which words stand for one thing that happens.

use std::{collections::HashMap, sync::LazyLock};

use foldhash::fast::FixedState;
use parallax_lexicon::{WordSet, inflect::stem, table::lines};

type Table<T> = HashMap<&'static str, T, FixedState>;

/// Of each listed word the one that comes first in its line, and whether nouns of the line are events.
static DEEDS: LazyLock<Table<(&'static str, bool)>> = LazyLock::new(|| {
    let mut table = Table::default();
    for line in lines(include_str!("../lists/deeds.tsv")) {
        let words = line[1].split(' ');
        let first = words.clone().next().unwrap_or_default();
        table.extend(words.map(|word| (word, (first, line[0] == "event"))));
    }
    table
});

static LIGHT: LazyLock<WordSet> = LazyLock::new(|| WordSet::new([include_str!("../lists/light.txt")]));
static PLANS: LazyLock<WordSet> = LazyLock::new(|| WordSet::new([include_str!("../lists/plans.txt")]));
static BODIES: LazyLock<WordSet> = LazyLock::new(|| WordSet::new([include_str!("../lists/bodies.txt")]));
static VAGUE: LazyLock<WordSet> = LazyLock::new(|| WordSet::new([include_str!("../lists/vague.txt")]));

/// What a word says, the same for words that say one thing.
pub(crate) fn meaning(lemma: &str) -> String {
    match DEEDS.get(lemma) {
        Some((first, _)) => (*first).to_owned(),
        None => stem(lemma).into_owned(),
    }
}

/// Whether a noun stands for what happens: "the rally".
pub(crate) fn is_event(noun: &str) -> bool {
    DEEDS.get(noun).is_some_and(|(_, event)| *event)
}

/// Whether a verb says what happens to something once: "expires".
pub(crate) fn is_once(verb: &str) -> bool {
    DEEDS.get(verb).is_some_and(|(first, _)| *first == "expire")
}

/// Whether a noun says what kind of thing a name is of: "works".
pub(crate) fn is_kind(noun: &str) -> bool {
    DEEDS.get(noun).is_some_and(|(first, _)| *first == "plant")
}

/// Whether a verb says little of what happens: "take place", "is planned".
pub(crate) fn is_light(verb: &str) -> bool {
    LIGHT.contains(verb)
}

/// Whether a word says that something is still to happen.
pub(crate) fn is_plan(word: &str) -> bool {
    PLANS.contains(word)
}

/// Whether a noun stands for a body that decides, mostly once a day: "the court".
pub(crate) fn is_body(noun: &str) -> bool {
    BODIES.contains(noun)
}

/// Whether a noun goes with anything that happens.
pub(crate) fn is_vague(noun: &str) -> bool {
    VAGUE.contains(noun)
}

/// Whether a word sets what it stands beside apart from another of its kind: "a second march".
pub(crate) fn sets_apart(word: &str) -> bool {
    matches!(
        word,
        "second"
            | "third"
            | "another"
            | "other"
            | "earlier"
            | "previous"
            | "again"
            | "former"
            | "similar"
            | "separate"
    )
}
