//! The shipped passes, a line each. Help, docs, man page and report follow this list.

pub mod lexicon;
mod numbers;
mod shipped;

use parallax_runner::Available;

use shipped::{pass, section, told};

pub use shipped::{Section, Shipped, Shown};

/// Every shipped pass, in the order of the report: what cannot be told comes last.
#[must_use]
pub fn shipped() -> Vec<Shipped> {
    vec![
        pass::<parallax_structure::Structure>(Shown::No),
        pass::<parallax_sentences::Sentences>(Shown::No),
        pass::<parallax_words::Words>(Shown::No),
        pass::<parallax_names::Names>(Shown::No),
        pass::<parallax_dates::Dates>(Shown::No),
        pass::<parallax_entities::Entities>(Shown::No),
        pass::<parallax_numbers::Numbers>(Shown::Alone(section::<numbers::Numbers>())),
        told::<parallax_differences::Differences>(),
        told::<parallax_outlet::Outlets>(),
        pass::<parallax_agencies::Agencies>(Shown::No),
        pass::<parallax_quotes::Quotes>(Shown::Alone(section::<parallax_quotes::Quotes>())),
        pass::<parallax_voices::Voices>(Shown::No),
        told::<parallax_number_comparison::NumberComparison>(),
        told::<parallax_facts::Facts>(),
        told::<parallax_quote_variants::QuoteVariants>(),
        told::<parallax_speakers::Speakers>(),
        told::<parallax_timeline::Timeline>(),
        told::<parallax_agency_of_action::AgencyOfAction>(),
        told::<parallax_actors::Actors>(),
        told::<parallax_labels::Labels>(),
        told::<parallax_slant::Slant>(),
        pass::<parallax_slanted_sentences::SlantedSentences>(Shown::No),
        told::<parallax_shared_text::SharedTexts>(),
        told::<parallax_contrast::Contrasts>(),
        told::<parallax_frames::Frames>(),
        told::<parallax_limits::Limits>(),
    ]
}

/// The passes alone.
#[must_use]
pub fn all() -> Vec<Available> {
    shipped().into_iter().map(|shipped| shipped.pass).collect()
}
