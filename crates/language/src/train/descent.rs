//! Gradient descent over sentences, on several threads, with the same result on any number.

use super::random::Random;

/// How long and how fast to learn.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Course {
    /// How often each sentence is seen.
    pub(crate) epochs: usize,
    /// How large the steps are at first; they shrink to nothing.
    pub(crate) rate: f32,
    pub(crate) seed: u64,
}

/// So many sentences make a step.
const BATCH: usize = 16;
/// A batch's sentences are dealt to so many sums, whatever the number of threads: a sum of floating
/// point numbers depends on its order.
const SUMS: usize = 2;

/// Changes `p` so that the loss of `count` sentences falls. `sentence` gets the parameters, the
/// sentence's number, the epoch and a seed; it adds the gradient and returns the loss. The result
/// is the average of the last quarter of the epochs (Izmailov et al. 2018).
pub(crate) fn descend(
    course: Course,
    p: &mut Vec<f32>,
    count: usize,
    sentence: impl Fn(&[f32], usize, usize, u64, &mut [f32]) -> f32 + Sync,
    mut after: impl FnMut(usize, f32),
) {
    let mut random = Random::new(course.seed);
    let mut order: Vec<usize> = (0..count).collect();
    let mut adam = Adam::new(p.len());
    let mut gradients = vec![vec![0.0; p.len()]; SUMS];
    let mut sum = vec![0.0; p.len()];
    let mut summed = 0;
    let steps = (course.epochs * count.div_ceil(BATCH)) as f32;
    let mut step = 0;
    for epoch in 0..course.epochs {
        random.shuffle(&mut order);
        let mut loss = 0.0;
        for members in order.chunks(BATCH) {
            let seeds: Vec<u64> = members.iter().map(|_| random.next()).collect();
            let parameters = &p[..];
            let share = |index: usize, gradient: &mut Vec<f32>| {
                let own = members.iter().zip(&seeds).skip(index).step_by(SUMS);
                own.map(|(member, seed)| sentence(parameters, *member, epoch, *seed, gradient)).sum::<f32>()
            };
            let (first, second) = gradients.split_at_mut(1);
            let losses = rayon::join(|| share(0, &mut first[0]), || share(1, &mut second[0]));
            loss += losses.0 + losses.1;
            for (to, from) in first[0].iter_mut().zip(&mut second[0]) {
                *to += *from;
                *from = 0.0;
            }
            let rate = course.rate * (1.0 - step as f32 / steps).max(0.02);
            step += 1;
            adam.step(p, &mut first[0], rate, 1.0 / (4 * members.len()) as f32);
        }
        if epoch * 4 >= course.epochs * 3 {
            summed += 1;
            for (sum, number) in sum.iter_mut().zip(p.iter()) {
                *sum += number;
            }
        }
        after(epoch, loss);
    }
    if summed > 0 {
        *p = sum.into_iter().map(|sum| sum / summed as f32).collect();
    }
}

/// Adam (Kingma and Ba 2015).
struct Adam {
    first: Vec<f32>,
    second: Vec<f32>,
    step: i32,
}

const FIRST_DECAY: f32 = 0.9;
const SECOND_DECAY: f32 = 0.99;

impl Adam {
    fn new(size: usize) -> Self {
        Self { first: vec![0.0; size], second: vec![0.0; size], step: 0 }
    }

    /// One step against the gradient times `scale`; the gradient is zero afterwards.
    fn step(&mut self, p: &mut [f32], gradient: &mut [f32], rate: f32, scale: f32) {
        self.step += 1;
        let late = |decay: f32| 1.0 - libm::powf(decay, self.step as f32);
        let rate = rate * late(SECOND_DECAY).sqrt() / late(FIRST_DECAY);
        let moments = self.first.iter_mut().zip(&mut self.second);
        for ((p, gradient), (first, second)) in p.iter_mut().zip(gradient).zip(moments) {
            let slope = *gradient * scale;
            *gradient = 0.0;
            *first += (1.0 - FIRST_DECAY) * (slope - *first);
            *second += (1.0 - SECOND_DECAY) * (slope * slope - *second);
            *p -= rate * *first / (second.sqrt() + 1e-6);
        }
    }
}
