//! An article as it is asked what it calls whom.

use std::collections::BTreeMap;

use parallax_corpus::{ArticleIndex, One, Span};
use parallax_layers::{
    entities::{Cast, Entity},
    names::Name,
    numbers::Number,
    slant::{Slant, SlantKind},
    voices::{Voice, VoiceSpan, voice_at},
    words::{Tree, Upos, Word},
};
use parallax_lexicon::fold;

type Rows<'a> =
    (&'a [Word], &'a [Name], &'a [Entity], &'a [VoiceSpan], &'a [Slant], &'a [Number]);

/// An article with its trees, and which actor each of its entities is.
pub(crate) struct Page<'a> {
    pub(crate) one: &'a One<'a, Rows<'a>>,
    pub(crate) tree: Tree<'a>,
    pub(crate) cast: Cast<'a>,
    pub(crate) names: &'a [Name],
    pub(crate) slant: &'a [Slant],
    pub(crate) numbers: &'a [Number],
    voices: &'a [VoiceSpan],
    known: &'a BTreeMap<(ArticleIndex, usize), usize>,
}

impl<'a> Page<'a> {
    pub(crate) fn new(
        one: &'a One<'a, Rows<'a>>,
        known: &'a BTreeMap<(ArticleIndex, usize), usize>,
    ) -> Self {
        let (words, names, entities, voices, slant, numbers) = one.rows;
        let (tree, cast) = (Tree::new(words), Cast::new(entities));
        Self { one, tree, cast, names, slant, numbers, voices, known }
    }

    pub(crate) fn words(&self) -> &'a [Word] {
        self.tree.words()
    }

    pub(crate) fn text(&self, row: usize) -> &'a str {
        &self.one.article[self.words()[row].span]
    }

    /// A word's dictionary form in small letters.
    pub(crate) fn lemma(&self, row: usize) -> String {
        fold(&self.words()[row].lemma).into_owned()
    }

    /// Whose words a stretch is; none in page furniture.
    pub(crate) fn voice(&self, at: Span) -> Option<Voice> {
        voice_at(self.voices, at).map(|row| row.voice)
    }

    /// Which actor an entity is.
    pub(crate) fn actor(&self, entity: usize) -> Option<usize> {
        self.known.get(&(self.one.index, entity)).copied()
    }

    /// Which actor a word stands for as the head of its phrase.
    pub(crate) fn actor_of(&self, row: usize) -> Option<usize> {
        self.actor(self.cast.of_word(&self.tree, row)?)
    }

    /// Whether a word is part of a name.
    pub(crate) fn is_named(&self, row: usize) -> bool {
        let span = self.words()[row].span;
        let at = self.names.partition_point(|name| name.span.end <= span.start);
        self.names.get(at).is_some_and(|name| name.span.contains(span))
    }

    /// The word of a stretch that the others depend on.
    pub(crate) fn head(&self, within: Span) -> Option<usize> {
        let rows = self.tree.within(within);
        rows.clone().find(|&row| self.tree.head(row).is_none_or(|head| !rows.contains(&head)))
    }

    /// Whether a stretch has wording in it that takes sides.
    pub(crate) fn takes_sides(&self, within: Span) -> bool {
        let sides = |finding: &&Slant| {
            matches!(
                finding.kind,
                SlantKind::LoadedWord | SlantKind::Label | SlantKind::Judgement | SlantKind::Doubt
            )
        };
        let until = self.slant.partition_point(|finding| finding.span.start < within.end);
        let near = self.slant[..until].iter().rev().take_while(|finding| finding.span.end > within.start);
        near.filter(sides).any(|finding| within.overlaps(finding.span))
    }

    /// The nouns that no name has, in order.
    pub(crate) fn nouns(&self) -> impl Iterator<Item = usize> + '_ {
        let noun = |&row: &usize| self.words()[row].upos == Upos::Noun && !self.is_named(row);
        (0..self.words().len()).filter(noun)
    }
}
