//! Where sentences begin and end.

use documented::DocumentedFields;
use parallax_corpus::{Article, Layer, Span};
use serde::{Deserialize, Serialize};

/// A sentence. None goes over the end of a line of the page's structure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, DocumentedFields)]
pub struct Sentence {
    /// Without white space at its ends.
    pub span: Span,
}

impl Layer for Sentence {
    const NAME: &'static str = "sentences";
    type Unit = Article;
}
