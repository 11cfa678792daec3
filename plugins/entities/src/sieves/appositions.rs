//! "Ada Rell, the mayor of Karst,", "the mayor, Ada Rell,", "Mayor Ada Rell": two mentions side by side, and titles.

use parallax_layers::words::{Deprel, Upos};

use crate::{
    chains::Chains,
    lists,
    mention::{Determined, Mention, Scene},
    phrase,
    traits::PERSON,
};

pub(crate) fn join(scene: &Scene<'_>, chains: &mut Chains) {
    for at in 0..scene.mentions.len() {
        title(scene, at, chains);
        if let Some(other) = beside(scene, at) {
            pair(scene, at, other, chains);
        }
    }
}

/// The noun before a name is what its bearer is.
fn title(scene: &Scene<'_>, at: usize, chains: &mut Chains) {
    let mention = &scene.mentions[at];
    if !mention.is_name() || !mention.traits.is_person() {
        return;
    }
    let page = scene.page;
    let name = own_start(scene, mention);
    let noun = |row: &usize| matches!(page.upos(*row), Upos::Noun | Upos::Propn);
    let Some(last) = (mention.rows.start..name).rev().find(noun) else { return };
    if lists::noun(&page.lemma(last)).is_some_and(|noun| noun.traits.sorts == PERSON) {
        let mut from = phrase::role(page, last).start.max(mention.rows.start);
        // What a title hangs on is the name: its own phrase is short ("Prime" is no part of "Minister").
        while from > mention.rows.start && noun(&(from - 1)) {
            from -= 1;
        }
        chains.roles[at] = Some(from..last + 1);
    }
}

/// The word with which the name itself begins.
fn own_start(scene: &Scene<'_>, mention: &Mention) -> usize {
    let crate::mention::Form::Name(row) = mention.form else { return mention.rows.start };
    scene.page.tree.within(scene.page.names[row].span).start
}

/// The mention set beside one: by the tree, or just behind a comma.
fn beside(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let (page, mention) = (scene.page, &scene.mentions[at]);
    let by_tree = page.tree.right(mention.head).find(|&child| page.relation(child) == Deprel::Appos);
    if let Some(other) = by_tree.and_then(|row| scene.headed(row)) {
        return Some(other);
    }
    let comma = mention.rows.end;
    if !page.is(comma, ",") {
        return None;
    }
    let next = scene.from(comma + 1);
    let other = scene.mentions.get(next).filter(|other| other.rows.start == comma + 1)?;
    let sentence = scene.place(at).sentence;
    let end = page.tree.extent(other.head).end;
    // A subject of its own, or the next of a list.
    let own = matches!(page.relation(other.head), Deprel::Nsubj | Deprel::Obj | Deprel::Obl)
        && !page.tree.dominates(mention.head, other.head)
        || page.relation(other.head) == Deprel::Conj
        || page.tree.child(other.head, &[Deprel::Cc]).is_some();
    let listed = end + 1 < page.words.len() && page.is(end, ",") && page.folded(end + 1) == "and";
    (!own && !listed && phrase::is_closed(page, end, sentence)).then_some(next)
}

/// Two mentions side by side are of one where one of them is a noun that can be what the other is.
fn pair(scene: &Scene<'_>, at: usize, other: usize, chains: &mut Chains) {
    let (one, two) = (&scene.mentions[at], &scene.mentions[other]);
    let (name, noun, which) = match (one.is_name(), two.determined(), one.determined(), two.is_name()) {
        (true, Some(_), _, _) => (one, two, at),
        (_, _, Some(_), true) => (two, one, other),
        _ => return,
    };
    // "Rell, his wife": what is possessed may be somebody else's; it is still who is named beside it.
    let person = name.traits.is_person() && noun.traits.is_person();
    let thing = !name.traits.is_person()
        && noun.traits.sorts & name.traits.sorts != 0
        && noun.traits.sorts & PERSON == 0;
    let bare = noun.determined() == Some(Determined::Bare);
    if !(person || thing && !bare) || !chains.link(at, other) {
        return;
    }
    if person {
        chains.roles[which].get_or_insert(phrase::role(scene.page, noun.head));
    }
}
