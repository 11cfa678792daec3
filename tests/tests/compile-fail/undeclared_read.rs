//! A pass declares `Word` and takes `Quote` as well.

use documented::DocumentedFields;
use parallax_corpus::{Article, Layer, NoSettings, Pass, Span};
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
struct Quote {
    /// Where it stands.
    span: Span,
}

impl Layer for Quote {
    const NAME: &'static str = "quotes";
    type Unit = Article;
}

struct Quotes;

impl Pass for Quotes {
    type Settings = NoSettings;
    type Reads = Word;
    type Writes = Quote;

    const PAGE: &'static str = "";

    fn new(_: NoSettings) -> Result<Self, String> {
        Ok(Self)
    }

    fn run(&self, _: &Article, (_words, _quotes): (&[Word], &[Quote])) -> Vec<Quote> {
        Vec::new()
    }
}

fn main() {}
