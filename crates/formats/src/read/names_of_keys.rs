//! Which keys of a file were taken for what, and which were not used: said once.

use std::collections::BTreeSet;

use super::{declaration::quoted_key, problem::Problem};

/// The keys that were met.
#[derive(Debug, Default)]
pub(crate) struct Keys {
    taken: BTreeSet<(String, &'static str)>,
    unused: BTreeSet<String>,
}

impl Keys {
    /// So many are remembered: an object may have words for keys.
    const MOST: usize = 1000;
    /// So many are named.
    const SHOWN: usize = 12;

    pub(crate) fn taken(&mut self, key: &str, field: &'static str) {
        self.taken.insert((key.to_owned(), field));
    }

    pub(crate) fn unused(&mut self, key: &str) {
        if self.unused.len() < Self::MOST {
            self.unused.insert(key.to_owned());
        }
    }

    /// Adds those of another article.
    pub(crate) fn extend(&mut self, other: Self) {
        self.taken.extend(other.taken);
        other.unused.iter().for_each(|key| self.unused(key));
    }

    /// What there is to say of them, if anything.
    pub(crate) fn note(&self) -> Option<Problem> {
        let taken = self.taken.iter().map(|(key, field)| format!("{} as `{field}`", quoted_key(key)));
        let was_taken = |key: &str| self.taken.iter().any(|(taken, _)| taken == key);
        let unused = self.unused.iter().filter(|key| !was_taken(key)).map(|key| quoted_key(key));
        let parts = [("taken", listed(taken)), ("not used", listed(unused))];
        let said = parts.iter().filter(|(_, list)| !list.is_empty());
        let said: Vec<String> = said.map(|(what, list)| format!("{what}: {list}")).collect();
        (!said.is_empty()).then(|| Problem::note(said.join("; ")))
    }
}

/// Names one after the other; of many the first, and how many more there are.
pub(crate) fn listed(names: impl Iterator<Item = String>) -> String {
    let names: Vec<String> = names.collect();
    let (shown, more) = names.split_at(names.len().min(Keys::SHOWN));
    match more.len() {
        0 => shown.join(", "),
        more => format!("{} and {more} more", shown.join(", ")),
    }
}
