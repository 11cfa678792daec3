//! Numbers about the same thing across the articles of a story, side by side, with a verdict.

mod row;

use std::collections::BTreeMap;

use documented::DocumentedFields;
use parallax_corpus::{Each, One, Pass, Story, View};
use parallax_layers::{Kind, Line, Number, Sentence};
use serde::{Deserialize, Serialize};

pub use row::{Comparison, Item, Verdict};

/// What a user may set.
#[derive(Debug, Clone, Serialize, Deserialize, DocumentedFields)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// Also list what only one article gives a figure for.
    pub singles: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { singles: true }
    }
}

/// Sets the numbers of a story's articles side by side.
pub struct NumberComparison {
    settings: Settings,
}

impl Pass for NumberComparison {
    type Settings = Settings;
    type Reads = Each<(Line, Sentence, Number)>;
    type Writes = Comparison;

    const PAGE: &'static str = include_str!("../README.md");
    const LANGUAGES: &'static [&'static str] = &["en"];

    fn new(settings: Settings) -> Result<Self, String> {
        Ok(Self { settings })
    }

    fn run(&self, _: &Story, articles: View<'_, Self>) -> Vec<Comparison> {
        let mut questions: BTreeMap<String, Vec<(Item, &Number)>> = BTreeMap::new();
        for One { index, article, rows: (_, _, numbers) } in &articles {
            for number in numbers.iter().filter(|number| number.claim && number.kind != Kind::Ordinal) {
                let Some(counted) = number.counted else { continue };
                let noun = article[counted].to_lowercase();
                let about = match &number.predicate {
                    Some(predicate) => format!("{noun} {predicate}"),
                    None => noun,
                };
                let item = Item {
                    article: *index,
                    span: parallax_corpus::Cite { article: *index, span: number.span },
                    low: number.low,
                    high: number.high,
                    from: number.from.clone(),
                    to: number.to.clone(),
                    source: number.source.clone(),
                };
                questions.entry(about).or_default().push((item, number));
            }
        }
        let rows = questions.into_iter().map(|(about, items)| compare(about, items));
        rows.filter(|row| self.settings.singles || row.verdict != Verdict::Single).collect()
    }
}

fn compare(about: String, items: Vec<(Item, &Number)>) -> Comparison {
    let items: Vec<Item> = items.into_iter().map(|(item, _)| item).collect();
    let several = items.windows(2).any(|pair| pair[0].article != pair[1].article);
    let same = items.windows(2).all(|pair| (pair[0].low, pair[0].high) == (pair[1].low, pair[1].high));
    let low = items.iter().filter_map(|item| item.low).fold(f64::NEG_INFINITY, f64::max);
    let high = items.iter().filter_map(|item| item.high).fold(f64::INFINITY, f64::min);
    let (verdict, reason) = if !several {
        (Verdict::Single, "One article gives a figure for this.")
    } else if same {
        (Verdict::Agree, "They give the same figure.")
    } else if low <= high {
        (Verdict::Compatible, "One figure can satisfy all of them.")
    } else {
        (
            Verdict::NotComparable,
            "They differ, and the words around them do not settle whether they count the same.",
        )
    };
    Comparison { about, items, verdict, reason: reason.to_owned() }
}
