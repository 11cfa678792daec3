//! Which entities of articles are one.

use crate::bearer::Bearer;

/// Entities joined into groups; each group goes by the first of them, its root.
#[derive(Debug)]
pub(crate) struct Groups {
    parents: Vec<usize>,
    /// Of each root: the entities of its group.
    members: Vec<Vec<usize>>,
}

impl Groups {
    /// Each by itself.
    pub(crate) fn new(bearers: &[Bearer]) -> Self {
        let count = bearers.len();
        Self { parents: (0..count).collect(), members: (0..count).map(|at| vec![at]).collect() }
    }

    pub(crate) fn root(&mut self, at: usize) -> usize {
        let mut at = at;
        while self.parents[at] != at {
            self.parents[at] = self.parents[self.parents[at]];
            at = self.parents[at];
        }
        at
    }

    /// The entities of a group, by one of them.
    pub(crate) fn members(&mut self, at: usize) -> &[usize] {
        let root = self.root(at);
        &self.members[root]
    }

    pub(crate) fn unite(&mut self, one: usize, other: usize) {
        let (one, other) = (self.root(one), self.root(other));
        if one == other {
            return;
        }
        let (first, second) = (one.min(other), one.max(other));
        self.parents[second] = first;
        let moved = std::mem::take(&mut self.members[second]);
        self.members[first].extend(moved);
    }

    /// The roots of some, each once, in order.
    pub(crate) fn roots(&mut self, of: impl Iterator<Item = usize>) -> Vec<usize> {
        let mut roots: Vec<usize> = of.map(|at| self.root(at)).collect();
        roots.sort_unstable();
        roots.dedup();
        roots
    }
}
