//! Rows that more than one pass reads: a module a layer, named as the layer is.
//!
//! A layer lives with its pass until a second pass reads it; then it moves here. What two passes would
//! both work out from rows is a view, beside them: [`words::Tree`], [`slant::own_voice`],
//! [`structure::own_words`], [`structure::role_at`], [`voices::voice_at`].

pub mod actors;
pub mod agencies;
pub mod agency_of_action;
pub mod contrast;
pub mod dates;
pub mod entities;
pub mod facts;
pub mod frames;
pub mod labels;
pub mod names;
pub mod number_comparison;
pub mod numbers;
pub mod outlet;
pub mod quote_variants;
pub mod quotes;
pub mod sentences;
pub mod shared_text;
pub mod slant;
pub mod speakers;
pub mod structure;
pub mod timeline;
pub mod voices;
pub mod words;
