//! The lines of a file, with their places.

use std::io::{self, BufRead, Read};

use super::source::Location;

/// The lines of a file, one at a time, in the caller's buffer.
pub(crate) struct Lines<R> {
    reader: R,
    longest: u64,
    number: u64,
    offset: u64,
}

impl<R: BufRead> Lines<R> {
    /// Of a line longer than `longest`, one byte more than that is kept.
    pub(crate) fn new(reader: R, longest: u64) -> Self {
        Self { reader, longest, number: 0, offset: 0 }
    }

    /// Reads the next line into `buffer`, without its line feed.
    pub(crate) fn next(&mut self, buffer: &mut Vec<u8>) -> io::Result<Option<Location>> {
        buffer.clear();
        let mut read = self.reader.by_ref().take(self.longest + 1).read_until(b'\n', buffer)? as u64;
        if read == 0 {
            return Ok(None);
        }
        let mut ended = buffer.pop_if(|last| *last == b'\n').is_some();
        if !ended && read > self.longest {
            let before = read;
            read += self.reader.skip_until(b'\n')? as u64;
            // The file's end is no line feed, but then nothing follows that it could shift.
            ended = read > before;
        }
        self.number += 1;
        let line = Location { number: self.number, offset: self.offset, len: read - u64::from(ended) };
        self.offset += read;
        Ok(Some(line))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_hold_and_a_long_line_is_cut() {
        let text = "ab\n\nabcdefgh\r\nno end";
        let mut lines = Lines::new(text.as_bytes(), 6);
        let mut buffer = Vec::new();
        let mut found = Vec::new();
        while let Some(Location { number, offset, len }) = lines.next(&mut buffer).unwrap() {
            let whole = &text[offset as usize..][..len as usize];
            assert!(whole.as_bytes().starts_with(&buffer));
            found.push((number, whole, buffer.len()));
        }
        assert_eq!(found, [(1, "ab", 2), (2, "", 0), (3, "abcdefgh\r", 7), (4, "no end", 6)]);
    }
}
