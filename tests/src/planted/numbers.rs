use parallax_corpus::Span;
use parallax_layers::numbers::{Modifier, Number, NumberKind};
use serde::Deserialize;

use super::{Planted, Seen, Words, told};

#[derive(Debug, Deserialize)]
pub(super) struct Quantity {
    #[serde(flatten)]
    at: Words,
    number: String,
    low: Option<f64>,
    high: Option<f64>,
    modifier: Modifier,
    kind: NumberKind,
}

impl Planted for Quantity {
    const KIND: &'static str = "quantity";

    fn missed(&self, seen: &Seen<'_>) -> Option<String> {
        let (whole, (article, found)) = (seen.span(&self.at), seen.article(&self.at.article));
        let numeral = article[whole].find(&self.number).map(|at| whole.start as usize + at);
        let numeral = numeral.map_or(whole, |start| Span::new(start, start + self.number.len()));
        let rows = found.rows::<Number>()?.iter().filter(|row| row.number.overlaps(numeral));
        let Some(row) = rows.clone().find(|row| row.number == numeral).or_else(|| rows.clone().next()) else {
            return Some(format!("{}: nothing found", told(&self.at)));
        };
        let mut wrong = Vec::new();
        let mut compare = |same: bool, what: String| {
            if !same {
                wrong.push(what)
            }
        };
        let near = |a: Option<f64>, b: Option<f64>| match (a, b) {
            (Some(a), Some(b)) => (a - b).abs() <= 1e-3 * b.abs().max(1e-3),
            (a, b) => a.is_none() && b.is_none(),
        };
        compare(
            near(row.low, self.low) && near(row.high, self.high),
            format!("{:?} to {:?}", row.low, row.high),
        );
        compare(row.modifier == self.modifier, format!("modifier {:?}", row.modifier));
        compare(row.kind == self.kind, format!("kind {:?}", row.kind));
        compare(row.claim, "not a claim".to_owned());
        (!wrong.is_empty()).then(|| format!("{}: {}", told(&self.at), wrong.join(", ")))
    }
}

#[derive(Debug, Deserialize)]
#[serde(transparent)]
pub(super) struct NotQuantity(Words);

impl Planted for NotQuantity {
    const KIND: &'static str = "not_quantity";

    fn missed(&self, seen: &Seen<'_>) -> Option<String> {
        let Self(planted) = self;
        let (span, (article, found)) = (seen.span(planted), seen.article(&planted.article));
        let row = found.rows::<Number>()?.iter().find(|row| row.claim && span.overlaps(row.number));
        row.map(|row| format!("{}: taken for a quantity, {:?}", told(planted), &article[row.number]))
    }
}
