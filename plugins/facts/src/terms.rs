//! What statements are made of, and how much each part of them tells.

use std::collections::HashMap;

use foldhash::fast::FixedState;

/// A part of a statement, by its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Term(u32);

/// What a part of a statement is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Part {
    /// A word that says something.
    Word(String),
    /// Somebody or something with a name: a row of `actors`.
    Actor(usize),
    /// A quantity: the bits of its value.
    Number(u64),
    /// An age or a rank, which goes with its bearer wherever that is named.
    Rank(u64),
    /// A day, or another stretch of time.
    Day(String),
}

/// All parts of all statements of a story.
#[derive(Debug, Default)]
pub(crate) struct Terms {
    ids: HashMap<Part, Term, FixedState>,
    parts: Vec<Part>,
    light: Vec<bool>,
    /// In how many sentences each stands.
    sentences: Vec<usize>,
    read: usize,
}

impl Terms {
    /// The number of a part.
    pub(crate) fn id(&mut self, part: Part, light: bool) -> Term {
        let next = Term(u32::try_from(self.parts.len()).unwrap_or(u32::MAX));
        *self.ids.entry(part).or_insert_with_key(|part| {
            self.parts.push(part.clone());
            self.light.push(light);
            self.sentences.push(0);
            next
        })
    }

    /// Counts a sentence with these parts, each named once.
    pub(crate) fn count(&mut self, terms: &[Term]) {
        self.read += 1;
        for term in terms {
            self.sentences[term.index()] += 1;
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.parts.len()
    }

    pub(crate) fn part(&self, term: Term) -> &Part {
        &self.parts[term.index()]
    }

    /// Whether it is a quantity that articles may have otherwise.
    pub(crate) fn is_figure(&self, term: Term) -> bool {
        matches!(self.part(term), Part::Number(_))
    }

    /// In how many sentences it stands.
    pub(crate) fn sentences(&self, term: Term) -> usize {
        self.sentences[term.index()]
    }

    /// How much each term tells.
    pub(crate) fn weights(&self) -> Vec<f64> {
        (0..self.parts.len()).map(|at| self.weight(Term(u32::try_from(at).unwrap_or(u32::MAX)))).collect()
    }

    /// How much it tells: from nearly nothing, what every other sentence has, to 1.
    fn weight(&self, term: Term) -> f64 {
        let often = self.sentences(term).max(2) as f64;
        let all = self.read.max(40) as f64;
        let rare = (all / often).ln() / (all / 2.0).ln();
        let kind = match self.part(term) {
            Part::Word(_) if self.light[term.index()] => 0.3,
            Part::Word(_) | Part::Actor(_) => 1.0,
            Part::Number(_) => 1.2,
            Part::Rank(_) | Part::Day(_) => 0.5,
        };
        kind * rare.clamp(0.0, 1.0).powf(1.3).max(0.05)
    }
}

impl Term {
    pub(crate) fn index(self) -> usize {
        self.0 as usize
    }
}
