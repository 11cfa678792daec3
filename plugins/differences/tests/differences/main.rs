//! What is told of how articles differ.

mod cases;
mod kinds;
mod labels;
mod missing;
mod sources;
