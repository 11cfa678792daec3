//! For which body somebody speaks.

use parallax_corpus::Span;
use parallax_layers::{
    names::NameKind,
    quotes::Quote,
    words::{Deprel, Tree},
};
use parallax_lexicon::fold;

use crate::{statements::Page, who::Speaking};

/// What stands before the name of the body: "spokesman for Quantel", "Oduya of the River Alliance".
const FOR: [&str; 4] = ["for", "of", "at", "with"];

/// The body that stands in a phrase for the speaker: "State Department spokesman John Kirby", "chair of the River
/// Alliance".
pub(crate) fn of(page: &Page<'_>, quote: &Quote, speaking: &Speaking) -> Option<String> {
    let entity = &page.cast.entities()[speaking.entity];
    if entity.kind != NameKind::Person {
        return None;
    }
    let (_, _, names, _, _) = page.one.rows;
    let body = |mention: Span| {
        let person = page.tree.root_of(mention)?;
        let phrase = page.tree.noun_phrase(person);
        let from = names.partition_point(|name| name.span.end <= phrase.start);
        let inside = names[from..].iter().take_while(|name| name.span.end <= phrase.end);
        inside.filter(|name| name.kind == NameKind::Org).find_map(|name| {
            let row = page.cast.of(name.span).filter(|&row| row != speaking.entity)?;
            let last = page.tree.root_of(name.span)?;
            let is_body =
                page.cast.entities()[row].kind == NameKind::Org && entity_has_name(page, row, name.span);
            let own = || !is_parted(page, speaking.entity, person, last);
            (is_body && belongs(&page.tree, last, person) && own()).then(|| {
                let actor = page.known.get(&(page.one.index, row));
                actor.map_or_else(
                    || page.cast.entities()[row].name.clone(),
                    |&at| page.actors[at].name.clone(),
                )
            })
        })
    };
    quote.source.iter().copied().chain(entity.mentions.iter().copied()).find_map(body)
}

/// Whether the name of another person stands between somebody and a body: "Ada Lund and Bo Rees of Quantel".
fn is_parted(page: &Page<'_>, entity: usize, person: usize, body: usize) -> bool {
    let (_, _, names, _, _) = page.one.rows;
    let words = page.tree.words();
    let (first, last) = (person.min(body), person.max(body));
    let between =
        Span { start: words[first].span.end, end: words[last].span.start.max(words[first].span.end) };
    let from = names.partition_point(|name| name.span.end <= between.start);
    let mut inside = names[from..].iter().take_while(|name| name.span.end <= between.end);
    inside.any(|name| name.kind == NameKind::Person && page.cast.of(name.span) != Some(entity))
}

fn entity_has_name(page: &Page<'_>, row: usize, at: Span) -> bool {
    let (_, _, names, _, _) = page.one.rows;
    let own = page.cast.entities()[row].names.iter();
    own.filter_map(|name| names.get(name.index())).any(|name| name.span == at)
}

/// Whether the body is said of the person by nothing but prepositions and nouns: no clause lies between.
fn belongs(tree: &Tree<'_>, body: usize, person: usize) -> bool {
    // "the organisers, the River Alliance" are that body themselves.
    if tree.words()[body].deprel == Deprel::Appos {
        return false;
    }
    let mut at = body;
    while at != person {
        let word = &tree.words()[at];
        let tied = match word.deprel {
            Deprel::Compound | Deprel::NmodDesc | Deprel::NmodPoss | Deprel::Flat => true,
            Deprel::Nmod => tree
                .child(at, &[Deprel::Case])
                .is_some_and(|case| FOR.contains(&&*fold(&tree.words()[case].lemma))),
            Deprel::Appos => tree.words()[at].span.start > tree.words()[person].span.start,
            _ => false,
        };
        match tree.head(at) {
            Some(above) if tied => at = above,
            _ => return false,
        }
    }
    true
}
