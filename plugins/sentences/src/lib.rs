#![doc = include_str!("../README.md")]

use parallax_corpus::{Article, NoSettings, Pass, Span};
use parallax_language::sentences::sentences;
use parallax_layers::{sentences::Sentence, structure::Line};

/// Where sentences begin and end.
#[derive(Debug)]
pub struct Sentences;

impl Pass for Sentences {
    type Settings = NoSettings;
    type Reads = Line;
    type Writes = Sentence;

    const PAGE: &'static str = include_str!("../README.md");
    const GROUNDWORK: bool = true;
    const VERSION: u32 = 2;
    const LANGUAGES: &'static [&'static str] = &["en"];

    fn new(_: NoSettings) -> Result<Self, String> {
        Ok(Self)
    }

    fn run(&self, article: &Article, lines: &[Line]) -> Vec<Sentence> {
        let of_line = |line: &Line| {
            let start = line.span.start as usize;
            sentences(&article[line.span])
                .map(move |found| Sentence { span: Span::new(start + found.start, start + found.end) })
        };
        lines.iter().flat_map(of_line).collect()
    }
}

#[cfg(feature = "plugin")]
parallax_edge::export!(Sentences);
