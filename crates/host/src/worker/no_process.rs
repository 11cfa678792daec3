//! Where there are no workers: what they need of a system is here only known for Unix.

use std::time::Duration;

use super::{broken::Broken, program::Program};

/// A process that cannot be started.
pub(super) enum Process {}

impl Process {
    pub(super) fn start(_: &Program) -> Result<Self, String> {
        Err("a process of its own is possible on Unix only".to_owned())
    }

    pub(super) fn ask(&mut self, _: &[&[u8]], _: Duration) -> Result<Vec<u8>, Broken> {
        match *self {}
    }

    pub(super) fn end(_: Vec<Self>) {}
}
