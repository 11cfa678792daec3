//! Marks: runs of stops and dashes, smileys, and words that begin with a mark.

use super::chars::Apostrophe;
use super::{Walk, contractions};

impl Walk<'_> {
    /// Takes the mark at `at` or the word it begins; returns where it ends.
    pub(super) fn mark(&mut self, at: usize) -> usize {
        let rest = self.rest(at);
        let bytes = rest.as_bytes();
        if let Some(apostrophe) = Apostrophe::at(bytes) {
            return self.apostrophe(at, apostrophe.len());
        }
        let is_first = at == self.start;
        let behind_word = !is_first && self.bytes[at - 1].is_ascii_alphanumeric();
        let next_is_digit = bytes.get(1).is_some_and(u8::is_ascii_digit);
        let length = match bytes[0] {
            b'.' | b'+' if next_is_digit && !behind_word => return self.word_behind_mark(at),
            b'#' if bytes.get(1).is_some_and(u8::is_ascii_alphabetic) => return self.word_behind_mark(at),
            b'@' if !behind_word && self.is_word(at + 1) => return self.word_behind_mark(at),
            _ => smiley(rest, behind_word).unwrap_or_else(|| run_length(rest)),
        };
        self.push(at, at + length);
        at + length
    }

    /// ".5", "+44", "#road", "@courier": the word behind the mark has it as its first character.
    fn word_behind_mark(&mut self, at: usize) -> usize {
        let words = self.words.len();
        let end = self.word(at + 1);
        if let Some(word) = self.words.get_mut(words) {
            word.start = at as u32;
        }
        end
    }

    fn apostrophe(&mut self, at: usize, length: usize) -> usize {
        let rest = self.rest(at);
        let behind = &rest[length..];
        let is_first = at == self.start;
        let end = if Apostrophe::at(behind.as_bytes()).is_some() {
            // Two of them are a quotation mark.
            at + length + Apostrophe::at(behind.as_bytes()).map_or(0, Apostrophe::len)
        } else if let Some(elided) = elided(behind) {
            at + length + elided
        } else if is_first
            && at > 0
            && let Some(clitic) = contractions::clitic(rest)
            && Apostrophe::at(&rest.as_bytes()[clitic..]).is_none()
        {
            // "Ada 's"
            at + clitic
        } else {
            at + length
        };
        if end == at + length {
            let opens = is_first || !self.is_word_behind(at);
            self.quote_is_open = opens && self.is_word(end);
        }
        self.push(at, end);
        end
    }

    /// Whether the character before `at` closes a word or a sentence.
    fn is_word_behind(&self, at: usize) -> bool {
        !matches!(self.bytes[at - 1], b'(' | b'[' | b'"' | b'-' | b'/' | b'\'')
    }
}

/// The length of a word that lost its beginning to the apostrophe before it: "'em", "'90s".
fn elided(behind: &str) -> Option<usize> {
    let bytes = behind.as_bytes();
    let letters = bytes.iter().take(6).take_while(|byte| byte.is_ascii_alphanumeric()).count();
    let word = &bytes[..letters];
    if let [a, b] | [a, b, b's' | b'S'] = word
        && a.is_ascii_digit()
        && b.is_ascii_digit()
    {
        // "'60's"
        let plural = letters + 2;
        let is_plural =
            behind[letters..].starts_with("'s") && !behind[plural..].starts_with(char::is_alphanumeric);
        return Some(if is_plural { plural } else { letters });
    }
    if IT_IS.iter().any(|known| word.eq_ignore_ascii_case(known.as_bytes())) {
        // "'t", which is "it"; the verb follows.
        return Some(1);
    }
    ELIDED.iter().any(|known| word.eq_ignore_ascii_case(known.as_bytes())).then_some(letters)
}

const IT_IS: &[&str] = &["tis", "twas", "twere", "twill"];

/// "them", "because", "and", "until", "about", "around".
const ELIDED: &[&str] = &["em", "cause", "cos", "cuz", "n", "til", "bout", "round"];

/// The length of the smiley that begins `rest`.
fn smiley(rest: &str, behind_word: bool) -> Option<usize> {
    let length = SMILEYS.iter().find(|smiley| rest.starts_with(**smiley))?.len();
    let last = rest.as_bytes()[length - 1];
    let next = rest.as_bytes().get(length).copied().unwrap_or(b' ');
    // ":D" with a letter is one only by itself.
    let fits = !last.is_ascii_alphanumeric() && last != b'/'
        || !behind_word && !next.is_ascii_alphanumeric() && next != b'/';
    fits.then_some(length)
}

/// Smileys; one that begins another stands behind it.
const SMILEYS: &[&str] = &[
    ":-)", ":-(", ":-D", ":-P", ":-/", ";-)", ":'(", ">:(", "^_^", "^^", ":)", ":(", ":D", ":P", ":/", ":O",
    ";)", ";P", "=)", "=(", "=D", "(:", "<3",
];

/// The length of the marks from the start of `rest` on that count as one.
fn run_length(rest: &str) -> usize {
    let bytes = rest.as_bytes();
    let count = |is: fn(u8) -> bool| bytes.iter().take_while(|&&byte| is(byte)).count();
    match bytes[0] {
        b'.' => match count(|byte| byte == b'.') {
            // ".?!"
            1 => 1 + bytes[1..].iter().take_while(|&&byte| byte == b'!' || byte == b'?').count(),
            dots => dots,
        },
        b'!' | b'?' => count(|byte| byte == b'!' || byte == b'?'),
        b'-' | b'=' | b'<' | b'>' | b'*' | b'~' | b'|' | b'_' | b'+' => count(is_of_rule),
        b'$' => count(|byte| byte == b'$'),
        0..0x80 => 1,
        _ => wide_run_length(rest),
    }
}

/// What arrows and lines across a page are drawn with.
fn is_of_rule(byte: u8) -> bool {
    matches!(byte, b'-' | b'=' | b'<' | b'>' | b'*' | b'~' | b'|' | b'_' | b'+' | b'{' | b'}')
}

fn wide_run_length(rest: &str) -> usize {
    let mut chars = rest.char_indices().peekable();
    let Some((_, first)) = chars.next() else { return rest.len() };
    let mut is_joined = false;
    let mut is_flag = is_regional(first);
    while let Some(&(at, c)) = chars.peek() {
        let goes_on = match c {
            '–' | '—' | '…' | '―' => c == first,
            '.' => first == '…',
            // What changes an emoji, or joins it with the next.
            '\u{200d}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{20e3}'
            | '\u{1f3fb}'..='\u{1f3ff}'
            | '\u{e0020}'..='\u{e007f}' => true,
            c if is_regional(c) => std::mem::take(&mut is_flag),
            c => is_joined && !c.is_ascii() && !c.is_alphanumeric(),
        };
        if !goes_on {
            return at;
        }
        is_joined = c == '\u{200d}';
        chars.next();
    }
    rest.len()
}

/// Two of these make a flag.
fn is_regional(c: char) -> bool {
    matches!(c, '\u{1f1e6}'..='\u{1f1ff}')
}
