//! What this cannot tell.

use parallax_builtin::rows::Limit;
use parallax_formats::Results;

use super::{Page, figures::letter};

pub(crate) fn section(page: &mut Page, read: &Results<'_>) {
    let Some(rows) = read.found.rows::<Limit>() else { return };
    page.heading("What this cannot tell");
    for row in rows {
        let who = row.article.map_or_else(String::new, |article| letter(article.0 as usize));
        page.row(2, &[(&who, 2), (&row.text, page.width() - 6)]);
    }
    let always = "Who is right. Findings rest on the words quoted and nothing else; wording and frames are found by \
                  lists of words, so irony and what is only implied are missed.";
    page.row(2, &[("", 2), (always, page.width() - 6)]);
}
