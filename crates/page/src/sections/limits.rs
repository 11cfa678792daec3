use std::collections::BTreeMap;

use maud::{Markup, html};
use parallax_limits::{ALWAYS, Limit};
use parallax_report::wording::visible;

use crate::view::View;

/// What the analysis cannot tell, and what was not analysed, with the reasons.
pub(crate) fn tell(view: &View<'_>) -> Option<Markup> {
    let results = view.results;
    Some(html! {
        ul {
            @for row in view.rows::<Limit>() { li { @if !row.articles.is_empty() { (view.letters(&row.articles)) ": " } (visible(&row.text)) } }
            @for (id, problem) in results.refused { li { bdi { (visible(id)) } " could not be read: " (visible(&problem.to_string())) } }
            @for out in &results.left_out { li { bdi { (visible(out.article)) } " is not in `" (out.layer) "`: " (visible(out.why)) } }
            @for ((index, _), found) in view.articles().zip(&results.articles) { @for line in found.not_made() { li { (view.name(index)) ": " (visible(&line)) } } }
            @for line in results.found.not_made() { li { (visible(&line)) } }
            li { (ALWAYS) }
        }
        p.note {
            "Made with " @for (at, (pass, version)) in passes(view).into_iter().enumerate() { @if at > 0 { ", " } (pass) " " (version) } "."
        }
    })
}

/// Every pass that ran, and its version.
fn passes(view: &View<'_>) -> BTreeMap<String, u32> {
    let units = view.results.articles.iter().chain([&view.results.found]);
    units.flat_map(|found| &found.0).map(|(pass, _)| (pass.name.to_owned(), pass.version)).collect()
}
