//! Logistic regression with a prior, by Newton's method. All sums are taken in the order of the rows, and weights are
//! rounded, so that learning again gives the same bytes.

use parallax_slanted_sentences::{
    features::{Feature, Values},
    model::{Model, sigmoid},
};

use crate::pairs::Example;

/// A sentence to learn from.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Row {
    pub(crate) values: Values,
    pub(crate) slanted: bool,
    /// How often it counts.
    pub(crate) times: f64,
}

impl Row {
    /// The sentences with what is counted in them.
    pub(crate) fn all(examples: &[Example], values: &[Values]) -> Vec<Self> {
        let row = |(example, values): (&Example, &Values)| Self {
            values: *values,
            slanted: example.slanted,
            times: example.times(),
        };
        examples.iter().zip(values).map(row).collect()
    }
}

/// How sure the prior is, in sentences that say so. Ten give the best order on topics that were held out; from 3 to 30
/// the area under the curve moves by less than a point.
const CERTAINTY: f64 = 10.0;
/// Newton's method doubles the right digits with each step.
const STEPS: usize = 8;

/// The features, and the bias behind them.
const SIZE: usize = Feature::ALL.len() + 1;

/// What a feature weighs as long as no sentence says otherwise: a finding counts by its strength, a word by its grade.
fn prior(feature: Feature) -> f64 {
    match feature {
        Feature::Wording | Feature::Insinuation => 3.0,
        Feature::Vagueness => 1.5,
        Feature::Strong => 1.5,
        Feature::Usual => 1.0,
        Feature::Light => 0.5,
        Feature::Plain => -0.5,
        _ => 0.0,
    }
}

/// The weights under which the rows are likeliest.
pub(crate) fn fit(rows: &[Row]) -> Model {
    let mut start = [0.0; SIZE];
    for (weight, feature) in start.iter_mut().zip(Feature::ALL) {
        *weight = prior(*feature);
    }
    let mut weights = start;
    for _ in 0..STEPS {
        let (gradient, curvature) = slope(rows, &weights, &start);
        for (weight, step) in weights.iter_mut().zip(solve(curvature, gradient)) {
            *weight += step;
        }
    }
    let round = |weight: f64| (weight * 100.0).round() / 100.0;
    Model {
        bias: round(weights[SIZE - 1]),
        weights: Feature::ALL.iter().copied().zip(weights.map(round)).collect(),
    }
}

/// The first and second derivative of the likelihood.
fn slope(rows: &[Row], weights: &[f64; SIZE], start: &[f64; SIZE]) -> ([f64; SIZE], [[f64; SIZE]; SIZE]) {
    let mut gradient = [0.0; SIZE];
    let mut curvature = [[0.0; SIZE]; SIZE];
    for at in 0..SIZE - 1 {
        gradient[at] = CERTAINTY * (start[at] - weights[at]);
        curvature[at][at] = CERTAINTY;
    }
    for row in rows {
        let mut values = [1.0; SIZE];
        values[..SIZE - 1].copy_from_slice(&row.values);
        let odds: f64 = weights.iter().zip(&values).map(|(weight, value)| weight * value).sum();
        let chance = sigmoid(odds);
        let error = row.times * (f64::from(row.slanted) - chance);
        let bend = row.times * chance * (1.0 - chance);
        for at in 0..SIZE {
            gradient[at] += error * values[at];
            for other in 0..SIZE {
                curvature[at][other] += bend * values[at] * values[other];
            }
        }
    }
    (gradient, curvature)
}

/// Gauss and Jordan's elimination. The matrix is symmetric and positive, so that no rows need to change places.
fn solve(mut matrix: [[f64; SIZE]; SIZE], mut right: [f64; SIZE]) -> [f64; SIZE] {
    for at in 0..SIZE {
        for row in (0..SIZE).filter(|row| *row != at) {
            let factor = matrix[row][at] / matrix[at][at];
            let above = matrix[at];
            for (value, above) in matrix[row].iter_mut().zip(above).skip(at) {
                *value -= factor * above;
            }
            right[row] -= factor * right[at];
        }
    }
    for (at, value) in right.iter_mut().enumerate() {
        *value /= matrix[at][at];
    }
    right
}
