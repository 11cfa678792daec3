//! How a worker is started.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use crate::plugin::{Itself, Limits};

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
