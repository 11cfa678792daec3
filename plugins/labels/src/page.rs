//! An article as it is asked what it calls whom.

use std::collections::{BTreeMap, BTreeSet};

use parallax_corpus::{ArticleIndex, One, Span};
use parallax_layers::{
    entities::{Cast, Entity},
    names::{Name, NameKind, name_at},
    numbers::Number,
    slant::{Slant, SlantKind},
    voices::{Voice, VoiceSpan, voice_at},
    words::{Deprel, Tree, Upos, Word},
};
use parallax_lexicon::fold;
use parallax_press::country_written;

use crate::Partner;

type Rows<'a> = (&'a [Word], &'a [Name], &'a [Entity], &'a [VoiceSpan], &'a [Slant], &'a [Number]);

/// An article with its trees, and which actor each of its entities is.
pub(crate) struct Page<'a> {
    pub(crate) one: &'a One<'a, Rows<'a>>,
    pub(crate) tree: Tree<'a>,
    pub(crate) cast: Cast<'a>,
    pub(crate) names: &'a [Name],
    pub(crate) slant: &'a [Slant],
    pub(crate) numbers: &'a [Number],
    voices: &'a [VoiceSpan],
    /// The nouns for bodies and places here that have no name.
    bodies: BTreeSet<String>,
}

impl<'a> Page<'a> {
    pub(crate) fn new(one: &'a One<'a, Rows<'a>>, known: &BTreeMap<(ArticleIndex, usize), usize>) -> Self {
        let (words, names, entities, voices, slant, numbers) = one.rows;
        let (tree, cast) = (Tree::new(words), Cast::of_story(entities, one.index, known));
        let mut page = Self { one, tree, cast, names, slant, numbers, voices, bodies: BTreeSet::new() };
        let body = |entity: &&Entity| {
            entity.names.is_empty() && matches!(entity.kind, NameKind::Org | NameKind::Place)
        };
        let nouns = entities.iter().filter(body).flat_map(|entity| &entity.mentions);
        page.bodies = nouns.filter_map(|&mention| Some(page.lemma(page.tree.root_of(mention)?))).collect();
        page
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

    /// Whether a noun is here one for bodies or places: "plant".
    pub(crate) fn is_body(&self, noun: &str) -> bool {
        self.bodies.contains(noun)
    }

    /// Whether a word is of a name of a place.
    pub(crate) fn is_place(&self, row: usize) -> bool {
        let entity = self.cast.of(self.words()[row].span);
        entity.is_some_and(|row| self.cast.entities()[row].kind == NameKind::Place)
    }

    /// Whether a word stands for a person.
    pub(crate) fn is_person(&self, row: usize) -> bool {
        let entity = self.cast.of_word(&self.tree, row);
        entity.is_some_and(|row| self.cast.entities()[row].kind == NameKind::Person)
    }

    /// Which actor a word stands for as the head of its phrase.
    pub(crate) fn actor_of(&self, row: usize) -> Option<usize> {
        self.cast.actor_of(&self.tree, row)
    }

    /// Whether a word depends on its head by one of these prepositions: "of Karst".
    pub(crate) fn is_behind(&self, row: usize, prepositions: &[&str]) -> bool {
        let case = self.tree.child(row, &[Deprel::Case]);
        self.words()[row].deprel == Deprel::Nmod
            && case.is_some_and(|case| prepositions.contains(&&*self.lemma(case)))
    }

    /// The country or actor that a word stands for; of "the city of Karst", Karst.
    pub(crate) fn partner(&self, row: usize) -> Option<Partner> {
        if let Some(code) = country_written(self.text(row)) {
            return Some(Partner::Country(code));
        }
        let part = || self.is_named(row).then(|| self.cast.actor(self.cast.of(self.words()[row].span)?))?;
        let behind = || self.partner(self.tree.right(row).find(|&child| self.is_behind(child, &["of"]))?);
        self.actor_of(row).or_else(part).map(Partner::Actor).or_else(behind)
    }

    /// Whose a noun is, or of what: by a name before it or behind "of" and "in".
    pub(crate) fn owner(&self, noun: usize) -> Option<Partner> {
        self.tree.children(noun).find_map(|child| match self.words()[child].deprel {
            Deprel::Nmod => self.is_behind(child, &["of", "in"]).then(|| self.partner(child))?,
            Deprel::NmodPoss | Deprel::Compound | Deprel::Amod => self.partner(child),
            _ => None,
        })
    }

    /// The name that a word is part of.
    pub(crate) fn name_at(&self, row: usize) -> Option<Span> {
        let span = self.words()[row].span;
        name_at(self.names, span).map(|name| name.span).filter(|name| name.contains(span))
    }

    pub(crate) fn is_named(&self, row: usize) -> bool {
        self.name_at(row).is_some()
    }

    /// The last finding of a kind that touches a stretch.
    pub(crate) fn finding(&self, within: Span, kind: impl Fn(&Slant) -> bool) -> Option<&'a Slant> {
        /// Few findings lie within another.
        const NEAR: usize = 8;
        let until = self.slant.partition_point(|finding| finding.span.start < within.end);
        let near = self.slant[until.saturating_sub(NEAR)..until].iter().rev();
        near.filter(|finding| finding.span.overlaps(within)).find(|finding| kind(finding))
    }

    /// Whether a stretch has wording in it that takes sides.
    pub(crate) fn takes_sides(&self, within: Span) -> bool {
        use SlantKind::{Doubt, Judgement, Label, LoadedWord};
        self.finding(within, |one| matches!(one.kind, LoadedWord | Label | Judgement | Doubt)).is_some()
    }

    /// The nouns that no name has, in order.
    pub(crate) fn nouns(&self) -> impl Iterator<Item = usize> + '_ {
        let noun = |&row: &usize| {
            let upos = self.words()[row].upos;
            // With small letters it is no name, though it was read as one beside another.
            let small = || upos == Upos::Propn && self.text(row).starts_with(char::is_lowercase);
            (upos == Upos::Noun || small()) && !self.is_named(row)
        };
        (0..self.words().len()).filter(noun)
    }
}
