//! The edges of a passage: a word changed near the end of a sentence or a quotation belongs to it, though too few words
//! are alike behind it to tell by themselves.

use std::ops::Range;

use crate::{passages::Common, words::NumberedWord};

/// How many words of a sentence to look at: what is longer was a matter of extending.
const FAR: usize = 12;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Edge {
    Start,
    End,
}

impl Common {
    /// Takes in the rest of the sentence or quotation at both edges, where one text's is the other's with a few words
    /// put in, left out or exchanged: "I did not sign it", "I did sign it".
    pub(crate) fn take_edges(&mut self, texts: [&[NumberedWord]; 2]) {
        let [a, b] = texts;
        let [left, right] = [(a, self.left.start), (b, self.right.start)].map(|(text, at)| before(text, at));
        let inside = ahead(a, self.left.start + 1).len().min(self.left.len());
        if let Some(same) = counterparts(texts, [&left, &right], inside, Edge::Start) {
            (self.left.start, self.right.start) = (left.start, right.start);
            self.same += same;
        }
        let [left, right] = [(a, self.left.end), (b, self.right.end)].map(|(text, at)| ahead(text, at));
        let inside = before(a, self.left.end - 1).len().min(self.left.len());
        if let Some(same) = counterparts(texts, [&left, &right], inside, Edge::End) {
            (self.left.end, self.right.end) = (left.end, right.end);
            self.same += same;
        }
    }

    /// Leaves off what stands within quotation marks in neither text, at both edges.
    pub(crate) fn trim_to_quoted(&mut self, texts: [&[NumberedWord]; 2]) {
        let [a, b] = texts;
        while !self.left.is_empty() && !self.right.is_empty() {
            let drop = outside(&a[self.left.start], &b[self.right.start]);
            if drop == [0, 0] {
                break;
            }
            self.left.start += drop[0];
            self.right.start += drop[1];
        }
        while !self.left.is_empty() && !self.right.is_empty() {
            let drop = outside(&a[self.left.end - 1], &b[self.right.end - 1]);
            if drop == [0, 0] {
                break;
            }
            self.left.end -= drop[0];
            self.right.end -= drop[1];
        }
        self.same = self.left.len().min(self.right.len());
        let gone: usize = self.clone().edits(texts).iter().map(|edit| edit.left.len()).sum();
        self.same = self.left.len().saturating_sub(gone);
    }
}

/// How many words of each text to leave off: words that are the same stay if one of them is quoted.
fn outside(left: &NumberedWord, right: &NumberedWord) -> [usize; 2] {
    match (left.quoted, right.quoted, left.hash() == right.hash()) {
        (false, false, _) => [1, 1],
        (false, true, false) => [1, 0],
        (true, false, false) => [0, 1],
        _ => [0, 0],
    }
}

/// The words from `at` up to the end of the sentence or quotation that goes on there, as far as they are looked at.
fn ahead(words: &[NumberedWord], at: usize) -> Range<usize> {
    let ends = |at: &usize| words.get(*at).is_none_or(|word| word.begins);
    at..(at..at + FAR).find(ends).unwrap_or(at + FAR)
}

/// The words before `at` from the start of the sentence or quotation that goes on there, as far as they are looked at.
fn before(words: &[NumberedWord], at: usize) -> Range<usize> {
    if words.get(at).is_none_or(|word| word.begins) {
        return at..at;
    }
    let least = at.saturating_sub(FAR);
    let start = (least..at).rev().find(|&at| words[at].begins).unwrap_or(least);
    start..at
}

/// How many words are the same at the outer ends of two rests, if they stand for each other; `inside` is how much of
/// their sentence the passage has.
fn counterparts(
    [a, b]: [&[NumberedWord]; 2],
    [left, right]: [&Range<usize>; 2],
    inside: usize,
    edge: Edge,
) -> Option<usize> {
    /// So many words may stand for each other where nothing is the same behind them.
    const FEW: usize = 2;
    /// So many may be put in or left out.
    const CLAUSE: usize = 4;
    let (shorter, longer) = (left.len().min(right.len()), left.len().max(right.len()));
    if longer >= FAR || longer == 0 {
        return None;
    }
    let alike = |step: &usize| match edge {
        Edge::Start => a[left.start + step].hash() == b[right.start + step].hash(),
        Edge::End => a[left.end - 1 - step].hash() == b[right.end - 1 - step].hash(),
    };
    let same = (0..shorter).take_while(alike).count();
    let (few, many) = (shorter - same, longer - same);
    let fits = match (few, same) {
        (0, 0) => false,
        (0, _) => many <= CLAUSE && inside + same > many,
        (_, 0) => many <= FEW && inside >= 2 * FEW,
        _ => many <= FEW.max(same) && inside + same > many,
    };
    fits.then_some(same)
}
