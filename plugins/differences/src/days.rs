//! Days and times of one event that cannot all be right.

use parallax_corpus::{AnyRef, Cite};
use parallax_layers::timeline::{Cell, Event};

use crate::{Difference, DifferenceKind, tellings::Tellings};

/// So many are told.
const MOST: usize = 3;

/// The events whose days differ, the earliest first.
pub(crate) fn differ(tellings: &Tellings<'_>, rows: &[Event]) -> Vec<Difference> {
    let differ = rows.iter().enumerate().filter(|(_, row)| row.differ);
    differ.filter_map(|(at, row)| told(tellings, at, row)).take(MOST).collect()
}

/// "“The dam was approved”: the Courier and Televia say “3 March”, Coastline Now says “13 March”."
fn told(tellings: &Tellings<'_>, at: usize, row: &Event) -> Option<Difference> {
    let mut answers: Vec<Vec<&Cell>> = Vec::new();
    for cell in row.cells.iter().filter(|cell| cell.value.is_some() && !cell.dates.is_empty()) {
        match answers.iter_mut().find(|answer| answer[0].value == cell.value) {
            Some(answer) => answer.push(cell),
            None => answers.push(vec![cell]),
        }
    }
    let sides = answers.iter().map(|cells| {
        let articles: Vec<_> = cells.iter().map(|cell| cell.article).collect();
        let says = if articles.len() == 1 { "says" } else { "say" };
        format!("{} {says} {}", tellings.names(&articles), tellings.quoted(cells[0].dates[0], 40))
    });
    let sides: Vec<String> = sides.collect();
    let cells = || answers.iter().flatten();
    (answers.len() > 1).then(|| Difference {
        kind: DifferenceKind::Number,
        text: format!("“{}”: {}.", row.summary, sides.join(", ")),
        articles: cells().map(|cell| cell.article).collect(),
        evidence: cells()
            .flat_map(|cell| cell.spans.iter().chain(&cell.dates).copied())
            .collect::<Vec<Cite>>(),
        rows: vec![AnyRef::new::<Event>(None, at)],
    })
}
