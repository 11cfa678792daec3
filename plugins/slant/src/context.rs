//! What the guards look at.

use std::ops::Range;

use parallax_corpus::Span;
use parallax_layers::{
    entities::Cast,
    names::Name,
    voices::{Voice, VoiceSpan, voice_at},
    words::{Tree, Word},
};
use parallax_lexicon::{
    case,
    marks::Quotation,
    tokens::{Shape, Token},
};

use crate::{
    classes::{Class, Classes, is_content},
    matcher::Match,
    topic::Topic,
};

/// A sentence to look in, a line, or all of an article, which has no tokens yet.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Context<'a> {
    pub(crate) text: &'a str,
    pub(crate) classes: &'a Classes,
    pub(crate) tokens: &'a [Token],
    /// The syntax of the whole article.
    pub(crate) tree: &'a Tree<'a>,
    /// What the article knows as names.
    pub(crate) names: &'a [Name],
    /// Who is who in the article.
    pub(crate) cast: &'a Cast<'a>,
    /// What the article is about.
    pub(crate) topic: &'a Topic<'a>,
    /// Whose words its stretches are.
    pub(crate) voices: &'a [VoiceSpan],
    /// What stands in quotation marks.
    pub(crate) marked: &'a [Quotation],
    /// Most words have a capital, so that a capital says nothing.
    pub(crate) title_case: bool,
    /// It is the article's headline.
    pub(crate) headline: bool,
}

impl<'a> Context<'a> {
    /// Whose words a stretch of the article is.
    pub(crate) fn voice(&self, at: Span) -> Voice {
        voice_at(self.voices, at).map_or(Voice::Outlet, |row| row.voice)
    }

    pub(crate) fn class(&self, at: usize) -> Class {
        self.tokens.get(at).map_or(Class::NONE, |token| self.classes.of(token))
    }

    pub(crate) fn words(&self, token: &Token) -> &'a str {
        &self.text[token.range()]
    }

    pub(crate) fn word_at(&self, at: usize) -> &'a str {
        self.words(&self.tokens[at])
    }

    pub(crate) fn is_mark(&self, at: usize, marks: &[char]) -> bool {
        self.tokens
            .get(at)
            .is_some_and(|token| token.shape == Shape::Mark && self.words(token).starts_with(marks))
    }

    /// Whether the token is the first word of the sentence, of a quotation, or behind a colon.
    pub(crate) fn opens(&self, at: usize) -> bool {
        let quotes = at > 0 && self.tokens[at].quoted && !self.tokens[at - 1].quoted;
        quotes || case::opens(self.text, self.tokens, at) || self.is_mark(at.wrapping_sub(1), &['•'])
    }

    pub(crate) fn is_content(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| is_content(token, self.classes.of(token)))
    }

    /// The row of the word that governs the others of these tokens: "line" in "red line".
    pub(crate) fn row(&self, tokens: Range<usize>) -> Option<usize> {
        let span =
            Span { start: self.tokens.get(tokens.start)?.start, end: self.tokens.get(tokens.end - 1)?.end };
        self.tree.root_of(span)
    }

    /// The syntactic word of its first token: "rammed" of "rammed through".
    pub(crate) fn first(&self, one: &Match) -> Option<&'a Word> {
        self.row(one.start..one.start + 1).map(|row| self.word(row))
    }

    /// The token at which a syntactic word begins.
    pub(crate) fn token(&self, row: usize) -> Option<usize> {
        self.tokens.binary_search_by_key(&self.word(row).span.start, |token| token.start).ok()
    }

    /// A word of the syntax.
    pub(crate) fn word(&self, row: usize) -> &'a Word {
        &self.tree.words()[row]
    }

    /// The tokens of the words that the syntax ties to a match: what it governs, what that governs, what governs
    /// it, and what that governs besides.
    pub(crate) fn tied(&self, one: &Match) -> impl Iterator<Item = usize> + use<'_, 'a> {
        let own = self.row(one.start..one.end);
        let head = own.and_then(|row| self.tree.head(row));
        let near = own.into_iter().chain(head).flat_map(|row| self.tree.children(row));
        let far =
            own.into_iter().flat_map(|row| self.tree.children(row)).flat_map(|row| self.tree.children(row));
        let rows = head.into_iter().chain(near).chain(far).filter(move |row| Some(*row) != own);
        let tokens = one.start..one.end;
        rows.filter_map(|row| self.token(row)).filter(move |at| !tokens.contains(at))
    }
}
