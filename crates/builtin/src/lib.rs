//! The shipped passes, a line each, in reading order. Help, docs and man page follow this list.

use parallax_runner::{Available, pass};

/// Every shipped pass.
#[must_use]
pub fn all() -> Vec<Available> {
    vec![
        // Articles
        pass::<parallax_structure::Structure>(),
        pass::<parallax_sentences::Sentences>(),
        pass::<parallax_words::Words>(),
        pass::<parallax_numbers::Numbers>(),
        pass::<parallax_outlet::Outlets>(),
        pass::<parallax_agencies::Agencies>(),
        pass::<parallax_slant::Slant>(),
        pass::<parallax_slanted_sentences::SlantedSentences>(),
        pass::<parallax_frames::Frames>(),
        // Stories
        pass::<parallax_number_comparison::NumberComparison>(),
        pass::<parallax_shared_text::SharedTexts>(),
        pass::<parallax_contrast::Contrasts>(),
        pass::<parallax_differences::Differences>(),
        pass::<parallax_limits::Limits>(),
    ]
}

/// Rows that a report reads and that still live with their pass.
pub mod rows {
    pub use parallax_agencies::{Agency, Credited};
    pub use parallax_differences::Difference;
    pub use parallax_limits::Limit;
}

/// The word lists of `slant`, to look words up in.
pub mod lexicon {
    pub use parallax_slant::{Entry, lookup};
}
