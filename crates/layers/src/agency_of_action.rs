//! One act, and who is said to have done it.

use documented::DocumentedFields;
use parallax_corpus::{ArticleIndex, Cite, Layer, Order, Story};
use serde::{Deserialize, Serialize};

/// An act that articles tell with another doer, or some of them without one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, DocumentedFields)]
pub struct Action {
    /// The act, in an article's own words: "shot a student", "the bombing of the camp".
    pub act: String,
    /// How articles tell it, each once: with its doer, if it names one anywhere.
    pub cells: Vec<Cell>,
}

/// How an article tells an act.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// The article.
    pub article: ArticleIndex,
    /// The act with who does it and whom it befalls.
    pub span: Cite,
    /// Who is said to have done it, by its name or else in the article's words; null where nobody is: at most a weapon or
    /// a blow ("gunfire", "an air strike").
    pub agent: Option<String>,
    /// Whom or what it befalls, in the same way.
    pub patient: Option<String>,
    /// In which grammatical form it is told.
    pub form: Form,
}

/// In which grammatical form an act is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Form {
    /// "Police shot a student."
    Active,
    /// "A student was shot by police."
    PassiveWithAgent,
    /// "A student was shot."
    PassiveWithoutAgent,
    /// "The shooting of a student."
    Nominal,
    /// As what happens by itself: "A student died."
    Intransitive,
    /// A form this version does not know.
    #[serde(other)]
    Other,
}

impl Layer for Action {
    const NAME: &'static str = "agency_of_action";
    type Unit = Story;
    const ORDER: Order = Order::Own;
}
