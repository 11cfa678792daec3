//! The model by itself: names, spans, what rows point at, and how it is written.

mod checking;
mod names;
mod offsets;
mod rows;
mod writing;
