//! Groups as rows.

use std::cmp::Reverse;

use parallax_layers::timeline::{Cell, Event};
use parallax_lexicon::{on_one_line, spaced};

use crate::{event::Dated, groups::differ, page::Page};

/// The events in the order of their days; those that cannot be placed last. What no article tells so that it can be
/// understood alone is none, nor what one alone dates that is not of a day.
pub(crate) fn rows(pages: &[Page<'_>], groups: &[Vec<&Dated<'_>>]) -> Vec<Event> {
    let told = groups.iter().filter(|group| {
        let several = group.iter().any(|one| one.article != group[0].article);
        let of_day = |one: &Dated<'_>| one.date.from.is_some() && one.date.from == one.date.to;
        group.iter().any(|one| one.whole && (several || of_day(one)))
    });
    let mut rows: Vec<Event> = told.map(|group| row(pages, group)).collect();
    rows.sort_by(|a, b| {
        let placed = |row: &Event| (row.from.is_none(), row.from.clone(), row.to.clone());
        placed(a).cmp(&placed(b)).then_with(|| b.cells.len().cmp(&a.cells.len()))
    });
    rows
}

fn row(pages: &[Page<'_>], group: &[&Dated<'_>]) -> Event {
    let by_article: Vec<&[&Dated<'_>]> = group.chunk_by(|one, next| one.article == next.article).collect();
    let cells: Vec<Cell> = by_article.iter().map(|told| cell(&pages[told[0].article], told)).collect();
    let (from, to) = usual(&cells);
    Event { summary: summary(pages, group, from.as_ref()), from, to, differ: are_at_odds(&by_article), cells }
}

/// An article's own words for it: the first with the usual date that can be understood alone and are neither scant nor
/// long.
fn summary(pages: &[Page<'_>], group: &[&Dated<'_>], usual: Option<&String>) -> String {
    const ENOUGH: usize = 5;
    const MANY: usize = 20;
    let words = |one: &Dated<'_>| {
        let page = &pages[one.article];
        let head = page.word(one.head).span.end as usize;
        on_one_line(cut(&page.one.article.text, one.span.range(), head))
    };
    let best = group.iter().min_by_key(|one| {
        let count = spaced(&words(one)).count();
        (!one.whole, one.date.from.as_ref() != usual, count < ENOUGH, count.max(MANY))
    });
    best.map(|one| words(one)).unwrap_or_default()
}

/// A long telling without what hangs on its end: "Arden was calm on Sunday after eight days of riots", not ", sparked by …",
/// and without the place from which it was sent: "ARDEN (XPA) – ".
fn cut(text: &str, span: std::ops::Range<usize>, head: usize) -> &str {
    let whole = text.get(span.clone()).unwrap_or_default();
    let sent = dateline(whole);
    let span = span.start + sent..span.end;
    const MANY: usize = 12;
    const ENOUGH: usize = 6;
    let whole = text.get(span.clone()).unwrap_or_default();
    if spaced(whole).count() <= MANY {
        return whole;
    }
    let ends =
        [", ", " –", " —", "; "].into_iter().flat_map(|mark| whole.match_indices(mark)).map(|(at, _)| at);
    let mut ends: Vec<usize> = ends.collect();
    ends.sort_unstable();
    let end = ends
        .into_iter()
        .filter(|at| span.start + at >= head)
        .find(|at| spaced(&whole[..*at]).count() >= ENOUGH);
    end.map_or(whole, |end| whole[..end].trim_end())
}

/// How long the dateline is with which a text begins.
fn dateline(text: &str) -> usize {
    const FAR: usize = 60;
    let place = spaced(text).next().unwrap_or_default();
    let large = place.len() > 3 && !place.contains(char::is_lowercase) && place.contains(char::is_alphabetic);
    let dashes = [" – ", " — ", " - ", " -- "].into_iter();
    let ends = dashes.filter_map(|dash| Some(text.find(dash)? + dash.len()));
    ends.min().filter(|end| large && *end <= FAR).unwrap_or(0)
}

fn cell(page: &Page<'_>, told: &[&Dated<'_>]) -> Cell {
    let exact = told.iter().max_by_key(|one| (one.date.from.is_some(), one.date.value.len()));
    let date = exact.map(|one| one.date);
    Cell {
        article: page.one.index,
        spans: told.iter().map(|one| page.one.cite(one.span)).collect(),
        dates: told.iter().map(|one| page.one.cite(one.date.span)).collect(),
        value: date.map(|date| date.value.clone()),
        from: date.and_then(|date| date.from.clone()),
        to: date.and_then(|date| date.to.clone()),
    }
}

/// The days that most cells have; of equally many, the first.
fn usual(cells: &[Cell]) -> (Option<String>, Option<String>) {
    let days = |cell: &Cell| (cell.from.clone(), cell.to.clone());
    let count = |cell: &&Cell| cells.iter().filter(|other| days(other) == days(cell)).count();
    let placed = cells.iter().filter(|cell| cell.from.is_some());
    placed.min_by_key(|cell| (Reverse(count(cell)), days(cell))).map(days).unwrap_or_default()
}

/// Whether two articles have no date that can be the same.
fn are_at_odds(by_article: &[&[&Dated<'_>]]) -> bool {
    /// Two of so many differ where any do.
    const FIRST: usize = 16;
    let all = by_article.iter().take(FIRST);
    let differs = |one: &[&Dated<'_>], other: &[&Dated<'_>]| {
        one.iter().all(|one| other.iter().all(|other| differ(one, other)))
    };
    all.clone().enumerate().any(|(at, one)| all.clone().skip(at + 1).any(|other| differs(one, other)))
}
