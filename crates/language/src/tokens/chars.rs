//! What a character can be: part of a word, a blank, a mark.

use std::ops::Range;

/// What stands between two blanks.
pub(super) struct Chunk {
    pub(super) range: Range<usize>,
    kinds: u8,
}

impl Chunk {
    /// Whether it is made of ASCII letters alone.
    pub(super) fn is_plain(&self) -> bool {
        self.kinds == LETTER
    }

    /// Whether it has what an address or the name of a file has.
    pub(super) fn may_hold_address(&self) -> bool {
        self.kinds & ADDRESS != 0
    }
}

/// The first chunk at or behind `from`, without invisible characters at its edges.
pub(super) fn next_chunk(text: &str, from: usize) -> Option<Chunk> {
    let bytes = text.as_bytes();
    let mut start = from;
    loop {
        match KINDS[*bytes.get(start)? as usize] {
            BLANK => start += 1,
            WIDE => match char_at(text, start) {
                c if c.is_whitespace() || is_invisible(c) => start += c.len_utf8(),
                _ => break,
            },
            _ => break,
        }
    }
    let mut kinds = 0;
    let mut end = start;
    while end < bytes.len() {
        let kind = KINDS[bytes[end] as usize];
        if kind == BLANK {
            break;
        }
        if kind == WIDE {
            let c = char_at(text, end);
            if c.is_whitespace() {
                break;
            }
            end += c.len_utf8();
        } else {
            end += 1;
        }
        kinds |= kind;
    }
    if kinds & WIDE != 0 {
        end = start + text[start..end].trim_end_matches(is_invisible).len();
    }
    Some(Chunk { range: start..end, kinds })
}

/// Whether a letter, a digit or what stands within a word is at `at`.
pub(super) fn is_word_at(bytes: &[u8], text: &str, at: usize) -> bool {
    match KINDS[bytes[at] as usize] {
        LETTER | DIGIT => true,
        WIDE => is_word(char_at(text, at)),
        _ => false,
    }
}

/// Where the letters and digits from `from` end.
pub(super) fn word_end(bytes: &[u8], text: &str, from: usize, end: usize) -> usize {
    let mut at = from;
    while at < end {
        match KINDS[bytes[at] as usize] {
            LETTER | DIGIT => at += 1,
            WIDE => match char_at(text, at) {
                c if is_word(c) => at += c.len_utf8(),
                _ => break,
            },
            _ => break,
        }
    }
    at
}

/// The length of a hyphen that begins `bytes`.
pub(super) fn hyphen(bytes: &[u8]) -> Option<usize> {
    match bytes {
        [b'-', ..] => Some(1),
        // The hyphen of Unicode and the one at which no line breaks.
        [0xE2, 0x80, 0x90 | 0x91, ..] => Some(3),
        _ => None,
    }
}

/// An apostrophe: typewriter's, typesetter's, or an accent in its place.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Apostrophe {
    length: usize,
    is_plain: bool,
}

impl Apostrophe {
    pub(super) fn at(bytes: &[u8]) -> Option<Self> {
        let (length, is_plain) = match bytes {
            [b'\'', ..] => (1, true),
            [0xE2, 0x80, 0x99, ..] => (3, true),
            // "ʼ" is a letter by Unicode, which some keyboards write for an apostrophe.
            [0xCA, 0xBC, ..] => (2, true),
            [b'`', ..] => (1, false),
            [0xC2, 0xB4, ..] => (2, false),
            [0xE2, 0x80, 0x98, ..] => (3, false),
            _ => return None,
        };
        Some(Self { length, is_plain })
    }

    pub(super) fn len(self) -> usize {
        self.length
    }

    /// Not an accent or an opening mark, which count only where a clitic follows: "it`s".
    pub(super) fn is_plain(self) -> bool {
        self.is_plain
    }
}

/// The character at `at`, which is a boundary within the text.
pub(super) fn char_at(text: &str, at: usize) -> char {
    text[at..].chars().next().unwrap_or('\0')
}

/// Characters without a width: marks of direction, a byte order mark, places where a line may break.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}'
        | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Whether `c`, which is not ASCII, is part of a word.
///
/// Everything is but punctuation, symbols and blanks, so that letters of any script, their accents
/// and what joins them stay whole, whether or not they are mixed in one word.
fn is_word(c: char) -> bool {
    match c {
        // Latin-1: "ª", "µ" and the fractions, not "²" or "º", which stand for powers and degrees.
        '\u{80}'..='\u{bf}' => matches!(c, 'ª' | 'µ' | '¼'..='¾' | '\u{ad}'),
        '×' | '÷' | 'ʼ' => false,
        '\u{37e}' | '\u{387}' | '\u{55a}'..='\u{55f}' | '\u{589}' | '\u{58a}' => false,
        '\u{5be}' | '\u{5c0}' | '\u{5c3}' | '\u{5f3}' | '\u{5f4}' => false,
        '\u{606}'..='\u{60f}' | '\u{61b}'..='\u{61f}' | '\u{66a}'..='\u{66d}' | '\u{6d4}' => false,
        '\u{964}' | '\u{965}' | '\u{970}' | '\u{e3f}' => false,
        // Joiners and invisible characters hold a word together.
        '\u{2000}'..='\u{206f}' => is_invisible(c) || matches!(c, '\u{200c}' | '\u{200d}'),
        '\u{2070}'..='\u{207f}' | '\u{20a0}'..='\u{20cf}' => false,
        '\u{2100}'..='\u{214f}' => c.is_alphabetic(),
        '\u{2190}'..='\u{2bff}' | '\u{2e00}'..='\u{2e7f}' => false,
        '\u{3000}'..='\u{303f}' => matches!(c, '々' | '〆' | '〇'),
        '\u{fd3e}' | '\u{fd3f}' | '\u{fe10}'..='\u{fe1f}' | '\u{fe30}'..='\u{fe6f}' => false,
        '\u{ff01}'..='\u{ff65}' | '\u{ffe0}'..='\u{ffef}' => c.is_alphanumeric(),
        '\u{fffc}' | '\u{1f000}'..='\u{1faff}' => false,
        _ => !c.is_control() && !c.is_whitespace(),
    }
}

const LETTER: u8 = 1;
const DIGIT: u8 = 2;
const BLANK: u8 = 4;
/// A byte of a character that is not ASCII.
const WIDE: u8 = 8;
const ADDRESS: u8 = 16;
const OTHER: u8 = 32;

/// What a byte says of its character.
static KINDS: [u8; 256] = {
    let mut table = [OTHER; 256];
    let mut byte = 0;
    while byte < 256 {
        let c = byte as u8;
        table[byte] = match c {
            b'a'..=b'z' | b'A'..=b'Z' => LETTER,
            b'0'..=b'9' => DIGIT,
            b' ' | b'\t'..=b'\r' => BLANK,
            b'@' | b'.' | b':' => ADDRESS,
            0x80.. => WIDE,
            _ => OTHER,
        };
        byte += 1;
    }
    table
};
