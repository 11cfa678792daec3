#![doc = include_str!("../README.md")]

mod acts;
mod deeds;
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
use sets::{Of, Set};

pass!(
    Labels = fn labels((Actor, Each<(Word, Name, Entity, VoiceSpan, Slant, Number)>)) -> Label;
    const VERSION: u32 = 2;
    const LANGUAGES: &'static [&'static str] = &["en"];
);

/// Phrases are gathered under what is surely one: an actor of the story, or a tie that articles share.
fn labels(_: &Story, (actors, articles): View<'_, Labels>) -> Vec<Label> {
    let known = actors::by_entity(actors);
    let pages: Vec<Page> = articles.iter().map(|one| Page::new(one, &known)).collect();
    let mut gathered: BTreeMap<Tie, Vec<Called>> = BTreeMap::new();
    for page in &pages {
        let found = [known::called(page), shared::called(page), acts::called(page), deeds::called(page)];
        for (tie, called) in found.into_iter().flatten() {
            gathered.entry(tie).or_default().push(called);
        }
    }
    whose(&mut gathered);
    rows::write(gathered, actors)
}

/// Whose "the government" is: where articles speak of one country's alone, that one's; of two, nobody knows.
fn whose(gathered: &mut BTreeMap<Tie, Vec<Called>>) {
    let open: Vec<Set> = gathered.keys().filter_map(|tie| tie.set(false)).collect();
    for set in open.into_iter().filter(|set| matches!(set.of, Of::One | Of::Each)) {
        let owned: Vec<Tie> = gathered.keys().filter(|tie| tie.set(true) == Some(set)).cloned().collect();
        match &owned[..] {
            [] if set.of == Of::One => {}
            [owner] if set.of == Of::One => {
                let called = gathered.remove(&Tie::Set { set, of: None }).unwrap_or_default();
                gathered.entry(owner.clone()).or_default().extend(called);
            }
            _ => drop(gathered.remove(&Tie::Set { set, of: None })),
        }
    }
}

/// What makes phrases of several articles names for one and the same.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Tie {
    /// They stand for the same row of `actors`.
    Actor(usize),
    /// They stand in the same place beside the same verb and the same actor: "police detained …".
    Role { verb: String, partner: usize, subject: bool },
    /// So many of them are counted: "61 …", or it happened to so many.
    Count { value: u64, predicate: Option<String> },
    /// They are names of one set, of the same country or actor if of any: "regime", "government".
    Set { set: Set, of: Option<Partner> },
    /// They are acts of violence against the same: "the assault on Karst".
    Act { on: Partner },
    /// They are words for one deed to the same: "had sex with the girl", "raped the girl".
    Deed { deed: &'static str, on: Partner },
    /// They are the same noun with the same name: "the Orsa dam".
    Thing { noun: String, of: Partner },
}

impl Tie {
    /// The set of names, of which it is said or is not said whose they are.
    const fn set(&self, is_owned: bool) -> Option<Set> {
        match self {
            Self::Set { set, of } if of.is_some() == is_owned => Some(*set),
            _ => None,
        }
    }
}

/// What stands beside a noun and tells which one is meant.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Partner {
    /// A country, by its code, whether its name or its people's: "Syrian", "in Syria".
    Country(&'static str),
    /// A row of `actors`.
    Actor(usize),
    /// A noun.
    Noun(String),
}

#[cfg(feature = "plugin")]
parallax_edge::export!(Labels);
