//! "the minister", where exactly one is said to be a minister.

use std::{borrow::Cow, collections::BTreeMap, ops::Range};

use crate::{
    chains::Chains,
    lists,
    mention::{Determined, Scene},
    page::Page,
    phrase,
};

/// Who holds an office, and what tells the office from others of its name.
#[derive(Debug)]
struct Bearer<'a> {
    mention: usize,
    modifiers: Vec<Cow<'a, str>>,
}

pub(crate) fn join(scene: &Scene<'_>, chains: &mut Chains) {
    let bearers = bearers(scene, chains);
    for at in 0..scene.mentions.len() {
        let mention = &scene.mentions[at];
        let alone = mention.determined() == Some(Determined::Definite) && !chains.is_named(at);
        let lemma = scene.page.lemma(mention.head);
        if !alone || !mention.traits.is_person() {
            continue;
        }
        let Some(known) = bearers.get(&*lemma) else { continue };
        let modifiers = phrase::modifiers(scene.page, mention.head);
        let fits = |bearer: &&Bearer<'_>| modifiers.iter().all(|word| bearer.modifiers.contains(word));
        let all: Vec<&Bearer<'_>> = known.iter().filter(fits).collect();
        // "the home secretary" is not the shadow home secretary where both are spoken of.
        let exact =
            |bearer: &&&Bearer<'_>| !modifiers.is_empty() && bearer.modifiers.len() == modifiers.len();
        let told = if all.iter().any(|bearer| exact(&bearer)) { modifiers.len() } else { usize::MAX };
        let fitting = all.iter().filter(|bearer| bearer.modifiers.len() <= told);
        let fitting: Vec<usize> = fitting.map(|bearer| bearer.mention).collect();
        let before: Vec<usize> = fitting.iter().copied().filter(|&mention| mention < at).collect();
        let among = if before.is_empty() { fitting } else { before };
        let mut roots: Vec<usize> = among.iter().map(|&mention| chains.root(mention)).collect();
        roots.sort_unstable();
        roots.dedup();
        if let [only] = roots[..] {
            chains.link(only, at);
        }
    }
}

/// All who are said to hold an office, by the noun.
fn bearers<'a>(scene: &Scene<'a>, chains: &mut Chains) -> BTreeMap<Cow<'a, str>, Vec<Bearer<'a>>> {
    let page = scene.page;
    let mut bearers: BTreeMap<Cow<'a, str>, Vec<Bearer<'a>>> = BTreeMap::new();
    for mention in 0..scene.mentions.len() {
        let Some(rows) = chains.roles[mention].clone() else { continue };
        let Some((head, noun)) = office(page, rows.clone()) else { continue };
        let modifiers = rows.filter(|&row| row != head).map(|row| page.lemma(row)).collect();
        bearers.entry(noun).or_default().push(Bearer { mention, modifiers });
    }
    bearers
}

/// The noun of a role, and its dictionary form: of "minister of health" the first noun that is a person.
pub(crate) fn office<'a>(page: &Page<'a>, mut rows: Range<usize>) -> Option<(usize, Cow<'a, str>)> {
    rows.find_map(|row| match lists::full_title(&page.folded(row)) {
        Some(full) => Some((row, Cow::Borrowed(full))),
        None => {
            Some((row, page.lemma(row))).filter(|(_, noun)| lists::noun(noun).is_some_and(|noun| noun.role))
        }
    })
}
