//! Passages that articles of a story have in common.

use documented::DocumentedFields;
use parallax_corpus::{ArticleIndex, Cite, Layer, Story};
use serde::{Deserialize, Serialize};

/// A passage that articles have in common.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, DocumentedFields)]
pub struct SharedText {
    /// Where it stands in each article that has it.
    pub members: Vec<Member>,
    /// How alike they are, and whether it is the articles' own text.
    pub kind: SharedTextKind,
    /// How many words it has where it is longest.
    pub words: u32,
    /// The words that differ between the members.
    pub changes: Vec<Change>,
    /// The news agency that the articles credit and that may have written it; null when none is known.
    pub agency: Option<String>,
}

/// The passage in one article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// The article.
    pub article: ArticleIndex,
    /// Where in it.
    pub span: Cite,
    /// How many words differ from those of the earlier member that is nearest; 0 for the first.
    pub edited: u32,
}

/// Words that one member has otherwise than an earlier one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// The earlier member's article, and the other's.
    pub between: Vec<ArticleIndex>,
    /// The earlier member's words; null where the other puts words in.
    pub from: Option<Cite>,
    /// The other's words; null where it leaves words out.
    pub to: Option<Cite>,
}

/// How alike the members of a shared passage are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SharedTextKind {
    /// Word for word, but for a word in twenty: a spelling, another figure. `changes` has them.
    Copy,
    /// Edited here and there.
    NearCopy,
    /// Words within quotation marks: the articles quote the same utterance.
    SameSource,
    /// A kind this version does not know.
    #[serde(other)]
    Other,
}

impl Layer for SharedText {
    const NAME: &'static str = "shared_text";
    type Unit = Story;
}
