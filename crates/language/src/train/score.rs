//! Scores on sentences whose words are given.

use super::conllu::Sentence;
use crate::{
    english::{Desk, English},
    model::Model,
};

/// Shares of words that are right, in percent.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Scores {
    /// How many words were scored.
    pub words: usize,
    /// Universal part of speech.
    pub upos: f64,
    /// Penn Treebank tag.
    pub xpos: f64,
    /// Dictionary form.
    pub lemma: f64,
    /// Head (unlabelled attachment score).
    pub uas: f64,
    /// Head and relation without its subtype (labelled attachment score).
    pub las: f64,
}

/// Scores `model` on `sentences`, with their own division into words.
pub(crate) fn score(model: &Model, sentences: &[Sentence]) -> Scores {
    let english = English::new(model.clone());
    let mut desk = Desk::default();
    let mut counts = [0_usize; 5];
    let mut words = 0;
    for sentence in sentences {
        let forms: Vec<&str> = sentence.words.iter().map(|word| word.form.as_str()).collect();
        let read = english.read_words(&forms, &mut desk);
        for (found, gold) in read.iter().zip(&sentence.words) {
            words += 1;
            let head = found.head == gold.head;
            let right = [
                found.upos == gold.upos,
                found.xpos == gold.xpos,
                gold.lemma == "_" || found.lemma == gold.lemma,
                head,
                head && found.deprel.split(':').next() == gold.deprel.split(':').next(),
            ];
            for (count, right) in counts.iter_mut().zip(right) {
                *count += usize::from(right);
            }
        }
    }
    let [upos, xpos, lemma, uas, las] = counts.map(|count| 100.0 * count as f64 / words.max(1) as f64);
    Scores { words, upos, xpos, lemma, uas, las }
}
