//! What an article is, word by word.

use std::{borrow::Cow, ops::Range};

use parallax_corpus::{Article, Span};
use parallax_layers::{
    names::Name,
    sentences::Sentence,
    structure::{Line, Role},
    words::{Deprel, Tree, Upos, Word, Xpos},
};
use parallax_lexicon::{
    fold,
    marks::{Quotation, quotations},
};

/// An article with its words and what stands around them.
#[derive(Debug)]
pub(crate) struct Page<'a> {
    pub(crate) article: &'a Article,
    pub(crate) words: &'a [Word],
    pub(crate) names: &'a [Name],
    pub(crate) tree: Tree<'a>,
    pub(crate) quotations: Vec<Quotation>,
    places: Vec<Place>,
}

/// Where a word stands.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    /// Its sentence, counted from the first.
    pub(crate) sentence: u32,
    /// Its line, counted from the first.
    pub(crate) line: u32,
    /// The quotation it is in.
    pub(crate) quote: Option<u32>,
    /// What its line is.
    pub(crate) role: Role,
}

impl<'a> Page<'a> {
    pub(crate) fn new(
        article: &'a Article,
        lines: &[Line],
        sentences: &[Sentence],
        words: &'a [Word],
        names: &'a [Name],
    ) -> Self {
        let quotations = quotations(&article.text, lines.iter().map(|line| line.span.range()));
        let places = places(lines, sentences, words, &quotations);
        Self { article, words, names, tree: Tree::new(words), quotations, places }
    }

    pub(crate) fn place(&self, row: usize) -> Place {
        self.places[row]
    }

    pub(crate) fn text(&self, row: usize) -> &'a str {
        &self.article[self.words[row].span]
    }

    pub(crate) fn folded(&self, row: usize) -> Cow<'a, str> {
        fold(self.text(row))
    }

    /// The dictionary form of a word, in small letters.
    pub(crate) fn lemma(&self, row: usize) -> Cow<'a, str> {
        fold(&self.words[row].lemma)
    }

    pub(crate) fn upos(&self, row: usize) -> Upos {
        self.words[row].upos
    }

    pub(crate) fn xpos(&self, row: usize) -> Xpos {
        self.words[row].xpos
    }

    /// How a word depends on its head, without the subtype.
    pub(crate) fn relation(&self, row: usize) -> Deprel {
        self.words[row].deprel.universal()
    }

    /// From the first to the last of some words.
    pub(crate) fn span(&self, rows: &Range<usize>) -> Span {
        let (first, last) = (self.words[rows.start].span, self.words[rows.end - 1].span);
        Span { start: first.start, end: last.end }
    }

    /// Whether a word is there and is written so.
    pub(crate) fn is(&self, row: usize, written: &str) -> bool {
        row < self.words.len() && self.text(row) == written
    }

    /// Whether a line is read for who is who: not furniture, and not who wrote it.
    pub(crate) fn is_read(&self, row: usize) -> bool {
        !matches!(self.places[row].role, Role::Boilerplate | Role::Byline)
    }
}

fn places(lines: &[Line], sentences: &[Sentence], words: &[Word], quotations: &[Quotation]) -> Vec<Place> {
    let (mut sentence, mut line, mut quote) = (0, 0, 0);
    let place = |word: &Word| {
        let at = word.span.start;
        while sentences.get(sentence + 1).is_some_and(|next| next.span.start <= at) {
            sentence += 1;
        }
        while lines.get(line + 1).is_some_and(|next| next.span.start <= at) {
            line += 1;
        }
        while quotations.get(quote).is_some_and(|one| one.inside.end <= at as usize) {
            quote += 1;
        }
        let quoted = quotations.get(quote).is_some_and(|one| one.inside.contains(&(at as usize)));
        Place {
            sentence: number(sentence),
            line: number(line),
            quote: quoted.then(|| number(quote)),
            role: lines.get(line).map_or(Role::Body, |line| line.role),
        }
    };
    words.iter().map(place).collect()
}

/// A count as it is kept.
pub(crate) fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
