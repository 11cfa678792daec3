//! The shipped passes, a line each. Help, docs, man page and report follow this list.

mod shipped;

use parallax_runner::Available;

use shipped::{pass, told};

pub use shipped::{Section, Shipped, Shown};

/// Every shipped pass, in the order of the report: what cannot be told comes last.
#[must_use]
pub fn shipped() -> Vec<Shipped> {
    vec![
        pass::<parallax_structure::Structure>(Shown::No),
        pass::<parallax_sentences::Sentences>(Shown::No),
        pass::<parallax_words::Words>(Shown::No),
        pass::<parallax_numbers::Numbers>(Shown::Alone),
        told::<parallax_outlet::Outlets>(),
        pass::<parallax_agencies::Agencies>(Shown::No),
        told::<parallax_number_comparison::NumberComparison>(),
        told::<parallax_slant::Slant>(),
        pass::<parallax_slanted_sentences::SlantedSentences>(Shown::No),
        told::<parallax_frames::Frames>(),
        told::<parallax_contrast::Contrasts>(),
        told::<parallax_shared_text::SharedTexts>(),
        told::<parallax_limits::Limits>(),
    ]
}

/// The passes alone.
#[must_use]
pub fn all() -> Vec<Available> {
    shipped().into_iter().map(|shipped| shipped.pass).collect()
}

/// Rows that a report reads and that still live with their pass.
pub mod rows {
    pub use parallax_contrast::Contrast;
    pub use parallax_frames::{Frame, Framing, Rank, Scheme};
    pub use parallax_number_comparison::{Comparison, Verdict};
    pub use parallax_shared_text::{Kind as PassageKind, SharedText as Passage};
}

/// The word lists of `slant`, to look words up in.
pub mod lexicon {
    pub use parallax_slant::{Entry, lookup};
}
