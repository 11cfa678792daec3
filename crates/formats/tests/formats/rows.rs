//! Two layers, for the writers.

use std::any::Any;

use parallax_corpus::{
    Article, ArticleIndex, Cite, DocumentedFields, Layer, Offsets, Ref, Span, Story, UnitKind,
};
use parallax_formats::{Decoded, PassRecord, RunRecord, Table};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize, DocumentedFields)]
pub(crate) struct Found {
    /// Where.
    pub(crate) span: Span,
    /// Where else, perhaps.
    pub(crate) inside: Option<Span>,
    /// Where too.
    pub(crate) also: Vec<Span>,
    /// Another row.
    pub(crate) number: Option<Ref<Found>>,
    /// A figure.
    pub(crate) share: f64,
}

impl Layer for Found {
    const NAME: &'static str = "found";
    type Unit = Article;
}

#[derive(Serialize, Deserialize, DocumentedFields)]
pub(crate) struct Shared {
    /// Who has it.
    pub(crate) members: Vec<Cite>,
    /// Who had it first.
    pub(crate) first: ArticleIndex,
    /// A row there.
    pub(crate) row: Ref<Found>,
}

impl Layer for Shared {
    const NAME: &'static str = "shared";
    type Unit = Story;
}

pub(crate) struct Rows<L>(pub(crate) Vec<L>);

impl<L: Layer> Table for Rows<L> {
    fn layer(&self) -> &str {
        L::NAME
    }

    fn len(&self) -> usize {
        self.0.len()
    }

    fn row(&self, index: usize) -> &dyn erased_serde::Serialize {
        &self.0[index]
    }

    fn any(&self, _: &Decoded<'_>) -> Option<&dyn Any> {
        Some(&self.0)
    }
}

/// A run of no passes.
pub(crate) const RUN: RunRecord<'_> =
    RunRecord { version: "0.1.0", offsets: Offsets::Chars, text: true, passes: &[], named: false };

/// A pass that writes [`Found`].
pub(crate) fn found_pass(settings: &serde_json::Value) -> PassRecord<'_> {
    PassRecord {
        name: "found",
        version: 3,
        settings,
        library: None,
        summary: "What was found.",
        unit: UnitKind::Article,
        asked: true,
        fields: Ok(&[]),
    }
}

/// A text whose characters are of all lengths.
pub(crate) fn lantern() -> Article {
    Article::from_text("lantern", "Größe 𝄞 zählt.")
}
