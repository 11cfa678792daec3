//! What the guards look at.

use parallax_lexicon::tokens::{Shape, Token};

use crate::classes::{Class, Classes, is_content};

/// A sentence to look in.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Context<'a> {
    pub(crate) text: &'a str,
    pub(crate) classes: &'a Classes,
    pub(crate) tokens: &'a [Token],
    /// Most words have a capital, so that a capital says nothing.
    pub(crate) title_case: bool,
    /// It is the article's headline.
    pub(crate) headline: bool,
}

impl<'a> Context<'a> {
    pub(crate) fn class(&self, at: usize) -> Class {
        self.tokens.get(at).map_or(Class::NONE, |token| self.classes.of(token))
    }

    pub(crate) fn words(&self, token: &Token) -> &'a str {
        &self.text[token.range()]
    }

    pub(crate) fn is_mark(&self, at: usize, marks: &[char]) -> bool {
        self.tokens
            .get(at)
            .is_some_and(|token| token.shape == Shape::Mark && self.words(token).starts_with(marks))
    }

    /// Whether the token is the first word of the sentence, of a quotation, or behind a colon.
    pub(crate) fn opens(&self, at: usize) -> bool {
        self.tokens[..at].last().is_none_or(|before| {
            let quotes = self.tokens[at].quoted && !before.quoted;
            quotes || self.is_mark(at - 1, &[':', '—', '–', '•', '.', '?', '!', '('])
        })
    }

    pub(crate) fn is_content(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| is_content(token, self.classes.of(token)))
    }
}
