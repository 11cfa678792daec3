//! What a word's letters tell: the properties that tagger and parser look at.

use compact_str::CompactString;

use crate::recent::Recent;

/// The hashed properties of a word form.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Form {
    /// The word in small letters, its digits all alike.
    pub(crate) lower: u64,
    /// Its last one to four letters.
    pub(crate) suffixes: [u64; 4],
    /// Its first one to three letters.
    pub(crate) prefixes: [u64; 3],
    /// Capitals, digits, marks: `Xx`, `dd`, `X.X.`.
    pub(crate) shape: u64,
    /// Has no letter and no digit.
    pub(crate) mark: bool,
    /// A quotation mark that opens and closes alike.
    pub(crate) quote: bool,
}

/// Longer words are known by their beginning and end.
const LONGEST: usize = 48;

impl Form {
    /// The form of a word, which may have been seen before.
    pub(crate) fn known(word: &str, known: &mut Recent<CompactString, Self>) -> Self {
        let make = || (word.into(), Self::of(word));
        *known.get(hash(word.as_bytes()), |key| key == word, make)
    }

    pub(crate) fn of(word: &str) -> Self {
        let mut lower = [0_u8; LONGEST * 4];
        let mut ends = [0_usize; LONGEST + 1];
        let mut shape = [0_u8; 8];
        let (mut letters, mut shapes) = (0, 0);
        let mut mark = true;
        for char in word.chars() {
            let class = if char.is_lowercase() {
                b'x'
            } else if char.is_uppercase() {
                b'X'
            } else if char.is_numeric() {
                b'd'
            } else if char.is_alphabetic() {
                b'c'
            } else if char.is_ascii() {
                char as u8
            } else {
                b'o'
            };
            mark &= !char.is_alphanumeric();
            if shapes < shape.len() && (shapes == 0 || shape[shapes - 1] != class) {
                shape[shapes] = class;
                shapes += 1;
            }
            let char = plain(char);
            // Past the longest, the last letters go on being replaced, so that the suffix is right.
            if letters == LONGEST {
                let kept = LONGEST / 2;
                let from = ends[kept + 1];
                let width = ends[kept + 1] - ends[kept];
                lower.copy_within(from..ends[letters], ends[kept]);
                for index in kept..letters {
                    ends[index] = ends[index + 1] - width;
                }
                letters -= 1;
            }
            let at = ends[letters];
            let length = char.encode_utf8(&mut lower[at..]).len();
            letters += 1;
            ends[letters] = at + length;
        }
        let end = ends[letters];
        let suffix = |count: usize| hash(&lower[ends[letters.saturating_sub(count)]..end]);
        let prefix = |count: usize| hash(&lower[..ends[letters.min(count)]]);
        Self {
            lower: hash(&lower[..end]),
            suffixes: [suffix(1), suffix(2), suffix(3), suffix(4)],
            prefixes: [prefix(1), prefix(2), prefix(3)],
            shape: hash(&shape[..shapes]),
            mark,
            quote: word == "\"" || word == "'",
        }
    }
}

/// A letter as the models see it: small, typewriter quotation marks, digits all alike.
fn plain(char: char) -> char {
    match char {
        'a'..='z' => char,
        'A'..='Z' => char.to_ascii_lowercase(),
        '0'..='9' => '0',
        '\u{2018}' | '\u{2019}' | '`' | '\u{b4}' => '\'',
        '\u{201c}' | '\u{201d}' => '"',
        '\u{2010}'..='\u{2015}' => '-',
        _ => char.to_lowercase().next().unwrap_or(char),
    }
}

/// The hash of a string, the same on every machine.
pub(crate) fn hash(bytes: &[u8]) -> u64 {
    let mix = |state: u64, word: u64| {
        let product = (state ^ word).wrapping_mul(0xff51_afd7_ed55_8ccd);
        product ^ (product >> 32)
    };
    let (words, rest) = bytes.as_chunks();
    let state = words.iter().fold(bytes.len() as u64, |state, word| mix(state, u64::from_le_bytes(*word)));
    let mut last = [0; 8];
    last[..rest.len()].copy_from_slice(rest);
    mix(state, u64::from_le_bytes(last))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_and_digits_do_not_make_another_word() {
        assert_eq!(Form::of("Harbour").lower, Form::of("harbour").lower);
        assert_eq!(Form::of("1998").lower, Form::of("2004").lower);
        assert_ne!(Form::of("1998").lower, Form::of("98").lower);
        assert_ne!(Form::of("Harbour").shape, Form::of("harbour").shape);
    }

    #[test]
    fn endings_are_counted_in_letters() {
        assert_eq!(Form::of("naïveté").suffixes[1], Form::of("té").suffixes[3]);
        assert_eq!(Form::of("walking").suffixes[2], Form::of("ing").lower);
    }

    #[test]
    fn a_very_long_word_keeps_its_ending() {
        let long = format!("{}ing", "é".repeat(100_000));
        assert_eq!(Form::of(&long).suffixes[2], Form::of("ing").lower);
    }
}
