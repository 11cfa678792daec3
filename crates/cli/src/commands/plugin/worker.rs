//! What this program does when it starts itself: opening libraries, running passes for another process.

use parallax_host::{OPENED, become_command, serve_library, try_open};

use crate::{
    Ended,
    internal::{OpenArgs, WorkArgs, WorkCommand},
};

/// Opens libraries for the process that started this one, and says in a line that all can be, or what is
/// wrong with one.
pub(crate) fn open(args: &OpenArgs) -> Result<Ended, String> {
    Ok(told(try_open(&args.paths).map(|()| eprintln!("{OPENED}"))))
}

/// Runs passes for the process that started this one.
pub(crate) fn work(args: &WorkArgs) -> Result<Ended, String> {
    Ok(told(match &args.runs {
        WorkCommand::Library { path, sha256 } => serve_library(args.memory_mib, path, sha256),
        WorkCommand::Command { words } => become_command(args.memory_mib, words),
    }))
}

/// What went wrong, without more, for a program to read.
fn told(done: Result<(), String>) -> Ended {
    match done {
        Ok(()) => Ended::Clean,
        Err(why) => {
            eprintln!("{why}");
            Ended::Nothing
        }
    }
}
