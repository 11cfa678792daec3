//! Words and what is known of them, for passes and users' lists alike.
//!
//! [`words`] is the one cutter: a pass says which marks may stand inside a word ([`Joints`]), and [`fold`] brings
//! words to the form in which they are compared. [`tokens`] are words and marks, the words numbered by a
//! [`Vocabulary`]; phrases are a [`trie`] over the numbers, so that case, apostrophes and white space are settled
//! once for each word of a text.

pub mod case;
mod fold;
pub mod inflect;
pub mod marks;
pub mod near;
pub mod tokens;
pub mod trie;
mod vocabulary;
mod words;

pub use fold::{fold, plain, without_possessive};
pub use vocabulary::Vocabulary;
pub use words::{Joints, Word, Words, is_seamless, words};
