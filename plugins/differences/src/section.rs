use parallax_corpus::{Maybe, Story};
use parallax_layers::number_comparison::{Comparison, Verdict};
use parallax_report::{Block, Section, View, wording::listed};

use crate::{Difference, Differences, row::some_of_each};

impl Section for Differences {
    const NAME: &'static str = "differences";
    const TITLE: &'static str = "How they differ";
    type Shows = (Difference, Maybe<Comparison>);

    fn tell(story: &Story, (rows, comparisons): View<'_, Self>, top: usize) -> Vec<Block> {
        if story.articles.len() < 2 {
            return Vec::new();
        }
        if rows.is_empty() {
            return vec![Block::paragraph(none(comparisons.unwrap_or_default()))];
        }
        some_of_each(rows, top).map(|row| Block::Item(row.text.clone())).collect()
    }
}

/// What is said where there is nothing to tell: how the numbers stand that are side by side below.
fn none(comparisons: &[Comparison]) -> String {
    let told = [
        ("conflict on", on(comparisons, |row| row.verdict == Verdict::Conflict)),
        ("agree on", on(comparisons, |row| row.verdict == Verdict::Agree)),
        ("can both be right on", on(comparisons, |row| row.verdict == Verdict::Compatible && !row.at_odds)),
        ("may not mean the same thing by", on(comparisons, |row| row.at_odds)),
    ];
    let told: Vec<String> =
        told.into_iter().filter_map(|(what, on)| Some(format!("{what} {}", on?))).collect();
    if told.is_empty() {
        return "No sure difference found, and no numbers that are surely of one thing.".to_owned();
    }
    format!("No sure difference found; of the numbers side by side, they {}.", listed(&told))
}

/// What some comparisons are about, where they are few, else how many they are.
fn on(comparisons: &[Comparison], fits: impl Fn(&Comparison) -> bool) -> Option<String> {
    const FEW: usize = 2;
    let about: Vec<String> =
        comparisons.iter().filter(|row| fits(row)).map(|row| row.about.clone()).collect();
    match about.len() {
        0 => None,
        1..=FEW => Some(listed(&about)),
        many => Some(format!("{many} of them")),
    }
}

#[cfg(test)]
mod tests {
    use parallax_layers::number_comparison::Item;

    use super::*;
    use crate::DifferenceKind;

    fn row(verdict: Verdict, at_odds: bool, about: &str) -> Comparison {
        let items: Vec<Item> = Vec::new();
        Comparison { about: about.to_owned(), items, verdict, at_odds, reason: String::new() }
    }

    #[test]
    fn some_of_each_kind_are_shown_before_more_of_any() {
        let row = |kind| Difference {
            kind,
            text: String::new(),
            articles: Vec::new(),
            evidence: Vec::new(),
            rows: Vec::new(),
        };
        let rows: Vec<Difference> =
            [vec![DifferenceKind::Number; 5], vec![DifferenceKind::Fact; 5], vec![DifferenceKind::Angle]]
                .concat()
                .into_iter()
                .map(row)
                .collect();
        let kinds: Vec<DifferenceKind> = some_of_each(&rows, 8).map(|row| row.kind).collect();
        let count = |kind| kinds.iter().filter(|one| **one == kind).count();
        assert_eq!(kinds.len(), 8);
        assert_eq!(
            [DifferenceKind::Number, DifferenceKind::Fact, DifferenceKind::Angle].map(count),
            [4, 3, 1]
        );
    }

    #[test]
    fn where_nothing_differs_the_numbers_are_counted() {
        let agree = row(Verdict::Agree, false, "people killed");
        let odd = row(Verdict::NotComparable, true, "homes");
        let compatible = row(Verdict::Compatible, false, "litres of oil");
        let single = row(Verdict::Single, false, "trains");
        assert_eq!(none(&[]), "No sure difference found, and no numbers that are surely of one thing.");
        assert_eq!(
            none(&[agree.clone(), single, odd, compatible]),
            "No sure difference found; of the numbers side by side, they agree on people killed, can both be right on \
             litres of oil and may not mean the same thing by homes."
        );
        assert_eq!(
            none(&[agree.clone(), agree.clone(), agree]),
            "No sure difference found; of the numbers side by side, they agree on 3 of them."
        );
    }
}
