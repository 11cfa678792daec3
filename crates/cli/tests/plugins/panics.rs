//! A library in Rust with passes that panic: one over articles, one over stories.

use documented::DocumentedFields;
use parallax_corpus::{Article, Cite, Each, Layer, Pass, Span, Story, View};
use parallax_layers::sentences::Sentence;
use serde::{Deserialize, Serialize};

/// What a user may set.
#[derive(Debug, Default, Serialize, Deserialize, DocumentedFields)]
#[serde(default)]
pub struct Settings {
    /// Where it panics.
    pub at: String,
}

/// A whole text.
#[derive(Debug, Serialize, Deserialize, DocumentedFields)]
pub struct Whole {
    /// Where.
    pub span: Span,
}

impl Layer for Whole {
    const NAME: &'static str = "panics";
    type Unit = Article;
}

/// Finds whole texts.
pub struct Panics(Settings);

impl Pass for Panics {
    type Settings = Settings;
    type Reads = ();
    type Writes = Whole;

    const PAGE: &'static str = "# Panics\n\nFinds whole texts, or panics.";

    fn new(settings: Settings) -> Result<Self, String> {
        Ok(Self(settings))
    }

    fn run(&self, article: &Article, (): ()) -> Vec<Whole> {
        let at = self.0.at.as_str();
        assert!(at.is_empty() || !article.text.contains(at), "there is `{at}` in it");
        vec![Whole { span: Span::new(0, article.text.len()) }]
    }
}

/// The first sentence of an article.
#[derive(Debug, Serialize, Deserialize, DocumentedFields)]
pub struct First {
    /// Where.
    pub first: Cite,
}

impl Layer for First {
    const NAME: &'static str = "firsts";
    type Unit = Story;
}

/// Finds first sentences.
pub struct Firsts(Settings);

impl Pass for Firsts {
    type Settings = Settings;
    type Reads = Each<Sentence>;
    type Writes = First;

    const PAGE: &'static str = "# Firsts\n\nFinds first sentences, or panics.";

    fn new(settings: Settings) -> Result<Self, String> {
        Ok(Self(settings))
    }

    fn run(&self, story: &Story, articles: View<'_, Self>) -> Vec<First> {
        assert!(self.0.at.is_empty() || story.id != self.0.at, "it is `{}`", self.0.at);
        let first = articles.iter().filter_map(|one| Some(First { first: one.cite(one.rows.first()?.span) }));
        first.collect()
    }
}

parallax_edge::export!(Panics, Firsts);
