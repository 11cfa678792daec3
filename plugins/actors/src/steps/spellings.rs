//! Full names in other spellings.

use super::Index;
use crate::{
    bearer::Bearer,
    form::Form,
    groups::Groups,
    sound::{Alike, alike, consonants, sound},
};

/// "Sergei Oman" and "Sergey Oman"; of bodies and places, single words too.
pub(crate) fn join(bearers: &[Bearer], groups: &mut Groups) {
    /// So many names of the same consonants no story has; a list would be compared with itself.
    const MANY: usize = 50;
    let mut known = Index::default();
    for (at, bearer) in bearers.iter().enumerate() {
        let Some(name) = bearer.full_name() else {
            continue;
        };
        if groups.root(at) != at {
            continue;
        }
        let heard: Vec<String> = name.words.iter().map(|word| consonants(&sound(word))).collect();
        let near = known.entry(heard.join(" ")).or_default();
        let one = |&&other: &&usize| {
            let other = &bearers[other];
            !bearer.contradicts(other) && other.name().is_some_and(|other| are_one(name, other))
        };
        match near.iter().take(MANY).find(one) {
            Some(&other) if !share_an_article(groups, bearers, at, other) => groups.unite(other, at),
            _ => near.push(at),
        }
    }
}

/// All words are spellings of each other, and at most one not surely. A single word has to be long.
fn are_one(one: &Form, other: &Form) -> bool {
    const LONG: usize = 5;
    const VERY_LONG: usize = 8;
    let pairs = one.words.iter().zip(&other.words);
    let found: Option<Vec<Alike>> = pairs.map(|(one, other)| alike(one, other)).collect();
    let Some(found) = found.filter(|_| one.words.len() == other.words.len()) else { return false };
    let nearly = found.iter().filter(|&&how| how == Alike::Nearly).count();
    let length = one.last().len().min(other.last().len());
    // "Schenectady" may lack a letter, "Dallas" and "Dulles" are two.
    if one.is_single() { length >= LONG && (nearly == 0 || length >= VERY_LONG) } else { nearly <= 1 }
}

/// What an article keeps apart is two.
pub(super) fn share_an_article(groups: &mut Groups, bearers: &[Bearer], one: usize, other: usize) -> bool {
    let articles = |groups: &mut Groups, at: usize| -> Vec<usize> {
        let mut articles: Vec<usize> = groups.members(at).iter().map(|&at| bearers[at].article).collect();
        articles.sort_unstable();
        articles
    };
    let (one, other) = (articles(groups, one), articles(groups, other));
    one.iter().any(|article| other.binary_search(article).is_ok())
}
