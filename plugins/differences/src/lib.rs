//! How the articles of a story differ: what other passes have found, in a few sentences, in order of weight.
//!
//! Nothing is found here. `numbers`, `wires` and `angles` each choose among the rows of other layers and say
//! what is chosen; `tellings` knows what articles are called. Whatever is missing is done without.

mod angles;
mod numbers;
mod row;
mod section;
mod tellings;
mod wires;

use parallax_corpus::{Each, Maybe, Story, View, pass};
use parallax_layers::{
    contrast::Contrast, frames::Framing, number_comparison::Comparison, outlet::Outlet,
    shared_text::SharedText, slant::Slant, structure::Line,
};

pub use row::{Difference, DifferenceKind};

use tellings::Tellings;

/// What is read of each article.
type OfArticle = (Maybe<Line>, Maybe<Outlet>, Maybe<Slant>, Maybe<Framing>);
/// All that is read.
type Read = (Maybe<Comparison>, Maybe<SharedText>, Maybe<Contrast>, Each<OfArticle>);

pass!(Differences = fn differences(Read) -> Difference);

/// In this order: what cannot both be true, then how it is told, then what is only more or less.
fn differences(
    story: &Story,
    (comparisons, passages, contrasts, articles): View<'_, Differences>,
) -> Vec<Difference> {
    if articles.len() < 2 {
        return Vec::new();
    }
    let tellings = Tellings::new(story, articles);
    let mut all = numbers::conflicts(&tellings, comparisons.unwrap_or_default());
    all.extend(angles::wording(&tellings));
    all.extend(angles::leading_frames(&tellings));
    all.extend(wires::longest(&tellings, passages.unwrap_or_default()));
    all.extend(angles::favourites(&tellings, contrasts.unwrap_or_default()));
    all
}

#[cfg(feature = "plugin")]
parallax_edge::export!(Differences);
