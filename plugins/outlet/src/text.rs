//! Words of a line and where they stand.

use std::ops::Range;

use memchr::memchr2_iter;

/// A word, marks around it left out.
#[derive(Debug, Clone)]
pub(crate) struct Word<'a> {
    pub(crate) text: &'a str,
    pub(crate) range: Range<usize>,
}

/// The words from byte `from` on.
pub(crate) fn words(line: &str, from: usize) -> impl Iterator<Item = Word<'_>> {
    let inside = |c: char| c.is_alphanumeric() || "'’&.-".contains(c);
    let mut at = from;
    std::iter::from_fn(move || {
        let start = at + line[at..].find(char::is_alphanumeric)?;
        let end = line[start..].find(|c| !inside(c)).map_or(line.len(), |end| start + end);
        at = end;
        let text = line[start..end].trim_end_matches(['.', '-', '\'', '’', '&']);
        Some(Word { text, range: start..start + text.len() })
    })
}

/// Whether a word begins as a name does.
pub(crate) fn is_name(word: &str) -> bool {
    word.starts_with(|c: char| c.is_uppercase())
}

/// Whether a word is initials: "EPB".
pub(crate) fn is_initials(word: &str) -> bool {
    (2..=6).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_uppercase())
}

/// Whether the line begins with `start`, capitals aside.
pub(crate) fn begins(line: &str, start: &str) -> bool {
    line.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start))
}

/// Where `needle` begins in a line as a word or words of its own, capitals aside.
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
        let gap = &line[end..word.range.start];
        let joined = if count == 0 { gap.is_empty() } else { matches!(gap, " " | " & " | "/" | "\u{a0}") };
        let number = count > 0 && word.text.bytes().all(|b| b.is_ascii_digit()) && word.text.len() < 3;
        let linking = count > 0 && ["of", "and", "the", "for"].contains(&word.text);
        if !joined || !(is_name(word.text) || number || linking) {
            break;
        }
        if linking {
            // Only between two capitals.
            if !words(line, word.range.end).next().is_some_and(|next| is_name(next.text)) {
                break;
            }
            continue_over(&mut end, &word);
            continue;
        }
        let text = word.text.strip_suffix("'s").or(word.text.strip_suffix("’s"));
        end = word.range.start + text.unwrap_or(word.text).len();
        if text.is_some() {
            break;
        }
    }
    start..end
}

fn continue_over(end: &mut usize, word: &Word<'_>) {
    *end = word.range.end;
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
