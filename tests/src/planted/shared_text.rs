use parallax_corpus::{Cite, Span};
use parallax_layers::shared_text::SharedText;
use serde::Deserialize;

use super::{Planted, Seen, Words, told};

#[derive(Debug, Deserialize)]
pub(super) struct Passages {
    items: Vec<Words>,
}

impl Planted for Passages {
    const KIND: &'static str = "shared";

    /// Found when a row holds two of its places.
    fn missed(&self, seen: &Seen<'_>) -> Option<String> {
        let spans: Vec<(&str, Span)> =
            self.items.iter().map(|item| (item.article.as_str(), seen.span(item))).collect();
        let story = &seen.analysed.story;
        let holds = |row: &SharedText, (id, span): &(&str, Span)| {
            let at = |member: &Cite| story[member.article].id == *id && member.span.overlaps(*span);
            row.members.iter().any(|member| at(&member.span))
        };
        let rows = seen.analysed.found.rows::<SharedText>()?;
        let found = rows.iter().any(|row| spans.iter().filter(|span| holds(row, span)).count() >= 2);
        (!found).then(|| format!("{}: not found elsewhere", told(&self.items[0])))
    }
}
