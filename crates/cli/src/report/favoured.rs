//! Words that each article favours against the others.

use parallax_layers::contrast::Contrast;

use super::{Look, Page, figures::letter};
use crate::write::Read;

pub(crate) fn section(page: &mut Page, look: &Look, read: &Read) {
    let Some(rows) = read.analysed.found.rows::<Contrast>() else { return };
    page.heading("Words that each favours against the others (its count, theirs)");
    if rows.is_empty() {
        page.paragraph(2, "None stands out.");
    }
    for (index, _) in read.articles().enumerate() {
        let mut own: Vec<&Contrast> = rows.iter().filter(|row| row.article.0 as usize == index).collect();
        own.sort_by(|a, b| b.z.total_cmp(&a.z).then_with(|| a.term.cmp(&b.term)));
        let told =
            own.iter().take(look.top).map(|row| format!("{} ({}, {})", row.term, row.count, row.others));
        let told = told.collect::<Vec<_>>().join("; ");
        if !told.is_empty() {
            page.row(2, &[(&letter(index), 2), (&told, page.width() - 6)]);
        }
    }
}
