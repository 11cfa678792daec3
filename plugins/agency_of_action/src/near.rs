//! Whether an article tells its readers of a doer near an act, though not as the doer.

use parallax_corpus::Span;
use parallax_layers::names::NameKind;
use parallax_press::country_of;

use crate::{
    lists,
    page::{Page, Party},
};

/// How many sentences before and behind an act a reader connects with it.
const NEAR: usize = 2;

/// Whether a doer stands near a place in an article, by another's account of him: a person anywhere in it. Whoever is
/// only the source of what is told ("police said") is not told of.
pub(crate) fn is_told(page: &Page<'_>, doer: &Party, at: Span) -> bool {
    let is_person = doer.actor.is_some_and(|actor| page.actors[actor].kind == NameKind::Person);
    let rows = if is_person { 0..page.tree.words().len() } else { page.tree.within(around(page, at)) };
    rows.into_iter().any(|row| {
        let span = page.word(row).span;
        let counts = is_person || page.is_own(span) && !page.is_source(span);
        counts && stands_for(page, row, doer)
    })
}

/// The sentences around a place.
fn around(page: &Page<'_>, at: Span) -> Span {
    let sentence = page.sentence(at);
    let last = page.sentences.len().saturating_sub(1);
    let [from, to] = [sentence.saturating_sub(NEAR), (sentence + NEAR).min(last)];
    page.sentences[from.min(last)].span.to(page.sentences[to].span)
}

/// Whether a word stands for the doer, or for others on the same side.
fn stands_for(page: &Page<'_>, row: usize, doer: &Party) -> bool {
    let side = lists::side(&doer.noun);
    let span = page.word(row).span;
    let entity = page.cast.of(span);
    // "Sudan" of "South Sudan" is another country.
    let name = entity.map_or(&page.one.article[span], |entity| &page.cast.entities()[entity].name);
    let country = country(doer);
    doer.actor.is_some() && doer.actor == entity.and_then(|entity| page.cast.actor(entity))
        || side.is_some() && side == lists::side(&page.lemma(row))
        || country.is_some() && country == country_of(name)
}

/// Whether two that articles name may be one, or one a part of the other: an army and its country, a police force and
/// an officer.
pub(crate) fn may_be_one(page: &Page<'_>, one: &Party, other: &Party) -> bool {
    if one.actor.is_some() && one.actor == other.actor {
        return true;
    }
    let kind = |party: &Party| party.actor.map(|actor| page.actors[actor].kind);
    let shares_word = || one.text.split(' ').any(|word| other.text.split(' ').any(|other| word == other));
    match (kind(one), kind(other)) {
        (Some(one_kind), Some(other_kind)) => {
            one_kind != other_kind
                || shares_word()
                || country(one).is_some() && country(one) == country(other)
        }
        (None, None) => {
            let sides = (lists::side(&one.noun), lists::side(&other.noun));
            sides.0.is_none() || sides.1.is_none() || sides.0 == sides.1 || shares_word()
        }
        _ => true,
    }
}

/// Of which country somebody is: "South Sudan", "the Kenyan army". What is named behind "of" is another.
fn country(party: &Party) -> Option<&'static str> {
    let own = party.text.split(" of ").next().unwrap_or_default();
    country_of(own).or_else(|| own.split(' ').find_map(country_of))
}
