//! What the runner asks of a pass, wherever it comes from.

use parallax_edge::{description::Read, shape::Field};
use serde_json::{Map, Value};

use crate::{found::Outcome, reach::Reach};

/// Where a pass comes from: it is built in, or behind an edge.
pub trait Source: Send + Sync {
    /// The fields of the rows it writes.
    ///
    /// # Errors
    /// If its rows cannot cross an edge.
    fn writes(&self) -> Result<Vec<Field>, String>;

    /// The layers it reads, as it knows them.
    ///
    /// # Errors
    /// If the rows of one of them cannot cross an edge.
    fn reads(&self) -> Result<Vec<Read>, String>;

    /// Makes a pass with what the user set. `inputs` is what it gets of the layers it reads, when an edge
    /// lies between it and one of them.
    ///
    /// # Errors
    /// Why it refuses the settings.
    fn make(&self, given: &Map<String, Value>, inputs: Option<Vec<Read>>) -> Result<Made, String>;
}

/// A pass, ready to run, and all of its settings as it has them.
pub type Made = (Box<dyn Prepared>, Value);

/// A pass with its settings, ready to run.
pub trait Prepared: Send + Sync {
    /// What becomes of it over each unit; rows are checked and sorted.
    fn run(&self, units: &[Reach<'_>]) -> Vec<Outcome>;

    /// The place in the corpus of the last unit that it is run over, if it has been switched off.
    fn last(&self) -> Option<usize> {
        None
    }

    /// Whether somebody else's code is told that it is no longer needed.
    fn is_given_back(&self) -> bool {
        false
    }
}
