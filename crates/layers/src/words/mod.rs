//! Syntactic words, their labels, and the trees that they are.

mod label;
mod tree;

use compact_str::CompactString;
use documented::DocumentedFields;
use parallax_corpus::{Article, Layer, Ref, Span};
use serde::{Deserialize, Serialize};

pub use label::{Deprel, Upos, Xpos};
pub use tree::Tree;

/// A syntactic word, as Universal Dependencies counts them: "don't" is two, "do" and "n't".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, DocumentedFields)]
pub struct Word {
    /// Where it stands.
    pub span: Span,
    /// Its dictionary form: "be" for "was", "not" for "n't".
    pub lemma: CompactString,
    /// Its universal part of speech.
    pub upos: Upos,
    /// Its part of speech as the Penn Treebank has it.
    pub xpos: Xpos,
    /// The word it depends on; null for the root of a sentence.
    pub head: Option<Ref<Word>>,
    /// How it depends on it.
    pub deprel: Deprel,
}

impl Layer for Word {
    const NAME: &'static str = "words";
    type Unit = Article;
}
