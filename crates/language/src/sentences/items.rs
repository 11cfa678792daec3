//! Items of a list that run on in one line.

use super::{is_bullet, is_initial};

/// A count of list items that runs on in one line: "1. One thing 2. Another".
pub(super) struct Enumeration {
    next: u32,
    style: &'static str,
}

impl Enumeration {
    /// The count begun by the marker at `start`.
    pub(super) fn at(text: &str, start: usize) -> Option<Self> {
        let rest = text[start..].trim_start_matches(is_bullet);
        let (number, rest) = figure(rest)?;
        let style = [".)", ")", "."].into_iter().find(|style| rest.starts_with(style))?;
        rest[style.len()..].starts_with(' ').then_some(Self { next: number.checked_add(1)?, style })
    }

    /// Where the sentence ends, if the stop at `at` belongs to the marker of the next item.
    pub(super) fn next_begins(&mut self, text: &str, start: usize, at: usize) -> Option<usize> {
        let digits = text[start..at].bytes().rev().take(4).take_while(u8::is_ascii_digit).count();
        let (number, rest) = figure(&text[at - digits..])?;
        let behind = rest.strip_prefix(self.style)?.strip_prefix(' ')?;
        if number != self.next || !behind.starts_with(|c: char| c.is_uppercase()) {
            return None;
        }
        let before = text[start..at - digits].trim_end_matches(|c| c != ' ' && is_bullet(c));
        before.ends_with(char::is_whitespace).then(|| start + before.trim_end().len())
    }
}

/// A whole number of at most three digits, and what follows it.
fn figure(text: &str) -> Option<(u32, &str)> {
    let digits = text.bytes().take(4).take_while(u8::is_ascii_digit).count();
    let (number, rest) = text.split_at(digits);
    (digits <= 3).then(|| number.parse().ok()).flatten().map(|number| (number, rest))
}

/// Whether a word may number an item: "1", "b", "iv".
pub(super) fn is_item_marker(word: &str) -> bool {
    is_initial(word)
        || word.len() <= 3 && word.bytes().all(|byte| byte.is_ascii_digit())
        || word.len() <= 4 && word.bytes().all(|byte| matches!(byte, b'i' | b'v' | b'x'))
}
