//! What a document calls by a name, it calls so everywhere.

use std::collections::{BTreeMap, BTreeSet};

use super::{Document, Gazetteer, Kind, Name, document::Known, gazetteer::longer};
use crate::form::Form;

/// What ends the full names of firms.
const ENDINGS: [&str; 20] = [
    "motor",
    "motors",
    "company",
    "companies",
    "co",
    "co.",
    "inc",
    "inc.",
    "corp",
    "corp.",
    "corporation",
    "ltd",
    "ltd.",
    "limited",
    "plc",
    "llc",
    "group",
    "holdings",
    "ag",
    ",",
];

/// What tells a person from a parent of the same name.
const GENERATIONS: [&str; 6] = ["jr", "jr.", "sr", "sr.", "ii", "iii"];

/// Makes names of the same words agree in their kind, and finds those again that were missed elsewhere. A country is a
/// place where it acts, too.
pub(crate) fn agree(document: &Document, gazetteer: &Gazetteer, names: &mut Vec<Name>) {
    let firsts: Vec<usize> = document.ranges().map(|range| range.start).collect();
    *names = names.iter().flat_map(|name| persons(document, firsts[name.sentence], *name)).collect();
    let words = |name: &Name| {
        let first = firsts[name.sentence];
        &document.words[first + name.first..first + name.end]
    };
    for name in names.iter_mut().filter(|name| name.kind == Kind::Org) {
        let first = firsts[name.sentence];
        if document.is_country(first + name.first..first + name.end, gazetteer) {
            name.kind = Kind::Place;
        }
    }
    let [the, of, hyphen] = ["the", "of", "-"].map(|word| Form::of(word).lower);
    let is_title = |name: &Name| {
        let before = (firsts[name.sentence] + name.first).checked_sub(1).filter(|_| name.first > 0);
        let definite = before.is_some_and(|before| document.words[before].form.lower == the);
        let after = document.words.get(firsts[name.sentence] + name.end);
        let complement = after.is_some_and(|after| after.form.lower == of);
        let titles = words(name).iter().all(|word| word.title);
        name.kind == Kind::Person && titles && (definite || complement)
    };
    // "the President", "Director of the Rell Museum"
    names.retain(|name| !is_title(name));
    firms(document, &firsts, names);
    let mut votes: BTreeMap<u64, [usize; 4]> = BTreeMap::new();
    // Each with whether a place may have it, too.
    let mut surnames: BTreeMap<u64, bool> = BTreeMap::new();
    for name in names.iter() {
        votes.entry(surface(words(name))).or_default()[name.kind as usize] += 1;
        let surname = surname(words(name), hyphen);
        if name.kind == Kind::Person && surname.len() < name.end - name.first {
            surnames.insert(surface(surname), matches!(surname, [one] if one.place));
        }
    }
    let mut kinds: BTreeMap<u64, Kind> = BTreeMap::new();
    for name in names.iter_mut() {
        let surface = surface(words(name));
        let votes = votes[&surface];
        let most = Kind::ALL.into_iter().fold(name.kind, |best, kind| {
            if votes[kind as usize] > votes[best as usize] { kind } else { best }
        });
        // A town may bear a person's name; what no list has for a place is that person.
        let is_person =
            surnames.get(&surface).is_some_and(|place| votes[Kind::Person as usize] > 0 || !place);
        name.kind = if is_person { Kind::Person } else { most };
        kinds.insert(surface, name.kind);
    }
    for (surname, _) in surnames.into_iter().filter(|(_, place)| !place) {
        kinds.entry(surname).or_insert(Kind::Person);
    }
    find_again(document, names, &kinds);
}

/// Of "Ada Rell and Ben Lund" two: no person has "and" in the name.
fn persons(document: &Document, first: usize, name: Name) -> impl Iterator<Item = Name> {
    let and = Form::of("and").lower;
    let parts = document.words[first + name.first..first + name.end]
        .split(move |word| name.kind == Kind::Person && word.form.lower == and);
    let mut next = name.first;
    parts.filter_map(move |part| {
        let first = next;
        next += part.len() + 1;
        (!part.is_empty()).then_some(Name { first, end: first + part.len(), ..name })
    })
}

/// Makes bodies of the words that stand for firms whose full name is there: "Ford" beside "Ford Motor Company". Not
/// where someone has it as a surname: "Henry Ford", "Mr. Ford".
fn firms(document: &Document, firsts: &[usize], names: &mut [Name]) {
    let endings = ENDINGS.map(|word| Form::of(word).lower);
    let words =
        |name: &Name| &document.words[firsts[name.sentence] + name.first..firsts[name.sentence] + name.end];
    let mut firms: BTreeSet<u64> = BTreeSet::new();
    let mut bearers: BTreeSet<u64> = BTreeSet::new();
    for name in names.iter() {
        let own = words(name);
        let before = (firsts[name.sentence] + name.first).checked_sub(1).filter(|_| name.first > 0);
        match (name.kind, own) {
            (Kind::Org, own) => {
                let proper = own.iter().rposition(|word| !endings.contains(&word.form.lower));
                firms.extend(proper.filter(|last| last + 1 < own.len()).map(|last| own[last].form.lower));
            }
            (Kind::Person, [.., last])
                if own.len() > 1 || before.is_some_and(|at| document.words[at].title) =>
            {
                bearers.insert(last.form.lower);
            }
            _ => (),
        }
    }
    for name in names {
        if let [word] = words(name)
            && !word.place
            && firms.contains(&word.form.lower)
            && !bearers.contains(&word.form.lower)
        {
            name.kind = Kind::Org;
        }
    }
}

/// The longest name that is looked for, in words.
const LONGEST: usize = 6;

/// Marks what is written as a name is elsewhere in the document.
fn find_again(document: &Document, names: &mut Vec<Name>, kinds: &BTreeMap<u64, Kind>) {
    let mut found = Vec::new();
    let mut known = names.iter().peekable();
    for (sentence, range) in document.ranges().enumerate() {
        let words = &document.words[range];
        let mut at = 0;
        while at < words.len() {
            while known.next_if(|name| (name.sentence, name.end) <= (sentence, at)).is_some() {}
            // Up to the next name.
            let free =
                known.peek().filter(|name| name.sentence == sentence).map_or(words.len(), |name| name.first);
            if at >= free {
                at = known.peek().map_or(words.len(), |name| name.end);
                continue;
            }
            // No name that is looked for begins without a capital.
            if !words[at].upper {
                at += 1;
                continue;
            }
            let rest = &words[at..free.min(at + LONGEST)];
            let length = (1..=rest.len()).rev().find(|length| {
                let words = &rest[..*length];
                is_written_so(words, at) && kinds.contains_key(&surface(words))
            });
            if let Some(length) = length {
                let kind = kinds[&surface(&rest[..length])];
                found.push(Name { sentence, first: at, end: at + length, kind });
            }
            at += length.unwrap_or(1);
        }
    }
    names.append(&mut found);
    names.sort_by_key(|name| (name.sentence, name.first));
}

/// Whether words may be a name by their capitals: one alone not where any word has one.
fn is_written_so(words: &[Known], at: usize) -> bool {
    match words {
        [word] => word.upper && word.letter && (at > 0 || !word.habit.small) && word.plain,
        [first, .., last] => first.upper && last.upper,
        [] => false,
    }
}

/// The last word of a person's name, with what a hyphen joins to it: "El-Tantawi". "Jr." is none.
fn surname(words: &[Known], hyphen: u64) -> &[Known] {
    let generations = GENERATIONS.map(|word| Form::of(word).lower);
    let words = match words {
        [rest @ .., last] if generations.contains(&last.form.lower) => rest,
        _ => words,
    };
    let mut first = words.len().saturating_sub(1);
    while first >= 2 && words[first - 1].form.lower == hyphen {
        first -= 2;
    }
    &words[first..]
}

fn surface(words: &[Known]) -> u64 {
    words.iter().fold(0, |phrase, word| longer(phrase, word.form.lower))
}
