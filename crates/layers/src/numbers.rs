//! The quantities that an article states.

use documented::DocumentedFields;
use parallax_corpus::{Article, Layer, Ref, Span};
use serde::{Deserialize, Serialize};

use crate::quotes::Quote;

/// A quantity.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, DocumentedFields)]
pub struct Number {
    /// The whole expression, with its modifier and what is counted.
    pub span: Span,
    /// The numeral or number words, modifier left out.
    pub number: Span,
    /// Lower bound as written, scaled; null when open.
    pub low: Option<f64>,
    /// Upper bound as written, scaled; null when open.
    pub high: Option<f64>,
    /// Best single figure, scaled; a percentage as written (50); null when vague.
    pub value: Option<f64>,
    /// How exact it is said to be.
    pub modifier: Modifier,
    /// Which way it went: by so much or, with "to", up or down to here.
    pub change: Option<Change>,
    /// Singular name or symbol; money by ISO 4217 code.
    pub unit: Option<String>,
    /// What kind of quantity it is.
    pub kind: NumberKind,
    /// The words for what is counted, or what a measure is of; inside `span` only where they stand beside the number.
    pub counted: Option<Span>,
    /// What happened to what is counted ("killed").
    pub predicate: Option<String>,
    /// Where, as the article names it.
    pub place: Option<String>,
    /// First day it holds for, ISO 8601; null when open.
    pub from: Option<String>,
    /// Last day it holds for, ISO 8601; null when open.
    pub to: Option<String>,
    /// Who says so: by name, else as the article calls them; null when the outlet itself does, and where nobody is named
    /// or who is named denies it.
    pub source: Option<String>,
    /// The attribution it stands in, the innermost.
    pub quote: Option<Ref<Quote>>,
    /// False for idioms, names and page furniture.
    pub claim: bool,
}

/// How exact a quantity is said to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Modifier {
    /// As it stands: "298".
    Exact,
    /// "about 300", "an estimated 300".
    Approximate,
    /// "at least 298".
    AtLeast,
    /// "more than 298".
    MoreThan,
    /// "up to 298".
    AtMost,
    /// "fewer than 298".
    LessThan,
    /// "between 200 and 300".
    Between,
    /// "hundreds".
    Vague,
    /// A modifier this version does not know.
    #[serde(other)]
    Other,
}

/// Which way a quantity went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// "rose 3%", "rose to 31".
    Up,
    /// "fell 3%", "fell to 31".
    Down,
    /// "40 more".
    More,
    /// "40 fewer".
    Fewer,
    /// A change this version does not know.
    #[serde(other)]
    Other,
}

/// What kind of quantity it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum NumberKind {
    Count,
    Money,
    Percent,
    Ratio,
    Duration,
    Age,
    Distance,
    Area,
    Volume,
    Weight,
    Temperature,
    Speed,
    Ordinal,
    Score,
    /// Any other; also a kind this version does not know.
    #[serde(other)]
    Other,
}

impl Layer for Number {
    const NAME: &'static str = "numbers";
    type Unit = Article;
}
