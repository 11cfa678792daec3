//! Countries by code and by name.

use std::{collections::BTreeMap, sync::LazyLock};

use crate::table::rows;

/// Whether this is an ISO 3166-1 alpha-2 code.
#[must_use]
pub fn is_country(code: &str) -> bool {
    rows(COUNTRIES).any(|columns| columns[0] == code)
}

/// The code of a country by a name that addresses and datelines use ("England" lies in `GB`).
#[must_use]
pub fn country_named(name: &str) -> Option<&'static str> {
    static NAMES: LazyLock<BTreeMap<&'static str, &'static str>> = LazyLock::new(|| {
        let names = rows(COUNTRIES).filter_map(|columns| Some((columns[0], *columns.get(1)?)));
        names.flat_map(|(code, names)| names.split(';').map(move |name| (name, code))).collect()
    });
    NAMES.get(name.trim()).copied()
}

/// What is of a country and who is, with the code of it: ("French", `FR`). What is of several ("Korean") is left out.
pub fn peoples() -> impl Iterator<Item = (&'static str, &'static str)> {
    PEOPLES.iter().filter_map(|(name, code)| Some((*name, (*code)?)))
}

/// The code of the country that a name is of, or that a name of its people is of: `FR` of "France" and "French".
#[must_use]
pub fn country_of(name: &str) -> Option<&'static str> {
    country_named(name).or_else(|| PEOPLES.get(name).copied().flatten())
}

/// The same of a name with stops, and of "US": `US` of "U.S.".
#[must_use]
pub fn country_written(name: &str) -> Option<&'static str> {
    let bare = name.replace('.', "");
    country_of(if bare == "US" { "USA" } else { &bare })
}

/// Whether a word says that something or somebody is of a country or a part of the world, as "French" does.
#[must_use]
pub fn is_people(name: &str) -> bool {
    /// Of more than a country, or of none.
    const OTHERS: [&str; 8] =
        ["African", "Arab", "Asian", "Caribbean", "European", "Kurdish", "Latin American", "Scandinavian"];
    PEOPLES.contains_key(name) || OTHERS.contains(&name)
}

/// With the one country that each is of.
static PEOPLES: LazyLock<BTreeMap<&'static str, Option<&'static str>>> = LazyLock::new(|| {
    let mut peoples = BTreeMap::new();
    for columns in rows(COUNTRIES) {
        let [code, _, names] = columns[..] else { continue };
        for name in names.split(';').filter(|name| !name.is_empty()) {
            peoples.entry(name).and_modify(|country| *country = None).or_insert(Some(code));
        }
    }
    peoples
});

const COUNTRIES: &str = include_str!("../data/countries.tsv");
