//! What a report shows of a story, whoever draws it.
//!
//! A pass that has a section of its own implements [`Section`], in its folder: it turns rows into
//! [`Block`]s, which say what is told and not how it looks. What finds things and has no section is told
//! row by row ([`Listing`]). [`wording`] has the words that sections share. A terminal's columns or a
//! page's tags are the business of whoever draws.

mod block;
mod listing;
mod section;
pub mod wording;

pub use block::{Block, Text, Tone};
pub use listing::{Listed, Listing};
pub use section::{Section, View};
