use parallax_layers::number_comparison::{Comparison, Verdict};
use serde::Deserialize;

use super::{Planted, Seen, Words};

#[derive(Debug, Deserialize)]
pub(super) struct Question {
    about: String,
    verdict: Verdict,
    items: Vec<Answer>,
}

#[derive(Debug, Deserialize)]
struct Answer {
    #[serde(flatten)]
    at: Words,
    low: Option<f64>,
    high: Option<f64>,
}

impl Planted for Question {
    const KIND: &'static str = "number";

    /// A question is found when a row holds at least two of its answers (one, if one is planted)
    /// and gives the planted verdict. Figures of different things are told apart, too, by a row for each.
    fn missed(&self, seen: &Seen<'_>) -> Option<String> {
        let rows = seen.analysed.found.rows::<Comparison>()?;
        let what = format!("{:?} ({:?})", self.about, self.verdict);
        let held = |row: &Comparison| self.answers(row, seen).count();
        if self.verdict == Verdict::NotComparable {
            let taken_for_one = |row: &&Comparison| {
                let mut answers = self.answers(row, seen).map(|answer| (answer.low, answer.high));
                let first = answers.next();
                row.verdict != self.verdict && answers.any(|other| Some(other) != first)
            };
            let row = rows.iter().find(taken_for_one)?;
            return Some(format!("{what}: {:?}, because {}", row.verdict, row.reason));
        }
        let best = rows.iter().max_by_key(|row| (held(row), row.verdict == self.verdict))?;
        if held(best) < self.items.len().min(2) {
            return Some(format!("{what}: its answers are not set side by side"));
        }
        let wrong = || format!("{what}: {:?}, because {}", best.verdict, best.reason);
        (best.verdict != self.verdict).then(wrong)
    }
}

impl Question {
    /// The planted answers that a row holds.
    fn answers<'a>(&'a self, row: &'a Comparison, seen: &'a Seen<'_>) -> impl Iterator<Item = &'a Answer> {
        self.items.iter().filter(|answer| row.items.iter().any(|item| seen.is_at(item.span, &answer.at)))
    }
}
