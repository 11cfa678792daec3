//! Articles that are no sources of their own.

use std::cmp::Reverse;

use parallax_corpus::AnyRef;
use parallax_layers::shared_text::{SharedText, SharedTextKind};

use crate::{
    Difference, DifferenceKind,
    tellings::{Tellings, each_once},
};

/// Shorter passages may be two ways of saying the same thing in the same words.
const LONG: u32 = 25;

/// The longest passage that articles have in common and that nobody is quoted for.
pub(crate) fn longest(tellings: &Tellings<'_>, rows: &[SharedText]) -> Option<Difference> {
    let copied = rows.iter().enumerate().filter(|(_, row)| {
        row.words >= LONG && matches!(row.kind, SharedTextKind::Copy | SharedTextKind::NearCopy)
    });
    let (at, row) =
        copied.max_by_key(|(_, row)| (row.words, Reverse(row.members.first().map(|member| member.span))))?;
    let articles = each_once(row.members.iter().map(|member| member.article));
    let names = tellings.names(&articles, " and ");
    let agency = row.agency.as_ref().map_or_else(String::new, |agency| format!(" of {agency}"));
    let words = tellings.quoted(row.members.first()?.span, 60);
    Some(Difference {
        kind: DifferenceKind::Wire,
        text: format!("{names} share a passage{agency} of {} words: {words}.", row.words),
        articles,
        evidence: row.members.iter().map(|member| member.span).collect(),
        rows: vec![AnyRef::new::<SharedText>(None, at)],
    })
}
