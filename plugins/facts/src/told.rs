//! Whether a sentence tells a statement.

use crate::{index::Index, statement::Statement, terms::Term};

/// How much of a statement a sentence must have to tell it; two neighbouring ones, and one without a name of it, must have
/// more.
const TOLD: f64 = 0.6;
const NEARLY_ALL: f64 = 0.8;

/// How much, to tell a part of it; where it has another deed; and how much those around it, or the whole article may have
/// where nothing is told of it.
const PART: f64 = 0.4;
const MUCH: f64 = 0.55;
const LITTLE: f64 = 0.17;
const AROUND: f64 = 0.55;
const SOMEWHERE: f64 = 0.75;

/// What is common must tell so much, and be so many parts: two rare words may meet by chance.
const STRENGTH: f64 = 1.2;
const SOME: f64 = 0.6;
const TWO_WORDS: f64 = 1.1;
const THREE_WORDS: f64 = 1.6;
const PARTS: usize = 3;

/// Whether a sentence tells a statement, from the least to the most of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Told {
    No,
    Part,
    /// With another figure, or the contrary of it, or the mere possibility, or with doer and done-to turned round.
    Otherwise,
    Whole,
}

/// Whether the sentence tells it, by itself or with the one before or behind it.
pub(crate) fn told(index: &Index<'_>, centre: &Statement, sentence: usize) -> Told {
    if index.is_of_another_year(centre, sentence) {
        return Told::No;
    }
    let alone = Found::of(index, centre, &index.sentences[sentence].terms);
    // What tells little by itself is not half of it, nor is it looked at closely.
    let so = alone.coverage >= NEARLY_ALL / 2.0 && is_so(index, centre, sentence);
    let other_figure = !alone.figures && alone.has_figure;
    if alone.is_all(TOLD) && alone.figures && so {
        return Told::Whole;
    }
    let mut pairs = index.pairs(sentence).map(|terms| Found::of(index, centre, &terms));
    if so && pairs.any(|pair| pair.is_all(NEARLY_ALL) && pair.figures) {
        return Told::Whole;
    }
    if alone.is_all(TOLD) && (other_figure || !so) {
        return Told::Otherwise;
    }
    let article = index.article(index.sentences[sentence].article);
    let around =
        || alone.coverage >= AROUND / 2.0 && index.coverage(centre, &index.around(sentence)) >= AROUND;
    let somewhere = || index.coverage(centre, article) >= SOMEWHERE;
    // Who did it is often left unsaid.
    let mut names = index.names(centre).filter(|name| Some(*name) != centre.doer);
    let unheard = names.any(|name| index.terms.had_by(name, article) == 0.0);
    if alone.is_part(unheard) || around() || somewhere() { Told::Part } else { Told::No }
}

/// What some words have of a statement.
struct Found {
    coverage: f64,
    strength: f64,
    parts: usize,
    /// Whether all of its figures are there, and whether any is.
    figures: bool,
    has_figure: bool,
    /// Whether what is done is, and all of its names are.
    deed: bool,
    names: bool,
}

impl Found {
    fn of(index: &Index<'_>, centre: &Statement, terms: &[Term]) -> Self {
        let has = |term: &&Term| index.terms.had_by(**term, terms) > 0.0;
        let is_figure = |term: &&Term| index.terms.is_figure(**term);
        let deeds = centre.deeds.iter().filter(has).count();
        let strength = index.common(centre, terms);
        let head = centre.deeds.first().is_none_or(|head| has(&head));
        Self {
            coverage: strength / index.tells(centre),
            strength,
            parts: centre.terms.iter().filter(has).count(),
            figures: centre.terms.iter().filter(is_figure).all(|term| has(&term)),
            has_figure: terms.iter().any(|term| is_figure(&term)),
            names: index.names(centre).all(|name| has(&&name)),
            deed: head || 2 * deeds > centre.deeds.len(),
        }
    }

    fn is_all(&self, least: f64) -> bool {
        let least = if self.names { least } else { NEARLY_ALL };
        self.coverage >= least && self.strength >= STRENGTH && self.parts >= PARTS && self.deed
    }

    /// What two rare words tell may be the same in other words; where a name of it is unheard of in the article, three.
    fn is_part(&self, unheard: bool) -> bool {
        let alike = self.coverage >= if self.deed { PART } else { MUCH };
        let words = if unheard { THREE_WORDS } else { TWO_WORDS };
        let meet = self.strength >= words && (self.deed || self.coverage >= LITTLE);
        (self.strength >= SOME && alike) || meet
    }
}

/// Whether the sentence says that it is so, and of the same doer.
fn is_so(index: &Index<'_>, centre: &Statement, sentence: usize) -> bool {
    index.best(centre, sentence).is_none_or(|other| {
        let turned = |one: &Statement, other: &Statement| {
            one.doer.is_some() && one.doer == other.done_to && one.doer != other.doer
        };
        let (one, its) = (&centre.traits, &other.traits);
        let same = one.negated == its.negated && one.possible == its.possible;
        same && !turned(centre, other) && !turned(other, centre)
    })
}
