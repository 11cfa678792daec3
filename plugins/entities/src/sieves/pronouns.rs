//! "he", "her", "they", "its": the mention that fits best, if one fits better than all others.

use parallax_layers::words::Xpos;

use super::ranking::{self, Context};
use crate::{
    chains::Chains,
    mention::{Pronoun, Scene},
    phrase,
    quotes::Said,
};

/// How many sentences back somebody or something is looked for, and among how many mentions.
const PERSONS_BACK: u32 = 4;
const OTHERS_BACK: u32 = 2;
const AMONG: usize = 80;

pub(crate) fn join(scene: &Scene<'_>, said: &[Said], chains: &mut Chains) {
    for at in 0..scene.mentions.len() {
        let found = match scene.mentions[at].pronoun() {
            Some(Pronoun::Reflexive) => subject_of_clause(scene, at, chains),
            Some(Pronoun::Third) if !chains.is_named(at) => best(scene, at, said, chains),
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
fn best(scene: &Scene<'_>, at: usize, said: &[Said], chains: &mut Chains) -> Option<usize> {
    let pronoun = &scene.mentions[at];
    let back = if pronoun.traits.is_person() { PERSONS_BACK } else { OTHERS_BACK };
    let here = scene.place(at);
    let speaker = here.quote.and_then(|quote| said.get(quote as usize)?.speaker);
    let near = |&before: &usize| here.sentence - scene.place(before).sentence <= back;
    let before = (at.saturating_sub(AMONG)..at).rev().take_while(near);
    let context = Context::new(scene, at);
    let others = others_of_clause(scene, at, chains);
    let mut ranked: Vec<(usize, i32, usize)> = Vec::new();
    for other in before.chain(ahead(scene, at)) {
        let excluded = others.contains(&chains.root(other))
            || speaker.is_some_and(|speaker| chains.same(speaker, other));
        if excluded || !is_possible(scene, at, other, chains) {
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

/// "Lund saw him": the others of a pronoun's clause are others, unless the pronoun says whose something is.
fn others_of_clause(scene: &Scene<'_>, at: usize, chains: &mut Chains) -> Vec<usize> {
    let (page, pronoun) = (scene.page, scene.mentions[at].head);
    let verb = page.tree.head(pronoun).filter(|_| page.xpos(pronoun) != Xpos::PRPS);
    let Some(verb) = verb.filter(|_| phrase::is_argument(page, pronoun)) else { return Vec::new() };
    // "According to Lund, he left": what stands before may be anyone.
    let other = |&row: &usize| {
        row != pronoun && phrase::is_argument(page, row) && (row > verb || phrase::is_core(page, row))
    };
    let own = page.tree.children(verb).filter(other);
    // "Lund came and saw him": the subject may stand with the verb before.
    let shared = page.tree.shared_subject(verb).filter(|&row| row != pronoun);
    own.chain(shared).filter_map(|row| scene.headed(row)).map(|other| chains.root(other)).collect()
}

/// Whether the two may be one: "his mother" is not "his".
fn is_possible(scene: &Scene<'_>, at: usize, other: usize, chains: &mut Chains) -> bool {
    let (page, pronoun, noun) = (scene.page, scene.mentions[at].head, &scene.mentions[other]);
    let third = noun.pronoun().is_none_or(|one| matches!(one, Pronoun::Third | Pronoun::Reflexive));
    let whose = page.tree.head(pronoun) == Some(noun.head) && page.xpos(pronoun) == Xpos::PRPS;
    third && !whose && !noun.rows.contains(&pronoun) && chains.agree(other, at)
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
