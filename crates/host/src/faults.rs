//! How often a pass may bring its process down.

use std::{
    collections::BTreeSet,
    sync::{Mutex, PoisonError},
};

/// So many units in a row that end a process switch its pass off.
pub(crate) const IN_A_ROW: usize = 3;
/// So many in all do.
pub(crate) const IN_ALL: usize = 20;

/// The units that ended their process, by their place in the corpus.
///
/// Threads come upon them in any order. What counts is their order in the corpus: behind the unit that was
/// too many the pass is off, whatever a thread that was ahead has found there.
#[derive(Default)]
pub(crate) struct Faults(Mutex<Known>);

#[derive(Default)]
struct Known {
    places: BTreeSet<usize>,
    last: Option<usize>,
}

impl Faults {
    /// One more.
    pub(crate) fn add(&self, place: usize) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.places.insert(place);
        let before = (0..place).rev().take_while(|at| known.places.contains(at)).count();
        let first = place - before;
        let row = (first..).take_while(|at| known.places.contains(at)).count();
        let by_row = (row >= IN_A_ROW).then(|| first + IN_A_ROW - 1);
        let by_all = known.places.iter().nth(IN_ALL - 1).copied();
        known.last = [known.last, by_row, by_all].into_iter().flatten().min();
    }

    /// The last unit that the pass is run over, if it has been switched off.
    pub(crate) fn last(&self) -> Option<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).last
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_counts_is_the_order_of_the_corpus() {
        let off = |places: &[usize]| {
            let faults = Faults::default();
            places.iter().for_each(|&place| faults.add(place));
            faults.last()
        };
        assert_eq!(off(&[0, 1, 3, 4]), None);
        assert_eq!(off(&[4, 3, 1, 5]), Some(5));
        assert_eq!(off(&[9, 8, 7, 2, 0, 1]), Some(2));
        let every_other: Vec<usize> = (0..30).map(|at| 2 * at).rev().collect();
        assert_eq!(off(&every_other), Some(2 * (IN_ALL - 1)));
    }
}
