use parallax_layers::{labels::Label, voices::Voice};
use serde::Deserialize;

use super::{Planted, Seen, Words};

#[derive(Debug, Deserialize)]
pub(super) struct PlantedLabel {
    actor: String,
    items: Vec<Called>,
}

#[derive(Debug, Deserialize)]
struct Called {
    #[serde(flatten)]
    at: Words,
    voice: Voice,
}

/// Whether a name is in the voice that was planted. A text that an outlet republishes is in its own words, too.
fn is_said_in(found: Voice, planted: Voice) -> bool {
    found == planted || found.is_own() && planted.is_own()
}

impl Planted for PlantedLabel {
    const KIND: &'static str = "label";

    /// Found when a row holds two of the names, each in the voice it is said in.
    fn missed(&self, seen: &Seen<'_>) -> Option<String> {
        let rows = seen.analysed.found.rows::<Label>()?;
        let holds = |row: &Label, item: &Called| {
            row.forms.iter().any(|form| {
                is_said_in(form.voice, item.voice)
                    && form.spans.iter().any(|cite| seen.is_at(*cite, &item.at))
            })
        };
        let held = |row: &Label| self.items.iter().filter(|item| holds(row, item)).count();
        let most = rows.iter().map(held).max().unwrap_or_default();
        (most < self.items.len().min(2))
            .then(|| format!("{:?}: {most} of {} names", self.actor, self.items.len()))
    }
}
