//! Which values of a property get a vector of their own.

use std::collections::BTreeMap;

use crate::vocabulary::Vocabulary;

/// The vocabularies of words' properties, and how often each known value of the first was seen.
pub(crate) fn learn_vocabularies<const N: usize>(
    words: impl Iterator<Item = [u64; N]>,
    least: [u32; N],
) -> ([Vocabulary; N], Vec<u32>) {
    let mut seen: [BTreeMap<u64, u32>; N] = std::array::from_fn(|_| BTreeMap::new());
    for word in words {
        for (seen, value) in seen.iter_mut().zip(word) {
            *seen.entry(value).or_default() += 1;
        }
    }
    for (seen, least) in seen.iter_mut().zip(least) {
        seen.retain(|_, count| *count >= least);
    }
    let counts = std::iter::once(0).chain(seen[0].values().copied()).collect();
    (seen.map(|seen| Vocabulary::new(seen.into_keys())), counts)
}
