//! Small layers for the tests beside it; holds no test itself.

use parallax_corpus::{Article, ArticleIndex, Cite, DocumentedFields, Layer, Lengths, Ref, Span, Story};
use serde::{Deserialize, Serialize};

/// A clause.
#[derive(Debug, Clone, Serialize, Deserialize, DocumentedFields)]
pub(crate) struct Clause {
    /// What it is called; points nowhere.
    pub(crate) name: String,
    /// Its parts.
    pub(crate) parts: Vec<Part>,
    /// The clause it hangs on.
    pub(crate) of: Option<Ref<Clause>>,
}

/// A part of a clause.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) enum Part {
    Words(Span),
    Between { before: Span, after: Option<Span> },
    Nothing,
}

impl Layer for Clause {
    const NAME: &'static str = "clauses";
    type Unit = Article;
}

/// Clauses of articles that say the same.
#[derive(Debug, Clone, Serialize, Deserialize, DocumentedFields)]
pub(crate) struct Echo {
    /// Who says it, and in which clause.
    pub(crate) members: Vec<(ArticleIndex, Ref<Clause>)>,
    /// The words for it.
    pub(crate) words: Option<Cite>,
}

impl Layer for Echo {
    const NAME: &'static str = "echoes";
    type Unit = Story;
}

pub(crate) fn words(name: &str, start: u32, end: u32) -> Clause {
    Clause { name: name.to_owned(), parts: vec![Part::Nothing, Part::Words(Span { start, end })], of: None }
}

pub(crate) fn cite(article: u32, start: u32, end: u32) -> Cite {
    Cite { article: ArticleIndex(article), span: Span { start, end } }
}

/// The texts of a unit, and how many clauses there are in each.
pub(crate) struct Texts(pub(crate) &'static [(&'static str, usize)]);

impl Texts {
    fn of(&self, article: Option<ArticleIndex>) -> Option<&(&'static str, usize)> {
        self.0.get(article.map_or(0, |article| article.0 as usize))
    }
}

impl Lengths for Texts {
    fn text(&self, article: Option<ArticleIndex>) -> Option<&str> {
        self.of(article).map(|(text, _)| *text)
    }

    fn rows(&self, article: Option<ArticleIndex>, layer: &str) -> Option<usize> {
        article.filter(|_| layer == "clauses")?;
        self.of(article).map(|(_, clauses)| *clauses)
    }
}
