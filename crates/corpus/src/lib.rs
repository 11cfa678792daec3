//! The corpus model: articles, stories, what a pass finds in them, and the trait a pass implements.
//!
//! A pass looks at one thing and writes one [`Layer`]. A layer is a table: a row for each thing
//! found, standing off the text. The text is never edited, so a [`Span`] never goes stale.
//!
//! This crate knows serde (and the field docs that `documented` reads) and nothing else: no file,
//! no thread, no pass. A pass library that depends on it stays small.

mod article;
mod layer;
mod number;
mod pass;
mod place;
mod pointers;
mod reads;
mod ruler;
pub mod shape;
mod span;
mod walk;

pub use article::{Article, Declared, Story};
pub use documented::DocumentedFields;
pub use layer::{AnyRef, ArticleIndex, Cite, Data, Layer, Order, RESERVED, Ref, Unit, UnitKind, check_name};
pub use pass::{NoSettings, Pass, UnitOf, View};
pub use place::{Checked, Checking, Lengths, Place, check, check_rows};
pub use pointers::{Pointers, Quoting};
pub use reads::{Each, Maybe, Missing, One, ReadLayer, Reads, Shelf, Visit, Why};
pub use ruler::{Offsets, Ruler};
pub use span::Span;
pub use walk::{ONE_OF, Walk};
