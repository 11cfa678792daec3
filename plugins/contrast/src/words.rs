//! The words of an article, and which of them can be favoured.

use std::collections::HashMap;

use compact_str::CompactString;
use foldhash::fast::RandomState;
use parallax_corpus::{Article, Span};
use parallax_layers::{Line, Role};

use crate::function_words::is_function_word;

/// The words of a story, numbered in the order in which they first stand.
#[derive(Debug, Default)]
pub(crate) struct Vocabulary {
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
pub(crate) struct Word {
    pub(crate) number: u32,
    pub(crate) span: Span,
    /// Whether only white space or a hyphen parts it from the word before.
    pub(crate) joined: bool,
    pub(crate) case: Case,
}

/// What a word's first letter shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Case {
    Small,
    /// Big where it need not be: a name's.
    Big,
    /// Big where every word would be: at the beginning of a sentence, in a headline.
    Forced,
}

impl Vocabulary {
    /// The words of an article's headline and body. A block quotation is another's words.
    pub(crate) fn read(&mut self, article: &Article, lines: &[Line]) -> Vec<Word> {
        let mut words = Vec::new();
        for line in lines {
            if matches!(line.role, Role::Headline | Role::Body) {
                self.read_line(article, line, &mut words);
            }
        }
        words
    }

    /// The number of a word, if the story has it.
    pub(crate) fn number(&self, word: &str) -> Option<u32> {
        self.numbers.get(word).copied()
    }

    fn read_line(&mut self, article: &Article, line: &Line, words: &mut Vec<Word>) {
        let text = &article[line.span];
        let offset = line.span.start as usize;
        let mut folded = String::new();
        let mut joined = false;
        let mut begins = true;
        let mut at = 0;
        while let Some(found) = text[at..].find(char::is_alphanumeric) {
            let start = at + found;
            let between = &text[at..start];
            if between != " " {
                joined &= between.chars().all(|c| c.is_whitespace() || c == '-');
                // A quotation mark or a colon may begin a sentence as well as a full stop.
                begins |= between.contains(['.', '!', '?', ':', '…', '“', '"', '‘', '•']);
            }
            let end = start + word_length(&text[start..]);
            let written = &text[start..end];
            fold(written, &mut folded);
            // English writes "I" big wherever it stands.
            let is_big =
                written.starts_with(char::is_uppercase) && folded != "i" && !folded.starts_with("i'");
            let case = match is_big {
                false => Case::Small,
                true if begins || line.role == Role::Headline => Case::Forced,
                true => Case::Big,
            };
            let span = Span::new(offset + start, offset + end);
            words.push(Word { number: self.number_of(&folded), span, joined, case });
            (joined, begins, at) = (true, false, end);
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

/// Bytes of the word at the beginning of `text`: letters and digits, with the apostrophes and stops
/// between them.
fn word_length(text: &str) -> usize {
    // Most words are of plain letters, which bytes tell.
    let plain = text.bytes().take_while(u8::is_ascii_alphanumeric).count();
    if text.as_bytes().get(plain).is_none_or(|&byte| byte.is_ascii() && byte != b'\'' && byte != b'.') {
        return plain;
    }
    let mut chars = text[plain..].char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map(|&(_, next)| next);
        let inside =
            c.is_alphanumeric() || (matches!(c, '\'' | '’' | '.') && next.is_some_and(char::is_alphanumeric));
        if !inside {
            return plain + at;
        }
    }
    text.len()
}

/// Writes a word in small letters, with straight apostrophes and no possessive.
fn fold(word: &str, into: &mut String) {
    into.clear();
    if word.is_ascii() {
        into.push_str(word);
        into.make_ascii_lowercase();
    } else {
        into.extend(word.chars().flat_map(char::to_lowercase).map(|c| if c == '’' { '\'' } else { c }));
    }
    if into.ends_with("'s") {
        into.truncate(into.len() - 2);
    }
}
