//! Sums of products of small integers, with the widest registers the CPU has.
//!
//! The arithmetic is exact, so the result does not depend on the register's width: pairs of `i16`
//! are multiplied and added to `i32` (`pmaddwd` on x86, since SSE2).

use pulp::{NullaryFnOnce, cast};

use crate::aligned::Aligned;

/// Weights, laid out for [`Kernel::sums`]: for each pair of inputs, both weights of each output.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Matrix {
    inputs: usize,
    outputs: usize,
    /// Outputs, filled up with zeros to whole registers.
    padded: usize,
    weights: Aligned<i16>,
}

/// The most numbers a register holds: 16 of 32 bits.
const WIDEST: usize = 16;

impl Matrix {
    /// The matrix whose weights `weight(output, input)` tells; none if there is an odd number of
    /// inputs, or if a sum could overflow with inputs up to `largest`.
    pub(crate) fn new(
        inputs: usize,
        outputs: usize,
        largest: i32,
        weight: impl Fn(usize, usize) -> i16,
    ) -> Option<Self> {
        let total =
            |output| (0..inputs).map(|input| i64::from(weight(output, input).unsigned_abs())).sum::<i64>();
        let fits = |output| total(output) < i64::from(i32::MAX / largest / 2);
        if inputs == 0 || outputs == 0 || inputs % 2 == 1 || !(0..outputs).all(fits) {
            return None;
        }
        let padded = outputs.next_multiple_of(WIDEST);
        let mut weights = Aligned::default();
        let numbers = weights.room(inputs * padded);
        numbers.fill(0);
        for output in 0..outputs {
            for input in 0..inputs {
                numbers[((input / 2) * padded + output) * 2 + input % 2] = weight(output, input);
            }
        }
        Some(Self { inputs, outputs, padded, weights })
    }

    pub(crate) fn inputs(&self) -> usize {
        self.inputs
    }

    pub(crate) fn outputs(&self) -> usize {
        self.outputs
    }

    /// The room that the outputs take.
    pub(crate) fn padded(&self) -> usize {
        self.padded
    }

    /// One weight.
    #[cfg(feature = "train")]
    pub(crate) fn weight(&self, output: usize, input: usize) -> i16 {
        self.weights.numbers()[((input / 2) * self.padded + output) * 2 + input % 2]
    }
}

/// Where the inputs of a sum lie: `looks` stretches of `width` numbers, `step` apart.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Window {
    pub(crate) looks: usize,
    pub(crate) width: usize,
    pub(crate) step: usize,
}

/// The CPU's widest registers.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Kernel {
    #[cfg(target_arch = "x86_64")]
    V4(pulp::x86::V4),
    #[cfg(target_arch = "x86_64")]
    V3(pulp::x86::V3),
    #[cfg(target_arch = "x86_64")]
    V1(pulp::x86::V1),
    Plain,
}

impl Kernel {
    /// What this CPU has.
    pub(crate) fn new() -> Self {
        Self::all().next().unwrap_or(Self::Plain)
    }

    /// Every kernel this CPU can run, the fastest first.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        #[cfg(target_arch = "x86_64")]
        let own = [
            pulp::x86::V4::try_new().map(Self::V4),
            pulp::x86::V3::try_new().map(Self::V3),
            pulp::x86::V1::try_new().map(Self::V1),
        ];
        #[cfg(not(target_arch = "x86_64"))]
        let own: [Option<Self>; 0] = [];
        own.into_iter().flatten().chain([Self::Plain])
    }

    /// Does something with the instructions this CPU has: whatever of it is always inlined.
    #[inline(always)]
    pub(crate) fn run<T: NullaryFnOnce>(self, what: T) -> T::Output {
        match self {
            #[cfg(target_arch = "x86_64")]
            Self::V4(v4) => v4.vectorize(what),
            #[cfg(target_arch = "x86_64")]
            Self::V3(v3) => v3.vectorize(what),
            #[cfg(target_arch = "x86_64")]
            Self::V1(v1) => v1.vectorize(what),
            Self::Plain => what.call(),
        }
    }

    /// For each output the sum of the inputs times its weights, for windows that begin at `first`,
    /// `first + every`, and so on. `out` has room for the padded outputs of each.
    #[inline]
    pub(crate) fn sums(
        self,
        matrix: &Matrix,
        numbers: &[i16],
        window: Window,
        (first, every): (usize, usize),
        out: &mut [i32],
    ) {
        let task = Task { matrix, numbers, window, first, every, out };
        match self {
            #[cfg(target_arch = "x86_64")]
            Self::V4(v4) => v4.vectorize(On(v4, task)),
            #[cfg(target_arch = "x86_64")]
            Self::V3(v3) => v3.vectorize(On(v3, task)),
            #[cfg(target_arch = "x86_64")]
            Self::V1(v1) => v1.vectorize(On(v1, task)),
            Self::Plain => task.run(Plain),
        }
    }

    /// For each output the sum of the inputs times its weights.
    #[inline]
    pub(crate) fn sum(self, matrix: &Matrix, numbers: &[i16], out: &mut [i32]) {
        let window = Window { looks: 1, width: matrix.inputs, step: 0 };
        self.sums(matrix, numbers, window, (0, 0), out);
    }
}

/// A register of sums.
trait Lanes: Copy {
    const COUNT: usize;
    /// Whether there are registers for many sums.
    const MANY: bool = false;
    type Sum: Copy;
    fn zero(self) -> Self::Sum;
    /// Adds a pair of numbers times the weights, of which there are twice `COUNT`.
    fn add(self, sum: Self::Sum, pair: [i16; 2], weights: &[i16]) -> Self::Sum;
    fn store(self, sum: Self::Sum, out: &mut [i32]);
}

struct Task<'a> {
    matrix: &'a Matrix,
    numbers: &'a [i16],
    window: Window,
    first: usize,
    every: usize,
    out: &'a mut [i32],
}

struct On<'a, L>(L, Task<'a>);

impl<L: Lanes> NullaryFnOnce for On<'_, L> {
    type Output = ();

    #[inline(always)]
    fn call(self) {
        self.1.run(self.0);
    }
}

impl Task<'_> {
    /// A few registers of outputs at a time, so that their weights stay near while all windows pass.
    #[inline(always)]
    fn run<L: Lanes>(mut self, lanes: L) {
        let mut left = self.matrix.padded / L::COUNT;
        let mut group = 0;
        while left > 0 {
            let done = match left {
                5.. if L::MANY => self.group::<L, 5>(lanes, group),
                4 if L::MANY => self.group::<L, 4>(lanes, group),
                3 | 5.. => self.group::<L, 3>(lanes, group),
                2 | 4 => self.group::<L, 2>(lanes, group),
                _ => self.group::<L, 1>(lanes, group),
            };
            group += done;
            left -= done;
        }
    }

    /// `GROUPS` registers of outputs, for all windows.
    #[inline(always)]
    fn group<L: Lanes, const GROUPS: usize>(&mut self, lanes: L, group: usize) -> usize {
        let windows = self.out.len() / self.matrix.padded;
        let mut window = 0;
        while window + 4 <= windows {
            self.tile::<L, 4, GROUPS>(lanes, group, window);
            window += 4;
        }
        while window < windows {
            self.tile::<L, 1, GROUPS>(lanes, group, window);
            window += 1;
        }
        GROUPS
    }

    #[inline(always)]
    fn tile<L: Lanes, const WINDOWS: usize, const GROUPS: usize>(
        &mut self,
        lanes: L,
        group: usize,
        at: usize,
    ) {
        let Self { matrix, numbers, window, first, every, out } = self;
        let from = group * L::COUNT;
        let mut sums = [[lanes.zero(); GROUPS]; WINDOWS];
        let mut rows = matrix.weights.numbers().chunks_exact(matrix.padded * 2);
        for look in 0..window.looks {
            let inputs: [&[[i16; 2]]; WINDOWS] = std::array::from_fn(|index| {
                let start = *first + (at + index) * *every + look * window.step;
                numbers[start..start + window.width].as_chunks().0
            });
            for (pair, row) in (0..window.width / 2).zip(&mut rows) {
                let row = &row[from * 2..(from + GROUPS * L::COUNT) * 2];
                for (inputs, sums) in inputs.iter().zip(&mut sums) {
                    for (sum, weights) in sums.iter_mut().zip(row.chunks_exact(2 * L::COUNT)) {
                        *sum = lanes.add(*sum, inputs[pair], weights);
                    }
                }
            }
        }
        for (index, sums) in sums.into_iter().enumerate() {
            let out = &mut out[(at + index) * matrix.padded + from..][..GROUPS * L::COUNT];
            for (sum, out) in sums.into_iter().zip(out.chunks_exact_mut(L::COUNT)) {
                lanes.store(sum, out);
            }
        }
    }
}

/// Without registers of its own: what the compiler makes of it.
#[derive(Clone, Copy)]
struct Plain;

impl Lanes for Plain {
    const COUNT: usize = 4;
    type Sum = [i32; 4];

    #[inline(always)]
    fn zero(self) -> Self::Sum {
        [0; 4]
    }

    #[inline(always)]
    fn add(self, mut sum: Self::Sum, pair: [i16; 2], weights: &[i16]) -> Self::Sum {
        let [low, high] = pair.map(i32::from);
        for (lane, sum) in sum.iter_mut().enumerate() {
            *sum += low * i32::from(weights[2 * lane]) + high * i32::from(weights[2 * lane + 1]);
        }
        sum
    }

    #[inline(always)]
    fn store(self, sum: Self::Sum, out: &mut [i32]) {
        out.copy_from_slice(&sum);
    }
}

/// A register of an x86 CPU.
#[cfg(target_arch = "x86_64")]
macro_rules! lanes {
    ($level:ident, $register:ident, $count:literal, $many:literal, $set:ident.$one:ident, $madd:ident.$two:ident, $add:ident.$three:ident) => {
        impl Lanes for pulp::x86::$level {
            const COUNT: usize = $count;
            const MANY: bool = $many;
            type Sum = core::arch::x86_64::$register;

            #[inline(always)]
            fn zero(self) -> Self::Sum {
                cast([0_i32; $count])
            }

            #[inline(always)]
            fn add(self, sum: Self::Sum, pair: [i16; 2], weights: &[i16]) -> Self::Sum {
                let weights: [i16; 2 * $count] = weights.try_into().unwrap_or([0; 2 * $count]);
                let products = self.$madd.$two(self.$set.$one(cast(pair)), cast(weights));
                self.$add.$three(sum, products)
            }

            #[inline(always)]
            fn store(self, sum: Self::Sum, out: &mut [i32]) {
                let numbers: [i32; $count] = cast(sum);
                out.copy_from_slice(&numbers);
            }
        }
    };
}

#[cfg(target_arch = "x86_64")]
lanes!(V1, __m128i, 4, false, sse2._mm_set1_epi32, sse2._mm_madd_epi16, sse2._mm_add_epi32);
#[cfg(target_arch = "x86_64")]
lanes!(V3, __m256i, 8, false, avx._mm256_set1_epi32, avx2._mm256_madd_epi16, avx2._mm256_add_epi32);
#[cfg(target_arch = "x86_64")]
lanes!(
    V4,
    __m512i,
    16,
    true,
    avx512f._mm512_set1_epi32,
    avx512bw._mm512_madd_epi16,
    avx512f._mm512_add_epi32
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kernel_gives_the_plain_sums() {
        for outputs in [1, 3, 49, 51, 64, 96] {
            let weight = |output: usize, input: usize| ((output * 31 + input * 17) % 255) as i16 - 127;
            let matrix = Matrix::new(24, outputs, 4095, weight).unwrap();
            let numbers: Vec<i16> =
                (0..64).map(|at| (at * 97 % 4096) as i16 - if at % 3 == 0 { 4095 } else { 0 }).collect();
            let window = Window { looks: 3, width: 8, step: 12 };
            for windows in 1..4 {
                let mut want = vec![0; windows * matrix.padded()];
                for (at, want) in want.chunks_exact_mut(matrix.padded()).enumerate() {
                    for (output, want) in want.iter_mut().enumerate().take(outputs) {
                        for look in 0..3 {
                            for input in 0..8 {
                                let number = numbers[2 + at * 8 + look * 12 + input];
                                *want += i32::from(number) * i32::from(weight(output, look * 8 + input));
                            }
                        }
                    }
                }
                for kernel in Kernel::all() {
                    let mut got = vec![1; want.len()];
                    kernel.sums(&matrix, &numbers, window, (2, 8), &mut got);
                    assert_eq!(got, want, "{kernel:?}, {outputs} outputs");
                }
            }
        }
    }

    #[test]
    fn weights_that_could_overflow_are_refused() {
        assert!(Matrix::new(2, 1, 4095, |_, _| i16::MAX).is_some());
        assert!(Matrix::new(1000, 1, 4095, |_, _| i16::MAX).is_none());
        assert!(Matrix::new(3, 1, 4095, |_, _| 1).is_none());
    }
}
