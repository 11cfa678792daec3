//! The network that reads a sentence, in floating point, with its gradients.
//!
//! What `crate::network` is in integers: words' vectors, layers of convolution (Collobert and Weston
//! 2008; dilated as in Strubell et al. 2017), and choices. All parameters lie in one long vector, so
//! that a step of learning is one loop. Sums run in a fixed order, whatever the width of the CPU's
//! registers, so that training is repeatable to the last bit.

use std::ops::Range;

use super::random::Random;
use crate::{
    kernel::Matrix,
    network::{self, HIDDEN, LARGEST, LARGEST_HIDDEN, Slot, VECTOR, WEIGHT},
};

/// Sizes of an encoder.
#[derive(Debug, Clone)]
pub(crate) struct Shape {
    /// For each property of a word, how many values it has.
    pub(crate) values: Vec<usize>,
    /// The length of a property's vector.
    pub(crate) input: usize,
    /// The length of a word's vector in context.
    pub(crate) hidden: usize,
    /// For each layer, the words it looks at, counted from the word itself.
    pub(crate) layers: &'static [&'static [isize]],
}

/// A stretch of the parameters: a matrix, a row for each input.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Block {
    pub(crate) start: usize,
    pub(crate) rows: usize,
    pub(crate) width: usize,
}

impl Block {
    pub(crate) fn of<'a>(&self, parameters: &'a [f32]) -> &'a [f32] {
        &parameters[self.start..self.start + self.rows * self.width]
    }
    pub(crate) fn of_mut<'a>(&self, parameters: &'a mut [f32]) -> &'a mut [f32] {
        &mut parameters[self.start..self.start + self.rows * self.width]
    }
    pub(crate) fn row(&self, row: usize) -> Range<usize> {
        let start = self.start + row * self.width;
        start..start + self.width
    }
}

/// Hands out stretches of one long vector of parameters, with their first values.
#[derive(Debug)]
pub(crate) struct Allocator {
    pub(crate) values: Vec<f32>,
    random: Random,
}

impl Allocator {
    pub(crate) fn new(seed: u64) -> Self {
        Self { values: Vec::new(), random: Random::new(seed) }
    }
    /// A matrix of small random numbers: uniform up to `size`.
    pub(crate) fn block(&mut self, rows: usize, width: usize, size: f32) -> Block {
        let start = self.values.len();
        for _ in 0..rows * width {
            let value = (self.random.unit() * 2.0 - 1.0) * size;
            self.values.push(value);
        }
        Block { start, rows, width }
    }
}

#[derive(Debug, Clone)]
pub(crate) struct Encoder {
    pub(crate) shape: Shape,
    pub(crate) tables: Vec<Block>,
    pub(crate) weights: Vec<Block>,
    pub(crate) biases: Vec<Block>,
}

/// What the forward pass leaves for the backward pass.
#[derive(Debug, Default)]
pub(crate) struct Trace {
    ids: Vec<usize>,
    x: Vec<f32>,
    mask: Vec<f32>,
    /// Outputs of the layers before the residual sum.
    relu: Vec<Vec<f32>>,
    /// After the sum.
    pub(crate) h: Vec<Vec<f32>>,
    masks: Vec<Vec<f32>>,
}

impl Trace {
    /// The words' vectors in context, one after the other.
    pub(crate) fn output(&self) -> &[f32] {
        self.h.last().map_or(&[], Vec::as_slice)
    }
}

impl Encoder {
    pub(crate) fn new(shape: Shape, allocator: &mut Allocator) -> Self {
        let tables = shape.values.iter().map(|count| allocator.block(*count, shape.input, 0.1)).collect();
        let fan = |inputs: usize| (6.0 / inputs as f32).sqrt() * 0.7;
        let (input, hidden) = (shape.input, shape.hidden);
        let layers = shape.layers.iter().enumerate();
        let weights = layers.map(|(layer, offsets)| {
            let inputs = offsets.len() * if layer == 0 { input } else { hidden };
            allocator.block(inputs, hidden, if layer == 0 { fan(inputs) * 1.5 } else { fan(inputs) })
        });
        let weights = weights.collect();
        let biases = shape.layers.iter().map(|_| allocator.block(1, hidden, 0.0)).collect();
        Self { shape, tables, weights, biases }
    }

    /// Runs the layers; `ids` has for each word one value of each property. With `random`, a share
    /// `drop` of the numbers is left out (Srivastava et al. 2014).
    #[expect(clippy::too_many_lines, reason = "a layer after the other")]
    pub(crate) fn forward(
        &self,
        p: &[f32],
        ids: &[usize],
        drop: f32,
        mut random: Option<&mut Random>,
        trace: &mut Trace,
    ) {
        let (input, hidden) = (self.shape.input, self.shape.hidden);
        let count = self.tables.len();
        let n = ids.len() / count;
        trace.ids.clear();
        trace.ids.extend_from_slice(ids);
        trace.x.clear();
        trace.x.resize(n * input, 0.0);
        for (word, ids) in ids.chunks_exact(count).enumerate() {
            let x = &mut trace.x[word * input..(word + 1) * input];
            for (table, id) in self.tables.iter().zip(ids) {
                add(x, &p[table.row(*id)], 1.0);
            }
        }
        let mut masked = |values: &mut [f32], mask: &mut Vec<f32>| {
            mask.clear();
            if let Some(random) = random.as_deref_mut() {
                mask.resize(values.len(), 0.0);
                for (value, mask) in values.iter_mut().zip(mask) {
                    *mask = random.mask(drop);
                    *value *= *mask;
                }
            }
        };
        masked(&mut trace.x, &mut trace.mask);
        let layers = self.shape.layers.len();
        trace.h.resize(layers, Vec::new());
        trace.relu.resize(layers, Vec::new());
        trace.masks.resize(layers, Vec::new());
        for layer in 0..layers {
            let mut out = vec![0.0; n * hidden];
            {
                let from = if layer == 0 { &trace.x } else { &trace.h[layer - 1] };
                let width = if layer == 0 { input } else { hidden };
                let weights = self.weights[layer].of(p);
                let bias = self.biases[layer].of(p);
                for word in 0..n {
                    let out = &mut out[word * hidden..(word + 1) * hidden];
                    out.copy_from_slice(bias);
                    for (place, offset) in self.shape.layers[layer].iter().enumerate() {
                        let Some(other) = word.checked_add_signed(*offset).filter(|other| *other < n) else {
                            continue;
                        };
                        for i in 0..width {
                            let value = from[other * width + i];
                            if value != 0.0 {
                                add(out, &weights[(place * width + i) * hidden..][..hidden], value);
                            }
                        }
                    }
                    for value in out.iter_mut() {
                        *value = value.max(0.0);
                    }
                }
            }
            masked(&mut out, &mut trace.masks[layer]);
            trace.relu[layer].clone_from(&out);
            if layer > 0 {
                let (below, above) = trace.h.split_at_mut(layer);
                for (value, below) in out.iter_mut().zip(&below[layer - 1]) {
                    *value += below;
                }
                above[0] = out;
            } else {
                trace.h[0] = out;
            }
        }
    }

    /// Adds to `gradient` what `dh`, the gradient of the last layer's output, says of the parameters.
    pub(crate) fn backward(&self, p: &[f32], trace: &Trace, mut dh: Vec<f32>, gradient: &mut [f32]) {
        let (input, hidden) = (self.shape.input, self.shape.hidden);
        let n = trace.x.len() / input;
        for layer in (0..self.shape.layers.len()).rev() {
            let width = if layer == 0 { input } else { hidden };
            let from = if layer == 0 { &trace.x } else { &trace.h[layer - 1] };
            // Through dropout and the rectifier.
            let mut dz = dh.clone();
            for (index, value) in dz.iter_mut().enumerate() {
                if trace.relu[layer][index] <= 0.0 {
                    *value = 0.0;
                } else if let Some(mask) = trace.masks[layer].get(index) {
                    *value *= mask;
                }
            }
            let mut dx = if layer == 0 { vec![0.0; n * input] } else { std::mem::take(&mut dh) };
            let weights = self.weights[layer];
            for word in 0..n {
                let dz = &dz[word * hidden..(word + 1) * hidden];
                add(self.biases[layer].of_mut(gradient), dz, 1.0);
                for (place, offset) in self.shape.layers[layer].iter().enumerate() {
                    let Some(other) = word.checked_add_signed(*offset).filter(|other| *other < n) else {
                        continue;
                    };
                    for i in 0..width {
                        let row = weights.row(place * width + i);
                        let value = from[other * width + i];
                        if value != 0.0 {
                            add(&mut gradient[row.clone()], dz, value);
                        }
                        dx[other * width + i] += dot(&p[row], dz);
                    }
                }
            }
            dh = dx;
        }
        let count = self.tables.len();
        for (index, value) in dh.iter_mut().enumerate() {
            if let Some(mask) = trace.mask.get(index) {
                *value *= mask;
            }
        }
        for (word, ids) in trace.ids.chunks_exact(count).enumerate() {
            for (table, id) in self.tables.iter().zip(ids) {
                add(&mut gradient[table.row(*id)], &dh[word * input..(word + 1) * input], 1.0);
            }
        }
    }
}

/// Adds `by` times `other`.
#[inline]
pub(crate) fn add(to: &mut [f32], other: &[f32], by: f32) {
    for (to, other) in to.iter_mut().zip(other) {
        *to += by * other;
    }
}

/// The sum of products, in sixteen lanes: the same order on every CPU.
#[inline]
pub(crate) fn dot(a: &[f32], b: &[f32]) -> f32 {
    let mut lanes = [0.0_f32; 16];
    let (a, b) = (a.chunks_exact(16), b.chunks_exact(16));
    let rest: f32 = a.remainder().iter().zip(b.remainder()).map(|(a, b)| a * b).sum();
    for (a, b) in a.zip(b) {
        for lane in 0..16 {
            lanes[lane] += a[lane] * b[lane];
        }
    }
    lanes.iter().sum::<f32>() + rest
}

/// Scores a choice from the vectors of a few words: one hidden layer over their projections.
#[derive(Debug, Clone)]
pub(crate) struct Head {
    projections: Vec<Block>,
    /// For each place, what stands for no word and for the root.
    absent: Block,
    situation: Vec<Block>,
    bias: Block,
    out: Block,
    size: usize,
}

/// Projections of a sentence's words, made when first needed; and their gradients.
#[derive(Debug)]
pub(crate) struct Projected {
    places: usize,
    size: usize,
    made: Vec<bool>,
    values: Vec<f32>,
    gradient: Vec<f32>,
}

/// What a choice was made from, for the backward pass.
#[derive(Debug)]
pub(crate) struct Choice {
    hidden: Vec<f32>,
    mask: Vec<f32>,
    places: Vec<Slot>,
    situation: Vec<usize>,
}

impl Projected {
    pub(crate) fn new(head: &Head, words: usize) -> Self {
        let places = head.projections.len();
        let size = words * places * head.size;
        let made = vec![false; words * places];
        Self { places, size: head.size, made, values: vec![0.0; size], gradient: vec![0.0; size] }
    }

    fn at(&self, word: usize, place: usize) -> Range<usize> {
        let start = (word * self.places + place) * self.size;
        start..start + self.size
    }

    fn make(&mut self, p: &[f32], head: &Head, vectors: &[f32], word: usize, place: usize) {
        let index = word * self.places + place;
        if self.made[index] {
            return;
        }
        self.made[index] = true;
        let block = head.projections[place];
        let at = self.at(word, place);
        for (input, value) in vectors[word * block.rows..(word + 1) * block.rows].iter().enumerate() {
            if *value != 0.0 {
                add(&mut self.values[at.clone()], &p[block.row(input)], *value);
            }
        }
    }

    /// Hands the gradients of the projections on to the words' vectors and to the weights.
    pub(crate) fn backward(
        &self,
        p: &[f32],
        head: &Head,
        vectors: &[f32],
        d: &mut [f32],
        gradient: &mut [f32],
    ) {
        for (index, _) in self.made.iter().enumerate().filter(|(_, made)| **made) {
            let (word, place) = (index / self.places, index % self.places);
            let block = head.projections[place];
            let dz = &self.gradient[self.at(word, place)];
            for input in 0..block.rows {
                let value = vectors[word * block.rows + input];
                let row = block.row(input);
                d[word * block.rows + input] += dot(&p[row.clone()], dz);
                if value != 0.0 {
                    add(&mut gradient[row], dz, value);
                }
            }
        }
    }
}

impl Head {
    /// A head of `size` hidden numbers over words' vectors of length `width`.
    pub(crate) fn new(
        allocator: &mut Allocator,
        places: usize,
        width: usize,
        size: usize,
        situation: &[usize],
        classes: usize,
    ) -> Self {
        let fan = (6.0 / (places * width) as f32).sqrt();
        Self {
            projections: (0..places).map(|_| allocator.block(width, size, fan)).collect(),
            absent: allocator.block(places * 2, size, 0.1),
            situation: situation.iter().map(|values| allocator.block(*values, size, 0.1)).collect(),
            bias: allocator.block(1, size, 0.05),
            out: allocator.block(size, classes, 0.1),
            size,
        }
    }

    fn absent(&self, index: usize, place: Slot) -> Range<usize> {
        self.absent.row(index * 2 + usize::from(place == Slot::Root))
    }

    /// The scores of the classes; with `drop`, a share of the hidden layer is left out.
    pub(crate) fn score(
        &self,
        p: &[f32],
        vectors: &[f32],
        projected: &mut Projected,
        (places, situation): (&[Slot], &[usize]),
        drop: Option<(&mut Random, f32)>,
        scores: &mut [f32],
    ) -> Choice {
        let mut hidden = self.bias.of(p).to_vec();
        for (index, place) in places.iter().enumerate() {
            if let Slot::Word(word) = place {
                projected.make(p, self, vectors, *word, index);
                add(&mut hidden, &projected.values[projected.at(*word, index)], 1.0);
            } else {
                add(&mut hidden, &p[self.absent(index, *place)], 1.0);
            }
        }
        for (block, value) in self.situation.iter().zip(situation) {
            add(&mut hidden, &p[block.row(*value)], 1.0);
        }
        let mut mask = Vec::new();
        if let Some((random, share)) = drop {
            mask.extend(hidden.iter().map(|_| random.mask(share)));
        }
        for (index, value) in hidden.iter_mut().enumerate() {
            *value = value.max(0.0) * mask.get(index).copied().unwrap_or(1.0);
            if *value != 0.0 {
                add(scores, &p[self.out.row(index)], *value);
            }
        }
        Choice { hidden, mask, places: places.to_vec(), situation: situation.to_vec() }
    }

    /// Adds what `d`, the gradient of the scores, says of the weights and of the projections.
    pub(crate) fn backward(
        &self,
        p: &[f32],
        projected: &mut Projected,
        choice: &Choice,
        d: &[f32],
        gradient: &mut [f32],
    ) {
        let mut dz = vec![0.0; self.size];
        for (index, (dz, value)) in dz.iter_mut().zip(&choice.hidden).enumerate() {
            if *value > 0.0 {
                let row = self.out.row(index);
                let sum: f32 = p[row.clone()].iter().zip(d).map(|(weight, d)| weight * d).sum();
                *dz = sum * choice.mask.get(index).copied().unwrap_or(1.0);
                add(&mut gradient[row], d, *value);
            }
        }
        add(self.bias.of_mut(gradient), &dz, 1.0);
        for (index, place) in choice.places.iter().enumerate() {
            if let Slot::Word(word) = place {
                let at = projected.at(*word, index);
                add(&mut projected.gradient[at], &dz, 1.0);
            } else {
                add(&mut gradient[self.absent(index, *place)], &dz, 1.0);
            }
        }
        for (block, value) in self.situation.iter().zip(&choice.situation) {
            add(&mut gradient[block.row(*value)], &dz, 1.0);
        }
    }

    /// In integers.
    pub(crate) fn quantized(&self, p: &[f32]) -> network::Head {
        let hidden = |block: &Block| block.of(p).iter().map(|number| fixed(*number, HIDDEN)).collect();
        network::Head {
            projections: self.projections.iter().map(|block| block.matrix(p, LARGEST)).collect(),
            absent: hidden(&self.absent),
            situation: self.situation.iter().map(hidden).collect(),
            bias: hidden(&self.bias),
            out: self.out.matrix(p, LARGEST_HIDDEN.into()),
        }
    }
}

impl Encoder {
    /// In integers.
    pub(crate) fn quantized(&self, p: &[f32]) -> network::Encoder {
        let byte = |number: &f32| fixed(*number, VECTOR).clamp(-127, 127) as i8;
        let table = |block: &Block| network::Table {
            width: block.width,
            vectors: block.of(p).iter().map(byte).collect(),
        };
        let layer = |((weights, biases), offsets): ((&Block, &Block), &&[isize])| network::Layer {
            stride: offsets.last().map_or(1, |last| last.unsigned_abs() / (offsets.len() / 2).max(1)),
            weights: weights.matrix(p, LARGEST),
            biases: biases
                .of(p)
                .iter()
                .map(|number| (number * (1 << (VECTOR + WEIGHT)) as f32).round() as i32)
                .collect(),
        };
        network::Encoder {
            tables: self.tables.iter().map(table).collect(),
            layers: self.weights.iter().zip(&self.biases).zip(self.shape.layers).map(layer).collect(),
        }
    }
}

impl Block {
    /// In integers, for inputs up to `largest`.
    ///
    /// # Panics
    /// If the weights are so large that a sum could overflow, which training does not make.
    pub(crate) fn matrix(&self, p: &[f32], largest: i32) -> Matrix {
        let numbers = self.of(p);
        let weight = |output: usize, input: usize| fixed(numbers[input * self.width + output], WEIGHT);
        Matrix::new(self.rows, self.width, largest, weight).expect("trained weights are small")
    }
}

/// A number at a fixed point, to the nearest.
fn fixed(number: f32, bits: u32) -> i16 {
    (number * (1_u32 << bits) as f32).round().clamp(f32::from(i16::MIN), f32::from(i16::MAX)) as i16
}

/// The probability of each class of a word's vector.
pub(crate) fn classify(p: &[f32], out: &Block, vector: &[f32]) -> Vec<f32> {
    let mut scores = vec![0.0; out.width];
    for (input, value) in vector.iter().enumerate() {
        if *value != 0.0 {
            add(&mut scores, &p[out.row(input)], *value);
        }
    }
    softmax(&mut scores);
    scores
}

/// Takes the slopes of a loss over the classes' scores back to the word's vector and to the weights.
pub(crate) fn teach(
    p: &[f32],
    out: &Block,
    vector: &[f32],
    slopes: &[f32],
    d: &mut [f32],
    gradient: &mut [f32],
) {
    for (input, value) in vector.iter().enumerate() {
        let row = out.row(input);
        d[input] += dot(&p[row.clone()], slopes);
        if *value != 0.0 {
            add(&mut gradient[row], slopes, *value);
        }
    }
}

/// Turns scores into probabilities.
pub(crate) fn softmax(scores: &mut [f32]) {
    let top = scores.iter().copied().fold(f32::MIN, f32::max);
    let mut sum = 0.0;
    for score in scores.iter_mut() {
        *score = libm::expf(*score - top);
        sum += *score;
    }
    for score in scores {
        *score /= sum;
    }
}

/// The class with the highest score, the first of equals.
pub(crate) fn best(scores: &[f32]) -> usize {
    (0..scores.len()).fold(0, |best, class| if scores[class] > scores[best] { class } else { best })
}
