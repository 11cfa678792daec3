use std::fmt::Write;

use parallax_engine::Analysed;
use parallax_formats::{Shown, shown};

use crate::{Subject, analyse, table::table};

/// The rows of a layer over a story, a row a line: the article, the words, the fields.
#[must_use]
pub fn golden(analysed: &Analysed, layer: &str, version: u32) -> String {
    format!("{layer} v{version}\n{}", lines(analysed, layer))
}

/// The rows that a pass finds over articles given as `(id, text)`, a row a line.
#[must_use]
pub fn golden_story(pass: impl Into<Subject>, articles: &[(&str, &str)]) -> String {
    let pass = pass.into();
    let layer = pass.name().to_owned();
    lines(&analyse(pass, articles), &layer)
}

fn lines(analysed: &Analysed, layer: &str) -> String {
    let mut out = String::new();
    let articles = &analysed.story.articles;
    if analysed.found.outcomes().any(|(name, _)| name == layer) {
        for row in shown(&table(&analysed.found, layer), articles).expect("a row has a form in JSON") {
            line(&mut out, None, &row);
        }
        return out;
    }
    for (article, found) in articles.iter().zip(&analysed.articles) {
        let rows = shown(&table(found, layer), std::slice::from_ref(article));
        for row in rows.expect("a row has a form in JSON") {
            line(&mut out, Some(&article.id), &row);
        }
    }
    out
}

fn line(out: &mut String, article: Option<&str>, row: &Shown) {
    let article = article.map(|id| format!("{id}  ")).unwrap_or_default();
    let _ = writeln!(out, "{article}{row}");
}
