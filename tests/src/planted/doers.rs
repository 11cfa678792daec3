use parallax_layers::agency_of_action::{Action, Cell};
use serde::Deserialize;

use super::{Planted, Seen, Words, quotes::same_name};

#[derive(Debug, Deserialize)]
pub(super) struct PlantedDoer {
    act: String,
    items: Vec<Doer>,
}

#[derive(Debug, Deserialize)]
struct Doer {
    #[serde(flatten)]
    at: Words,
    /// Empty where none is named.
    agent: String,
}

impl Planted for PlantedDoer {
    const KIND: &'static str = "doer";

    /// Found when a row holds the act in two of the articles, each with its doer or without one.
    fn missed(&self, seen: &Seen<'_>) -> Option<String> {
        let rows = seen.analysed.found.rows::<Action>()?;
        let planted = |item: &Doer| (!item.agent.is_empty()).then(|| item.agent.clone());
        let right = |cell: &Cell, item: &Doer| {
            seen.is_at(cell.span, &item.at) && same_name(planted(item).as_deref(), cell.agent.as_deref())
        };
        let held = |row: &Action| {
            self.items.iter().filter(|item| row.cells.iter().any(|cell| right(cell, item))).count()
        };
        let most = rows.iter().map(held).max().unwrap_or_default();
        (most < self.items.len().min(2)).then(|| format!("{:?}: {most} of {}", self.act, self.items.len()))
    }
}
