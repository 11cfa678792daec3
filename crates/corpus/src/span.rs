use serde::{Deserialize, Serialize};

/// A stretch of an article's text: half-open, in UTF-8 bytes.
///
/// `article[span]` is its words. Spans sort by where they begin, then by where they end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename = "parallax::Span")]
pub struct Span {
    /// Byte offset of the first byte.
    pub start: u32,
    /// Byte offset behind the last byte.
    pub end: u32,
}

impl Span {
    /// The name under which the serde walk knows a span.
    pub const NAME: &'static str = "parallax::Span";

    /// The bytes from `start` up to `end`.
    ///
    /// # Panics
    /// If an offset does not fit in 32 bits. Readers refuse texts over 4 GiB, so offsets into an
    /// article always do.
    #[inline]
    #[must_use]
    pub fn new(start: usize, end: usize) -> Self {
        let fits = |offset| u32::try_from(offset).expect("an article is under 4 GiB");
        Self { start: fits(start), end: fits(end) }
    }

    /// Byte offsets to index a string with.
    #[inline]
    #[must_use]
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Length in bytes.
    #[inline]
    #[must_use]
    pub fn len(self) -> usize {
        self.range().len()
    }

    /// Whether it covers nothing.
    #[inline]
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.start >= self.end
    }

    /// Whether all of `other` lies in it.
    #[inline]
    #[must_use]
    pub fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether they share a byte.
    #[inline]
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The smallest span that covers both.
    #[inline]
    #[must_use]
    pub fn to(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// The same words of the text `whole`, without the white space at their two ends.
    #[must_use]
    pub fn trimmed(self, whole: &str) -> Self {
        let words = &whole[self.range()];
        let start = self.start as usize + words.len() - words.trim_start().len();
        Self::new(start, start + words.trim().len())
    }
}
