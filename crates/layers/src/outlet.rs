//! What is known of the publication.

use documented::DocumentedFields;
use parallax_corpus::{Article, Layer, Span};
use serde::{Deserialize, Serialize};

/// What is known of an article's publication.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, DocumentedFields)]
pub struct Outlet {
    /// The outlet's name; null when nothing proves it.
    pub name: Option<String>,
    /// Its domain.
    pub domain: Option<String>,
    /// ISO 3166-1 alpha-2: where its newsroom has its seat.
    pub country: Option<String>,
    /// ISO 639-1: as declared of the article, else the outlet's.
    pub language: Option<String>,
    /// What it is.
    pub kind: Option<OutletKind>,
    /// Who owns it, where the table has a source for that.
    pub owner: Option<String>,
    /// Whether a state pays for it, where the table has a source for that.
    pub state_funded: Option<bool>,
    /// Where the table took its facts: addresses, or "unchecked".
    pub sources: Vec<String>,
    /// What the name rests on.
    pub basis: Basis,
    /// How sure the name is, from 0 to 1.
    pub confidence: f64,
    /// The words that declare or prove the name; for an unknown one, the words that contradict each other.
    pub evidence: Vec<Span>,
    /// Who wrote it, as the byline names them; agencies are left to `agencies`.
    pub byline: Vec<String>,
    /// The words of the byline.
    pub byline_evidence: Vec<Span>,
    /// The day it was published, ISO 8601, or an interval.
    pub published: Option<Published>,
    /// What the day rests on.
    pub published_basis: Basis,
    /// The words it rests on.
    pub published_evidence: Vec<Span>,
    /// How the day follows from them, or why it does not.
    pub published_reason: Option<String>,
    /// When it was last changed: an ISO 8601 day, with the time of day where the page gives it.
    pub updated: Option<String>,
    /// The words that say so.
    pub updated_evidence: Vec<Span>,
    /// The notices of corrections on its page.
    pub corrections: Vec<Span>,
    /// What sort of article it is; null when nothing tells.
    pub genre: Option<Genre>,
    /// The words that tell.
    pub genre_evidence: Vec<Span>,
}

/// What publishes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum OutletKind {
    /// Printed, or once printed, daily or weekly.
    Newspaper,
    /// Radio or television.
    Broadcaster,
    /// Sells text or photographs to others.
    Agency,
    /// A magazine or journal.
    Magazine,
    /// Born on the web.
    Digital,
    /// A blog.
    Blog,
    /// A government or international body speaking for itself.
    Government,
    /// Any other; also a kind this version does not know.
    #[serde(other)]
    Other,
}

/// What a value rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Basis {
    /// Front matter, a side-car or a field says so.
    Declared,
    /// The text itself says so.
    Text,
    /// It follows from what the text says.
    Inferred,
    /// Nothing tells; also a basis this version does not know.
    #[serde(other)]
    Unknown,
}

/// A day, or two days between which it lies.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "DayOrBetween", try_from = "DayOrBetween")]
pub enum Published {
    /// An ISO 8601 date.
    Day(String),
    /// An interval, both days within it.
    Between {
        /// The first day it can be.
        from: String,
        /// The last day it can be.
        to: String,
    },
}

/// How it crosses an edge: as a column for either, of which one has a value.
#[derive(Serialize, Deserialize)]
#[serde(rename = "parallax::OneOf")]
struct DayOrBetween {
    #[serde(skip_serializing_if = "Option::is_none")]
    day: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    between: Option<Between>,
}

#[derive(Serialize, Deserialize)]
struct Between {
    from: String,
    to: String,
}

impl Basis {
    /// How a reader says it.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Self::Declared => "declared",
            Self::Text => "the text says so",
            Self::Inferred => "inferred",
            Self::Unknown => "not known",
        }
    }
}

impl From<Published> for DayOrBetween {
    fn from(published: Published) -> Self {
        match published {
            Published::Day(day) => Self { day: Some(day), between: None },
            Published::Between { from, to } => Self { day: None, between: Some(Between { from, to }) },
        }
    }
}

impl TryFrom<DayOrBetween> for Published {
    type Error = &'static str;

    fn try_from(published: DayOrBetween) -> Result<Self, Self::Error> {
        match published {
            DayOrBetween { day: Some(day), .. } => Ok(Self::Day(day)),
            DayOrBetween { between: Some(Between { from, to }), .. } => Ok(Self::Between { from, to }),
            DayOrBetween { .. } => Err("neither a day nor an interval"),
        }
    }
}

/// What sort of article it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Genre {
    /// A report.
    News,
    /// What somebody thinks of it.
    Opinion,
    /// A report that explains or weighs.
    Analysis,
    /// A review, an interview, an advertisement; also a genre this version does not know.
    #[serde(other)]
    Other,
}

impl Layer for Outlet {
    const NAME: &'static str = "outlet";
    type Unit = Article;
}
