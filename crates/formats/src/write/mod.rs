//! Writing results: the records of a run, and the forms in which they are written.
//!
//! A form is a file here and a line in [`FORMS`].

pub mod annotations;
pub mod conllu;
pub mod csv;
pub(crate) mod form;
pub mod jsonl;
pub(crate) mod output;
pub mod parquet;
pub(crate) mod picture;
pub(crate) mod record;
pub(crate) mod rejoin;
pub mod schema;
mod shelf;
pub(crate) mod shown;
mod tables;
mod telling;
pub(crate) mod withheld;

use form::Form;

/// The forms there are, in the order in which help lists them.
pub const FORMS: [&dyn Form; 5] =
    [&jsonl::Jsonl, &parquet::Parquet, &csv::Csv, &annotations::Annotations, &conllu::Conllu];
