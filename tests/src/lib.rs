//! The stories in `tests/corpora`, read and analysed, for the tests beside this crate.

pub mod found;
pub mod pages;
mod planted;
pub mod tables;

pub use planted::{Tally, tally};

use std::path::{Path, PathBuf};

use parallax_corpus::Story;
use parallax_engine::{Analysed, Corpus, Passes, SettingsOf, Stories, load};

/// The stories that the project has written for itself.
pub const STORIES: [&str; 5] = ["ballot", "causeway", "ruling", "strait", "strike"];

/// The root of the workspace.
///
/// # Panics
/// If this crate has moved out of it.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("`tests` lies in the workspace").to_owned()
}

/// One of the [`STORIES`], as the command line reads it.
///
/// # Panics
/// If it cannot be read.
#[must_use]
pub fn read(name: &str) -> Story {
    let corpus = Corpus::open(&[root().join("tests/corpora").join(name)], Stories::Declared);
    assert_eq!(corpus.problems(), [], "the project's own stories read without a problem");
    let [listing] = corpus.stories() else { panic!("`{name}` is one story") };
    let (story, refused) = load(&corpus, listing);
    assert_eq!(refused, [], "its articles can be read");
    Story { id: name.to_owned(), ..story }
}

/// A story with every pass run over it.
///
/// # Panics
/// If the shipped passes have no plan.
#[must_use]
pub fn analyse(story: Story) -> Analysed {
    let plan = Passes::shipped().plan(&[], SettingsOf::new()).expect("the shipped passes have a plan");
    plan.analyse(vec![(story, true)]).remove(0)
}
