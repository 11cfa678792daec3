//! Passes from elsewhere: from shared libraries, and from commands.
//!
//! A plugin is loaded only when the user named it. A library is opened here once it was opened in a process that
//! may die of it; one that is not to be trusted stays in a process of its own, as a command does. What comes
//! back is checked as what a built-in pass writes is, and is the same for the runner.

mod add;
mod beyond;
mod faults;
#[cfg(fuzzing)]
pub mod fuzzing;
mod library;
mod loaded;
mod plugin;
mod sound;
mod worker;

pub use add::add;
pub use library::{DataFile, read_data, sha256, try_open};
pub use plugin::{Itself, Limits, OPENED, Origin, Plugin};
pub use worker::{become_command, serve_library};
