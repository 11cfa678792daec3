//! Credits to wire services and other outlets.

use documented::DocumentedFields;
use parallax_corpus::{Article, Layer, Span};
use serde::{Deserialize, Serialize};

/// A credit to a wire service or another outlet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, DocumentedFields)]
pub struct Agency {
    /// The name as it is written.
    pub span: Span,
    /// Its fullest form: the table's, or the longest that the page gives.
    pub name: String,
    /// What it is credited for.
    pub r#for: Credited,
    /// The words that make it a credit, the name with them.
    pub cue: Span,
}

/// What an agency or outlet is credited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Credited {
    /// The article, or a part of it: a dateline, a byline, "with reporting by".
    Text,
    /// A photograph or another picture.
    Photo,
    /// Words or facts that the article takes from it: "told Reuters".
    Quoted,
    /// A use this version does not know.
    #[serde(other)]
    Other,
}

impl Layer for Agency {
    const NAME: &'static str = "agencies";
    type Unit = Article;
}
