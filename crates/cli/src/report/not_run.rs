//! What was not analysed, and why: passes that failed, and passes that were not run.

use std::collections::BTreeMap;

use parallax_runner::{Found, Outcome};

use super::{Look, Page, figures::letter};
use crate::write::Read;

pub(crate) fn section(page: &mut Page, look: &Look, read: &Read) {
    let articles = read.articles().enumerate().map(|(index, (_, found))| (letter(index), found));
    let units: Vec<(String, &Found)> = articles.chain([(String::new(), &read.analysed.found)]).collect();
    let said: Vec<(&str, String)> =
        units.iter().flat_map(|(who, found)| of_unit(look, found).map(|what| (who.as_str(), what))).collect();
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
fn of_unit(look: &Look, found: &Found) -> impl Iterator<Item = String> {
    let mut lines = Vec::new();
    let mut skipped: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (pass, outcome) in found.outcomes() {
        match outcome {
            Outcome::Failed(why) => lines.push(format!("`{pass}` failed: {why}")),
            Outcome::Skipped(why) if look.asked.contains(pass) => {
                skipped.entry(why.as_str()).or_default().push(format!("`{pass}`"));
            }
            Outcome::Rows(_) | Outcome::Skipped(_) => {}
        }
    }
    let skipped = skipped.into_iter().map(|(why, passes)| format!("{} not run: {why}", passes.join(", ")));
    lines.into_iter().chain(skipped.collect::<Vec<_>>())
}
