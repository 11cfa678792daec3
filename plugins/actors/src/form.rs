//! Names as they are compared.

use parallax_layers::names::NameKind;
use parallax_lexicon::{
    Joints,
    classes::{ARTICLES, listed},
    fold, latin,
    naming::{alias, is_firm_ending, title},
    on_one_line, without_possessive, words,
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
    /// How many words it is written with, titles left out.
    pub(crate) size: usize,
    /// How often it stands.
    pub(crate) count: usize,
    /// Whether it stands somewhere without Mr or Ms before it.
    pub(crate) bare: bool,
}

/// What is left out of every name.
const SMALL: [&str; 5] = ["the", "a", "an", "and", "&"];

impl Form {
    /// A name, and what stands before it in its mention. The country whose a body is said to be is part of its name.
    pub(crate) fn new(name: &str, kind: NameKind, before: &str) -> Self {
        let (written, _) =
            nickname(name).filter(|_| kind == NameKind::Person).unwrap_or_else(|| (cut(name), ""));
        let (whose, plain) = (whose(before, kind), folded(&written));
        let words = match alias_of(&plain, name) {
            Some(one) => one.split(' ').map(latin).collect(),
            None if kind == NameKind::Person => person(
                &written,
                name.as_bytes().get(2) == Some(&b'-') || name.starts_with(char::is_lowercase),
            ),
            None if plain.iter().all(|word| word.chars().count() == 1) => vec![plain.concat()],
            None if whose.len() + written.len() > 1 => body(&[&whose[..], &written].concat()),
            None => plain.clone(),
        };
        let words = if words.concat().is_empty() { vec![latin(name)] } else { words };
        let tokens = words.iter().map(|word| token(word)).collect();
        let size = if kind == NameKind::Person { words.len() } else { plain.len() };
        let bare = !cut(before).last().is_some_and(|word| matches!(title(&fold(word)), Some(Some(_))));
        let form = Self { text: name.to_owned(), words, tokens, size, count: 1, bare };
        // "Russia's Foreign Ministry", but not "Canada's Weldair"
        let shown = !before.contains(['\'', '’']) || written.last().is_some_and(|last| is_common_noun(last));
        match name.split_once(' ') {
            Some((first, rest)) if is_courtesy(first) => {
                Self { text: rest.trim_start().to_owned(), bare: false, ..form }
            }
            _ if shown && kind == NameKind::Org && !whose.is_empty() => {
                let before = on_one_line(without_article(before));
                Self { text: format!("{before} {name}"), size: size + whose.len(), ..form }
            }
            _ => form,
        }
    }

    /// The nickname that stands in quotation marks within a name, with the surname: "Chin Rell".
    pub(crate) fn nickname(&self) -> Option<Self> {
        let (_, nickname) = nickname(&self.text)?;
        let mut words = folded(&cut(nickname));
        words.push(self.words.last()?.clone());
        let tokens = words.iter().map(|word| token(word)).collect();
        Some(Self { words, tokens, size: 0, ..self.clone() })
    }

    /// Whether it is written as names are: in one script, without marks that belong to what stands around it.
    pub(crate) fn is_clean(&self) -> bool {
        const MARKS: [char; 11] = ['[', ']', '(', ')', '<', '>', ':', ';', '"', '“', '”'];
        let other = |c: char| matches!(c, '\u{370}'..='\u{52f}');
        let mixed = self.text.contains(other) && self.text.contains(|c: char| c.is_ascii_alphabetic());
        !mixed && !self.text.contains(MARKS)
    }

    /// The words run together: "Kim Jong-un" and "Kim Jong Un", "Fox Sports" and "FoxSports" are one.
    pub(crate) fn key(&self) -> String {
        self.words.concat()
    }

    /// "the Department": which one, its article knows.
    pub(crate) fn is_common_noun(&self) -> bool {
        self.is_single() && is_common_noun(&self.words[0])
    }

    pub(crate) fn is_single(&self) -> bool {
        self.words.len() == 1
    }

    pub(crate) fn last(&self) -> &str {
        self.words.last().map_or("", String::as_str)
    }
}

fn is_common_noun(word: &str) -> bool {
    const NOUNS: &str = "department ministry office agency board committee commission council court bureau authority \
        service party church university college school hospital bank company group club union association \
        foundation institute federation city county state district";
    let word = fold(word);
    listed(NOUNS).any(|noun| noun == word)
}

fn is_courtesy(word: &str) -> bool {
    ["mr", "mrs", "ms", "miss"].contains(&fold(word).trim_end_matches('.'))
}

/// The words before a body's name, where they are a country and nothing more.
fn whose(before: &str, kind: NameKind) -> Vec<&str> {
    let words = cut(without_article(before));
    // "U.S.-Mexico" is no Mexico of the U.S.
    let whole = before.ends_with(char::is_whitespace)
        && country::leading(&words).is_some_and(|(_, length)| length == words.len());
    if whole && kind != NameKind::Person { words } else { Vec::new() }
}

fn without_article(text: &str) -> &str {
    let text = text.trim();
    match text.split_once(' ') {
        Some((first, rest)) if is_article(first) => rest,
        _ if is_article(text) => "",
        _ => text,
    }
}

fn is_article(word: &str) -> bool {
    let word = fold(word);
    listed(ARTICLES).any(|article| article == word)
}

/// The name under which others of the same go. "Us" and "Who" are not the US and the WHO; "U. S." is.
fn alias_of(words: &[String], text: &str) -> Option<&'static str> {
    let letters = words.iter().all(|word| word.chars().count() == 1);
    let name = words.join(if letters { "" } else { " " });
    let short = name.chars().count() < 4;
    alias(&name).filter(|_| !(short && text.contains(char::is_lowercase)))
}

/// `Vincent "Chin" Rell`: the words without what stands in quotation marks, and that.
fn nickname(text: &str) -> Option<(Vec<&str>, &str)> {
    const MARKS: [char; 6] = ['"', '“', '”', '\'', '‘', '’'];
    let (first, rest) = text.split_once(|c| MARKS.contains(&c))?;
    let (name, last) = rest.rsplit_once(|c| MARKS.contains(&c))?;
    let whole = first.ends_with(' ') && last.starts_with(' ');
    whole.then(|| ([cut(first), cut(last)].concat(), name))
}

/// "Ministry of the Interior of Karst" as "Karst the Interior Ministry", with other prepositions as well.
pub(crate) fn turned<'a>(words: &[&'a str], prepositions: &[&str]) -> Vec<&'a str> {
    let is_one = |word: &&str| prepositions.iter().any(|one| word.eq_ignore_ascii_case(one));
    match words.iter().rposition(is_one).filter(|&of| of > 0 && of + 1 < words.len()) {
        Some(of) => [turned(&words[of + 1..], prepositions), turned(&words[..of], prepositions)].concat(),
        None => words.to_vec(),
    }
}

/// The words of a text, without possessive endings. No name and no office is longer than what is taken.
pub(crate) fn cut(text: &str) -> Vec<&str> {
    const LONGEST: usize = 24;
    const NAMES: Joints = Joints::NONE.apostrophe().stop().in_runs();
    words(text, NAMES)
        .map(|word| without_possessive(word.text))
        .filter(|word| !word.is_empty())
        .take(LONGEST)
        .collect()
}

/// The words in small letters, without stops and articles.
fn folded(words: &[&str]) -> Vec<String> {
    let words = words.iter().map(|word| latin(word).replace(['.', '\''], ""));
    let saint = |word: String| if word == "saint" { "st".to_owned() } else { word };
    words.filter(|word| !word.is_empty() && !SMALL.contains(&word.as_str())).map(saint).collect()
}

/// Titles are no part of a name, nor is the article of Arabic ones: "al-Assad" is "Assad".
fn person(written: &[&str], arabic: bool) -> Vec<String> {
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
        !(many && article && (at > 1 || arabic))
    });
    words
}

/// "Foreign Ministry of Russia", "Russian Foreign Ministry": the country by its code, in front.
fn body(written: &[&str]) -> Vec<String> {
    let turned = turned(written, &["of"]);
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
    while words.len() > 1 && words.last().is_some_and(|word| is_firm_ending(word)) {
        words.pop();
    }
    words
}
