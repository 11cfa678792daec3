//! What is told of how articles differ.

mod cases;
mod kinds;
mod missing;
mod sources;
