//! Passes that are only data: lists of words, phrases, dictionary forms and patterns.
//!
//! Whoever writes a list compiles nothing. [`ListFile`] reads one from TOML and says what is wrong with it
//! on which line. [`Matcher`] finds what it looks for in a line of an article. A list by itself is a pass
//! ([`ListPass`], and [`LemmaPass`] for one that needs the words); a list that joins a pass with lists of
//! its own is handed to that pass among its settings, under [`LISTS`], and searched there.
//!
//! Phrases are found by a trie over numbered words, patterns by finite automata. Both take time that grows
//! with the text alone.

mod check;
mod file;
mod finding;
mod import;
mod list;
mod matcher;
mod page;
mod pass;
mod pattern;
mod silenced;

pub use check::{At, Fault, check, check_kinds};
pub use file::ListFile;
pub use finding::Finding;
pub use import::{Imported, LeftOut, import};
pub use list::{List, Means, Rule};
pub use matcher::{Compiled, Hit, Lemmas, Line, Listed, Matcher, none_over_another};
pub use page::page;
pub use pass::{LemmaPass, ListPass, Settings, quotations};
pub use silenced::{Silenced, lookup, silenced};

/// The setting of a pass with lists of its own under which others join them.
pub const LISTS: &str = "lists";
