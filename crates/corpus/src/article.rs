use std::ops::Index;

use serde::{Deserialize, Serialize};

use crate::{ArticleIndex, Cite, Span};

/// One article: its text exactly as given, and what was declared about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Article {
    /// Unique in a run.
    pub id: String,
    /// Where it was read from, relative to the path the user named.
    pub source: String,
    /// The text as given: a byte order mark, front matter and odd characters included.
    pub text: String,
    /// The part of the text that declares things about the article. It is page furniture.
    pub front_matter: Option<Span>,
    /// What was declared.
    pub declared: Declared,
}

/// What front matter, a side-car or a JSON line said of an article. `None` when it said nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Declared {
    /// The publication.
    pub outlet: Option<String>,
    /// ISO 8601 date or date-time, checked when read.
    pub published: Option<String>,
    /// Where it was published.
    pub url: Option<String>,
    /// Its headline, where that does not stand in the text.
    pub headline: Option<String>,
    /// ISO 639 code.
    pub language: Option<String>,
    /// Who wrote it: several names are parted by `; `.
    pub author: Option<String>,
    /// The part of the publication it stands in.
    pub section: Option<String>,
}

impl Article {
    /// An article of nothing but text, for tests and examples.
    #[must_use]
    pub fn from_text(id: &str, text: &str) -> Self {
        Self {
            id: id.to_owned(),
            source: id.to_owned(),
            text: text.to_owned(),
            front_matter: None,
            declared: Declared::default(),
        }
    }
}

impl Index<Span> for Article {
    type Output = str;

    #[inline]
    fn index(&self, span: Span) -> &str {
        &self.text[span.range()]
    }
}

/// The articles about one event, in reading order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Story {
    /// The declared name, or the folder's.
    pub id: String,
    /// At least one.
    pub articles: Vec<Article>,
}

impl Index<ArticleIndex> for Story {
    type Output = Article;

    #[inline]
    fn index(&self, article: ArticleIndex) -> &Article {
        &self.articles[article.0 as usize]
    }
}

impl Index<Cite> for Story {
    type Output = str;

    #[inline]
    fn index(&self, cite: Cite) -> &str {
        &self[cite.article][cite.span]
    }
}
