//! Statements, and which articles carry them.

use documented::DocumentedFields;
use parallax_corpus::{ArticleIndex, Cite, Layer, Order, Story};
use serde::{Deserialize, Serialize};

/// One statement, and what each article has of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, DocumentedFields)]
pub struct Fact {
    /// The statement, as one article says it: the wording that most articles tell all of; of several the plainest, then
    /// the earliest.
    pub summary: String,
    /// The article whose words they are.
    pub told_by: ArticleIndex,
    /// How much it matters, from 0 to 1: who and what is in it, and how early articles tell it.
    pub weight: f64,
    /// What each article has of it, in the order of the articles.
    pub cells: Vec<Cell>,
}

/// What an article has of a statement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// The article.
    pub article: ArticleIndex,
    /// Whether and how it tells it.
    pub status: Status,
    /// On whose word; null where it says it itself, or of a voice without a name.
    pub source: Option<String>,
    /// Where it tells it: the clause, or the sentence where its parts stand apart.
    pub spans: Vec<Cite>,
    /// Where it does not tell it, or not all of it: its nearest sentence; null where none has anything of it.
    pub nearest: Option<Cite>,
}

/// Whether and how an article tells a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// It says so itself.
    Stated,
    /// It lays it on somebody, or quotes it.
    Attributed,
    /// It says so itself and holds back: "allegedly", "may have".
    Hedged,
    /// A part of it is missing or is otherwise, or it is not sure that it is the same.
    Partial,
    /// Its nearest sentence is far from it.
    Absent,
    /// It was published before the day of it.
    NotYet,
    /// A status this version does not know.
    #[serde(other)]
    Other,
}

impl Status {
    /// Whether the whole of it is told.
    #[must_use]
    pub fn is_told(self) -> bool {
        matches!(self, Self::Stated | Self::Attributed | Self::Hedged)
    }
}

impl Fact {
    /// The cell of the article that the summary is from.
    #[must_use]
    pub fn summary_cell(&self) -> Option<&Cell> {
        self.cells.iter().find(|cell| cell.article == self.told_by)
    }

    /// The articles of which this holds, in their order.
    #[must_use]
    pub fn articles(&self, holds: impl Fn(&Cell) -> bool) -> Vec<ArticleIndex> {
        self.cells.iter().filter(|cell| holds(cell)).map(|cell| cell.article).collect()
    }
}

impl Layer for Fact {
    const NAME: &'static str = "facts";
    type Unit = Story;
    const ORDER: Order = Order::Own;
}
