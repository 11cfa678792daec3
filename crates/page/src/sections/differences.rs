use maud::{Markup, html};
use parallax_corpus::{AnyRef, Cite};
use parallax_differences::{Difference, DifferenceKind, some_of_each};
use parallax_formats::Results;
use parallax_report::wording::visible;

use super::first as first_of;
use crate::view::View;

/// The sentence that an index shows of a story.
pub(crate) fn first<'a>(story: &'a Results<'_>) -> Option<&'a str> {
    story.found.rows::<Difference>()?.first().map(|row| row.text.as_str())
}

/// Up to eight sentences, each with the words that it rests on; the rest opens.
pub(crate) fn tell(view: &View<'_>) -> Option<Markup> {
    const MOST: usize = 8;
    if view.story().articles.len() < 2 || !view.has::<Difference>() {
        return None;
    }
    let rows = view.rows::<Difference>();
    // As the text report chooses: some of each kind before more of any.
    let mut told: Vec<&Difference> = some_of_each(rows, MOST).collect();
    let rest =
        rows.iter().filter(|row| !told.iter().any(|told| std::ptr::eq(*told, *row))).collect::<Vec<_>>();
    told.extend(rest);
    Some(html! {
        @if rows.is_empty() {
            p { "No sure difference was found. What each article tells is below, with its words." }
        } @else {
            div.list { (first_of(&told, MOST, "differences", |row| difference(view, row))) }
        }
    })
}

fn difference(view: &View<'_>, row: &Difference) -> Markup {
    let id = view.finding("difference", &[kind(row.kind), &row.text]);
    html! {
        div.difference.finding #(id) data-layer="differences" data-version=(view.version("differences")) {
            p.kind { a href={ "#" (id) } title="Link to this line" { (kind(row.kind)) } }
            p.told { bdi { (visible(&row.text)) } }
            @if !row.evidence.is_empty() {
                details.evidence {
                    summary { "The words it rests on (" (row.evidence.len()) ")" }
                    ul { @for &cite in &row.evidence { li { (words(view, cite)) } } }
                    @if let Some(section) = section(&row.rows) {
                        p { a href={ "#" (view.anchor(section)) } { "All of it in the table" } }
                    }
                }
            }
        }
    }
}

fn words(view: &View<'_>, cite: Cite) -> Markup {
    html! { (view.name(cite.article)) ": " (view.quoted(cite, 240)) }
}

/// The section that shows the rows which a difference rests on.
fn section(rows: &[AnyRef]) -> Option<&'static str> {
    rows.iter().find_map(|row| match &*row.layer {
        "facts" => Some("facts"),
        "number_comparison" => Some("numbers"),
        "quote_variants" => Some("quotations"),
        "speakers" => Some("speakers"),
        "labels" => Some("called"),
        "agency_of_action" => Some("doers"),
        "timeline" => Some("timeline"),
        "shared_text" => Some("passages"),
        _ => None,
    })
}

fn kind(kind: DifferenceKind) -> &'static str {
    match kind {
        DifferenceKind::Number => "Figure",
        DifferenceKind::Fact => "Fact",
        DifferenceKind::Quote => "Quotation",
        DifferenceKind::Doer => "Doer",
        DifferenceKind::Label => "Name",
        DifferenceKind::Attribute => "Detail",
        DifferenceKind::Speaker => "Who is heard",
        DifferenceKind::Source => "Whose word",
        DifferenceKind::Wire => "Whose text",
        DifferenceKind::Angle => "Angle",
        DifferenceKind::Stage => "Moment",
        DifferenceKind::Genre => "Kind of text",
        DifferenceKind::Other => "Difference",
    }
}
