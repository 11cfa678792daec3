//! Names that stand several times in a document are of one kind.

use std::collections::{BTreeMap, BTreeSet};

use super::{Document, Kind, Name, gazetteer::longer};

/// Makes names of the same words agree: the kind that most of them have, and for a surname that of the full name.
pub(crate) fn agree(document: &Document, names: &mut [Name]) {
    let firsts: Vec<usize> = document.ranges().map(|range| range.start).collect();
    let words = |name: &Name| {
        let first = firsts[name.sentence];
        &document.words[first + name.first..first + name.end]
    };
    let surface = |name: &Name| words(name).iter().fold(0, |phrase, word| longer(phrase, word.form.lower));
    let mut votes: BTreeMap<u64, [usize; 4]> = BTreeMap::new();
    let mut surnames: BTreeSet<u64> = BTreeSet::new();
    for name in names.iter() {
        votes.entry(surface(name)).or_default()[name.kind as usize] += 1;
        if let [_, .., last] = words(name)
            && name.kind == Kind::Person
        {
            surnames.insert(longer(0, last.form.lower));
        }
    }
    for name in names.iter_mut() {
        let surface = surface(name);
        let votes = votes[&surface];
        let best = Kind::ALL.into_iter().fold(name.kind, |best, kind| {
            if votes[kind as usize] > votes[best as usize] { kind } else { best }
        });
        let is_surname = name.end - name.first == 1 && surnames.contains(&surface);
        name.kind = if is_surname && votes[Kind::Person as usize] > 0 { Kind::Person } else { best };
    }
}
