//! How much of each frame an article holds, from the terms found in its sentences.

use parallax_corpus::Span;

use crate::finder::Hit;

/// Where in an article a sentence stands: what weight its words have.
///
/// A headline says what the story is thought to be about, and the first sentences of a news story
/// hold what its writer thought matters most; what stands there frames the rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Prominence {
    Headline,
    Lede,
    Rest,
}

impl Prominence {
    fn weight(self) -> f64 {
        match self {
            Self::Headline => 3.0,
            Self::Lede => 2.0,
            Self::Rest => 1.0,
        }
    }
}

/// The terms of one vocabulary that an article uses.
#[derive(Debug, Default, Clone)]
pub(crate) struct Tally {
    /// The mentions of each term, those of one term together once it is merged.
    terms: Vec<Mentions>,
    /// Sentences with something of the frame, and how much.
    sentences: Vec<(Span, u32)>,
}

#[derive(Debug, Clone, Copy)]
struct Mentions {
    /// The term, and the group that it stands in.
    term: usize,
    group: usize,
    weight: u8,
    /// How often it is said, each time counted by its place.
    said: f64,
}

impl Tally {
    pub(crate) fn add(&mut self, hit: Hit, place: Prominence, sentence: Option<Span>) {
        let Hit { term, group, weight, .. } = hit;
        self.terms.push(Mentions { term, group, weight, said: place.weight() });
        let Some(span) = sentence else { return };
        match self.sentences.last_mut() {
            Some((last, sum)) if *last == span => *sum += u32::from(hit.weight),
            _ => self.sentences.push((span, u32::from(hit.weight))),
        }
    }

    /// The sum of the terms' weights, each by how often it is said, in a text of so many words.
    pub(crate) fn density(&mut self, words: usize) -> f64 {
        self.merge();
        let sum: f64 = self.terms.iter().map(|one| f64::from(one.weight) * saturated(one.said)).sum();
        100.0 * sum / (words + UNFRAMED) as f64
    }

    /// Whether clear terms of more than one group say so, and in several sentences. The words of one group are of
    /// one kind: sums of money by themselves are no economic consequences, and relatives nobody's fate.
    pub(crate) fn is_broad(&self) -> bool {
        let mut clear = self.terms.iter().filter(|one| one.weight >= CLEAR).map(|one| one.group);
        let broad = clear.next().is_some_and(|first| clear.any(|other| other != first));
        broad && self.sentences.len() >= SEVERAL
    }

    /// In how many sentences it shows.
    pub(crate) fn sentences(&self) -> usize {
        self.sentences.len()
    }

    /// The sentences that show the frame, best first: those in which one clear term or two weak ones
    /// stand; where there is none, the best there is.
    pub(crate) fn evidence(&self, most: usize) -> Vec<Span> {
        let mut best = self.sentences.clone();
        best.sort_by_key(|&(span, sum)| (std::cmp::Reverse(sum), span));
        let clear = best.iter().take_while(|(_, sum)| *sum >= u32::from(CLEAR)).count();
        best.truncate(clear.clamp(1, most));
        best.into_iter().map(|(span, _)| span).collect()
    }

    /// Brings the mentions of a term together.
    fn merge(&mut self) {
        self.terms.sort_by_key(|one| one.term);
        self.terms.dedup_by(|next, first| {
            let same = next.term == first.term;
            if same {
                first.said += next.said;
            }
            same
        });
    }
}

/// In so many sentences a frame must show: one sentence is a remark.
const SEVERAL: usize = 2;

/// A weight from which a term is clear by itself.
const CLEAR: u8 = 2;

/// As many words without any frame are thought to stand beside every text: so that two terms in
/// a note of twenty words are not taken for as much as twenty in two hundred.
const UNFRAMED: usize = 100;

/// Repeating a term adds less each time, and never more than three times its first mention: variety tells
/// of a frame, repetition mostly of a subject.
fn saturated(said: f64) -> f64 {
    3.0 * said / (said + 2.0)
}
