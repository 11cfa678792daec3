//! Where the words of a credit begin and end.

use std::ops::Range;

use parallax_lexicon::classes::listed;

use crate::{
    cues::{BETWEEN, TELLS},
    text::words,
};

/// Where the words end that say what a name before byte `at` tells.
pub(crate) fn tells(text: &str, at: usize) -> Option<usize> {
    let mut end = at;
    for word in words(text, at).take(3) {
        if !text[end..word.start].trim_start_matches(' ').is_empty() {
            return None;
        }
        if listed(TELLS).any(|verb| verb == word.text) {
            return Some(word.end());
        }
        if !listed(BETWEEN).any(|other| other == word.text) {
            return None;
        }
        end = word.end();
    }
    None
}

/// Where the noun ends that says that a name before byte `at` has somebody there: "witness", "photographer".
pub(crate) fn reporter_end(text: &str, at: usize) -> Option<usize> {
    const THERE: &str = "witness witnesses reporter reporters correspondent correspondents photographer photographers \
        journalist journalists crew team";
    let word = words(text, at).next().filter(|word| text[at..word.start] == *" ")?;
    listed(THERE).any(|noun| noun == word.text).then(|| word.end())
}

/// Where a credit that begins at byte `at` ends: with its bracket, its sentence or a semicolon.
pub(crate) fn credit_end(text: &str, at: usize) -> usize {
    // No credit is longer than this, however long its line.
    let limit = text.floor_char_boundary(at.saturating_add(400));
    let rest = &text[at..limit.max(at)];
    let end = rest.char_indices().find(|(offset, c)| match c {
        ')' | ']' | ';' | '|' | '•' => true,
        // The stop behind an initial does not end anything.
        '.' => {
            let word = rest[..*offset].rsplit([' ', '/', '(']).next().unwrap_or_default();
            word.chars().count() > 1 && rest[offset + 1..].chars().next().is_none_or(char::is_whitespace)
        }
        _ => false,
    });
    end.map_or(limit.max(at), |(offset, _)| at + offset)
}

/// The parts of a picture credit.
pub(crate) fn parts(text: &str, start: usize, end: usize) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut at = start;
    while at < end {
        let rest = &text[at..end];
        let cut = ["/", " via ", " for ", ",", " | "]
            .iter()
            .filter_map(|by| Some((rest.find(by)?, by.len())))
            .min();
        let (length, skip) = cut.unwrap_or((rest.len(), 1));
        parts.push(at..at + length);
        at += length + skip;
    }
    parts
}

/// The last bracket of a line that ends with it.
pub(crate) fn last_bracket(text: &str) -> Option<(usize, usize)> {
    let close = text.trim_end_matches(['.', ' ']).len().checked_sub(1)?;
    (text.as_bytes()[close] == b')').then(|| Some((text[..close].rfind('(')?, close)))?
}
