//! Cuts running text into sentences.
//!
//! One walk over the stops: `.`, `!`, `?`, `…`, blank lines, and what separates pages and messages
//! that were run together (a line drawn with marks, a date with a time). What stands right before a stop and
//! right behind it decides, never anything further away, so the time is linear on any input.

mod behind;
mod items;
mod speaker;

use std::ops::Range;

use self::{
    behind::{skip_references, skip_smiley, skip_spaced_mark},
    items::{Enumeration, is_item_marker},
};
use crate::abbreviations::{Abbreviation, kind_of, opens_in_small, opens_sentences};

/// The sentences of `text`, in order, without white space at their ends.
pub fn sentences(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
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
    if let Some(end) = label_end(text, start) {
        return end;
    }
    let mut from = start;
    let mut items = Enumeration::at(text, start);
    while let Some(at) = next_stop(text, from) {
        let stop = match text.as_bytes()[at] {
            b'\n' | b'\r' if is_blank_line(text, at) => return at,
            b'\n' | b'\r' | b')' => {
                from = at + 1;
                None
            }
            b'*' | b'_' | b'=' => {
                let rule = rule_end(text, at);
                if rule >= at + SHORTEST_RULE && at > start && text[..at].ends_with(char::is_whitespace) {
                    return at;
                }
                if rule >= at + SHORTEST_RULE && text[rule..].starts_with(char::is_whitespace) {
                    return rule;
                }
                from = rule;
                continue;
            }
            b'/' => {
                if let Some(end) = time_stamp_end(text, start, at) {
                    return end;
                }
                from = at + 1;
                continue;
            }
            _ => match Stop::at(text, start, at) {
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

/// Where the label of a picture or a table ends that stands before its caption: "Figure 2.3 The quay".
fn label_end(text: &str, start: usize) -> Option<usize> {
    let rest = &text[start..];
    let number = ["Figure ", "Table "].iter().find_map(|label| rest.strip_prefix(label))?;
    let length = number.bytes().take(8).take_while(|&byte| byte.is_ascii_digit() || byte == b'.').count();
    let caption = number[length..].strip_prefix(' ')?;
    let is_number = number[..length].ends_with(|c: char| c.is_ascii_digit());
    (is_number && caption.starts_with(char::is_uppercase)).then(|| text.len() - caption.len() - 1)
}

/// Position of the next byte that may have to do with a sentence's end.
fn next_stop(text: &str, from: usize) -> Option<usize> {
    const STOPS: [bool; 256] = {
        let mut table = [false; 256];
        let mut bytes: &[u8] = b".!?\n\r)*_=/\xE2";
        while let [byte, rest @ ..] = bytes {
            table[*byte as usize] = true;
            bytes = rest;
        }
        table
    };
    let found = text.as_bytes()[from..].iter().position(|&byte| STOPS[byte as usize])?;
    Some(from + found)
}

/// Marks that make a line across the page.
const SHORTEST_RULE: usize = 8;

/// Where the run of the mark at `at` ends.
fn rule_end(text: &str, at: usize) -> usize {
    let bytes = &text.as_bytes()[at..];
    at + bytes.iter().take_while(|&&byte| byte == bytes[0]).count()
}

/// Where the date and time end that have their first slash at `at`: "03/09/2011 8:40 AM", the head
/// of a message or of a page, with what follows in the same line.
fn time_stamp_end(text: &str, start: usize, at: usize) -> Option<usize> {
    let before =
        text.as_bytes()[start..at].iter().rev().take(3).take_while(|byte| byte.is_ascii_digit()).count();
    let shape = [(b'/', 1..=2), (b'/', 2..=4), (b' ', 1..=2), (b':', 2..=2)];
    let mut end = at;
    for (mark, digits) in shape {
        let rest = text[end..].strip_prefix(char::from(mark))?;
        let found = rest.bytes().take(5).take_while(u8::is_ascii_digit).count();
        if !digits.contains(&found) {
            return None;
        }
        end += 1 + found;
    }
    let rest = &text[end..];
    let seconds =
        rest.strip_prefix(':').map_or(0, |rest| rest.bytes().take(2).take_while(u8::is_ascii_digit).count());
    let rest = if seconds == 2 { &rest[3..] } else { rest };
    let rest = rest.strip_prefix(" AM").or_else(|| rest.strip_prefix(" PM"))?;
    ((1..=2).contains(&before) && rest.starts_with(char::is_whitespace)).then(|| text.len() - rest.len())
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
    /// The stop at `start` in the sentence that begins at `sentence`.
    fn at(text: &str, sentence: usize, start: usize) -> Option<Self> {
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
        let rest = skip_spaced_mark(rest, &text[sentence..start]);
        let rest = skip_smiley(skip_references(rest));
        Some(Self { start, marks_end, end: text.len() - rest.len() })
    }

    /// Where the sentence that began at `sentence` ends, if this stop ends it.
    fn ends(&self, text: &str, sentence: usize) -> Option<usize> {
        let rest = &text[self.end..];
        if !rest.starts_with(char::is_whitespace) {
            return (rest.is_empty() || self.lost_its_blank(text)).then_some(self.end);
        }
        let next = rest.trim_start();
        let marks = &text[self.start..self.marks_end];
        let before = word_before(text, sentence, self.start);
        if marks.starts_with(". . . .") && !before.is_empty() && !next.is_empty() {
            // Three dots stand for what was left out behind the stop: they open the next sentence.
            return Some(self.start + 1);
        }
        self.may_end(text, sentence, before, next).then_some(self.end)
    }

    fn may_end(&self, text: &str, sentence: usize, before: &str, next: &str) -> bool {
        let next_word = word_after(next);
        let opens_or_blank = |c: char| opens(c) || c.is_whitespace();
        let Some(first) = next.trim_start_matches(opens_or_blank).chars().next() else { return true };
        let marks = &text[self.start..self.marks_end];
        let quoted = self.end > self.marks_end;
        if self.start == sentence || text[..self.start].ends_with(['[', '(']) {
            // "... and so on", "[...]": dots for something left out.
            return false;
        }
        // "Rec. & Ed."
        if marks == "." && next.starts_with("& ") {
            return false;
        }
        if marks == "!" && !quoted && is_part_of_name(before, next_word) {
            return false;
        }
        if first.is_lowercase() {
            return !quoted && self.may_end_in_small(text, sentence, before, next);
        }
        if quoted && marks != "." && !opens_sentences(next_word) && speaker::follows(next) {
            return false;
        }
        if marks.starts_with("..") || marks.starts_with(". .") || marks == "…" {
            // "I" is a capital anywhere, so after three dots it shows nothing; two or four are no
            // ellipsis.
            return next_word != "I" || marks == ".." || marks.starts_with("....");
        }
        if marks != "." {
            return true;
        }
        let is_marker = || is_item_marker(text[sentence..self.start].trim_start_matches(is_bullet));
        !is_marker() && (quoted || ends_behind(before, next_word, first))
    }

    /// Whether a sentence ends before a small letter: where people write without capitals.
    fn may_end_in_small(&self, text: &str, sentence: usize, before: &str, next: &str) -> bool {
        let marks = &text[self.start..self.marks_end];
        if marks.starts_with("..") || marks.starts_with(". .") || marks.starts_with('…') {
            return is_address(next);
        }
        let opener = opens_in_small(word_after(next)) || is_address(next);
        // Who begins one sentence with a small letter begins the next one so.
        let is_habit = || text[sentence..].starts_with(char::is_lowercase);
        if marks != "." {
            return opener || is_habit();
        }
        before.len() > 2 && is_plain(before) && kind_of(before).is_none() && (opener || is_habit())
    }

    /// Whether a sentence ends here though the blank behind it was lost: "it closed.The next", "in Arden.Police".
    fn lost_its_blank(&self, text: &str) -> bool {
        let before = word_before(text, 0, self.start);
        let rest = text[self.end..].trim_start_matches(opens);
        let next = word_after(rest);
        let behind = &rest[next.len()..];
        if !behind.starts_with([' ', '\u{a0}', '\n', ',', '\'', '’']) {
            return false;
        }
        let plain = before.len() > 2 && is_plain(before);
        let opener = opens_sentences(next);
        match &text[self.start..self.marks_end] {
            "." if plain || is_capitalised(before) && kind_of(before).is_none() => {
                opener || is_capitalised(next) && behind.starts_with(' ')
            }
            // "in 2019.The mayor", "the U.S.The mayor", "5%.The": what else a stop joins is no opener.
            "." => {
                opener
                    && next.len() > 1
                    && ends_behind(before, next, 'T')
                    && !text[..self.start].ends_with(['/', '@'])
            }
            marks if marks.starts_with(['!', '?']) => {
                (plain || is_capitalised(before)) && next.len() > 1 && !is_in_address(text, self.start)
            }
            _ => false,
        }
    }
}

/// Whether a sentence ends behind the word `before` and one full stop.
fn ends_behind(before: &str, next_word: &str, first: char) -> bool {
    let opener = opens_sentences(next_word);
    match kind_of(before) {
        // In capitals, a title may be somebody's initials.
        Some(Abbreviation::Leads) => {
            opener
                && (before == "St"
                    || before.len() > 1 && before.bytes().all(|byte| byte.is_ascii_uppercase()))
        }
        Some(Abbreviation::LeadsFigure) => !first.is_numeric() && (opener || is_word_too(before)),
        Some(Abbreviation::EndsClock) => !first.is_numeric() && !belongs_to_time(next_word),
        Some(Abbreviation::Follows) => opener,
        Some(Abbreviation::EndsList) => true,
        // "J. Smith", "vitamin C. It"
        None if is_initial(before) => opener && next_word.len() > 1,
        None if before.contains('.') && is_dotted(before) => opener,
        None => true,
    }
}

/// Whether the mark of exclamation is part of a company's name: "Yahoo! Inc.", "Yum! Brands".
fn is_part_of_name(before: &str, next_word: &str) -> bool {
    const SO_WRITTEN: &[&str] = &["Jeopardy", "Joomla", "Kahoot", "Yahoo", "Yum"];
    let company =
        matches!(kind_of(next_word), Some(Abbreviation::Follows)) || matches!(next_word, "LLC" | "AG" | "SA");
    before.starts_with(char::is_uppercase) && company
        || SO_WRITTEN.contains(&before) && !opens_sentences(next_word)
}

/// Abbreviations that are words as well: "No.", "Art."
fn is_word_too(before: &str) -> bool {
    matches!(before, "no" | "No" | "NO" | "art" | "Art" | "p" | "mar" | "Mar" | "op" | "sec" | "dec")
}

/// A day or a time zone, which go on telling the time: "5 p.m. Tuesday", "5 p.m. EST".
fn belongs_to_time(word: &str) -> bool {
    const DAYS: &[&str] = &["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    let zone = (2..=4).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_uppercase());
    zone || DAYS.iter().any(|day| word.starts_with(day))
        || matches!(word, "Eastern" | "Pacific" | "Central" | "Mountain" | "Greenwich")
}

/// An address of a page, which begins with a small letter at the head of a sentence too.
fn is_address(next: &str) -> bool {
    ["http://", "https://", "www."].iter().any(|start| next.starts_with(start))
}

/// Whether what stands right before `at` belongs to the address of a page: "/watch?v".
fn is_in_address(text: &str, at: usize) -> bool {
    let far = text.floor_char_boundary(at.saturating_sub(80));
    let chunk = text[far..at].rsplit(char::is_whitespace).next().unwrap_or_default();
    chunk.contains(['/', '=', '@'])
}

/// A capital and small letters, one of them a vowel; no part of an address.
fn is_capitalised(word: &str) -> bool {
    let mut chars = word.chars();
    chars.next().is_some_and(char::is_uppercase)
        && word.len() > 2
        && is_plain(chars.as_str())
        && !matches!(word, "Com" | "Net" | "Org")
}

/// A word of small letters, not an abbreviation: one with a vowel.
fn is_plain(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_lowercase()) && word.bytes().any(|byte| b"aeiouy".contains(&byte))
}

fn is_bullet(c: char) -> bool {
    matches!(c, '•' | '⁃' | '-' | '*' | '·' | ' ')
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
