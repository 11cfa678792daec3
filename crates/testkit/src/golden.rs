use std::fmt::Write;

use parallax_runner::Analysed;

use crate::{
    analyse,
    row::{Row, rows},
};

/// The rows of a layer over a story, a row a line: the article, the words, the fields.
#[must_use]
pub fn golden(analysed: &Analysed, layer: &str, version: u32) -> String {
    let mut out = format!("{layer} v{version}\n");
    out.push_str(&lines(analysed, layer));
    out
}

/// The rows of a story layer over articles given as `(id, text)`.
#[must_use]
pub fn golden_story(layer: &str, articles: &[(&str, &str)]) -> String {
    lines(&analyse(layer, articles), layer)
}

fn lines(analysed: &Analysed, layer: &str) -> String {
    let mut out = String::new();
    let articles = &analysed.story.articles;
    if analysed.found.outcomes().any(|(name, _)| name == layer) {
        for row in rows(&analysed.found, layer, articles) {
            line(&mut out, None, &row);
        }
    } else {
        for (article, found) in articles.iter().zip(&analysed.articles) {
            for row in rows(found, layer, std::slice::from_ref(article)) {
                line(&mut out, Some(&article.id), &row);
            }
        }
    }
    out
}

fn line(out: &mut String, article: Option<&str>, row: &Row) {
    let words = row.words.as_ref().map(|words| format!("{words:?}"));
    let parts = article.map(str::to_owned).into_iter().chain(words).chain([row.fields.join(" ")]);
    let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
    let _ = writeln!(out, "{}", parts.join("  "));
}
