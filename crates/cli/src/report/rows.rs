//! Any layer, a row a line, for those who ask for it by name.

use parallax_formats::{Shown, shown};

use super::{
    Page,
    figures::{letter, line_of},
};
use crate::write::{Read, Written};

pub(crate) fn section(page: &mut Page, read: &Read, layer: &str) {
    page.heading(layer);
    let story = &read.analysed.story;
    let mut count = 0;
    if let Some(rows) = read.analysed.found.get(layer) {
        for row in shown(&Written(rows), &story.articles).unwrap_or_default() {
            count += 1;
            page.paragraph(2, &told(&row));
        }
    }
    for (index, (article, found)) in read.articles().enumerate() {
        let Some(rows) = found.get(layer) else { continue };
        for row in shown(&Written(rows), std::slice::from_ref(article)).unwrap_or_default() {
            count += 1;
            let line = row.place.map_or_else(String::new, |place| line_of(article, place.span).to_string());
            page.row(2, &[(&letter(index), 2), (&line, 4), (&told(&row), page.width() - 12)]);
        }
    }
    if count == 0 {
        page.paragraph(2, "Nothing found.");
    }
}

fn told(row: &Shown) -> String {
    let words = row
        .words
        .as_ref()
        .map(|words| format!("“{}”", words.split_whitespace().collect::<Vec<_>>().join(" ")));
    words.into_iter().chain([row.fields.join(" ")]).collect::<Vec<_>>().join("  ").replace('\n', " ")
}
