use documented::DocumentedFields;
use parallax_corpus::{Article, Layer, Ref, Span};
use parallax_layers::slant::Slant;
use serde::{Deserialize, Serialize};

/// A sentence's score.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, DocumentedFields)]
pub struct SlantedSentence {
    /// The sentence.
    pub span: Span,
    /// The chance that it takes a side, 0 to 1.
    pub score: f64,
    /// Whether the score reaches the threshold.
    pub biased: bool,
    /// The findings in it.
    pub findings: Vec<Ref<Slant>>,
    /// The words that raise its score: those of its findings, and others that are no finding by themselves.
    pub because: Vec<Span>,
}

impl Layer for SlantedSentence {
    const NAME: &'static str = "slanted_sentences";
    type Unit = Article;
}
