//! An article as it is asked who does what.

use std::{borrow::Cow, collections::BTreeMap};

use parallax_corpus::{ArticleIndex, One, Span};
use parallax_layers::{
    actors::Actor,
    dates::TimeExpression,
    entities::{Cast, Entity},
    names::NameKind,
    quotes::Quote,
    row_around,
    sentences::Sentence,
    structure::{Line, role_at},
    words::{Deprel, Tree, Upos, Word, Xpos},
};
use parallax_lexicon::{fold, on_one_line};

use crate::lists;

type Rows<'a> = (&'a [Line], &'a [Sentence], &'a [Word], &'a [Entity], &'a [TimeExpression], &'a [Quote]);

/// An article with its trees, and which actor each of its entities is.
pub(crate) struct Page<'a> {
    /// Which of the articles that are read.
    pub(crate) at: usize,
    pub(crate) one: &'a One<'a, Rows<'a>>,
    pub(crate) tree: Tree<'a>,
    pub(crate) cast: Cast<'a>,
    pub(crate) sentences: &'a [Sentence],
    pub(crate) actors: &'a [Actor],
    lines: &'a [Line],
    dates: &'a [TimeExpression],
    /// The words for those on whom something is laid, in order.
    sources: Vec<Span>,
}

/// Who does something, or whom it befalls.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Party {
    /// Which of the story's actors.
    pub(crate) actor: Option<usize>,
    /// The noun that it is told with.
    pub(crate) noun: String,
    /// The name, or else the article's words.
    pub(crate) text: String,
    pub(crate) span: Span,
    /// Whether it is told with a noun, a name or a pronoun.
    pub(crate) upos: Upos,
    pub(crate) plural: bool,
}

impl<'a> Page<'a> {
    pub(crate) fn new(
        (at, one): (usize, &'a One<'a, Rows<'a>>),
        actors: &'a [Actor],
        known: &BTreeMap<(ArticleIndex, usize), usize>,
    ) -> Self {
        let (lines, sentences, words, entities, dates, quotes) = one.rows;
        let mut sources: Vec<Span> = quotes.iter().flat_map(|quote| quote.source.iter().copied()).collect();
        sources.sort_unstable();
        let (tree, cast) = (Tree::new(words), Cast::of_story(entities, one.index, known));
        Self { at, one, tree, cast, sentences, actors, lines, dates, sources }
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

    /// Whether a word is of those on whom something is laid: "police said".
    pub(crate) fn is_source(&self, at: Span) -> bool {
        row_around(&self.sources, at, |source| *source).is_some()
    }

    /// Which sentence a place is in, or else the next.
    pub(crate) fn sentence(&self, at: Span) -> usize {
        self.sentences.partition_point(|sentence| sentence.span.end <= at.start)
    }

    /// The day that words within a stretch give, if one.
    pub(crate) fn day(&self, within: Span) -> Option<&'a str> {
        let from = self.dates.partition_point(|date| date.span.start < within.start);
        let dates = self.dates[from..].iter().take_while(|date| date.span.start < within.end);
        dates.filter(|date| date.from == date.to).find_map(|date| date.from.as_deref())
    }

    /// Whom a noun, a name or a pronoun stands for; nobody, where a pronoun's meaning is not known.
    pub(crate) fn party(&self, row: usize) -> Option<Party> {
        let actor = self.cast.actor_of(&self.tree, row);
        let word = self.word(row);
        if actor.is_none() && word.upos == Upos::Pron {
            return None;
        }
        let mut span = self.tree.noun_chunk(row);
        if let Some(of) = self.behind(row, &["of"]) {
            span = span.to(self.tree.noun_chunk(of));
        }
        let words = || on_one_line(&self.one.article[span]);
        let text = actor.map_or_else(words, |actor| self.actors[actor].name.clone());
        let plural = matches!(word.xpos, Xpos::NNS | Xpos::NNPS);
        Some(Party { actor, noun: self.lemma(row).into_owned(), text, span, upos: word.upos, plural })
    }

    pub(crate) fn is_person(&self, row: usize) -> bool {
        let entity = self.cast.of_word(&self.tree, row);
        entity.is_some_and(|entity| self.cast.entities()[entity].kind == NameKind::Person)
            || lists::is_person(&self.lemma(row))
    }

    /// The word that hangs on another by a preposition: "by police", "of a student".
    pub(crate) fn behind(&self, row: usize, prepositions: &[&str]) -> Option<usize> {
        self.tree.right(row).find(|&child| {
            let case = self.tree.child(child, &[Deprel::Case]);
            case.is_some_and(|case| prepositions.contains(&&*self.lemma(case)))
        })
    }
}
