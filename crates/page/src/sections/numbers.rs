use std::cmp::Reverse;

use maud::{Markup, html};
use parallax_layers::number_comparison::{Comparison, Item, Verdict};
use parallax_report::wording::{bounds, capitalised, visible};

use super::{first, in_tables};
use crate::{bar::Scale, view::View};

/// What cannot both be right first, then what is at odds, can both be right, agrees; what is not the same thing, and
/// what one article alone gives, behind lines that open.
pub(crate) fn tell(view: &View<'_>) -> Option<Markup> {
    const MOST: usize = 8;
    const ALL: usize = 30;
    const ALONE: usize = 60;
    let rows = view.rows::<Comparison>();
    let mut told: Vec<&Comparison> = rows.iter().filter(|row| weight(row) > 0).collect();
    told.sort_by_key(|row| Reverse(weight(row)));
    let apart: Vec<&Comparison> =
        rows.iter().filter(|row| row.verdict == Verdict::NotComparable && !row.at_odds).collect();
    let single: Vec<&Comparison> = rows.iter().filter(|row| row.verdict == Verdict::Single).collect();
    if told.is_empty() && apart.is_empty() && single.is_empty() {
        return None;
    }
    Some(html! {
        @if told.is_empty() { p { "No two articles put a number to the same thing." } }
        (first(&told[..told.len().min(ALL)], MOST, "questions", |row| comparison(view, row)))
        (in_tables(told.len().saturating_sub(ALL)))
        @if !apart.is_empty() {
            details.rest { summary { (apart.len()) " that are not of the same thing" } @for row in apart.iter().take(ALL) { (comparison(view, row)) } (in_tables(apart.len().saturating_sub(ALL))) }
        }
        @if !single.is_empty() {
            details.rest {
                summary { (single.len()) " numbers that one article alone gives" }
                ul { @for item in single.iter().flat_map(|row| &row.items).take(ALONE) { li { (alone(view, item)) } } }
                (in_tables(single.len().saturating_sub(ALONE)))
            }
        }
    })
}

fn weight(row: &Comparison) -> u8 {
    match row.verdict {
        Verdict::Conflict => 4,
        _ if row.at_odds => 3,
        Verdict::Compatible => 2,
        Verdict::Agree => 1,
        Verdict::NotComparable | Verdict::Single | Verdict::Other => 0,
    }
}

fn comparison(view: &View<'_>, row: &Comparison) -> Markup {
    let scale = Scale::over(row.items.iter().flat_map(|item| [item.low, item.high]).flatten());
    let (verdict, tone) = verdict(row);
    html! {
        div.question.finding #(view.finding("number", &[&row.about])) data-layer="number_comparison" data-version=(view.version("number_comparison")) {
            h3 { bdi { (capitalised(&visible(&row.about))) } " " span class={ "verdict " (tone) } { (verdict) } }
            div.scroll tabindex="0" role="group" aria-label="What each article gives" {
                table {
                    thead.vh { tr { th scope="col" { "Article" } th scope="col" { "Figure" } th scope="col" { "Range" } th scope="col" { "Its words" } th scope="col" { "Says who" } } }
                    tbody { @for item in &row.items { (answer(view, item, scale)) } }
                }
            }
            p.reason { (visible(&row.reason)) }
        }
    }
}

/// One article's answer: what it comes to, where it lies among the others, its words, whose they are.
fn answer(view: &View<'_>, item: &Item, scale: Option<Scale>) -> Markup {
    let told = bounds(item.low, item.high, item.modifier);
    html! {
        tr {
            th scope="row" { (view.name(item.article)) }
            td.figure { (told) }
            td { @if let Some(scale) = scale { (scale.range(item.low, item.high, &told)) } }
            td { (view.quoted(item.span, 120)) @if let Some(when) = when(item) { span.when { " " (when) } } }
            td { @if let Some(source) = &item.source { "says " bdi { (visible(source)) } } @else { "own words" } }
        }
    }
}

/// The days that a figure is for.
fn when(item: &Item) -> Option<String> {
    match (&item.from, &item.to) {
        (Some(from), Some(to)) if from == to => Some(format!("({from})")),
        (Some(from), Some(to)) => Some(format!("({from} to {to})")),
        (Some(from), None) => Some(format!("(from {from})")),
        (None, Some(to)) => Some(format!("(until {to})")),
        (None, None) => None,
    }
}

fn alone(view: &View<'_>, item: &Item) -> Markup {
    html! {
        (view.name(item.article)) ": " (view.quoted(item.span, 120)) " (" (bounds(item.low, item.high, item.modifier)) ")"
        @if let Some(source) = &item.source { ", says " bdi { (visible(source)) } }
    }
}

fn verdict(row: &Comparison) -> (&'static str, &'static str) {
    match row.verdict {
        Verdict::Conflict => ("cannot both be right", "alarm"),
        Verdict::NotComparable if row.at_odds => ("at odds", "doubt"),
        Verdict::NotComparable => ("not of the same thing", "faint"),
        Verdict::Compatible => ("can both be right", "calm"),
        Verdict::Agree => ("agree", "calm"),
        Verdict::Single | Verdict::Other => ("one article alone", "faint"),
    }
}
