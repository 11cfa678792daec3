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
    let [and, the, of, hyphen] = ["and", "the", "of", "-"].map(|word| Form::of(word).lower);
    let generations = GENERATIONS.map(|word| Form::of(word).lower);
    *names = names.iter().flat_map(|name| persons(words_of(document, &firsts, name), and, *name)).collect();
    for name in names.iter_mut().filter(|name| name.kind == Kind::Org) {
        let first = firsts[name.sentence];
        if document.is_country(first + name.first..first + name.end, gazetteer) {
            name.kind = Kind::Place;
        }
    }
    let is_title = |name: &Name| {
        let definite = before(document, &firsts, name).is_some_and(|before| before.form.lower == the);
        let after = document.words.get(firsts[name.sentence] + name.end);
        let complement = after.is_some_and(|after| after.form.lower == of);
        let titles = words_of(document, &firsts, name).iter().all(|word| word.title);
        name.kind == Kind::Person && titles && (definite || complement)
    };
    // "the President", "Director of the Rell Museum"
    names.retain(|name| !is_title(name));
    firms(document, &firsts, names);
    let mut votes: BTreeMap<u64, [usize; 4]> = BTreeMap::new();
    // Each with whether a place may have it, too.
    let mut surnames: BTreeMap<u64, bool> = BTreeMap::new();
    for name in names.iter() {
        let words = words_of(document, &firsts, name);
        votes.entry(surface(words)).or_default()[name.kind as usize] += 1;
        if name.kind == Kind::Person {
            let surname = surname(words, hyphen, &generations);
            if surname.len() < words.len() {
                surnames.insert(surface(surname), matches!(surname, [one] if one.place));
            }
        }
    }
    let mut kinds: BTreeMap<u64, Kind> = BTreeMap::new();
    for name in names.iter_mut() {
        let surface = surface(words_of(document, &firsts, name));
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

/// The words of a name. `firsts` has where each sentence begins.
fn words_of<'a>(document: &'a Document, firsts: &[usize], name: &Name) -> &'a [Known] {
    let first = firsts[name.sentence];
    &document.words[first + name.first..first + name.end]
}

/// The word before a name in its sentence.
fn before<'a>(document: &'a Document, firsts: &[usize], name: &Name) -> Option<&'a Known> {
    let at = name.first.checked_sub(1)?;
    Some(&document.words[firsts[name.sentence] + at])
}

/// Of "Ada Rell and Ben Lund" two: no person has "and" in the name.
fn persons(words: &[Known], and: u64, name: Name) -> impl Iterator<Item = Name> {
    let parts = words.split(move |word| name.kind == Kind::Person && word.form.lower == and);
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
    let mut firms: BTreeSet<u64> = BTreeSet::new();
    let mut bearers: BTreeSet<u64> = BTreeSet::new();
    for name in names.iter() {
        match (name.kind, words_of(document, firsts, name)) {
            (Kind::Org, own) => {
                let proper = own.iter().rposition(|word| !endings.contains(&word.form.lower));
                firms.extend(proper.filter(|last| last + 1 < own.len()).map(|last| own[last].form.lower));
            }
            (Kind::Person, [.., last])
                if name.end - name.first > 1
                    || before(document, firsts, name).is_some_and(|word| word.title) =>
            {
                bearers.insert(last.form.lower);
            }
            _ => (),
        }
    }
    for name in names {
        if let [word] = words_of(document, firsts, name)
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

/// Whether words that begin with a capital may be a name by their capitals: one alone not where any word has
/// one.
fn is_written_so(words: &[Known], at: usize) -> bool {
    match words {
        [word] => word.letter && (at > 0 || !word.habit.small) && word.plain,
        [_, .., last] => last.upper,
        [] => false,
    }
}

/// The last word of a person's name, with what a hyphen joins to it: "El-Tantawi". "Jr." is none.
fn surname<'a>(words: &'a [Known], hyphen: u64, generations: &[u64]) -> &'a [Known] {
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
