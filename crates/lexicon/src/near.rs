//! What stands around a word.

use std::ops::Range;

use crate::{Vocabulary, tokens::Token};

/// Words and phrases to look for around another.
#[derive(Debug, Default)]
pub struct Near {
    /// Sorted.
    words: Vec<u32>,
    phrases: Vec<Vec<u32>>,
}

impl Near {
    /// These items, as they stand.
    pub fn new(items: &[String], vocabulary: &mut Vocabulary) -> Self {
        let mut near = Self::default();
        for item in items {
            match &vocabulary.phrase(item)[..] {
                [] => {}
                [word] => near.words.push(*word),
                phrase => near.phrases.push(phrase.to_vec()),
            }
        }
        near.words.sort_unstable();
        near
    }

    /// These items, and the words among them with a plural's "s" too: "door" stands for "doors".
    pub fn with_plurals(items: &[String], vocabulary: &mut Vocabulary) -> Self {
        let mut near = Self::new(items, vocabulary);
        // "i" does not stand for "is".
        for item in items.iter().filter(|item| item.len() > 2) {
            if vocabulary.phrase(item).len() == 1 {
                near.words.push(vocabulary.number(&format!("{item}s")));
            }
        }
        near.words.sort_unstable();
        near
    }

    /// Whether there is nothing to look for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.phrases.is_empty()
    }

    /// Whether one stands within `reach` words or marks of `own`.
    #[must_use]
    pub fn is_around(&self, tokens: &[Token], own: Range<usize>, reach: usize) -> bool {
        let from = own.start.saturating_sub(reach);
        let to = (own.end + reach).min(tokens.len());
        let window = &tokens[from..to];
        let own = own.start - from..own.end - from;
        let word = |(at, token): (usize, &Token)| !own.contains(&at) && self.has(token);
        let phrase = |phrase: &Vec<u32>| window.windows(phrase.len()).any(|some| is(phrase, some));
        window.iter().enumerate().any(word) || self.phrases.iter().any(phrase)
    }

    /// Whether the tokens begin with one.
    #[must_use]
    pub fn begins(&self, tokens: &[Token]) -> bool {
        let phrase = |phrase: &Vec<u32>| tokens.get(..phrase.len()).is_some_and(|begin| is(phrase, begin));
        tokens.first().is_some_and(|token| self.has(token)) || self.phrases.iter().any(phrase)
    }

    /// Whether the tokens end with one.
    #[must_use]
    pub fn ends(&self, tokens: &[Token]) -> bool {
        let phrase = |phrase: &Vec<u32>| {
            let start = tokens.len().checked_sub(phrase.len());
            start.is_some_and(|start| is(phrase, &tokens[start..]))
        };
        tokens.last().is_some_and(|token| self.has(token)) || self.phrases.iter().any(phrase)
    }

    fn has(&self, token: &Token) -> bool {
        self.words.binary_search(&token.word).is_ok()
    }
}

fn is(phrase: &[u32], tokens: &[Token]) -> bool {
    tokens.iter().zip(phrase).all(|(token, word)| token.word == *word)
}
