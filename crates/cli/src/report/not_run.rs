//! What was not analysed, and why: articles that could not be read, passes that failed, and passes that were
//! not run.

use std::collections::{BTreeMap, BTreeSet};

use parallax_corpus::ArticleIndex;
use parallax_formats::Problem;
use parallax_report::Block;
use parallax_runner::{Analysed, Found, Outcome};

/// `asked` are the layers that somebody wants to see.
pub(crate) fn tell(analysed: &Analysed, refused: &[(String, Problem)], asked: &BTreeSet<&str>) -> Vec<Block> {
    let refused =
        refused.iter().map(|(id, problem)| Block::line(None, format!("{id} could not be read: {problem}")));
    let articles = (0..).zip(&analysed.articles).map(|(at, found)| (Some(ArticleIndex(at)), found));
    let units = articles.chain([(None, &analysed.found)]);
    let said = units.flat_map(|(who, found)| of_unit(asked, found).map(move |what| Block::line(who, what)));
    refused.chain(said).collect()
}

/// A line for each failure, and one for each reason not to run passes.
fn of_unit(asked: &BTreeSet<&str>, found: &Found) -> impl Iterator<Item = String> + use<> {
    let mut lines = Vec::new();
    let mut skipped: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (pass, outcome) in found.outcomes() {
        match outcome {
            Outcome::Failed(why) => lines.push(format!("`{pass}` failed: {why}")),
            Outcome::Skipped(why) if asked.contains(pass) => {
                skipped.entry(why).or_default().push(format!("`{pass}`"));
            }
            Outcome::Rows(_) | Outcome::Skipped(_) => {}
        }
    }
    let skipped = skipped.into_iter().map(|(why, passes)| format!("{} not run: {why}", passes.join(", ")));
    lines.into_iter().chain(skipped.collect::<Vec<_>>())
}
