use std::cmp::Reverse;

use maud::{Markup, html};
use parallax_layers::shared_text::{SharedText, SharedTextKind};
use parallax_report::wording::{changed, quoted, visible};

use super::first;
use crate::view::View;

/// Passages that stand in several articles, the longest first, so that articles from one text are not read as several
/// sources; what they only quote in the same words stands apart.
pub(crate) fn tell(view: &View<'_>) -> Option<Markup> {
    const MOST: usize = 8;
    if view.story().articles.len() < 2 || !view.has::<SharedText>() {
        return None;
    }
    let mut rows: Vec<&SharedText> = view.rows::<SharedText>().iter().collect();
    rows.sort_by_key(|row| Reverse(row.words));
    let (said, own): (Vec<&SharedText>, Vec<&SharedText>) =
        rows.into_iter().partition(|row| row.kind == SharedTextKind::SameSource);
    Some(html! {
        @if own.is_empty() { p { "No two articles share a passage of their own text." } }
        (first(&own, MOST, "passages", |row| passage(view, row)))
        @if !said.is_empty() { h3 { "Quoted by several" } (first(&said, MOST, "quotations", |row| passage(view, row))) }
    })
}

fn passage(view: &View<'_>, row: &SharedText) -> Markup {
    let Some(first) = row.members.first() else { return html! {} };
    let words = &view.story()[first.span];
    html! {
        div.passage.finding #(view.finding("passage", &[words])) data-layer="shared_text" data-version=(view.version("shared_text")) {
            p {
                b { (row.words) " words" } " in "
                @for member in &row.members { (view.name(member.article)) " (" (view.at(member.span)) ") " }
                @if let Some(agency) = &row.agency { "credited to " b { bdi { (visible(agency)) } } }
            }
            blockquote { (view.quoted(first.span, 400)) }
            @if !row.changes.is_empty() {
                ul { @for change in &row.changes { li {
                    @if let Some(&article) = change.between.get(1) { (view.letter(article)) ": " }
                    (changed(
                        change.from.map(|cite| quoted(&view.story()[cite.article], cite.span, 80)),
                        change.to.map(|cite| quoted(&view.story()[cite.article], cite.span, 80)),
                    ))
                } } }
            }
        }
    }
}
