//! "he", "her", "they", "its": the mention that fits best, if one fits better than all others.

use parallax_layers::words::Xpos;

use super::ranking::{self, Context};
use crate::{
    chains::Chains,
    mention::{Pronoun, Scene},
    phrase,
};

/// How many sentences back somebody or something is looked for, and among how many mentions.
const PERSONS_BACK: u32 = 4;
const OTHERS_BACK: u32 = 2;
const AMONG: usize = 80;

pub(crate) fn join(scene: &Scene<'_>, speakers: &[Option<usize>], chains: &mut Chains) {
    for at in 0..scene.mentions.len() {
        let found = match scene.mentions[at].pronoun() {
            Some(Pronoun::Reflexive) => subject_of_clause(scene, at, chains),
            Some(Pronoun::Third) if !chains.is_named(at) => best(scene, at, speakers, chains),
            _ => None,
        };
        if let Some(found) = found {
            chains.link(found, at);
        }
    }
}

fn subject_of_clause(scene: &Scene<'_>, at: usize, chains: &mut Chains) -> Option<usize> {
    let page = scene.page;
    let clause = page.tree.clause(scene.mentions[at].head);
    let subject = scene.headed(page.tree.shared_subject(clause)?)?;
    chains.agree(subject, at).then_some(subject)
}

/// The best of the mentions before, and of the subject behind, by the sum of what speaks for each.
fn best(scene: &Scene<'_>, at: usize, speakers: &[Option<usize>], chains: &mut Chains) -> Option<usize> {
    let pronoun = &scene.mentions[at];
    let back = if pronoun.traits.is_person() { PERSONS_BACK } else { OTHERS_BACK };
    let here = scene.place(at);
    let speaker = here.quote.and_then(|quote| speakers.get(quote as usize).copied().flatten());
    let near = |&before: &usize| here.sentence - scene.place(before).sentence <= back;
    let before = (at.saturating_sub(AMONG)..at).rev().take_while(near);
    let context = Context::new(scene, at);
    let mut ranked: Vec<(usize, i32, usize)> = Vec::new();
    for other in before.chain(ahead(scene, at)) {
        if !is_possible(scene, at, other, chains)
            || speaker.is_some_and(|speaker| chains.same(speaker, other))
        {
            continue;
        }
        let (root, score) = (chains.root(other), ranking::score(&context, other, chains));
        match ranked.iter_mut().find(|(known, _, _)| *known == root) {
            Some(known) if known.1 >= score => {}
            Some(known) => *known = (root, score, other),
            None => ranked.push((root, score, other)),
        }
    }
    ranked.sort_by_key(|&(_, score, other)| (-score, std::cmp::Reverse(other)));
    match ranked[..] {
        [] => None,
        [(_, best, _), (_, next, _), ..] if best - next < ranking::MARGIN => None,
        [(_, best, other), ..] => (best >= ranking::least(&context)).then_some(other),
    }
}

/// Whether grammar lets the two be one.
fn is_possible(scene: &Scene<'_>, at: usize, other: usize, chains: &mut Chains) -> bool {
    let (page, pronoun, other_mention) = (scene.page, &scene.mentions[at], &scene.mentions[other]);
    let third = other_mention.pronoun().is_none_or(|one| matches!(one, Pronoun::Third | Pronoun::Reflexive));
    // "his mother" is not "his".
    let around = other_mention.rows.contains(&pronoun.head)
        || page.tree.head(pronoun.head) == Some(other_mention.head) && page.xpos(pronoun.head) == Xpos::PRPS;
    // "Lund saw him": two of one clause are two, unless the one is whose something is.
    let (one, two) = (page.tree.head(pronoun.head), page.tree.head(other_mention.head));
    let together = one.is_some()
        && one == two
        && page.xpos(pronoun.head) != Xpos::PRPS
        && phrase::is_argument(page, pronoun.head)
        && phrase::is_argument(page, other_mention.head);
    third && !around && !together && chains.agree(other, at)
}

/// "After her return, Lund spoke": the subject still to come.
fn ahead(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let page = scene.page;
    let head = scene.mentions[at].head;
    let root = page.tree.root(head);
    let other = scene.headed(page.tree.subject(root)?)?;
    let later = other > at && scene.place(other).sentence == scene.place(at).sentence;
    let below = page.tree.clause(head) != root || page.xpos(head) == Xpos::PRPS;
    (later && below && head < root && scene.mentions[other].pronoun().is_none()).then_some(other)
}
