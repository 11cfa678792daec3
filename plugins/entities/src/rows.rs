//! The chains as rows.

use parallax_corpus::Ref;
use parallax_layers::{
    entities::Entity,
    names::{Name, NameKind},
};
use parallax_lexicon::{on_one_line, spaced};

use crate::{
    chains::Chains,
    mention::{Form, Pronoun, Scene},
    traits::{ORG, PERSON, PLACE},
};

/// A row for each chain that tells something.
pub(crate) fn write(scene: &Scene<'_>, chains: &mut Chains) -> Vec<Entity> {
    let mut rows = Vec::new();
    for at in 0..scene.mentions.len() {
        if chains.root(at) == at {
            let mut members: Vec<usize> = chains.members(at).iter().map(|&member| member as usize).collect();
            members.sort_unstable();
            rows.extend(row(scene, chains, &members));
        }
    }
    rows
}

fn row(scene: &Scene<'_>, chains: &mut Chains, members: &[usize]) -> Option<Entity> {
    let first = *members.first()?;
    let traits = chains.traits(first);
    let kind = kind_by_names(scene, members).filter(|_| !traits.is_person()).unwrap_or(match traits.sorts {
        PERSON => NameKind::Person,
        ORG => NameKind::Org,
        sorts if sorts & PLACE != 0 && sorts & PERSON == 0 && members.len() < 2 => NameKind::Place,
        sorts if sorts == PLACE || sorts == PLACE | ORG => NameKind::Place,
        _ => NameKind::Misc,
    });
    let pronouns = members.iter().all(|&at| scene.mentions[at].pronoun().is_some());
    // "it … it": what is meant was not found. Of "she … she" a person is known at least.
    let third = members.iter().all(|&at| scene.mentions[at].pronoun() == Some(Pronoun::Third));
    let unresolved = third && !traits.is_person();
    let named = chains.is_named(first);
    if unresolved || members.len() < 2 && (pronouns || !named && kind == NameKind::Misc) {
        return None;
    }
    let mut mentions: Vec<_> = members.iter().map(|&at| scene.span(at)).collect();
    mentions.dedup();
    let names = members.iter().filter_map(|&at| match scene.mentions[at].form {
        Form::Name(name) => Some(Ref::<Name>::new(name)),
        _ => None,
    });
    let mut names: Vec<_> = names.collect();
    names.sort_unstable_by_key(|name| name.row);
    Some(Entity {
        name: fullest(scene, members),
        kind,
        mentions,
        names,
        role: members
            .iter()
            .find_map(|&at| chains.roles[at].clone())
            .map(|rows| on_one_line(&scene.page.article[scene.page.span(&rows)])),
    })
}

/// The kind that most of the names have; of equals the first.
fn kind_by_names(scene: &Scene<'_>, members: &[usize]) -> Option<NameKind> {
    let names = members.iter().map(|&at| &scene.mentions[at]).filter(|mention| mention.is_name());
    let kinds: Vec<NameKind> = names.map(|mention| mention.kind).collect();
    let count = |kind: NameKind| kinds.iter().filter(|&&one| one == kind).count();
    [NameKind::Person, NameKind::Org, NameKind::Place, NameKind::Misc]
        .into_iter()
        .filter(|kind| kinds.contains(kind))
        .rev()
        .max_by_key(|&kind| count(kind))
}

/// The name of most words, then of most letters, written with small letters where there is a choice; without a name,
/// the first noun, or else the first words.
fn fullest(scene: &Scene<'_>, members: &[usize]) -> String {
    let names = members.iter().filter_map(|&at| match scene.mentions[at].form {
        Form::Name(name) => Some(&scene.page.article[scene.page.names[name].span]),
        _ => None,
    });
    let small = |name: &str| name.contains(char::is_lowercase);
    let longest = names.rev().max_by_key(|name| (spaced(name).count(), small(name), name.chars().count()));
    let noun = members.iter().find(|&&at| scene.mentions[at].determined().is_some());
    let words = noun.or(members.first()).map_or("", |&at| scene.text(at));
    // Of "[Ada] Lund" the name is without what an editor put around it.
    on_one_line(&longest.unwrap_or(words).replace(['[', ']'], ""))
}
