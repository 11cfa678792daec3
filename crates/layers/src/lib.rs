//! Rows that more than one pass reads.
//!
//! A layer lives with its pass until a second pass reads it; then it moves here. What two passes would
//! both work out from rows is a view: [`Tree`] over the words, [`own_voice`] over slant.

pub mod contrast;
pub mod frames;
mod label;
mod line;
mod number;
pub mod number_comparison;
mod outlet;
pub mod own_voice;
mod sentence;
pub mod shared_text;
mod slant;
mod tree;
mod word;

pub use label::{Deprel, Upos, Xpos};
pub use line::{Line, Role, own_words};
pub use number::{Change, Kind, Modifier, Number};
pub use outlet::{Basis, Genre, Outlet, OutletKind, Published};
pub use sentence::Sentence;
pub use slant::{Polarity, Slant, SlantKind, Voice};
pub use tree::Tree;
pub use word::Word;
