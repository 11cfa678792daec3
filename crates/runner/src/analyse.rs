use std::any::Any;

use parallax_corpus::{Article, ArticleIndex, Layer, Lengths, Shelf, Story, UnitKind};
use rayon::prelude::*;

use crate::{
    language::Language,
    plan::{Plan, Step},
    rows::Rows,
};

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

/// What was found in one unit: an outcome for every step of the plan over that kind of unit.
#[derive(Default)]
pub struct Found {
    outcomes: Vec<(&'static str, Outcome)>,
}

/// What became of one pass over one unit.
pub enum Outcome {
    /// It ran. No rows: it found nothing.
    Rows(Box<dyn Rows>),
    /// It failed, and why.
    Failed(String),
    /// It was not run, and why.
    Skipped(String),
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

impl Found {
    /// What became of every pass, in the order of the plan.
    pub fn outcomes(&self) -> impl Iterator<Item = (&'static str, &Outcome)> {
        self.outcomes.iter().map(|(layer, outcome)| (*layer, outcome))
    }

    /// The rows of a layer, or `None` if it was not asked for, failed or was skipped.
    #[must_use]
    pub fn rows<L: Layer>(&self) -> Option<&[L]> {
        self.get(L::NAME)?.as_any().downcast_ref::<Vec<L>>().map(Vec::as_slice)
    }

    /// The rows of a layer by its name.
    #[must_use]
    pub fn get(&self, layer: &str) -> Option<&dyn Rows> {
        match self.outcome(layer)? {
            Outcome::Rows(rows) => Some(rows.as_ref()),
            Outcome::Failed(_) | Outcome::Skipped(_) => None,
        }
    }

    fn outcome(&self, layer: &str) -> Option<&Outcome> {
        self.outcomes().find_map(|(name, outcome)| (name == layer).then_some(outcome))
    }

    /// Why a layer is not there, as a reader of it would say.
    fn missing(&self, layer: &str) -> Option<String> {
        match self.outcome(layer) {
            Some(Outcome::Rows(_)) => None,
            Some(Outcome::Failed(_)) => Some(format!("`{layer}` failed")),
            Some(Outcome::Skipped(_)) => Some(format!("`{layer}` was skipped")),
            None => Some(format!("`{layer}` did not run")),
        }
    }
}

impl Plan {
    /// Runs every pass over a window of stories: first over all their articles, then over the
    /// stories, each in parallel. `Story` is a story; an article that stands alone is one with
    /// `false` beside it, over which no story pass runs.
    ///
    /// Nothing is remembered from one unit to the next, so the result does not depend on threads,
    /// nor on how a corpus is cut into windows.
    #[must_use]
    pub fn analyse(&self, window: Vec<(Story, bool)>) -> Vec<Analysed> {
        let articles: Vec<&Article> = window.iter().flat_map(|(story, _)| &story.articles).collect();
        let found: Vec<Found> = articles.into_par_iter().map(|article| self.read_article(article)).collect();
        let mut found = found.into_iter();
        let stories = window.into_iter().map(|(story, whole)| {
            let articles: Vec<Found> = found.by_ref().take(story.articles.len()).collect();
            (story, whole, articles)
        });
        let stories: Vec<_> = stories.collect();
        let compare = |(story, whole, articles): (Story, bool, Vec<Found>)| {
            let (found, left_out) =
                if whole { self.read_story(&story, &articles) } else { Default::default() };
            Analysed { story, articles, found, left_out }
        };
        stories.into_par_iter().map(compare).collect()
    }

    fn read_article(&self, article: &Article) -> Found {
        let mut found = Found::default();
        let language = Language::of(article);
        for (_, step) in self.over(UnitKind::Article) {
            let missing = step.about.reads.iter().find_map(|(layer, _)| found.missing(layer));
            let foreign = || language.refused_by(step.about.languages);
            let outcome = if let Some(reason) = foreign().or(missing) {
                Outcome::Skipped(reason)
            } else {
                let shelf = ArticleShelf { article, found: &found };
                ran(step, article, &shelf, &shelf)
            };
            found.outcomes.push((step.about.name, outcome));
        }
        found
    }

    fn read_story(&self, story: &Story, articles: &[Found]) -> (Found, Vec<LeftOut>) {
        let (mut found, mut left_out) = (Found::default(), Vec::new());
        for (_, step) in self.over(UnitKind::Story) {
            let reads =
                |unit| step.about.reads.iter().filter(move |(_, of)| *of == unit).map(|(layer, _)| *layer);
            let mut shelf = StoryShelf { story, found: &found, articles, seen: Vec::new() };
            for (index, of_article) in articles.iter().enumerate() {
                match reads(UnitKind::Article).find_map(|layer| of_article.missing(layer)) {
                    None => shelf.seen.push(index),
                    Some(why) => {
                        let article = story.articles[index].id.clone();
                        left_out.push(LeftOut { article, layer: step.about.name, why });
                    }
                }
            }
            let missing = reads(UnitKind::Story).find_map(|layer| found.missing(layer));
            let none = || shelf.seen.is_empty().then(|| "none of its articles could be read".to_owned());
            let outcome = match missing.or_else(none) {
                Some(reason) => Outcome::Skipped(reason),
                None => ran(step, story, &shelf, &shelf),
            };
            found.outcomes.push((step.about.name, outcome));
        }
        (found, left_out)
    }
}

fn ran(step: &Step, unit: &dyn Any, shelf: &dyn Shelf, lengths: &dyn Lengths) -> Outcome {
    match step.prepared.run(unit, shelf, lengths) {
        Ok(rows) => Outcome::Rows(rows),
        Err(why) => Outcome::Failed(why),
    }
}

struct ArticleShelf<'a> {
    article: &'a Article,
    found: &'a Found,
}

impl Shelf for ArticleShelf<'_> {
    fn rows(&self, layer: &'static str) -> &dyn Any {
        taken(self.found, layer)
    }

    fn articles(&self) -> Vec<(ArticleIndex, &Article, &dyn Shelf)> {
        Vec::new()
    }
}

impl Lengths for ArticleShelf<'_> {
    fn text(&self, article: Option<ArticleIndex>) -> Option<&str> {
        article.is_none().then_some(self.article.text.as_str())
    }

    fn rows(&self, article: Option<ArticleIndex>, layer: &str) -> Option<usize> {
        if article.is_some() {
            return None;
        }
        self.found.get(layer).map(Rows::len)
    }
}

/// What a story pass reaches.
struct StoryShelf<'a> {
    story: &'a Story,
    found: &'a Found,
    articles: &'a [Found],
    /// The articles that the pass at hand may see.
    seen: Vec<usize>,
}

impl Shelf for StoryShelf<'_> {
    fn rows(&self, layer: &'static str) -> &dyn Any {
        taken(self.found, layer)
    }

    fn articles(&self) -> Vec<(ArticleIndex, &Article, &dyn Shelf)> {
        let one = |&at: &usize| {
            let index = ArticleIndex(u32::try_from(at).expect("a story has fewer than 2^32 articles"));
            (index, &self.story.articles[at], &self.articles[at] as &dyn Shelf)
        };
        self.seen.iter().map(one).collect()
    }
}

impl Lengths for StoryShelf<'_> {
    fn text(&self, article: Option<ArticleIndex>) -> Option<&str> {
        self.story.articles.get(article?.0 as usize).map(|article| article.text.as_str())
    }

    fn rows(&self, article: Option<ArticleIndex>, layer: &str) -> Option<usize> {
        let found = match article {
            None => self.found,
            Some(ArticleIndex(at)) => self.articles.get(at as usize)?,
        };
        found.get(layer).map(Rows::len)
    }
}

/// What was found in an article, as a story pass reaches it.
impl Shelf for Found {
    fn rows(&self, layer: &'static str) -> &dyn Any {
        taken(self, layer)
    }

    fn articles(&self) -> Vec<(ArticleIndex, &Article, &dyn Shelf)> {
        Vec::new()
    }
}

fn taken<'a>(found: &'a Found, layer: &str) -> &'a dyn Any {
    // The plan ran what is read before what reads it, and skipped what reads a missing layer.
    found.get(layer).expect("a pass is run only when all it reads is there").as_any()
}
