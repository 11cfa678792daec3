//! Who gets to speak.

use documented::DocumentedFields;
use parallax_corpus::{ArticleIndex, Cite, Layer, Order, Story};
use serde::{Deserialize, Serialize};

/// One who is heard, and how much in each article. What is counted is speech: said, written, asked, in quotation marks
/// or not.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, DocumentedFields)]
pub struct Speaker {
    /// The fullest name; without one, the noun: "police", "U.S. officials".
    pub speaker: String,
    /// Whether it has a name in some article.
    pub named: bool,
    /// For which body they speak, where an article says it: "spokesman for Quantel"; null where none does.
    pub side: Option<String>,
    /// As what they speak, by the nouns for them: "a resident", "the governor"; null where none is known.
    pub part: Option<Part>,
    /// The articles in which they are heard, in order.
    pub cells: Vec<Cell>,
}

/// As what somebody speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// Whoever was there or whom it befell, and their families: witnesses, residents, victims.
    Affected,
    /// The police.
    Police,
    /// Prosecutors and courts.
    Court,
    /// Whoever is accused, and their lawyers.
    Defence,
    /// Governments, armies, parties and offices.
    Office,
    /// Whoever demands or protests: activists, unions.
    Campaign,
    /// Scholars and analysts.
    Expert,
    /// Companies and their managers.
    Business,
    /// Other newspapers, reporters, editors.
    Press,
    /// None of these, or one that this version does not know: a lawyer, a doctor, a player.
    #[serde(other)]
    Other,
}

/// How much of a speaker an article has.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Cell {
    /// The article.
    pub article: ArticleIndex,
    /// How many statements.
    pub quotes: u32,
    /// How many words they have.
    pub words: u32,
    /// How much of all speech in the article that is, 0 to 1.
    pub share: f64,
    /// How far into the article the first one stands, 0 to 1.
    pub first_at: f64,
    /// The statements.
    pub spans: Vec<Cite>,
}

impl Layer for Speaker {
    const NAME: &'static str = "speakers";
    type Unit = Story;
    const ORDER: Order = Order::Own;
}
