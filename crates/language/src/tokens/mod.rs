//! Cuts a sentence into words, as the English treebanks of Universal Dependencies count them.
//!
//! A word is a *syntactic* word: "don't" is "do" and "n't", "Ada's" is "Ada" and "'s". One walk from
//! left to right takes a word or a mark at a time; what it looks at ahead is either taken or of
//! bounded length, so the time is linear on any input.
//!
//! Where the treebanks differ (EWT and GUM, release 2.16) the rule is the one that keeps a word the
//! same wherever it stands: "p.m." has its stop also at the end of a sentence, "1/2" is one word.

mod addresses;
mod chars;
mod contractions;
mod hyphens;
mod marks;
mod stops;

use std::ops::Range;

use chars::Apostrophe;

/// Appends the words of `sentence`, in order, as byte ranges.
///
/// Every character that shows is in exactly one word; white space is in none, and neither are
/// invisible characters at the edges of a word. The text is shorter than 4 GiB, as every article is.
pub fn tokens(sentence: &str, words: &mut Vec<Range<u32>>) {
    let mut at = 0;
    let mut quote_is_open = false;
    while let Some(chunk) = chars::next_chunk(sentence, at) {
        at = chunk.range.end;
        if chunk.is_plain() && !contractions::has_plain(&sentence[chunk.range.clone()]) {
            words.push(chunk.range.start as u32..chunk.range.end as u32);
            continue;
        }
        let mut walk = Walk {
            text: sentence,
            bytes: sentence.as_bytes(),
            start: chunk.range.start,
            end: chunk.range.end,
            may_hold_address: chunk.may_hold_address(),
            quote_is_open,
            words,
        };
        walk.run();
        quote_is_open = walk.quote_is_open;
    }
}

/// A walk over a chunk: what stands between two blanks.
struct Walk<'a> {
    text: &'a str,
    bytes: &'a [u8],
    start: usize,
    end: usize,
    may_hold_address: bool,
    /// Whether a single quotation mark was opened: then an apostrophe behind a word closes it.
    quote_is_open: bool,
    words: &'a mut Vec<Range<u32>>,
}

impl Walk<'_> {
    fn run(&mut self) {
        let mut at = self.start;
        while at < self.end {
            at = match chars::is_word_at(self.bytes, self.text, at) {
                true => self.word(at),
                false => self.mark(at),
            };
        }
    }

    fn push(&mut self, start: usize, end: usize) {
        self.words.push(start as u32..end as u32);
    }

    /// What stands from `at` to the end of the chunk.
    fn rest(&self, at: usize) -> &str {
        &self.text[at..self.end]
    }

    /// The byte at `at`, or 0 behind the chunk.
    fn byte(&self, at: usize) -> u8 {
        if at < self.end { self.bytes[at] } else { 0 }
    }

    fn is_word(&self, at: usize) -> bool {
        at < self.end && chars::is_word_at(self.bytes, self.text, at)
    }

    fn is_digit(&self, at: usize) -> bool {
        self.byte(at).is_ascii_digit()
    }

    /// Takes the word that begins at `start`; returns where it ends.
    fn word(&mut self, start: usize) -> usize {
        if self.may_hold_address
            && let Some(length) = addresses::length(self.rest(start))
        {
            self.push(start, start + length);
            return start + length;
        }
        let mut end = chars::word_end(self.bytes, self.text, start, self.end);
        // Where the part of the word behind the last joint begins, and the last apostrophe.
        let mut part = start;
        let mut apostrophe = None;
        while end < self.end {
            let Some(joint) = self.joint(start, part, end) else { break };
            if let Joint::Apostrophe(_) = joint {
                apostrophe = Some(end);
            }
            part = end + joint.len();
            end = chars::word_end(self.bytes, self.text, part, self.end);
        }
        let end = self.with_what_ends_it(start, part, end);
        self.split_and_push(start, end, apostrophe);
        end
    }

    /// The character at `at` if it joins the word so far, whose last part begins at `part`, with
    /// what follows.
    fn joint(&self, start: usize, part: usize, at: usize) -> Option<Joint> {
        if let Some(apostrophe) = Apostrophe::at(&self.bytes[at..self.end]) {
            let joins = self.is_word(at + apostrophe.len())
                // "5'9": feet and inches.
                && !self.is_digit(at + apostrophe.len())
                && (apostrophe.is_plain() || contractions::clitic(self.rest(at)).is_some());
            return joins.then_some(Joint::Apostrophe(apostrophe.len()));
        }
        let byte = self.bytes[at];
        if let Some(length) = chars::hyphen(&self.bytes[at..self.end]) {
            let joins = self.is_word(at + length) && self.hyphen_joins(start, part, at, at + length);
            return joins.then_some(Joint::Other(length));
        }
        if !byte.is_ascii() {
            return None;
        }
        let next_is_word = self.is_word(at + 1);
        let digits_around = || self.bytes[at - 1].is_ascii_digit() && self.is_digit(at + 1);
        let joins = match byte {
            b'.' => next_is_word && self.stop_joins(start, part, at),
            b',' => digits_around() && self.is_group_of_three(at + 1),
            b':' => digits_around(),
            b'/' => next_is_word && self.slash_joins(start, part, at),
            b'_' => next_is_word || self.byte(at + 1) == b'_',
            b'&' => next_is_word,
            // "f*ck"
            b'*' => next_is_word && self.bytes[at - 1].is_ascii_alphabetic(),
            _ => false,
        };
        joins.then_some(Joint::Other(1))
    }

    /// Three digits and no fourth: "1,000".
    fn is_group_of_three(&self, at: usize) -> bool {
        (at..at + 3).all(|at| self.is_digit(at)) && !self.is_digit(at + 3)
    }

    /// Whether the slash at `at` is part of a date, a fraction or a word like "w/o".
    fn slash_joins(&self, start: usize, part: usize, at: usize) -> bool {
        let next = chars::word_end(self.bytes, self.text, at + 1, self.end);
        let before = &self.bytes[part..at];
        let behind = &self.bytes[at + 1..next];
        let all_digits = |part: &[u8]| part.len() <= 4 && part.iter().all(u8::is_ascii_digit);
        if all_digits(before) && all_digits(behind) {
            // "2003/04" are two years, "2003/04/05" is a date, "713/555-0100" a telephone.
            return before.len() <= 3 || part > start || self.byte(next) == b'/';
        }
        let is = |word: &[&str; 2]| {
            before.eq_ignore_ascii_case(word[0].as_bytes()) && behind.eq_ignore_ascii_case(word[1].as_bytes())
        };
        part == start && SLASHED.iter().any(is)
    }

    /// The end of the word with the mark that belongs to it: a stop, a hyphen, an apostrophe.
    fn with_what_ends_it(&self, start: usize, part: usize, end: usize) -> usize {
        match self.byte(end) {
            b'.' if self.keeps_stop(start, part, end) => end + 1,
            // "US$", "HK$"
            b'$' if end - start <= 2 && self.bytes[start..end].iter().all(u8::is_ascii_uppercase) => end + 1,
            b'+' if end - start == 1 && self.is_run_of_two_pluses(end) => end + 2,
            b'-' if self.is_broken_off(start, end) => end + 1,
            _ => match Apostrophe::at(&self.bytes[end..self.end]) {
                Some(apostrophe)
                    if !self.quote_is_open && contractions::drops_its_end(&self.text[start..end]) =>
                {
                    end + apostrophe.len()
                }
                _ => end,
            },
        }
    }

    /// "C++"
    fn is_run_of_two_pluses(&self, at: usize) -> bool {
        self.bytes[at - 1].is_ascii_alphabetic() && self.byte(at + 1) == b'+' && self.byte(at + 2) != b'+'
    }

    /// A word that a speaker broke off: "th- that".
    fn is_broken_off(&self, start: usize, end: usize) -> bool {
        let word = &self.bytes[start..end];
        let is_letter = word.len() == 1 && end + 1 == self.end && end + 1 < self.text.len();
        matches!(self.byte(end + 1), 0 | b',' | b'?' | b'!')
            && start == self.start
            && word.iter().all(u8::is_ascii_alphabetic)
            && (is_letter
                || word.len() <= 3 && !word.iter().any(|byte| b"aeiouy".contains(&byte.to_ascii_lowercase())))
    }

    fn split_and_push(&mut self, start: usize, end: usize, apostrophe: Option<usize>) {
        let word = &self.text[start..end];
        let behind = &self.text[end..];
        let cuts = match apostrophe {
            Some(at) => contractions::cuts_at_apostrophe(word, at - start),
            None if self.bytes[start].is_ascii_digit() => contractions::cut_before_unit(word),
            None => contractions::cuts_in_plain(word, behind),
        };
        let mut from = start;
        for cut in cuts.into_iter().filter(|&cut| cut > 0) {
            self.push(from, start + cut);
            from = start + cut;
        }
        self.push(from, end);
    }
}

/// A character inside a word that is no letter or digit.
enum Joint {
    Apostrophe(usize),
    Other(usize),
}

impl Joint {
    fn len(&self) -> usize {
        match self {
            Self::Apostrophe(length) | Self::Other(length) => *length,
        }
    }
}

/// Words written with a slash; any other slash stands between two words.
const SLASHED: &[[&str; 2]] =
    &[["b", "c"], ["i", "o"], ["l", "c"], ["n", "a"], ["s", "he"], ["w", "o"], ["w", "out"]];
