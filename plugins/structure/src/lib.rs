#![doc = include_str!("../README.md")]

mod article;
mod blockquotes;
mod lines;
mod marks;
mod masthead;
mod own_words;
mod phrases;
mod roles;
mod shape;

use aho_corasick::AhoCorasick;
use parallax_corpus::{Article, NoSettings, Pass};
use parallax_layers::structure::Line;

/// What each line of a page is.
#[derive(Debug)]
pub struct Structure {
    /// Finds the phrases with which a page speaks to its reader.
    addresses: AhoCorasick,
}

impl Pass for Structure {
    type Settings = NoSettings;
    type Reads = ();
    type Writes = Line;

    const PAGE: &'static str = include_str!("../README.md");
    const GROUNDWORK: bool = true;
    const VERSION: u32 = 4;

    fn new(_: NoSettings) -> Result<Self, String> {
        let addresses = AhoCorasick::builder().ascii_case_insensitive(true).build(phrases::ADDRESSES);
        Ok(Self { addresses: addresses.map_err(|error| error.to_string())? })
    }

    fn run(&self, article: &Article, (): ()) -> Vec<Line> {
        let lines = lines::cut(&article.text, article.front_matter);
        let roles = roles::of(&lines, article.declared.headline.as_deref(), &self.addresses);
        let page = lines.iter().zip(roles).map(|(line, role)| Line { span: line.span, role });
        lines::before_the_page(article).into_iter().chain(page).collect()
    }
}

#[cfg(feature = "plugin")]
parallax_edge::export!(Structure);
