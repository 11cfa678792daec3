//! What names are made of: given names, their short forms, titles, other names of countries and bodies.

use std::{collections::HashMap, sync::LazyLock};

use foldhash::fast::FixedState;

use crate::{WordSet, fold, spaced, table::lines};

type Table<V> = HashMap<&'static str, V, FixedState>;

/// Whose a given name or a title is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gender {
    /// A woman's.
    Female,
    /// A man's.
    Male,
}

/// Whose a given name is, written with its capital; none where it is nobody's in particular, or not known.
#[must_use]
pub fn given(name: &str) -> Option<Gender> {
    GIVEN.get(name).copied()
}

/// Whether a word in small letters is a title before a name, and whose: of "mr" a man's, of "dr" anyone's.
#[must_use]
pub fn title(word: &str) -> Option<Option<Gender>> {
    TITLES.get(word.trim_end_matches('.')).copied()
}

/// The noun that a title in small letters is short for: "senator" for "sen".
#[must_use]
pub fn full_title(word: &str) -> Option<&'static str> {
    SHORT_TITLES.get(word.trim_end_matches('.')).copied()
}

/// Whether a word in small letters says that a name is a firm's, and may be left out at its end: "inc".
#[must_use]
pub fn is_firm_ending(word: &str) -> bool {
    const ENDINGS: [&str; 12] =
        ["inc", "corp", "corporation", "ltd", "limited", "plc", "llc", "co", "company", "gmbh", "ag", "sa"];
    ENDINGS.contains(&word)
}

/// The name under which all names of one and the same go, for one that the press writes in several ways; in small
/// letters, stops left out.
#[must_use]
pub fn alias(name: &str) -> Option<&'static str> {
    ALIASES.get(name).copied()
}

/// Whether two given names in small letters are forms of one ("bill", "william").
#[must_use]
pub fn are_forms(one: &str, other: &str) -> bool {
    let short = |full: &str, short: &str| NICKNAMES.get(full).is_some_and(|forms| forms.contains(&short));
    short(one, other) || short(other, one)
}

/// Whether some words only say what bears the name before them: "Motor Company", "University".
#[must_use]
pub fn is_generic(words: &str) -> bool {
    static GENERIC: LazyLock<WordSet> = LazyLock::new(|| {
        WordSet::new([
            "university college school motor motors airlines airways air group holdings industries",
            "pharmaceuticals technologies technology bank media energy systems international global news networks",
            "transit rail department church inc corp corporation ltd limited plc llc co company sa",
        ])
    });
    spaced(words).all(|word| GENERIC.contains(&fold(word.trim_end_matches(['.', ',']))))
}

fn gender(mark: &str) -> Option<Gender> {
    match mark {
        "m" => Some(Gender::Male),
        "f" => Some(Gender::Female),
        _ => None,
    }
}

static GIVEN: LazyLock<Table<Gender>> = LazyLock::new(|| {
    let of = |line: Vec<&'static str>| Some((*line.first()?, gender(line.get(1)?)?));
    lines(include_str!("../lists/given.tsv")).filter_map(of).collect()
});

static TITLES: LazyLock<Table<Option<Gender>>> = LazyLock::new(|| {
    let titles = lines(include_str!("../lists/titles.tsv")).filter(|line| line[0] != "short");
    titles.flat_map(|line| line[1].split(' ').map(move |word| (word, gender(line[0])))).collect()
});

static SHORT_TITLES: LazyLock<Table<&'static str>> = LazyLock::new(|| {
    let short = lines(include_str!("../lists/titles.tsv")).filter(|line| line[0] == "short");
    short.flat_map(|line| line[1].split(' ')).filter_map(|pair| pair.split_once('=')).collect()
});

static ALIASES: LazyLock<Table<&'static str>> = LazyLock::new(|| {
    let of = |line: Vec<&'static str>| {
        let first = line[0];
        line.into_iter().map(move |name| (name, first))
    };
    lines(include_str!("../lists/aliases.tsv")).flat_map(of).collect()
});

static NICKNAMES: LazyLock<Table<Vec<&'static str>>> = LazyLock::new(|| {
    let of = |line: Vec<&'static str>| Some((*line.first()?, line.get(1)?.split(' ').collect()));
    lines(include_str!("../lists/nicknames.tsv")).filter_map(of).collect()
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_are_read() {
        assert_eq!(
            [given("Aage"), given("Abbie"), given("Karst")],
            [Some(Gender::Male), Some(Gender::Female), None]
        );
        assert_eq!([title("mr."), title("dr"), title("karst")], [Some(Some(Gender::Male)), Some(None), None]);
        assert_eq!(full_title("sen."), Some("senator"));
        assert_eq!(alias("usa"), alias("america"));
        assert!(are_forms("bill", "william") && are_forms("william", "billy") && !are_forms("bill", "bob"));
    }
}
