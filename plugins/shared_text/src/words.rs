//! An article as a row of words, as far as copying goes: case, punctuation and marks forgotten.

use std::ops::Range;

use parallax_corpus::{Article, Span};
use parallax_layers::structure::{Line, Role};
use parallax_lexicon::Joints;

/// A word of an article.
#[derive(Debug, Clone, Copy)]
pub(crate) struct NumberedWord {
    /// Stands for its letters and digits: two words hardly ever share one. `None` for a break, over
    /// which no passage goes.
    hash: Option<u64>,
    pub(crate) span: Span,
    /// Whether it stands within quotation marks, or in a block quotation.
    pub(crate) quoted: bool,
}

impl NumberedWord {
    pub(crate) fn hash(&self) -> Option<u64> {
        self.hash
    }
}

/// The words of what the article itself says, with a break where page furniture stands between, and
/// between headline and text.
pub(crate) fn words(article: &Article, lines: &[Line]) -> Vec<NumberedWord> {
    let mut words: Vec<NumberedWord> = Vec::new();
    let mut before = None;
    for line in lines {
        let headline = line.role == Role::Headline;
        if line.role.is_article() {
            if before != Some(headline) {
                words.push(NumberedWord { hash: None, span: line.span, quoted: false });
            }
            read(article, line, &mut words);
        }
        before = line.role.is_article().then_some(headline);
    }
    words
}

fn read(article: &Article, line: &Line, words: &mut Vec<NumberedWord>) {
    const WORDS: Joints = Joints::NONE.apostrophe().stop().comma();
    let text = &article[line.span];
    let offset = line.span.start as usize;
    let mut quotation = Quotation::default();
    let mut end = 0;
    for word in parallax_lexicon::words(text, WORDS) {
        quotation.read(text, end..word.start);
        end = word.end();
        let span = Span::new(offset + word.start, offset + end);
        let quoted = quotation.is_open() || line.role == Role::Blockquote;
        words.push(NumberedWord { hash: Some(hash(word.text)), span, quoted });
    }
}

/// FNV-1a over letters and digits, in small letters.
fn hash(word: &str) -> u64 {
    let add = |hash: u64, c: char| (hash ^ u64::from(u32::from(c))).wrapping_mul(0x0100_0000_01b3);
    word.chars().filter(|c| c.is_alphanumeric()).fold(0xcbf2_9ce4_8422_2325, |hash, c| match c.is_ascii() {
        true => add(hash, c.to_ascii_lowercase()),
        false => c.to_lowercase().fold(hash, add),
    })
}

/// Which quotation marks are open on a line.
#[derive(Debug, Default)]
struct Quotation {
    double: bool,
    single: bool,
}

impl Quotation {
    fn is_open(&self) -> bool {
        self.double || self.single
    }

    /// Reads on over what stands between two words.
    fn read(&mut self, text: &str, between: Range<usize>) {
        for (at, mark) in text[between.clone()].char_indices() {
            let at = between.start + at;
            match mark {
                '“' | '„' | '«' => self.double = true,
                '”' | '»' => self.double = false,
                '"' => self.double = !self.double,
                // "the drivers' pay" closes nothing.
                '‘' | '\'' if !self.single && opens(text, at, mark) => self.single = true,
                '’' | '\'' => self.single = false,
                _ => {}
            }
        }
    }
}

/// Whether a mark stands before a word and behind none.
fn opens(text: &str, at: usize, mark: char) -> bool {
    let behind = &text[at + mark.len_utf8()..];
    behind.starts_with(char::is_alphanumeric) && !text[..at].ends_with(char::is_alphanumeric)
}
