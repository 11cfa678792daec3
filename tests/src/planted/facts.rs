use parallax_layers::facts::{Cell, Fact, Status};
use serde::Deserialize;

use super::{Planted, Seen, Words};

#[derive(Debug, Deserialize)]
pub(super) struct PlantedFact {
    summary: String,
    #[serde(default)]
    stated: Vec<Words>,
    #[serde(default)]
    attributed: Vec<Words>,
    #[serde(default)]
    partial: Vec<Words>,
    #[serde(default)]
    absent: Vec<String>,
}

impl Planted for PlantedFact {
    const KIND: &'static str = "fact";

    /// Found when a row holds the words of two articles that tell it (of one, if one alone tells it), and is right
    /// about all: who tells it does so at least in part, and who leaves it out does not tell it.
    fn missed(&self, seen: &Seen<'_>) -> Option<String> {
        let rows = seen.analysed.found.rows::<Fact>()?;
        let whole: Vec<&Words> = self.stated.iter().chain(&self.attributed).collect();
        let told: Vec<&Words> = whole.iter().copied().chain(&self.partial).collect();
        let holds = |row: &Fact, words: &Words| {
            row.cells.iter().any(|cell| cell.spans.iter().any(|cite| seen.is_at(*cite, words)))
        };
        let held = |row: &Fact| whole.iter().filter(|words| holds(row, words)).count();
        let wrong = |row: &Fact| {
            let cells = row.cells.iter().filter(|cell| {
                let id = seen.id(cell.article);
                let tells = told.iter().any(|words| words.article == id);
                let leaves_out = self.absent.iter().any(|absent| absent == id);
                tells && cell.status == Status::Absent || leaves_out && cell.status.is_told()
            });
            cells
                .map(|cell: &Cell| format!("{} {:?}", seen.id(cell.article), cell.status))
                .collect::<Vec<_>>()
        };
        let need = whole.len().min(2);
        let rows = rows.iter().filter(|row| held(row) >= need);
        let best = rows.min_by_key(|row| (wrong(row).len(), usize::MAX - held(row)));
        let Some(best) = best else { return Some(format!("{:?}: no such row", self.summary)) };
        let wrong = wrong(best);
        (!wrong.is_empty()).then(|| format!("{:?}: {}", self.summary, wrong.join(", ")))
    }
}
