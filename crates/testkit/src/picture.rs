use parallax_corpus::Article;
use parallax_engine::Found;

use crate::{Subject, analyse, table::table};

/// A text with the rows that a pass over articles finds beneath their words.
#[must_use]
pub fn picture(pass: impl Into<Subject>, text: &str) -> String {
    let pass = pass.into();
    let layer = pass.name().to_owned();
    let analysed = analyse(pass, &[("article", text)]);
    annotate(&layer, &analysed.story.articles[0], &analysed.articles[0])
}

/// An article with the rows of a layer beneath their words.
///
/// # Panics
/// With the message of a pass that failed.
#[must_use]
pub fn annotate(layer: &str, article: &Article, found: &Found) -> String {
    parallax_formats::picture(article, &table(found, layer)).expect("a row has a form in JSON")
}
