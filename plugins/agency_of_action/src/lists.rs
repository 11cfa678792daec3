//! Which words tell of an act, and which of those who do such things.

use std::{collections::HashMap, sync::LazyLock};

use foldhash::fast::FixedState;
use parallax_lexicon::{WordSet, table::lines};

/// A kind of act: a line of the table.
#[derive(Debug)]
pub(crate) struct Kind {
    pub(crate) class: &'static str,
    pub(crate) rule: Rule,
    pub(crate) of: Of,
}

/// What it tells that articles name another doer, or none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rule {
    /// One act has one doer.
    Once,
    /// Many may do the same.
    Many,
    /// Who does it goes without saying.
    Plain,
}

/// What an act befalls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Of {
    Person,
    /// What is fired.
    Missile,
    Any,
}

type Table<T> = HashMap<&'static str, T, FixedState>;

/// The kinds of acts by their words: verbs (a particle behind "_"), nouns, and verbs for what happens by itself.
#[derive(Debug, Default)]
struct Acts {
    verbs: Table<Vec<Kind>>,
    nouns: Table<Vec<Kind>>,
    by_itself: Table<Vec<Kind>>,
}

static ACTS: LazyLock<Acts> = LazyLock::new(|| {
    let mut acts = Acts::default();
    for line in lines(include_str!("../lists/acts.tsv")) {
        let [class, rule, of, verbs, nouns, by_itself] = line[..] else { continue };
        let rule = match rule {
            "many" => Rule::Many,
            "plain" => Rule::Plain,
            _ => Rule::Once,
        };
        let of = match of {
            "person" => Of::Person,
            "missile" => Of::Missile,
            _ => Of::Any,
        };
        let columns = [(&mut acts.verbs, verbs), (&mut acts.nouns, nouns), (&mut acts.by_itself, by_itself)];
        for (table, words) in columns {
            for word in words.split(' ').filter(|word| *word != "-") {
                table.entry(word).or_default().push(Kind { class, rule, of });
            }
        }
    }
    acts
});

static SIDES: LazyLock<Table<&'static str>> = LazyLock::new(|| {
    let lines = lines(include_str!("../lists/doers.tsv"));
    lines.flat_map(|line| line[1].split(' ').map(move |noun| (noun, line[0]))).collect()
});

static PERSONS: LazyLock<WordSet> = LazyLock::new(|| WordSet::new([include_str!("../lists/persons.txt")]));

static WEAPONS: LazyLock<WordSet> = LazyLock::new(|| WordSet::new([include_str!("../lists/weapons.txt")]));

static MISSILES: LazyLock<WordSet> = LazyLock::new(|| WordSet::new([include_str!("../lists/missiles.txt")]));

/// The acts that a verb may tell of.
pub(crate) fn verb(lemma: &str) -> &'static [Kind] {
    ACTS.verbs.get(lemma).map_or(&[], Vec::as_slice)
}

/// The acts that a noun may stand for.
pub(crate) fn noun(lemma: &str) -> &'static [Kind] {
    ACTS.nouns.get(lemma).map_or(&[], Vec::as_slice)
}

/// The acts that a verb may tell of as what happens by itself.
pub(crate) fn by_itself(lemma: &str) -> &'static [Kind] {
    ACTS.by_itself.get(lemma).map_or(&[], Vec::as_slice)
}

/// The side of those whom a noun stands for, where it matters that it was they.
pub(crate) fn side(lemma: &str) -> Option<&'static str> {
    SIDES.get(lemma).copied()
}

pub(crate) fn is_person(lemma: &str) -> bool {
    PERSONS.contains(lemma)
}

/// Whether a noun is what something is done with, or a blow.
pub(crate) fn is_weapon(lemma: &str) -> bool {
    WEAPONS.contains(lemma)
}

pub(crate) fn is_missile(lemma: &str) -> bool {
    MISSILES.contains(lemma)
}

/// Whether a noun alone does not tell whom it stands for: "people".
pub(crate) fn is_vague(lemma: &str) -> bool {
    matches!(
        lemma,
        "people" | "person" | "man" | "other" | "one" | "many" | "dozen" | "hundred" | "thousand" | "thing"
    )
}
