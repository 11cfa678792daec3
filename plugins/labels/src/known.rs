//! What an article calls those who have a name in the story.

use parallax_corpus::Span;
use parallax_layers::{
    entities::Entity,
    names::NameKind,
    words::{Deprel, Upos},
};

use crate::{
    Tie, lists,
    page::Page,
    phrase::{self, Called},
};

/// Titles before names, nouns that stand for an actor, and what is said with "is a".
pub(crate) fn called(page: &Page<'_>) -> Vec<(Tie, Called)> {
    let mut found = Vec::new();
    for (row, entity) in page.cast.entities().iter().enumerate() {
        let Some(actor) = page.actor(row) else { continue };
        let phrases = entity.mentions.iter().filter_map(|&mention| of_mention(page, entity, mention));
        let is = entity.mentions.iter().filter_map(|&mention| predicate(page, entity, mention));
        let tells = |called: &Called| tells(entity.kind, called);
        found.extend(phrases.chain(is).filter(tells).map(|called| (Tie::Actor(actor), called)));
    }
    found
}

fn of_mention(page: &Page<'_>, entity: &Entity, mention: Span) -> Option<Called> {
    let names = entity.names.iter().filter_map(|name| page.names.get(name.index()));
    match names.map(|name| name.span).find(|&name| mention.overlaps(name)) {
        Some(name) => phrase::before_name(page, mention, name),
        None => {
            let head = page.head(mention)?;
            let noun = matches!(page.words()[head].upos, Upos::Noun | Upos::Propn);
            noun.then(|| phrase::of_noun(page, head))?
        }
    }
}

/// "The church is a radical offshoot": of a body or a place; of persons `entities` has it.
fn predicate(page: &Page<'_>, entity: &Entity, mention: Span) -> Option<Called> {
    if entity.kind == NameKind::Person {
        return None;
    }
    let subject = page.head(mention)?;
    let noun = page.tree.head(subject).filter(|_| page.words()[subject].deprel == Deprel::Nsubj)?;
    let plain = page.words()[noun].upos == Upos::Noun
        && page.tree.copula(noun).is_some()
        && page.tree.negation(noun).is_none()
        && page.tree.auxiliaries(noun).next().is_none()
        && page.tree.child(noun, &[Deprel::Case, Deprel::Mark]).is_none();
    plain.then(|| phrase::of_noun(page, noun))?
}

/// Whether a phrase says of an actor what it is: more than "the company" or "the man", and more than a courtesy.
fn tells(kind: NameKind, called: &Called) -> bool {
    if called.takes_sides {
        return true;
    }
    let bare = called.is_bare();
    let courtesy = called.words.iter().all(|word| lists::is_courtesy(word));
    !called.noun.is_empty() && !courtesy && !(bare && (kind != NameKind::Person || lists::is_empty(&called.noun)))
}
