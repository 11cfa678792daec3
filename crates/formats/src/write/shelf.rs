//! Results as whoever reads typed rows of a whole story reaches them.

use std::any::Any;

use parallax_corpus::{
    Article, ArticleIndex, Layer, Missing, Reads, Shelf, Story, Unit, UnitKind, Visit, Why,
};

use super::record::{PassResult, Results, UnitResults};

impl Results<'_> {
    /// What was found, as a pass over the story reaches it that reads `R`; `None` if one of the story's layers
    /// is not there.
    #[must_use]
    pub fn shelf<R: Reads<Story>>(&self) -> Option<impl Shelf> {
        let mut there = There { results: self, seen: (0..self.articles.len()).collect(), all: true };
        R::visit(&mut there);
        there.all.then_some(there)
    }
}

/// What of the layers is there.
struct There<'a> {
    results: &'a Results<'a>,
    /// The articles that have theirs.
    seen: Vec<usize>,
    /// Whether the story has all of its own.
    all: bool,
}

impl Visit for There<'_> {
    fn layer<L: Layer>(&mut self, optional: bool) {
        // Rows that have no type yet are decoded here.
        let has = |found: &UnitResults<'_>| found.rows::<L>().is_some() || optional;
        match L::Unit::KIND {
            UnitKind::Article => self.seen.retain(|&at| has(&self.results.articles[at])),
            UnitKind::Story => self.all &= has(&self.results.found),
        }
    }
}

impl Shelf for There<'_> {
    fn rows(&self, layer: &'static str) -> Result<&dyn Any, Missing> {
        Shelf::rows(&self.results.found, layer)
    }

    fn articles(&self) -> Vec<(ArticleIndex, &Article, &dyn Shelf)> {
        let Results { story, articles, .. } = self.results;
        let one = |&at: &usize| {
            let index = ArticleIndex(u32::try_from(at).expect("a story has fewer than 2^32 articles"));
            (index, &story.articles[at], &articles[at] as &dyn Shelf)
        };
        self.seen.iter().map(one).collect()
    }
}

impl Shelf for UnitResults<'_> {
    fn rows(&self, layer: &'static str) -> Result<&dyn Any, Missing> {
        let outcome = self.0.iter().find_map(|(pass, outcome)| (pass.name == layer).then_some(outcome));
        let why = match outcome {
            Some(PassResult::Rows(rows)) => {
                let rows = rows.any(&|| Err("it was not decoded".to_owned()));
                return Ok(rows.unwrap_or(&()));
            }
            Some(PassResult::Failed(_)) => Why::Failed,
            Some(PassResult::Skipped(_)) => Why::Skipped,
            None => Why::NotRun,
        };
        Err(Missing { layer, why })
    }

    fn articles(&self) -> Vec<(ArticleIndex, &Article, &dyn Shelf)> {
        Vec::new()
    }
}
