//! The tables of `lists/`, looked up by a word in small letters.

use std::{collections::HashMap, sync::LazyLock};

use foldhash::fast::FixedState;
pub(crate) use parallax_lexicon::naming::{alias, are_forms, full_title};
use parallax_lexicon::{
    case::capitalised,
    fold,
    naming::{self, Gender},
    table::lines,
};

use crate::traits::{ANY_GENDER, ANY_NUMBER, FEMALE, MALE, MANY, ONE, ORG, PERSON, PLACE, THING, Traits};

type Table<V> = HashMap<&'static str, V, FixedState>;

/// What a noun stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Noun {
    pub(crate) traits: Traits,
    /// It names an office or a post, so that "the minister" may be one and the same throughout.
    pub(crate) role: bool,
    /// A day or a measure: nothing that is spoken of again.
    pub(crate) time: bool,
}

/// What a noun of this dictionary form stands for, in the singular.
pub(crate) fn noun(lemma: &str) -> Option<Noun> {
    if let Some(known) = NOUNS.get(lemma) {
        return Some(*known);
    }
    let (genders, _) =
        ENDINGS.iter().find_map(|(ending, genders)| Some((*genders, lemma.strip_suffix(ending)?)))?;
    Some(Noun { traits: Traits::new(PERSON, genders, ONE), role: true, time: false })
}

/// Whether a list has a noun as an office or a post.
pub(crate) fn is_office(noun: &str) -> bool {
    NOUNS.get(noun).is_some_and(|noun| noun.role)
}

/// Endings of nouns that are persons, where no list has the noun.
const ENDINGS: [(&str, u8); 6] = [
    ("woman", FEMALE),
    ("women", FEMALE),
    ("man", MALE),
    ("ologist", ANY_GENDER),
    ("worker", ANY_GENDER),
    ("person", ANY_GENDER),
];

/// The genders that a given name leaves open.
pub(crate) fn given(name: &str) -> u8 {
    open_to(naming::given(name))
}

/// The genders that a title before a name leaves open; none where the word is no title.
pub(crate) fn title(word: &str) -> Option<u8> {
    naming::title(word).map(open_to)
}

fn open_to(gender: Option<Gender>) -> u8 {
    match gender {
        Some(Gender::Male) => MALE,
        Some(Gender::Female) => FEMALE,
        None => ANY_GENDER,
    }
}

/// The nouns that a noun may come back to.
pub(crate) fn narrower(lemma: &str) -> &'static [&'static str] {
    BROADER.get(lemma).map_or(&[], Vec::as_slice)
}

/// The words of names for which a noun may stand.
pub(crate) fn bodies(lemma: &str) -> &'static [&'static str] {
    BODIES.get(lemma).map_or(&[], Vec::as_slice)
}

/// What a place is that is a country or a state of one: `country` or `state`.
pub(crate) fn land(name: &str) -> Option<&'static str> {
    LANDS.get(name).copied()
}

fn genders(mark: &str) -> u8 {
    match mark {
        "m" => MALE,
        "f" => FEMALE,
        _ => ANY_GENDER,
    }
}

static NOUNS: LazyLock<Table<Noun>> = LazyLock::new(|| {
    let mut table = Table::default();
    for line in lines(include_str!("../lists/nouns.tsv")) {
        let [class, gender, words] = line[..] else { continue };
        let (sorts, numbers) = match class {
            "people" => (PERSON, MANY),
            "org" => (ORG, ANY_NUMBER),
            "place" => (PLACE | ORG, ONE),
            "time" => (THING, ONE),
            _ => (PERSON, ONE),
        };
        let traits = Traits::new(sorts, genders(gender), numbers);
        for word in words.split(' ') {
            table.entry(word).or_insert(Noun { traits, role: class == "role", time: class == "time" });
        }
    }
    table
});

static BROADER: LazyLock<Table<Vec<&'static str>>> =
    LazyLock::new(|| words_of(include_str!("../lists/broader.tsv")));

static BODIES: LazyLock<Table<Vec<&'static str>>> =
    LazyLock::new(|| words_of(include_str!("../lists/bodies.tsv")));

static LANDS: LazyLock<Table<&'static str>> = LazyLock::new(|| {
    let of = |line: Vec<&'static str>| Some((*line.first()?, *line.get(1)?));
    lines(include_str!("../lists/lands.tsv")).filter_map(of).collect()
});

fn words_of(table: &'static str) -> Table<Vec<&'static str>> {
    lines(table).filter_map(|line| Some((*line.first()?, line.get(1)?.split(' ').collect()))).collect()
}

/// The genders that the words of a person's name leave open: by the first that is known as a given name.
pub(crate) fn genders_of<'a>(words: impl Iterator<Item = &'a str>) -> u8 {
    let written = |word: &str| {
        // "ADA" as "Ada".
        if word.len() > 1 && !word.contains(char::is_lowercase) {
            capitalised(&fold(word))
        } else {
            word.to_owned()
        }
    };
    words.map(|word| given(&written(word))).find(|&genders| genders != ANY_GENDER).unwrap_or(ANY_GENDER)
}
