//! The project's chores, a module each. `cargo xtask` runs them, and so do the tests in `tests/`.
//!
//! They know the workspace as files and manifests and depend on none of its crates, but for the text of a
//! new pass, so they work while one of those does not compile. What goes wrong is said in a sentence.

pub mod docs;
pub mod eval;
pub mod new_pass;
pub mod notices;
pub mod picture;
pub mod plugins;
pub mod ready;
pub mod run;
pub mod tidy;
pub mod train;
pub mod workspace;

/// What a chore comes to: what it made, or why it could not, in a sentence.
pub type Done<T = ()> = Result<T, String>;
