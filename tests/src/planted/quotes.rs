use parallax_layers::quotes::{Quote, QuoteKind};
use serde::Deserialize;

use super::{Planted, Seen, Words, told};

#[derive(Debug, Deserialize)]
pub(super) struct PlantedQuote {
    #[serde(flatten)]
    at: Words,
    kind: QuoteKind,
    speaker: Option<String>,
}

impl Planted for PlantedQuote {
    const KIND: &'static str = "quote";

    fn missed(&self, seen: &Seen<'_>) -> Option<String> {
        let (span, (_, found)) = (seen.span(&self.at), seen.article(&self.at.article));
        let has = |row: &&Quote| row.content.iter().chain(&row.quoted).any(|piece| piece.overlaps(span));
        let what = told(&self.at);
        let Some(row) = found.rows::<Quote>()?.iter().find(has) else {
            return Some(format!("{what}: nothing found"));
        };
        // Whoever has no name may be called by what the text has ("a doctor").
        if self.speaker.is_some() && !same_name(self.speaker.as_deref(), row.speaker.as_deref()) {
            return Some(format!("{what}: {:?}, not {:?}", row.speaker, self.speaker));
        }
        (row.kind != self.kind).then(|| format!("{what}: {:?}, not {:?}", row.kind, self.kind))
    }
}

/// Whether two names are of one: equal, or one with less of it ("Lund", "Mayor Ida Lund").
pub(super) fn same_name(planted: Option<&str>, found: Option<&str>) -> bool {
    let letters = |name: &str| name.to_lowercase().replace(|letter: char| !letter.is_alphanumeric(), "");
    match (planted.map(letters), found.map(letters)) {
        (None, None) => true,
        (Some(planted), Some(found)) => planted.contains(&found) || found.contains(&planted),
        _ => false,
    }
}
