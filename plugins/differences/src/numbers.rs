//! Figures that cannot both be right, and those that may not.

use parallax_corpus::{AnyRef, ArticleIndex};
use parallax_layers::{
    number_comparison::{Comparison, Item, Verdict},
    numbers::NumberKind,
};
use parallax_report::wording::{bounds, capitalised, listed};

use crate::{
    Difference, DifferenceKind,
    tellings::{Tellings, each_once},
};

/// So many are told at most.
const MOST: usize = 3;

/// What cannot be squared first, then what may be of different things.
pub(crate) fn at_odds(tellings: &Tellings<'_>, rows: &[Comparison]) -> Vec<Difference> {
    let rows = || rows.iter().enumerate();
    let conflicts = rows().filter(|(_, row)| row.verdict == Verdict::Conflict);
    let perhaps = rows().filter(|(_, row)| row.verdict != Verdict::Conflict && row.at_odds);
    conflicts.chain(perhaps).take(MOST).map(|(at, row)| question(tellings, at, row)).collect()
}

/// What an article answers, and all who answer the same.
struct Answer<'a> {
    items: Vec<&'a Item>,
}

/// "How many people killed? The Courier and Televia say 31, Coastline Now says 22 (quoting the coast guard)."
fn question(tellings: &Tellings<'_>, at: usize, row: &Comparison) -> Difference {
    let mut answers: Vec<Answer<'_>> = Vec::new();
    for item in &row.items {
        let figure = |item: &Item| (item.low, item.high, item.modifier);
        match answers.iter_mut().find(|answer| figure(answer.items[0]) == figure(item)) {
            Some(answer) => answer.items.push(item),
            None => answers.push(Answer { items: vec![item] }),
        }
    }
    let counts = row.items.iter().all(|item| kind(tellings, item) == Some(NumberKind::Count));
    let asked =
        if counts { format!("How many {}?", row.about) } else { format!("{}?", capitalised(&row.about)) };
    let told: Vec<String> = answers.iter().map(|answer| answer.told(tellings, counts)).collect();
    let doubt = if row.verdict == Verdict::Conflict { "" } else { "; they may not mean the same thing" };
    let items = || answers.iter().flat_map(|answer| &answer.items);
    Difference {
        kind: DifferenceKind::Number,
        text: format!("{asked} {}{doubt}.", told.join(", ")),
        articles: each_once(items().map(|item| item.article)),
        evidence: items().map(|item| item.span).collect(),
        rows: vec![AnyRef::new::<Comparison>(None, at)],
    }
}

impl Answer<'_> {
    /// Who gives the figure, the figure, and whom they have it from.
    fn told(&self, tellings: &Tellings<'_>, counts: bool) -> String {
        let articles: Vec<ArticleIndex> = each_once(self.items.iter().map(|item| item.article));
        let names = tellings.names(&articles);
        let says = if articles.len() == 1 { "says" } else { "say" };
        let first = self.items[0];
        let figure = match counts {
            true => bounds(first.low, first.high, first.modifier),
            false => tellings.quoted(first.span, 40),
        };
        let mut sources: Vec<String> = Vec::new();
        for source in self.items.iter().filter_map(|item| item.source.as_ref()) {
            if !sources.contains(source) {
                sources.push(source.clone());
            }
        }
        let sources =
            if sources.is_empty() { String::new() } else { format!(" (quoting {})", listed(&sources)) };
        format!("{names} {says} {figure}{sources}")
    }
}

/// What kind of quantity an answer is.
fn kind(tellings: &Tellings<'_>, item: &Item) -> Option<NumberKind> {
    let (.., numbers) = tellings.get(item.article).rows;
    let own = numbers.ok()?.iter().find(|number| number.span == item.span.span)?;
    Some(own.kind)
}
