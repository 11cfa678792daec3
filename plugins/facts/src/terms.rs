//! What statements are made of, and how much each part of them tells.

use std::collections::HashMap;

use foldhash::fast::FixedState;
use parallax_layers::numbers::{Modifier, Number, NumberKind};

use crate::words::{Kin, Meaning};

/// A part of a statement, by its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Term(u32);

/// What a part of a statement is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Part {
    /// A word that says something.
    Word(String),
    /// What words that say the same have in common; no part of a statement by itself.
    Kin(Kin),
    /// Somebody or something with a name: a row of `actors`.
    Actor(usize),
    /// A quantity: the bits of the least and the most that it may be.
    Number([u64; 2]),
    /// From one figure to another ("6 to 75 years"): the bits of both. What lies between is none of its figures.
    Range([u64; 2]),
    /// An age or a rank, which goes with its bearer wherever that is named.
    Rank(u64),
    /// A day, or another stretch of time.
    Day(String),
}

/// So much of a word another has that says the same.
const SAYS_THE_SAME: f64 = 0.85;

/// All parts of all statements of a story.
#[derive(Debug, Default)]
pub(crate) struct Terms {
    ids: HashMap<Part, Term, FixedState>,
    parts: Vec<Part>,
    light: Vec<bool>,
    /// What each has in common with others.
    kin: Vec<Vec<Term>>,
    /// In how many sentences each stands.
    sentences: Vec<usize>,
    read: usize,
}

impl Terms {
    /// The number of a part.
    pub(crate) fn id(&mut self, part: Part) -> Term {
        let next = Term(u32::try_from(self.parts.len()).unwrap_or(u32::MAX));
        *self.ids.entry(part).or_insert_with_key(|part| {
            self.parts.push(part.clone());
            self.light.push(false);
            self.kin.push(Vec::new());
            self.sentences.push(0);
            next
        })
    }

    /// The number of what a word says. A word has the kin of all of its parts of speech.
    pub(crate) fn word(&mut self, meaning: &Meaning) -> Term {
        let term = self.id(Part::Word(meaning.stem.clone()));
        self.light[term.index()] |= meaning.light;
        meaning.kin.iter().for_each(|kin| self.relate(term, kin));
        term
    }

    /// The number of somebody or something with a name, of whom a word of that name may be all that tells who it is.
    pub(crate) fn actor(&mut self, actor: usize, name: Option<&Meaning>) -> Term {
        let term = self.id(Part::Actor(actor));
        let kin = name.filter(|name| !name.light).into_iter().flat_map(|name| &name.kin);
        kin.filter(|kin| matches!(kin, Kin::Name(_))).for_each(|kin| self.relate(term, kin));
        term
    }

    fn relate(&mut self, term: Term, kin: &Kin) {
        let kin = self.id(Part::Kin(kin.clone()));
        let known = &mut self.kin[term.index()];
        if let Err(at) = known.binary_search(&kin) {
            known.insert(at, kin);
        }
    }

    /// Some parts with what they have in common with others: sorted, each once.
    pub(crate) fn with_kin(&self, terms: &[Term]) -> Vec<Term> {
        let kin = terms.iter().flat_map(|term| &self.kin[term.index()]);
        let mut all: Vec<Term> = terms.iter().chain(kin).copied().collect();
        all.sort_unstable();
        all.dedup();
        all
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

    pub(crate) fn kin(&self, term: Term) -> &[Term] {
        &self.kin[term.index()]
    }

    /// Whether it is a quantity that articles may have otherwise.
    pub(crate) fn is_figure(&self, term: Term) -> bool {
        matches!(self.part(term), Part::Number(_) | Part::Range(_))
    }

    pub(crate) fn is_name(&self, term: Term) -> bool {
        matches!(self.part(term), Part::Actor(_))
    }

    /// How much of a part some others have, which stand with their kin, in order: all, most, or nothing.
    pub(crate) fn had_by(&self, term: Term, others: &[Term]) -> f64 {
        let has = |term: &Term| others.binary_search(term).is_ok();
        match self.part(term) {
            _ if has(&term) => 1.0,
            Part::Number(range) if others.iter().any(|other| self.may_be_one(*range, *other)) => 1.0,
            Part::Word(_) | Part::Actor(_) if self.kin(term).iter().any(has) => SAYS_THE_SAME,
            _ => 0.0,
        }
    }

    /// Whether another part is a quantity that may be the same.
    fn may_be_one(&self, [low, high]: [u64; 2], other: Term) -> bool {
        let Part::Number([least, most]) = self.part(other) else { return false };
        let (own, its) = ([low, high].map(f64::from_bits), [*least, *most].map(f64::from_bits));
        // "Hundreds" may be any figure.
        let is_vague = |[least, most]: [f64; 2]| most > 3.0 * least;
        is_vague(own) == is_vague(its) && own[0] <= its[1] && its[0] <= own[1]
    }

    /// How much each term tells.
    pub(crate) fn weights(&self) -> Vec<f64> {
        (0..self.parts.len()).map(|at| self.weight(Term(u32::try_from(at).unwrap_or(u32::MAX)))).collect()
    }

    /// How much it tells: from nearly nothing, what every other sentence has, to 1.
    fn weight(&self, term: Term) -> f64 {
        let sentences = |term: &Term| self.sentences[term.index()].max(2) as f64;
        // Not all that stands in a line with a word says the same as it here, and a name is not so common as its words.
        let kin = Some(self.kin(term)).filter(|_| !self.is_name(term)).unwrap_or_default();
        let alike = kin.iter().map(sentences).fold(sentences(&term), f64::max);
        let often = (sentences(&term) * alike).sqrt();
        let all = self.read.max(40) as f64;
        let rare = (all / often).ln() / (all / 2.0).ln();
        let kind = match self.part(term) {
            Part::Word(_) if self.light[term.index()] => 0.3,
            Part::Word(_) | Part::Kin(_) | Part::Actor(_) => 1.0,
            Part::Number(_) | Part::Range(_) => 1.2,
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

/// What a number says; nothing, where it is none of a thing.
pub(crate) fn quantity(number: &Number) -> Option<Part> {
    let bits = |least: f64, most: f64| Some(Part::Number([least.to_bits(), most.to_bits()]));
    if !number.claim {
        return None;
    }
    let Some(value) = number.value else {
        // "Hundreds".
        return number.low.and_then(|low| bits(low, number.high.unwrap_or(low * 10.0)));
    };
    if matches!(number.kind, NumberKind::Age | NumberKind::Ordinal) {
        return Some(Part::Rank(value.to_bits()));
    }
    let round = roundness(value);
    match number.modifier {
        Modifier::Exact | Modifier::Other => bits(value - round, value + round),
        Modifier::Approximate => bits(value * 0.9, value * 1.1),
        Modifier::AtLeast | Modifier::MoreThan => bits(value - round, value * 1.25),
        Modifier::AtMost | Modifier::LessThan => bits(value * 0.8, value + round),
        Modifier::Between => match (number.low, number.high) {
            (Some(low), Some(high)) => Some(Part::Range([low.to_bits(), high.to_bits()])),
            _ => bits(value * 0.9, value * 1.1),
        },
        Modifier::Vague => bits(number.low.unwrap_or(value * 0.9), number.high.unwrap_or(value * 1.1)),
    }
}

/// By how much a figure may be rounded: half of the place of its last digit that is no nought ("400": 50), but no more than a
/// tenth of it.
fn roundness(value: f64) -> f64 {
    let value = value.abs();
    let mut place = 1.0;
    while place < value && value % (place * 10.0) == 0.0 {
        place *= 10.0;
    }
    if place > 1.0 { (place / 2.0).min(value / 10.0) } else { 0.0 }
}
