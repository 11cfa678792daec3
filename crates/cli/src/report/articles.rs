//! Which articles there are, under the letters that the report calls them by.

use parallax_corpus::Article;
use parallax_layers::Line;
use parallax_runner::Found;

use super::{Page, figures::letter};
use crate::write::Read;

pub(crate) fn section(page: &mut Page, read: &Read) {
    let story = &read.analysed.story;
    let title = match story.articles.as_slice() {
        [one] if !read.whole => one.id.clone(),
        [_] => format!("{}: 1 article", story.id),
        all => format!("{}: {} articles", story.id, all.len()),
    };
    page.title(&title);
    for (index, (article, found)) in read.articles().enumerate() {
        page.row(2, &[(&letter(index), 2), (&card(article, found), page.width() - 6)]);
    }
    for (id, problem) in &read.refused {
        page.row(2, &[("!", 2), (&format!("{id} could not be read: {problem}"), page.width() - 6)]);
    }
}

/// What is known of an article, on a line.
fn card(article: &Article, found: &Found) -> String {
    let declared = &article.declared;
    let mut parts = vec![article.source.clone()];
    parts.extend(declared.outlet.clone());
    parts.extend(declared.published.clone());
    if let Some(lines) = found.rows::<Line>() {
        let own = lines.iter().filter(|line| line.role.is_article());
        let words: usize = own.map(|line| article[line.span].split_whitespace().count()).sum();
        parts.push(format!("{words} words"));
    }
    parts.join(" · ")
}
