#![doc = include_str!("../README.md")]

mod blockquotes;
mod lines;
mod marks;
mod phrases;
mod roles;
mod shape;

use parallax_corpus::{Article, NoSettings, Pass};
use parallax_layers::Line;

/// What each line of a page is.
#[derive(Debug)]
pub struct Structure;

impl Pass for Structure {
    type Settings = NoSettings;
    type Reads = ();
    type Writes = Line;

    const PAGE: &'static str = include_str!("../README.md");

    fn new(_: NoSettings) -> Result<Self, String> {
        Ok(Self)
    }

    fn run(&self, article: &Article, (): ()) -> Vec<Line> {
        let lines = lines::cut(&article.text, article.front_matter);
        let roles = roles::of(&lines, article.declared.headline.as_deref());
        let mut rows: Vec<_> =
            lines.iter().zip(roles).map(|(line, role)| Line { span: line.span, role }).collect();
        rows.extend(lines::before_the_page(article));
        rows.sort_unstable_by_key(|row| row.span);
        rows
    }
}
