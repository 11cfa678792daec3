//! Reading articles: where they are, and the forms in which they come.
//!
//! A form is a file here and a line in [`SOURCES`].

mod arguments;
pub(crate) mod bytes;
mod columns;
pub(crate) mod corpus;
mod csv;
mod dates;
mod declaration;
mod entries;
mod exports;
mod fields;
pub(crate) mod front_matter;
mod held;
mod hints;
pub(crate) mod html;
pub(crate) mod index;
mod json;
mod jsonl;
mod left_out;
mod lines;
mod many;
mod markdown;
mod names;
mod names_of_keys;
pub(crate) mod problem;
mod recognise;
mod similar;
mod source;
mod text;
mod value;

use source::Source;

/// The forms there are, in the order in which messages name them.
pub(crate) const SOURCES: [&dyn Source; 4] = [&text::Text, &html::Page, &jsonl::JsonLines, &csv::Csv];
