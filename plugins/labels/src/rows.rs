//! What is gathered, as rows.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

use parallax_corpus::{ArticleIndex, Cite, Ref};
use parallax_layers::{
    actors::Actor,
    labels::{Form, Label},
    names::NameKind,
};
use parallax_lexicon::{fold, spaced};

use crate::{
    Partner, Tie, lists,
    phrase::Called,
    sets::{self, Of},
};

/// A row for each thing that articles call differently: wording that takes sides first, then of most articles, then
/// actors in their order, then by where it first stands.
pub(crate) fn write(mut gathered: BTreeMap<Tie, Vec<Called>>, actors: &[Actor]) -> Vec<Label> {
    for (tie, called) in &mut gathered {
        // Of "Taban Deng" one is no word for the other.
        if let Tie::Actor(row) = tie {
            let name = || spaced(&actors[*row].name);
            called.retain(|one| !one.is_bare() || !name().any(|word| fold(word) == fold(&one.form)));
        }
    }
    let differing = gathered.into_iter().filter(|(tie, called)| differ(tie, called, actors));
    let mut found: Vec<(Tie, Vec<Called>)> = differing.collect();
    found.sort_by_cached_key(|(tie, called)| {
        let sides = called.iter().any(|one| one.takes_sides);
        (Reverse(sides), Reverse(articles(called).len()), tie.clone())
    });
    // What two ties have in common is told once.
    let mut told: BTreeSet<Cite> = BTreeSet::new();
    let fresh = |(_, called): &(Tie, Vec<Called>)| {
        let places = || called.iter().map(|one| one.place);
        let new = 2 * places().filter(|place| !told.contains(place)).count() > called.len();
        told.extend(places());
        new
    };
    found.into_iter().filter(fresh).map(|(tie, called)| row(&tie, &called, actors)).collect()
}

/// Whether there is something that one article calls it and that goes with nothing of what another calls it. Of what
/// has the same noun and name, of acts, of places and of bodies with a name only what takes sides is told; of persons also what is no
/// office, or two offices of which one cannot be the other. A happening is called differently by another noun.
fn differ(tie: &Tie, called: &[Called], actors: &[Actor]) -> bool {
    let mut phrases = phrases(called);
    if matches!(tie, Tie::Count { .. }) {
        // "61 people" goes with all.
        phrases.retain(|phrase| phrase.called.takes_sides || !lists::is_empty(&phrase.called.noun));
    }
    let all = articles(called);
    let held = |holds: &dyn Fn(&Called) -> bool| -> BTreeSet<ArticleIndex> {
        let holding = phrases.iter().filter(|phrase| holds(phrase.called));
        holding.flat_map(|phrase| phrase.articles.iter().copied()).collect()
    };
    let said: BTreeSet<ArticleIndex> = held(&|_| true);
    let is_event = matches!(tie, Tie::Set { set, .. } if set.of == Of::Event);
    phrases.iter().any(|phrase| {
        let one = phrase.called;
        let alone = held(&|other| one.agrees(other)) != said;
        let is_thing = matches!(tie, Tie::Thing { .. });
        let says_more = one.takes_sides || !one.telling.is_empty() && !is_thing;
        // "the biggest strike" and "the first strike" are one word for it.
        let other_noun = || held(&|other| other.noun == one.noun) != said;
        let adds = says_more && held(&|other| one.words.is_subset(&other.words)) != all;
        let counts = match tie {
            Tie::Thing { .. } | Tie::Act { .. } | Tie::Role { .. } | Tie::Deed { .. } => false,
            Tie::Actor(row) => {
                actors[*row].kind == NameKind::Person
                    && lists::is_for_a_person(&one.noun)
                    && !lists::is_office(&one.noun)
            }
            _ => true,
        };
        (adds || alone && counts) && (!is_event || other_noun())
            || matches!(tie, Tie::Actor(_)) && excludes(phrase, &phrases)
    })
}

/// Whether an office cannot be another that other articles give: "economy minister", "labour minister".
fn excludes(phrase: &Phrase<'_>, all: &[Phrase<'_>]) -> bool {
    const RANKS: &str = "acting assistant chief co deputy former head junior lead senior staff top vice";
    let of = |one: &Called| -> Option<String> {
        let mut others = one.words.iter().filter(|word| **word != one.noun);
        let of = others.next().filter(|of| !spaced(RANKS).any(|rank| rank == **of))?;
        let is_plain = others.next().is_none() && spaced(&one.form).count() == 2;
        (is_plain && lists::is_office(&one.noun)).then(|| of.clone())
    };
    let Some(own) = of(phrase.called) else { return false };
    all.iter().any(|other| {
        other.called.noun == phrase.called.noun
            && other.articles.is_disjoint(&phrase.articles)
            && of(other.called).is_some_and(|of| of != own)
    })
}

/// A phrase, and the articles that have it.
struct Phrase<'a> {
    called: &'a Called,
    articles: BTreeSet<ArticleIndex>,
}

fn phrases(called: &[Called]) -> Vec<Phrase<'_>> {
    let mut found: BTreeMap<(&str, &BTreeSet<String>), Phrase<'_>> = BTreeMap::new();
    for one in called {
        let new = || Phrase { called: one, articles: BTreeSet::new() };
        found.entry((&one.noun, &one.words)).or_insert_with(new).articles.insert(one.article);
    }
    found.into_values().collect()
}

fn articles(called: &[Called]) -> BTreeSet<ArticleIndex> {
    called.iter().map(|one| one.article).collect()
}

fn row(tie: &Tie, called: &[Called], actors: &[Actor]) -> Label {
    let (name, actor) = match tie {
        Tie::Actor(row) => (actors[*row].name.clone(), Some(Ref::new(*row))),
        Tie::Deed { on, .. } => (format!("what was done to {}", whom(on, actors)), None),
        _ => (plainest(called), None),
    };
    let mut forms: BTreeMap<(ArticleIndex, &str, &BTreeSet<String>), Vec<Form>> = BTreeMap::new();
    for one in called {
        let alike = forms.entry((one.article, &one.noun, &one.words)).or_default();
        match alike.iter_mut().find(|form| form.voice == one.voice) {
            Some(form) if form.spans.contains(&one.place) => {}
            Some(form) => {
                form.telling = telling(one, called).max(std::mem::take(&mut form.telling));
                form.spans.push(one.place);
                form.count += 1;
            }
            None => alike.push(Form {
                article: one.article,
                form: one.form.clone(),
                count: 1,
                voice: one.voice,
                telling: telling(one, called),
                spans: vec![one.place],
            }),
        }
    }
    let mut forms: Vec<Form> = forms.into_values().flatten().collect();
    forms.sort_by_key(|form| (form.article, Reverse(form.count), form.spans.first().copied()));
    Label { name, actor, forms }
}

/// Whom a deed befell: by name, or by a noun, of which the age does not count.
fn whom(on: &Partner, actors: &[Actor]) -> String {
    match on {
        Partner::Actor(row) => actors[*row].name.clone(),
        Partner::Country(code) => (*code).to_owned(),
        Partner::Noun(noun) => format!("the {}", noun.split(' ').next().unwrap_or(noun)),
    }
}

/// Those words of a phrase that tell, if it surely stands for the same as the others: by its place, or since another article
/// has its noun, or one of the same set.
fn telling(one: &Called, called: &[Called]) -> Vec<String> {
    let set = |noun: &str| sets::with(noun);
    let alike = |other: &Called| {
        other.article != one.article
            && (other.noun == one.noun || set(&one.noun).is_some() && set(&one.noun) == set(&other.noun))
    };
    let is_sure = one.is_sure || called.iter().any(alike);
    if is_sure { one.telling.iter().cloned().collect() } else { Vec::new() }
}

/// What most articles call what has no name, by words that take no side where there are any; of several, the first.
fn plainest(called: &[Called]) -> String {
    let weight = |phrase: &Phrase<'_>| {
        (!phrase.called.takes_sides, phrase.articles.len(), Reverse(phrase.called.place))
    };
    let phrases = phrases(called);
    phrases
        .iter()
        .max_by_key(|phrase| weight(phrase))
        .map_or_else(String::new, |phrase| phrase.called.form.clone())
}
