//! Who "the spokesman" of an article is that has named one.

use std::collections::BTreeSet;

use parallax_layers::{
    names::NameKind,
    words::{Deprel, Upos, Xpos},
};
use parallax_lexicon::{fold, naming::full_title, spaced};

use crate::statements::Page;

/// The only person named before who has the office of somebody without a name: "the sheriff", "South Sudan's president".
pub(crate) fn holder(page: &Page<'_>, row: usize) -> Option<usize> {
    let entity = &page.cast.entities()[row];
    let first = *entity.mentions.first()?;
    let head = head(page, row)?;
    let is_the_one = entity.mentions.iter().filter_map(|&mention| page.tree.root_of(mention)).all(|noun| {
        let det = page.tree.child(noun, &[Deprel::Det]).map(|det| &*page.tree.words()[det].lemma);
        page.tree.words()[noun].upos != Upos::Noun
            || det == Some("the")
            || page.tree.possessor(noun).is_some()
    });
    let noun = plain(&page.tree.words()[head].lemma);
    let like = |&other: &usize| {
        other != row
            && self::head(page, other).is_some_and(|head| plain(&page.tree.words()[head].lemma) == noun)
    };
    // "A spokesman" before may be the one.
    if !is_the_one || (0..page.cast.entities().len()).any(|other| like(&other)) {
        return None;
    }
    let told = told(page, head);
    let holds = |&(at, _): &(usize, _)| {
        let one = &page.cast.entities()[at];
        let before = one.names.first().and_then(|_| one.mentions.first()).is_some_and(|name| *name < first);
        let role = one.role.as_deref().map(fold);
        one.kind == NameKind::Person
            && before
            && role.is_some_and(|role| {
                office(&role) == noun && told.is_subset(&role.split(' ').map(plain).collect())
            })
    };
    let mut found = page.cast.entities().iter().enumerate().filter(holds);
    found.next().filter(|_| found.next().is_none()).map(|(at, _)| at)
}

/// The noun for one person without a name.
fn head(page: &Page<'_>, row: usize) -> Option<usize> {
    let entity = &page.cast.entities()[row];
    let nameless = entity.kind == NameKind::Person && entity.names.is_empty();
    let mut nouns = entity.mentions.iter().filter_map(|&mention| page.tree.root_of(mention));
    nouns.find(|&noun| page.tree.words()[noun].xpos == Xpos::NN).filter(|_| nameless)
}

/// What a phrase says of an office, in the words in which a role is written.
fn told(page: &Page<'_>, head: usize) -> BTreeSet<String> {
    let words = page.tree.words();
    let behind = page.tree.right(head).filter(|&child| words[child].deprel == Deprel::Nmod);
    let rows = [head].into_iter().chain(behind).flat_map(|row| page.tree.within(page.tree.noun_chunk(row)));
    let tells = |row: &usize| matches!(words[*row].upos, Upos::Noun | Upos::Propn | Upos::Adj);
    rows.filter(tells).map(|row| plain(&page.one.article[words[row].span])).collect()
}

/// The noun of a role: "spokesman" of "spokesman for the ministry".
fn office(role: &str) -> String {
    let what = [" for ", " of ", " at ", " to ", " in "]
        .iter()
        .fold(role, |what, of| what.split(of).next().unwrap_or(what));
    spaced(what).next_back().map_or_else(String::new, plain)
}

/// A word as it is compared: "senator" for "Sen."
fn plain(word: &str) -> String {
    let word = fold(word.trim_end_matches(['.', ',']));
    let word = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(&word);
    full_title(word).unwrap_or(word).to_owned()
}
