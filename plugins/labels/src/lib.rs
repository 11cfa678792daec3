#![doc = include_str!("../README.md")]

mod acts;
mod known;
mod lists;
mod page;
mod phrase;
mod rows;
mod section;
mod sets;
mod shared;

use std::collections::BTreeMap;

use parallax_corpus::{Each, Story, View, pass};
use parallax_layers::{
    actors::{self, Actor},
    entities::Entity,
    labels::Label,
    names::Name,
    numbers::Number,
    slant::Slant,
    voices::VoiceSpan,
    words::Word,
};

use page::Page;
use phrase::Called;
use sets::Sets;

pass!(
    Labels = fn labels((Actor, Each<(Word, Name, Entity, VoiceSpan, Slant, Number)>)) -> Label;
    const LANGUAGES: &'static [&'static str] = &["en"];
);

/// Phrases are gathered under what is surely one: an actor of the story, or a tie that articles share.
fn labels(_: &Story, (actors, articles): View<'_, Labels>) -> Vec<Label> {
    let known = actors::by_entity(actors);
    let pages: Vec<Page> = articles.iter().map(|one| Page::new(one, &known)).collect();
    let sets = Sets::new(&pages);
    let mut gathered: BTreeMap<Tie, Vec<Called>> = BTreeMap::new();
    for page in &pages {
        let (named, shared) = (known::called(page), shared::called(page, &sets));
        let acts = acts::called(page);
        for (tie, called) in named.into_iter().chain(shared).chain(acts) {
            gathered.entry(tie).or_default().push(called);
        }
    }
    rows::write(gathered, actors)
}

/// What makes phrases of several articles names for one and the same.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Tie {
    /// They stand for the same row of `actors`.
    Actor(usize),
    /// They stand in the same place beside the same verb and the same actor: "police detained …".
    Role { verb: String, partner: usize, subject: bool, person: bool },
    /// So many of them are counted: "61 …".
    Count { value: u64, predicate: Option<String> },
    /// They are names of one set, of the same country or body: "regime", "government".
    Set { set: usize, of: Option<usize> },
    /// They are acts of violence against the same actor: "the assault on Karst".
    Act { on: usize },
    /// They are the same noun with the same name: "the Orsa dam".
    Thing { noun: String, of: usize },
}

#[cfg(feature = "plugin")]
parallax_edge::export!(Labels);
