//! Running other programs.

use std::{
    ffi::OsStr,
    io::ErrorKind,
    path::Path,
    process::{Command, Stdio},
};

use crate::Done;

/// `cargo` with these arguments, in the workspace.
pub fn cargo<S: AsRef<OsStr>>(root: &Path, arguments: impl IntoIterator<Item = S>) -> Command {
    // Cargo names itself to what it runs; outside of it, the one on the path will do.
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments).current_dir(root);
    command
}

/// Runs a command, its output going where ours goes.
///
/// # Errors
/// If it cannot be started, or ends badly.
pub fn run(command: &mut Command) -> Done {
    let status = command.status().map_err(|error| not_started(command, &error))?;
    if status.success() { Ok(()) } else { Err(format!("`{}` failed ({status})", line(command))) }
}

/// Runs a command and takes what it prints; its errors go where ours go.
///
/// # Errors
/// If it cannot be started, ends badly, or prints what is not UTF-8.
pub fn output(command: &mut Command) -> Done<String> {
    let output = command.stderr(Stdio::inherit()).output().map_err(|error| not_started(command, &error))?;
    if !output.status.success() {
        return Err(format!("`{}` failed ({})", line(command), output.status));
    }
    String::from_utf8(output.stdout).map_err(|_| format!("`{}` printed what is not UTF-8", line(command)))
}

/// A command as one would type it.
#[must_use]
pub fn line(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_stem().unwrap_or_default();
    let words = std::iter::once(program).chain(command.get_args()).map(OsStr::to_string_lossy);
    words.collect::<Vec<_>>().join(" ")
}

fn not_started(command: &Command, error: &std::io::Error) -> String {
    let program = command.get_program().to_string_lossy();
    match error.kind() {
        ErrorKind::NotFound => format!("`{program}` is not installed, or not on the path"),
        _ => format!("`{program}` cannot be started: {error}"),
    }
}
