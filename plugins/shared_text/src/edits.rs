//! Which words differ in a passage.

use std::ops::Range;

use crate::{
    passages::{Common, WIDEST, bridge},
    words::NumberedWord,
};

/// Words of one text that stand for words of another; either may be none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Edit {
    /// In the first.
    pub(crate) left: Range<usize>,
    /// In the second.
    pub(crate) right: Range<usize>,
}

impl Common {
    /// The words that differ, in order. A figure that is only written otherwise is no longer counted as the same.
    pub(crate) fn edits(&mut self, texts: [&[NumberedWord]; 2]) -> Vec<Edit> {
        let word = |text: usize, step: usize| {
            let range = [&self.left, &self.right][text];
            texts[text][range.clone()].get(step).and_then(NumberedWord::hash)
        };
        let (lefts, rights) = (self.left.len(), self.right.len());
        let (mut i, mut j) = (0, 0);
        let mut rewritten = 0;
        let mut edits: Vec<Edit> = Vec::new();
        // "5%" and "5 percent" is one edit.
        let mut add = |left: Range<usize>, right: Range<usize>| match edits.last_mut() {
            Some(last) if last.left.end == left.start && last.right.end == right.start => {
                last.left.end = left.end;
                last.right.end = right.end;
            }
            _ => edits.push(Edit { left, right }),
        };
        while i < lefts || j < rights {
            if word(0, i).is_some() && word(0, i) == word(1, j) {
                let (left, right) = (self.left.start + i, self.right.start + j);
                if !texts[0][left].is_written_as(&texts[1][right]) {
                    add(left..left + 1, right..right + 1);
                    rewritten += 1;
                }
                (i, j) = (i + 1, j + 1);
                continue;
            }
            let (over, across) = match bridge(&word, i, j, WIDEST) {
                Some((over, across, _)) => (over, across),
                // Up to the last words, of which the same may stand in both.
                None => {
                    let least = (lefts - i).min(rights - j);
                    let same = |back: &usize| word(0, lefts - back) == word(1, rights - back);
                    let same = (1..=least).take_while(same).count();
                    (lefts - i - same, rights - j - same)
                }
            };
            let (left, right) = (self.left.start + i, self.right.start + j);
            add(left..left + over, right..right + across);
            (i, j) = (i + over, j + across);
        }
        self.same = self.same.saturating_sub(rewritten);
        edits
    }
}

impl Edit {
    /// The part of it that stands within quotation marks, without what is the same on both sides; `None` where
    /// nothing is left.
    pub(crate) fn within_quotation(&self, [a, b]: [&[NumberedWord]; 2]) -> Option<Self> {
        let quoted = |words: &[NumberedWord], range: &Range<usize>| {
            let first = range.clone().find(|&at| words[at].quoted).unwrap_or(range.end);
            let last = range.clone().rfind(|&at| words[at].quoted).map_or(first, |at| at + 1);
            first..last
        };
        let (mut left, mut right) = (quoted(a, &self.left), quoted(b, &self.right));
        let same = |left: usize, right: usize| a[left].is_written_as(&b[right]);
        while !left.is_empty() && !right.is_empty() && same(left.start, right.start) {
            left.start += 1;
            right.start += 1;
        }
        while !left.is_empty() && !right.is_empty() && same(left.end - 1, right.end - 1) {
            left.end -= 1;
            right.end -= 1;
        }
        (!left.is_empty() || !right.is_empty()).then_some(Self { left, right })
    }
}
