//! Passages that articles have in common, so that one source is not read as several.

use parallax_layers::shared_text::{Kind, SharedText};

use super::{
    Look, Page,
    figures::{letter, line_of, quoted},
    page::Tone,
};
use crate::write::Read;

pub(crate) fn section(page: &mut Page, look: &Look, read: &Read) {
    let Some(rows) = read.analysed.found.rows::<SharedText>() else { return };
    page.heading("Passages in common");
    if rows.is_empty() {
        page.paragraph(2, "No two articles share a passage.");
    }
    let mut longest: Vec<&SharedText> = rows.iter().collect();
    longest.sort_by_key(|row| std::cmp::Reverse(row.words));
    for row in longest.iter().take(look.top) {
        let Some(first) = row.members.first() else { continue };
        let article = &read.analysed.story.articles[first.article.0 as usize];
        let places = row.members.iter().map(|member| {
            let index = member.article.0 as usize;
            format!(
                "{} line {}",
                letter(index),
                line_of(&read.analysed.story.articles[index], member.span.span)
            )
        });
        let kind = match row.kind {
            Kind::Copy => "word for word",
            Kind::NearCopy => "nearly word for word",
            Kind::SameSource => "the same words, quoted",
            Kind::Other => "alike",
        };
        let agency = row.agency.as_ref().map_or_else(String::new, |agency| format!(", credited to {agency}"));
        let places = places.collect::<Vec<_>>().join(", ");
        page.line("");
        page.paragraph(2, &Tone::Title.of(&format!("{places}: {} words, {kind}{agency}", row.words)));
        page.paragraph(4, &quoted(article, first.span.span, 220));
    }
    let rest = rows.len().saturating_sub(look.top);
    if rest > 0 {
        page.line(&format!("  and {rest} more (--top)"));
    }
}
