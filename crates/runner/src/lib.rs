//! Plans passes, runs them over stories, and checks what they write.
//!
//! The runner names no pass: those it runs are given to it, so a loaded one is no different from
//! a built-in one. It keeps four promises: the order follows from what passes read; the output is
//! the same for any number of threads; a layer that failed is never passed on as an empty one; and
//! every row is checked, whoever wrote it. It prints nothing.

mod again;
mod analyse;
mod available;
#[cfg(fuzzing)]
pub mod fuzzing;
mod language;
mod library;
mod page;
mod plan;
mod reach;
mod rows;
mod settings;
mod worker;

pub use again::Difference;
pub use analyse::{Analysed, Found, LeftOut, Outcome};
pub use available::{About, Available, DataPass, made_of, pass};
pub use library::{DataFile, Itself, OPENED, Origin, Plugin, add, load, read_data, sha256, try_open};
pub use page::{Example, examples, page};
pub use parallax_edge::settings::Setting;
pub use plan::{Plan, PlanError, Step};
pub use rows::Rows;
pub use settings::SettingsOf;
pub use worker::{Limits, become_command, serve_library};
