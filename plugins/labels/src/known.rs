//! What an article calls those who have a name in the story.

use parallax_corpus::Span;
use parallax_layers::{
    entities::Entity,
    names::NameKind,
    words::{Deprel, Upos, Xpos},
};

use crate::{
    Tie, lists,
    page::Page,
    phrase::{self, Called},
};

/// Titles before names, nouns that stand for an actor, what is said with "is a", and "the city of Karst".
pub(crate) fn called(page: &Page<'_>) -> Vec<(Tie, Called)> {
    let mut found = Vec::new();
    for (row, entity) in page.cast.entities().iter().enumerate() {
        let Some(actor) = page.cast.actor(row) else { continue };
        let phrases = entity.mentions.iter().flat_map(|&mention| {
            let around =
                [of_mention(page, entity, mention), predicate(page, entity, mention), place(page, mention)];
            around.into_iter().flatten()
        });
        let phrases = phrases.filter(|called| tells(page, entity.kind, called));
        found.extend(phrases.map(|called| (Tie::Actor(actor), called)));
    }
    found
}

fn of_mention(page: &Page<'_>, entity: &Entity, mention: Span) -> Option<Called> {
    let names = entity.names.iter().filter_map(|name| page.names.get(name.index()));
    if let Some(name) = names.map(|name| name.span).find(|&name| mention.overlaps(name)) {
        return phrase::before_name(page, entity.kind, mention, name).map(Called::surely);
    }
    let head = page.tree.root_of(mention)?;
    // A capital is a nickname's ("The Chin"), and several are not one.
    let word = &page.words()[head];
    (word.upos == Upos::Noun && word.xpos != Xpos::NNS).then(|| phrase::of_noun(page, head))?
}

/// "The church is a radical offshoot": of a body or a place; of persons `entities` has it.
fn predicate(page: &Page<'_>, entity: &Entity, mention: Span) -> Option<Called> {
    if entity.kind == NameKind::Person {
        return None;
    }
    let subject = page.tree.root_of(mention)?;
    let noun = page.tree.head(subject).filter(|_| page.words()[subject].deprel == Deprel::Nsubj)?;
    let plain = page.words()[noun].upos == Upos::Noun
        && page.tree.copula(noun).is_some()
        && page.tree.negation(noun).is_none()
        && page.tree.auxiliaries(noun).next().is_none()
        && page.tree.child(noun, &[Deprel::Case, Deprel::Mark]).is_none();
    plain.then(|| phrase::of_noun(page, noun))?
}

/// "the rebel-held city of Karst"
fn place(page: &Page<'_>, mention: Span) -> Option<Called> {
    let name = page.tree.root_of(mention)?;
    let noun = page.tree.head(name).filter(|&noun| lists::is_place(&page.lemma(noun)))?;
    let chunk = page.tree.within(page.tree.noun_chunk(noun));
    page.is_behind(name, &["of"]).then(|| phrase::called(page, chunk.start.min(noun)..noun + 1, noun))?
}

/// Nouns that end so are no persons.
const ABSTRACT: [&str; 5] = ["tion", "sion", "ment", "ness", "ing"];

/// Whether a phrase says of an actor what it is: more than "the company" or "the man", and more than a courtesy.
fn tells(page: &Page<'_>, kind: NameKind, called: &Called) -> bool {
    let noun = &called.noun;
    let empty = noun.is_empty() || lists::is_empty(noun);
    let abstracts = || ABSTRACT.iter().any(|ending| noun.ends_with(ending)) && !noun.ends_with("ling");
    let foreign = match kind {
        NameKind::Person => page.is_body(noun) || abstracts(),
        _ => called.is_bare(),
    };
    let courtesy = called.is_bare() && lists::is_courtesy(noun);
    !courtesy && (called.takes_sides || !empty && !foreign)
}
