//! Words and phrases that one article favours against the others.

use documented::DocumentedFields;
use parallax_corpus::{ArticleIndex, Cite, Layer, Story};
use serde::{Deserialize, Serialize};

/// A word or phrase that one article favours against the others.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, DocumentedFields)]
pub struct Contrast {
    /// The article.
    pub article: ArticleIndex,
    /// The word or phrase, in the form the article uses most.
    pub term: String,
    /// What kind of term it is.
    pub kind: TermKind,
    /// Whom or what it is said of; null where that is not known, or is not one.
    pub about: Option<String>,
    /// How sure the difference is: log-odds over their standard error.
    pub z: f64,
    /// How often the article says it.
    pub count: u32,
    /// How often all others together say it.
    pub others: u32,
    /// Where the article says it.
    pub examples: Vec<Cite>,
}

/// What kind of term is favoured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TermKind {
    /// A word.
    Word,
    /// Two words in a row.
    Phrase,
    /// A kind this version does not know.
    #[serde(other)]
    Other,
}

impl Layer for Contrast {
    const NAME: &'static str = "contrast";
    type Unit = Story;
}
