//! What was worked out lately: most words of a text are words that stood there shortly before.

/// Values by key. Each key has one place, which it shares with others: whichever came last stands there. Values
/// depend on their keys alone, so that what is remembered changes nothing but the time it takes.
#[derive(Debug)]
pub(crate) struct Recent<K, V>(Vec<Option<(K, V)>>);

/// How many places there are, a power of two.
const PLACES: usize = 1 << 12;

impl<K, V> Default for Recent<K, V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<K, V> Recent<K, V> {
    /// The value of the key with this hash. `is` tells whether a key is the one, `make` works its value out.
    #[inline]
    pub(crate) fn get(&mut self, hash: u64, is: impl Fn(&K) -> bool, make: impl FnOnce() -> (K, V)) -> &V {
        if self.0.is_empty() {
            self.0.resize_with(PLACES, || None);
        }
        // The high bits of a product depend on all bits of its factors.
        let place = hash.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (u64::BITS - PLACES.ilog2());
        let place = &mut self.0[place as usize];
        match place {
            Some((key, _)) if is(key) => {}
            _ => *place = None,
        }
        &place.get_or_insert_with(make).1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_that_of_its_key_whatever_shares_its_place() {
        let mut squares = Recent::default();
        for _ in 0..2 {
            for number in 0..20_000_u64 {
                // Many have the same hash.
                let square = squares.get(number % 7, |key| *key == number, || (number, number * number));
                assert_eq!(*square, number * number);
            }
        }
    }
}
