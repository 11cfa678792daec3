//! What each article has of a statement.

use parallax_corpus::Cite;
use parallax_layers::{
    facts::{Cell, Status},
    outlet::Published,
    voices::Voice,
};

use crate::{
    Article,
    groups::Centre,
    index::{Index, Near},
    statement::Statement,
    terms::{Part, Term},
};

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
pub(crate) fn told(index: &Index<'_>, centre: &Statement, near: Near) -> Told {
    let sentence = &index.sentences[near.sentence];
    let has = |term: &&Term| sentence.terms.binary_search(term).is_ok();
    let is_figure = |term: &&Term| matches!(index.terms.part(**term), Part::Number(_));
    let figures = centre.terms.iter().filter(is_figure).all(|term| has(&term));
    let deeds = centre.deeds.iter().filter(has).count();
    let done = centre.deeds.first().is_none_or(|head| has(&head)) || 2 * deeds > centre.deeds.len();
    let so = index.best(centre, near.sentence).is_none_or(|other| {
        let turned = |one: &Statement, other: &Statement| {
            one.doer.is_some() && one.doer == other.done_to && one.doer != other.doer
        };
        let (one, its) = (&centre.traits, &other.traits);
        let same = one.negated == its.negated && one.possible == its.possible;
        same && !turned(centre, other) && !turned(other, centre)
    });
    let parts = centre.terms.iter().filter(has).count();
    let alike = near.coverage >= PART || near.strength >= STRENGTH;
    let some = near.strength >= STRENGTH / 2.0 && (near.coverage >= MUCH || (done && alike));
    let other_figure = !figures && sentence.terms.iter().any(|term| is_figure(&term));
    match near.coverage >= TOLD && near.strength >= STRENGTH && parts >= PARTS && done {
        true if figures && so => Told::Whole,
        true if other_figure || !so => Told::Otherwise,
        _ if some => Told::Part,
        _ => Told::No,
    }
}

/// A cell for each article: its own words for the statement, or the nearest that it has.
pub(crate) fn cells(index: &Index<'_>, articles: &[Article<'_>], centre: &Centre) -> Vec<Cell> {
    let statement = &index.statements[centre.statement];
    let day = day(index, statement);
    let cell = |(at, one): (usize, &Article<'_>)| {
        let (status, teller, spans, nearest) = if at == centre.article {
            (status(statement), Some(statement), vec![one.cite(statement.span)], None)
        } else {
            let near = of(&centre.near, at);
            let other = near.and_then(|near| index.best(statement, near.sentence));
            let sentence = |at: usize| one.cite(index.sentences[at].span);
            match (near.map_or(Told::No, |near| told(index, statement, near)), other) {
                (Told::Whole, Some(other)) => {
                    (status(other), Some(other), vec![span(index, one, statement, other)], None)
                }
                (Told::Part | Told::Otherwise | Told::Whole, other) => {
                    (Status::Partial, other, Vec::new(), near.map(|near| sentence(near.sentence)))
                }
                (Told::No, _) => match of(&centre.core, at) {
                    Some(core) => (Status::Partial, None, Vec::new(), Some(sentence(core))),
                    None => {
                        let not_yet = day.is_some_and(|day| published(one).is_some_and(|out| out < day));
                        let status = if not_yet { Status::NotYet } else { Status::Absent };
                        (status, None, Vec::new(), near.map(|near| sentence(near.sentence)))
                    }
                },
            }
        };
        let source = teller.and_then(|teller| teller.source.clone());
        Cell { article: one.index, status, source, spans, nearest }
    };
    articles.iter().enumerate().map(cell).collect()
}

/// What is known of an article, of a list in their order.
fn of<T: Copy>(list: &[(usize, T)], article: usize) -> Option<T> {
    list.binary_search_by_key(&article, |(article, _)| *article).ok().map(|at| list[at].1)
}

/// Where an article tells it: the clause, or the sentence where one clause alone has too little of it.
fn span(index: &Index<'_>, one: &Article<'_>, centre: &Statement, other: &Statement) -> Cite {
    let sentence = &index.sentences[other.sentence];
    let whole = index.coverage(centre, &sentence.terms);
    let clause = index.coverage(centre, &other.terms);
    one.cite(if clause >= 0.8 * whole { other.span } else { sentence.span })
}

fn status(told: &Statement) -> Status {
    match told.voice {
        Voice::Quoted | Voice::Attributed => Status::Attributed,
        _ if told.traits.hedged => Status::Hedged,
        _ => Status::Stated,
    }
}

/// The day of a thing of the past.
fn day<'s>(index: &'s Index<'_>, centre: &Statement) -> Option<&'s str> {
    let days = centre.terms.iter().filter_map(|term| match index.terms.part(*term) {
        Part::Day(day) if is_day(day) => Some(day.as_str()),
        _ => None,
    });
    days.max().filter(|_| centre.traits.past)
}

/// "2024-05-03".
fn is_day(day: &str) -> bool {
    day.len() == 10 && day.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-')
}

/// The last day on which an article can have been published.
fn published<'a>(one: &Article<'a>) -> Option<&'a str> {
    let (_, _, (_, outlet)) = &one.rows;
    match outlet.ok()?.first()?.published.as_ref()? {
        Published::Day(day) => day.get(..10),
        Published::Between { to, .. } => to.get(..10),
    }
}
