//! Commands with which Parallax starts itself. They are no part of what users are offered.

use std::{ffi::OsStr, path::PathBuf};

use clap::{Args, Parser, Subcommand};

use crate::{Ended, commands::plugin};

/// What they are called.
pub(crate) const OPEN: &str = "open-plugins";
pub(crate) const WORK: &str = "work";

#[derive(Debug, Parser)]
#[command(name = "parallax")]
enum Internal {
    /// Open libraries, which may end the program.
    #[command(name = OPEN)]
    Open(OpenArgs),
    /// Run passes for another process.
    #[command(name = WORK)]
    Work(WorkArgs),
}

#[derive(Debug, Args)]
pub(crate) struct OpenArgs {
    /// The libraries.
    pub(crate) paths: Vec<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct WorkArgs {
    /// The most memory, in MiB.
    pub(crate) memory_mib: u64,

    #[command(subcommand)]
    pub(crate) runs: WorkCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum WorkCommand {
    /// The passes of a library.
    Library {
        /// The file.
        path: PathBuf,
        /// Its SHA-256.
        sha256: String,
    },
    /// Whatever passes a program has.
    Command {
        /// Its name and its arguments.
        #[arg(required = true, last = true)]
        words: Vec<String>,
    },
}

/// Does what one of these commands asks; `None` if it is none of them.
pub(crate) fn run(command: Option<&OsStr>) -> Option<Result<Ended, String>> {
    let command = command?.to_str()?;
    if !Internal::has_subcommand(command) {
        return None;
    }
    Some(match Internal::parse() {
        Internal::Open(args) => plugin::open(&args),
        Internal::Work(args) => plugin::work(&args),
    })
}
