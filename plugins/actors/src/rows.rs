//! The groups as rows.

use std::{cmp::Reverse, collections::BTreeMap};

use parallax_corpus::{One, Ref};
use parallax_layers::{
    actors::{Actor, Member},
    entities::Entity,
    names::{Name, NameKind},
};

use crate::{bearer::Bearer, groups::Groups};

type Articles<'a> = [One<'a, (&'a [Name], &'a [Entity])>];

/// A row for each group with a name: of most articles first, then of most mentions, then by where it first stands.
pub(crate) fn write(articles: &Articles<'_>, bearers: &[Bearer], groups: &mut Groups) -> Vec<Actor> {
    let mut rows = Vec::new();
    for at in 0..bearers.len() {
        if groups.root(at) == at {
            let mut members: Vec<&Bearer> = groups.members(at).iter().map(|&at| &bearers[at]).collect();
            members.sort_by_key(|bearer| (bearer.article, bearer.row));
            rows.extend(row(articles, &members));
        }
    }
    let mentions = |row: &Actor| row.members.iter().map(|member| member.spans.len()).sum::<usize>();
    let first = |row: &Actor| row.members.first().and_then(|member| member.spans.first().copied());
    rows.sort_by_cached_key(|row| (Reverse((row.articles(), mentions(row))), first(row)));
    rows
}

fn row(articles: &Articles<'_>, members: &[&Bearer]) -> Option<Actor> {
    let name = fullest(members)?;
    let member = |bearer: &&Bearer| {
        let one = &articles[bearer.article];
        let entity = &one.rows.1[bearer.row];
        let spans = entity.mentions.iter().map(|&span| one.cite(span)).collect();
        Member { article: one.index, entity: Some(Ref::new(bearer.row)), spans }
    };
    Some(Actor { name, kind: kind(members), members: members.iter().map(member).collect() })
}

/// The kind that most entities have; of equals, a person before a body, that before a place.
fn kind(members: &[&Bearer]) -> NameKind {
    let named = members.iter().filter(|bearer| !bearer.forms.is_empty());
    let mut counts: BTreeMap<NameKind, usize> = BTreeMap::new();
    for bearer in named {
        *counts.entry(bearer.kind).or_default() += 1;
    }
    counts
        .into_iter()
        .min_by_key(|&(kind, count)| (Reverse(count), kind))
        .map_or(NameKind::Misc, |(kind, _)| kind)
}

/// The name of most words; of several, the one that most articles have, then most often, then the longest.
fn fullest(members: &[&Bearer]) -> Option<String> {
    let mut forms: BTreeMap<&str, (usize, usize, usize)> = BTreeMap::new();
    for form in members.iter().flat_map(|bearer| &bearer.forms) {
        let of = forms.entry(&form.text).or_default();
        *of = (form.words.len().max(of.0), of.1 + 1, of.2 + form.count);
    }
    let clean = |text: &str| !text.contains(['[', ']', '(', ')', '<', '>', ':', ';', '"', '“', '”']);
    let weight = |(text, (words, articles, count)): &(&str, (usize, usize, usize))| {
        let small = text.contains(char::is_lowercase);
        (clean(text), *words, small, *articles, *count, text.chars().count(), Reverse((*text).to_owned()))
    };
    forms.into_iter().max_by_key(weight).map(|(text, _)| text.to_owned())
}
