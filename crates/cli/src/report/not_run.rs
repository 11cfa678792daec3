//! What was not analysed, and why: passes that failed, and passes that were not run.

use parallax_formats::{Found, Outcome, Results};
use std::collections::BTreeMap;

use super::{Page, figures::letter};

pub(crate) fn section(page: &mut Page, read: &Results<'_>) {
    let articles = read.articles().enumerate().map(|(index, (_, found))| (letter(index), found));
    let units: Vec<(String, &Found<'_>)> = articles.chain([(String::new(), &read.found)]).collect();
    let said: Vec<(&str, String)> =
        units.iter().flat_map(|(who, found)| of_unit(found).map(|what| (who.as_str(), what))).collect();
    if said.is_empty() {
        return;
    }
    page.heading("Not analysed");
    let width = page.width() - 6;
    for (who, what) in said {
        page.row(2, &[(who, 2), (&what, width)]);
    }
}

/// A line for each failure, and one for each reason not to run passes.
fn of_unit(found: &Found<'_>) -> impl Iterator<Item = String> {
    let mut lines = Vec::new();
    let mut skipped: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (pass, outcome) in &found.0 {
        match outcome {
            Outcome::Failed(why) => lines.push(format!("`{}` failed: {why}", pass.name)),
            Outcome::Skipped(why) if pass.asked => {
                skipped.entry(why).or_default().push(format!("`{}`", pass.name));
            }
            Outcome::Rows(_) | Outcome::Skipped(_) => {}
        }
    }
    let skipped = skipped.into_iter().map(|(why, passes)| format!("{} not run: {why}", passes.join(", ")));
    lines.into_iter().chain(skipped.collect::<Vec<_>>())
}
