#![doc = include_str!("../README.md")]

use documented::DocumentedFields;
use parallax_corpus::{ArticleIndex, Cite, Each, Layer, One, Pass, Span, Story, View};
use parallax_layers::structure::Line;
use serde::{Deserialize, Serialize};

/// What a user may set.
#[derive(Debug, Clone, Serialize, Deserialize, DocumentedFields)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// The words to compare, as they are written.
    pub words: Vec<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self { words: vec!["reportedly".to_owned(), "allegedly".to_owned()] }
    }
}

/// One word that sets articles apart: a row of the layer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, DocumentedFields)]
pub struct Finding {
    /// The word.
    pub word: String,
    /// Where it stands.
    pub spans: Vec<Cite>,
    /// The articles that do without it.
    pub without: Vec<ArticleIndex>,
}

impl Layer for Finding {
    const NAME: &'static str = "{{name}}";
    type Unit = Story;
}

/// Compares the articles' use of the words that the settings list.
#[derive(Debug)]
pub struct {{Pass}} {
    words: Vec<String>,
}

impl Pass for {{Pass}} {
    type Settings = Settings;
    type Reads = Each<Line>;
    type Writes = Finding;

    const PAGE: &'static str = include_str!("../README.md");

    fn new(settings: Settings) -> Result<Self, String> {
        if settings.words.iter().any(String::is_empty) {
            return Err("`words` has an empty word in it, which would stand everywhere".to_owned());
        }
        Ok(Self { words: settings.words })
    }

    fn run(&self, _: &Story, articles: View<'_, Self>) -> Vec<Finding> {
        let compare = |word: &String| {
            let (mut spans, mut without) = (Vec::new(), Vec::new());
            for one in &articles {
                let here = uses(one, word);
                if here.is_empty() {
                    without.push(one.index);
                }
                spans.extend(here);
            }
            let apart = !spans.is_empty() && !without.is_empty();
            apart.then(|| Finding { word: word.clone(), spans, without })
        };
        self.words.iter().filter_map(compare).collect()
    }
}

/// Where an article's own lines use `word` as a word of its own.
fn uses(one: &One<'_, &[Line]>, word: &str) -> Vec<Cite> {
    let in_line = |line: &Line| {
        let (start, text) = (line.span.start as usize, &one.article[line.span]);
        let whole = text.match_indices(word).filter(|(at, word)| {
            let (before, after) = (&text[..*at], &text[at + word.len()..]);
            !before.ends_with(char::is_alphanumeric) && !after.starts_with(char::is_alphanumeric)
        });
        let cites = whole.map(|(at, word)| one.cite(Span::new(start + at, start + at + word.len())));
        cites.collect::<Vec<_>>()
    };
    one.rows.iter().filter(|line| line.role.is_article()).flat_map(in_line).collect()
}

{{export}}
