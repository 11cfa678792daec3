use std::any::Any;

use parallax_corpus::{Layer, Unit, UnitKind};

/// The rows of a layer whose type is not known here.
pub trait Rows: Send + Sync {
    /// The layer's name.
    fn layer(&self) -> &'static str;
    /// The unit it hangs on.
    fn unit(&self) -> UnitKind;
    /// How many rows.
    fn len(&self) -> usize;
    /// Whether nothing was found.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// One row, to be serialised through [`parallax_corpus::Walk`].
    fn row(&self, index: usize) -> &dyn erased_serde::Serialize;
    /// The `Vec<L>` itself.
    fn as_any(&self) -> &dyn Any;
}

impl<L: Layer> Rows for Vec<L> {
    fn layer(&self) -> &'static str {
        L::NAME
    }

    fn unit(&self) -> UnitKind {
        L::Unit::KIND
    }

    fn len(&self) -> usize {
        self.len()
    }

    fn row(&self, index: usize) -> &dyn erased_serde::Serialize {
        &self[index]
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
