//! Whether a sentence tells a statement.

use crate::{index::Index, statement::Statement, terms::Term};

/// How much of a statement a sentence must have to tell it, and to tell a part of it.
const TOLD: f64 = 0.62;
const PART: f64 = 0.4;

/// Where it has another deed, so much must be the same.
const MUCH: f64 = 0.55;

/// What is common must tell so much, and be so many parts: two rare words may meet by chance.
const STRENGTH: f64 = 1.2;
const PARTS: usize = 3;

/// Whether a sentence tells a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Told {
    Whole,
    /// With another figure, or the contrary of it, or the mere possibility, or with doer and done-to turned round.
    Otherwise,
    Part,
    No,
}

/// Whether the sentence tells it: enough of it, with all its figures and its deed.
pub(crate) fn told(index: &Index<'_>, centre: &Statement, sentence: usize) -> Told {
    let terms = &index.sentences[sentence].terms;
    let (strength, coverage) = (index.common(centre, terms), index.coverage(centre, terms));
    let has = |term: &&Term| terms.binary_search(term).is_ok();
    let is_figure = |term: &&Term| index.terms.is_figure(**term);
    let figures = centre.terms.iter().filter(is_figure).all(|term| has(&term));
    let deeds = centre.deeds.iter().filter(has).count();
    let done = centre.deeds.first().is_none_or(|head| has(&head)) || 2 * deeds > centre.deeds.len();
    let so = index.best(centre, sentence).is_none_or(|other| {
        let turned = |one: &Statement, other: &Statement| {
            one.doer.is_some() && one.doer == other.done_to && one.doer != other.doer
        };
        let (one, its) = (&centre.traits, &other.traits);
        let same = one.negated == its.negated && one.possible == its.possible;
        same && !turned(centre, other) && !turned(other, centre)
    });
    let parts = centre.terms.iter().filter(has).count();
    let alike = coverage >= PART || strength >= STRENGTH;
    let some = strength >= STRENGTH / 2.0 && (coverage >= MUCH || (done && alike));
    let other_figure = !figures && terms.iter().any(|term| is_figure(&term));
    match coverage >= TOLD && strength >= STRENGTH && parts >= PARTS && done {
        true if figures && so => Told::Whole,
        true if other_figure || !so => Told::Otherwise,
        _ if some => Told::Part,
        _ => Told::No,
    }
}
