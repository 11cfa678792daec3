//! What a pass reaches while it runs over one unit.

use std::any::Any;

use parallax_corpus::{Article, ArticleIndex, Lengths, Shelf, Story, UnitKind};

use crate::{found::Found, rows::Rows};

/// A unit, with what has been found so far.
pub enum Reach<'a> {
    /// An article.
    Article {
        /// The article.
        article: &'a Article,
        /// What was found in it.
        found: &'a Found,
    },
    /// A story.
    Story {
        /// The story.
        story: &'a Story,
        /// What was found across its articles.
        found: &'a Found,
        /// What was found in each of them.
        articles: &'a [Found],
        /// The articles that the pass may see, by their place.
        seen: Vec<usize>,
    },
}

impl Reach<'_> {
    /// The unit itself.
    pub(crate) fn unit(&self) -> &dyn Any {
        match self {
            Self::Article { article, .. } => *article,
            Self::Story { story, .. } => *story,
        }
    }

    /// Its id.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Self::Article { article, .. } => &article.id,
            Self::Story { story, .. } => &story.id,
        }
    }

    /// Its place among the units of its kind in the corpus.
    #[must_use]
    pub fn place(&self) -> usize {
        match self {
            Self::Article { found, .. } | Self::Story { found, .. } => found.place,
        }
    }

    /// All rows of a layer that the pass may read: the unit's, or those of each article of a story.
    pub(crate) fn layer(&self, name: &str, of: UnitKind) -> impl Iterator<Item = &Rows> {
        let (own, articles, seen) = match self {
            Self::Story { articles, seen, .. } if of == UnitKind::Article => {
                (None, *articles, seen.as_slice())
            }
            Self::Article { found, .. } | Self::Story { found, .. } => {
                (found.get(name), [].as_slice(), [].as_slice())
            }
        };
        own.into_iter().chain(seen.iter().filter_map(move |&at| articles[at].get(name)))
    }
}

impl Shelf for Reach<'_> {
    fn rows(&self, layer: &'static str) -> &dyn Any {
        match self {
            Self::Article { found, .. } | Self::Story { found, .. } => Shelf::rows(*found, layer),
        }
    }

    fn articles(&self) -> Vec<(ArticleIndex, &Article, &dyn Shelf)> {
        let Self::Story { story, articles, seen, .. } = self else { return Vec::new() };
        let one = |&at: &usize| {
            let index = ArticleIndex(u32::try_from(at).expect("a story has fewer than 2^32 articles"));
            (index, &story.articles[at], &articles[at] as &dyn Shelf)
        };
        seen.iter().map(one).collect()
    }
}

impl Lengths for Reach<'_> {
    fn text(&self, article: Option<ArticleIndex>) -> Option<&str> {
        let article = match (self, article) {
            (Self::Article { article, .. }, None) => article,
            // Of what a pass may not see it can say nothing.
            (Self::Story { story, seen, .. }, Some(ArticleIndex(at))) => {
                seen.binary_search(&(at as usize)).ok()?;
                &story.articles[at as usize]
            }
            _ => return None,
        };
        Some(&article.text)
    }

    fn rows(&self, article: Option<ArticleIndex>, layer: &str) -> Option<usize> {
        let found = match (self, article) {
            (Self::Article { found, .. } | Self::Story { found, .. }, None) => found,
            (Self::Story { articles, .. }, Some(ArticleIndex(at))) => articles.get(at as usize)?,
            (Self::Article { .. }, Some(_)) => return None,
        };
        found.get(layer).map(Rows::len)
    }
}
