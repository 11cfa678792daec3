#![doc = include_str!("../README.md")]

use documented::DocumentedFields;
use parallax_corpus::{Article, Layer, Span, pass};
use parallax_layers::sentences::Sentence;
use serde::{Deserialize, Serialize};

/// One long sentence: a row of the layer.
#[derive(Debug, Serialize, Deserialize, DocumentedFields)]
pub struct LongSentence {
    /// The sentence.
    pub span: Span,
    /// How many words it has.
    pub words: u32,
}

impl Layer for LongSentence {
    const NAME: &'static str = "long_sentences";
    type Unit = Article;
}

/// The sentences of more than 35 words.
fn long(article: &Article, sentences: &[Sentence]) -> Vec<LongSentence> {
    let words = |span: Span| article[span].split_whitespace().count() as u32;
    let rows = sentences.iter().map(|&Sentence { span }| LongSentence { span, words: words(span) });
    rows.filter(|row| row.words > 35).collect()
}

pass!(LongSentences = fn long(Sentence) -> LongSentence);
parallax_edge::export!(LongSentences);
