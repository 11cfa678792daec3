//! The report as a page: one file that opens from disk, asks the network for nothing, and prints.
//!
//! [`Html`] is a form of results like any other. A `sections` module has a file for each section of a story: rows
//! in, markup out, in the order of a reader's questions: how do they differ, who tells what, which numbers, whose
//! words. The articles themselves come last (`reading`), with what was found marked in them, so that every finding
//! above is a link to the words that it rests on.
//!
//! Articles are other people's text. It only ever goes through `maud`, which escapes what it is given, and the page's
//! own policy forbids every script but the one that comes with it (`document`).

mod anchor;
mod bar;
mod document;
mod reading;
mod sections;
mod view;
mod write;

pub use write::Html;
