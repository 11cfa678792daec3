//! Time expressions.

use documented::DocumentedFields;
use parallax_corpus::{Article, Layer, Span};
use serde::{Deserialize, Serialize};

/// A time expression.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, DocumentedFields)]
pub struct TimeExpression {
    /// Its words: without prepositions and possessive 's, with articles.
    pub span: Span,
    /// What it is, as TIMEX3 has it.
    pub r#type: TimeType,
    /// Its value, as TIMEX3 writes it; an X for each figure that is not known: `2024-05-03`, `XXXX-WXX-5`, `P2M`.
    pub value: String,
    /// The first day it lies on, ISO 8601; null where it cannot be placed.
    pub from: Option<String>,
    /// The last day it lies on, ISO 8601.
    pub to: Option<String>,
    /// How the value is qualified, as TIMEX3 has it.
    pub modifier: Option<TimeModifier>,
    /// The day that it was resolved against, or the first day of the stretch; null for what needs none.
    pub anchor: Option<String>,
    /// The words that name that day; null where it is the day of publication.
    pub anchor_span: Option<Span>,
}

/// What time expressions are, as TIMEX3 has them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum TimeType {
    /// A day or longer: "Friday", "last year".
    Date,
    /// Within a day: "10 p.m.", "Monday night".
    Time,
    /// How long: "two months".
    Duration,
    /// How often: "every Friday".
    Set,
    /// A type this version does not know.
    #[serde(other)]
    Other,
}

/// How a value is qualified, as TIMEX3 has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum TimeModifier {
    /// "earlier this week".
    Before,
    /// "later this week".
    After,
    /// "nearly a year".
    LessThan,
    /// "more than a year".
    MoreThan,
    /// "up to a year".
    EqualOrLess,
    /// "at least a year".
    EqualOrMore,
    /// "early May".
    Start,
    /// "mid-May".
    Mid,
    /// "late May".
    End,
    /// "about a year".
    Approx,
    /// A modifier this version does not know.
    #[serde(other)]
    Other,
}

impl Layer for TimeExpression {
    const NAME: &'static str = "dates";
    type Unit = Article;
}
