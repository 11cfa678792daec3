//! How a worker is started, and what it may take.

use std::{
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

use crate::library::Itself;

/// What a worker may take for a batch.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Limits {
    /// How long.
    pub time: Duration,
    /// How much memory, in MiB of its address space.
    pub memory_mib: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self { time: Duration::from_secs(60), memory_mib: 4096 }
    }
}

impl Limits {
    /// The most bytes of an answer, which this program has to hold: rows of a batch take a small part of them.
    pub(super) fn answer(&self) -> u64 {
        self.memory_mib.min(512).saturating_mul(1 << 20)
    }

    /// How long it may take to say what it is: an interpreter and what it imports have to be loaded first.
    pub(super) fn start(&self) -> Duration {
        self.time.saturating_add(Duration::from_secs(10))
    }
}

/// A worker that can be started.
#[derive(Debug, Clone)]
pub(crate) struct Program {
    /// This program.
    pub(crate) itself: Itself,
    /// What it is to become.
    pub(crate) runs: Runs,
    pub(crate) limits: Limits,
}

/// What a worker runs.
#[derive(Debug, Clone)]
pub(crate) enum Runs {
    /// The passes of a library with that SHA-256.
    Library { path: PathBuf, sha256: String },
    /// A command, in a folder.
    Command { words: Vec<String>, folder: PathBuf },
}

impl Program {
    /// This program, which limits itself and then opens the library, or becomes the command.
    pub(super) fn command(&self) -> Command {
        let mut command = Command::new(&self.itself.program);
        command.arg(self.itself.work).arg(self.limits.memory_mib.to_string());
        match &self.runs {
            Runs::Library { path, sha256 } => {
                command.arg("library").arg(path).arg(sha256);
            }
            Runs::Command { words, folder } => {
                command.arg("command").arg("--").args(words);
                if folder != Path::new("") {
                    command.current_dir(folder);
                }
            }
        }
        command
    }
}
