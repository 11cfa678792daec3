use maud::{Markup, html};
use parallax_layers::timeline::{Cell, Event};
use parallax_report::wording::visible;

use super::first;
use crate::view::View;

/// Events by day, with each article's version beside the others'; those whose days differ come first.
pub(crate) fn tell(view: &View<'_>) -> Option<Markup> {
    const MOST: usize = 10;
    let several: Vec<&Event> = view.rows::<Event>().iter().filter(|row| row.cells.len() > 1).collect();
    let (differ, agree): (Vec<&Event>, Vec<&Event>) = several.into_iter().partition(|row| row.differ);
    (!differ.is_empty() || !agree.is_empty()).then(|| {
        html! {
            @if !differ.is_empty() { h3 { "Dated differently" } (first(&differ, MOST, "events", |row| event(view, row))) }
            @if !agree.is_empty() { h3 { "Dated by several" } (first(&agree, MOST, "events", |row| event(view, row))) }
        }
    })
}

fn event(view: &View<'_>, row: &Event) -> Markup {
    html! {
        div.event.finding #(view.finding("event", &[&row.summary])) data-layer="timeline" data-version=(view.version("timeline")) {
            p { b.when { (days(row.from.as_deref(), row.to.as_deref())) } " " bdi { (visible(&row.summary)) } }
            ul { @for cell in &row.cells { li { (told(view, cell)) } } }
        }
    }
}

fn told(view: &View<'_>, cell: &Cell) -> Markup {
    let days = days(cell.from.as_deref(), cell.to.as_deref());
    html! {
        (view.name(cell.article))
        @if !days.is_empty() { " " b { (days) } }
        @if let Some(&words) = cell.spans.first() { ": " (view.quoted(words, 220)) }
    }
}

/// "2024-05-01", or "2024-05-01 to 2024-05-03".
fn days(from: Option<&str>, to: Option<&str>) -> String {
    match (from, to) {
        (Some(from), Some(to)) if from != to => format!("{from} to {to}"),
        (Some(day), _) | (None, Some(day)) => day.to_owned(),
        (None, None) => String::new(),
    }
}
