//! Names that are chosen from one set: "protester", "rioter", "mob".

use std::{collections::BTreeMap, sync::LazyLock};

use parallax_layers::slant::Slant;
use parallax_lexicon::classes::listed;

use crate::lists;

/// Names for one group or body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Set {
    number: usize,
    /// A story has one of them at most, so that nothing else has to tell which is meant.
    pub(crate) is_one: bool,
}

/// The set that has a noun.
pub(crate) fn with(noun: &str) -> Option<Set> {
    SETS.get(noun).copied()
}

/// The set from which a name was chosen that takes sides.
pub(crate) fn of(finding: &Slant) -> Option<Set> {
    finding.alternatives.iter().find_map(|name| with(lists::plain(name)))
}

static SETS: LazyLock<BTreeMap<&'static str, Set>> = LazyLock::new(|| {
    let sets = lists::lines(include_str!("../lists/sets.tsv")).enumerate();
    sets.flat_map(|(number, (kind, words))| {
        listed(words).map(move |word| (word, Set { number, is_one: kind == "one" }))
    })
    .collect()
});
