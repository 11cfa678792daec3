#![doc = include_str!("../README.md")]

mod office;
mod part;
mod rows;
mod section;
mod side;
mod speech;
mod statements;
mod who;

use parallax_corpus::{Each, Story, View, pass};
use parallax_layers::{
    actors::{self, Actor},
    entities::Entity,
    names::Name,
    quotes::Quote,
    speakers::Speaker,
    structure::Line,
    words::Word,
};

pass!(
    Speakers = fn speakers((Actor, Each<(Line, Word, Name, Entity, Quote)>)) -> Speaker;
    const LANGUAGES: &'static [&'static str] = &["en"];
);

/// The statements of each article, then who makes them, joined across articles.
fn speakers(_: &Story, (actors, articles): View<'_, Speakers>) -> Vec<Speaker> {
    let known = actors::by_entity(actors);
    let heard = articles.iter().flat_map(|one| statements::of_article(one, &known, actors)).collect();
    rows::write(heard, actors)
}

#[cfg(feature = "plugin")]
parallax_edge::export!(Speakers);
