//! The words of an article, and which of them can be favoured.

use std::collections::HashMap;

use compact_str::CompactString;
use foldhash::fast::RandomState;
use parallax_corpus::{Article, Span};
use parallax_layers::{
    names::{Name, name_at},
    voices::VoiceSpan,
};
use parallax_lexicon::{Joints, fold, is_seamless, without_possessive};

use crate::function_words::is_function_word;

/// The words of a story, numbered in the order in which they first stand.
#[derive(Debug, Default)]
pub(crate) struct StoryWords {
    /// Looked up for every word of a story, and never walked through.
    numbers: HashMap<CompactString, u32, RandomState>,
    /// In small letters, without a possessive "'s".
    pub(crate) texts: Vec<CompactString>,
    /// Whether a word can be a term, or part of one: no number, no abbreviation with stops in it
    /// ("p.m"), no function word.
    pub(crate) tells: Vec<bool>,
}

/// A word of an article.
#[derive(Debug, Clone, Copy)]
pub(crate) struct NumberedWord {
    pub(crate) number: u32,
    pub(crate) span: Span,
    /// Whether only white space or a hyphen parts it from the word before.
    pub(crate) joined: bool,
    /// Whether it is part of a name, which is no choice.
    pub(crate) named: bool,
}

impl StoryWords {
    /// The words that are an article's own, not those it quotes or reports.
    pub(crate) fn read(
        &mut self,
        article: &Article,
        voices: &[VoiceSpan],
        names: &[Name],
    ) -> Vec<NumberedWord> {
        let mut words: Vec<NumberedWord> = Vec::new();
        for stretch in voices.iter().filter(|stretch| stretch.voice.is_own()) {
            self.read_stretch(article, stretch.span, names, &mut words);
        }
        words
    }

    /// The number of a word, if the story has it.
    pub(crate) fn number(&self, word: &str) -> Option<u32> {
        self.numbers.get(word).copied()
    }

    fn read_stretch(
        &mut self,
        article: &Article,
        stretch: Span,
        names: &[Name],
        words: &mut Vec<NumberedWord>,
    ) {
        const WORDS: Joints = Joints::NONE.apostrophe().stop();
        let text = &article[stretch];
        let offset = stretch.start as usize;
        let mut end = 0;
        for word in parallax_lexicon::words(text, WORDS) {
            let between = &text[end..word.start];
            let joined = end > 0 && is_seamless(between);
            let folded = fold(word.text);
            let folded = without_possessive(&folded);
            let span = Span::new(offset + word.start, offset + word.end());
            let named = name_at(names, span).is_some();
            words.push(NumberedWord { number: self.number_of(folded), span, joined, named });
            end = word.end();
        }
    }

    /// The number of a word, given now if it has none.
    fn number_of(&mut self, word: &str) -> u32 {
        if let Some(number) = self.number(word) {
            return number;
        }
        let number = u32::try_from(self.texts.len()).expect("a story has fewer than 2^32 words");
        self.numbers.insert(word.into(), number);
        self.texts.push(word.into());
        self.tells.push(tells(word));
        number
    }
}

/// Whether a word can be a term, or part of one.
fn tells(word: &str) -> bool {
    word.chars().nth(1).is_some()
        && !word.starts_with(char::is_numeric)
        && !word.contains('.')
        && !is_function_word(word)
}
