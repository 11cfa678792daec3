//! Passes of libraries.
//!
//! A library is looked at as a file, opened in a process that may die of it, and only then opened here; it is
//! never unloaded, since what a thread leaves behind in it outlives every use of it. Each thing that can be
//! wrong with it has a sentence of its own.

mod data;
mod file;
mod here;
mod last_words;
mod open;
mod probe;

use std::path::{Path, PathBuf};

pub use data::{DataFile, read_data};
#[cfg(fuzzing)]
pub(crate) use file::symbols;
pub(crate) use file::{File, label, look_at};
use parallax_edge::{description::PassDescription, host::Library};
use parallax_runner::Available;
pub(crate) use probe::open as open_elsewhere;

use crate::{loaded, plugin::refused};

/// The SHA-256 of a library that can be opened on this machine. Nothing of it runs.
///
/// # Errors
/// Why it would be refused, in a sentence.
pub fn sha256(path: &Path) -> Result<String, String> {
    let sha256 = look_at(path).and_then(|file| file.sha256());
    sha256.map_err(|why| refused(&path.display().to_string(), &why))
}

/// Opens libraries and asks them what they are: what a process does that may die of it.
///
/// # Errors
/// Which library is refused and why, in a sentence.
pub fn try_open(paths: &[PathBuf]) -> Result<(), String> {
    for path in paths {
        let sound = |()| {
            let file = look_at(path)?;
            available(&file, "")
        };
        sound(()).map_err(|why| refused(&path.display().to_string(), &why))?;
    }
    Ok(())
}

/// Opens a library, if it is still the one with that SHA-256: its tables, and what each says of its passes,
/// with their places there.
pub(crate) fn open(path: &Path, sha256: &str) -> Result<Vec<(Library, u32, PassDescription)>, String> {
    let file = look_at(path)?;
    if file.sha256()? != sha256 {
        return Err("its file is another one than when the run began".to_owned());
    }
    here::passes(&file)
}

/// The passes of a library that is opened here.
pub(crate) fn available(file: &File, label: &str) -> Result<Vec<Available>, String> {
    let passes = here::passes(file)?.into_iter();
    passes.map(|(library, at, pass)| loaded::available(here::makes(library, at, file), pass, label)).collect()
}
