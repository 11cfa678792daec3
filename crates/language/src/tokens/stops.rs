//! Stops within and behind a word: "U.S.", "3.5", "Dr.", and the one that ends a sentence.

use super::{Walk, chars};
use crate::abbreviations::{Abbreviation, kind_of};

impl Walk<'_> {
    /// Whether the stop at `at`, before a letter or a digit, is inside the word that began at `start`.
    pub(super) fn stop_joins(&self, start: usize, part: usize, at: usize) -> bool {
        if self.bytes[at - 1].is_ascii_digit() && self.is_digit(at + 1) {
            return true;
        }
        let next = chars::word_end(self.bytes, self.text, at + 1, self.end);
        let letters = |from: usize, to: usize| self.bytes[from..to].iter().all(u8::is_ascii_alphabetic);
        // "5p.m."
        let left = self.bytes[part..at].iter().skip_while(|byte| byte.is_ascii_digit()).count();
        let part = at - left;
        let right = next - (at + 1);
        let is_short = |length: usize| (1..=2).contains(&length);
        letters(part, at)
            && letters(at + 1, next)
            && is_short(left)
            && (left == 1 || start == part)
            && (right == 1
                || is_short(right)
                    && left + right == 3
                    && !self.text[at + 1..next].starts_with(char::is_lowercase)
                || is_short(right) && self.byte(next) == b'.' && left == 1)
    }

    /// Whether the stop at `at` is part of the word before it.
    pub(super) fn keeps_stop(&self, start: usize, part: usize, at: usize) -> bool {
        if self.byte(at + 1) == b'.' && self.byte(at + 2) == b'.' {
            return false;
        }
        let word = &self.text[start..at];
        let is_last = self.is_last(at + 1);
        if part > start && self.bytes[part - 1] == b'.' {
            return word.bytes().any(|byte| byte.is_ascii_alphabetic())
                && word
                    .split('.')
                    .all(|part| part.len() <= 3 && !part.ends_with(|c: char| c.is_ascii_digit()));
        }
        if self.byte(at + 1) == b'.' {
            // "Norvane Inc.." ends in a stop of its own.
            return kind_of(word).is_some_and(|kind| kind != Abbreviation::EndsList);
        }
        let next = self.text[at + 1..].trim_start_matches([' ', '\u{a0}']).chars().next();
        let next = next.unwrap_or('\0');
        match kind_of(word) {
            Some(_) if is_word_too(word) => next.is_ascii_digit(),
            Some(Abbreviation::Leads) if is_last => matches!(word, "Dr" | "St"),
            // "MASS." in a headline may be a word.
            Some(_) => !is_last || word.len() < 4 || !word.bytes().all(|byte| byte.is_ascii_uppercase()),
            None if is_last => false,
            // "J. Lund", "(b. 1950)"
            None if word.len() == 1 && word.as_bytes()[0].is_ascii_alphabetic() => match word {
                "I" => next.is_uppercase(),
                "a" | "i" | "u" => false,
                _ => word.as_bytes()[0].is_ascii_uppercase() || next.is_ascii_digit() || next.is_uppercase(),
            },
            // "approx., they said"
            None if next == ',' => true,
            None if !word.bytes().all(|byte| byte.is_ascii_alphabetic()) || self.is_word(at + 1) => false,
            // The sentence goes on behind the stop, and what has no vowel was shortened.
            None => word.len() <= 5 && !word.bytes().any(|byte| b"aeiouyAEIOUY".contains(&byte)),
        }
    }

    /// Whether no word follows `at` in the sentence.
    fn is_last(&self, at: usize) -> bool {
        // More than this is more than marks that close.
        let far = self.text.ceil_char_boundary(at + 16);
        far == self.text.len() && !self.text[at..].contains(char::is_alphanumeric)
    }
}

/// Abbreviations that are words as well: "The answer was no."
fn is_word_too(word: &str) -> bool {
    matches!(word, "no" | "No" | "NO" | "art" | "Art" | "mar" | "sun" | "sat" | "mon" | "wed" | "sec" | "fig")
}
