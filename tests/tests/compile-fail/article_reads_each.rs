//! A pass over an article reads across articles.

use documented::DocumentedFields;
use parallax_corpus::{Article, Each, Layer, NoSettings, Pass, Span, View};
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

struct Words;

impl Pass for Words {
    type Settings = NoSettings;
    type Reads = Each<Word>;
    type Writes = Word;

    const PAGE: &'static str = "";

    fn new(_: NoSettings) -> Result<Self, String> {
        Ok(Self)
    }

    fn run(&self, _: &Article, _: View<'_, Self>) -> Vec<Word> {
        Vec::new()
    }
}

fn main() {}
