//! What articles make of a story: what each opens with.

use std::collections::BTreeSet;

use parallax_corpus::{AnyRef, ArticleIndex, Cite};
use parallax_layers::{
    slant::{SlantKind, own_voice},
    structure::Line,
    words::Upos,
};
use parallax_lexicon::fold;

use crate::{Difference, DifferenceKind, excerpt::beginning, lists::plural, tellings::Tellings};

/// Openings that have so much of the words of one in common tell the same, and with less they tell another thing.
const ALIKE: f64 = 0.45;
const APART: f64 = 0.2;

/// What some articles open with alike, and those that open with something quite different.
pub(crate) fn openings(tellings: &Tellings<'_>) -> Option<Difference> {
    let first = |article: ArticleIndex| {
        let cite = Cite { article, span: tellings.first_sentence(article)? };
        tellings.is_sentence(cite).then_some(cite)
    };
    let all: Vec<Cite> = tellings.articles.iter().filter_map(|one| first(one.index)).collect();
    if tellings.are_many() {
        return None;
    }
    let like = |one: &Cite| -> Vec<Cite> {
        all.iter().copied().filter(|other| in_common(tellings, *one, *other) >= ALIKE).collect()
    };
    let plain: Vec<&Cite> = all.iter().filter(|one| !takes_sides(tellings, **one)).collect();
    let alike = plain
        .iter()
        .map(|one| like(one))
        .reduce(|most, next| if next.len() > most.len() { next } else { most })?;
    let is_apart = |one: &Cite| {
        all.iter().filter(|other| *other != one).all(|other| in_common(tellings, *one, *other) < APART)
    };
    // Where no two are alike, they may be of different things, unless their words take sides.
    let sided = |one: &Cite| takes_sides(tellings, *one) && !alike.contains(one);
    let apart: Vec<Cite> =
        all.iter().copied().filter(|one| sided(one) || alike.len() > 1 && is_apart(one)).collect();
    if apart.is_empty() {
        return None;
    }
    let groups: Vec<Vec<Cite>> = [alike].into_iter().chain(apart.into_iter().map(|one| vec![one])).collect();
    let each = groups.iter().map(|group| {
        let articles: Vec<ArticleIndex> = group.iter().map(|cite| cite.article).collect();
        let opens = plural(&articles, "opens", "open");
        format!("{} {opens} with {}", tellings.names(&articles), beginning(tellings, group[0], 110))
    });
    let row = |cite: &Cite| {
        let (row, _) = tellings.line(*cite)?;
        Some(AnyRef::new::<Line>(Some(cite.article), row))
    };
    Some(Difference {
        kind: DifferenceKind::Angle,
        text: format!("{}.", each.collect::<Vec<_>>().join("; ")),
        articles: groups.iter().flatten().map(|cite| cite.article).collect(),
        rows: groups.iter().flatten().filter_map(row).collect(),
        evidence: groups.into_iter().flatten().collect(),
    })
}

/// Whether a strong word of an article's own takes sides in it.
fn takes_sides(tellings: &Tellings<'_>, cite: Cite) -> bool {
    const STRONG: f64 = 0.5;
    let (_, _, findings, ..) = tellings.get(cite.article).rows;
    let mut own = own_voice(findings.unwrap_or_default());
    own.any(|(_, one)| {
        let kind = matches!(one.kind, SlantKind::LoadedWord | SlantKind::Label | SlantKind::Judgement);
        kind && one.strength >= STRONG && cite.span.contains(one.span)
    })
}

/// Which part of the words that tell something in the shorter opening the other has too.
fn in_common(tellings: &Tellings<'_>, one: Cite, other: Cite) -> f64 {
    let words = |cite: Cite| -> BTreeSet<String> {
        let tells = |upos: Upos| matches!(upos, Upos::Noun | Upos::Verb | Upos::Adj | Upos::Propn);
        let words = tellings.words(cite).iter().filter(|word| tells(word.upos));
        words.map(|word| fold(&word.lemma).into_owned()).collect()
    };
    let (one, other) = (words(one), words(other));
    one.intersection(&other).count() as f64 / one.len().min(other.len()).max(1) as f64
}
