//! An attribution while it is put together, in rows of words.

use std::{cmp::Reverse, ops::Range};

use parallax_layers::quotes::{Act, QuoteKind, Stance};

use crate::cues::{Frame, Sense};

/// A cue, what it attributes, and to whom.
#[derive(Debug, Clone)]
pub(crate) struct Draft {
    /// The word that attributes: a verb, a noun, an adjective, "according", a colon.
    pub(crate) cue: usize,
    /// All words of the cue.
    pub(crate) cue_rows: Range<usize>,
    /// What the cue governs.
    pub(crate) frame: Frame,
    pub(crate) act: Act,
    pub(crate) stance: Stance,
    /// The words of the content, in pieces.
    pub(crate) content: Vec<Range<usize>>,
    pub(crate) source: Option<Source>,
    /// The word that stands for who is meant, where the source does not say it.
    pub(crate) speaker: Option<usize>,
    /// Whether it may have direct speech.
    pub(crate) says: bool,
    /// How it is given, where quotation marks do not tell.
    pub(crate) kind: Option<QuoteKind>,
    /// The head of the noun phrase for whom it was said to.
    pub(crate) addressee: Option<usize>,
    /// The quotation marks that belong to it.
    pub(crate) marked: Vec<usize>,
}

impl Draft {
    pub(crate) fn new(cue: usize, cue_rows: Range<usize>, sense: Sense, content: Vec<Range<usize>>) -> Self {
        Self {
            cue,
            cue_rows,
            frame: sense.frame,
            act: sense.act,
            stance: sense.stance,
            content,
            source: None,
            speaker: None,
            says: false,
            kind: None,
            addressee: None,
            marked: Vec::new(),
        }
    }

    /// What stands in marks, or is set apart as such, before it is known what that is.
    pub(crate) fn direct(cue: usize, cue_rows: Range<usize>, source: Option<Source>) -> Self {
        Self { says: true, source, ..Self::new(cue, cue_rows, Sense::SAID, Vec::new()) }
    }

    /// The words of who says it: of the cue and of its source.
    pub(crate) fn tag(&self) -> Range<usize> {
        around(&self.cue_rows, self.source.as_ref())
    }

    /// Where it begins, what holds others before them.
    pub(crate) fn place(&self) -> (usize, Reverse<usize>) {
        let pieces = || self.content.iter().chain(std::iter::once(&self.cue_rows));
        let start = pieces().map(|rows| rows.start).min().unwrap_or(self.cue);
        (start, Reverse(pieces().map(|rows| rows.end).max().unwrap_or(self.cue)))
    }
}

/// Whom it is attributed to.
#[derive(Debug, Clone)]
pub(crate) struct Source {
    pub(crate) rows: Range<usize>,
    /// The word that stands for whom is meant: of a relative pronoun the noun before it.
    pub(crate) head: usize,
}

/// From the first to the last word of a cue and its source.
pub(crate) fn around(cue: &Range<usize>, source: Option<&Source>) -> Range<usize> {
    source.map_or(cue.clone(), |source| cue.start.min(source.rows.start)..cue.end.max(source.rows.end))
}

/// What a word governs, before it is known who speaks.
#[derive(Debug, Clone)]
pub(crate) struct Governed {
    pub(crate) sense: Sense,
    pub(crate) content: Vec<Range<usize>>,
    /// The preposition that closes the cue: "called *for*".
    pub(crate) closing: Option<usize>,
    pub(crate) addressee: Option<usize>,
}

impl Governed {
    pub(crate) fn new(sense: Sense, content: Range<usize>) -> Self {
        Self { sense, content: vec![content], closing: None, addressee: None }
    }
}
