//! Passes from shared libraries.
//!
//! A library is loaded only when the user named it. It is looked at as a file, opened in a process that may
//! die of it, and only then opened here; it is never unloaded, since what a thread leaves behind in it
//! outlives every use of it. Each thing that can be wrong with it has a sentence of its own.

mod file;
mod loaded;
mod open;
mod probe;

use std::path::{Path, PathBuf};

use parallax_edge::host::Library;

use crate::Available;
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
    let files: Vec<(&Plugin, file::File)> =
        plugins.iter().map(|plugin| Ok((plugin, file::look_at(plugin)?))).collect::<Result<_, String>>()?;
    probe.open(&files.iter().map(|(_, file)| file).collect::<Vec<_>>())?;

    let mut available: Vec<(Available, bool)> = there.into_iter().map(|pass| (pass, true)).collect();
    for (plugin, file) in &files {
        for pass in passes(file).map_err(|why| refused(&file.path, &why))? {
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
        let plugin = Plugin { path: path.clone(), sha256: None, replace: false };
        passes(&file::look_at(&plugin)?).map_err(|why| refused(path, &why))?;
    }
    Ok(())
}

fn passes(file: &file::File) -> Result<Vec<Available>, String> {
    let mut passes = Vec::new();
    for library in open::open(file)? {
        passes.extend(described(library, file)?);
    }
    Ok(passes)
}

fn described(library: Library, file: &file::File) -> Result<Vec<Available>, String> {
    let passes = library.describe()?.passes.into_iter();
    (0..).zip(passes).map(|(at, pass)| loaded::available(library, at, pass, file)).collect()
}

/// A library is named by its file: its folder is the user's own business.
fn refused(path: &Path, why: &str) -> String {
    format!("the plugin {}: {why}", path.display())
}
