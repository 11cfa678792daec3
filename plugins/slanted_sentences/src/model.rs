//! From what is counted in a sentence to the chance that it takes a side.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::features::{Feature, Values};

/// A logistic regression: a weight for each feature.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Model {
    /// What a sentence has in which nothing is counted.
    pub bias: f64,
    /// What the square root of a count adds.
    pub weights: BTreeMap<Feature, f64>,
}

impl Model {
    /// The one that is shipped, which `cargo xtask train --slant` makes.
    ///
    /// # Panics
    /// If its file is not well formed, or leaves a feature out.
    #[must_use]
    pub fn shipped() -> Self {
        let model: Self = toml::from_str(include_str!("../weights.toml")).expect("weights are well formed");
        assert_eq!(model.weights.len(), Feature::ALL.len(), "each feature has a weight");
        model
    }

    /// The chance, 0 to 1.
    #[must_use]
    pub fn score(&self, values: &Values) -> f64 {
        sigmoid(
            self.bias + self.weights.values().zip(values).map(|(weight, value)| weight * value).sum::<f64>(),
        )
    }

    /// Whether what is counted speaks for a slant.
    #[must_use]
    pub fn raises(&self, feature: Feature) -> bool {
        self.weights[&feature] > 0.0
    }
}

/// The chance with these log-odds. `libm` computes it by the same steps on every machine.
#[must_use]
pub fn sigmoid(odds: f64) -> f64 {
    1.0 / (1.0 + libm::exp(-odds))
}
