//! The smallest tree of endings that says of most words what is right.
//!
//! Every word is an error of some weight if the tree gets it wrong, and every branch that says
//! something has a price, so a branch stands where it is right about more than it costs: an ending
//! that many words share, or a whole word of its own. The best tree is found exactly, from the
//! leaves down: for each ending, what would the words with it cost if a shorter ending had said
//! this or that?

use std::collections::BTreeMap;

use crate::lemmas::EDGE;

/// What is known of one word, as [`Key`](crate::lemmas::Key) spells it.
#[derive(Debug, Clone)]
pub(super) struct Evidence<V> {
    /// How often it had each value.
    pub(super) counts: BTreeMap<V, u64>,
    /// What it costs to have none of them right.
    pub(super) weight: i64,
}

/// What branches cost.
#[derive(Debug, Clone, Copy)]
pub(super) struct Prices {
    /// An ending's.
    pub(super) ending: i64,
    /// A whole word's.
    pub(super) word: i64,
}

/// An ending that says something, or leads to longer ones that do.
#[derive(Debug)]
pub(super) struct Branch<V> {
    pub(super) value: Option<V>,
    pub(super) children: BTreeMap<u8, Branch<V>>,
}

impl<V: PartialEq> Branch<V> {
    /// Sees to it that a word has this value.
    pub(super) fn teach(&mut self, key: &[u8], value: V) {
        if self.get(key) != Some(&value) {
            let mut branch = self;
            for &byte in key {
                let empty = || Branch { value: None, children: BTreeMap::new() };
                branch = branch.children.entry(byte).or_insert_with(empty);
            }
            branch.value = Some(value);
        }
    }

    fn get(&self, key: &[u8]) -> Option<&V> {
        let mut branch = self;
        let mut value = branch.value.as_ref();
        for byte in key {
            let Some(next) = branch.children.get(byte) else { break };
            branch = next;
            value = branch.value.as_ref().or(value);
        }
        value
    }
}

/// The tree for these words; `general` tells values that more than one word may have.
pub(super) fn grow<V: Clone + Ord>(
    words: &BTreeMap<Vec<u8>, Evidence<V>>,
    prices: Prices,
    general: fn(&V) -> bool,
) -> Branch<V> {
    let words: Vec<Word<V>> = words.iter().map(|(key, known)| (key.as_slice(), known)).collect();
    let root = Weighed::new(&words, 0, EDGE, prices, general);
    let value = root.best.as_ref().map(|(_, value)| value.clone());
    Branch { children: root.choose(value.as_ref()), value }
}

type Word<'a, V> = (&'a [u8], &'a Evidence<V>);

/// An ending and what the words that have it cost.
struct Weighed<V> {
    byte: u8,
    children: Vec<Weighed<V>>,
    /// If this value holds unless a longer ending says otherwise.
    costs: BTreeMap<V, i64>,
    /// If one that is right for none of them holds.
    otherwise: i64,
    /// The best value to say here, and the cost then, with the branch's own.
    best: Option<(i64, V)>,
}

impl<V: Clone + Ord> Weighed<V> {
    fn new(words: &[Word<V>], depth: usize, byte: u8, prices: Prices, general: fn(&V) -> bool) -> Self {
        let mut children = Vec::new();
        let mut otherwise = 0;
        // What each value saves.
        let mut savings: BTreeMap<&V, i64> = BTreeMap::new();
        for group in words.chunk_by(|a, b| a.0.get(depth) == b.0.get(depth)) {
            match group[0].0.get(depth) {
                Some(&byte) => children.push(Self::new(group, depth + 1, byte, prices, general)),
                None => {
                    for (_, Evidence { counts, weight }) in group {
                        let total: u64 = counts.values().sum();
                        otherwise += weight;
                        for (value, &count) in counts {
                            *savings.entry(value).or_default() += weight * count as i64 / total as i64;
                        }
                    }
                }
            }
        }
        for child in &children {
            let without = child.cost(None);
            otherwise += without;
            for value in child.costs.keys() {
                *savings.entry(value).or_default() += without - child.cost(Some(value));
            }
        }
        let saving = savings.into_iter().filter(|&(_, saving)| saving > 0);
        let costs: BTreeMap<V, i64> =
            saving.map(|(value, saving)| (value.clone(), otherwise - saving)).collect();
        let whole = depth > 0 && byte == EDGE;
        let price = if whole { prices.word } else { prices.ending };
        let allowed = costs.iter().filter(|(value, _)| whole || general(value));
        let best = allowed.min_by_key(|&(_, &cost)| cost);
        let best = best.map(|(value, &cost)| (cost + price, value.clone()));
        Weighed { byte, children, costs, otherwise, best }
    }

    /// The cost of saying nothing here.
    fn silent(&self, inherited: Option<&V>) -> i64 {
        inherited.and_then(|value| self.costs.get(value)).copied().unwrap_or(self.otherwise)
    }

    /// The cost of the better of saying something and nothing.
    fn cost(&self, inherited: Option<&V>) -> i64 {
        let silent = self.silent(inherited);
        self.best.as_ref().map_or(silent, |&(cost, _)| cost.min(silent))
    }

    /// The branches that follow from what holds here.
    fn choose(&self, inherited: Option<&V>) -> BTreeMap<u8, Branch<V>> {
        let mut branches = BTreeMap::new();
        for child in &self.children {
            // Of equal choices the longer ending: it claims less about words not seen.
            let better = child.best.as_ref().filter(|&&(cost, _)| cost < child.silent(inherited));
            let value = better.map(|(_, value)| value.clone());
            let children = child.choose(value.as_ref().or(inherited));
            if value.is_some() || !children.is_empty() {
                branches.insert(child.byte, Branch { value, children });
            }
        }
        branches
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PRICES: Prices = Prices { ending: 10, word: 10 };

    fn grown(words: &[(&str, char)]) -> Branch<char> {
        let words = words.iter().map(|&(word, value)| {
            let key: Vec<u8> = word.bytes().rev().chain([EDGE]).collect();
            (key, Evidence { counts: BTreeMap::from([(value, 1)]), weight: 16 })
        });
        grow(&words.collect(), PRICES, |_| true)
    }

    #[test]
    fn what_all_share_is_said_once() {
        let tree = grown(&[("abc", 'x'), ("bcc", 'x'), ("cab", 'x')]);
        assert_eq!(tree.value, Some('x'));
        assert!(tree.children.is_empty());
    }

    #[test]
    fn an_exception_is_a_longer_ending() {
        let tree = grown(&[("abc", 'x'), ("bbc", 'x'), ("cac", 'y'), ("aac", 'y'), ("aaa", 'x')]);
        assert_eq!(tree.get(b"cbb\0"), Some(&'x'));
        assert_eq!(tree.get(b"cab\0"), Some(&'y'));
    }

    #[test]
    fn what_is_taught_is_known() {
        let mut tree = grown(&[("abc", 'x'), ("bbc", 'x')]);
        tree.teach(b"cba\0", 'z');
        assert_eq!(tree.get(b"cba\0"), Some(&'z'));
        assert_eq!(tree.get(b"cbb\0"), Some(&'x'));
    }
}
