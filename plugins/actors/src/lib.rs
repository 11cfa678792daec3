#![doc = include_str!("../README.md")]

mod bearer;
mod country;
mod form;
mod groups;
mod role;
mod rows;
mod section;
mod sound;
mod steps;

use parallax_corpus::{Each, Story, View, pass};
use parallax_layers::{actors::Actor, entities::Entity, names::Name};

use bearer::Bearer;
use groups::Groups;

pass!(
    Actors = fn actors(Each<(Name, Entity)>) -> Actor;
    const LANGUAGES: &'static [&'static str] = &["en"];
);

/// Entities of different articles are joined in steps, the surest first; each builds on those before it.
fn actors(_: &Story, articles: View<'_, Actors>) -> Vec<Actor> {
    let bearers: Vec<Bearer> = articles.iter().enumerate().flat_map(bearer::of_article).collect();
    let mut groups = Groups::new(&bearers);
    steps::equal::join(&bearers, &mut groups);
    steps::spellings::join(&bearers, &mut groups);
    steps::short::join(&bearers, &mut groups);
    steps::roles::join(&bearers, &mut groups);
    rows::write(&articles, &bearers, &mut groups)
}

#[cfg(feature = "plugin")]
parallax_edge::export!(Actors);
