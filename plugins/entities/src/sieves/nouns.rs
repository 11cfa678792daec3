//! "a ferry … the ferry … the vessel", "Kenya Airways … the airline": nouns that come back.

use std::{borrow::Cow, collections::HashMap};

use foldhash::fast::FixedState;
use parallax_layers::{
    names::NameKind,
    words::{Upos, Xpos},
};

use crate::{
    chains::Chains,
    lists,
    mention::{Determined, Form, Scene},
    phrase,
    traits::PERSON,
};

/// How many sentences back the same noun is looked for, a broader one, a name that it can stand for, the
/// only name that there is.
const SAME: u32 = 12;
const BROADER: u32 = 4;
const NAMED: u32 = 6;
const ONLY: u32 = 2;

/// Among how many names.
const MANY_NAMES: usize = 100;

/// The nouns so far, by dictionary form and number, the last ones last.
type Nouns<'a> = HashMap<(Cow<'a, str>, bool), Vec<usize>, FixedState>;

pub(crate) fn join(scene: &Scene<'_>, chains: &mut Chains) {
    let mut nouns = Nouns::default();
    let mut names: Vec<usize> = Vec::new();
    for at in 0..scene.mentions.len() {
        let mention = &scene.mentions[at];
        if mention.is_name() {
            names.push(at);
        }
        let Some(determined) = mention.determined() else { continue };
        if let Some(name) = unread(scene, at, &names) {
            chains.link(name, at);
        }
        let key = (scene.page.lemma(mention.head), is_plural(scene, at));
        if determined == Determined::Definite && !chains.is_named(at) {
            let found = same(scene, at, &nouns, &key)
                .or_else(|| narrower(scene, at, &nouns, key.1))
                .or_else(|| named(scene, at, &names))
                .or_else(|| only(scene, at, &names, chains));
            if let Some(before) = found {
                chains.link(before, at);
            }
        } else if determined == Determined::Bare
            && let Some(before) = alike(scene, at, nouns.get(&key))
        {
            chains.link(before, at);
        }
        nouns.entry(key).or_default().push(at);
    }
}

/// The last name that is written as a noun with a capital is: a name that was not read as one.
fn unread(scene: &Scene<'_>, at: usize, names: &[usize]) -> Option<usize> {
    let head = scene.mentions[at].head;
    if scene.page.upos(head) != Upos::Propn {
        return None;
    }
    let same = |&&name: &&usize| match scene.mentions[name].form {
        Form::Name(row) => scene.page.article[scene.page.names[row].span] == *scene.page.text(head),
        _ => false,
    };
    names.iter().rev().take(MANY_NAMES).find(same).copied()
}

fn is_plural(scene: &Scene<'_>, at: usize) -> bool {
    matches!(scene.page.xpos(scene.mentions[at].head), Xpos::NNS | Xpos::NNPS)
}

fn is_near(scene: &Scene<'_>, before: usize, at: usize, sentences: u32) -> bool {
    scene.place(at).sentence - scene.place(before).sentence <= sentences
}

/// The last mention of the same noun, where nothing tells the two apart.
fn same(scene: &Scene<'_>, at: usize, nouns: &Nouns<'_>, key: &(Cow<'_, str>, bool)) -> Option<usize> {
    const BACK: usize = 6;
    let known = nouns.get(key)?;
    let own = phrase::modifiers(scene.page, scene.mentions[at].head);
    let fits = |&&before: &&usize| {
        let theirs = phrase::modifiers(scene.page, scene.mentions[before].head);
        scene.mentions[before].determined() != Some(Determined::Possessed)
            && own.iter().all(|word| theirs.contains(word))
            && (theirs.is_empty() || !own.is_empty() || is_near(scene, before, at, SAME))
    };
    known.iter().rev().take(BACK).find(fits).copied()
}

/// A bare noun that stands as it stood before, word for word.
fn alike(scene: &Scene<'_>, at: usize, known: Option<&Vec<usize>>) -> Option<usize> {
    let text = scene.text(at);
    let last = *known?.last()?;
    let bare = scene.mentions[last].determined() == Some(Determined::Bare);
    (bare && scene.text(last).eq_ignore_ascii_case(text)).then_some(last)
}

/// "the vessel" of the ferry just spoken of, where nothing else can be meant.
fn narrower(scene: &Scene<'_>, at: usize, nouns: &Nouns<'_>, plural: bool) -> Option<usize> {
    let head = scene.mentions[at].head;
    let lemma = scene.page.lemma(head);
    if !phrase::modifiers(scene.page, head).is_empty() {
        return None;
    }
    let last =
        |noun: &&str| nouns.get(&(Cow::Borrowed(*noun), plural)).and_then(|known| known.last().copied());
    let near = lists::narrower(&lemma).iter().filter_map(last);
    near.filter(|&before| is_near(scene, before, at, BROADER)).max()
}

/// "the airline" of the name just read that has one of its words, "the storm" of Hurricane Otis.
fn named(scene: &Scene<'_>, at: usize, names: &[usize]) -> Option<usize> {
    let head = scene.mentions[at].head;
    let lemma = scene.page.lemma(head);
    if is_plural(scene, at) || !phrase::modifiers(scene.page, head).is_empty() {
        return None;
    }
    let (bodies, narrower) = (lists::bodies(&lemma), lists::narrower(&lemma));
    let is_word = |word: &str| *lemma == *word || bodies.contains(&word) || narrower.contains(&word);
    let fits = |&before: &usize| {
        let mut rows = scene.mentions[before].rows.clone();
        let thing = scene.mentions[before].traits.sorts & PERSON == 0;
        thing && rows.len() > 1 && rows.any(|row| is_word(&scene.page.folded(row)))
    };
    names.iter().rev().copied().take_while(|&before| is_near(scene, before, at, NAMED)).find(fits)
}

/// "the company" of the one body that was named shortly before, "the country" of the one that is a country.
fn only(scene: &Scene<'_>, at: usize, names: &[usize], chains: &mut Chains) -> Option<usize> {
    let head = scene.mentions[at].head;
    let kind = lists::bodies(&scene.page.lemma(head)).last().and_then(|word| word.strip_prefix('*'))?;
    if is_plural(scene, at) || !phrase::modifiers(scene.page, head).is_empty() {
        return None;
    }
    let near = names.iter().rev().copied().take_while(|&before| is_near(scene, before, at, ONLY));
    let mut of_kind: Vec<usize> =
        near.filter(|&before| is_of_kind(scene, before, kind)).map(|before| chains.root(before)).collect();
    of_kind.sort_unstable();
    of_kind.dedup();
    match of_kind[..] {
        [only] => Some(only),
        _ => None,
    }
}

/// Whether a name is of a kind as the table of bodies and places has them.
fn is_of_kind(scene: &Scene<'_>, name: usize, kind: &str) -> bool {
    let mention = &scene.mentions[name];
    let Form::Name(row) = mention.form else { return false };
    let land = || lists::land(&scene.page.article[scene.page.names[row].span]);
    match kind {
        "org" => mention.kind == NameKind::Org,
        // One word: "Los Angeles County" is no city.
        "town" => mention.kind == NameKind::Place && land().is_none() && !is_of_lists(scene, row),
        kind => mention.kind == NameKind::Place && land() == Some(kind),
    }
}

/// Whether the last word of a name is a noun for what it is, such as "County".
fn is_of_lists(scene: &Scene<'_>, row: usize) -> bool {
    let last = scene.page.tree.within(scene.page.names[row].span).next_back();
    last.is_some_and(|last| lists::noun(&scene.page.folded(last)).is_some())
}
