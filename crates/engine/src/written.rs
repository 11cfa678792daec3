use parallax_formats::Table;
use parallax_runner::Rows;

/// The rows of a layer, as the writers take them.
pub struct Written<'a>(pub &'a Rows);

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
