#![doc = include_str!("../README.md")]

mod event;
mod groups;
mod lists;
mod page;
mod rows;
mod section;

use parallax_corpus::{Each, Story, View, pass};
use parallax_layers::{
    actors::{Actor, by_entity},
    dates::TimeExpression,
    entities::Entity,
    numbers::Number,
    quotes::Quote,
    structure::Line,
    timeline::Event,
    words::Word,
};

use crate::page::Page;

/// What is read of each article.
type Read = (Line, Word, Entity, TimeExpression, Number, Quote);

pass!(
    Timeline = fn timeline((Actor, Each<Read>)) -> Event;
    const VERSION: u32 = 2;
    const LANGUAGES: &'static [&'static str] = &["en"];
);

/// What each article dates, the same of several articles put together, in the order of the dates.
fn timeline(_: &Story, (actors, articles): View<'_, Timeline>) -> Vec<Event> {
    if articles.len() < 2 {
        return Vec::new();
    }
    let known = by_entity(actors);
    let pages: Vec<Page<'_>> = articles.iter().map(|one| Page::new(one, &known)).collect();
    let dated: Vec<event::Dated<'_>> =
        pages.iter().enumerate().flat_map(|(article, page)| event::dated(page, article)).collect();
    rows::rows(&pages, &groups::groups(&dated))
}

#[cfg(feature = "plugin")]
parallax_edge::export!(Timeline);
