//! Entries of another tool's list, gathered and made into rules.

use std::collections::HashMap;

use parallax_layers::slant::Polarity;
use parallax_lexicon::plain;

use crate::{
    check::check,
    list::{List, Rule},
};

use super::{Imported, LeftOut};

/// What was read so far.
#[derive(Debug, Default)]
pub(super) struct Collected {
    /// In the order of the file.
    entries: Vec<Entry>,
    /// Where each stands among them.
    known: HashMap<String, usize>,
    twice: usize,
    left_out: Vec<LeftOut>,
}

#[derive(Debug)]
struct Entry {
    text: String,
    categories: Vec<String>,
    weight: Option<f64>,
}

impl Collected {
    /// Adds an entry, or a category to one that is there.
    pub(super) fn add(&mut self, line: usize, text: &str, category: Option<&str>, weight: Option<f64>) {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        if let Some(why) = not_carried_over(&text) {
            return self.leave_out(line, &text, why);
        }
        let at = *self.known.entry(plain(&text)).or_insert(self.entries.len());
        if at == self.entries.len() {
            let categories = category.map(str::to_owned).into_iter().collect();
            self.entries.push(Entry { text, categories, weight });
            return;
        }
        let entry = &mut self.entries[at];
        match category.filter(|category| !entry.categories.iter().any(|known| known == category)) {
            Some(category) => {
                entry.categories.push(category.to_owned());
                entry.weight = entry.weight.or(weight);
            }
            None => self.twice += 1,
        }
    }

    /// Counts what cannot be carried over.
    pub(super) fn leave_out(&mut self, line: usize, text: &str, why: &'static str) {
        match self.left_out.iter_mut().find(|left_out| left_out.why == why) {
            Some(left_out) => left_out.count += 1,
            None => self.left_out.push(LeftOut { why, count: 1, first: (line, text.to_owned()) }),
        }
    }

    /// The list: a rule for each set of categories with one weight.
    pub(super) fn into_list(self, name: String, read_as: &'static str) -> Result<Imported, String> {
        let Self { entries, twice, left_out, .. } = self;
        let scale = Scale::of(&entries);
        let mut groups: Vec<(Rule, Vec<String>)> = Vec::new();
        let mut places: HashMap<String, usize> = HashMap::new();
        let count = entries.len();
        for Entry { text, categories, weight } in entries {
            let kind = (!categories.is_empty()).then(|| categories.join("+"));
            let (polarity, strength) = scale.of_weight(weight);
            let polarity = polarity.or_else(|| polarity_of(&categories));
            // What begins in any case is found in any case there, too: these tools do not tell capitals.
            let rule = Rule { kind, polarity, strength, case: Some(false), ..Rule::default() };
            let key = format!("{:?} {polarity:?} {strength:?}", rule.kind);
            let at = *places.entry(key).or_insert(groups.len());
            if at == groups.len() {
                groups.push((rule, Vec::new()));
            }
            let (rule, globs) = &mut groups[at];
            match glob(&text) {
                Some(pattern) => globs.push(pattern),
                None if text.contains(' ') => rule.phrases.push(text),
                None => rule.words.push(text),
            }
        }
        let rules = groups.into_iter().flat_map(|(rule, globs)| rules(rule, &globs)).collect();
        let about = format!("Made from {read_as}.");
        let list = List { name, about, rules, ..List::default() };
        check(&list).map_err(|fault| match list.rules.is_empty() {
            true => "1: it has no word that can be carried over; expected words, one a line, or a dictionary"
                .to_owned(),
            false => format!("1: {fault}"),
        })?;
        Ok(Imported { list, read_as, entries: count, twice, left_out })
    }
}

/// Why an entry cannot be looked for.
fn not_carried_over(text: &str) -> Option<&'static str> {
    if !text.contains(char::is_alphanumeric) {
        return Some("without a letter, such as an emoticon");
    }
    if text.contains(['(', ')', '[', ']', '{', '}', '|', '\\', '^', '<', '>', '+', '$']) {
        return Some("a regular expression or a condition");
    }
    None
}

/// An entry with a star as a regular expression. A star stands for the rest of a word; one that stands for letters
/// nobody wants to print, "f***", is none.
fn glob(text: &str) -> Option<String> {
    let stars = |word: &str| {
        let begins = word.strip_suffix('*').is_some_and(|stem| stem.ends_with(char::is_alphanumeric));
        begins || word.strip_prefix('*').is_some_and(|stem| stem.starts_with(char::is_alphanumeric))
    };
    let word = |word: &str| match stars(word) {
        true => regex_syntax::escape(word).replace(r"\*", r"\w*"),
        false => regex_syntax::escape(word),
    };
    let any = text.split(' ').any(stars);
    any.then(|| text.split(' ').map(word).collect::<Vec<_>>().join(r"\s+"))
}

/// A rule with the words, and the patterns, some together: one by one, each would be a search of its own.
fn rules(words: Rule, globs: &[String]) -> Vec<Rule> {
    /// A row of results names the pattern that found it, so that one stays short enough to read.
    const TOGETHER: usize = 40;
    let bare = Rule { words: Vec::new(), phrases: Vec::new(), ..words.clone() };
    let has_words = !words.words.is_empty() || !words.phrases.is_empty();
    let pattern =
        |globs: &[String]| Rule { pattern: Some(format!(r"\b(?:{})\b", globs.join("|"))), ..bare.clone() };
    has_words.then_some(words).into_iter().chain(globs.chunks(TOGETHER).map(pattern)).collect()
}

/// "positive", "neg_positive": what the name of a category says of polarity.
fn polarity_of(categories: &[String]) -> Option<Polarity> {
    let polarity = |category: &String| match &*category.rsplit('/').next().unwrap_or_default().to_lowercase()
    {
        "positive" | "pos" | "posemo" | "neg_negative" => Some(Polarity::Positive),
        "negative" | "neg" | "negemo" | "neg_positive" => Some(Polarity::Negative),
        _ => None,
    };
    let mut told: Vec<Polarity> = categories.iter().filter_map(polarity).collect();
    told.dedup();
    <[Polarity; 1]>::try_from(told).ok().map(|[polarity]| polarity)
}

/// What weights mean, seen together.
struct Scale {
    /// The largest without its sign.
    largest: f64,
    /// All are 0 or 1: whether a word is in a category, and nothing more.
    marks: bool,
    /// Some are below 0.
    signed: bool,
}

impl Scale {
    fn of(entries: &[Entry]) -> Self {
        let weights = || entries.iter().filter_map(|entry| entry.weight);
        Self {
            largest: weights().map(f64::abs).fold(1.0, f64::max),
            marks: weights().all(|weight| weight == 0.0 || weight == 1.0),
            signed: weights().any(|weight| weight < 0.0),
        }
    }

    /// For or against, and a strength from 0 to 1.
    fn of_weight(&self, weight: Option<f64>) -> (Option<Polarity>, Option<f64>) {
        let Some(weight) = weight.filter(|_| !self.marks) else { return (None, None) };
        let polarity = match weight {
            _ if !self.signed => None,
            weight if weight < 0.0 => Some(Polarity::Negative),
            weight if weight > 0.0 => Some(Polarity::Positive),
            _ => Some(Polarity::Neutral),
        };
        // Three decimals, so that weights that are meant alike are one rule.
        let strength = (weight.abs() / self.largest * 1e3).round() / 1e3;
        (polarity, Some(strength))
    }
}
