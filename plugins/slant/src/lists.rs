//! The word lists: rules that are only data, one file for each kind or theme.

use std::{collections::BTreeMap, sync::OnceLock};

use parallax_layers::slant::{Polarity, SlantKind};
use parallax_lexicon::fold;
use serde::Deserialize;

/// A list's file name and its text.
pub(crate) const FILES: &[(&str, &str)] = &[
    ("loaded_verbs", include_str!("../lists/loaded_verbs.toml")),
    ("loaded_nouns", include_str!("../lists/loaded_nouns.toml")),
    ("loaded_adjectives", include_str!("../lists/loaded_adjectives.toml")),
    ("judgements", include_str!("../lists/judgements.toml")),
    ("euphemisms", include_str!("../lists/euphemisms.toml")),
    ("labels", include_str!("../lists/labels.toml")),
    ("reporting_verbs", include_str!("../lists/reporting_verbs.toml")),
    ("hedges", include_str!("../lists/hedges.toml")),
    ("doubt", include_str!("../lists/doubt.toml")),
    ("motives", include_str!("../lists/motives.toml")),
    ("sarcasm", include_str!("../lists/sarcasm.toml")),
    ("agentless", include_str!("../lists/agentless.toml")),
    ("intensifiers", include_str!("../lists/intensifiers.toml")),
    ("vague_sources", include_str!("../lists/vague_sources.toml")),
    ("presuppositions", include_str!("../lists/presuppositions.toml")),
    ("headlines", include_str!("../lists/headlines.toml")),
    ("contested/loaded_verbs", include_str!("../lists/contested/loaded_verbs.toml")),
    ("contested/loaded_nouns", include_str!("../lists/contested/loaded_nouns.toml")),
    ("contested/loaded_adjectives", include_str!("../lists/contested/loaded_adjectives.toml")),
    ("contested/judgements", include_str!("../lists/contested/judgements.toml")),
    ("contested/euphemisms", include_str!("../lists/contested/euphemisms.toml")),
    ("contested/motives", include_str!("../lists/contested/motives.toml")),
    ("contested/intensifiers", include_str!("../lists/contested/intensifiers.toml")),
    ("contested/presuppositions", include_str!("../lists/contested/presuppositions.toml")),
    ("contested/doubt", include_str!("../lists/contested/doubt.toml")),
    ("contested/sarcasm", include_str!("../lists/contested/sarcasm.toml")),
];

/// One file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct List {
    /// What its rules find, where they do not say otherwise.
    kind: SlantKind,
    /// They count only where there are sides to take: in a sentence on politics, war or dispute ("@sides"), in an
    /// article on such things.
    #[serde(default)]
    contested: bool,
    #[serde(default)]
    rule: Vec<Rule>,
    #[serde(default)]
    set: Vec<Set>,
}

/// Names for one and the same thing, between which an outlet must choose.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Set {
    name: String,
    /// The plain ones, which are never a finding.
    plain: Vec<String>,
    /// Why the choice matters.
    reason: String,
    rule: Vec<Rule>,
}

/// Words that one reason fits.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Rule {
    /// Dictionary forms; a phrase's words are separated by spaces.
    pub(crate) words: Vec<String>,
    #[serde(rename = "as")]
    pub(crate) part: Part,
    kind: Option<SlantKind>,
    pub(crate) polarity: Polarity,
    pub(crate) strength: f64,
    pub(crate) reason: String,
    /// A plainer wording, in its dictionary form.
    pub(crate) neutral: Option<Plainer>,
    /// One of these must stand near.
    #[serde(default)]
    pub(crate) when: Vec<String>,
    /// Words near by that make it literal, or a name, or a report of a court; "@animals" stands for a class of
    /// `classes.toml`. Function words count only directly beside it.
    #[serde(default)]
    pub(crate) unless: Vec<String>,
    /// Words of which one anywhere in the article makes it literal: "the mob" of an article on the Mafia; "@trial"
    /// stands for a class here, too.
    #[serde(default)]
    pub(crate) unless_article: Vec<String>,
    /// It counts only where the article names a doer near by.
    #[serde(default)]
    pub(crate) doer: bool,
    /// One of these must be the next word; "@judged" stands for any word of the lists that evaluates, "@common"
    /// for one that is no name and opens no quotation.
    #[serde(default)]
    pub(crate) before: Vec<String>,
    /// One of these must be the word before.
    #[serde(default)]
    pub(crate) after: Vec<String>,
    /// One of these must be its subject, its object or governed by its preposition.
    #[serde(default)]
    pub(crate) argument: Vec<String>,
    /// A person or a body must do it.
    #[serde(default)]
    pub(crate) person: bool,
    /// It counts only where nobody shouts: no capitals and no exclamation mark.
    #[serde(default)]
    pub(crate) calm: bool,
    /// It counts only as a noun of its own: "the mob", not "a mob boss".
    #[serde(default)]
    pub(crate) alone: bool,
    /// Where its target stands.
    pub(crate) target: Option<Aim>,
}

/// Plainer wordings, each of the same part of speech as the word it stands for.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub(crate) enum Plainer {
    /// One that fits all words of the rule.
    All(String),
    /// One for each word that has any.
    Each(BTreeMap<String, String>),
}

impl Rule {
    /// The plainer wording for one of its words.
    pub(crate) fn neutral(&self, word: &str) -> Option<&str> {
        match self.neutral.as_ref()? {
            Plainer::All(plain) => Some(plain),
            Plainer::Each(plain) => plain.get(word).map(String::as_str),
        }
    }
}

/// How words inflect, and what they must be to count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Part {
    /// Inflected, and used as a verb; of a phrase, the first word is inflected.
    Verb,
    /// Singular and plural, and used as a noun.
    Noun,
    /// As it stands; participles only where they stand as adjectives.
    Adjective,
    /// As it stands.
    Adverb,
    /// As it stands.
    Phrase,
    /// As it stands.
    Exact,
    /// A verb that reports what somebody says.
    Reporting,
    /// A verb in the passive, without its doer.
    Passive,
}

/// Where the target of a word stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Aim {
    /// The verb's subject.
    Subject,
    /// The verb's object.
    Object,
    /// The noun that follows.
    Head,
    /// The name before, or behind "of" or "in".
    Owner,
    /// The name that follows.
    Name,
}

/// A rule with what its file and set give it.
#[derive(Debug, Clone)]
pub(crate) struct Listed {
    pub(crate) file: &'static str,
    pub(crate) kind: SlantKind,
    pub(crate) set: Option<Names>,
    pub(crate) contested: bool,
    pub(crate) rule: Rule,
}

/// The words that tell of sides between which an outlet may take one.
///
/// # Errors
/// A sentence naming the file whose form is wrong.
pub(crate) fn sides() -> Result<&'static [String], String> {
    Ok(classes()?.get("sides").map_or(&[], Vec::as_slice))
}

fn classes() -> Result<&'static BTreeMap<String, Vec<String>>, String> {
    static CLASSES: OnceLock<Result<BTreeMap<String, Vec<String>>, String>> = OnceLock::new();
    let read = || {
        toml::from_str(include_str!("../lists/classes.toml"))
            .map_err(|error| format!("the list classes.toml cannot be read: {error}"))
    };
    CLASSES.get_or_init(read).as_ref().map_err(Clone::clone)
}

/// All rules, in the order of the files. They are part of the program: read once.
///
/// # Errors
/// A sentence naming the file whose form is wrong.
pub(crate) fn all() -> Result<&'static [Listed], String> {
    static RULES: OnceLock<Result<Vec<Listed>, String>> = OnceLock::new();
    RULES.get_or_init(read).as_deref().map_err(Clone::clone)
}

fn read() -> Result<Vec<Listed>, String> {
    let classes = classes()?;
    let mut rules: Vec<Listed> = Vec::new();
    for (file, text) in FILES {
        let list: List =
            toml::from_str(text).map_err(|error| format!("the list {file}.toml cannot be read: {error}"))?;
        let listed = |rule: Rule, set| {
            let kind = rule.kind.unwrap_or(list.kind);
            Listed { file, kind, set, contested: list.contested, rule }
        };
        rules.extend(list.rule.into_iter().map(|rule| listed(rule, None)));
        for set in list.set {
            for rule in set.rule {
                let names =
                    Names { of: set.name.clone(), plain: set.plain.clone(), reason: set.reason.clone() };
                rules.push(listed(rule, Some(names)));
            }
        }
    }
    for listed in &mut rules {
        spell_out(&mut listed.rule.when, classes)?;
        spell_out(&mut listed.rule.unless, classes)?;
        spell_out(&mut listed.rule.unless_article, classes)?;
        spell_out(&mut listed.rule.argument, classes)?;
        spell_out(&mut listed.rule.before, classes)?;
    }
    Ok(rules)
}

/// Puts the words of a class where its name stands.
fn spell_out(words: &mut Vec<String>, classes: &BTreeMap<String, Vec<String>>) -> Result<(), String> {
    let mut spelt = Vec::with_capacity(words.len());
    for word in words.drain(..) {
        match word.strip_prefix('@').filter(|name| !matches!(*name, "judged" | "common")) {
            Some(name) => {
                let class =
                    classes.get(name).ok_or_else(|| format!("no class of words is called `{name}`"))?;
                spelt.extend(class.iter().cloned());
            }
            None => spelt.push(word),
        }
    }
    *words = spelt;
    Ok(())
}

/// The names of each set, in their dictionary form and small letters, the plain ones first.
pub(crate) fn names(rules: &[Listed]) -> BTreeMap<String, Vec<String>> {
    let mut sets: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for listed in rules {
        let Some(set) = &listed.set else { continue };
        let names = sets.entry(set.of.clone()).or_default();
        if names.is_empty() {
            names.extend(set.plain.iter().map(|name| fold(name).into_owned()));
        }
        for name in listed.rule.words.iter().map(|name| fold(name)) {
            if !names.iter().any(|known| *known == name) {
                names.push(name.into_owned());
            }
        }
    }
    sets
}

/// An entry of the word lists: one word, and what the lists say of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The dictionary form.
    pub word: String,
    /// The file it stands in, without its extension.
    pub list: &'static str,
    /// What it must be to count.
    pub part: Part,
    /// What kind of finding it gives.
    pub kind: SlantKind,
    /// For or against.
    pub polarity: Polarity,
    /// 0 to 1.
    pub strength: f64,
    /// Why it is a finding.
    pub reason: String,
    /// A plainer wording.
    pub neutral: Option<String>,
    /// The set of names it belongs to.
    pub set: Option<Names>,
    /// Words near by of which one is needed.
    pub when: Vec<String>,
    /// Words near by that rule it out.
    pub unless: Vec<String>,
    /// Words of which one must follow.
    pub before: Vec<String>,
    /// Words of which one must stand before.
    pub after: Vec<String>,
}

/// Names for one and the same thing, between which an outlet must choose.
#[derive(Debug, Clone, PartialEq)]
pub struct Names {
    /// What they name.
    pub of: String,
    /// The plain ones, which are never a finding.
    pub plain: Vec<String>,
    /// Why the choice matters.
    pub reason: String,
}

/// Every entry of the lists.
///
/// # Errors
/// A sentence naming the file whose form is wrong.
pub fn entries() -> Result<Vec<Entry>, String> {
    let entry = |listed: &Listed, word: &String| {
        let Listed { file, kind, set, rule, .. } = listed.clone();
        let neutral = rule.neutral(word).map(str::to_owned);
        Entry {
            word: word.clone(),
            list: file,
            part: rule.part,
            kind,
            polarity: rule.polarity,
            strength: rule.strength,
            reason: rule.reason,
            neutral,
            set,
            when: rule.when,
            unless: rule.unless,
            before: rule.before,
            after: rule.after,
        }
    };
    Ok(all()?
        .iter()
        .flat_map(|listed| listed.rule.words.iter().map(|word| entry(listed, word)).collect::<Vec<_>>())
        .collect())
}
