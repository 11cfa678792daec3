//! The groups as rows.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

use parallax_corpus::{One, Ref};
use parallax_layers::{
    actors::{Actor, Member},
    entities::Entity,
    names::{Name, NameKind},
};

use crate::{bearer::Bearer, form::Form, groups::Groups};

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

/// The kind that most entities have; of equals, a person before a body, that before a place. Who has one word for a
/// name was perhaps no person.
fn kind(members: &[&Bearer]) -> NameKind {
    let mut counts: BTreeMap<NameKind, usize> = BTreeMap::new();
    for bearer in members.iter().filter(|bearer| !bearer.forms.is_empty()) {
        *counts.entry(bearer.kind).or_default() += 1;
    }
    let single = members.iter().filter_map(|bearer| bearer.name()).all(Form::is_single);
    let last = |kind: NameKind| single && kind == NameKind::Person;
    let most = counts.into_iter().min_by_key(|&(kind, count)| (Reverse(count), last(kind), kind));
    most.map_or(NameKind::Misc, |(kind, _)| kind)
}

/// The name of most words; of several, the one that most articles have, then most often, then first. What one article
/// puts before a person's full name is none of it: "prophet Warren Rell".
fn fullest(members: &[&Bearer]) -> Option<String> {
    let mut forms: BTreeMap<&str, Known> = BTreeMap::new();
    for (at, bearer) in members.iter().enumerate() {
        for form in &bearer.forms {
            let new = || Known { form, articles: BTreeSet::new(), count: 0, first: at };
            let known = forms.entry(&form.text).or_insert_with(new);
            known.articles.insert(bearer.article);
            known.count += form.count;
        }
    }
    let person = kind(members) == NameKind::Person;
    let weight = |(text, known): &(&&str, &Known<'_>)| {
        let whole = !(person && forms.values().any(|other| known.only_adds_to(other)));
        let clean = known.form.is_clean();
        let small = text.contains(char::is_lowercase);
        (whole && clean, known.form.size, small, known.articles.len(), known.count, Reverse(known.first))
    };
    forms.iter().max_by_key(weight).map(|(text, _)| (*text).to_owned())
}

/// A name, and where it stands.
struct Known<'a> {
    form: &'a Form,
    articles: BTreeSet<usize>,
    count: usize,
    first: usize,
}

impl Known<'_> {
    /// Whether it is a full name that more articles have, and words before it.
    fn only_adds_to(&self, other: &Self) -> bool {
        let longer = other.form.size > 1 && other.form.size < self.form.size;
        longer && self.form.words.ends_with(&other.form.words) && other.articles.len() > self.articles.len()
    }
}
