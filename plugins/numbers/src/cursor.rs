//! A place among the tokens of a segment, and the moves from it.

use parallax_corpus::Span;
use parallax_layers::words::Xpos;
use parallax_lexicon::case;

use crate::{
    figures::Figure,
    lexicon::{Class, Entry, Mark},
    syntax::Syntax,
    tokens::{Shape, Token, Tokens},
};

/// A place among the tokens.
///
/// A move may lead out of the segment: there stands [`Token::END`], of which nothing is true. So a look
/// ahead or behind needs no bounds.
#[derive(Clone, Copy)]
pub(crate) struct Cursor<'t> {
    tokens: &'t Tokens<'t>,
    index: usize,
}

/// Tokens from a first to behind a last one.
#[derive(Clone, Copy)]
pub(crate) struct Stretch<'t> {
    pub(crate) first: Cursor<'t>,
    pub(crate) end: Cursor<'t>,
}

impl<'t> Tokens<'t> {
    /// The place of a token, by its number from the segment's head.
    pub(crate) fn cursor(&'t self, index: usize) -> Cursor<'t> {
        Cursor { tokens: self, index }
    }
}

/// Moves.
impl<'t> Cursor<'t> {
    /// One token on.
    pub(crate) fn next(self) -> Self {
        self.ahead(1)
    }

    /// One token back.
    pub(crate) fn before(self) -> Self {
        self.back(1)
    }

    pub(crate) fn ahead(self, count: usize) -> Self {
        Self { index: self.index.wrapping_add(count), ..self }
    }

    pub(crate) fn back(self, count: usize) -> Self {
        Self { index: self.index.wrapping_sub(count), ..self }
    }

    /// Behind this token, if something holds of it.
    pub(crate) fn over_if(self, holds: bool) -> Self {
        self.ahead(usize::from(holds))
    }

    /// Behind a hyphen, if one stands here.
    pub(crate) fn over_hyphen(self) -> Self {
        self.over_if(self.is_hyphen())
    }

    /// Behind a word, if it stands here.
    pub(crate) fn over(self, word: &str) -> Self {
        self.over_if(self.is(word))
    }

    /// Before a word, if it stands right before.
    pub(crate) fn back_over(self, words: &[&str]) -> Self {
        self.back(usize::from(self.before().is_any(words)))
    }

    /// The word before, past an article and the stop of an abbreviation: "Sept. 19".
    pub(crate) fn word_before(self) -> Self {
        let before = self.before().back(usize::from(self.before().is("the")));
        before.back(usize::from(before.is_mark('.') && before.is_tight()))
    }

    /// The tokens from here to another place.
    pub(crate) fn to(self, end: Self) -> Stretch<'t> {
        Stretch { first: self, end }
    }

    /// The tokens before this one, from the nearest on.
    pub(crate) fn backwards(self, count: usize) -> impl Iterator<Item = Self> {
        (1..=count).map(move |back| self.back(back))
    }

    /// This token and those behind it.
    pub(crate) fn onwards(self, count: usize) -> impl Iterator<Item = Self> {
        (0..count).map(move |ahead| self.ahead(ahead))
    }
}

/// What stands here.
impl<'t> Cursor<'t> {
    pub(crate) fn token(self) -> Token<'t> {
        self.tokens.at(self.index)
    }

    pub(crate) fn shape(self) -> Shape<'t> {
        self.token().shape
    }

    /// Whether this is out of the segment.
    pub(crate) fn is_out(self) -> bool {
        self.index >= self.tokens.list.len()
    }

    /// Whether this is the segment's first token.
    pub(crate) fn is_head(self) -> bool {
        self.index == 0
    }

    /// The token as it is written.
    pub(crate) fn text(self) -> &'t str {
        let token = self.token();
        &self.tokens.text[token.start..token.end]
    }

    /// What is known of the word; nothing for what is no word.
    pub(crate) fn entry(self) -> &'t Entry {
        match self.shape() {
            Shape::Word(entry) => entry,
            _ => &Entry::UNKNOWN,
        }
    }

    pub(crate) fn class(self) -> Class {
        self.entry().class
    }

    pub(crate) fn has(self, mark: Mark) -> bool {
        self.entry().has(mark)
    }

    /// The letters of the word; none for what is no word.
    pub(crate) fn letters(self) -> &'t str {
        if self.is_word() { self.text() } else { "" }
    }

    pub(crate) fn is_word(self) -> bool {
        matches!(self.shape(), Shape::Word(_))
    }

    pub(crate) fn figure(self) -> Option<Figure> {
        match self.shape() {
            Shape::Figure(figure) => Some(figure),
            _ => None,
        }
    }

    /// A figure that is written without separators.
    pub(crate) fn plain(self) -> Option<Figure> {
        self.figure().filter(|figure| figure.is_plain())
    }

    /// Whether this is a word, in any case of letters.
    pub(crate) fn is(self, word: &str) -> bool {
        self.letters().eq_ignore_ascii_case(word)
    }

    pub(crate) fn is_any(self, words: &[&str]) -> bool {
        let letters = self.letters();
        !letters.is_empty() && words.iter().any(|word| letters.eq_ignore_ascii_case(word))
    }

    pub(crate) fn is_mark(self, mark: char) -> bool {
        self.is_any_mark(&[mark])
    }

    pub(crate) fn is_any_mark(self, marks: &[char]) -> bool {
        matches!(self.shape(), Shape::Mark(found) if marks.contains(&found))
    }

    /// Whether a token stands here, without a gap before it.
    pub(crate) fn is_tight(self) -> bool {
        self.token().tight
    }

    /// A hyphen inside a word: "two-year".
    pub(crate) fn is_hyphen(self) -> bool {
        self.is_mark('-') && self.is_tight() && self.next().is_tight()
    }

    /// Whether the word begins with a capital letter.
    pub(crate) fn is_capital(self) -> bool {
        case::is_capital(self.letters())
    }

    /// Whether the segment is set like a headline, so that a capital tells nothing.
    pub(crate) fn is_in_title(self) -> bool {
        self.tokens.is_title_case()
    }

    /// Whether no noun begins or goes on here: a mark, a figure or a small word.
    pub(crate) fn is_closed(self) -> bool {
        !self.is_word() || self.entry().is_stop()
    }

    /// A month's name. "May", "March" and short forms that are words need their capital.
    pub(crate) fn is_month(self) -> bool {
        self.class() == Class::Month && (self.is_capital() || !self.has(Mark::MonthOrWord))
    }
}

/// The words of the syntax.
impl<'t> Cursor<'t> {
    pub(crate) fn syntax(self) -> &'t Syntax<'t> {
        self.tokens.syntax
    }

    /// The row of the word that the token lies in.
    pub(crate) fn row(self) -> Option<usize> {
        if self.is_out() { None } else { self.syntax().row(self.token().start) }
    }

    /// The token with which a word begins, if it lies in the segment.
    pub(crate) fn at_row(self, row: usize) -> Option<Self> {
        let start = self.syntax().word(row).span.start as usize;
        let index = self.tokens.list.partition_point(|token| token.start < start);
        let there = self.tokens.list.get(index).is_some_and(|token| token.start == start);
        there.then_some(Self { index, ..self })
    }

    /// What is known of the dictionary form of a word.
    pub(crate) fn lemma(self, row: usize) -> &'t Entry {
        self.tokens.lexicon.find(&self.syntax().word(row).lemma)
    }

    /// Whether the token is a noun or lies in one.
    pub(crate) fn is_noun(self) -> bool {
        self.row().is_some_and(|row| self.syntax().is_noun(row))
    }

    /// The part of speech of the word that the token lies in.
    pub(crate) fn tag(self) -> Option<Xpos> {
        Some(self.syntax().word(self.row()?).xpos)
    }
}

impl PartialEq for Cursor<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index
    }
}

impl PartialOrd for Cursor<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        self.index.partial_cmp(&other.index)
    }
}

impl<'t> Stretch<'t> {
    pub(crate) fn last(self) -> Cursor<'t> {
        self.end.before()
    }

    /// Whether something holds of a token of the stretch.
    pub(crate) fn any(self, holds: impl Fn(Cursor<'t>) -> bool) -> bool {
        self.first.onwards(self.end.index.saturating_sub(self.first.index)).any(holds)
    }

    pub(crate) fn span(self) -> Span {
        Span::new(self.first.token().start, self.last().token().end)
    }

    pub(crate) fn text(self) -> &'t str {
        &self.first.tokens.text[self.first.token().start..self.last().token().end]
    }
}
