//! Passes across an edge.
//!
//! A pass is as good a citizen when it was built elsewhere. All edges speak Arrow: units and the layers a
//! pass reads go out as a record batch, and its rows come back as columns. Whoever writes a pass in Rust
//! sees none of this but [`export!`]; whoever writes one in another language finds it all in
//! `include/parallax_pass.h`.
//!
//! - [`shape`] is what a row looks like in Arrow, [`trace`] finds it out from a type, [`fit`] compares two.
//! - [`columns`] turns rows into columns and back, `spans` makes that cheap; [`rows`] reads columns whose type nobody knows.
//! - [`batch`] lays out what a pass is given, [`articles`] the articles in it; [`description`] is what it says of itself.
//! - [`abi`] is the C table, [`plugin`] the library's side of it, [`host`] the other.
//!
//! The crate does no input or output, and knows no thread.

#![allow(unsafe_code, reason = "the C side of the edge; every block says why it is sound")]

pub mod abi;
pub mod articles;
pub mod batch;
pub mod columns;
pub mod description;
mod error;
pub mod fit;
mod given;
pub mod host;
mod panics;
pub mod plugin;
pub mod rows;
pub mod settings;
pub mod shape;
mod spans;
pub mod trace;

pub use panics::caught;
