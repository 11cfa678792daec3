//! Values of a property that were seen often enough to have a vector.

use std::collections::HashMap;

use foldhash::fast::FixedState;

/// Numbers from 1 for known values; 0 stands for all others.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Vocabulary {
    numbers: HashMap<u64, u32, FixedState>,
}

impl Vocabulary {
    /// A vocabulary of these values, numbered as they come.
    pub(crate) fn new(values: impl IntoIterator<Item = u64>) -> Self {
        Self { numbers: values.into_iter().zip(1..).collect() }
    }

    /// How many numbers there are, with that of the unknown.
    #[cfg(feature = "train")]
    pub(crate) fn len(&self) -> usize {
        self.numbers.len() + 1
    }

    pub(crate) fn number(&self, value: u64) -> u32 {
        self.numbers.get(&value).copied().unwrap_or(0)
    }

    /// The numbers of a word's properties, each in its own vocabulary.
    #[cfg(feature = "train")]
    pub(crate) fn numbers<const N: usize>(known: &[Self; N], values: [u64; N]) -> impl Iterator<Item = u32> {
        known.iter().zip(values).map(|(known, value)| known.number(value))
    }

    /// The known values in the order of their numbers.
    #[cfg(feature = "train")]
    pub(crate) fn values(&self) -> Vec<u64> {
        let mut all: Vec<(u32, u64)> = self.numbers.iter().map(|(value, number)| (*number, *value)).collect();
        all.sort_unstable();
        all.into_iter().map(|(_, value)| value).collect()
    }
}
