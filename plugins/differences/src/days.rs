//! Days and times of one event that cannot all be right.

use std::collections::BTreeSet;

use parallax_corpus::{AnyRef, ArticleIndex, Cite};
use parallax_layers::timeline::{Cell, Event};
use parallax_lexicon::{calendar::MONTHS, fold, spaced};
use parallax_report::wording::capitalised;

use crate::{
    Difference, DifferenceKind,
    lists::{grouped, plural},
    tellings::Tellings,
};

/// So many are told.
const MOST: usize = 3;

/// The events whose days differ, the earliest first.
pub(crate) fn differ(tellings: &Tellings<'_>, rows: &[Event]) -> Vec<Difference> {
    let differ = rows.iter().enumerate().filter(|(_, row)| row.differ);
    differ.filter_map(|(at, row)| told(tellings, at, row)).take(MOST).collect()
}

/// A shorter summary names no event: "the 2020 election".
const WORDS: usize = 5;

/// Whether a date is written out: weekdays and "nine days earlier" depend on the day of the article, and a weekday on
/// which of several events is meant.
fn is_exact(date: &str) -> bool {
    const RELATIVE: [&str; 6] = ["ago", "earlier", "later", "before", "last", "next"];
    date.contains(|c: char| c.is_ascii_digit()) && !spaced(date).any(|word| RELATIVE.contains(&word))
}

/// "18 May 2025 and 20 May 2025": the first and the last day on which some articles went out, if there are two.
pub(crate) fn between(
    tellings: &Tellings<'_>,
    articles: impl Iterator<Item = ArticleIndex>,
) -> Option<String> {
    let days: BTreeSet<&str> = articles.filter_map(|article| tellings.day(article)).collect();
    let (first, last) = (days.first()?, days.last()?);
    let joint = if days.len() > 2 { "to" } else { "and" };
    (first != last).then(|| format!("{} {joint} {}", written(first), written(last)))
}

/// "18 May 2025" of "2025-05-18".
pub(crate) fn written(day: &str) -> String {
    let month = day.get(5..7).and_then(|month| month.parse::<usize>().ok());
    let name = month.and_then(|month| MONTHS.get(month.checked_sub(1)?));
    match (day.get(..4), name, day.get(8..10)) {
        (Some(year), Some(month), Some(day)) => {
            format!("{} {} {year}", day.trim_start_matches('0'), capitalised(month))
        }
        _ => day.to_owned(),
    }
}

/// "When: the Courier and Televia say “3 March”, Coastline Now says “13 March” (“the dam was approved on 3 March”)."
fn told(tellings: &Tellings<'_>, at: usize, row: &Event) -> Option<Difference> {
    let exact = |cell: &&Cell| cell.dates.first().is_some_and(|&date| is_exact(tellings.text(date)));
    // A day beside a month, or a day beside a time of day, may well agree: the most exact are set side by side.
    let length = |cell: &&Cell| cell.value.as_ref().map_or(0, String::len);
    let longest = row.cells.iter().filter(exact).map(|cell| length(&cell)).max()?;
    let cells = row.cells.iter().filter(exact).filter(|cell| length(cell) == longest);
    let answers = grouped(cells.filter_map(|cell| Some((cell.value.as_deref()?, cell))));
    let sides = answers.iter().map(|(_, cells)| {
        let articles: Vec<_> = cells.iter().map(|cell| cell.article).collect();
        let says = plural(&articles, "says", "say");
        format!("{} {says} {}", tellings.names(&articles), tellings.quoted(cells[0].dates[0], 40))
    });
    let sides: Vec<String> = sides.collect();
    let cells = || answers.iter().flat_map(|(_, cells)| cells);
    // The same words of two articles are of one day, whichever was taken for it.
    let words = |cells: &[&Cell]| fold(tellings.text(cells[0].dates[0])).into_owned();
    let written: BTreeSet<String> = answers.iter().map(|(_, cells)| words(cells)).collect();
    let tells = spaced(&row.summary).count() >= WORDS;
    (written.len() > 1 && written.len() == answers.len() && tells).then(|| Difference {
        kind: DifferenceKind::Number,
        text: format!("When: {} (“{}”).", sides.join(", "), row.summary),
        articles: cells().map(|cell| cell.article).collect(),
        evidence: cells()
            .flat_map(|cell| cell.spans.iter().chain(&cell.dates).copied())
            .collect::<Vec<Cite>>(),
        rows: vec![AnyRef::new::<Event>(None, at)],
    })
}
