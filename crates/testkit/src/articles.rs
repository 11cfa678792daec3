use std::mem::take;

use parallax_corpus::Article;

/// The articles of an indented text: a line `## name` begins each. Empty lines around an article are none of it.
///
/// # Panics
/// When there is text before the first name, or front matter that a reader would warn of.
#[must_use]
pub fn articles(story: impl AsRef<str>) -> Vec<Article> {
    let mut lines = story.as_ref().trim_start_matches('\n').trim_end().split_inclusive('\n').peekable();
    let margin = lines.peek().map_or(0, |line| line.len() - line.trim_start().len());
    let mut articles = Vec::new();
    let mut text = String::new();
    let mut name = None;
    let mut finish = |name: Option<&str>, text: &mut String| match name {
        Some(name) => articles.push(article(name, take(text).trim_matches('\n'))),
        None => assert!(text.trim().is_empty(), "`{text}` stands before the first `## name`"),
    };
    for line in lines {
        let indent = line.len() - line.trim_start_matches(' ').len();
        let line = &line[indent.min(margin)..];
        match line.strip_prefix("## ") {
            Some(next) => {
                finish(name, &mut text);
                name = Some(next.trim());
            }
            None => text.push_str(line),
        }
    }
    finish(name, &mut text);
    articles
}

fn article(name: &str, text: &str) -> Article {
    let (article, warnings) = parallax_formats::article(name, text);
    assert!(warnings.is_empty(), "{name}: {}", warnings[0]);
    article
}
