//! A line as words and marks.

use std::ops::Range;

use crate::{Joints, without_possessive, words};

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
    const WORDS: Joints = Joints::NONE.apostrophe().hyphen().typeset();
    let mut end = 0;
    for word in words(text, WORDS) {
        marks(text, end..word.start, &mut found);
        end = word.end();
        let own = without_possessive(word.text);
        let possessive = word.start + own.len()..end;
        found(word.start..possessive.start, shape(own));
        if !possessive.is_empty() {
            found(possessive, Shape::Lower);
        }
    }
    marks(text, end..text.len(), &mut found);
}

/// The marks of a stretch without words.
fn marks(text: &str, between: Range<usize>, found: &mut impl FnMut(Range<usize>, Shape)) {
    // Most words have only a space between them.
    if &text[between.clone()] == " " {
        return;
    }
    for (at, mark) in text[between.clone()].char_indices().filter(|(_, mark)| !mark.is_whitespace()) {
        let start = between.start + at;
        found(start..start + mark.len_utf8(), Shape::Mark);
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_marks_stand_in_their_order_and_a_possessive_is_cut_off() {
        let text = "The NHS’s “co-op” got 42.";
        let mut found = Vec::new();
        split(text, |range, shape| found.push((&text[range], shape)));
        assert_eq!(
            found,
            [
                ("The", Shape::Capital),
                ("NHS", Shape::Upper),
                ("’s", Shape::Lower),
                ("“", Shape::Mark),
                ("co-op", Shape::Lower),
                ("”", Shape::Mark),
                ("got", Shape::Lower),
                ("42", Shape::Number),
                (".", Shape::Mark),
            ]
        );
    }
}
