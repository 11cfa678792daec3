//! A list: rules that are only data.

use parallax_layers::{
    slant::{Polarity, Voice},
    structure::Role,
};
use serde::{Deserialize, Serialize};

/// A list of words and patterns, with what it says of each.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct List {
    /// What it is called, and its layer.
    pub name: String,
    /// Raised when it may find something else.
    pub version: u32,
    /// Its page, in Markdown; the first line is the summary.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub about: String,
    /// ISO 639 codes of the languages it is for; empty for any.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    /// The pass whose rules these join.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extends: Option<String>,
    /// The kind of rules that do not name theirs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// The reason of rules that do not give theirs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The file that it was read from, with its SHA-256, for the record of a run. None can say it of itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// What it looks for.
    #[serde(rename = "rule")]
    pub rules: Vec<Rule>,
}

impl Default for List {
    fn default() -> Self {
        Self {
            name: String::new(),
            version: 1,
            about: String::new(),
            languages: Vec::new(),
            extends: None,
            kind: None,
            reason: None,
            file: None,
            rules: Vec::new(),
        }
    }
}

/// Words and patterns of which one thing is to be said, and where they count.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Rule {
    /// Words, each found as a whole word.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub words: Vec<String>,
    /// Several words in a row, whatever white space lies between.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub phrases: Vec<String>,
    /// Dictionary forms, one or several in a row, found in any of their forms.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub lemmas: Vec<String>,
    /// A regular expression.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    /// What kind of thing they are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Why they are a finding, in a sentence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// A plainer wording.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub neutral: Option<String>,
    /// For or against what they are about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub polarity: Option<Polarity>,
    /// How strong, 0 to 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strength: Option<f64>,
    /// One of these must come next.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub before: Vec<String>,
    /// One of these must come just before.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub after: Vec<String>,
    /// None of these may come next.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_before: Vec<String>,
    /// None of these may come just before.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_after: Vec<String>,
    /// One of these must stand within eight words.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub when: Vec<String>,
    /// None of these may stand within eight words.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unless: Vec<String>,
    /// Whose words they must be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub only_in: Option<Voice>,
    /// What lines of the page they must stand in; empty for the article's own.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<Role>,
    /// True: written as here; false: in whatever case. Otherwise as a reader would take it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub case: Option<bool>,
}

/// How an entry is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Means {
    /// A whole word.
    Word,
    /// Words in a row.
    Phrase,
    /// A dictionary form, or several in a row.
    Lemma,
    /// A regular expression.
    Pattern,
}

impl Means {
    /// The field of a rule whose entries are looked for so.
    #[must_use]
    pub fn field(self) -> &'static str {
        match self {
            Self::Word => "words",
            Self::Phrase => "phrases",
            Self::Lemma => "lemmas",
            Self::Pattern => "pattern",
        }
    }
}

impl Rule {
    /// What it looks for, in the order of the fields.
    pub fn entries(&self) -> impl Iterator<Item = (Means, usize, &str)> {
        numbered(Means::Word, &self.words)
            .chain(numbered(Means::Phrase, &self.phrases))
            .chain(numbered(Means::Lemma, &self.lemmas))
            .chain(self.pattern.iter().map(|pattern| (Means::Pattern, 0, pattern.as_str())))
    }
}

fn numbered(means: Means, entries: &[String]) -> impl Iterator<Item = (Means, usize, &str)> {
    entries.iter().enumerate().map(move |(at, entry)| (means, at, entry.as_str()))
}

impl List {
    /// Whether a rule looks for dictionary forms.
    #[must_use]
    pub fn has_lemmas(&self) -> bool {
        self.rules.iter().any(|rule| !rule.lemmas.is_empty())
    }
}
