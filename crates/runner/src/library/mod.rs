//! Passes from elsewhere: from shared libraries, and from commands.
//!
//! A library is loaded only when the user named it. It is looked at as a file, opened in a process that may
//! die of it, and only then opened here; it is never unloaded, since what a thread leaves behind in it
//! outlives every use of it. Each thing that can be wrong with it has a sentence of its own. A library that
//! is not to be trusted stays in a process of its own, as a command does.

mod data;
mod file;
mod here;
mod last_words;
pub(crate) mod loaded;
mod open;
mod probe;

use std::path::{Path, PathBuf};

use file::File;
use parallax_edge::{description::PassDescription, host::Library};
use rayon::prelude::*;

use crate::{
    Available,
    worker::{self, Limits, Program, Runs},
};
pub use data::{DataFile, read_data};
#[cfg(fuzzing)]
pub(crate) use file::symbols;

/// Passes that the user named.
#[derive(Debug, Clone, PartialEq)]
pub struct Plugin {
    /// Where they are.
    pub from: Origin,
    /// Whether they may take the place of built-in ones.
    pub replace: bool,
}

/// Where passes come from.
#[derive(Debug, Clone, PartialEq)]
pub enum Origin {
    /// A library.
    Library {
        /// The file.
        path: PathBuf,
        /// The SHA-256 that it must have, in hexadecimal.
        sha256: Option<String>,
        /// What it may take in a process of its own; `None`: it is opened in this one.
        isolation: Option<Limits>,
    },
    /// A program that speaks the protocol of workers.
    Command {
        /// Its name and its arguments.
        words: Vec<String>,
        /// Where it is started.
        folder: PathBuf,
        /// What it may take.
        limits: Limits,
    },
}

/// The last line of the standard error of a program that has opened libraries: a library may end it with any
/// code.
pub const OPENED: &str = "all of them can be opened";

/// How this program is started once more. Each time it does one thing, and if that fails ends with a
/// failure, the reason being the last line of its standard error.
#[derive(Debug, Clone)]
pub struct Itself {
    /// The program.
    pub program: PathBuf,
    /// Before the paths of libraries: to call [`try_open`] with them, and then to say [`OPENED`].
    pub open: &'static str,
    /// Before a number, and either `library`, a path and a SHA-256, or `command`, `--` and the words of one: to call
    /// [`crate::serve_library`] or [`crate::become_command`] with them.
    pub work: &'static str,
}

/// Puts passes from elsewhere beside those that are there. One that replaces another takes its place.
///
/// # Errors
/// Which plugin is refused and why, in a sentence.
pub fn load(
    mut there: Vec<Available>,
    plugins: &[Plugin],
    itself: &Itself,
) -> Result<Vec<Available>, String> {
    add(&mut there, plugins, itself)?;
    Ok(there)
}

/// As [`load`], for those who go on without a plugin that is refused. Says the names of the passes.
///
/// # Errors
/// As there. If it is the only plugin, nothing has changed.
pub fn add(
    available: &mut Vec<Available>,
    plugins: &[Plugin],
    itself: &Itself,
) -> Result<Vec<&'static str>, String> {
    // All are looked at before any is opened, and side by side: a hash takes longer than all the rest.
    let named: Vec<Result<Named<'_>, String>> = plugins.par_iter().map(named).collect();
    let named: Vec<Named<'_>> = named.into_iter().collect::<Result<_, _>>()?;
    let here = named.iter().filter(|named| named.limits().is_none());
    let here = here.filter_map(|named| named.file.as_ref().map(|(file, _)| file));
    probe::open(itself, &here.collect::<Vec<_>>())?;
    let passes: Vec<Result<Vec<Available>, String>> = named
        .par_iter()
        .map(|named| named.passes(itself).map_err(|why| named.plugin.refused(&why)))
        .collect();

    let mut names = Vec::new();
    for (Named { plugin, .. }, passes) in named.iter().zip(passes) {
        let passes = passes?;
        let theirs: Vec<&str> = passes.iter().map(|pass| pass.about.name).collect();
        for (at, name) in theirs.iter().enumerate() {
            let twice = || format!("it has two passes `{name}`");
            let free =
                if theirs[..at].contains(name) { Err(twice()) } else { plugin.may_have(name, available) };
            free.map_err(|why| plugin.refused(&why))?;
        }
        for pass in passes {
            names.push(pass.about.name);
            match available.iter_mut().find(|other| other.about.name == pass.about.name) {
                Some(replaced) => *replaced = pass,
                None => available.push(pass),
            }
        }
    }
    Ok(names)
}

/// The SHA-256 of a library that can be opened on this machine. Nothing of it runs.
///
/// # Errors
/// Why it would be refused, in a sentence.
pub fn sha256(path: &Path) -> Result<String, String> {
    let sha256 = file::look_at(path).and_then(|file| file.sha256());
    sha256.map_err(|why| refused(&path.display().to_string(), &why))
}

/// Opens libraries and asks them what they are: what a process does that may die of it.
///
/// # Errors
/// Which library is refused and why, in a sentence.
pub fn try_open(paths: &[PathBuf]) -> Result<(), String> {
    for path in paths {
        let sound = |()| {
            let file = file::look_at(path)?;
            available(&file, "")
        };
        sound(()).map_err(|why| refused(&path.display().to_string(), &why))?;
    }
    Ok(())
}

/// Opens a library, if it is still the one with that SHA-256: its tables, and what each says of its passes,
/// with their places there.
pub(crate) fn open(path: &Path, sha256: &str) -> Result<Vec<(Library, u32, PassDescription)>, String> {
    let file = file::look_at(path)?;
    if file.sha256()? != sha256 {
        return Err("its file is another one than when the run began".to_owned());
    }
    here::passes(&file)
}

/// A plugin that was looked at.
struct Named<'a> {
    plugin: &'a Plugin,
    /// Of a library, with its SHA-256.
    file: Option<(File, String)>,
    /// What it is called in the record of a run.
    label: String,
}

fn named(plugin: &Plugin) -> Result<Named<'_>, String> {
    let (file, label) = match &plugin.from {
        Origin::Command { words, .. } => (None, command_label(words)),
        Origin::Library { path, sha256, .. } => {
            let file = file::look_at(path).map_err(|why| plugin.refused(&why))?;
            let found = file.sha256().map_err(|why| plugin.refused(&why))?;
            let label = file::label(&file.path, &found, sha256.as_deref());
            (Some((file, found)), label.map_err(|why| plugin.refused(&why))?)
        }
    };
    Ok(Named { plugin, file, label })
}

/// A command, without the folders of one machine.
fn command_label(words: &[String]) -> String {
    let short = |word: &String| match Path::new(word) {
        path if path.is_absolute() => path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        _ => word.clone(),
    };
    words.iter().map(short).collect::<Vec<_>>().join(" ")
}

impl Named<'_> {
    /// What it may take in a process of its own.
    fn limits(&self) -> Option<Limits> {
        match &self.plugin.from {
            Origin::Library { isolation, .. } => *isolation,
            Origin::Command { limits, .. } => Some(*limits),
        }
    }

    fn passes(&self, itself: &Itself) -> Result<Vec<Available>, String> {
        let runs = match (&self.plugin.from, &self.file) {
            (Origin::Command { words, folder, .. }, _) => {
                Runs::Command { words: words.clone(), folder: folder.clone() }
            }
            (Origin::Library { .. }, Some((file, sha256))) => {
                Runs::Library { path: file.path.clone(), sha256: sha256.clone() }
            }
            (Origin::Library { .. }, None) => return Err("it was not looked at".to_owned()),
        };
        match (self.limits(), &self.file) {
            (None, Some((file, _))) => available(file, &self.label),
            (limits, _) => {
                let limits = limits.unwrap_or_default();
                let (passes, makes) = worker::described(Program { itself: itself.clone(), runs, limits })?;
                passes.into_iter().map(|pass| loaded::available(makes.clone(), pass, &self.label)).collect()
            }
        }
    }
}

/// The passes of a library that is opened here.
fn available(file: &File, label: &str) -> Result<Vec<Available>, String> {
    let passes = here::passes(file)?.into_iter();
    passes.map(|(library, at, pass)| loaded::available(here::makes(library, at, file), pass, label)).collect()
}

impl Plugin {
    /// What the user called it.
    #[must_use]
    pub fn name(&self) -> String {
        match &self.from {
            Origin::Library { path, .. } => path.display().to_string(),
            Origin::Command { words, .. } => format!("`{}`", words.join(" ")),
        }
    }

    /// Whether it may have a pass of that name, beside those that are there.
    fn may_have(&self, name: &str, available: &[Available]) -> Result<(), String> {
        let Some(other) = available.iter().find(|other| other.about.name == name) else { return Ok(()) };
        match &other.about.library {
            None if self.replace => Ok(()),
            None => Err(format!(
                "its pass `{name}` is built in as well; `replace = true` in the `[[plugin]]` table of a \
                 configuration lets it take that place"
            )),
            Some(label) => {
                let other = label.split(" sha256:").next().unwrap_or_default();
                Err(format!("its pass `{name}` is also in {other}; name one of the two"))
            }
        }
    }

    fn refused(&self, why: &str) -> String {
        refused(&self.name(), why)
    }
}

fn refused(name: &str, why: &str) -> String {
    format!("the plugin {name}: {why}")
}
