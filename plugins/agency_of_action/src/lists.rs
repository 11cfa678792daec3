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
    /// What is thrown.
    Thrown,
    /// What is kept or broken.
    Pact,
    Any,
}

impl Of {
    fn object(name: &str) -> Self {
        match name {
            "missile" => Self::Missile,
            "thrown" => Self::Thrown,
            "pact" => Self::Pact,
            _ => Self::Any,
        }
    }
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
            _ => Of::object(of),
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

/// What alone some acts befall, with the word for all that articles call alike.
static OBJECTS: LazyLock<Table<(Of, &'static str)>> = LazyLock::new(|| {
    let lines = lines(include_str!("../lists/objects.tsv"));
    let each =
        |line: Vec<&'static str>| line[2].split(' ').map(move |noun| (noun, (Of::object(line[0]), line[1])));
    lines.flat_map(each).collect()
});

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

/// What sort of acts befall a thing alone, and the word for all that articles call alike: of "bullet" it is "shot".
pub(crate) fn object(lemma: &str) -> Option<(Of, &'static str)> {
    OBJECTS.get(lemma).copied()
}

/// Whether a word says only how many of somebody or something there are: "dozens of".
pub(crate) fn is_amount(lemma: &str) -> bool {
    const AMOUNTS: [&str; 10] =
        ["some", "dozen", "hundred", "score", "thousand", "number", "group", "several", "many", "part"];
    AMOUNTS.contains(&lemma)
}

/// Whether a noun alone does not tell whom it stands for: "people".
pub(crate) fn is_vague(lemma: &str) -> bool {
    matches!(
        lemma,
        "people" | "person" | "man" | "other" | "one" | "many" | "dozen" | "hundred" | "thousand" | "thing"
    )
}
