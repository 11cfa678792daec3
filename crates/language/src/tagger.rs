//! Tags words with Penn Treebank tags and universal parts of speech.
//!
//! A small network reads the sentence; the pair of tags with the highest sum of scores wins, among
//! the pairs that the treebanks have.

use crate::{
    form::Form,
    kernel::{Kernel, Matrix},
    network::{Encoder, Memory},
    vocabulary::Vocabulary,
};

/// A tagger's tables.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Tagger {
    pub(crate) vocabularies: [Vocabulary; PROPERTIES],
    pub(crate) encoder: Encoder,
    pub(crate) xpos: Matrix,
    pub(crate) upos: Matrix,
    /// The pairs of tags there are.
    pub(crate) pairs: Vec<Tag>,
}

/// A word's two tags, as indices into `tagset::XPOS` and `tagset::UPOS`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Tag {
    pub(crate) xpos: u8,
    pub(crate) upos: u8,
}

impl Tag {
    /// Both as one number.
    pub(crate) fn both(self) -> u64 {
        u64::from(self.xpos) << 8 | u64::from(self.upos)
    }
}

/// How many properties of a word it looks at.
pub(crate) const PROPERTIES: usize = 7;

/// The properties of each word: itself, its endings and beginnings, its shape, quotation marks.
pub(crate) fn properties(forms: &[Form]) -> impl ExactSizeIterator<Item = [u64; PROPERTIES]> {
    // A typewriter's quotation mark closes what an earlier one opened.
    let mut open = false;
    forms.iter().map(move |form| {
        let closes = form.quote && open;
        open ^= form.quote;
        [
            form.lower,
            form.suffixes[2],
            form.suffixes[1],
            form.suffixes[3],
            form.prefixes[2],
            form.shape,
            u64::from(form.quote) << 1 | u64::from(closes),
        ]
    })
}

impl Tagger {
    /// Appends the tags of a sentence's words.
    pub(crate) fn tag(
        &self,
        kernel: Kernel,
        forms: &[Form],
        memory: &mut Memory<PROPERTIES>,
        tags: &mut Vec<Tag>,
    ) {
        let [mut xpos, mut upos] = std::mem::take(&mut memory.scores);
        xpos.resize(self.xpos.padded(), 0);
        upos.resize(self.upos.padded(), 0);
        let vectors = self.encoder.read(kernel, &self.vocabularies, properties(forms), memory);
        for vector in vectors.chunks_exact(self.encoder.width()) {
            kernel.sum(&self.xpos, vector, &mut xpos);
            kernel.sum(&self.upos, vector, &mut upos);
            tags.push(self.best(&xpos, &upos));
        }
        memory.scores = [xpos, upos];
    }

    /// The pair with the highest sum of scores, the first of equals.
    fn best(&self, xpos: &[i32], upos: &[i32]) -> Tag {
        let most = upos.iter().copied().max().unwrap_or_default();
        let (mut best, mut highest) = (Tag::default(), i32::MIN);
        for tag in &self.pairs {
            let one = xpos[usize::from(tag.xpos)];
            // Most pairs have no chance, whatever the other score.
            if one + most > highest && one + upos[usize::from(tag.upos)] > highest {
                highest = one + upos[usize::from(tag.upos)];
                best = *tag;
            }
        }
        best
    }
}
