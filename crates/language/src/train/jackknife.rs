//! Tags for the parser to learn from, as wrong as those it will meet: each part of the treebank is
//! tagged by a tagger that has not seen it.

use super::tagger::{self, Tagged};
use crate::{kernel::Kernel, network::Memory, tagger::Tag};

const FOLDS: usize = 4;
/// Neighbouring sentences are mostly of one document, and go to the same part.
const RUN: usize = 20;

/// The tags of each sentence.
pub(crate) fn tags(sentences: &[Tagged], epochs: usize, mut say: impl FnMut(usize)) -> Vec<Vec<Tag>> {
    let mut found = vec![Vec::new(); sentences.len()];
    let kernel = Kernel::new();
    for fold in 0..FOLDS {
        let is_out = |at: usize| at / RUN % FOLDS == fold;
        let rest: Vec<&Tagged> = sentences
            .iter()
            .enumerate()
            .filter(|(at, _)| !is_out(*at))
            .map(|(_, sentence)| sentence)
            .collect();
        let mut memory = Memory::default();
        let tagger = tagger::learn(&rest, epochs, |_, _| ());
        for at in (0..sentences.len()).filter(|at| is_out(*at)) {
            tagger.tag(kernel, &sentences[at].forms, &mut memory, &mut found[at]);
        }
        say(fold);
    }
    found
}
