//! What was not analysed, and why: articles that could not be read, passes that failed, and passes that were
//! not run.

use parallax_corpus::ArticleIndex;
use parallax_formats::Results;
use parallax_report::Block;

pub(crate) fn tell(read: &Results<'_>) -> Vec<Block> {
    let refused = read
        .refused
        .iter()
        .map(|(id, problem)| Block::line(None, format!("{id} could not be read: {problem}")));
    let articles = (0..).zip(&read.articles).map(|(at, found)| (Some(ArticleIndex(at)), found));
    let units = articles.chain([(None, &read.found)]);
    let said =
        units.flat_map(|(who, found)| found.not_made().into_iter().map(move |what| Block::line(who, what)));
    refused.chain(said).collect()
}
