//! Whether two sayings are one.

use std::ops::Range;

use crate::{
    align::{Alignment, Run, align},
    saying::{Saying, Token, telling},
    speaker::Kin,
};

/// How much two sayings have in common, if they are one: the more, the likelier.
///
/// `one` is the shorter. Words in quotation marks may be given to two speakers; a report is one with a quotation only of
/// the same speaker.
pub(crate) fn alike(one: &Saying, other: &Saying, kin: Kin) -> Option<u32> {
    // A question and a statement are two.
    if one.is_quoted() && other.is_quoted() && one.asks != other.asks {
        return None;
    }
    let alignment = align(&one.words, &other.words);
    let found = match kin {
        Kin::Apart => has_words_of(one, other, &alignment, &CERTAIN),
        Kin::Unsure => has_words_of(one, other, &alignment, &LIKELY) || is_copy(one, other, &alignment),
        Kin::Same => {
            has_words_of(one, other, &alignment, &ENOUGH)
                || is_copy(one, other, &alignment)
                || is_fragment_of(one, other, &alignment)
                || tells_the_same(one, other)
        }
    };
    found.then(|| alignment.pairs().map(|(left, _)| worth(&one.words[left])).sum())
}

/// What words in a row, in quotation marks in both, must be.
struct Least {
    words: usize,
    /// How many of them tell something.
    telling: usize,
    /// How much of what is quoted in the shorter one the other has, in percent.
    percent: u32,
}

/// Of two who are known to be two: no slogan, and no phrase that anyone would use.
const CERTAIN: Least = Least { words: 7, telling: 3, percent: 80 };

/// Of two of whom one is not known.
const LIKELY: Least = Least { words: 5, telling: 2, percent: 60 };

/// Of one speaker.
const ENOUGH: Least = Least { words: 4, telling: 2, percent: 50 };

fn has_words_of(one: &Saying, other: &Saying, alignment: &Alignment, least: &Least) -> bool {
    let quoted = |&(left, right): &(usize, usize)| one.words[left].quoted && other.words[right].quoted;
    let runs = alignment.runs.iter().flat_map(|run| quoted_in_row(one, other, run));
    let long = |words: &[Token]| words.len() >= least.words && telling(words).count() >= least.telling;
    let weight = |words: &[Token]| words.iter().filter(|word| word.quoted).map(worth).sum::<u32>();
    let common: u32 = alignment.pairs().filter(quoted).map(|(left, _)| worth(&one.words[left])).sum();
    let own = weight(&one.words).min(weight(&other.words));
    runs.into_iter().any(long) && 100 * common >= least.percent * own
}

/// Whether three words of four are the same in two whole quotations, though none of them be rare.
fn is_copy(one: &Saying, other: &Saying, alignment: &Alignment) -> bool {
    const WORDS: usize = 6;
    let (few, many) = (one.words.len().min(other.words.len()), one.words.len().max(other.words.len()));
    one.is_whole() && other.is_whole() && few >= WORDS && 4 * alignment.pairs().count() >= 3 * many
}

/// The pieces of a run that stand in quotation marks in both.
fn quoted_in_row<'a>(one: &'a Saying, other: &Saying, run: &Run) -> Vec<&'a [Token]> {
    let words = &one.words[run.left..run.left + run.length];
    let others = &other.words[run.right..run.right + run.length];
    let both: Vec<bool> = words.iter().zip(others).map(|(one, other)| one.quoted && other.quoted).collect();
    let mut at = 0;
    let piece = |piece: &[bool]| {
        at += piece.len();
        piece[0].then(|| &words[at - piece.len()..at])
    };
    both.chunk_by(|one, next| one == next).filter_map(piece).collect()
}

/// Whether all that one has in quotation marks stands in the other in a row: "utterly baseless".
fn is_fragment_of(one: &Saying, other: &Saying, alignment: &Alignment) -> bool {
    const WORDS: usize = 2;
    let fragment = |one: &Saying, run: Range<usize>| {
        let quoted = one.words.iter().enumerate().filter(|(_, word)| word.quoted);
        let inside: Vec<bool> = quoted.map(|(at, _)| run.contains(&at)).collect();
        inside.len() >= WORDS && inside.iter().all(|inside| *inside)
    };
    alignment.runs.iter().any(|run| {
        let (left, right) = (run.left..run.left + run.length, run.right..run.right + run.length);
        let told = telling(&one.words[left.clone()]).count() >= WORDS;
        told && (fragment(one, left) || fragment(other, right))
    })
}

/// Whether the words that tell something are mostly the same, in whatever order.
fn tells_the_same(one: &Saying, other: &Saying) -> bool {
    const TELLING: usize = 3;
    // A report leaves out what it likes; but half of what it has must be of the quotation.
    let percent = if one.is_quoted() && other.is_quoted() { 50 } else { 60 };
    let (few, many) = (bag(one), bag(other));
    let sum = |bag: &[(u32, u32)]| bag.iter().map(|(_, weight)| weight).sum::<u32>();
    let common: Vec<(u32, u32)> =
        few.iter().copied().filter(|(word, _)| many.iter().any(|(other, _)| other == word)).collect();
    let least = sum(&few).min(sum(&many));
    common.len() >= TELLING
        && 100 * sum(&common) >= percent * least
        && 2 * sum(&common) >= sum(&few)
        && 4 * sum(&common) >= sum(&many)
}

/// The words that tell something, each once.
fn bag(saying: &Saying) -> Vec<(u32, u32)> {
    let mut words = saying.told();
    words.dedup_by_key(|(word, _)| *word);
    words
}

fn worth(word: &Token) -> u32 {
    1 + word.weight
}
