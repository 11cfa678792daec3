//! Passes in processes of their own: a worker crashes or hangs alone.
//!
//! `docs/edge.md` has the protocol. A pass has as many workers as threads run it at once. One that crashes,
//! takes too long or writes something else than an answer is replaced; the units of its batch are run again
//! one by one, so that the one at fault is known.

mod broken;
pub(crate) mod messages;
#[cfg(unix)]
mod process;
#[cfg(not(unix))]
#[path = "no_process.rs"]
mod process;
mod program;
#[cfg(unix)]
mod serve;
#[cfg(not(unix))]
#[path = "no_serve.rs"]
mod serve;
pub(crate) mod table;
mod workers;

#[cfg(fuzzing)]
pub(crate) use process::heard;
pub(crate) use program::{Program, Runs};
pub use serve::{become_command, serve_library};
pub(crate) use workers::described;
