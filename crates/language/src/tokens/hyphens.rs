//! Hyphens: between words they are words of their own, behind an affix they are part of a word.

use super::{Walk, chars};

impl Walk<'_> {
    /// Whether the hyphen between `at` and `behind` keeps together what is around it.
    ///
    /// The treebanks cut compounds ("well", "-", "known"), except where one side is no word by
    /// itself: an affix ("non-profit", "nutrition-wise"), or a part of a telephone's number.
    pub(super) fn hyphen_joins(&self, start: usize, part: usize, at: usize, behind: usize) -> bool {
        let end = chars::word_end(self.bytes, self.text, behind, self.end);
        let left = &self.bytes[part..at];
        let right = &self.bytes[behind..end];
        if left.iter().all(u8::is_ascii_digit) && right.iter().all(u8::is_ascii_digit) {
            return self.is_one_number(start, part, left, right, end);
        }
        let is_prefix = is_in(PREFIXES, left)
            // "UN-related" has a name before.
            && !(left.iter().all(u8::is_ascii_uppercase) && right.iter().any(u8::is_ascii_lowercase) && left.len() > 1)
            // "Naqsh-e-Jahan"
            && !(left.len() == 1 && self.follows_hyphen(part));
        is_prefix || is_in(SUFFIXES, right) || is_in(SOUNDS, left) && is_in(SOUNDS, right)
    }

    /// Whether "713-555" is one number and not a range, a score or a span of years.
    fn is_one_number(&self, start: usize, part: usize, left: &[u8], right: &[u8], end: usize) -> bool {
        // A third part: "1-713-555-0100", "02-05-02".
        let is_third = part > start && self.follows_hyphen(part);
        let has_third = self.byte(end) == b'-' && self.is_digit(end + 1);
        let is_range = left.ends_with(b"0") && right.ends_with(b"00");
        let is_phone = matches!(left.len(), 3 | 5 | 7) && right.len() == 4 && !is_range;
        is_third || has_third || is_phone
    }

    fn follows_hyphen(&self, at: usize) -> bool {
        at > self.start && self.bytes[at - 1] == b'-'
    }
}

fn is_in(list: &[&str], word: &[u8]) -> bool {
    word.len() <= LONGEST && list.iter().any(|known| word.eq_ignore_ascii_case(known.as_bytes()))
}

const LONGEST: usize = 8;

/// Prefixes: they are no words, or not with this meaning. Quantity, place and time, degree, attitude,
/// negation, repetition, fellowship, and combining forms in -o. Not "self", "half", "all", "well",
/// "vice", "quasi", which stand alone as well, and not names of peoples ("Anglo", "Sino").
const PREFIXES: &[&str] = &[
    // quantity
    "bi", "mono", "multi", "poly", "semi", "tri", "uni", "demi", "hemi", "omni",
    // place and time
    "circum", "cross", "ex", "extra", "infra", "inter", "intra", "mid", "para", "peri", "post", "pre",
    "proto", "retro", "sub", "supra", "trans", // degree
    "arch", "hyper", "hypo", "macro", "mega", "meta", "micro", "mini", "nano", "over", "super", "ultra",
    // attitude, negation, repetition
    "anti", "contra", "counter", "de", "dis", "mis", "neo", "non", "pro", "pseudo", "re", "un",
    // fellowship
    "co", // combining forms
    "e", "electro", "geo", "neuro", "politico", "psycho", "socio", "tele", "thermo",
];

/// Suffixes that are no words. "-like", "-free", "-wide", "-based" are.
const SUFFIXES: &[&str] = &["esque", "ish", "ness", "wise"];

/// Sounds that speakers repeat: "uh-oh", "mm-hm".
const SOUNDS: &[&str] =
    &["ah", "aw", "ha", "hm", "hmm", "ho", "hoo", "huh", "m", "mm", "na", "oh", "oo", "uh", "whoo"];
