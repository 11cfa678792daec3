//! Any layer, a row a line: for those who ask for it by name, and what loaded passes found.

use parallax_corpus::Article;
use parallax_formats::{Results, Shown, Table, shown};

use super::{
    Look, Page,
    figures::{letter, line_of},
};

pub(crate) fn section(page: &mut Page, look: &Look, read: &Results<'_>, layer: &str) {
    page.heading(layer);
    let story = read.story;
    // Who asks for a layer by name wants all of it.
    let most = if look.named.contains(layer) { usize::MAX } else { look.top };
    let (mut ran, mut count, mut left) = (false, 0, 0);
    let mut some = |rows: &dyn Table, articles: &[Article]| {
        let mut rows = shown(rows, articles).unwrap_or_default();
        ran = true;
        count += rows.len();
        left += rows.len().saturating_sub(most);
        rows.truncate(most);
        rows
    };
    if let Some(rows) = read.found.get(layer) {
        for row in some(rows, &story.articles) {
            page.paragraph(2, &told(&row));
        }
    }
    for (index, (article, found)) in read.articles().enumerate() {
        let Some(rows) = found.get(layer) else { continue };
        for row in some(rows, std::slice::from_ref(article)) {
            let line = row.place.map_or_else(String::new, |place| line_of(article, place.span).to_string());
            page.row(2, &[(&letter(index), 2), (&line, 4), (&told(&row), page.width() - 12)]);
        }
    }
    match (ran, count) {
        (false, _) => page.paragraph(2, "Not run; see below."),
        (true, 0) => page.paragraph(2, "Nothing found."),
        (true, _) if left > 0 => {
            page.paragraph(2, &format!("{left} more; `--passes {layer}` shows all, `--top` some."));
        }
        (true, _) => {}
    }
}

fn told(row: &Shown) -> String {
    let words = row
        .words
        .as_ref()
        .map(|words| format!("“{}”", words.split_whitespace().collect::<Vec<_>>().join(" ")));
    words.into_iter().chain([row.fields.join(" ")]).collect::<Vec<_>>().join("  ").replace('\n', " ")
}
