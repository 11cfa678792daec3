//! What a report shows of a story, whoever draws it.
//!
//! A pass that has a section of its own implements [`Section`], in its folder: it turns rows into
//! [`Block`]s, which say what is told and not how it looks. What finds things and has no section is told
//! row by row ([`Listing`]). [`wording`] has the words that sections share. A terminal's columns or a
//! page's tags are the business of whoever draws.
//!
//! ```
//! use parallax_corpus::{Each, Story};
//! use parallax_layers::numbers::Number;
//! use parallax_report::{Block, Section, View, wording::bounds};
//!
//! struct Figures;
//!
//! impl Section for Figures {
//!     const NAME: &'static str = "figures";
//!     const TITLE: &'static str = "Figures that somebody vouches for";
//!     type Shows = Each<Number>;
//!
//!     fn tell(_: &Story, articles: View<'_, Self>, top: usize) -> Vec<Block> {
//!         let answers = articles.iter().flat_map(|one| {
//!             let answer = |row: &Number| {
//!                 let figure = bounds(row.low, row.high, row.modifier);
//!                 Some(Block::Answer(one.cite(row.span), figure, row.source.clone()?))
//!             };
//!             one.rows.iter().filter_map(answer)
//!         });
//!         answers.take(top).collect()
//!     }
//! }
//! ```

mod block;
mod listing;
mod section;
pub mod wording;

pub use block::{Block, Text, Tone};
pub use listing::{Listed, Listing};
pub use section::{Section, View};
