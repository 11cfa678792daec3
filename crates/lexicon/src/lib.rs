//! Words and what is known of them, for passes and users' lists alike.
//!
//! [`words()`] is the one cutter: a pass says which marks may stand inside a word ([`Joints`]), and [`fold()`] brings
//! words to the form in which they are compared, [`latin()`] those of names to English letters. [`spaced`] gives what is
//! counted. Words are looked up in [`classes`] of function words and in the [`calendar`]; [`inflect`] knows their forms,
//! [`case`] what their capitals say, [`naming`] what names are made of, [`attribution`] which of them tell who says
//! something; a [`table`] is how lists with several columns are read.
//!
//! [`tokens`] are words and marks, the words numbered by a [`Vocabulary`], so that case, apostrophes and white space
//! are settled once for each word of a text. Phrases are a [`trie`] over the numbers, [`near`] looks around
//! them, and [`marks`] tells which stand in quotation marks.

pub mod attribution;
pub mod calendar;
pub mod case;
pub mod classes;
mod fold;
pub mod inflect;
mod latin;
pub mod marks;
pub mod naming;
pub mod near;
mod newspapers;
pub mod table;
pub mod tokens;
pub mod trie;
mod vocabulary;
mod words;

pub use classes::WordSet;
pub use fold::{fold, plain, without_possessive};
pub use latin::latin;
pub use newspapers::is_newspaper;
pub use vocabulary::Vocabulary;
pub use words::{Joints, WordForm, Words, is_seamless, is_whole, on_one_line, spaced, words};
