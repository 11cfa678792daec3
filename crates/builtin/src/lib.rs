//! The shipped passes, a line each, in reading order. Help, docs and man page follow this list.

use parallax_runner::{Available, pass};

/// Every shipped pass.
#[must_use]
pub fn all() -> Vec<Available> {
    vec![
        // Articles
        pass::<parallax_structure::Structure>(),
        pass::<parallax_sentences::Sentences>(),
        pass::<parallax_numbers::Numbers>(),
        // Stories
        pass::<parallax_number_comparison::NumberComparison>(),
    ]
}

/// Rows that a report reads and that still live with their pass.
pub mod rows {
    pub use parallax_number_comparison::{Comparison, Item, Verdict};
}
