//! Reading articles, writing results.
//!
//! [`Corpus::open`] finds the articles and their stories without holding a text; [`Corpus::load`]
//! reads one. What is wrong with an input is a [`Problem`], said with file, line and field, and
//! does not stop the rest. The writers take rows they know nothing of.

mod arguments;
mod cell;
pub mod conllu;
mod corpus;
mod declaration;
mod front_matter;
mod json;
pub mod jsonl;
mod lines;
mod output;
mod picture;
mod problem;
mod record;
mod sheet;
mod shown;
mod similar;
mod tables;

pub use corpus::{Corpus, Listing, Locator, Stories};
pub use front_matter::article;
pub use output::{Output, reader_left};
pub use picture::picture;
pub use problem::{Problem, Severity};
pub use record::{
    ArticleRecord, Failure, LeftOut, PassRecord, RunRecord, Skipped, StoryRecord, Table, sha256,
};
pub use shown::{Shown, shown};
pub use tables::{Columns, Tables};
