#![doc = include_str!("../README.md")]

use documented::DocumentedFields;
use parallax_corpus::{Article, Layer, Pass, Span};
use parallax_layers::structure::Line;
use serde::{Deserialize, Serialize};

/// What a user may set.
#[derive(Debug, Clone, Serialize, Deserialize, DocumentedFields)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// The words to find, as they are written.
    pub words: Vec<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self { words: vec!["reportedly".to_owned(), "allegedly".to_owned()] }
    }
}

/// One word found: a row of the layer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, DocumentedFields)]
pub struct Finding {
    /// The word.
    pub span: Span,
}

impl Layer for Finding {
    const NAME: &'static str = "{{name}}";
    type Unit = Article;
}

/// Finds the words that the settings list.
#[derive(Debug)]
pub struct {{Pass}} {
    words: Vec<String>,
}

impl Pass for {{Pass}} {
    type Settings = Settings;
    type Reads = Line;
    type Writes = Finding;

    const PAGE: &'static str = include_str!("../README.md");

    fn new(settings: Settings) -> Result<Self, String> {
        if settings.words.iter().any(String::is_empty) {
            return Err("`words` has an empty word in it, which would stand everywhere".to_owned());
        }
        Ok(Self { words: settings.words })
    }

    fn run(&self, article: &Article, lines: &[Line]) -> Vec<Finding> {
        let in_line = |line: &Line| {
            let (start, text) = (line.span.start as usize, &article[line.span]);
            let found = self.words.iter().flat_map(move |word| whole_words(text, word));
            found.map(move |(at, word)| Finding { span: Span::new(start + at, start + at + word.len()) })
        };
        lines.iter().filter(|line| line.role.is_article()).flat_map(in_line).collect()
    }
}

/// Where `word` stands in `text` as a word of its own.
fn whole_words<'a>(text: &'a str, word: &'a str) -> impl Iterator<Item = (usize, &'a str)> {
    text.match_indices(word).filter(|(at, word)| {
        let (before, after) = (&text[..*at], &text[at + word.len()..]);
        !before.ends_with(char::is_alphanumeric) && !after.starts_with(char::is_alphanumeric)
    })
}

{{export}}
