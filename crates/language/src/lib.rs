//! Reads English: sentences, words, tags, lemmas, syntax, names, time expressions.
//!
//! It knows text and nothing of articles, layers or passes.

mod abbreviations;
mod aligned;
mod bytes;
mod english;
mod form;
mod kernel;
pub mod lemmas;
mod model;
pub mod namer;
mod network;
mod parser;
mod quotations;
mod recent;
pub mod sentences;
mod small;
mod state;
mod tagger;
pub mod tagset;
pub mod time;
pub mod tokens;
#[cfg(feature = "train")]
pub mod train;
mod vocabulary;

use compact_str::CompactString;
pub use english::{Desk, English};

/// A syntactic word of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Where it begins in the sentence, in bytes.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// Its dictionary form.
    pub lemma: CompactString,
    /// Its universal part of speech, as UD names it: `NOUN`.
    pub upos: &'static str,
    /// Its Penn Treebank tag: `NNS`.
    pub xpos: &'static str,
    /// The word of the same sentence that it depends on; none for a root.
    pub head: Option<usize>,
    /// How it depends on it, as UD names it, with subtype: `nsubj:pass`.
    pub deprel: &'static str,
}
