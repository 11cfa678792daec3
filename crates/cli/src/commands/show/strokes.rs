//! Text in columns, and the strokes beneath it.

use std::{borrow::Cow, ops::Range};

use parallax_corpus::Span;
use parallax_report::wording::visible;
use unicode_width::UnicodeWidthStr;

/// A character in its columns. There may be millions in a line.
#[derive(Clone, Copy)]
pub(crate) struct Cell {
    /// Its bytes in the article.
    pub(crate) at: u32,
    len: u8,
    width: u8,
    blank: bool,
}

impl Cell {
    /// Its place in the article.
    pub(crate) fn span(self) -> Span {
        Span { start: self.at, end: self.at + u32::from(self.len) }
    }

    pub(crate) fn width(self) -> usize {
        usize::from(self.width)
    }
}

/// A character as a terminal shows it.
pub(crate) fn shown(character: &str) -> Cow<'_, str> {
    // At a line's end it is a part of that, and not shown; elsewhere words are not to run together.
    if character == "\r" { Cow::Borrowed("␍") } else { visible(character) }
}

/// The characters of a text that begins at a byte of its article.
pub(crate) fn cells(text: &str, start: u32) -> Vec<Cell> {
    let cell = |(at, c): (usize, char)| {
        let len = c.len_utf8();
        // A no-break space keeps words together.
        let blank = c.is_whitespace() && c != '\u{a0}';
        Cell { at: start + at as u32, len: len as u8, width: shown(&text[at..at + len]).width() as u8, blank }
    };
    text.char_indices().map(cell).collect()
}

/// Lines of at most so many columns: between words, and where a word is longer, within it. Blanks at a line's end
/// belong to it and take no place.
pub(crate) fn lines(cells: &[Cell], width: usize) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let (mut start, mut at, mut column, mut word) = (0, 0, 0, 0);
    while let Some(cell) = cells.get(at) {
        if column + cell.width() > width && !cell.blank && at > start {
            let end = if word > start { word } else { at };
            lines.push(start..end);
            (start, at, column) = (end, end, 0);
            continue;
        }
        column += cell.width();
        at += 1;
        if cell.blank {
            word = at;
        }
    }
    lines.push(start..cells.len());
    lines
}

/// The line without the blanks at its end.
pub(crate) fn trimmed(line: &[Cell]) -> &[Cell] {
    let end = line.iter().rposition(|cell| !cell.blank).map_or(0, |last| last + 1);
    &line[..end]
}

/// A stroke beneath some words, which begins with the number of a finding.
pub(crate) struct Stroke {
    /// The columns of the words.
    pub(crate) columns: Range<usize>,
    pub(crate) number: usize,
    pub(crate) layer: usize,
}

impl Stroke {
    /// The number in front of signs, as long as the words; never shorter than the number.
    pub(crate) fn drawn(&self, sign: char) -> String {
        let number = self.number.to_string();
        let signs = self.columns.len().saturating_sub(number.len());
        number + &sign.to_string().repeat(signs)
    }

    fn end(&self) -> usize {
        self.columns.end.max(self.columns.start + self.number.to_string().len())
    }
}

/// Strokes in as few rows as they fit in side by side, the longest of those that begin together on top.
pub(crate) fn rows(mut strokes: Vec<Stroke>) -> Vec<Vec<Stroke>> {
    strokes.sort_by_key(|stroke| (stroke.columns.start, usize::MAX - stroke.columns.end));
    let mut rows: Vec<Vec<Stroke>> = Vec::new();
    for stroke in strokes {
        let free = |row: &&mut Vec<Stroke>| row.last().is_none_or(|last| last.end() <= stroke.columns.start);
        match rows.iter_mut().find(free) {
            Some(row) => row.push(stroke),
            None => rows.push(vec![stroke]),
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrapped(text: &str, width: usize) -> Vec<String> {
        let cells = cells(text, 0);
        let sign = |cell: &Cell| shown(&text[cell.span().range()]);
        let line = |line: Range<usize>| trimmed(&cells[line]).iter().map(sign).collect();
        lines(&cells, width).into_iter().map(line).collect()
    }

    #[test]
    fn lines_end_between_words_and_in_words_that_are_longer() {
        assert_eq!(wrapped("the ferry sank at dawn", 9), ["the ferry", "sank at", "dawn"]);
        assert_eq!(wrapped("abcdefghij k", 4), ["abcd", "efgh", "ij k"]);
        assert_eq!(wrapped("14\u{a0}people died", 9), ["14\u{a0}people", "died"]);
        assert_eq!(wrapped("", 9), [""]);
        assert_eq!(wrapped("   ", 2), [""]);
    }

    #[test]
    fn wide_characters_take_two_columns_and_accents_none() {
        assert_eq!(wrapped("渡船沈没事故", 5), ["渡船", "沈没", "事故"]);
        assert_eq!(wrapped("cafe\u{301} bar", 8), ["cafe\u{301} bar"]);
        assert_eq!(wrapped("a\u{1b}[2Jb\rc\r", 40), ["a␛[2Jb␍c"]);
    }

    #[test]
    fn strokes_that_overlap_lie_in_rows_of_their_own() {
        let stroke = |columns, number| Stroke { columns, number, layer: 0 };
        let rows = rows(vec![stroke(0..9, 1), stroke(4..9, 2), stroke(9..12, 3), stroke(20..21, 14)]);
        let numbers: Vec<Vec<usize>> =
            rows.iter().map(|row| row.iter().map(|stroke| stroke.number).collect()).collect();
        assert_eq!(numbers, [vec![1, 3, 14], vec![2]]);
        assert_eq!([&rows[0][0], &rows[0][2]].map(|stroke| stroke.drawn('^')), ["1^^^^^^^^", "14"]);
    }
}
