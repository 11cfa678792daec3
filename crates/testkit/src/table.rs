use parallax_formats::Table;
use parallax_runner::{Found, Outcome, Rows};

/// A layer's rows, as a writer takes them.
pub(crate) struct Written<'a>(&'a Rows);

impl Table for Written<'_> {
    fn layer(&self) -> &str {
        self.0.layer()
    }

    fn len(&self) -> usize {
        self.0.len()
    }

    fn row(&self, index: usize) -> &dyn erased_serde::Serialize {
        self.0.row(index)
    }
}

/// The rows of a layer. Panics with the message of a pass that failed: a test must not go on.
pub(crate) fn table<'a>(found: &'a Found, layer: &str) -> Written<'a> {
    match found.outcome(layer) {
        Some(Outcome::Rows(rows)) => Written(rows.as_ref()),
        Some(Outcome::Failed(why)) => panic!("`{layer}`: {why}"),
        Some(Outcome::Skipped(why)) => panic!("`{layer}`: {why}"),
        None => panic!("no pass over this unit makes `{layer}`"),
    }
}
