//! Test cases as text.
//!
//! One function knows the API; the cases know only text: [`check!`] shows an article with carets
//! under the words of each row, [`check_story!`] the rows of a story's layer, a row a line, quoting
//! words and not offsets, so that a sentence added above moves nothing.

mod golden;
mod picture;
mod table;

pub use golden::{golden, golden_story};
pub use insta;
pub use picture::{annotate, picture};

use parallax_corpus::{Article, Story};
use parallax_runner::{Analysed, Plan, SettingsOf};

/// Asserts what a pass finds in a text, as a picture: `check!("numbers", "…", @"…")`.
///
/// `cargo insta review` fills in and updates the picture.
#[macro_export]
macro_rules! check {
    ($layer:expr, $text:expr, @$expected:literal) => {
        $crate::insta::assert_snapshot!($crate::picture($layer, $text), @$expected)
    };
}

/// Asserts what a story pass finds across articles, a row a line:
/// `check_story!("number_comparison", [("a", "…"), ("b", "…")], @"…")`.
#[macro_export]
macro_rules! check_story {
    ($layer:expr, $articles:expr, @$expected:literal) => {
        $crate::insta::assert_snapshot!($crate::golden_story($layer, &$articles), @$expected)
    };
}

/// Runs what `layer` needs over a story of texts; each article is an id and a text.
///
/// # Panics
/// If there is no such layer: a mistake in the test.
#[must_use]
pub fn analyse(layer: &str, articles: &[(&str, &str)]) -> Analysed {
    let articles = articles.iter().map(|(id, text)| Article::from_text(id, text)).collect();
    analyse_story(layer, Story { id: "story".to_owned(), articles })
}

/// Runs what `layer` needs over a story.
///
/// # Panics
/// If there is no such layer, or the layer failed: its message is the panic's.
#[must_use]
pub fn analyse_story(layer: &str, story: Story) -> Analysed {
    let plan = Plan::new(&parallax_builtin::all(), &[layer.to_owned()], &SettingsOf::new());
    let plan = plan.unwrap_or_else(|error| panic!("{error}"));
    plan.analyse(vec![(story, true)]).remove(0)
}
