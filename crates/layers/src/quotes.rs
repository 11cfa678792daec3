//! Who says, thinks, wants or decides what.

use documented::DocumentedFields;
use parallax_corpus::{Article, Layer, Ref, Span};
use serde::{Deserialize, Serialize};

use crate::entities::Entity;

/// One attribution: what somebody is said to have said, thought, wanted or decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, DocumentedFields)]
pub struct Quote {
    /// How much of the content stands in quotation marks.
    pub kind: QuoteKind,
    /// What is attributed: with its conjunction and its quotation marks, without the sentence's own stop; in several
    /// pieces where other words part it, the next paragraph of the same quotation with them.
    pub content: Vec<Span>,
    /// The words of the content that stand between quotation marks.
    pub quoted: Vec<Span>,
    /// The words that attribute it: the verb with its auxiliaries, adverbs and negation; a noun or adjective with its
    /// verb; "according to"; a colon. Empty where a quotation goes by itself.
    pub cue: Vec<Span>,
    /// The words for whom it is attributed to: the whole noun phrase, or a relative pronoun alone. Empty where nobody is
    /// named.
    pub source: Vec<Span>,
    /// Who that is: its fullest name in the article, or its noun where it has no name; null where it cannot be told.
    pub speaker: Option<String>,
    /// The row of the speaker in `entities`.
    pub entity: Option<Ref<Entity>>,
    /// Through whom it reached the article, the nearest the reader first.
    pub relayed_by: Vec<String>,
    /// Whom it was said to.
    pub addressee: Option<String>,
    /// What the cue says was done.
    pub act: Act,
    /// How the cue stands to the content.
    pub stance: Stance,
}

/// How much of a content stands in quotation marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum QuoteKind {
    /// All of it.
    Direct,
    /// A part of it.
    Mixed,
    /// Nothing.
    Indirect,
    /// A paragraph set apart as another's.
    Block,
    /// A kind this version does not know.
    #[serde(other)]
    Other,
}

/// What a cue says was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Act {
    /// Said or written.
    Says,
    /// Asked.
    Asks,
    /// Believed, known, expected, felt to be so.
    Thinks,
    /// Wished, demanded, urged.
    Wants,
    /// Planned, promised, threatened.
    Plans,
    /// Ruled, decided, ordered by whoever may.
    Rules,
    /// Refused.
    Declines,
    /// An act this version does not know.
    #[serde(other)]
    Other,
}

/// How a cue stands to its content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Stance {
    /// It takes no side: "said".
    Neutral,
    /// It vouches for it or is in favour: "confirmed", "praised".
    Supportive,
    /// It keeps away from it: "claimed".
    Doubting,
    /// It is against somebody or something: "accused", "denied".
    Confrontational,
    /// A stance this version does not know.
    #[serde(other)]
    Other,
}

impl Quote {
    /// Whether it is speech or writing: said, asked, or in quotation marks.
    #[must_use]
    pub fn is_speech(&self) -> bool {
        matches!(self.act, Act::Says | Act::Asks) || self.kind != QuoteKind::Indirect
    }

    /// Whether a stretch lies in a piece of its content.
    #[must_use]
    pub fn has(&self, at: Span) -> bool {
        self.content.iter().any(|piece| piece.contains(at))
    }
}

impl Layer for Quote {
    const NAME: &'static str = "quotes";
    type Unit = Article;
}
