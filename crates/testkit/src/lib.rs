//! Test cases as text.
//!
//! One function knows the API; the cases know only text: [`check!`] shows an article with carets
//! under the words of each row, [`check_story!`] the rows of a story's layer, a row a line, quoting
//! words and not offsets, so that a sentence added above moves nothing.

mod golden;
mod picture;
mod subject;
mod table;

pub use golden::{golden, golden_story};
pub use insta;
pub use parallax_runner::pass;
pub use picture::{annotate, picture};
pub use subject::Subject;

use parallax_corpus::{Article, Story};
use parallax_engine::Analysed;

/// Asserts what a pass finds in a text, as a picture: `check!("numbers", "…", @"…")`. A pass that is not
/// shipped is named by its type: `check!(pass::<Percentages>(), "…", @"…")`.
///
/// `cargo insta review` fills in and updates the picture.
#[macro_export]
macro_rules! check {
    ($pass:expr, $text:expr, @$expected:literal) => {
        $crate::insta::assert_snapshot!($crate::picture($pass, $text), @$expected)
    };
}

/// Asserts what a story pass finds across articles, a row a line:
/// `check_story!("number_comparison", [("a", "…"), ("b", "…")], @"…")`.
#[macro_export]
macro_rules! check_story {
    ($pass:expr, $articles:expr, @$expected:literal) => {
        $crate::insta::assert_snapshot!($crate::golden_story($pass, &$articles), @$expected)
    };
}

/// Runs what a pass needs, and the pass, over a story of texts; each article is an id and a text.
///
/// # Panics
/// If there is no such pass: a mistake in the test.
#[must_use]
pub fn analyse(pass: impl Into<Subject>, articles: &[(&str, &str)]) -> Analysed {
    let articles = articles.iter().map(|(id, text)| Article::from_text(id, text)).collect();
    analyse_story(pass, Story { id: "story".to_owned(), articles })
}

/// Runs what a pass needs, and the pass, over a story.
///
/// # Panics
/// If there is no such pass, or what it needs cannot be made: the reason is the panic's message.
#[must_use]
pub fn analyse_story(pass: impl Into<Subject>, story: Story) -> Analysed {
    let plan = pass.into().plan().unwrap_or_else(|error| panic!("{error}"));
    plan.analyse(vec![(story, true)]).remove(0)
}
