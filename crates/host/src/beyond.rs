//! A pass beyond an edge, as a library or a worker makes it.

use arrow_array::StructArray;
use arrow_schema::DataType;
use parallax_edge::batch::Inputs;
use serde_json::{Map, Value};

/// What makes passes beyond an edge: a library, or whoever starts processes.
pub(crate) trait Makes: Send + Sync {
    /// Makes a pass with all of its settings, for batches with these columns, to write columns of that type.
    fn make(
        &self,
        pass: &str,
        settings: &Map<String, Value>,
        inputs: &Inputs,
        output: &DataType,
    ) -> Result<MadeBeyond, String>;
}

/// A pass, and all of its settings, if it says them.
pub(crate) type MadeBeyond = (Box<dyn Beyond>, Option<Value>);

/// A pass beyond an edge, made with settings.
pub(crate) trait Beyond: Send + Sync {
    /// What it finds in a batch of the units with these ids.
    fn run(&self, batch: &StructArray, ids: &[&str]) -> Result<StructArray, Fault>;
}

/// Why there is nothing for a batch.
pub(crate) struct Fault {
    pub(crate) why: String,
    /// Whether the process of the pass came to an end over it.
    pub(crate) ended: bool,
}

impl Fault {
    /// It was the end of a process.
    pub(crate) fn ended(why: String) -> Self {
        Self { why, ended: true }
    }
}

impl From<String> for Fault {
    fn from(why: String) -> Self {
        Self { why, ended: false }
    }
}
