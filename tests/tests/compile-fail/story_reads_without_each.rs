//! A pass over a story reads a layer of its articles as if the story had it.

use documented::DocumentedFields;
use parallax_corpus::{Article, Cite, Layer, NoSettings, Pass, Span, Story, View};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize, DocumentedFields)]
struct Word {
    /// Where it stands.
    span: Span,
}

impl Layer for Word {
    const NAME: &'static str = "words";
    type Unit = Article;
}

#[derive(Serialize, Deserialize, DocumentedFields)]
struct Difference {
    /// Where it stands.
    span: Cite,
}

impl Layer for Difference {
    const NAME: &'static str = "differences";
    type Unit = Story;
}

struct Differences;

impl Pass for Differences {
    type Settings = NoSettings;
    type Reads = Word;
    type Writes = Difference;

    const PAGE: &'static str = "";

    fn new(_: NoSettings) -> Result<Self, String> {
        Ok(Self)
    }

    fn run(&self, _: &Story, _: View<'_, Self>) -> Vec<Difference> {
        Vec::new()
    }
}

fn main() {}
