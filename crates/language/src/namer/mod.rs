//! Finds names: persons, organisations, places and other things with a name of their own.
//!
//! A small network of the tagger's kind reads each sentence where it has capitals: the words, their tags, what the gazetteers know of
//! them, and how the document writes them elsewhere. It scores for each word whether a name of a kind begins,
//! goes on or ends there; of the sequences of such labels that can be, the one with the highest sum is taken
//! (Viterbi 1967; labels as in Ratinov and Roth 2009). Then names that stand several times in a document are
//! made to agree.

mod agreement;
mod document;
mod gazetteer;
mod label;
mod model;

use std::{ops::Range, sync::LazyLock};

pub(crate) use self::{
    document::{Document, Lexicon, PROPERTIES},
    gazetteer::Gazetteer,
    label::LABELS,
};
#[cfg(feature = "train")]
pub(crate) use self::{
    gazetteer::{GOES_ON, longer},
    label::Label,
    model::{FORMAT, MAGIC},
};
use crate::{
    kernel::{Kernel, Matrix},
    network::{Encoder, Memory},
    vocabulary::Vocabulary,
};

/// What has the name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A human being, an animal or a figure in a story.
    Person,
    /// Whatever acts as a body: authorities, companies, clubs, media.
    Org,
    /// What one can be in: countries, towns, rivers, buildings.
    Place,
    /// Peoples, languages, events, works, laws, products.
    Misc,
}

impl Kind {
    /// All of them, as the model numbers them.
    pub const ALL: [Self; 4] = [Self::Person, Self::Org, Self::Place, Self::Misc];
}

/// A word in which names are looked for.
#[derive(Debug, Clone, Copy)]
pub struct Token<'a> {
    /// As written.
    pub form: &'a str,
    /// Its Penn Treebank tag.
    pub xpos: &'a str,
}

/// A name in a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Name {
    /// The sentence.
    pub sentence: usize,
    /// Its first word in the sentence.
    pub first: usize,
    /// The word behind its last.
    pub end: usize,
    /// What has it.
    pub kind: Kind,
}

/// All that was learnt of names.
#[derive(Debug, Clone)]
pub struct Namer {
    kernel: Kernel,
    pub(crate) gazetteer: Gazetteer,
    pub(crate) vocabularies: [Vocabulary; PROPERTIES],
    pub(crate) encoder: Encoder,
    pub(crate) labels: Matrix,
}

/// The memory a namer works in; keep one for many documents, and for one namer.
#[derive(Debug, Default)]
pub struct NameDesk {
    lexicon: Lexicon,
    memory: Memory<PROPERTIES>,
    scores: Vec<i32>,
    lattice: label::Lattice,
}

static WEIGHTS: &[u8] = include_bytes!("../../model/names.bin");

static SHARED: LazyLock<Result<Namer, String>> = LazyLock::new(|| Namer::from_bytes(WEIGHTS));

impl Namer {
    /// The model that comes with the program, read when first asked for and shared by all threads.
    ///
    /// # Errors
    /// What is wrong with the weights, in a sentence.
    pub fn shared() -> Result<&'static Self, String> {
        SHARED.as_ref().map_err(Clone::clone)
    }

    pub(crate) fn new(
        gazetteer: Gazetteer,
        vocabularies: [Vocabulary; PROPERTIES],
        encoder: Encoder,
        labels: Matrix,
    ) -> Self {
        Self { kernel: Kernel::new(), gazetteer, vocabularies, encoder, labels }
    }

    /// The names of a document, in order; they do not overlap. It is given as its sentences' words.
    #[must_use]
    pub fn read(&self, sentences: &[&[Token<'_>]], desk: &mut NameDesk) -> Vec<Name> {
        let document = Document::of(sentences, &self.gazetteer, &mut desk.lexicon);
        let mut names = Vec::new();
        for (sentence, range) in document.ranges().enumerate() {
            for stretch in document.stretches(range.clone(), 2 * self.encoder.reach()) {
                self.label(&document, &range, &stretch, desk);
                let before = stretch.start - range.start;
                let name =
                    |(first, end, kind)| Name { sentence, first: before + first, end: before + end, kind };
                names.extend(desk.lattice.names().map(name));
            }
        }
        agreement::agree(&document, &self.gazetteer, &mut names);
        names
    }

    /// Finds the labels of a stretch of a sentence's words.
    fn label(
        &self,
        document: &Document,
        sentence: &Range<usize>,
        stretch: &Range<usize>,
        desk: &mut NameDesk,
    ) {
        let NameDesk { memory, scores, lattice, .. } = desk;
        scores.clear();
        let mut room = std::mem::take(&mut memory.scores[0]);
        room.resize(self.labels.padded(), 0);
        // What is too far off changes nothing.
        let (reach, width) = (self.encoder.reach(), self.encoder.width());
        let first = stretch.start.saturating_sub(reach).max(sentence.start);
        let near = first..(stretch.end + reach).min(sentence.end);
        let properties = near.map(|word| document.properties(word));
        let vectors = self.encoder.read(self.kernel, &self.vocabularies, properties, memory);
        for vector in vectors[(stretch.start - first) * width..].chunks_exact(width).take(stretch.len()) {
            self.kernel.sum(&self.labels, vector, &mut room);
            scores.extend(&room[..LABELS]);
        }
        memory.scores[0] = room;
        lattice.decode(scores);
    }
}
