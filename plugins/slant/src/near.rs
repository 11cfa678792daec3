//! What a rule looks for around a word. Guards are asked seldom, only where a word of the lists stands, so their words
//! are looked up as they are written and cost nothing before.

use std::{borrow::Cow, collections::HashSet, ops::Range};

use foldhash::fast::FixedState;
use parallax_lexicon::fold;

use crate::context::Context;

/// Words, phrases and classes of nouns.
#[derive(Debug)]
pub(crate) struct Near {
    /// Sorted, in small letters.
    pub(crate) words: &'static [&'static str],
    pub(crate) phrases: &'static [&'static [&'static str]],
    pub(crate) classes: &'static [&'static Near],
}

impl Near {
    /// Whether there is nothing to look for.
    pub(crate) fn is_empty(&self) -> bool {
        self.words.is_empty() && self.phrases.is_empty() && self.classes.is_empty()
    }

    /// Whether one stands within `reach` words or marks of `own`.
    pub(crate) fn is_around(&self, context: &Context<'_>, own: Range<usize>, reach: usize) -> bool {
        self.around(context, own, reach).is_some()
    }

    /// The first that stands within `reach` words or marks of `own`.
    pub(crate) fn around(&self, context: &Context<'_>, own: Range<usize>, reach: usize) -> Option<usize> {
        let (from, to) = (own.start.saturating_sub(reach), (own.end + reach).min(context.tokens.len()));
        let is_there = |at: &usize| !own.contains(at) && self.begins(context, *at, to);
        if self.is_empty() { None } else { (from..to).find(is_there) }
    }

    /// Whether one begins at a token: a word also with a plural's "s", a phrase as it is written.
    pub(crate) fn is_at(&self, context: &Context<'_>, at: usize) -> bool {
        self.begins(context, at, context.tokens.len())
    }

    fn begins(&self, context: &Context<'_>, at: usize, end: usize) -> bool {
        let word = fold(context.word_at(at));
        // "door" stands for "doors", and "i" not for "is".
        let singular = word.strip_suffix('s').filter(|singular| singular.len() > 2);
        let phrase = |phrase: &&[&str]| {
            at + phrase.len() <= end
                && phrase.iter().zip(at..).all(|(word, at)| *fold(context.word_at(at)) == **word)
        };
        at < end
            && (self.has(&word)
                || singular.is_some_and(|singular| self.has(singular))
                || self.phrases.iter().any(phrase)
                || self.classes.iter().any(|class| class.begins(context, at, end)))
    }

    fn has(&self, word: &str) -> bool {
        self.words.binary_search(&word).is_ok()
    }

    /// Whether a word is one of its own or of its classes.
    pub(crate) fn any_is(&self, word: &str) -> bool {
        self.has(word) || self.classes.iter().any(|class| class.any_is(word))
    }

    /// Whether a set of words has one of its own or of its classes.
    pub(crate) fn meets(&self, words: &HashSet<Cow<'_, str>, FixedState>) -> bool {
        self.words.iter().any(|word| words.contains(*word))
            || self.classes.iter().any(|class| class.meets(words))
    }

    /// All that it looks for, those of its classes too.
    pub(crate) fn items(&self) -> Vec<String> {
        let words = self.words.iter().map(|word| (*word).to_owned());
        let phrases = self.phrases.iter().map(|phrase| phrase.join(" "));
        words.chain(phrases).chain(self.classes.iter().flat_map(|class| class.items())).collect()
    }
}
