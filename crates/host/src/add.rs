//! Puts passes from elsewhere beside those that are there.

use std::path::Path;

use parallax_runner::Available;
use rayon::prelude::*;

use crate::{
    library::{self, File},
    loaded,
    plugin::{Itself, Limits, Origin, Plugin},
    worker::{self, Program, Runs},
};

/// Puts passes from elsewhere beside those that are there, one that replaces another in its place. Says their
/// names.
///
/// # Errors
/// Which plugin is refused and why, in a sentence. If it is the only one, nothing has changed.
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
    library::open_elsewhere(itself, &here.collect::<Vec<_>>())?;
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
            let file = library::look_at(path).map_err(|why| plugin.refused(&why))?;
            let found = file.sha256().map_err(|why| plugin.refused(&why))?;
            let label = library::label(&file.path, &found, sha256.as_deref());
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
            (None, Some((file, _))) => library::available(file, &self.label),
            (limits, _) => {
                let limits = limits.unwrap_or_default();
                let (passes, makes) = worker::described(Program { itself: itself.clone(), runs, limits })?;
                passes.into_iter().map(|pass| loaded::available(makes.clone(), pass, &self.label)).collect()
            }
        }
    }
}
