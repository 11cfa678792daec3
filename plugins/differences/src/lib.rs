#![doc = include_str!("../README.md")]
//!
//! Nothing is found here. Each module below chooses among the rows of other layers and says what is chosen;
//! `tellings` knows what articles are called. Whatever is missing is done without.

mod attributes;
mod called;
mod chance;
mod changes;
mod copies;
mod credits;
mod days;
mod doers;
mod excerpt;
mod facts;
mod grounds;
mod heard;
mod lists;
mod moments;
mod names;
mod numbers;
mod openings;
mod own_words;
mod quotes;
mod rests_on;
mod row;
mod section;
mod stages;
mod stretches;
mod tellings;

use parallax_corpus::{Cite, Each, Maybe, Story, View, pass};
use parallax_layers::{
    agencies::Agency, agency_of_action::Action, dates::TimeExpression, entities::Entity, facts::Fact,
    labels::Label, number_comparison::Comparison, numbers::Number, outlet::Outlet,
    quote_variants::QuoteVariant, quotes::Quote, shared_text::SharedText, slant::Slant, speakers::Speaker,
    structure::Line, timeline::Event, voices::VoiceSpan, words::Word,
};

pub use row::{Difference, DifferenceKind, some_of_each};

use copies::wordings::Wordings;
use tellings::Tellings;

/// What is read of each article.
type OfArticle = (
    Maybe<Line>,
    (Maybe<Outlet>, Maybe<TimeExpression>),
    Maybe<Slant>,
    Maybe<Agency>,
    (Maybe<Entity>, Maybe<Quote>),
    Maybe<Word>,
    Maybe<VoiceSpan>,
    Maybe<Number>,
);
/// What is read of the story.
type OfStory = (
    Maybe<Comparison>,
    Maybe<SharedText>,
    Maybe<QuoteVariant>,
    Maybe<Fact>,
    Maybe<Label>,
    Maybe<Speaker>,
    Maybe<Event>,
    Maybe<Action>,
);

pass!(Differences = fn differences((OfStory, Each<OfArticle>)) -> Difference; const VERSION: u32 = 7;);

/// So many are listed of a story.
const MOST: usize = 16;

/// In this order: what cannot be squared, what was said, who did it, on whose word it is told, what some leave out, what
/// somebody or something is, what it is called, who is heard, whose text it is, what sort of article and when, how it is
/// told.
fn differences(story: &Story, (rows, articles): View<'_, Differences>) -> Vec<Difference> {
    if articles.len() < 2 {
        return Vec::new();
    }
    let (comparisons, passages, utterances, facts, labels, speakers, events, acts) = rows;
    let tellings = Tellings::new(story, articles);
    let wordings = Wordings::of(&tellings);
    let sources = credits::sources(&tellings);
    let (altered, copies) = copies::copies(&tellings, &wordings, &sources, passages.unwrap_or_default());

    let mut all = numbers::figures(&tellings, comparisons.unwrap_or_default());
    all.extend(days::differ(&tellings, events.unwrap_or_default()));
    let (quotes, joined) = quotes::altered(&tellings, &wordings, utterances.unwrap_or_default());
    let altered = altered.into_iter().filter(|one| !one.is_told(&quotes));
    let (laid, reworded): (Vec<_>, Vec<_>) = altered.partition(|one| one.kind == DifferenceKind::Source);
    all.extend(quotes.into_iter().chain(reworded).chain(joined));
    all.extend(doers::doers(&tellings, acts.unwrap_or_default()));
    all.extend(laid);
    let facts = facts.unwrap_or_default();
    let resting = rests_on::rests_on(&tellings, facts, &all);
    all.extend(resting);
    all.extend(grounds::grounds(&tellings));
    let facts = facts::facts(&tellings, facts, &all);
    all.extend(facts);
    let labels = labels.unwrap_or_default();
    all.extend(attributes::attributes(&tellings, labels));
    let mut names = names::for_one_thing(&tellings);
    names.extend(called::called(&tellings, labels, &names));
    names.truncate(names::MOST);
    let named: Vec<Cite> = names.iter().flat_map(|names| names.evidence.iter().copied()).collect();
    all.extend(names);
    all.extend(heard::heard(&tellings, speakers.unwrap_or_default()));
    let credits = credits::credits(&tellings, &sources, &copies);
    all.extend(copies.into_iter().chain(credits));
    all.extend(moments::moments(&tellings));
    all.extend(stages::stages(&tellings));
    all.extend(openings::openings(&tellings));
    all.extend(own_words::own_words(&tellings, &named));
    row::some_of_each(&all, MOST).cloned().collect()
}

#[cfg(feature = "plugin")]
parallax_edge::export!(Differences);
