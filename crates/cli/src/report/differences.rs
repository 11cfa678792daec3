//! How they differ, in a few lines: what an editor would want to know first.

use parallax_builtin::rows::Difference;

use super::{Look, Page, figures::letter};
use crate::write::Read;

pub(crate) fn section(page: &mut Page, look: &Look, read: &Read) {
    let rows = read.analysed.found.rows::<Difference>();
    let Some(rows) = rows.filter(|_| read.analysed.story.articles.len() > 1) else { return };
    page.heading("How they differ");
    if rows.is_empty() {
        page.paragraph(2, "Nothing that these passes look at sets them clearly apart.");
    }
    for row in rows.iter().take(look.top) {
        let letters: Vec<String> = row.articles.iter().map(|article| letter(article.0 as usize)).collect();
        page.row(2, &[("-", 1), (&format!("{}: {}", letters.join(", "), row.text), page.width() - 5)]);
    }
}
