//! Rows that more than one pass reads.
//!
//! A layer lives with its pass until a second pass reads it; then it moves here.

mod line;
mod number;
mod outlet;
mod sentence;
mod slant;

pub use line::{Line, Role};
pub use number::{Change, Kind, Modifier, Number};
pub use outlet::{Basis, Genre, Outlet, OutletKind, Published};
pub use sentence::Sentence;
pub use slant::{Polarity, Slant, SlantKind, Voice};
