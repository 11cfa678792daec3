//! Passes from shared libraries.
//!
//! A library is loaded only when the user named it. It is looked at as a file, opened in a process that may
//! die of it, and only then opened here; it is never unloaded, since what a thread leaves behind in it
//! outlives every use of it. Each thing that can be wrong with it has a sentence of its own.

mod data;
mod file;
mod loaded;
mod open;
mod probe;

use std::path::{Path, PathBuf};

use file::File;
use rayon::prelude::*;

use crate::Available;
pub use data::{DataFile, read_data};
pub use probe::Probe;

/// A library that the user named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plugin {
    /// The file.
    pub path: PathBuf,
    /// The SHA-256 that it must have, in hexadecimal.
    pub sha256: Option<String>,
    /// Whether its passes may take the place of built-in ones.
    pub replace: bool,
}

/// Puts the passes of libraries beside those that are there. One that replaces another takes its place.
///
/// # Errors
/// Which library is refused and why, in a sentence.
pub fn load(there: Vec<Available>, plugins: &[Plugin], probe: &Probe) -> Result<Vec<Available>, String> {
    // All are looked at before any is opened, and side by side: a hash takes longer than all the rest.
    let files: Vec<Result<Named<'_>, String>> = plugins.par_iter().map(named).collect();
    let files: Vec<Named<'_>> = files.into_iter().collect::<Result<_, _>>()?;
    probe.open(&files.iter().map(|(_, _, file)| file).collect::<Vec<_>>())?;

    let mut available: Vec<(Available, bool)> = there.into_iter().map(|pass| (pass, true)).collect();
    for (plugin, label, file) in &files {
        for pass in passes(file, label).map_err(|why| refused(&file.path, &why))? {
            let name = pass.about.name;
            let same = available.iter().position(|(other, _)| other.about.name == name);
            match same.map(|at| (at, available[at].1)) {
                None => available.push((pass, false)),
                Some((at, true)) if plugin.replace => available[at] = (pass, false),
                Some((_, true)) => {
                    return Err(refused(
                        &file.path,
                        &format!(
                            "its pass `{name}` is built in as well; `replace = true` in the `[[plugin]]` table of a \
                             configuration lets it take that place"
                        ),
                    ));
                }
                Some((at, false)) => {
                    let other = available[at].0.about.library.as_deref().unwrap_or_default();
                    let other = other.split(' ').next().unwrap_or_default();
                    return Err(refused(
                        &file.path,
                        &format!("its pass `{name}` is also in {other}; name one of the two"),
                    ));
                }
            }
        }
    }
    Ok(available.into_iter().map(|(pass, _)| pass).collect())
}

/// Opens libraries and asks them what they are: what a process does that may die of it.
///
/// # Errors
/// Which library is refused and why, in a sentence.
pub fn try_open(paths: &[PathBuf]) -> Result<(), String> {
    for path in paths {
        passes(&look_at(path)?, "").map_err(|why| refused(path, &why))?;
    }
    Ok(())
}

/// A library, what it is called in the record of a run, and its file.
type Named<'a> = (&'a Plugin, String, File);

fn named(plugin: &Plugin) -> Result<Named<'_>, String> {
    let file = look_at(&plugin.path)?;
    let label = file.label(plugin.sha256.as_deref()).map_err(|why| refused(&plugin.path, &why))?;
    Ok((plugin, label, file))
}

fn look_at(path: &Path) -> Result<File, String> {
    file::look_at(path).map_err(|why| refused(path, &why))
}

/// The passes of a library that is opened here.
fn passes(file: &File, label: &str) -> Result<Vec<Available>, String> {
    let mut available = Vec::new();
    for library in open::open(file)? {
        for (at, pass) in (0..).zip(library.describe()?.passes) {
            available.push(loaded::available(library, at, pass, label)?);
        }
    }
    Ok(available)
}

/// Why a library is refused.
fn refused(path: &Path, why: &str) -> String {
    format!("the plugin {}: {why}", path.display())
}
