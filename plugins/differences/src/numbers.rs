//! Figures that cannot both be right, those that may not, those that lie far apart, and weighty ones that one article
//! alone has.

mod alone;
mod answer;

use parallax_corpus::{AnyRef, Cite};
use parallax_layers::{
    number_comparison::{Comparison, Doubt, Item, Verdict},
    numbers::{Modifier, Number, NumberKind},
};
use parallax_lexicon::spaced;
use parallax_report::wording::capitalised;

pub(crate) use answer::in_a_sentence;

use crate::{Difference, DifferenceKind, days::between, lists::each_once, tellings::Tellings};
use answer::{Answer, are_bare, direction};

/// So many are told at most.
const MOST: usize = 5;

/// So few articles mostly tell of one event.
const FEW_ARTICLES: usize = 8;

/// How many died; then what cannot be squared, what may be of different things, what can all be true and lies far apart,
/// and what one alone has.
pub(crate) fn figures(tellings: &Tellings<'_>, rows: &[Comparison]) -> Vec<Difference> {
    let differ = |of: fn(&Comparison) -> bool| {
        let rows = rows.iter().enumerate().filter(move |(_, row)| of(row));
        rows.filter_map(|(at, row)| Some((at, told(tellings, at, row, weighed(tellings, row)?))))
    };
    let conflict = differ(|row| row.verdict == Verdict::Conflict);
    let perhaps = differ(|row| row.verdict != Verdict::Conflict && row.at_odds);
    let apart = differ(|row| {
        row.verdict == Verdict::Compatible
            && matches!(row.doubt(), Some(Doubt::FarApart | Doubt::LaterCount | Doubt::Birthday))
    });
    let mut differ: Vec<(usize, Difference)> = conflict.chain(perhaps).chain(apart).collect();
    // Before all else it is asked how many died.
    differ.sort_by_key(|(at, _)| !rows[*at].about.contains(" killed"));
    let alone = alone::alone(tellings, rows);
    differ.into_iter().map(|(_, row)| row).take(MOST).chain(alone).collect()
}

/// Of figures that may be of different things, those that hold; `None` where too little says that they are of one.
fn weighed<'a>(tellings: &Tellings<'_>, row: &'a Comparison) -> Option<Vec<&'a Item>> {
    /// Of so few, each incident of an event has its own.
    const FEW: f64 = 2.0;
    const MANY: f64 = 10.0;
    /// So many figures are looked at.
    const LOOKED: usize = 32;
    if row.verdict == Verdict::Conflict {
        return Some(row.items.iter().collect());
    }
    // Among many articles of several days there are several events; whose age is asked does not change with them, and
    // what leaves room for each other is not said to clash.
    let one_event = tellings.articles.len() <= FEW_ARTICLES || tellings.are_of_one_day();
    if !one_event && !is_age_of_somebody(row) && row.doubt() != Some(Doubt::FarApart) {
        return None;
    }
    let counts = are_counts(tellings, row);
    // A sentence with a gap only sounds alike.
    // Of a few banks or bridges, each article may mean others.
    let small = row.items.iter().any(|item| item.high.or(item.low).is_none_or(|value| value < MANY));
    let bare =
        counts && is_of_one_word(tellings, row) && small && !of_a_crowd(row) && !are_of_two_tellers(row);
    let nobodys_age = row.about == "age" || row.about.starts_with("the age of the ");
    if row.about.contains('…') || bare || nobodys_age {
        return None;
    }
    let holds = |item: &&Item| {
        let few = counts && item.high.or(item.low).is_none_or(|value| value <= FEW);
        item.modifier != Modifier::Vague && !few && !is_part(tellings, item)
    };
    let items: Vec<&Item> = row.items.iter().filter(holds).collect();
    let same =
        |a: &Item, b: &Item| is_near(a, b) && direction(tellings, row, a) == direction(tellings, row, b);
    // Whoever says the other's figure itself does not contradict it; but of a crowd each estimate counts.
    let estimates = of_a_crowd(row) || gives_both(row);
    let gives = |article, figure: &Item| {
        items.iter().any(|own| own.article == article && own.source.is_none() && same(own, figure))
    };
    let contradicts = |a: &Item, b: &Item| {
        a.article != b.article && !same(a, b) && (estimates || !gives(a.article, b) && !gives(b.article, a))
    };
    let first = &items[..items.len().min(LOOKED)];
    let differ = first.iter().any(|a| first.iter().any(|b| contradicts(a, b)));
    differ.then_some(items)
}

/// Whether what is counted has one word in each answer: "banks".
fn is_of_one_word(tellings: &Tellings<'_>, row: &Comparison) -> bool {
    let words = |item: &Item| {
        Some(spaced(tellings.text(Cite { span: number(tellings, item)?.counted?, ..item.span })).count())
    };
    let people =
        row.about.starts_with("people ") || row.about.contains(" killed") || row.about.contains(" hurt");
    !people && row.items.iter().all(|item| words(item).is_none_or(|words| words < 2))
}

/// Whether two who say so give two figures: "police counted three shots", "witnesses 12".
fn are_of_two_tellers(row: &Comparison) -> bool {
    let tellers = |item: &Item| item.source.as_deref().map(str::to_lowercase);
    let first = row.items.first().and_then(tellers);
    first.is_some()
        && row.items.iter().skip(1).any(|item| tellers(item).is_some_and(|teller| Some(teller) != first))
}

/// Whether a figure is a part of another: "three of the four soldiers".
fn is_part(tellings: &Tellings<'_>, item: &Item) -> bool {
    let words: Vec<&str> = spaced(tellings.text(item.span)).collect();
    kind(tellings, item) == Some(NumberKind::Count)
        && words
            .windows(2)
            .any(|pair| pair[0] == "of" && matches!(pair[1], "the" | "those" | "them" | "these"))
}

/// "People killed: the Courier and Televia say 31, Coastline Now says 22 (quoting the coast guard)."
fn told(tellings: &Tellings<'_>, at: usize, row: &Comparison, items: Vec<&Item>) -> Difference {
    let mut answers: Vec<Answer<'_>> = Vec::new();
    for article in each_once(items.iter().map(|item| item.article)) {
        let own = Answer::of(article, &items);
        match answers.iter_mut().find(|answer| answer.is_same(&own, tellings, row)) {
            Some(answer) => answer.join(own),
            None => answers.push(own),
        }
    }
    let bare = are_bare(tellings, row);
    let told: Vec<String> = answers.iter().map(|answer| answer.told(tellings, row, bare)).collect();
    let doubt = doubt(tellings, row, answers.len());
    let items = || answers.iter().flat_map(|answer| answer.figures.iter().flatten());
    Difference {
        kind: DifferenceKind::Number,
        text: format!("{}: {}{doubt}.", asked(&row.about), told.join(", ")),
        articles: each_once(items().map(|item| item.article)),
        evidence: items().map(|item| item.span).collect(),
        rows: vec![AnyRef::new::<Comparison>(None, at)],
    }
}

/// What is known of figures that differ: nothing where they cannot all be true, are of one article, or are the age of
/// somebody named.
fn doubt(tellings: &Tellings<'_>, row: &Comparison, answers: usize) -> String {
    let known = match row.doubt() {
        Some(Doubt::Birthday) => "a birthday may lie between",
        _ if row.verdict == Verdict::Conflict || gives_both(row) || is_age_of_somebody(row) => {
            return String::new();
        }
        Some(Doubt::LaterCount) => {
            let days = between(tellings, row.items.iter().map(|item| item.article));
            return days.map_or_else(String::new, |days| format!("; the articles are of {days}"));
        }
        Some(Doubt::WhichIsLater) => "which is the later count is not known",
        // Articles are called by other names here: which is the lower one is not seen.
        Some(Doubt::Later | Doubt::LowerIsLater) => "one may be the later count",
        Some(Doubt::Newer) => "the later one may be the newer figure",
        Some(Doubt::Crowd) => "they may be estimates of one crowd",
        Some(Doubt::FarApart) if answers > 2 => "all can be true",
        Some(Doubt::FarApart) => "both can be true",
        _ => "why they differ is not said",
    };
    format!("; {known}")
}

/// Whether the figures are the age of somebody named, as the row has it.
fn is_age_of_somebody(row: &Comparison) -> bool {
    row.about.strip_prefix("the age of ").is_some_and(|who| who.starts_with(char::is_uppercase))
}

/// Whether one article gives both and tells them apart by their sources, as the row has it.
fn gives_both(row: &Comparison) -> bool {
    row.doubt() == Some(Doubt::OneArticle)
}

/// Whether the figures are of those who gather, as the row has it.
fn of_a_crowd(row: &Comparison) -> bool {
    row.doubt() == Some(Doubt::Crowd)
}

/// What is asked, so that answers may follow a colon: "People killed", "Bridges (damaged, quake, valley)".
fn asked(about: &str) -> String {
    match about.split_once(": ") {
        _ if about.contains('…') => "Figures that differ".to_owned(),
        Some((what, which)) => format!("{} ({which})", capitalised(what)),
        None => capitalised(about),
    }
}

/// Whether two items give one figure: "31", "at least 31".
fn is_same(a: &Item, b: &Item) -> bool {
    let open = a.high.is_none() || b.high.is_none();
    match (a.low, b.low) {
        (Some(low), Some(other)) => low == other && (open || a.high == b.high),
        _ => (a.low, a.high) == (b.low, b.high),
    }
}

/// Whether two items give one figure, or one of them nearly the other's: "about 40" and 42.
fn is_near(a: &Item, b: &Item) -> bool {
    const ROUGH: f64 = 1.1;
    let about = |item: &Item| item.modifier == Modifier::Approximate;
    let value = |item: &Item| item.low.zip(item.high).map(|(low, high)| (low + high) / 2.0);
    let near = |(a, b): (f64, f64)| a.max(b) <= a.min(b) * ROUGH;
    is_same(a, b) || (about(a) || about(b)) && value(a).zip(value(b)).is_some_and(near)
}

fn are_counts(tellings: &Tellings<'_>, row: &Comparison) -> bool {
    row.items.iter().all(|item| kind(tellings, item) == Some(NumberKind::Count))
}

/// What kind of quantity an answer is.
fn kind(tellings: &Tellings<'_>, item: &Item) -> Option<NumberKind> {
    number(tellings, item).map(|own| own.kind)
}

fn number<'a>(tellings: &Tellings<'a>, item: &Item) -> Option<&'a Number> {
    tellings.numbers(item.article).iter().find(|number| number.span == item.span.span)
}
