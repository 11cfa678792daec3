//! Capitals: what they say of a word, and what a list says with them.

use std::ops::Range;

use crate::tokens::{self, Shape, Token};

/// How a word or phrase is written in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Case {
    /// Without a capital.
    Lower,
    /// With one.
    Capital,
    /// In capitals.
    Upper,
}

impl Case {
    /// That of a word or phrase.
    #[must_use]
    pub fn of(written: &str) -> Self {
        let mut case = Self::Lower;
        tokens::split(written, |_, shape| match shape {
            Shape::Upper if case == Self::Lower => case = Self::Upper,
            Shape::Capital if case == Self::Lower => case = Self::Capital,
            _ => {}
        });
        case
    }

    /// Whether the words at `own` can be what a list means: one with a capital in the middle of a sentence
    /// is a name's ("the Radical Party"), unless the list writes it so. `opens` says whether they open a
    /// sentence, `title_case` whether a capital says nothing here.
    #[must_use]
    pub fn admits(
        self,
        text: &str,
        tokens: &[Token],
        own: Range<usize>,
        title_case: bool,
        opens: impl FnOnce() -> bool,
    ) -> bool {
        let first = &tokens[own.start];
        match self {
            // What is written so may be a later word: "the NHS", "all-out Gestapo".
            Self::Upper => tokens[own].iter().any(|token| token.shape == Shape::Upper),
            Self::Capital => tokens[own].iter().any(Token::is_capital),
            Self::Lower => match first.shape {
                Shape::Capital => {
                    let name_follows = tokens.get(own.end).is_some_and(Token::is_capital);
                    title_case || (!name_follows && opens())
                }
                Shape::Upper => title_case || text[first.range()].len() > 3,
                _ => true,
            },
        }
    }
}

/// Whether it begins with a capital, as a name does.
#[must_use]
pub fn is_capital(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

/// With its first letter as a capital.
#[must_use]
pub fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// Whether it is initials: "HNA".
#[must_use]
pub fn is_initials(word: &str) -> bool {
    (2..=6).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Whether the token is the first word of a line, of a sentence, of a quotation, or behind a colon.
#[must_use]
pub fn opens(text: &str, tokens: &[Token], at: usize) -> bool {
    const OPENING: [char; 11] = ['“', '"', '‘', ':', '—', '–', '•', '.', '?', '!', '('];
    const CLOSING: [char; 4] = ['”', '’', ')', '»'];
    /// What ends with a stop before a name.
    const TITLES: [&str; 20] = [
        "Adm", "Capt", "Cmdr", "Col", "Dr", "Gen", "Gov", "Hon", "Lt", "Maj", "Mr", "Mrs", "Ms", "Pres",
        "Prof", "Rep", "Rev", "Sen", "Sgt", "St",
    ];
    let mark = |at: usize, marks: &[char]| {
        tokens[at].shape == Shape::Mark && text[tokens[at].range()].starts_with(marks)
    };
    let title = |at: usize| {
        let word = &text[tokens[at].range()];
        tokens[at].is_capital() && (word.chars().nth(1).is_none() || TITLES.contains(&word))
    };
    match at {
        0 => true,
        2.. if mark(at - 1, &['.']) && title(at - 2) => false,
        // "It was over.” He left": the stop stands within the marks.
        2.. if mark(at - 1, &CLOSING) => mark(at - 2, &['.', '?', '!']),
        _ => mark(at - 1, &OPENING),
    }
}
