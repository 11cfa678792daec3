//! Reading articles: where they are, and the forms in which they come.
//!
//! A form is a file here and a line in [`SOURCES`].

mod arguments;
pub(crate) mod corpus;
mod declaration;
pub(crate) mod front_matter;
pub(crate) mod index;
mod json;
mod jsonl;
mod lines;
mod names;
pub(crate) mod problem;
mod recognise;
mod similar;
mod source;
mod text;

use source::Source;

/// The forms there are, in the order in which messages name them.
pub(crate) const SOURCES: [&dyn Source; 2] = [&text::Text, &jsonl::JsonLines];
