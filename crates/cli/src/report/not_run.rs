//! What was not analysed, and why: articles that could not be read, passes that failed, and passes that were
//! not run.

use std::collections::BTreeMap;

use parallax_corpus::ArticleIndex;
use parallax_formats::{PassResult, Results, UnitResults};
use parallax_report::Block;

pub(crate) fn tell(read: &Results<'_>) -> Vec<Block> {
    let refused = read
        .refused
        .iter()
        .map(|(id, problem)| Block::line(None, format!("{id} could not be read: {problem}")));
    let articles = (0..).zip(&read.articles).map(|(at, found)| (Some(ArticleIndex(at)), found));
    let units = articles.chain([(None, &read.found)]);
    let said = units.flat_map(|(who, found)| of_unit(found).map(move |what| Block::line(who, what)));
    refused.chain(said).collect()
}

/// A line for each failure, and one for each reason not to run passes.
fn of_unit(found: &UnitResults<'_>) -> impl Iterator<Item = String> + use<> {
    let mut lines = Vec::new();
    let mut skipped: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (pass, outcome) in &found.0 {
        match outcome {
            PassResult::Failed(why) => lines.push(format!("`{}` failed: {why}", pass.name)),
            PassResult::Skipped(why) if pass.asked => {
                skipped.entry(why).or_default().push(format!("`{}`", pass.name));
            }
            PassResult::Rows(_) | PassResult::Skipped(_) => {}
        }
    }
    let skipped = skipped.into_iter().map(|(why, passes)| format!("{} not run: {why}", passes.join(", ")));
    lines.into_iter().chain(skipped.collect::<Vec<_>>())
}
