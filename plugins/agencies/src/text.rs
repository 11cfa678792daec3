//! Words of a line and where they stand.

use std::ops::Range;

/// A word, marks around it left out.
#[derive(Debug, Clone)]
pub(crate) struct Word<'a> {
    pub(crate) text: &'a str,
    pub(crate) range: Range<usize>,
}

/// The words from byte `from` on. A dot inside or behind initials is part of the word.
pub(crate) fn words(line: &str, from: usize) -> impl Iterator<Item = Word<'_>> {
    let inside = |c: char| c.is_alphanumeric() || "'’&.-+".contains(c);
    let mut at = from;
    std::iter::from_fn(move || {
        let start = at + line[at..].find(char::is_alphanumeric)?;
        let end = line[start..].find(|c| !inside(c)).map_or(line.len(), |end| start + end);
        at = end;
        let text = line[start..end].trim_end_matches(['.', '-', '\'', '’', '+', '&']);
        let text = text.strip_suffix("'s").or(text.strip_suffix("’s")).unwrap_or(text);
        Some(Word { text, range: start..start + text.len() })
    })
}

/// Whether a word begins as a name does.
pub(crate) fn is_name(word: &str) -> bool {
    word.starts_with(|c: char| c.is_uppercase())
}

/// Whether a word is initials: "HNA", "RFE".
pub(crate) fn is_initials(word: &str) -> bool {
    (2..=6).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_uppercase())
}

/// Whether a sentence, a bracket or a part of one begins at byte `at`.
pub(crate) fn opens(line: &str, at: usize) -> bool {
    let before = line[..at].trim_end();
    before.is_empty()
        || before.ends_with(['.', '!', '?', '(', '[', ';', ':', '|', '”', '"', '—', '–', '*', ')', '•'])
}
