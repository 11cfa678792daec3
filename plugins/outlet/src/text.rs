//! Words of a line and where they stand.

use std::ops::Range;

use memchr::memchr2_iter;
use parallax_lexicon::{Joints, WordForm, case::is_capital, without_possessive};

/// A stop inside initials is part of the word, and so are "AT&T" and "News-Press".
const NAMES: Joints = Joints::NONE.apostrophe().hyphen().stop().ampersand().in_runs();

/// The words from byte `from` on.
pub(crate) fn words(line: &str, from: usize) -> impl Iterator<Item = WordForm<'_>> {
    parallax_lexicon::words(line, NAMES).starting_at(from)
}

/// Whether the line begins with `start`, capitals aside.
pub(crate) fn begins(line: &str, start: &str) -> bool {
    line.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start))
}

/// Where `needle` begins in a line as a word or words of its own, capitals aside. Bytes are compared: unlike for
/// `is_whole` of the lexicon, a letter with an accent bounds a word, and nothing may follow a mark at its end.
pub(crate) fn find_words(line: &str, needle: &str) -> Option<usize> {
    let (bytes, needle) = (line.as_bytes(), needle.as_bytes());
    let first = *needle.first()?;
    let last = bytes.len().checked_sub(needle.len())?;
    let starts = memchr2_iter(first.to_ascii_lowercase(), first.to_ascii_uppercase(), bytes.get(..=last)?);
    starts.into_iter().find(|&at| {
        bytes[at..at + needle.len()].eq_ignore_ascii_case(needle)
            && !(at > 0 && bytes[at - 1].is_ascii_alphanumeric())
            && !bytes.get(at + needle.len()).is_some_and(u8::is_ascii_alphanumeric)
    })
}

/// The words with capitals from byte `start` on that belong together; a number behind one does too.
pub(crate) fn capitals(line: &str, start: usize) -> Range<usize> {
    let mut end = start;
    for (count, word) in words(line, start).take(8).enumerate() {
        let gap = &line[end..word.start];
        let joined = if count == 0 { gap.is_empty() } else { matches!(gap, " " | " & " | "/" | "\u{a0}") };
        let number = count > 0 && word.text.bytes().all(|b| b.is_ascii_digit()) && word.text.len() < 3;
        // Only between two capitals.
        let linking = count > 0
            && ["of", "and", "the", "for"].contains(&word.text)
            && words(line, word.end()).next().is_some_and(|next| is_capital(next.text));
        if !joined || !(is_capital(word.text) || number || linking) {
            break;
        }
        let name = without_possessive(word.text);
        end = word.start + name.len();
        if name.len() < word.text.len() {
            break;
        }
    }
    start..end
}

/// "CORRANT NEWS" as a name is written: "Corrant News".
pub(crate) fn in_small_letters(name: &str) -> String {
    let small = |word: &str| {
        let mut after_letter = false;
        let letters = word.chars().flat_map(|c| {
            let small = after_letter;
            after_letter = c.is_alphabetic() || (after_letter && c != '-' && c != '.');
            if small { c.to_lowercase().collect::<Vec<_>>() } else { vec![c] }
        });
        letters.collect::<String>()
    };
    name.split(' ').map(small).collect::<Vec<_>>().join(" ")
}

/// Whether every letter is a capital, of two at least.
pub(crate) fn in_capitals(name: &str) -> bool {
    !name.chars().any(char::is_lowercase) && name.chars().filter(|c| c.is_uppercase()).count() > 1
}
