//! The network that reads a sentence, in integers.
//!
//! Each word is the sum of its properties' vectors; layers of convolution let it see its neighbours
//! (Collobert and Weston 2008), and a choice (an action of the parser, a label, a tag) is scored
//! from the vectors of a few words. All numbers have a fixed point, and only integers are summed, so
//! every CPU gets the same scores, whatever instructions it has.
//!
//! | number | stands for |
//! |---|---|
//! | a word's vector, `i16` | 64ths |
//! | a weight, `i16` | 256ths |
//! | a hidden layer of a choice, `i16` | 256ths |
//! | a score, `i32` | 65,536ths |

use pulp::NullaryFnOnce;

use crate::{
    aligned::Aligned,
    bytes::Reader,
    kernel::{Kernel, Matrix, Window},
    recent::Recent,
    vocabulary::Vocabulary,
};

/// Fixed points, in bits.
pub(crate) const VECTOR: u32 = 6;
pub(crate) const WEIGHT: u32 = 8;
pub(crate) const HIDDEN: u32 = 8;

/// The largest number in a word's vector, and in a hidden layer: both 64, at their fixed points, so
/// that no sum overflows ([`Matrix::new`]).
pub(crate) const LARGEST: i32 = (64 << VECTOR) - 1;
pub(crate) const LARGEST_HIDDEN: i16 = (64 << HIDDEN) - 1;
/// The most numbers a property's vector has.
const WIDEST: usize = 64;

/// One layer of convolution.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Layer {
    /// The words it looks at are this far apart.
    pub(crate) stride: usize,
    /// Its inputs are the words looked at, one after the other.
    pub(crate) weights: Matrix,
    /// For each output, at the scale of a sum.
    pub(crate) biases: Vec<i32>,
}

/// A vector for each value of a property.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Table {
    pub(crate) width: usize,
    pub(crate) vectors: Vec<i8>,
}

/// Reads a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Encoder {
    pub(crate) tables: Vec<Table>,
    pub(crate) layers: Vec<Layer>,
}

/// The memory a network works in whose words have `N` properties, kept from sentence to sentence. One network only
/// may work in it.
#[derive(Debug, Default)]
pub(crate) struct Memory<const N: usize> {
    /// The sums of the vectors of words' properties.
    inputs: Recent<[u64; N], [i16; WIDEST]>,
    /// A layer's input with room for words before the first and behind the last.
    padded: Vec<i16>,
    sums: Aligned<i32>,
    out: Aligned<i16>,
    /// What a word was before the first layer.
    zeros: Vec<i16>,
    /// Scores of whatever is chosen from the vectors.
    pub(crate) scores: [Vec<i32>; 2],
}

impl Encoder {
    /// The length of a word's vector.
    pub(crate) fn width(&self) -> usize {
        self.layers.last().map_or(0, |layer| layer.biases.len())
    }

    /// How many properties a word has.
    pub(crate) fn properties(&self) -> usize {
        self.tables.len()
    }

    /// How many words away a word changes another's vector.
    pub(crate) fn reach(&self) -> usize {
        let mut width = self.tables.first().map_or(1, |table| table.width);
        let reach = |layer: &Layer| {
            let looks = layer.weights.inputs() / std::mem::replace(&mut width, layer.biases.len());
            looks / 2 * layer.stride
        };
        self.layers.iter().map(reach).sum()
    }

    /// The sum of the vectors of a word's properties.
    fn input<const N: usize>(&self, vocabularies: &[Vocabulary; N], word: &[u64; N]) -> [i16; WIDEST] {
        let mut sums = [0; WIDEST];
        for ((table, known), value) in self.tables.iter().zip(vocabularies).zip(word) {
            let row = known.number(*value) as usize * table.width;
            // A value that has no vector adds nothing.
            let vector = table.vectors.get(row..row + table.width).unwrap_or_default();
            for (sum, number) in sums.iter_mut().zip(vector) {
                *sum += i16::from(*number);
            }
        }
        sums
    }

    /// The words' vectors, one after the other, from their properties.
    pub(crate) fn read<'a, const N: usize>(
        &self,
        kernel: Kernel,
        vocabularies: &[Vocabulary; N],
        properties: impl ExactSizeIterator<Item = [u64; N]>,
        memory: &'a mut Memory<N>,
    ) -> &'a [i16] {
        let Memory { inputs, padded, sums, out, zeros, .. } = memory;
        let words = properties.len();
        let mut width = self.tables.first().map_or(1, |table| table.width);
        for (word, properties) in out.room(words * width).chunks_exact_mut(width).zip(properties) {
            let hash = properties.iter().fold(0, |hash: u64, value| hash.rotate_left(7) ^ value);
            let make = || (properties, self.input(vocabularies, &properties));
            word.copy_from_slice(&inputs.get(hash, |key| *key == properties, make)[..width]);
        }
        zeros.resize(self.width(), 0);
        for (index, layer) in self.layers.iter().enumerate() {
            let looks = layer.weights.inputs() / width;
            let step = layer.stride * width;
            let margin = looks / 2 * step;
            padded.clear();
            padded.resize(margin, 0);
            padded.extend_from_slice(&out.numbers()[..words * width]);
            padded.resize(padded.len() + margin, 0);
            let (outputs, wide) = (layer.weights.outputs(), layer.weights.padded());
            let sums = sums.room(words * wide);
            kernel.sums(&layer.weights, padded, Window { looks, width, step }, (0, width), sums);
            let out = out.room(words * outputs);
            // From the second layer on a word keeps what it was (He et al. 2016).
            let (before, step) = if index > 0 { (&padded[margin..], width) } else { (&zeros[..], 0) };
            kernel.run(Activation { sums, wide, biases: &layer.biases, before, step, out });
            width = outputs;
        }
        &out.numbers()[..words * width]
    }
}

/// The rectifier, and what each word was before.
struct Activation<'a> {
    sums: &'a [i32],
    /// The room that a word's sums take.
    wide: usize,
    biases: &'a [i32],
    /// Where the words were, so far apart.
    before: &'a [i16],
    step: usize,
    out: &'a mut [i16],
}

impl NullaryFnOnce for Activation<'_> {
    type Output = ();

    #[inline(always)]
    fn call(self) {
        let Self { sums, wide, biases, before, step, out } = self;
        let words = sums.chunks_exact(wide).zip(out.chunks_exact_mut(biases.len()));
        for (word, (sums, out)) in words.enumerate() {
            let before = &before[word * step..][..biases.len()];
            for (((out, sum), bias), before) in out.iter_mut().zip(sums).zip(biases).zip(before) {
                let value = rounded(sum + bias, WEIGHT).max(0) + i32::from(*before);
                *out = value.min(LARGEST) as i16;
            }
        }
    }
}

/// Projections at the fixed point of a hidden layer.
struct Scaling<'a> {
    sums: &'a [i32],
    wide: usize,
    values: &'a mut [i16],
    size: usize,
}

impl NullaryFnOnce for Scaling<'_> {
    type Output = ();

    #[inline(always)]
    fn call(self) {
        let words = self.sums.chunks_exact(self.wide).zip(self.values.chunks_exact_mut(self.size));
        for (sums, values) in words {
            for (value, sum) in values.iter_mut().zip(sums) {
                let projected = rounded(*sum, VECTOR + WEIGHT - HIDDEN);
                *value = projected.clamp(i32::from(i16::MIN), i32::from(i16::MAX)) as i16;
            }
        }
    }
}

/// Divides by 2^`bits`, to the nearest.
#[inline(always)]
fn rounded(sum: i32, bits: u32) -> i32 {
    (sum + (1 << (bits - 1))) >> bits
}

/// Scores a choice from the vectors of a few words: one hidden layer over their projections (Chen
/// and Manning 2014), each projection computed once a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Head {
    /// For each place, the projection of the word that stands in it.
    pub(crate) projections: Vec<Matrix>,
    /// For each place, what is added where there is no word, and where the root stands.
    pub(crate) absent: Vec<i16>,
    /// For each further property of the situation, a vector for each of its values.
    pub(crate) situation: Vec<Vec<i16>>,
    pub(crate) bias: Vec<i16>,
    /// A row for each class.
    pub(crate) out: Matrix,
}

/// The projections of a sentence's words: for each place, for each word.
#[derive(Debug, Default)]
pub(crate) struct Projections {
    words: usize,
    values: Aligned<i16>,
    sums: Aligned<i32>,
    hidden: Vec<i16>,
}

/// What stands in a place of a choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Slot {
    Word(usize),
    Nothing,
    Root,
}

impl Projections {
    /// Projects the words of a sentence.
    pub(crate) fn make(&mut self, kernel: Kernel, head: &Head, vectors: &[i16]) {
        let size = head.bias.len();
        let width = head.projections.first().map_or(1, Matrix::inputs);
        self.words = vectors.len() / width;
        let all = self.values.room(head.projections.len() * self.words * size);
        for (matrix, values) in head.projections.iter().zip(all.chunks_exact_mut((self.words * size).max(1)))
        {
            let wide = matrix.padded();
            let sums = self.sums.room(self.words * wide);
            kernel.sums(matrix, vectors, Window { looks: 1, width, step: 0 }, (0, width), sums);
            kernel.run(Scaling { sums, wide, values, size });
        }
    }
}

impl Head {
    /// The score of each class; `scores` has room for all of [`Head::room`].
    pub(crate) fn score(
        &self,
        kernel: Kernel,
        projections: &mut Projections,
        places: &[Slot],
        situation: &[usize],
        scores: &mut [i32],
    ) {
        let Projections { words, values, hidden, .. } = projections;
        hidden.clone_from(&self.bias);
        let (words, values) = (*words, values.numbers());
        kernel.run(Hidden { head: self, words, values, places, situation, hidden });
        kernel.sum(&self.out, hidden, scores);
    }

    /// The room that the scores of all classes take.
    pub(crate) fn room(&self) -> usize {
        self.out.padded()
    }
}

/// The hidden layer of a choice: the sum of what stands in its places and of its situation.
struct Hidden<'a> {
    head: &'a Head,
    words: usize,
    values: &'a [i16],
    places: &'a [Slot],
    situation: &'a [usize],
    /// The bias at first.
    hidden: &'a mut [i16],
}

impl NullaryFnOnce for Hidden<'_> {
    type Output = ();

    #[inline(always)]
    fn call(self) {
        let Self { head, words, values, places, situation, hidden } = self;
        let size = hidden.len();
        for (index, place) in places.iter().enumerate() {
            let vector = match place {
                Slot::Word(word) => &values[(index * words + word) * size..][..size],
                Slot::Nothing => &head.absent[index * 2 * size..][..size],
                Slot::Root => &head.absent[(index * 2 + 1) * size..][..size],
            };
            add(hidden, vector);
        }
        for (table, value) in head.situation.iter().zip(situation) {
            add(hidden, &table[value * size..(value + 1) * size]);
        }
        for value in hidden.iter_mut() {
            *value = (*value).clamp(0, LARGEST_HIDDEN);
        }
    }
}

#[inline(always)]
fn add(to: &mut [i16], other: &[i16]) {
    for (to, other) in to.iter_mut().zip(other) {
        *to = to.saturating_add(*other);
    }
}

/// Reads a matrix whose inputs are no larger than `largest`.
pub(crate) fn matrix(reader: &mut Reader<'_>, largest: i32) -> Option<Matrix> {
    let (inputs, outputs, weights) = (reader.size()?, reader.size()?, reader.i16s()?);
    if weights.len() != inputs.checked_mul(outputs)? {
        return None;
    }
    Matrix::new(inputs, outputs, largest, |output, input| weights[output * inputs + input])
}

impl Encoder {
    /// Reads what `write` wrote; `None` for anything else.
    pub(crate) fn from_bytes(reader: &mut Reader<'_>) -> Option<Self> {
        let mut tables = Vec::new();
        for _ in 0..reader.size()? {
            let table = Table { width: reader.size()?, vectors: reader.i8s()? };
            tables.push(table);
        }
        let input = tables.first()?.width;
        // Sums of a few small numbers.
        let alike = tables
            .iter()
            .all(|table| table.width == input && table.vectors.len().is_multiple_of(input.max(1)));
        if input == 0 || input > WIDEST || tables.len() > 32 || !alike {
            return None;
        }
        let mut layers: Vec<Layer> = Vec::new();
        let mut width = input;
        for index in 0..reader.size()? {
            let layer =
                Layer { stride: reader.size()?, weights: matrix(reader, LARGEST)?, biases: reader.i32s()? };
            let looks = layer.weights.inputs() / width;
            let fits = layer.weights.inputs().is_multiple_of(width)
                && looks % 2 == 1
                && (1..=8).contains(&layer.stride);
            let whole =
                layer.biases.len() == layer.weights.outputs() && (index == 0 || layer.biases.len() == width);
            let calm = layer.biases.iter().all(|bias| bias.unsigned_abs() < 1 << 29);
            if !fits || !whole || !calm {
                return None;
            }
            width = layer.biases.len();
            layers.push(layer);
        }
        Some(Self { tables, layers })
    }
}

impl Head {
    /// Reads what `write` wrote; `None` for anything else.
    pub(crate) fn from_bytes(reader: &mut Reader<'_>, width: usize, situation: &[usize]) -> Option<Self> {
        let mut projections = Vec::new();
        for _ in 0..reader.size()? {
            projections.push(matrix(reader, LARGEST)?);
        }
        let absent = reader.i16s()?;
        let mut tables = Vec::new();
        for _ in situation {
            tables.push(reader.i16s()?);
        }
        let (bias, out) = (reader.i16s()?, matrix(reader, LARGEST_HIDDEN.into())?);
        let size = bias.len();
        let fits = projections.iter().all(|matrix| matrix.inputs() == width && matrix.outputs() == size)
            && absent.len() == projections.len() * 2 * size
            && tables.iter().zip(situation).all(|(table, values)| table.len() == values * size)
            && out.inputs() == size;
        fits.then_some(Self { projections, absent, situation: tables, bias, out })
    }

    /// How many words it looks at.
    pub(crate) fn places(&self) -> usize {
        self.projections.len()
    }

    /// How many classes it scores.
    pub(crate) fn classes(&self) -> usize {
        self.out.outputs()
    }
}
