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
    const VERSION: u32 = 3;
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
        let lines = lines.iter().filter(|line| !is_before_the_page(article, line.span));
        lines.flat_map(of_line).collect()
    }
}

/// A byte order mark and front matter say nothing in sentences.
fn is_before_the_page(article: &Article, line: Span) -> bool {
    article.front_matter.is_some_and(|front| line.end <= front.end) || &article[line] == "\u{feff}"
}

#[cfg(feature = "plugin")]
parallax_edge::export!(Sentences);
