//! How much of each frame an article holds, from the terms found in its sentences.

use std::{collections::BTreeMap, ops::Range};

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
    subject: bool,
    /// Where it is said first; nowhere, if only in a headline that does not stand in the text.
    first: Option<Span>,
    /// How often it is said, each time counted by its place.
    said: f64,
}

impl Tally {
    /// Notes a term, said in a sentence (if that stands in the text), where it covers these bytes of it.
    pub(crate) fn add(&mut self, hit: Hit, place: Prominence, sentence: Option<Span>, at: Range<usize>) {
        let Hit { term, group, weight, subject, .. } = hit;
        let first = sentence.map(|span| {
            let start = span.range().start;
            Span::new(start + at.start, start + at.end)
        });
        self.terms.push(Mentions { term, group, weight, subject, first, said: place.weight() });
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

    /// Whether clear terms enough say so, those of a subject counted as one, and in sentences enough of so many.
    pub(crate) fn is_broad(&self, of: usize) -> bool {
        let clear = self.terms.iter().filter(|one| one.weight >= CLEAR);
        let subjects = clear.clone().filter(|one| one.subject);
        let groups: BTreeMap<usize, u8> = subjects.map(|one| (one.group, one.weight)).collect();
        let others = clear.filter(|one| !one.subject).map(|one| one.weight);
        let weight: u32 = groups.into_values().chain(others).map(u32::from).sum();
        weight >= ENOUGH && (self.sentences.len() >= SEVERAL || of <= NOTE)
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

    /// The terms that tell of it most, each where it first stands: the clear ones, those of most weight first.
    pub(crate) fn words(&self, most: usize) -> Vec<Span> {
        let mut clear: Vec<&Mentions> = self.terms.iter().filter(|one| one.weight >= CLEAR).collect();
        let weight = |one: &Mentions| f64::from(one.weight) * saturated(one.said);
        clear.sort_by(|one, other| weight(other).total_cmp(&weight(one)).then(one.first.cmp(&other.first)));
        clear.into_iter().filter_map(|one| one.first).take(most).collect()
    }

    /// Brings the mentions of a term together.
    fn merge(&mut self) {
        self.terms.sort_by_key(|one| one.term);
        self.terms.dedup_by(|next, first| {
            let same = next.term == first.term;
            if same {
                first.said += next.said;
                first.first = first.first.or(next.first);
            }
            same
        });
    }
}

/// So much must clear terms weigh together: two different ones.
const ENOUGH: u32 = 4;

/// In so many sentences a frame must show: one sentence is a remark.
const SEVERAL: usize = 2;

/// But where there are no more sentences than these, one is a third of what is told.
const NOTE: usize = 3;

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
