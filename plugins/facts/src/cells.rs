//! What each article has of a statement.

use parallax_corpus::Cite;
use parallax_layers::{
    facts::{Cell, Status},
    outlet::Published,
    voices::Voice,
};

use crate::{
    Article,
    index::{Index, Near},
    statement::Statement,
    terms::{Part, Term},
};

/// How much of a statement a sentence must have to tell it, and to tell a part of it.
const TOLD: f64 = 0.6;
const PART: f64 = 0.4;

/// Where it has another deed, so much must be the same.
const MUCH: f64 = 0.55;

/// What is common must tell so much: two rare words, or several less rare ones.
const STRENGTH: f64 = 1.2;

/// Whether a sentence tells a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Told {
    Whole,
    Part,
    No,
}

/// Whether the sentence tells it, with all that must not be missing.
pub(crate) fn told(index: &Index<'_>, centre: &Statement, near: Near) -> Told {
    let sentence = &index.sentences[near.sentence];
    let has = |term: &Term| sentence.terms.binary_search(term).is_ok();
    let figures = centre.terms.iter().filter(|term| matches!(index.terms.part(**term), Part::Number(_)));
    let denied =
        index.best(centre, near.sentence).is_some_and(|other| other.traits.negated) != centre.traits.negated;
    let deeds = centre.deeds.iter().filter(|deed| has(deed)).count();
    let done = centre.deeds.first().is_none_or(has) || 2 * deeds >= centre.deeds.len();
    let enough = near.coverage >= TOLD && near.strength >= STRENGTH;
    let part = near.strength >= PART * STRENGTH && near.coverage >= if done { PART } else { MUCH };
    match (enough && done && !denied && figures.clone().all(has), part) {
        (true, _) => Told::Whole,
        (_, true) => Told::Part,
        _ => Told::No,
    }
}

/// A cell for each article: its own words for the statement, or the nearest that it has.
pub(crate) fn cells(
    index: &Index<'_>,
    articles: &[Article<'_>],
    centre: &Statement,
    near: &[(usize, Near)],
) -> Vec<Cell> {
    let day = day(index, centre);
    let cell = |(at, one): (usize, &Article<'_>)| {
        if at == centre.article {
            let spans = vec![one.cite(centre.span)];
            return cell_of(one, status(centre), centre, spans, None);
        }
        let near = near.iter().find(|(article, _)| *article == at).map(|(_, near)| *near);
        let sentence = near.map(|near| one.cite(index.sentences[near.sentence].span));
        let other = near.and_then(|near| index.best(centre, near.sentence));
        match (near.map_or(Told::No, |near| told(index, centre, near)), other) {
            (Told::Whole, Some(other)) => {
                cell_of(one, status(other), other, vec![span(index, one, centre, other)], None)
            }
            (Told::Part | Told::Whole, other) => {
                let status = Status::Partial;
                let source = other.and_then(|other| other.source.clone());
                Cell { article: one.index, status, source, spans: Vec::new(), nearest: sentence }
            }
            (Told::No, _) => {
                let not_yet = day.is_some_and(|day| published(one).is_some_and(|published| published < day));
                let status = if not_yet { Status::NotYet } else { Status::Absent };
                Cell { article: one.index, status, source: None, spans: Vec::new(), nearest: sentence }
            }
        }
    };
    articles.iter().enumerate().map(cell).collect()
}

fn cell_of(
    one: &Article<'_>,
    status: Status,
    told: &Statement,
    spans: Vec<Cite>,
    nearest: Option<Cite>,
) -> Cell {
    Cell { article: one.index, status, source: told.source.clone(), spans, nearest }
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
