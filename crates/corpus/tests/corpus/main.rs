//! The model by itself: names, spans, what rows point at, layers that may be missing, and how rows are written.

mod any_ref;
mod checking;
mod maybe;
mod names;
mod offsets;
mod rows;
mod writing;
