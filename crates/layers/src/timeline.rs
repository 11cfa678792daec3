//! The events of a story with their dates.

use documented::DocumentedFields;
use parallax_corpus::{ArticleIndex, Cite, Layer, Order, Story};
use serde::{Deserialize, Serialize};

/// One event with its date, as each article has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, DocumentedFields)]
pub struct Event {
    /// The event, in an article's own words.
    pub summary: String,
    /// The first day it lies on, as most articles have it, ISO 8601; null where it cannot be placed.
    pub from: Option<String>,
    /// The last day it lies on, as most articles have it.
    pub to: Option<String>,
    /// Whether articles give it days or times that cannot all be right.
    pub differ: bool,
    /// The articles that date it, each once.
    pub cells: Vec<Cell>,
}

/// How an article dates an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// The article.
    pub article: ArticleIndex,
    /// The words that tell it, wherever the article does.
    pub spans: Vec<Cite>,
    /// The words that date it, beside each of them.
    pub dates: Vec<Cite>,
    /// The date as TIMEX3 writes it, an X for each figure that is not known; of several, the most exact.
    pub value: Option<String>,
    /// The first day of that value, ISO 8601; null where it cannot be placed.
    pub from: Option<String>,
    /// The last day of that value.
    pub to: Option<String>,
}

impl Layer for Event {
    const NAME: &'static str = "timeline";
    type Unit = Story;
    const ORDER: Order = Order::Own;
}
