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

const COUNTRIES: &str = include_str!("../data/countries.tsv");
