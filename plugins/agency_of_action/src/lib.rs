#![doc = include_str!("../README.md")]

mod act;
mod lists;
mod near;
mod page;
mod rows;
mod section;

use parallax_corpus::{Each, Story, View, pass};
use parallax_layers::{
    actors::{Actor, by_entity},
    agency_of_action::Action,
    dates::TimeExpression,
    entities::Entity,
    quotes::Quote,
    sentences::Sentence,
    structure::Line,
    words::Word,
};

use crate::{act::Act, page::Page};

/// What is read of each article.
type Read = (Line, Sentence, Word, Entity, TimeExpression, Quote);

pass!(
    AgencyOfAction = fn agency_of_action((Actor, Each<Read>)) -> Action;
    const VERSION: u32 = 2;
    const LANGUAGES: &'static [&'static str] = &["en"];
);

/// The acts of each article, those that may be one put together, and of them those that articles tell differently.
fn agency_of_action(_: &Story, (actors, articles): View<'_, AgencyOfAction>) -> Vec<Action> {
    if articles.len() < 2 {
        return Vec::new();
    }
    let known = by_entity(actors);
    let pages: Vec<Page<'_>> =
        articles.iter().enumerate().map(|one| Page::new(one, actors, &known)).collect();
    let acts: Vec<Act> = pages.iter().flat_map(act::acts).collect();
    rows::rows(&pages, &acts)
}

#[cfg(feature = "plugin")]
parallax_edge::export!(AgencyOfAction);
