use maud::{Markup, html};
use parallax_corpus::ArticleIndex;
use parallax_layers::facts::{Cell, Fact, Status};
use parallax_report::wording::visible;

use super::{first, in_tables};
use crate::view::View;

/// So many facts of a group are shown at first, and so many at all: more are for a table and not for a page.
const MOST: usize = 12;
const ALL: usize = 40;
/// Of a story of many articles each fact is a long list.
const MANY: usize = 10;
const ALL_OF_MANY: usize = 15;
/// Of so many articles that do not tell it the nearest sentence is shown.
const NEAREST: usize = 3;
/// So many characters of a sentence are shown.
const SHOWN: usize = 180;

/// A line for each fact, a sign for each article, and where it is said or was searched for. What is told by some and
/// not by others comes first.
pub(crate) fn tell(view: &View<'_>) -> Option<Markup> {
    let rows = view.rows::<Fact>();
    if rows.is_empty() || view.story().articles.len() < 2 {
        return None;
    }
    let all = if view.story().articles.len() > MANY { ALL_OF_MANY } else { ALL };
    let (split, rest): (Vec<&Fact>, Vec<&Fact>) = rows.iter().partition(|row| is_split(row));
    let (alone, shared): (Vec<&Fact>, Vec<&Fact>) = rest.into_iter().partition(|row| tellers(row) < 2);
    let groups =
        [("Told by some, not found in others", split), ("Told by several", shared), ("Told by one", alone)];
    Some(html! {
        (legend())
        @for (title, rows) in groups.iter().filter(|(_, rows)| !rows.is_empty()) {
            h3 { (title) }
            div.matrix { (first(&rows[..rows.len().min(all)], MOST, "", |row| fact(view, row))) }
            (in_tables(rows.len().saturating_sub(all)))
        }
    })
}

/// An article, and what it has of a fact.
type Of<'a> = (ArticleIndex, &'a Cell);

fn tellers(row: &Fact) -> usize {
    row.cells.iter().filter(|cell| cell.status.is_told()).count()
}

/// Told by several articles, and not found in one that was searched.
fn is_split(row: &Fact) -> bool {
    tellers(row) > 1 && row.cells.iter().any(|cell| cell.status == Status::Absent)
}

/// What the signs mean.
fn legend() -> Markup {
    let all =
        [Status::Stated, Status::Attributed, Status::Hedged, Status::Partial, Status::Absent, Status::NotYet];
    html! {
        ul.legend aria-label="What the signs mean" {
            @for status in all { li { span.sign aria-hidden="true" { (sign(status)) } " " (words(status)) } }
        }
    }
}

fn fact(view: &View<'_>, row: &Fact) -> Markup {
    let cells =
        view.articles().map(|(index, _)| (index, row.cells.iter().find(|cell| cell.article == index)));
    let cells: Vec<(ArticleIndex, Option<&Cell>)> = cells.collect();
    let id = view.finding("fact", &[&row.summary]);
    let known = cells.iter().filter_map(|(index, cell)| Some((*index, (*cell)?)));
    let (absent, told): (Vec<Of<'_>>, Vec<Of<'_>>) =
        known.partition(|(_, cell)| cell.status == Status::Absent);
    let (searched, more) = absent.split_at(absent.len().min(NEAREST));
    let more: Vec<ArticleIndex> = more.iter().map(|(index, _)| *index).collect();
    html! {
        details.fact.finding #(id) data-layer="facts" data-version=(view.version("facts")) {
            summary {
                span.says { "“" bdi { (visible(&row.summary)) } "”" }
                span.cells {
                    @for (index, cell) in &cells {
                        @if let Some(cell) = cell {
                            span class={ "cell " (class(cell.status)) } title={ (view.outlet(*index)) ": " (words(cell.status)) } {
                                span.who { (parallax_report::wording::letter(*index)) }
                                span.sign aria-hidden="true" { (sign(cell.status)) }
                                span.vh { " " (words(cell.status)) }
                            }
                        }
                    }
                }
            }
            ul {
                @for (index, cell) in told { li { (view.name(index)) ": " (where_told(view, cell)) } }
                @for (index, cell) in searched { li { (view.name(*index)) ": " (where_told(view, cell)) } }
                @if !more.is_empty() { li { b { "searched, not found" } " in " (view.letters(&more)) } }
                li { a.self href={ "#" (id) } { "Link to this fact" } }
            }
        }
    }
}

/// What an article has of it: its words and whose they are, or the nearest sentence that was found.
fn where_told(view: &View<'_>, cell: &Cell) -> Markup {
    html! {
        b { (words(cell.status)) }
        @if let Some(source) = &cell.source { ", says " bdi { (visible(source)) } }
        @for &cite in &cell.spans { " " (view.quoted(cite, SHOWN)) }
        @if cell.spans.is_empty() { @if let Some(nearest) = cell.nearest { "; the nearest sentence is " (view.quoted(nearest, SHOWN)) } }
    }
}

fn words(status: Status) -> &'static str {
    match status {
        Status::Stated => "stated",
        Status::Attributed => "attributed",
        Status::Hedged => "hedged",
        Status::Partial => "in part",
        Status::Absent => "searched, not found",
        Status::NotYet => "had not happened yet",
        Status::Other => "otherwise",
    }
}

fn sign(status: Status) -> &'static str {
    match status {
        Status::Stated => "●",
        Status::Attributed => "◐",
        Status::Hedged => "◌",
        Status::Partial => "◔",
        Status::Absent => "–",
        Status::NotYet | Status::Other => "·",
    }
}

fn class(status: Status) -> &'static str {
    match status {
        Status::Absent => "absent",
        Status::NotYet | Status::Other => "out",
        _ => "told",
    }
}
