use parallax_layers::quote_variants::{ChangeKind, QuoteVariant};
use serde::Deserialize;

use super::{Planted, Seen, Words};

#[derive(Debug, Deserialize)]
pub(super) struct PlantedVariant {
    speaker: Option<String>,
    kind: ChangeKind,
    items: Vec<Words>,
}

impl Planted for PlantedVariant {
    const KIND: &'static str = "quote_variant";

    /// Found when a row holds the utterance in two of the articles and tells a change of that kind between them.
    fn missed(&self, seen: &Seen<'_>) -> Option<String> {
        let rows = seen.analysed.found.rows::<QuoteVariant>()?;
        let holds = |row: &QuoteVariant, item: &Words| {
            row.variants.iter().any(|variant| variant.spans.iter().any(|cite| seen.is_at(*cite, item)))
        };
        let held = |row: &&QuoteVariant| self.items.iter().filter(|item| holds(row, item)).count();
        let what = format!(
            "{:?} of {} ({:?})",
            self.items[0].words,
            self.speaker.as_deref().unwrap_or("?"),
            self.kind
        );
        let Some(row) = rows.iter().filter(|row| held(row) >= 2).max_by_key(held) else {
            return Some(format!("{what}: not set side by side"));
        };
        let here = |id: &str| self.items.iter().any(|item| item.article == id);
        let changes =
            row.changes.iter().filter(|change| change.between.iter().all(|article| here(seen.id(*article))));
        let mut kinds: Vec<ChangeKind> = changes.map(|change| change.kind).collect();
        kinds.dedup();
        (!kinds.contains(&self.kind)).then(|| format!("{what}: {kinds:?}"))
    }
}
