//! Which values of a property get a vector of their own.

use std::collections::BTreeMap;

use super::random::Random;
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

/// The numbers of the properties of a sentence's words, one after the other.
pub(crate) fn numbers<const N: usize>(
    known: &[Vocabulary; N],
    words: impl Iterator<Item = [u64; N]>,
) -> Vec<usize> {
    words.flat_map(|values| Vocabulary::numbers(known, values)).map(|number| number as usize).collect()
}

/// Takes words for unknown: one seen once in `share` of the cases and more, and a frequent one hardly ever
/// (Kiperwasser and Goldberg 2016). `numbers` are those of `N` properties each, the word itself the first.
pub(crate) fn forget<const N: usize>(numbers: &mut [usize], share: f32, counts: &[u32], random: &mut Random) {
    for word in numbers.chunks_exact_mut(N) {
        if random.unit() < share / (share + counts[word[0]] as f32) {
            word[0] = 0;
        }
    }
}
