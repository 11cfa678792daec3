//! What was found in a unit, and what became of each pass over it.

use std::{
    any::Any,
    fmt,
    sync::{Arc, OnceLock},
};

use parallax_corpus::{Article, ArticleIndex, Layer, Missing, Shelf, Story, Why};
use parallax_edge::{articles, columns::Cell};

use crate::rows::Rows;

/// A story with what was found in it.
pub struct Analysed {
    /// The story.
    pub story: Story,
    /// For each article, in order, what was found in it.
    pub articles: Vec<Found>,
    /// What was found across them; nothing for an article that stands alone.
    pub found: Found,
    /// Articles that a story pass did not get to see.
    pub left_out: Vec<LeftOut>,
}

/// An article that a story pass did not get to see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// Its id.
    pub article: String,
    /// The story layer that is without it.
    pub layer: &'static str,
    /// Why.
    pub why: String,
}

/// What was found in one unit: an outcome for every step of the plan over that kind of unit.
#[derive(Default)]
pub struct Found {
    /// Its place among the units of its kind in the corpus.
    pub(crate) place: usize,
    pub(crate) outcomes: Vec<(&'static str, Outcome)>,
    /// The article itself in a column, once a pass behind an edge has read it.
    cell: OnceLock<Cell>,
}

/// What became of one pass over one unit.
pub enum Outcome {
    /// It ran. No rows: it found nothing.
    Rows(Box<Rows>),
    /// It failed, and why.
    Failed(String),
    /// It was not run, and why.
    Skipped(Reason),
}

/// Why a pass was not run over a unit. Shown, it is a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// The article is in a language that it does not read: how that is known.
    OtherLanguage(String),
    /// A layer that it reads is not there: which, and what became of it.
    Missing(String),
    /// In no article of the story is all there that it reads.
    NoArticles,
    /// It ended its process too often.
    SwitchedOff,
}

impl Reason {
    /// The sentence.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::OtherLanguage(why) | Self::Missing(why) => why,
            Self::NoArticles => "none of its articles has the layers that it reads",
            Self::SwitchedOff => "it was switched off, since it ended its process too often",
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<Result<Rows, String>> for Outcome {
    fn from(ran: Result<Rows, String>) -> Self {
        ran.map_or_else(Self::Failed, |rows| Self::Rows(Box::new(rows)))
    }
}

impl Found {
    pub(crate) fn at(place: usize) -> Self {
        Self { place, ..Self::default() }
    }

    /// What became of every pass, in the order of the plan.
    pub fn outcomes(&self) -> impl Iterator<Item = (&'static str, &Outcome)> {
        self.outcomes.iter().map(|(layer, outcome)| (*layer, outcome))
    }

    /// What became of one pass; `None` if it is not in the plan over this kind of unit.
    #[must_use]
    pub fn outcome(&self, layer: &str) -> Option<&Outcome> {
        self.outcomes().find_map(|(name, outcome)| (name == layer).then_some(outcome))
    }

    /// The rows of a layer, or `None` if it was not asked for, failed or was skipped.
    #[must_use]
    pub fn rows<L: Layer>(&self) -> Option<&[L]> {
        self.get(L::NAME)?.of().ok()
    }

    /// The rows of a layer by its name.
    #[must_use]
    pub fn get(&self, layer: &str) -> Option<&Rows> {
        match self.outcome(layer)? {
            Outcome::Rows(rows) => Some(rows.as_ref()),
            Outcome::Failed(_) | Outcome::Skipped(_) => None,
        }
    }

    /// Articles as columns. Those that are not columns yet become one together.
    ///
    /// # Errors
    /// If one cannot be encoded.
    pub fn cells(articles: &[(&Article, &Self)]) -> Result<Vec<Cell>, String> {
        let missing: Vec<_> = articles.iter().filter(|(_, found)| found.cell.get().is_none()).collect();
        if !missing.is_empty() {
            let column = articles::encode(missing.iter().map(|(article, _)| *article))?;
            for (at, (_, found)) in missing.iter().enumerate() {
                // Another thread may have been there first; its column is as good.
                let _ = found.cell.set(Cell { column: Arc::clone(&column), at });
            }
        }
        let cells = articles.iter().map(|(_, found)| found.cell.get().cloned());
        cells.collect::<Option<_>>().ok_or_else(|| "an article was not encoded".to_owned())
    }

    /// The rows of a layer, or why they are not there.
    ///
    /// # Errors
    /// What became of the layer instead.
    pub fn there(&self, layer: &'static str) -> Result<&Rows, Missing> {
        let why = match self.outcome(layer) {
            Some(Outcome::Rows(rows)) => return Ok(rows.as_ref()),
            Some(Outcome::Failed(_)) => Why::Failed,
            Some(Outcome::Skipped(_)) => Why::Skipped,
            None => Why::NotRun,
        };
        Err(Missing { layer, why })
    }

    /// Forgets what a pass found that has been switched off; at the last unit it was run over, says so.
    /// Whether what reads it now finds something else.
    pub(crate) fn forget(&mut self, at: usize, last: bool) -> bool {
        let (_, outcome) = &mut self.outcomes[at];
        match outcome {
            // Another layer was missing, or the article is in another language.
            Outcome::Skipped(_) => return false,
            Outcome::Failed(why) if last => {
                why.push_str("; the pass was switched off here");
                return false;
            }
            _ => *outcome = Outcome::Skipped(Reason::SwitchedOff),
        }
        true
    }
}

/// What was found in an article, as a story pass reaches it.
impl Shelf for Found {
    fn rows(&self, layer: &'static str) -> Result<&dyn Any, Missing> {
        // Columns were decoded before they were reached for; nothing has no type of row.
        self.there(layer).map(|rows| rows.any().unwrap_or(&()))
    }

    fn articles(&self) -> Vec<(ArticleIndex, &Article, &dyn Shelf)> {
        Vec::new()
    }
}
