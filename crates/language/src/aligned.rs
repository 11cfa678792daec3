//! Numbers that begin where a line of the CPU's cache does.
//!
//! A register as wide as a line then never straddles two. Allocators differ in where they put large blocks: to
//! have it otherwise cost the network some 5 % of its time, with registers of 512 bits.

/// The bytes of a line.
const LINE: usize = 64;

/// A list of numbers.
#[derive(Debug, Default)]
pub(crate) struct Aligned<T> {
    /// With room for the numbers to begin later.
    memory: Vec<T>,
    /// Where they begin.
    first: usize,
    len: usize,
}

impl<T: Copy + Default> Aligned<T> {
    /// So many numbers, whatever they are: all of them will be written.
    #[inline]
    pub(crate) fn room(&mut self, len: usize) -> &mut [T] {
        if self.len < len {
            self.memory.clear();
            self.memory.resize(len + LINE / size_of::<T>(), T::default());
            self.first = self.memory.as_ptr().align_offset(LINE).min(LINE / size_of::<T>());
            self.len = len;
        }
        &mut self.memory[self.first..][..len]
    }

    /// All of them.
    #[inline]
    pub(crate) fn numbers(&self) -> &[T] {
        &self.memory[self.first..][..self.len]
    }
}

impl<T: Copy + Default> Clone for Aligned<T> {
    fn clone(&self) -> Self {
        let mut clone = Self::default();
        clone.room(self.len).copy_from_slice(self.numbers());
        clone
    }
}

impl<T: Copy + Default + PartialEq> PartialEq for Aligned<T> {
    fn eq(&self, other: &Self) -> bool {
        self.numbers() == other.numbers()
    }
}

impl<T: Copy + Default + Eq> Eq for Aligned<T> {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_begin_with_a_line() {
        let mut numbers = Aligned::<i16>::default();
        for len in [1, 31, 32, 1000, 7] {
            let room = numbers.room(len);
            assert_eq!((room.len(), room.as_ptr().addr() % LINE), (len, 0));
            room.fill(i16::try_from(len).unwrap());
        }
        let clone = numbers.clone();
        assert_eq!((clone.numbers().len(), clone.numbers().as_ptr().addr() % LINE), (1000, 0));
        assert_eq!(clone, numbers);
        assert_eq!(clone.numbers()[..8], [7, 7, 7, 7, 7, 7, 7, 1000]);
    }
}
