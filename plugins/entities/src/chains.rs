//! Which mentions are of one and the same.

use crate::{mention::Scene, traits::Traits};

/// Mentions joined into chains; each chain goes by one of its mentions, its root.
#[derive(Debug)]
pub(crate) struct Chains {
    parents: Vec<u32>,
    /// Of each root: what all of its chain may be.
    traits: Vec<Traits>,
    /// Of each root: the mentions of its chain.
    members: Vec<Vec<u32>>,
    /// Of each root: whether a name is in its chain.
    named: Vec<bool>,
    /// Of each mention: the role that is told of it there, as words of the article.
    pub(crate) roles: Vec<Option<std::ops::Range<usize>>>,
}

impl Chains {
    /// Each mention by itself.
    pub(crate) fn new(scene: &Scene<'_>) -> Self {
        let count = crate::page::number(scene.mentions.len());
        Self {
            parents: (0..count).collect(),
            traits: scene.mentions.iter().map(|mention| mention.traits).collect(),
            members: (0..count).map(|at| vec![at]).collect(),
            named: scene.mentions.iter().map(crate::mention::Mention::is_name).collect(),
            roles: vec![None; scene.mentions.len()],
        }
    }

    /// The root of a mention's chain.
    pub(crate) fn root(&mut self, at: usize) -> usize {
        let mut at = at;
        while self.parents[at] as usize != at {
            let above = self.parents[at] as usize;
            self.parents[at] = self.parents[above];
            at = above;
        }
        at
    }

    /// Whether two mentions are of one chain.
    pub(crate) fn same(&mut self, one: usize, other: usize) -> bool {
        self.root(one) == self.root(other)
    }

    /// What a mention's chain may be.
    pub(crate) fn traits(&mut self, at: usize) -> Traits {
        let root = self.root(at);
        self.traits[root]
    }

    /// The mentions of a mention's chain.
    pub(crate) fn members(&mut self, at: usize) -> &[u32] {
        let root = self.root(at);
        &self.members[root]
    }

    pub(crate) fn is_named(&mut self, at: usize) -> bool {
        let root = self.root(at);
        self.named[root]
    }

    /// Whether two chains may be of one: what they may be agrees, and not both have names. Whose names are one
    /// was said before anything else.
    pub(crate) fn agree(&mut self, one: usize, other: usize) -> bool {
        let (one, other) = (self.root(one), self.root(other));
        self.traits[one].agree(self.traits[other]) && !(self.named[one] && self.named[other])
    }

    /// Joins the chains of two mentions where they agree, and says whether they are one now.
    pub(crate) fn link(&mut self, one: usize, other: usize) -> bool {
        if self.same(one, other) {
            return true;
        }
        let agree = self.agree(one, other);
        if agree {
            self.unite(one, other);
        }
        agree
    }

    /// Joins the chains of two mentions, whatever they were.
    pub(crate) fn unite(&mut self, one: usize, other: usize) {
        let (one, other) = (self.root(one), self.root(other));
        if one == other {
            return;
        }
        let (large, small) =
            if self.members[one].len() >= self.members[other].len() { (one, other) } else { (other, one) };
        self.parents[small] = crate::page::number(large);
        self.traits[large] = self.traits[one].narrowed(self.traits[other]);
        self.named[large] |= self.named[small];
        let moved = std::mem::take(&mut self.members[small]);
        self.members[large].extend(moved);
    }
}
