#![doc = include_str!("../README.md")]
//!
//! Nothing is found here. Each module below chooses among the rows of other layers and says what is chosen;
//! `tellings` knows what articles are called. Whatever is missing is done without.

mod chance;
mod changes;
mod copies;
mod credits;
mod names;
mod numbers;
mod own_words;
mod row;
mod section;
mod stages;
mod tellings;

use parallax_corpus::{Cite, Each, Maybe, Story, View, pass};
use parallax_layers::{
    agencies::Agency, number_comparison::Comparison, numbers::Number, outlet::Outlet,
    shared_text::SharedText, slant::Slant, structure::Line, voices::VoiceSpan, words::Word,
};

pub use row::{Difference, DifferenceKind};

use tellings::Tellings;

/// What is read of each article.
type OfArticle =
    (Maybe<Line>, Maybe<Outlet>, Maybe<Slant>, Maybe<Agency>, Maybe<Word>, Maybe<VoiceSpan>, Maybe<Number>);
/// All that is read.
type Read = (Maybe<Comparison>, Maybe<SharedText>, Each<OfArticle>);

pass!(Differences = fn differences(Read) -> Difference; const VERSION: u32 = 6;);

/// In this order: what cannot be squared, what one thing is called, whose text it is, what sort of article and
/// when, how it is told.
fn differences(story: &Story, (comparisons, passages, articles): View<'_, Differences>) -> Vec<Difference> {
    if articles.len() < 2 {
        return Vec::new();
    }
    let tellings = Tellings::new(story, articles);
    let mut all = numbers::at_odds(&tellings, comparisons.unwrap_or_default());
    let names = names::for_one_thing(&tellings);
    let told: Vec<Cite> = names.iter().flat_map(|names| names.evidence.iter().copied()).collect();
    all.extend(names);
    let passages = passages.unwrap_or_default();
    let sources = credits::sources(&tellings);
    let copies = copies::copies(&tellings, &sources, passages);
    let credits = credits::credits(&tellings, &sources, &copies);
    all.extend(copies.into_iter().chain(credits));
    all.extend(stages::stages(&tellings));
    all.extend(own_words::own_words(&tellings, &told));
    all
}

#[cfg(feature = "plugin")]
parallax_edge::export!(Differences);
