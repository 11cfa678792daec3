//! Settings that say nothing of their fields, and have no defaults.

use documented::DocumentedFields;
use parallax_corpus::{Article, Layer, Pass, Span};
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

#[derive(Serialize, Deserialize)]
struct Settings {
    at_least: f64,
}

struct Words;

impl Pass for Words {
    type Settings = Settings;
    type Reads = ();
    type Writes = Word;

    const PAGE: &'static str = "";

    fn new(_: Settings) -> Result<Self, String> {
        Ok(Self)
    }

    fn run(&self, _: &Article, (): ()) -> Vec<Word> {
        Vec::new()
    }
}

fn main() {}
