//! Opening libraries in a process that may die of it.

use std::{
    io::Read,
    process::{Child, Command, ExitStatus, Stdio},
    thread,
    time::{Duration, Instant},
};

use super::{Itself, file::File, refused};

/// How long opening may take. What a library does when it is opened should be next to nothing.
const LIMIT: Duration = Duration::from_secs(20);

/// Opens all libraries elsewhere.
pub(super) fn open(itself: &Itself, files: &[&File]) -> Result<(), String> {
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
    let started = command.spawn();
    let mut child =
        started.map_err(|error| Said::Ended(format!("elsewhere first was not possible: {error}")))?;
    // What a library prints is not kept beyond what a reason may take; the rest is drained.
    let said = child.stderr.take().map(|stderr| thread::spawn(move || last_line(stderr)));
    let status = within(&mut child).map_err(Said::Ended)?;
    let said = said.and_then(|said| said.join().ok()).unwrap_or_default();
    match status.code() {
        Some(0) => Ok(()),
        Some(_) if said.starts_with("the plugin ") => Err(Said::Refused(said)),
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

fn last_line(mut stderr: impl Read) -> String {
    const KEPT: usize = 1 << 16;
    let (mut kept, mut buffer) = (Vec::new(), [0; 4096]);
    while let Ok(read @ 1..) = stderr.read(&mut buffer) {
        kept.extend_from_slice(&buffer[..read]);
        let over = kept.len().saturating_sub(KEPT);
        kept.drain(..over);
    }
    String::from_utf8_lossy(&kept).lines().last().unwrap_or_default().to_owned()
}
