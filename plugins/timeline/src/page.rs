//! An article as it is asked what happened when.

use std::{borrow::Cow, collections::BTreeMap};

use parallax_corpus::{ArticleIndex, One, Span};
use parallax_layers::{
    dates::TimeExpression,
    entities::{Cast, Entity},
    numbers::Number,
    quotes::{Act, Quote},
    row_around,
    structure::{Line, role_at},
    words::{Tree, Word},
};
use parallax_lexicon::fold;

type Rows<'a> = (&'a [Line], &'a [Word], &'a [Entity], &'a [TimeExpression], &'a [Number], &'a [Quote]);

/// An article with its trees, and which actor each of its entities is.
pub(crate) struct Page<'a> {
    pub(crate) one: &'a One<'a, Rows<'a>>,
    pub(crate) tree: Tree<'a>,
    pub(crate) cast: Cast<'a>,
    pub(crate) dates: &'a [TimeExpression],
    pub(crate) numbers: &'a [Number],
    lines: &'a [Line],
    /// The words by which something is laid on somebody, in order.
    cues: Vec<Span>,
}

impl<'a> Page<'a> {
    pub(crate) fn new(one: &'a One<'a, Rows<'a>>, known: &BTreeMap<(ArticleIndex, usize), usize>) -> Self {
        let (lines, words, entities, dates, numbers, quotes) = one.rows;
        // "approved", "decided" are cues too, and what happens.
        let says = |quote: &&Quote| matches!(quote.act, Act::Says | Act::Asks | Act::Thinks);
        let mut cues: Vec<Span> =
            quotes.iter().filter(says).flat_map(|quote| quote.cue.iter().copied()).collect();
        cues.sort_unstable();
        let (tree, cast) = (Tree::new(words), Cast::of_story(entities, one.index, known));
        Self { one, tree, cast, dates, numbers, lines, cues }
    }

    pub(crate) fn word(&self, row: usize) -> &'a Word {
        &self.tree.words()[row]
    }

    /// A word's dictionary form in small letters.
    pub(crate) fn lemma(&self, row: usize) -> Cow<'a, str> {
        fold(&self.word(row).lemma)
    }

    /// Whether the article itself speaks here, its headline too: no page furniture.
    pub(crate) fn is_own(&self, at: Span) -> bool {
        role_at(self.lines, at).is_some()
    }

    /// Whether a word only says that somebody says something.
    pub(crate) fn is_cue(&self, row: usize) -> bool {
        row_around(&self.cues, self.word(row).span, |cue| *cue).is_some()
    }

    /// Whether a word is part of a time expression.
    pub(crate) fn is_date(&self, row: usize) -> bool {
        row_around(self.dates, self.word(row).span, |date| date.span).is_some()
    }

    /// Which actor a word stands for as the head of its phrase.
    pub(crate) fn actor_of(&self, row: usize) -> Option<usize> {
        self.cast.actor_of(&self.tree, row)
    }
}
