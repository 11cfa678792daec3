//! Which words of two sayings stand for each other.

use std::ops::Range;

use crate::saying::Token;

/// Words of two sayings that are the same, in both orders.
#[derive(Debug)]
pub(crate) struct Alignment {
    /// Stretches of words that are the same: where they begin in each, and how many there are.
    pub(crate) runs: Vec<Run>,
    lengths: [usize; 2],
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Run {
    pub(crate) left: usize,
    pub(crate) right: usize,
    pub(crate) length: usize,
}

/// A stretch of each that has no counterpart in the other; one of them may be empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Gap {
    pub(crate) left: Range<usize>,
    pub(crate) right: Range<usize>,
}

/// So many words of a saying are looked at: no sentence is longer.
const LONGEST: usize = 300;

/// Aligns the words so that those that are the same tell most, and stand next to each other.
pub(crate) fn align(left: &[Token], right: &[Token]) -> Alignment {
    let lengths = [left.len(), right.len()];
    let (left, right) = (&left[..left.len().min(LONGEST)], &right[..right.len().min(LONGEST)]);
    let same = |i: usize, j: usize| left.get(i).zip(right.get(j)).is_some_and(|(left, right)| left.is(right));
    let worth = |i: usize, j: usize| 1 + left[i].weight + 2 * u32::from(same(i + 1, j + 1));
    // Of each pair of places: the worth of what can be aligned from there on.
    let width = right.len() + 1;
    let mut best = vec![0_u32; (left.len() + 1) * width];
    for i in (0..left.len()).rev() {
        for j in (0..right.len()).rev() {
            let skipped = best[(i + 1) * width + j].max(best[i * width + j + 1]);
            let taken = if same(i, j) { worth(i, j) + best[(i + 1) * width + j + 1] } else { 0 };
            best[i * width + j] = skipped.max(taken);
        }
    }
    let mut runs: Vec<Run> = Vec::new();
    let (mut i, mut j) = (0, 0);
    while i < left.len() && j < right.len() {
        let here = best[i * width + j];
        if same(i, j) && here == worth(i, j) + best[(i + 1) * width + j + 1] {
            match runs.last_mut() {
                Some(run) if run.left + run.length == i && run.right + run.length == j => run.length += 1,
                _ => runs.push(Run { left: i, right: j, length: 1 }),
            }
            (i, j) = (i + 1, j + 1);
        } else if here == best[(i + 1) * width + j] {
            i += 1;
        } else {
            j += 1;
        }
    }
    let mut alignment = Alignment { runs, lengths };
    alignment.leave_out_strays(left);
    alignment
}

impl Alignment {
    /// Leaves out a word or two that only hold sentences together and have other words on both sides.
    fn leave_out_strays(&mut self, left: &[Token]) {
        const STRAY: usize = 2;
        let lengths = self.lengths;
        self.runs.retain(|run| {
            let tells = left[run.left..run.left + run.length].iter().any(|word| word.weight > 0);
            let begins = run.left == 0 && run.right == 0;
            let ends = [run.left + run.length, run.right + run.length] == lengths;
            tells || run.length > STRAY || begins || ends
        });
    }

    /// The words of the left that are the same in the right, and those of the right.
    pub(crate) fn pairs(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        self.runs.iter().flat_map(|run| (0..run.length).map(|step| (run.left + step, run.right + step)))
    }

    /// What differs, in order: before, between and behind the runs.
    pub(crate) fn gaps(&self) -> Vec<Gap> {
        let mut gaps = Vec::new();
        let (mut i, mut j) = (0, 0);
        let end = Run { left: self.lengths[0], right: self.lengths[1], length: 0 };
        for run in self.runs.iter().chain([&end]) {
            if i < run.left || j < run.right {
                gaps.push(Gap { left: i..run.left, right: j..run.right });
            }
            (i, j) = (run.left + run.length, run.right + run.length);
        }
        gaps
    }
}
