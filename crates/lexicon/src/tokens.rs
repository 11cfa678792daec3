//! A line as words and marks.

use std::ops::Range;

use unicode_width::UnicodeWidthChar;

/// A word or a mark.
#[derive(Debug, Clone, Copy)]
pub struct Token {
    /// Where it begins in the article.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
    /// Its number; [`UNKNOWN`] for one that no list mentions.
    pub word: u32,
    /// What it looks like.
    pub shape: Shape,
    /// Inside quotation marks.
    pub quoted: bool,
    /// Said by somebody, without marks.
    pub attributed: bool,
}

/// The number of words that no list mentions.
pub const UNKNOWN: u32 = 0;

/// What a token looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// "word"
    Lower,
    /// "Word"
    Capital,
    /// "WORD", two letters at least
    Upper,
    /// "42"
    Number,
    /// Any mark.
    Mark,
}

impl Token {
    /// Where it stands in the article.
    #[must_use]
    pub fn range(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Whether it is no mark.
    #[must_use]
    pub fn is_word(&self) -> bool {
        self.shape != Shape::Mark
    }

    /// Whether it begins with a capital.
    #[must_use]
    pub fn is_capital(&self) -> bool {
        matches!(self.shape, Shape::Capital | Shape::Upper)
    }
}

/// Whether most long words have a capital: then a capital does not tell a name.
#[must_use]
pub fn is_title_case(tokens: &[Token], text: &str) -> bool {
    let long = tokens
        .iter()
        .filter(|token| token.is_word() && token.shape != Shape::Number && text[token.range()].len() > 3);
    let (capitals, all) =
        long.fold((0, 0), |(capitals, all), token| (capitals + usize::from(token.is_capital()), all + 1));
    all >= 3 && capitals * 4 > all * 3
}

/// Splits text into words and marks: inner hyphens and apostrophes belong to the word, the
/// possessive "'s" is a token of its own.
pub fn split(text: &str, mut found: impl FnMut(Range<usize>, Shape)) {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let c = char_at(text, at);
        if c.is_whitespace() {
            at += c.len_utf8();
        } else if c.is_alphanumeric() {
            let end = word_end(text, at);
            let (word, possessive) = possessive(&text[at..end]);
            found(at..at + word.len(), shape(word));
            if possessive > 0 {
                found(end - possessive..end, Shape::Lower);
            }
            at = end;
        } else {
            found(at..at + c.len_utf8(), Shape::Mark);
            at += c.len_utf8();
        }
    }
}

fn char_at(text: &str, at: usize) -> char {
    let byte = text.as_bytes()[at];
    if byte < 0x80 { char::from(byte) } else { text[at..].chars().next().unwrap_or(' ') }
}

fn word_end(text: &str, start: usize) -> usize {
    let mut at = start;
    while at < text.len() {
        let c = char_at(text, at);
        let behind = at + c.len_utf8();
        let joins = matches!(c, '\'' | '’' | '-' | '‐' | '‑')
            && behind < text.len()
            && char_at(text, behind).is_alphanumeric();
        if !c.is_alphanumeric() && !joins && !is_within_a_word(c) {
            break;
        }
        at = behind;
    }
    at
}

/// Whether it stands on the letter before it, as an accent of its own does, or is not seen at all, as the soft
/// hyphen; and does not stand between words.
fn is_within_a_word(c: char) -> bool {
    const BETWEEN_WORDS: [char; 3] = ['\u{200b}', '\u{2060}', '\u{feff}'];
    !c.is_ascii() && c.width() == Some(0) && !BETWEEN_WORDS.contains(&c)
}

/// The word, and the length of the possessive ending cut from it.
fn possessive(word: &str) -> (&str, usize) {
    for ending in ["'s", "’s", "'S", "’S"] {
        if let Some(stem) = word.strip_suffix(ending) {
            return (stem, ending.len());
        }
    }
    (word, 0)
}

fn shape(word: &str) -> Shape {
    let mut chars = word.chars();
    match chars.next() {
        Some(first) if first.is_numeric() => Shape::Number,
        Some(first) if first.is_uppercase() => {
            let rest = chars.as_str();
            // Long words are not looked into: a text without a space is one word.
            if !rest.is_empty() && rest.len() < 40 && !rest.chars().any(char::is_lowercase) {
                Shape::Upper
            } else {
                Shape::Capital
            }
        }
        _ => Shape::Lower,
    }
}
