//! Names that are chosen from one set: "protester", "rioter", "mob".

use std::{collections::BTreeMap, sync::LazyLock};

use parallax_layers::slant::Slant;
use parallax_lexicon::classes::listed;

use crate::lists;

/// Names for one group or body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Set {
    number: usize,
    pub(crate) of: Of,
}

/// How many of them a story may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Of {
    /// One body, unless an article says whose it is.
    One,
    /// One group, whoever's.
    Group,
    /// One happening.
    Event,
    /// Several, told apart by whose they are.
    Each,
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
        let of = match kind {
            "one" => Of::One,
            "group" => Of::Group,
            "event" => Of::Event,
            _ => Of::Each,
        };
        listed(words).map(move |word| (word, Set { number, of }))
    })
    .collect()
});
