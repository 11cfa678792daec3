//! Words as numbers, so that to compare them is to compare two numbers.

use std::collections::HashMap;

use foldhash::fast::FixedState;

use crate::{
    fold,
    tokens::{self, Token, UNKNOWN},
};

/// The words that lists and guards mention, numbered. In whatever case, and with whatever apostrophe, a
/// word has one number.
#[derive(Debug, Default)]
pub struct Vocabulary {
    numbers: HashMap<Box<str>, u32, FixedState>,
    /// Bytes of the longest word.
    longest: usize,
}

impl Vocabulary {
    /// The word's number; the word is added if it is new.
    pub fn number(&mut self, word: &str) -> u32 {
        let word = fold(word);
        if let Some(&number) = self.numbers.get(&*word) {
            return number;
        }
        let number = u32::try_from(self.len()).unwrap_or(UNKNOWN);
        self.longest = self.longest.max(word.len());
        self.numbers.insert(word.into(), number);
        number
    }

    /// The words of a phrase, numbered; it is cut as a text is.
    pub fn phrase(&mut self, phrase: &str) -> Vec<u32> {
        let mut words = Vec::new();
        tokens::split(phrase, |range, _| words.push(self.number(&phrase[range])));
        words
    }

    /// How many numbers there are, that of the unknown words among them.
    #[must_use]
    #[expect(clippy::len_without_is_empty, reason = "there is always the unknown word")]
    pub fn len(&self) -> usize {
        self.numbers.len() + 1
    }

    /// The words and marks of a text that begins at `start` in the article.
    #[must_use]
    pub fn tokens(&self, text: &str, start: usize) -> Vec<Token> {
        let mut tokens = Vec::with_capacity(text.len() / 5);
        tokens::split(text, |range, shape| {
            let word = self.find(&text[range.clone()]);
            let offset = |at: usize| (start + at) as u32;
            tokens.push(Token {
                start: offset(range.start),
                end: offset(range.end),
                word,
                shape,
                quoted: false,
            });
        });
        tokens
    }

    /// The word's number, or [`UNKNOWN`].
    #[must_use]
    pub fn find(&self, word: &str) -> u32 {
        /// Words that are folded where they stand.
        const SHORT: usize = 48;
        // A capital has at most three times the bytes of its small letter.
        if word.len() > 3 * self.longest {
            return UNKNOWN;
        }
        if word.is_ascii() && word.len() <= SHORT {
            let mut lower = [0; SHORT];
            let lower = &mut lower[..word.len()];
            lower.copy_from_slice(word.as_bytes());
            lower.make_ascii_lowercase();
            return std::str::from_utf8(lower)
                .ok()
                .and_then(|word| self.numbers.get(word))
                .copied()
                .unwrap_or(UNKNOWN);
        }
        self.numbers.get(&*fold(word)).copied().unwrap_or(UNKNOWN)
    }
}
