//! Passages that one text has in common with another, a few edited words forgiven.

use std::ops::Range;

use crate::words::NumberedWord;

/// How many equal words in a row a shared passage must have somewhere.
pub(crate) const SEED: usize = 5;

/// What two texts have in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Common {
    /// Where in the first.
    pub(crate) left: Range<usize>,
    /// Where in the second.
    pub(crate) right: Range<usize>,
    /// How many words are the same.
    pub(crate) same: usize,
}

impl Common {
    /// Whether it is one passage, and not two pieces of one with much between: two words of three are
    /// the same. What is long passes: it was extended by a rule nearly as strict.
    fn is_close(&self) -> bool {
        3 * self.same >= 2 * self.len() || self.len() >= LONG
    }

    /// Words of the longer of the two.
    fn len(&self) -> usize {
        self.left.len().max(self.right.len())
    }

    /// Whether a word in twenty differs, at most.
    pub(crate) fn is_copy(&self) -> bool {
        20 * self.edited() <= self.len()
    }

    /// How many words of the longer one are not in the other.
    pub(crate) fn edited(&self) -> usize {
        self.len() - self.same
    }
}

/// Extends the words that both texts have at `left` and `right` to both sides, as far as they are
/// alike, and over gaps if the whole is still one passage.
/// `None` where fewer words than a seed's are the same there.
pub(crate) fn extend(texts: [&[NumberedWord]; 2], left: usize, right: usize) -> Option<Common> {
    let edited = grown(texts, left, right, WIDEST)?;
    if edited.is_close() { Some(edited) } else { grown(texts, left, right, 0) }
}

/// Extends over gaps of up to `widest` words.
fn grown(texts: [&[NumberedWord]; 2], left: usize, right: usize, widest: usize) -> Option<Common> {
    let [a, b] = texts;
    let mut common = Common { left: left..left, right: right..right, same: 0 };
    let ahead =
        |side: &[NumberedWord], from: usize, step: usize| side.get(from + step).and_then(NumberedWord::hash);
    grow(&mut common, Side::End, widest, |which, step| match which {
        0 => ahead(a, left, step),
        _ => ahead(b, right, step),
    });
    if common.same < SEED {
        return None;
    }
    let back = |side: &[NumberedWord], from: usize, step: usize| {
        from.checked_sub(step + 1).and_then(|at| side[at].hash())
    };
    grow(&mut common, Side::Start, widest, |which, step| match which {
        0 => back(a, left, step),
        _ => back(b, right, step),
    });
    Some(common)
}

enum Side {
    Start,
    End,
}

/// Takes words at one side as long as the texts go on alike. `word(text, step)` is the word so many
/// steps away.
fn grow(common: &mut Common, side: Side, widest: usize, word: impl Fn(usize, usize) -> Option<u64>) {
    // Steps taken in each text; and those up to the last equal word.
    let (mut i, mut j) = (0, 0);
    let mut kept = (0, 0);
    loop {
        while word(0, i).is_some() && word(0, i) == word(1, j) {
            i += 1;
            j += 1;
            common.same += 1;
            kept = (i, j);
        }
        let Some((over, across, behind)) = bridge(&word, i, j, widest) else { break };
        let longer = (common.left.len() + i + over).max(common.right.len() + j + across);
        // What differs must not outgrow half of what is the same, but for one clause put in.
        if 2 * (longer - common.same) > common.same + behind + WIDEST {
            break;
        }
        i += over;
        j += across;
    }
    let (i, j) = kept;
    match side {
        Side::Start => {
            common.left.start -= i;
            common.right.start -= j;
        }
        Side::End => {
            common.left.end += i;
            common.right.end += j;
        }
    }
}

/// The shortest gap behind which the texts are alike again: how many words to leave out of each, and
/// how many are alike behind it at least.
///
/// The longer the gap, the more words must be alike behind it: half as many, at least three.
pub(crate) fn bridge(
    word: &impl Fn(usize, usize) -> Option<u64>,
    i: usize,
    j: usize,
    widest: usize,
) -> Option<(usize, usize, usize)> {
    let alike = |i: usize, j: usize, least: usize| {
        (0..least).all(|step| word(0, i + step).is_some() && word(0, i + step) == word(1, j + step))
    };
    // A gap stays within what can be copied in one piece.
    let room =
        |text: usize, from: usize| (0..widest).take_while(|step| word(text, from + step).is_some()).count();
    let rooms = [room(0, i), room(1, j)];
    (1..=widest).find_map(|gap| {
        let least = (gap / 2).max(3);
        // An exchanged word is in both texts: even cuts first.
        let cuts = (0..=gap / 2).rev().flat_map(|cut| [(gap - cut, cut), (cut, gap - cut)]);
        let mut cuts = cuts.filter(|&(over, across)| over <= rooms[0] && across <= rooms[1]);
        let found = cuts.find(|&(over, across)| alike(i + over, j + across, least))?;
        Some((found.0, found.1, least))
    })
}

/// From how many words on a passage is long.
const LONG: usize = 60;

/// How many words a gap may have, both texts together: a clause.
pub(crate) const WIDEST: usize = 16;
