//! Cuts running text into sentences.
//!
//! One walk over the stops: `.`, `!`, `?`, `…` and blank lines. What stands right before a stop and
//! right behind it decides, never anything further away, so the time is linear on any input.

use std::ops::Range;

use crate::abbreviations::{Abbreviation, kind_of, opens_sentences};

/// The sentences of `text`, in order, without white space at their ends.
pub(crate) fn sentences(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = skip_white(text, at);
        let end = sentence_end(text, start);
        at = end;
        (start < end).then(|| start..start + text[start..end].trim_end().len())
    })
}

/// Where the sentence that begins at `start` ends.
fn sentence_end(text: &str, start: usize) -> usize {
    let mut from = start;
    let mut items = Enumeration::at(text, start);
    while let Some(at) = next_stop(text, from) {
        let stop = match text.as_bytes()[at] {
            b'\n' | b'\r' if is_blank_line(text, at) => return at,
            b'\n' | b'\r' | b')' => {
                from = at + 1;
                None
            }
            _ => match Stop::at(text, at) {
                Some(stop) => Some(stop),
                None => {
                    from = text.ceil_char_boundary(at + 1);
                    continue;
                }
            },
        };
        if let Some(item) = items.as_mut()
            && let Some(end) = item.next_begins(text, start, at)
        {
            return end;
        }
        if let Some(stop) = stop {
            if let Some(end) = stop.ends(text, start) {
                return end;
            }
            from = stop.end;
        }
    }
    text.len()
}

/// Position of the next byte that may have to do with a sentence's end.
fn next_stop(text: &str, from: usize) -> Option<usize> {
    const STOPS: [bool; 256] = {
        let mut table = [false; 256];
        let mut bytes: &[u8] = b".!?\n\r)\xE2";
        while let [byte, rest @ ..] = bytes {
            table[*byte as usize] = true;
            bytes = rest;
        }
        table
    };
    let found = text.as_bytes()[from..].iter().position(|&byte| STOPS[byte as usize])?;
    Some(from + found)
}

/// Whether nothing but white space stands between this line break and another one.
fn is_blank_line(text: &str, at: usize) -> bool {
    let rest = &text[at..];
    let rest = rest.strip_prefix("\r\n").unwrap_or(&rest[1..]);
    // Looking past a limit would make a page of blanks quadratic; no real line indents so far.
    let blanks = rest.bytes().take(80).take_while(|&byte| byte == b' ' || byte == b'\t').count();
    matches!(rest.as_bytes().get(blanks), Some(b'\n' | b'\r'))
}

/// A run of stops with the marks that close behind it: `."`, `?!)`, `. . .`.
struct Stop {
    /// Where the first mark stands.
    start: usize,
    /// Behind the last stop, before what closes.
    marks_end: usize,
    /// Behind what closes.
    end: usize,
}

impl Stop {
    fn at(text: &str, start: usize) -> Option<Self> {
        let is_mark = |c| matches!(c, '.' | '!' | '?' | '…' | '‽' | '‼' | '⁇' | '⁈' | '⁉');
        let mut marks_end = start;
        loop {
            let run = text[marks_end..].trim_start_matches(is_mark);
            let behind = text.len() - run.len();
            if behind == marks_end {
                break;
            }
            marks_end = behind;
            // Dots written apart: ". . ."
            if let Some(next) = run.strip_prefix([' ', '\u{a0}'])
                && next.starts_with('.')
                && !next[1..].starts_with(char::is_alphanumeric)
            {
                marks_end = text.len() - next.len();
            }
        }
        if marks_end == start {
            return None;
        }
        let rest = text[marks_end..].trim_start_matches(closes);
        Some(Self { start, marks_end, end: text.len() - rest.len() })
    }

    /// Where the sentence ends, if this stop ends it.
    fn ends(&self, text: &str, sentence: usize) -> Option<usize> {
        let rest = &text[self.end..];
        let Some(next) = rest.chars().next() else { return Some(self.end) };
        let marks = &text[self.start..self.marks_end];
        if !next.is_whitespace() {
            return self.runs_into(text).then_some(self.end);
        }
        let next_at = skip_white(text, self.end);
        let next_text = &text[next_at..];
        let Some(first) = next_text.trim_start_matches(opens).chars().next() else { return Some(self.end) };
        let before = word_before(text, sentence, self.start);

        if marks.len() > 1 && marks.starts_with(". . . .") && !before.is_empty() && !first.is_lowercase() {
            return Some(self.start + 1);
        }
        if first.is_lowercase() {
            return None;
        }
        if self.end > self.marks_end && speaker_follows(next_text) {
            return None;
        }
        if marks != "." {
            return Some(self.end);
        }
        // A marker of a list item: "1. The first", "B. The second".
        if before.len() == self.start - sentence && is_item_marker(before) {
            return None;
        }
        let next_word = word_after(next_text);
        let end = Some(self.end);
        match kind_of(before) {
            Some(Abbreviation::Leads) if !(before == "St" && opens_sentences(next_word)) => None,
            Some(Abbreviation::LeadsFigure) if first.is_numeric() => None,
            Some(Abbreviation::LeadsFigure)
                if before.len() > 2 && !opens_sentences(next_word) && !before.eq_ignore_ascii_case("art") =>
            {
                None
            }
            Some(Abbreviation::Follows | Abbreviation::Leads) => {
                self.ends_after_name(before, next_word, first).then_some(self.end)
            }
            Some(Abbreviation::LeadsFigure) => end,
            None if is_initial(before) => {
                (opens_sentences(next_word) && next_word.len() > 1).then_some(self.end)
            }
            None if before.contains('.') && is_dotted(before) => {
                self.ends_after_name(before, next_word, first).then_some(self.end)
            }
            None => end,
        }
    }

    fn ends_after_name(&self, before: &str, next_word: &str, first: char) -> bool {
        if self.end > self.marks_end {
            return true;
        }
        if matches!(before, "a.m" | "p.m" | "A.M" | "P.M") {
            return !first.is_numeric() && !follows_clock(next_word);
        }
        if before.eq_ignore_ascii_case("etc") {
            return true;
        }
        opens_sentences(next_word)
    }

    /// Whether a sentence ends here though the blank behind it was lost: "it closed.The next".
    fn runs_into(&self, text: &str) -> bool {
        let before = word_before(text, 0, self.start);
        let next = word_after(&text[self.end..]);
        let behind = text[self.end + next.len()..].chars().next();
        before.len() > 2
            && before.bytes().all(|byte| byte.is_ascii_lowercase())
            && opens_sentences(next)
            && behind.is_some_and(char::is_whitespace)
    }
}

/// `"Will you go?" Ada Lund asked.`: the name of a speaker and a verb of saying, still the same sentence.
fn speaker_follows(next: &str) -> bool {
    let mut words = next.split_whitespace().take(4);
    let mut names = 0;
    words.any(|word| {
        if names > 0 && SAYING.contains(&word.trim_end_matches(['.', ',', ':'])) {
            return true;
        }
        names += 1;
        if !word.starts_with(char::is_uppercase) || word.ends_with(['.', ',']) && names > 1 {
            names = usize::MAX / 2;
        }
        false
    }) && names < 4
}

/// Verbs that name a speaker behind the quotation.
const SAYING: &[&str] = &[
    "added",
    "asked",
    "asks",
    "cried",
    "exclaimed",
    "replied",
    "said",
    "says",
    "shouted",
    "told",
    "tweeted",
    "wondered",
    "wrote",
    "yelled",
];

fn follows_clock(word: &str) -> bool {
    const DAYS: &[&str] = &["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    DAYS.iter().any(|day| word.starts_with(day))
        || word.len() > 1 && word.len() <= 4 && word.bytes().all(|b| b.is_ascii_uppercase())
        || matches!(word, "Eastern" | "Pacific" | "Central" | "Mountain" | "Greenwich")
}

/// Letters with stops between: "U.S", "Ph.D".
fn is_dotted(word: &str) -> bool {
    word.split('.').all(|part| part.len() <= 2 && part.chars().all(char::is_alphabetic))
}

/// One letter: "J. Smith".
fn is_initial(word: &str) -> bool {
    let mut chars = word.chars();
    chars.next().is_some_and(char::is_alphabetic) && chars.next().is_none()
}

fn is_item_marker(word: &str) -> bool {
    is_initial(word)
        || word.len() <= 3 && word.bytes().all(|byte| byte.is_ascii_digit())
        || word.len() <= 4 && word.bytes().all(|byte| matches!(byte, b'i' | b'v' | b'x'))
}

/// The letters, digits and stops right before `end`, no further back than `floor`; longer words are cut.
fn word_before(text: &str, floor: usize, end: usize) -> &str {
    let belongs = |c: char| c.is_alphanumeric() || c == '.';
    let far = text.floor_char_boundary(end.saturating_sub(24).max(floor)).max(floor);
    let window = &text[far..end];
    let word = window.len() - window.trim_end_matches(belongs).len();
    &text[end - word..end]
}

/// The word at the start of `next`, behind what opens.
fn word_after(next: &str) -> &str {
    let next = next.trim_start_matches(opens);
    let end = next.char_indices().take(24).find(|(_, c)| !c.is_alphabetic()).map(|(at, _)| at);
    &next[..end.unwrap_or_else(|| next.floor_char_boundary(24))]
}

fn closes(c: char) -> bool {
    matches!(c, '"' | '\'' | '”' | '’' | '»' | '›' | ')' | ']' | '}')
}

fn opens(c: char) -> bool {
    matches!(c, '"' | '\'' | '“' | '‘' | '„' | '«' | '‹' | '(' | '[' | '{' | '¿' | '¡')
}

fn skip_white(text: &str, from: usize) -> usize {
    text.len() - text[from..].trim_start().len()
}

/// A count of list items that runs on in one line: "1. One thing 2. Another".
struct Enumeration {
    next: u32,
    style: &'static str,
}

impl Enumeration {
    /// The count begun by the marker at `start`.
    fn at(text: &str, start: usize) -> Option<Self> {
        let rest = text[start..].trim_start_matches(['•', '⁃', '-', '*', '·', ' ']);
        let (number, rest) = figure(rest)?;
        let style = [".)", ")", "."].into_iter().find(|style| rest.starts_with(style))?;
        rest[style.len()..].starts_with(' ').then_some(Self { next: number.checked_add(1)?, style })
    }

    /// Where the sentence ends, if the stop at `at` belongs to the marker of the next item.
    fn next_begins(&mut self, text: &str, start: usize, at: usize) -> Option<usize> {
        let digits = text[start..at].bytes().rev().take(4).take_while(u8::is_ascii_digit).count();
        let (number, rest) = figure(&text[at - digits..])?;
        let behind = rest.strip_prefix(self.style)?.strip_prefix(' ')?;
        if number != self.next || !behind.starts_with(|c: char| c.is_uppercase()) {
            return None;
        }
        let before = text[start..at - digits].trim_end_matches(['•', '⁃', '-', '*', '·']);
        before.ends_with(char::is_whitespace).then(|| start + before.trim_end().len())
    }
}

/// A whole number of at most three digits, and what follows it.
fn figure(text: &str) -> Option<(u32, &str)> {
    let digits = text.bytes().take(4).take_while(u8::is_ascii_digit).count();
    let (number, rest) = text.split_at(digits);
    (digits <= 3).then(|| number.parse().ok()).flatten().map(|number| (number, rest))
}
