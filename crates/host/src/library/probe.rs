//! Opening libraries in a process that may die of it.

use std::{
    io::Read,
    process::{Child, Command, ExitStatus, Stdio},
    sync::mpsc::channel,
    thread,
    time::{Duration, Instant},
};

use super::file::File;
use crate::plugin::{Itself, OPENED, refused};

/// How long opening may take. What a library does when it is opened should be next to nothing.
const LIMIT: Duration = Duration::from_secs(20);

/// How long what it said may take to arrive once it has ended.
const GRACE: Duration = Duration::from_secs(1);

/// Opens all libraries elsewhere.
pub(crate) fn open(itself: &Itself, files: &[&File]) -> Result<(), String> {
    if files.is_empty() || ends_well(itself, files).is_ok() {
        return Ok(());
    }
    // One by one, so that the one at fault is named.
    for file in files {
        ends_well(itself, &[file]).map_err(|said| match said {
            Said::Refused(why) => why,
            Said::Ended(how) => refused(&file.path.display().to_string(), &format!("opening it {how}")),
        })?;
    }
    Err("the plugins can be opened one by one, but not together".to_owned())
}

fn ends_well(itself: &Itself, files: &[&File]) -> Result<(), Said> {
    let mut command = Command::new(&itself.program);
    command.arg(itself.open).args(files.iter().map(|file| &file.path));
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
    alone(&mut command);
    let started = command.spawn();
    let mut child =
        started.map_err(|error| Said::Ended(format!("elsewhere first was not possible: {error}")))?;
    // What a library prints is not kept beyond what a reason may take; the rest is drained.
    let (says, said) = channel();
    if let Some(stderr) = child.stderr.take() {
        // Nobody listens any more if it comes too late.
        thread::spawn(move || says.send(end_of(stderr)));
    }
    let ended = within(&mut child);
    // What it has started may keep its standard error open.
    end_all(&child);
    let status = ended.map_err(Said::Ended)?;
    let said = said.recv_timeout(GRACE).unwrap_or_default();
    let last = said.lines().last().unwrap_or_default();
    match status.code() {
        // A library may call `exit` with any code.
        Some(0) if said.lines().any(|line| line == OPENED) => Ok(()),
        Some(1..) if last.starts_with("the plugin ") => Err(Said::Refused(last.to_owned())),
        _ => Err(Said::Ended(format!("ends the program ({status})"))),
    }
}

/// What became of a process that did not end well.
enum Said {
    /// It gave a reason.
    Refused(String),
    /// It ended without one.
    Ended(String),
}

fn within(child: &mut Child) -> Result<ExitStatus, String> {
    let begun = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return Ok(status),
            Ok(None) if begun.elapsed() < LIMIT => thread::sleep(Duration::from_millis(1)),
            _ => {
                // It is gone, or will not go; either way nothing more can be done about it.
                let _ = child.kill();
                let _ = child.wait();
                return Err(format!("takes more than {} seconds", LIMIT.as_secs()));
            }
        }
    }
}

/// Gives it a group of its own, so that what it starts ends with it.
#[cfg(unix)]
fn alone(command: &mut Command) {
    std::os::unix::process::CommandExt::process_group(command, 0);
}

#[cfg(not(unix))]
fn alone(_: &mut Command) {}

#[cfg(unix)]
fn end_all(child: &Child) {
    // All may be gone already.
    let _ = rustix::process::kill_process_group(
        rustix::process::Pid::from_child(child),
        rustix::process::Signal::KILL,
    );
}

#[cfg(not(unix))]
fn end_all(_: &Child) {}

/// The end of what is said. A library may add to it when the process ends.
fn end_of(mut stderr: impl Read) -> String {
    const KEPT: usize = 1 << 16;
    let (mut kept, mut buffer) = (Vec::new(), [0; 4096]);
    while let Ok(read @ 1..) = stderr.read(&mut buffer) {
        kept.extend_from_slice(&buffer[..read]);
        let over = kept.len().saturating_sub(KEPT);
        kept.drain(..over);
    }
    String::from_utf8_lossy(&kept).into_owned()
}
