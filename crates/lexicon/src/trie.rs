//! Phrases of numbered words, found by walking on from each word of a text.

use std::collections::HashMap;

use foldhash::fast::FixedState;

/// Phrases, each with a number of whoever put it there.
#[derive(Debug)]
pub struct Trie {
    /// The node that a word leads to from the root, by its number; 0 for none.
    first: Vec<u32>,
    next: HashMap<(u32, u32), u32, FixedState>,
    /// What ends at a node.
    ends: Vec<Vec<u32>>,
}

impl Default for Trie {
    fn default() -> Self {
        Self { first: Vec::new(), next: HashMap::default(), ends: vec![Vec::new()] }
    }
}

impl Trie {
    /// Adds a phrase; one without words is never found.
    pub fn insert(&mut self, phrase: &[u32], value: u32) {
        let Some((&first, rest)) = phrase.split_first() else { return };
        let first = first as usize;
        if self.first.len() <= first {
            self.first.resize(first + 1, 0);
        }
        if self.first[first] == 0 {
            self.first[first] = self.new_node();
        }
        let mut node = self.first[first];
        for &word in rest {
            node = match self.next.get(&(node, word)) {
                Some(&next) => next,
                None => {
                    let next = self.new_node();
                    self.next.insert((node, word), next);
                    next
                }
            };
        }
        self.ends[node as usize].push(value);
    }

    fn new_node(&mut self) -> u32 {
        self.ends.push(Vec::new());
        self.ends.len() as u32 - 1
    }

    /// Whether it has no phrase.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.first.is_empty()
    }

    /// The phrases that the words begin with, from the shortest to the longest: how many words it has, and
    /// the values put there under it, in their order.
    pub fn walk(&self, words: impl Iterator<Item = u32>) -> impl Iterator<Item = (usize, &[u32])> {
        let mut node = 0;
        let step = move |(at, word): (usize, u32)| {
            node = match at {
                0 => self.first.get(word as usize).copied().unwrap_or(0),
                _ => self.next.get(&(node, word)).copied().unwrap_or(0),
            };
            (node != 0).then(|| (at + 1, self.ends[node as usize].as_slice()))
        };
        words.enumerate().map_while(step).filter(|(_, ends)| !ends.is_empty())
    }
}
