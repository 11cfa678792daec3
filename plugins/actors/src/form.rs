//! Names as they are compared.

use parallax_layers::names::NameKind;
use parallax_lexicon::{
    Joints, latin,
    naming::{alias, title},
    without_possessive, words,
};

use crate::{country, sound::token};

/// A name of an entity in one spelling.
#[derive(Debug, Clone)]
pub(crate) struct Form {
    /// As it is written.
    pub(crate) text: String,
    /// Its words in small English letters; countries of bodies by their codes, "Bank of Karst" as "karst bank".
    pub(crate) words: Vec<String>,
    /// The words without what tells spellings apart.
    pub(crate) tokens: Vec<String>,
    /// How often it stands.
    pub(crate) count: usize,
    /// Whether it stands somewhere without Mr or Ms before it.
    pub(crate) bare: bool,
}

/// What may be left out at the end of a company's name.
const ENDINGS: [&str; 11] =
    ["inc", "corp", "corporation", "ltd", "limited", "plc", "llc", "co", "company", "gmbh", "ag"];

/// What is left out of every name.
const SMALL: [&str; 5] = ["the", "a", "an", "and", "&"];

impl Form {
    /// A name; of a body, with the country whose it is said to be before it ("Russia's Foreign Ministry").
    pub(crate) fn new(text: &str, kind: NameKind, whose: &[&str], bare: bool) -> Self {
        let written: Vec<&str> = cut(text);
        let mut words = match kind {
            NameKind::Person => person(&written),
            NameKind::Org if whose.len() + written.len() > 1 => body(&[whose, &written].concat()),
            _ => folded(&written),
        };
        if let Some(one) = alias(&words.join(" ")) {
            words = one.split(' ').map(latin).collect();
        }
        if words.is_empty() {
            words.push(latin(text));
        }
        let tokens = words.iter().map(|word| token(word)).collect();
        Self { text: text.to_owned(), words, tokens, count: 1, bare }
    }

    /// The words run together: "Kim Jong-un" and "Kim Jong Un", "Fox Sports" and "FoxSports" are one.
    pub(crate) fn key(&self) -> String {
        self.words.concat()
    }

    pub(crate) fn is_single(&self) -> bool {
        self.words.len() == 1
    }

    pub(crate) fn last(&self) -> &str {
        self.words.last().map_or("", String::as_str)
    }
}

/// The words of a text, without possessive endings.
pub(crate) fn cut(text: &str) -> Vec<&str> {
    const NAMES: Joints = Joints::NONE.apostrophe().stop().in_runs();
    words(text, NAMES).map(|word| without_possessive(word.text)).filter(|word| !word.is_empty()).collect()
}

/// The words in small letters, without stops and articles.
fn folded(words: &[&str]) -> Vec<String> {
    let words = words.iter().map(|word| latin(word).replace(['.', '\'', '’'], ""));
    let saint = |word: String| if word == "saint" { "st".to_owned() } else { word };
    words.filter(|word| !word.is_empty() && !SMALL.contains(&word.as_str())).map(saint).collect()
}

/// Titles are no part of a name, nor is the article of Arabic ones: "al-Assad" is "Assad".
fn person(written: &[&str]) -> Vec<String> {
    let mut words = folded(written);
    while words.len() > 1 && title(&words[0]).is_some() {
        words.remove(0);
    }
    let many = words.len() > 1;
    let mut at = 0;
    words.retain(|word| {
        at += 1;
        // "Al Gore" is no Arab.
        let article = ["al", "el", "ul"].contains(&word.as_str());
        !(many && article && (at > 1 || written[0].starts_with(char::is_lowercase)))
    });
    words
}

/// "Foreign Ministry of Russia", "Russian Foreign Ministry": the country by its code, in front.
fn body(written: &[&str]) -> Vec<String> {
    let of = written.iter().position(|word| *word == "of").filter(|&of| of > 0 && of + 1 < written.len());
    let turned = of.map_or_else(|| written.to_vec(), |of| [&written[of + 1..], &written[..of]].concat());
    let mut words = match country::leading(&turned) {
        Some((code, length)) if length < turned.len() => {
            let mut words = vec![format!("@{code}")];
            words.extend(folded(&turned[length..]));
            words
        }
        _ => folded(&turned),
    };
    // "Ministry of Foreign Affairs"
    if words.last().is_some_and(|word| word == "ministry") {
        words.retain(|word| word != "affairs");
    }
    // "Al Jazeera", "al-Qaeda"
    if words.len() > 1 && words[0] == "al" {
        words.remove(0);
    }
    while words.len() > 1 && words.last().is_some_and(|word| ENDINGS.contains(&word.as_str())) {
        words.pop();
    }
    words
}
