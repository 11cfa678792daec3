//! Figures that cannot both be right.

use parallax_corpus::AnyRef;
use parallax_layers::number_comparison::{Comparison, Item, Verdict};

use crate::{
    Difference, DifferenceKind,
    tellings::{Tellings, each_once},
};

/// So many are told at most.
const MOST: usize = 3;

pub(crate) fn conflicts(tellings: &Tellings<'_>, rows: &[Comparison]) -> Vec<Difference> {
    let conflicts = rows.iter().enumerate().filter(|(_, row)| row.verdict == Verdict::Conflict);
    conflicts.take(MOST).map(|(at, row)| conflict(tellings, at, row)).collect()
}

fn conflict(tellings: &Tellings<'_>, at: usize, row: &Comparison) -> Difference {
    // Each figure once.
    let mut answers: Vec<&Item> = Vec::new();
    for item in &row.items {
        if answers.iter().all(|other| (other.low, other.high) != (item.low, item.high)) {
            answers.push(item);
        }
    }
    let told = answers
        .iter()
        .map(|item| format!("{} has {}", tellings.name(item.article), tellings.quoted(item.span, 40)));
    Difference {
        kind: DifferenceKind::Number,
        text: format!("On {}: {}.", row.about, told.collect::<Vec<_>>().join(", ")),
        articles: each_once(answers.iter().map(|item| item.article)),
        evidence: answers.iter().map(|item| item.span).collect(),
        rows: vec![AnyRef::new::<Comparison>(None, at)],
    }
}
