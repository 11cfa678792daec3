use parallax_corpus::Span;
use parallax_layers::number_comparison::{Comparison, Verdict};
use serde::Deserialize;

use super::{Planted, Seen, Words};

#[derive(Debug, Deserialize)]
pub(super) struct Question {
    about: String,
    verdict: Verdict,
    items: Vec<Words>,
}

impl Planted for Question {
    const KIND: &'static str = "number";

    /// A question is found when a row holds at least two of its answers (one, if one is planted)
    /// and gives the planted verdict.
    fn missed(&self, seen: &Seen<'_>) -> Option<String> {
        let rows = seen.analysed.found.rows::<Comparison>()?;
        let spans: Vec<(&str, Span)> =
            self.items.iter().map(|item| (item.article.as_str(), seen.span(item))).collect();
        let holds = |row: &Comparison, (id, span): &(&str, Span)| {
            let story = &seen.analysed.story;
            row.items.iter().any(|item| story[item.article].id == *id && item.span.span.overlaps(*span))
        };
        let held = |row: &Comparison| spans.iter().filter(|span| holds(row, span)).count();
        let best = rows.iter().max_by_key(|row| (held(row), row.verdict == self.verdict))?;
        let enough = held(best) >= self.items.len().min(2);
        let what = format!("{:?} ({:?})", self.about, self.verdict);
        if !enough {
            return Some(format!("{what}: its answers are not set side by side"));
        }
        let wrong = || format!("{what}: {:?}, because {}", best.verdict, best.reason);
        (best.verdict != self.verdict).then(wrong)
    }
}
