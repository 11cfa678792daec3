//! Rows that more than one pass reads.
//!
//! A layer lives with its pass until a second pass reads it; then it moves here.

mod line;
mod number;
mod sentence;
mod slant;

pub use line::{Line, Role};
pub use number::{Change, Kind, Modifier, Number};
pub use sentence::Sentence;
pub use slant::{Polarity, Slant, SlantKind, Voice};
