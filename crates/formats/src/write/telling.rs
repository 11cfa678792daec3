//! How rows are told: in which unit, and with the words of the articles or without.

use std::{borrow::Cow, io};

use parallax_corpus::{
    AnyRef, Article, ArticleIndex, Cite, Declared, Offsets, Pointers, Quoting, Span, UnitKind,
};
use serde::Serializer;

use super::{
    record::{
        ArticleRecord, Failure, LeftOutRecord, Record, Results, RunRecord, Skipped, StoryRecord, Table,
    },
    withheld::{Withheld, marks},
};

/// How a run tells what it found.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Manner {
    /// What offsets count.
    pub(crate) offsets: Offsets,
    /// Whether the words of the articles are written.
    pub(crate) text: bool,
}

impl RunRecord<'_> {
    pub(crate) fn manner(&self) -> Manner {
        Manner { offsets: self.offsets, text: self.text }
    }
}

impl Manner {
    /// What was declared of an article. Its headline is words of its own; all else says what it is.
    pub(crate) fn declared(self, article: &Article) -> Cow<'_, Declared> {
        match (&article.declared.headline, self.text) {
            (Some(headline), false) => {
                let sources = Withheld::new(std::slice::from_ref(article), self.offsets);
                let headline = Some(sources.text(headline));
                Cow::Owned(Declared { headline, ..article.declared.clone() })
            }
            _ => Cow::Borrowed(&article.declared),
        }
    }

    /// The records of a story. What a pass says as it fails may quote what it read.
    pub(crate) fn records(
        self,
        story: &Results<'_>,
        mut put: impl FnMut(Record<'_>) -> io::Result<()>,
    ) -> io::Result<()> {
        if self.text {
            return story.records(put);
        }
        let articles = &story.story.articles;
        let told = |unit, id: &str, words: &str| {
            let of = match unit {
                UnitKind::Story => articles.as_slice(),
                UnitKind::Article => {
                    articles.iter().find(|article| article.id == id).map_or(&[][..], std::slice::from_ref)
                }
            };
            Withheld::new(of, self.offsets).text(words)
        };
        story.records(|record| match record {
            Record::Article(ArticleRecord { article, .. }) => {
                kept(article)?;
                put(record)
            }
            Record::Story(StoryRecord { story, left_out, layers }) => {
                let why: Vec<String> =
                    left_out.iter().map(|out| told(UnitKind::Story, &story.id, out.why)).collect();
                let left_out: Vec<LeftOutRecord<'_>> =
                    left_out.iter().zip(&why).map(|(out, why)| LeftOutRecord { why, ..*out }).collect();
                put(Record::Story(StoryRecord { story, left_out: &left_out, layers }))
            }
            Record::Failure(failure) => {
                let message = told(failure.unit, failure.id, failure.message);
                put(Record::Failure(Failure { message: &message, ..failure }))
            }
            Record::Skipped(skipped) => {
                let reason = told(skipped.unit, skipped.id, skipped.reason);
                put(Record::Skipped(Skipped { reason: &reason, ..skipped }))
            }
        })
    }
}

/// Refuses names that look like marks: what is kept stands as it is.
fn kept(article: &Article) -> io::Result<()> {
    let Article { id, source, declared, .. } = article;
    let Declared { outlet, published, url, language, author, section, .. } = declared;
    let others = [outlet, published, url, language, author, section].into_iter().flatten();
    match [id, source].into_iter().chain(others).find(|kept| marks::are_in(kept)) {
        Some(kept) => Err(io::Error::other(format!(
            "`{id}`: `{kept}` holds a bracket that stands for withheld words; give it another name"
        ))),
        None => Ok(()),
    }
}

/// What rows over some articles point at, as it is told.
pub(crate) struct Telling<'a> {
    quoting: Quoting<'a>,
    withheld: Option<Withheld<'a>>,
}

impl<'a> Telling<'a> {
    /// For rows over these articles.
    pub(crate) fn new(articles: &'a [Article], manner: Manner) -> Self {
        let withheld = (!manner.text).then(|| Withheld::new(articles, manner.offsets));
        Self { quoting: Quoting::new(articles, manner.offsets), withheld }
    }

    /// For these layers. To lay rulers takes a walk along the texts, which is spared where there are no rows.
    pub(crate) fn of(articles: &'a [Article], layers: &[&dyn Table], manner: Manner) -> Self {
        let articles = if layers.iter().all(|table| table.is_empty()) { &[] } else { articles };
        Self::new(articles, manner)
    }
}

impl Pointers for Telling<'_> {
    fn span<S: Serializer>(&self, span: Span, to: S) -> Result<S::Ok, S::Error> {
        match &self.withheld {
            None => self.quoting.span(span, to),
            Some(withheld) => withheld.span(span, to),
        }
    }

    fn cite<S: Serializer>(&self, cite: Cite, to: S) -> Result<S::Ok, S::Error> {
        match &self.withheld {
            None => self.quoting.cite(cite, to),
            Some(withheld) => withheld.cite(cite, to),
        }
    }

    fn article<S: Serializer>(&self, article: ArticleIndex, to: S) -> Result<S::Ok, S::Error> {
        self.quoting.article(article, to)
    }

    fn reference<S: Serializer>(&self, layer: &'static str, row: u32, to: S) -> Result<S::Ok, S::Error> {
        self.quoting.reference(layer, row, to)
    }

    fn any_reference<S: Serializer>(&self, row: &AnyRef, to: S) -> Result<S::Ok, S::Error> {
        self.quoting.any_reference(row, to)
    }

    fn float<S: Serializer>(&self, value: f64, to: S) -> Result<S::Ok, S::Error> {
        self.quoting.float(value, to)
    }

    fn text<S: Serializer>(&self, value: &str, to: S) -> Result<S::Ok, S::Error> {
        match &self.withheld {
            None => to.serialize_str(value),
            Some(withheld) => to.serialize_str(&withheld.text(value)),
        }
    }
}
