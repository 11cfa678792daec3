use parallax_corpus::Cite;
use parallax_layers::{
    number_comparison::{Comparison, Verdict},
    timeline::Event,
};
use serde::Deserialize;

use super::{Planted, Seen, Words};

#[derive(Debug, Deserialize)]
pub(super) struct PlantedDate {
    about: String,
    verdict: Verdict,
    items: Vec<Words>,
}

impl Planted for PlantedDate {
    const KIND: &'static str = "date";

    /// Found when a row of the timeline, or of the comparison, holds two of the dates (one, if one is planted) and
    /// says whether they differ.
    fn missed(&self, seen: &Seen<'_>) -> Option<String> {
        let held = |cites: &[Cite]| {
            self.items.iter().filter(|item| cites.iter().any(|cite| seen.is_at(*cite, item))).count()
        };
        let events = seen.analysed.found.rows::<Event>()?.iter().map(|row| {
            let cites: Vec<Cite> = row.cells.iter().flat_map(|cell| &cell.dates).copied().collect();
            (held(&cites), row.differ, row.summary.as_str())
        });
        let compared = seen.analysed.found.rows::<Comparison>()?.iter().map(|row| {
            let cites: Vec<Cite> = row.items.iter().map(|item| item.span).collect();
            let differ = row.at_odds || row.verdict == Verdict::Conflict;
            (held(&cites), differ, row.about.as_str())
        });
        let differ = self.verdict == Verdict::Conflict;
        let best = events.chain(compared).max_by_key(|(held, says, _)| (*held, *says == differ));
        match best {
            Some((held, says, _)) if held >= self.items.len().min(2) && says == differ => None,
            Some((held, says, what)) if held >= self.items.len().min(2) => {
                Some(format!("{:?} ({:?}): {what:?} differs: {says}", self.about, self.verdict))
            }
            _ => Some(format!("{:?} ({:?}): not set side by side", self.about, self.verdict)),
        }
    }
}
