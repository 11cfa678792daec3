//! Names that are chosen from one set: "protester", "rioter", "mob".

use std::collections::BTreeSet;

use parallax_layers::slant::Slant;

use crate::{lists, page::Page};

/// The sets of names of which some article of the story has chosen one that takes sides.
pub(crate) struct Sets(Vec<BTreeSet<String>>);

impl Sets {
    pub(crate) fn new(pages: &[Page<'_>]) -> Self {
        let mut sets: Vec<BTreeSet<String>> = Vec::new();
        let findings = pages.iter().flat_map(|page| page.slant);
        // Others have the names of several: "union" and "employer".
        let of_one = |name: &String| lists::is_one(name) || lists::is_one_each(name);
        for finding in findings.filter(|finding| finding.alternatives.iter().any(of_one)) {
            match sets.iter_mut().find(|set| is_of(set, finding)) {
                Some(set) => set.extend(finding.alternatives.iter().cloned()),
                None => sets.push(finding.alternatives.iter().cloned().collect()),
            }
        }
        Self(sets)
    }

    /// The set that a finding is of.
    pub(crate) fn of(&self, finding: &Slant) -> Option<usize> {
        self.0.iter().position(|set| !finding.alternatives.is_empty() && is_of(set, finding))
    }

    /// The set that has a name.
    pub(crate) fn with(&self, name: &str) -> Option<usize> {
        self.0.iter().position(|set| set.contains(name))
    }

    /// Whether a story has one of them at most, so that nothing else has to tell which is meant.
    pub(crate) fn is_one(&self, set: usize) -> bool {
        self.0[set].iter().any(|name| lists::is_one(name))
    }
}

/// The other names of two findings of one set are the same but for one.
fn is_of(set: &BTreeSet<String>, finding: &Slant) -> bool {
    let own = finding.alternatives.iter().filter(|name| set.contains(*name)).count();
    own + 1 >= finding.alternatives.len()
}
