//! "he", "her", "they", "its": the mention before that fits best, if one fits better than all others.

use parallax_layers::{
    structure::Role,
    words::{Deprel, Xpos},
};

use crate::{
    chains::Chains,
    mention::{Determined, Pronoun, Scene},
    phrase,
    traits::{ANY_GENDER, MANY, PERSON},
};

/// How many sentences back somebody or something is looked for, and among how many mentions.
const PERSONS_BACK: u32 = 4;
const OTHERS_BACK: u32 = 2;
const AMONG: usize = 80;

/// By how much the best must be better than the next.
const MARGIN: i32 = 4;

pub(crate) fn join(scene: &Scene<'_>, speakers: &[Option<usize>], chains: &mut Chains) {
    for at in 0..scene.mentions.len() {
        let found = match scene.mentions[at].pronoun() {
            Some(Pronoun::Reflexive) => subject_of_clause(scene, at, chains),
            Some(Pronoun::Third) if !chains.is_named(at) => {
                best(scene, at, speakers, chains).or_else(|| ahead(scene, at, chains))
            }
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

/// The best of the mentions before, by the sum of what speaks for it.
fn best(scene: &Scene<'_>, at: usize, speakers: &[Option<usize>], chains: &mut Chains) -> Option<usize> {
    let pronoun = &scene.mentions[at];
    let back = if pronoun.traits.is_person() { PERSONS_BACK } else { OTHERS_BACK };
    let here = scene.place(at);
    let speaker = here.quote.and_then(|quote| speakers.get(quote as usize).copied().flatten());
    let mut ranked: Vec<(usize, i32, usize)> = Vec::new();
    for before in (at.saturating_sub(AMONG)..at).rev() {
        if here.sentence - scene.place(before).sentence > back {
            break;
        }
        if !is_possible(scene, at, before, chains)
            || speaker.is_some_and(|speaker| chains.same(speaker, before))
        {
            continue;
        }
        let (root, score) = (chains.root(before), score(scene, at, before, chains));
        match ranked.iter_mut().find(|(known, _, _)| *known == root) {
            Some(known) if known.1 >= score => {}
            Some(known) => *known = (root, score, before),
            None => ranked.push((root, score, before)),
        }
    }
    ranked.sort_by_key(|&(_, score, before)| (-score, std::cmp::Reverse(before)));
    match ranked[..] {
        [] => None,
        [(_, best, _), (_, next, _), ..] if best - next < MARGIN => None,
        [(_, _, before), ..] => Some(before),
    }
}

/// Whether grammar lets the two be one.
fn is_possible(scene: &Scene<'_>, at: usize, before: usize, chains: &mut Chains) -> bool {
    let (page, pronoun, other) = (scene.page, &scene.mentions[at], &scene.mentions[before]);
    let third = other.pronoun().is_none_or(|pronoun| matches!(pronoun, Pronoun::Third | Pronoun::Reflexive));
    // "his mother" is not "his".
    let around = other.rows.contains(&pronoun.head)
        || page.tree.dominates(other.head, pronoun.head)
            && page.xpos(pronoun.head) == Xpos::PRPS
            && page.tree.head(pronoun.head) == Some(other.head);
    // "Lund saw him": two of one clause are two, unless the one is whose something is.
    let (one, two) = (page.tree.head(pronoun.head), page.tree.head(other.head));
    let together = one.is_some()
        && one == two
        && page.xpos(pronoun.head) != Xpos::PRPS
        && phrase::is_argument(page, pronoun.head)
        && phrase::is_argument(page, other.head);
    third && !around && !together && chains.agree(before, at)
}

/// What speaks for a mention, in tenths. The weights were set by hand and compared on half of GUM's news and of GAP.
fn score(scene: &Scene<'_>, at: usize, before: usize, chains: &mut Chains) -> i32 {
    let (page, pronoun, other) = (scene.page, &scene.mentions[at], &scene.mentions[before]);
    let (here, there) = (scene.place(at), scene.place(before));
    let distance = i32::try_from(here.sentence - there.sentence).unwrap_or(i32::MAX).min(9);
    let mut score = -10 * distance;
    let subject = |row: usize| page.relation(row) == Deprel::Nsubj;
    if subject(other.head) {
        score += 14;
        if distance == 1 && subject(pronoun.head) {
            score += 4;
        }
    } else if page.words[other.head].deprel == Deprel::NmodPoss {
        score -= 2;
    } else if matches!(page.relation(other.head), Deprel::Nmod | Deprel::Obl) {
        score -= 4;
    } else if page.relation(other.head) == Deprel::Compound {
        score -= 12;
    }
    // "Lund and her son": the subject of the very clause has it.
    if distance == 0 && page.xpos(pronoun.head) == Xpos::PRPS {
        let clause = page.tree.clause(pronoun.head);
        if page.tree.shared_subject(clause) == Some(other.head) {
            score += 12;
        }
    }
    let members = chains.members(before).len();
    score += i32::try_from(members.min(8)).unwrap_or(8) * 2;
    score += if chains.is_named(before) { 5 } else { 0 };
    let traits = chains.traits(before);
    if pronoun.traits.genders != ANY_GENDER && traits.genders == pronoun.traits.genders {
        score += 10;
    }
    if pronoun.traits.numbers == MANY {
        score += if traits.numbers == MANY { 6 } else { 0 };
        score += if traits.sorts & PERSON != 0 { 4 } else { 0 };
    }
    score += match other.determined() {
        Some(Determined::Bare) => -6,
        Some(Determined::Indefinite) => -2,
        _ => 0,
    };
    if there.role == Role::Headline && here.role != Role::Headline {
        score -= 6;
    }
    if here.quote != there.quote {
        score -= 5;
    }
    score
}

/// "After her return, Lund spoke": the subject still to come, where nobody stood before.
fn ahead(scene: &Scene<'_>, at: usize, chains: &mut Chains) -> Option<usize> {
    let page = scene.page;
    let head = scene.mentions[at].head;
    let subject = page.tree.subject(page.tree.root(head))?;
    let other = scene.headed(subject)?;
    let later = other > at && scene.place(other).sentence == scene.place(at).sentence;
    let below = page.tree.clause(head) != page.tree.root(head) || page.xpos(head) == Xpos::PRPS;
    (later && below && scene.mentions[other].is_name() && chains.agree(other, at)).then_some(other)
}
