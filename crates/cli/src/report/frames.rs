//! Frames, article by article: the five generic ones and the policy frames, leading ones first.

use parallax_corpus::Article;
use parallax_layers::frames::{Framing, Rank, Scheme};

use super::{
    Page,
    figures::{letter, line_of, quoted},
    page::Tone,
};
use crate::write::Read;

pub(crate) fn section(page: &mut Page, read: &Read) {
    page.heading("Frames: what each article makes of the event");
    for (index, (article, found)) in read.articles().enumerate() {
        let Some(rows) = found.rows::<Framing>() else { continue };
        page.line("");
        let generic = listed(rows, Scheme::Semetko);
        let policy = listed(rows, Scheme::Boydstun);
        let none = "none stands out".to_owned();
        page.row(2, &[(&letter(index), 2), (&generic.unwrap_or_else(|| none.clone()), page.width() - 6)]);
        page.row(2, &[("", 2), (&format!("policy: {}", policy.unwrap_or(none)), page.width() - 6)]);
        for row in rows.iter().filter(|row| row.rank == Rank::Dominant) {
            evidence(page, article, row);
        }
    }
}

/// The sentence that shows a frame best.
fn evidence(page: &mut Page, article: &Article, row: &Framing) {
    let Some(&span) = row.evidence.first() else { return };
    let told =
        format!("{}, line {}: {}", row.frame.title(), line_of(article, span), quoted(article, span, 160));
    page.row(2, &[("", 2), (&Tone::Faint.of(&told), page.width() - 6)]);
}

/// "conflict 45 % (leads), economic 20 %", largest first.
fn listed(rows: &[Framing], scheme: Scheme) -> Option<String> {
    let mut rows: Vec<&Framing> = rows.iter().filter(|row| row.scheme == scheme).collect();
    rows.sort_by(|a, b| b.share.total_cmp(&a.share).then(a.frame.cmp(&b.frame)));
    let told = |row: &&Framing| {
        let leads = if row.rank == Rank::Dominant { " (leads)" } else { "" };
        format!("{} {:.0} %{leads}", row.frame.title(), row.share * 100.0)
    };
    (!rows.is_empty()).then(|| rows.iter().map(told).collect::<Vec<_>>().join(", "))
}
