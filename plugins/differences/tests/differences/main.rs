//! What is told of how articles differ.

mod cases;
mod missing;
