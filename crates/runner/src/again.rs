//! Running a pass again over what was analysed, to see whether it finds the same.

use parallax_corpus::UnitKind;
use rayon::prelude::*;

use crate::{
    found::{Analysed, Found, Outcome},
    plan::{Plan, Step},
    reach::Reach,
    rows::Rows,
};

/// The first thing in which two outcomes differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The place of the row; `None` if there are no rows to compare.
    pub row: Option<usize>,
    /// The one: a row in JSON, or what there is instead.
    pub one: String,
    /// The other.
    pub other: String,
}

impl Plan {
    /// Runs one pass once more over each unit in which it has found something or nothing, but not failed.
    /// What it reads is taken as it is.
    ///
    /// So many units cross an edge at once, and the last come first, so that what a pass is given together,
    /// and what it was given before, is not what it was. The outcomes stand in the order of the units, with
    /// `None` where it did not run.
    #[must_use]
    pub fn again(&self, pass: &str, analysed: &[Analysed], at_once: usize) -> Vec<Option<Outcome>> {
        let Some(step) = self.steps().iter().find(|step| step.about.name == pass) else { return Vec::new() };
        let units: Vec<Option<Reach<'_>>> =
            analysed.iter().flat_map(|analysed| step.reaches(analysed)).collect();
        let ran: Vec<bool> = units.iter().map(Option::is_some).collect();
        let units: Vec<Reach<'_>> = units.into_iter().flatten().collect();
        let batches = units.par_chunks(at_once.max(1)).rev();
        let found: Vec<Vec<Outcome>> = batches.map(|units| step.prepared.run(units)).collect();
        let mut found = found.into_iter().rev().flatten();
        ran.into_iter().map(|ran| if ran { found.next() } else { None }).collect()
    }
}

impl Step {
    /// The units of what was analysed, as far as the pass has rows there.
    fn reaches<'a>(&self, analysed: &'a Analysed) -> Vec<Option<Reach<'a>>> {
        let Analysed { story, articles, found, .. } = analysed;
        let has_rows = |found: &Found| found.get(self.about.name).is_some();
        match self.about.unit {
            UnitKind::Article => {
                let each = story.articles.iter().zip(articles);
                each.map(|(article, found)| has_rows(found).then_some(Reach::Article { article, found }))
                    .collect()
            }
            UnitKind::Story => {
                let reads = |found: &Found| {
                    let mut reads = self.about.reads.iter().filter(|(_, unit)| *unit == UnitKind::Article);
                    reads.all(|(layer, _)| found.get(layer).is_some())
                };
                let seen = (0..articles.len()).filter(|&at| reads(&articles[at])).collect();
                vec![has_rows(found).then_some(Reach::Story { story, found, articles, seen })]
            }
        }
    }
}

impl Outcome {
    /// In what another outcome is not this one, if in anything. Two failures are the same, whatever they say.
    #[must_use]
    pub fn difference(&self, other: &Self) -> Option<Difference> {
        match (self, other) {
            (Self::Rows(one), Self::Rows(other)) => (0..one.len().max(other.len())).find_map(|at| {
                let row = |rows: &Rows| match at < rows.len() {
                    true => serde_json::to_string(rows.row(at)).unwrap_or_else(|error| error.to_string()),
                    false => "no such row".to_owned(),
                };
                let (one, other) = (row(one), row(other));
                (one != other).then_some(Difference { row: Some(at), one, other })
            }),
            (Self::Failed(_), Self::Failed(_)) | (Self::Skipped(_), Self::Skipped(_)) => None,
            (one, other) => Some(Difference { row: None, one: one.told(), other: other.told() }),
        }
    }

    fn told(&self) -> String {
        match self {
            Self::Rows(rows) => format!("{} rows", rows.len()),
            Self::Failed(why) => format!("it failed: {why}"),
            Self::Skipped(why) => format!("it was not run: {why}"),
        }
    }
}
