//! Names of one and the same: equal ones, shorter ones, abbreviations, other spellings.

use std::collections::{BTreeMap, BTreeSet};

use parallax_layers::{names::NameKind, words::Deprel};
use parallax_lexicon::naming::is_generic;

use super::{
    keys::{Key, Short, is_acronym, is_spelling, shortens},
    surnames::{Shared, is_unrelated},
};
use crate::{
    chains::Chains,
    mention::{Form, Mention, Scene},
    traits::ANY_GENDER,
};

/// Joins what is surely one, and gives the names of one word that several persons bear.
pub(crate) fn join(scene: &Scene<'_>, chains: &mut Chains) -> Vec<Shared> {
    let keys = distinct(scene);
    for key in keys.iter().filter(|key| !key.is_bare()) {
        unite(key, chains);
    }
    join_parts(scene, chains);
    let (persons, others): (Vec<&Key>, Vec<&Key>) = keys.iter().partition(|key| key.is_person());
    let (bare, full): (Vec<&Key>, Vec<&Key>) = persons.iter().partition(|key| key.is_bare());
    join_full(&full, chains);
    let shared = join_bare(scene, &bare, &full, chains);
    join_bodies(&others, chains);
    join_surnames_of_no_kind(scene, &persons, &others, chains);
    join_names_of_two_kinds(&persons, &others, chains);
    shared
}

fn unite(key: &Key, chains: &mut Chains) {
    for &at in &key.mentions {
        chains.unite(key.first(), at);
    }
}

/// The names of persons within longer names go with what they repeat.
fn join_parts(scene: &Scene<'_>, chains: &mut Chains) {
    let name = |(at, mention): (usize, &Mention)| match mention.form {
        Form::Name(row) => Some((row, at)),
        _ => None,
    };
    let by_row: BTreeMap<usize, usize> = scene.mentions.iter().enumerate().filter_map(name).collect();
    for (at, mention) in scene.mentions.iter().enumerate() {
        if let Form::Part(row) = mention.form
            && let Some(&whole) = by_row.get(&row)
        {
            chains.unite(whole, at);
        }
    }
}

/// What equal names have in common: whether a person bears them, "jr", the words.
type Alike = (bool, Option<&'static str>, Vec<String>);

/// The names that differ, each with all that are equal. Names of a person and of what is none stay apart
/// ("Washington"), as do Mr and Ms Rell.
fn distinct(scene: &Scene<'_>) -> Vec<Key> {
    let mut keys: Vec<Key> = Vec::new();
    let mut known: BTreeMap<Alike, Vec<usize>> = BTreeMap::new();
    for key in (0..scene.mentions.len()).filter_map(|at| Key::new(scene, at)) {
        // "Kim Jong-un" is Kim Jong Un.
        let words = key.words.iter().flat_map(|word| word.split('-')).map(str::to_owned).collect();
        let alike = known.entry((key.is_person(), key.generation, words)).or_default();
        let fitting = || alike.iter().copied().filter(|&at| !keys[at].contradicts(&key));
        // "the Foreign Ministry" where those of two countries were named is neither.
        let lands = fitting().filter(|&at| keys[at].land.is_some()).count();
        let same = fitting().find(|&at| keys[at].land == key.land);
        match same.or_else(|| fitting().next().filter(|_| lands < 2)) {
            Some(at) => {
                keys[at].mentions.push(key.first());
                keys[at].genders &= key.genders;
                keys[at].land = keys[at].land.or(key.land);
            }
            None => {
                alike.push(keys.len());
                keys.push(key);
            }
        }
    }
    keys
}

/// Other forms and spellings of a full name: "A. Rell", "Rell Lund" of "Ada Rell Lund".
fn join_full(full: &[&Key], chains: &mut Chains) {
    let by_word = by_word(full);
    for short in full {
        let bearers = bearers(short, full, &by_word);
        let fitting = || bearers.iter().filter(|long| !short.contradicts(long)).map(|long| long.first());
        join_only(short.first(), fitting, chains);
    }
    join_spellings(full, chains);
}

/// Surnames and given names go to the one person whose they can be. Those that several bear are given back.
fn join_bare(scene: &Scene<'_>, bare: &[&Key], full: &[&Key], chains: &mut Chains) -> Vec<Shared> {
    let by_word = by_word(full);
    let mut shared: BTreeMap<Vec<usize>, Vec<usize>> = BTreeMap::new();
    for key in bare {
        let bearers = bearers(key, full, &by_word);
        let mut roots: Vec<(usize, usize)> =
            bearers.iter().map(|long| (chains.root(long.first()), long.first())).collect();
        roots.sort_unstable();
        roots.dedup_by_key(|(root, _)| *root);
        let mut firsts: Vec<usize> = roots.into_iter().map(|(_, first)| first).collect();
        let (mut alone, mut behind) = (key.mentions.as_slice(), [].as_slice());
        if firsts.len() > 1 {
            (alone, behind) = (behind, alone);
        } else if let [first] = firsts[..]
            && bearers.iter().any(|long| long.mentions.iter().any(|&at| is_unrelated(scene, at)))
            && key.first() < first
        {
            // "A man named Rell was hurt. Tomas Rell, no relation,"
            (alone, behind) = alone.split_at(alone.partition_point(|&at| at < first));
            firsts.push(key.first());
        }
        for &at in alone {
            chains.unite(alone[0], at);
        }
        if firsts.len() > 1 {
            shared.entry(firsts).or_default().extend(behind);
        } else if bearers.is_empty() {
            join_misspelt(key, full, chains);
        } else if let Some(long) = bearers.iter().find(|long| !key.contradicts(long)) {
            chains.unite(long.first(), key.first());
        }
    }
    shared.into_iter().map(|(bearers, mentions)| Shared { bearers, mentions }).collect()
}

/// Full names by each of their words.
type ByWord<'a> = BTreeMap<&'a str, Vec<usize>>;

fn by_word<'a>(full: &[&'a Key]) -> ByWord<'a> {
    let mut by_word = ByWord::new();
    for (at, key) in full.iter().enumerate() {
        for word in &key.words {
            by_word.entry(word).or_default().push(at);
        }
    }
    by_word
}

/// The full names of which a name may be a part, as far as its words tell.
fn bearers<'a>(short: &Key, full: &[&'a Key], by_word: &ByWord<'_>) -> Vec<&'a Key> {
    let near = BTreeSet::from([short.last(), short.words[0].as_str()]);
    let longer = near.iter().filter_map(|word| by_word.get(word)).flatten().map(|&at| full[at]);
    // "Lund" is Donald Lund rather than Donald Lund Jr.
    let younger = |long: &Key| long.generation != short.generation;
    let mut found: Vec<((Short, bool), &Key)> = longer
        .filter(|long| long.first() != short.first() && !short.is_of_other_generation(long))
        .filter_map(|long| Some(((shortens(short, long)?, younger(long)), long)))
        .collect();
    let best = found.iter().map(|(how, _)| *how).min();
    found.retain(|(how, _)| Some(*how) == best);
    found.into_iter().map(|(_, long)| long).collect()
}

/// A surname alone that is spelt otherwise than in the one full name that it can be of.
fn join_misspelt(short: &Key, full: &[&Key], chains: &mut Chains) {
    const FEW: usize = 100;
    let near = |long: &&&Key| !short.contradicts(long) && is_spelling(short.last(), long.last());
    join_only(short.first(), || full.iter().take(FEW).filter(near).map(|long| long.first()), chains);
}

/// Joins a name with the one chain that it can be of: the only one, or the only one that stood before it.
fn join_only<I: Iterator<Item = usize>>(short: usize, bearers: impl Fn() -> I, chains: &mut Chains) {
    let mut roots = |firsts: &mut dyn Iterator<Item = usize>| {
        let mut roots: Vec<usize> = firsts.map(|first| chains.root(first)).collect();
        roots.sort_unstable();
        roots.dedup();
        roots
    };
    let all = roots(&mut bearers());
    let before = roots(&mut bearers().filter(|&first| first < short));
    if let ([only], _) | (_, [only]) = (all.as_slice(), before.as_slice()) {
        chains.unite(*only, short);
    }
}

/// "Sergei Oman" and "Sergey Oman": all words but one are equal, and that one nearly.
fn join_spellings(keys: &[&Key], chains: &mut Chains) {
    let mut by_length: BTreeMap<(usize, Option<char>), Vec<usize>> = BTreeMap::new();
    for (at, key) in keys.iter().enumerate() {
        let initial = key.last().chars().next();
        let alike = by_length.entry((key.words.len(), initial)).or_default();
        // Few names of an article begin alike; a list of hundreds is no article's, and is not compared.
        const MANY: usize = 50;
        if let Some(&other) = alike.iter().take(MANY).find(|&&other| are_spellings(keys[other], key)) {
            chains.unite(keys[other].first(), key.first());
        }
        alike.push(at);
    }
}

fn are_spellings(one: &Key, other: &Key) -> bool {
    let pairs = one.words.iter().zip(&other.words);
    let mut differ = pairs.filter(|(one, other)| one != other);
    let Some((first, second)) = differ.next() else { return false };
    // "Omanov" and "Omanova" are husband and wife.
    let feminine = |one: &str, other: &str| one.strip_suffix('a').is_some_and(|stem| other.starts_with(stem));
    differ.next().is_none()
        && !one.contradicts(other)
        && is_spelling(first, second)
        && !feminine(first, second)
        && !feminine(second, first)
}

/// Abbreviations, and the first or the last words of a longer name.
fn join_bodies(keys: &[&Key], chains: &mut Chains) {
    const FEW: usize = 200;
    let long: Vec<&&Key> = keys.iter().filter(|key| key.words.len() > 1).take(FEW).collect();
    for short in keys {
        let acronyms = || long.iter().filter(|long| is_acronym(short, long)).map(|long| long.first());
        join_only(short.first(), acronyms, chains);
        let parts = || long.iter().filter(|long| is_part(short, long)).map(|long| long.first());
        join_only(short.first(), parts, chains);
    }
    join_spellings(
        &keys.iter().copied().filter(|key| key.kind != NameKind::Misc).collect::<Vec<_>>(),
        chains,
    );
}

/// "Harvard" of "Harvard University", "Ministry" of "Ministry of Health", "Supreme Court" of "U.S. Supreme Court". Only
/// bodies are called so: "Karst" is not "Karst Airport", and "North Karst" not "Karst"; the Senate is not the Senate
/// Democrats, nor is the House the White House.
fn is_part(short: &Key, long: &Key) -> bool {
    const ALONE: [&str; 4] = ["house", "democrats", "republicans", "states"];
    let begins = long.words.strip_prefix(short.words.as_slice()).is_some_and(|rest| {
        matches!(rest.first().map(String::as_str), Some("of" | "for")) || is_generic(&rest.join(" "))
    });
    let ends = long.words.ends_with(&short.words)
        && !matches!(&short.words[..], [one] if ALONE.contains(&one.as_str()));
    let body = short.kind == NameKind::Org || short.kind == NameKind::Misc && begins;
    body && long.kind == NameKind::Org
        && (begins || ends)
        && short.words.len() < long.words.len()
        && !short.contradicts(long)
}

/// "Rell" that was not known as a person's name, where Ada Rell is one. What stands with "in" or "from" is a place.
fn join_surnames_of_no_kind(scene: &Scene<'_>, persons: &[&Key], others: &[&Key], chains: &mut Chains) {
    let mut by_surname: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for person in persons.iter().filter(|key| key.words.len() > 1) {
        by_surname.entry(person.last()).or_default().push(person.first());
    }
    for other in others.iter().filter(|key| key.words.len() == 1) {
        let Some(bearers) = by_surname.get(other.last()) else { continue };
        let all = chains.members(other.first());
        let placed = all.iter().any(|&at| is_placed(scene, scene.mentions[at as usize].head));
        let later = bearers.iter().any(|&bearer| bearer < other.first());
        if other.genders == ANY_GENDER && (other.kind != NameKind::Place || later && !placed) {
            join_only(other.first(), || bearers.iter().copied(), chains);
        }
    }
}

/// One word that was read as a person's name here and as another's there is one name, where no full name is about.
fn join_names_of_two_kinds(persons: &[&Key], others: &[&Key], chains: &mut Chains) {
    let by_word: BTreeMap<&str, usize> =
        others.iter().filter(|key| key.words.len() == 1).map(|key| (key.last(), key.first())).collect();
    let full: Vec<usize> = persons.iter().filter(|key| key.words.len() > 1).map(|key| key.first()).collect();
    let mut full: Vec<usize> = full.into_iter().map(|first| chains.root(first)).collect();
    full.sort_unstable();
    for person in persons.iter().filter(|key| key.words.len() == 1 && key.genders == ANY_GENDER) {
        if let Some(&other) = by_word.get(person.last())
            && full.binary_search(&chains.root(person.first())).is_err()
        {
            // What it is more often, it is.
            let more = chains.members(other).len() > chains.members(person.first()).len();
            let (first, second) = if more { (other, person.first()) } else { (person.first(), other) };
            chains.unite(first, second);
        }
    }
}

fn is_placed(scene: &Scene<'_>, head: usize) -> bool {
    let case = scene.page.tree.child(head, &[Deprel::Case]);
    case.is_some_and(|case| {
        matches!(&*scene.page.folded(case), "in" | "at" | "from" | "near" | "into" | "across")
    })
}
