//! What somebody is said to be, as it is compared.

use std::collections::BTreeSet;

use parallax_lexicon::{case::is_capital, classes::listed, latin, naming::full_title};

use crate::{
    country,
    form::{cut, turned},
};

/// An office or a profession.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Role {
    /// "minister" of "interior minister of Karst".
    pub(crate) head: String,
    /// All its words, countries by their codes.
    words: BTreeSet<String>,
    /// Those of them that are names.
    proper: BTreeSet<String>,
    countries: Vec<&'static str>,
}

/// Words that make another office of one: who was it, or stands in for it.
const OTHERWISE: [&str; 14] = [
    "former",
    "ex",
    "late",
    "then",
    "deputy",
    "vice",
    "acting",
    "interim",
    "assistant",
    "shadow",
    "prime",
    "designate",
    "elect",
    "incoming",
];

/// Offices of which a country, a town or a body has one, so that without more words one is enough.
const OFFICES: [&str; 19] = [
    "president",
    "premier",
    "minister",
    "chancellor",
    "mayor",
    "governor",
    "king",
    "queen",
    "pope",
    "emir",
    "sultan",
    "ayatollah",
    "archbishop",
    "ambassador",
    "speaker",
    "commander",
    "coach",
    "principal",
    "taoiseach",
];

impl Role {
    /// Of words as an article has them: "the interior minister", "minister of the interior".
    pub(crate) fn new(text: &str) -> Option<Self> {
        let written = cut(text);
        let turned = turned(&written, &["of", "for", "at", "in"]);
        let countries = country::within(&turned);
        let (mut words, mut proper): (Vec<String>, BTreeSet<String>) = (Vec::new(), BTreeSet::new());
        let mut at = 0;
        while at < turned.len() {
            if let Some((code, length)) = country::leading(&turned[at..]) {
                words.push(format!("@{code}"));
                proper.insert(format!("@{code}"));
                at += length;
                continue;
            }
            let word = latin(turned[at]).replace('.', "");
            at += 1;
            if !["the", "a", "an", "of", "for", "and"].contains(&word.as_str()) {
                let word = full_title(&word).map_or(word, str::to_owned);
                if is_capital(turned[at - 1]) {
                    proper.insert(word.clone());
                }
                words.push(word);
            }
        }
        let head = words.last()?.clone();
        Some(Self { head, words: words.into_iter().collect(), proper, countries })
    }

    /// Whether it tells of one alone: an office, or a post with more words.
    pub(crate) fn is_telling(&self) -> bool {
        self.words.len() > 1 || OFFICES.contains(&self.head.as_str())
    }

    /// Whether one who is called so may hold an office: the words of the one are among those of the other. What is
    /// more than is known of the holder tells of somebody else, where it is a name ("the Hamas prime minister") or
    /// counts ("the second driver").
    pub(crate) fn may_hold(&self, held: &Self) -> bool {
        let otherwise =
            |role: &Self| -> Vec<bool> { OTHERWISE.iter().map(|&word| role.words.contains(word)).collect() };
        let mut more = self.words.difference(&held.words);
        let within = self.words.is_subset(&held.words)
            || held.words.is_subset(&self.words)
                && more.all(|word| !self.proper.contains(word) && !counts(word));
        self.head == held.head
            && within
            && otherwise(self) == otherwise(held)
            && !are_apart(&self.countries, &held.countries)
    }

    /// Whether it says no more than the office: "the president", "the prime minister".
    pub(crate) fn is_bare(&self) -> bool {
        self.words.iter().all(|word| *word == self.head || OTHERWISE.contains(&word.as_str()))
    }

    pub(crate) fn countries(&self) -> &[&'static str] {
        &self.countries
    }
}

/// Whether a word tells one from others of its kind: "other", "second", "12th".
fn counts(word: &str) -> bool {
    const WORDS: &str = "other another first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth \
        next new same only one";
    let ordinal = ["st", "nd", "rd", "th"].iter().any(|ending| word.ends_with(ending));
    listed(WORDS).any(|other| other == word) || ordinal && word.starts_with(|c: char| c.is_ascii_digit())
}

/// Whether both are of countries, and of none that is the same.
pub(crate) fn are_apart(one: &[&str], other: &[&str]) -> bool {
    !one.is_empty() && !other.is_empty() && !one.iter().any(|code| other.contains(code))
}
