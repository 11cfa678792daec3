//! "Ada Rell is the mayor", "Ada Rell is a teacher": what someone is said to be.

use parallax_layers::words::{Deprel, Xpos};

use crate::{
    chains::Chains,
    lists,
    mention::{Determined, Pronoun, Scene},
    phrase,
};

pub(crate) fn join(scene: &Scene<'_>, chains: &mut Chains) {
    for at in 0..scene.mentions.len() {
        if let Some(speaker) = introduced(scene, at) {
            chains.link(speaker, at);
        } else if let Some(subject) = subject(scene, at) {
            let determined = scene.mentions[at].determined();
            let one = matches!(determined, Some(Determined::Definite | Determined::Possessed));
            if one && !chains.link(subject, at) {
                continue;
            }
            let role = lists::noun(&scene.page.lemma(scene.mentions[at].head)).is_some_and(|noun| noun.role);
            if role && chains.traits(subject).is_person() && chains.is_named(subject) {
                chains.roles[subject].get_or_insert(phrase::role(scene.page, scene.mentions[at].head));
            }
        }
    }
}

/// "Ada Rell is a teacher": of persons alone, since "Karst is a disgrace" does not tell which is meant. After all else, as
/// no pronoun comes back to what one is said to be.
pub(crate) fn join_indefinite(scene: &Scene<'_>, chains: &mut Chains) {
    for at in 0..scene.mentions.len() {
        if scene.mentions[at].traits.is_person()
            && let Some(subject) = subject(scene, at)
            && chains.traits(subject).is_person()
        {
            chains.link(subject, at);
        }
    }
}

/// "I'm Ada Lund."
fn introduced(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let (page, name) = (scene.page, &scene.mentions[at]);
    page.tree.copula(name.head).filter(|_| name.is_name())?;
    let subject = scene.headed(page.tree.subject(name.head)?)?;
    (scene.mentions[subject].pronoun() == Some(Pronoun::Speaker)).then_some(subject)
}

/// The subject of which a noun is said without "not" and without "would".
fn subject(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let (page, noun) = (scene.page, &scene.mentions[at]);
    noun.determined()?;
    page.tree.copula(noun.head)?;
    // "is on the rise"
    let placed = page.tree.child(noun.head, &[Deprel::Case]).is_some();
    let modal = page.tree.auxiliaries(noun.head).any(|row| page.xpos(row) == Xpos::MD);
    if placed || modal || page.tree.negation(noun.head).is_some() {
        return None;
    }
    let subject = scene.headed(page.tree.subject(noun.head)?)?;
    let speaker = scene.mentions[subject].pronoun().is_some_and(|pronoun| pronoun != Pronoun::Third);
    let agree = scene.mentions[subject].traits.agree(noun.traits);
    (!speaker && agree && scene.mentions[subject].rows.end <= noun.rows.start).then_some(subject)
}
