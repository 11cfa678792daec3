//! Test cases as text.
//!
//! One function knows the API; the cases know only text: [`check!`] shows an article with carets
//! under the words of each row, [`check_story!`] the rows of a story's layer, a field a line, quoting
//! words and not offsets, so that a sentence added above moves nothing.

mod articles;
mod golden;
mod picture;
mod subject;
mod table;

pub use articles::articles;
pub use golden::{golden, golden_story};
pub use insta;
pub use parallax_runner::pass;
pub use picture::{annotate, picture, story_picture};
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

/// Asserts what a story pass finds across articles, of which a line `## name` begins each. What follows is read
/// as a file would be: front matter may stand first. Indentation counts from the first `##`.
///
/// ```ignore
/// check_story!("number_comparison", "
///     ## quay-gazette
///     The hall has 298 traders.
///
///     ## northline
///     ---
///     published: 2022-05-04
///     ---
///     About 300 traders rent stalls in the hall.
/// ", @r#"
/// about: traders: hall
/// items:
///   quay-gazette "298 traders" low=298 high=298 modifier=exact
///   northline "About 300 traders" low=300 high=300 modifier=approximate
/// verdict: agree
/// reason: “About 300 traders” (northline) and “298 traders” (quay-gazette) are the same figure, one rounder
///     than the other.
/// "#);
/// ```
#[macro_export]
macro_rules! check_story {
    ($pass:expr, $story:expr, @$expected:literal) => {
        $crate::insta::assert_snapshot!(
            $crate::story_picture($pass, $crate::articles($story)),
            @$expected
        )
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
