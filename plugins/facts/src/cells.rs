//! What each article has of a statement.

use parallax_corpus::Cite;
use parallax_layers::{
    facts::{Cell, Status},
    outlet::Published,
    voices::Voice,
};

use crate::{Article, groups::Centre, index::Index, statement::Statement, terms::Part, told::Told};

/// A cell for each article: its own words for the statement, or the nearest that it has.
pub(crate) fn cells(index: &Index<'_>, articles: &[Article<'_>], centre: &Centre) -> Vec<Cell> {
    let statement = &index.statements[centre.statement];
    let day = day(index, statement);
    // How others tell it: what is like one of these is not sure to leave it out.
    let tellings: Vec<&Statement> =
        centre.tellings().filter_map(|sentence| index.best(statement, sentence)).collect();
    let cell = |(at, one): (usize, &Article<'_>)| {
        let near = of(&centre.near, at);
        let other = near.and_then(|near| index.best(statement, near.sentence));
        let sentence = |at: usize| one.cite(index.sentences[at].span);
        let nearest = near.map(|near| sentence(near.sentence));
        let (status, teller, spans, nearest) = match (near.map_or(Told::No, |near| near.told), other) {
            _ if at == centre.article => {
                (status(statement), Some(statement), vec![one.cite(statement.span)], None)
            }
            (Told::Whole, Some(other)) => {
                (status(other), Some(other), vec![span(index, one, statement, other)], None)
            }
            (Told::No | Told::Part, _) if published(one).zip(day).is_some_and(|(out, day)| out < day) => {
                (Status::NotYet, None, Vec::new(), nearest)
            }
            (Told::No, _) => match of(&centre.core, at) {
                Some(core) => (Status::Partial, None, Vec::new(), Some(sentence(core))),
                None if near
                    .is_some_and(|near| tellings.iter().any(|one| index.is_like(one, near.sentence))) =>
                {
                    (Status::Partial, None, Vec::new(), nearest)
                }
                None => (Status::Absent, None, Vec::new(), nearest),
            },
            (_, other) => (Status::Partial, other, Vec::new(), nearest),
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
    let clause = index.coverage(centre, &other.with_kin);
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
