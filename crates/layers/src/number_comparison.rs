//! Numbers about the same thing, side by side.

use documented::DocumentedFields;
use parallax_corpus::{ArticleIndex, Cite, Layer, Story};
use serde::{Deserialize, Serialize};

use crate::numbers::Modifier;

/// One question that articles answer with a number.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, DocumentedFields)]
pub struct Comparison {
    /// What the numbers are of, in the articles' words.
    pub about: String,
    /// The answers, in the order of the articles.
    pub items: Vec<Item>,
    /// How the answers stand to each other.
    pub verdict: Verdict,
    /// Whether the figures differ and nothing shows that they are of different things, though that they are of
    /// one is not sure enough for a conflict. The verdict is then `not_comparable`.
    pub at_odds: bool,
    /// Why, in a sentence.
    pub reason: String,
}

impl Comparison {
    /// What the reason leaves open of figures that differ, or says of why they do.
    ///
    /// ```
    /// use parallax_layers::number_comparison::{Comparison, Doubt, Verdict};
    ///
    /// for doubt in Doubt::ALL {
    ///     let row = Comparison {
    ///         about: "people killed".into(),
    ///         items: Vec::new(),
    ///         verdict: Verdict::NotComparable,
    ///         at_odds: true,
    ///         reason: format!("“31” (a) and “22” (b) differ; {}.", doubt.words()),
    ///     };
    ///     assert_eq!(row.doubt(), Some(doubt));
    /// }
    /// ```
    #[must_use]
    pub fn doubt(&self) -> Option<Doubt> {
        Doubt::ALL.into_iter().find(|doubt| self.reason.contains(doubt.words()))
    }
}

/// Why figures that differ may yet be no conflict. A reason has its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// One article gives both.
    OneArticle,
    /// They may be estimates of one crowd.
    Crowd,
    /// They are given as the age of one person.
    Age,
    /// They seem to be of one vote.
    Vote,
    /// They seem to be of the same thing.
    Same,
    /// The later figure may be the newer one.
    Newer,
    /// One may be the later count.
    Later,
    /// The lower one is the later count.
    LowerIsLater,
    /// Which of them is the later count is not known.
    WhichIsLater,
    /// The later article has the later count.
    LaterCount,
    /// One leaves room for the other, which is far off.
    FarApart,
    /// Between two ages lies a birthday.
    Birthday,
}

impl Doubt {
    /// Each of them.
    pub const ALL: [Self; 12] = [
        Self::OneArticle,
        Self::Crowd,
        Self::Age,
        Self::Vote,
        Self::Same,
        Self::Newer,
        Self::Later,
        Self::LowerIsLater,
        Self::WhichIsLater,
        Self::LaterCount,
        Self::FarApart,
        Self::Birthday,
    ];

    /// As a reason has it.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Self::OneArticle => "one article gives both",
            Self::Crowd => "they may be estimates of one crowd",
            Self::Age => "they are given as the age of one person",
            Self::Vote => "they seem to be of one vote",
            Self::Same => "they seem to be of the same thing",
            Self::Newer => "the later figure may be the newer one",
            Self::Later => "one may be the later count",
            Self::LowerIsLater => "the lower one is the later count",
            Self::WhichIsLater => "which of them is the later count is not known",
            Self::LaterCount => "is a later count than",
            Self::FarApart => "but they lie far apart",
            Self::Birthday => "are a birthday apart",
        }
    }
}

/// One answer, as an article gives it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// Which article.
    pub article: ArticleIndex,
    /// The number with what it counts.
    pub span: Cite,
    /// Lower bound; null when open.
    pub low: Option<f64>,
    /// Upper bound; null when open.
    pub high: Option<f64>,
    /// How exact it is said to be; "more than" makes a bound that is not reached.
    pub modifier: Modifier,
    /// First day it holds for, ISO 8601.
    pub from: Option<String>,
    /// Last day it holds for, ISO 8601.
    pub to: Option<String>,
    /// Who says so; null when the outlet itself does.
    pub source: Option<String>,
}

/// How the answers to one question stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// They give the same figure.
    Agree,
    /// They can all be true: a bound, a rounded figure, a later count.
    Compatible,
    /// They cannot all be true.
    Conflict,
    /// They differ, and what they count may differ too.
    NotComparable,
    /// One article alone gives a figure.
    Single,
    /// A verdict this version does not know.
    #[serde(other)]
    Other,
}

impl Layer for Comparison {
    const NAME: &'static str = "number_comparison";
    type Unit = Story;
}
