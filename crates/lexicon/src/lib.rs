//! Words and what is known of them, for passes and users' lists alike.
//!
//! Words are numbered ([`Vocabulary`]) and phrases are a [`trie`] over the numbers, so that case, apostrophes
//! and white space are settled once for each word of a text.

pub mod case;
pub mod inflect;
pub mod marks;
pub mod near;
pub mod tokens;
pub mod trie;
mod vocabulary;

pub use vocabulary::{Vocabulary, plain};
