use std::collections::BTreeMap;

use maud::{Markup, html};
use parallax_formats::{PassResult, UnitResults};
use parallax_limits::Limit;
use parallax_report::wording::visible;

use crate::view::View;

/// What is true of every story.
const ALWAYS: &str = "Who is right. Findings rest on the words quoted and nothing else; wording and frames are found by \
                      lists of words, so irony and what is only implied are missed.";

/// What the analysis cannot tell, and what was not analysed, with the reasons.
pub(crate) fn tell(view: &View<'_>) -> Option<Markup> {
    let results = view.results;
    Some(html! {
        ul {
            @for row in view.rows::<Limit>() { li { @if !row.articles.is_empty() { (view.letters(&row.articles)) ": " } (visible(&row.text)) } }
            @for (id, problem) in results.refused { li { bdi { (visible(id)) } " could not be read: " (visible(&problem.to_string())) } }
            @for out in &results.left_out { li { bdi { (visible(out.article)) } " is not in `" (out.layer) "`: " (visible(out.why)) } }
            @for ((index, _), found) in view.articles().zip(&results.articles) { @for line in of_unit(found) { li { (view.name(index)) ": " (line) } } }
            @for line in of_unit(&results.found) { li { (line) } }
            li { (ALWAYS) }
        }
        p.note {
            "Made with " @for (at, (pass, version)) in passes(view).into_iter().enumerate() { @if at > 0 { ", " } (pass) " " (version) } "."
        }
    })
}

/// A line for each failure, and one for each reason not to run passes.
fn of_unit(found: &UnitResults<'_>) -> Vec<String> {
    let mut skipped: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let mut lines = Vec::new();
    for (pass, outcome) in &found.0 {
        match outcome {
            PassResult::Failed(why) => lines.push(format!("`{}` failed: {}", pass.name, visible(why))),
            PassResult::Skipped(why) if pass.asked => {
                skipped.entry(why).or_default().push(format!("`{}`", pass.name))
            }
            PassResult::Rows(_) | PassResult::Skipped(_) => {}
        }
    }
    lines.extend(
        skipped.into_iter().map(|(why, passes)| format!("{} not run: {}", passes.join(", "), visible(why))),
    );
    lines
}

/// Every pass that ran, and its version.
fn passes(view: &View<'_>) -> BTreeMap<String, u32> {
    let units = view.results.articles.iter().chain([&view.results.found]);
    units.flat_map(|found| &found.0).map(|(pass, _)| (pass.name.to_owned(), pass.version)).collect()
}
