//! Sentences, in clean text and in any other.

mod cases;
mod robustness;
