use serde::{Deserialize, Serialize};

use crate::Span;

/// The unit in which offsets are written. In the program they are bytes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Offsets {
    /// Unicode scalar values, as Python and R count.
    #[default]
    Chars,
    /// UTF-8 bytes, as Rust and most files count.
    Bytes,
    /// UTF-16 code units, as JavaScript and Java count.
    Utf16,
}

impl Offsets {
    fn of(self, text: &str) -> u32 {
        let n = match self {
            Self::Bytes => text.len(),
            Self::Chars => text.chars().count(),
            Self::Utf16 => text.chars().map(char::len_utf16).sum(),
        };
        u32::try_from(n).expect("an article is under 4 GiB")
    }
}

/// Converts byte offsets into one text to another unit, in constant time each.
pub struct Ruler<'a> {
    text: &'a str,
    unit: Offsets,
    /// The offset at every `STEP` bytes; empty where the units agree.
    marks: Vec<u32>,
}

const STEP: usize = 128;

impl<'a> Ruler<'a> {
    /// A ruler laid along `text`.
    #[must_use]
    pub fn new(text: &'a str, unit: Offsets) -> Self {
        let mut marks = Vec::new();
        if unit != Offsets::Bytes && !text.is_ascii() {
            let (mut at, mut count) = (0, 0);
            while at < text.len() {
                marks.push(count);
                // A mark inside a character belongs to the next one.
                let next = text.ceil_char_boundary((at + STEP).min(text.len()));
                count += unit.of(&text[text.ceil_char_boundary(at)..next]);
                at += STEP;
            }
        }
        Self { text, unit, marks }
    }

    /// The text it measures.
    #[must_use]
    pub fn text(&self) -> &'a str {
        self.text
    }

    /// A byte offset on a character boundary, in this ruler's unit.
    #[must_use]
    pub fn offset(&self, byte: u32) -> u32 {
        if self.marks.is_empty() {
            return byte;
        }
        let mark = (byte as usize / STEP).min(self.marks.len() - 1);
        let from = self.text.ceil_char_boundary(mark * STEP);
        self.marks[mark] + self.unit.of(&self.text[from..byte as usize])
    }

    /// Start and end in this ruler's unit, and the words between.
    #[must_use]
    pub fn measure(&self, span: Span) -> (u32, u32, &'a str) {
        (self.offset(span.start), self.offset(span.end), &self.text[span.range()])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_offset_agrees_with_counting() {
        let text = "déjà vu — 𝄞 ½ ".repeat(60);
        for unit in [Offsets::Chars, Offsets::Bytes, Offsets::Utf16] {
            let ruler = Ruler::new(&text, unit);
            let boundaries = text.char_indices().map(|(at, _)| at).chain([text.len()]);
            for at in boundaries {
                assert_eq!(ruler.offset(at as u32), unit.of(&text[..at]), "{unit:?} at byte {at}");
            }
        }
    }
}
