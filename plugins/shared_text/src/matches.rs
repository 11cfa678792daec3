//! Where texts of a story repeat earlier ones.

use std::ops::Range;

use crate::{
    Settings,
    edits::Edit,
    passages::{Common, SEED, extend},
    words::NumberedWord,
};

/// What a text has in common with one before it.
#[derive(Debug)]
pub(crate) struct Match {
    /// The later text.
    pub(crate) text: usize,
    /// The earlier one.
    pub(crate) from: usize,
    /// `left` is in the earlier text, `right` in the later one.
    pub(crate) common: Common,
    /// Whether the words stand within quotation marks in both, nearly all of them.
    pub(crate) quoted: bool,
    /// The words that differ.
    pub(crate) edits: Vec<Edit>,
}

/// Where each text repeats an earlier one. Every word of a text is in one match at most, and only a
/// few earlier texts are tried for it, so that the work does not grow with the number of pairs.
pub(crate) fn matches(texts: &[Vec<NumberedWord>], settings: &Settings) -> Vec<Match> {
    let index = Index::new(texts);
    let mut matches = Vec::new();
    for (text, words) in texts.iter().enumerate() {
        let mut at = 0;
        while at + SEED <= words.len() {
            match best(texts, text, at, &index, settings) {
                Some(mut found) => {
                    let from = &texts[found.from];
                    found.edits = found.common.edits([from, words]);
                    // What the articles say themselves among what they quote is theirs.
                    if found.quoted {
                        let within = |edit: &Edit| edit.within_quotation([from, words]);
                        found.edits = found.edits.iter().filter_map(within).collect();
                    }
                    at = found.common.right.end;
                    matches.push(found);
                }
                None => at += 1,
            }
        }
    }
    matches
}

/// The passage through the words at `at` that stands in an earlier text, the longest and least edited;
/// of those nearly as good, the one in the earliest text, so that all copies of one passage meet there.
fn best(
    texts: &[Vec<NumberedWord>],
    text: usize,
    at: usize,
    index: &Index,
    settings: &Settings,
) -> Option<Match> {
    let earlier = index.earlier(text, at).iter().take(CANDIDATES);
    let candidates = earlier.filter_map(|&(from, place)| {
        let from = from as usize;
        let both = [texts[from].as_slice(), texts[text].as_slice()];
        let mut common = extend(both, place as usize, at)?;
        let quoted = is_quoted(&both[0][common.left.clone()], &both[1][common.right.clone()]);
        if quoted {
            common.trim_to_quoted(both);
        }
        let least = if quoted { settings.quoted_words } else { settings.words };
        let is_enough = common.left.len().min(common.right.len()) >= least;
        if common.same > 0 {
            common.take_edges(both);
        }
        // What stands beside a quotation may be all that is new at `at`: reading goes on only forwards.
        let is_new = common.right.end > at;
        (is_new && (is_enough || common.same >= least)).then_some(Match {
            text,
            from,
            common,
            quoted,
            edits: Vec::new(),
        })
    });
    let candidates: Vec<Match> = candidates.collect();
    let worth = |found: &Match| found.common.same.saturating_sub(found.common.edited());
    let most = candidates.iter().map(worth).max()?;
    candidates.into_iter().find(|found| 5 * worth(found) >= 4 * most)
}

/// How many earlier texts to try: most passages stand in few, and where many have one, the first
/// that have it will do.
const CANDIDATES: usize = 8;

/// Whether two passages are a quotation: one is nearly all within quotation marks, the other for the
/// better half, as where a sentence is quoted in one article and taken up in another.
fn is_quoted(a: &[NumberedWord], b: &[NumberedWord]) -> bool {
    let share =
        |words: &[NumberedWord]| 10 * words.iter().filter(|word| word.quoted).count() / words.len().max(1);
    let (a, b) = (share(a), share(b));
    a.max(b) >= 8 && a.min(b) >= 5
}

/// Which texts have the same few words in a row, and where each has them first.
struct Index {
    /// For each text and word: the number of the words that begin there.
    numbers: Vec<Vec<u32>>,
    /// Where the entries of each number begin; one more at the end.
    runs: Vec<u32>,
    /// Text and place, in order.
    entries: Vec<(u32, u32)>,
}

impl Index {
    fn new(texts: &[Vec<NumberedWord>]) -> Self {
        let mut seeds: Vec<(u64, u32, u32)> = Vec::new();
        for (text, words) in (0..).zip(texts) {
            let seed = |(place, words)| Some((hash(words)?, text, place));
            seeds.extend((0..).zip(words.windows(SEED)).filter_map(seed));
        }
        seeds.sort_unstable();
        let numbers = texts.iter().map(|words| vec![0; words.len()]).collect();
        // Number 0 is a break's: it has no entries.
        let mut index = Self { numbers, runs: vec![0, 0], entries: Vec::new() };
        for (number, run) in (1..).zip(seeds.chunk_by(|a, b| a.0 == b.0)) {
            let mut last = None;
            for &(_, text, place) in run {
                index.numbers[text as usize][place as usize] = number;
                if last.replace(text) != Some(text) {
                    index.entries.push((text, place));
                }
            }
            index.runs.push(u32::try_from(index.entries.len()).expect("a story has fewer than 2^32 words"));
        }
        index
    }

    /// The texts before `text` that have the words that begin at `at`.
    fn earlier(&self, text: usize, at: usize) -> &[(u32, u32)] {
        let number = self.numbers[text][at] as usize;
        let Range { start, end } = self.runs[number]..self.runs[number + 1];
        let entries = &self.entries[start as usize..end as usize];
        &entries[..entries.partition_point(|&(other, _)| (other as usize) < text)]
    }
}

/// One hash for several words in a row; `None` for a break among them.
fn hash(words: &[NumberedWord]) -> Option<u64> {
    let mix = |hash: u64, word: &NumberedWord| {
        Some((hash.rotate_left(5) ^ word.hash()?).wrapping_mul(0x9e37_79b9_7f4a_7c15))
    };
    words.iter().try_fold(0, mix)
}
