//! The workspace as files and manifests.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use cargo_metadata::{Metadata, MetadataCommand};
use walkdir::{DirEntry, WalkDir};

use crate::Done;

/// The workspace this was built from.
#[must_use]
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_owned()
}

/// What cargo knows of its members. Reads manifests only, and needs no network.
///
/// # Errors
/// What cargo says is wrong with a manifest.
pub fn metadata(root: &Path) -> Done<Metadata> {
    let mut command = MetadataCommand::new();
    command.manifest_path(root.join("Cargo.toml")).no_deps();
    command.exec().map_err(|error| format!("cargo cannot read the manifests: {error}"))
}

/// The files that belong to the project, in order: those that git tracks; without git, all but what is built.
pub fn files(root: &Path) -> impl Iterator<Item = PathBuf> {
    let tracked = tracked(root);
    let ours = |entry: &DirEntry| {
        entry.depth() == 0 || (entry.file_name() != "target" && entry.file_name() != ".git")
    };
    let walk = WalkDir::new(root).sort_by_file_name().into_iter().filter_entry(ours);
    let files = walk.filter_map(Result::ok).filter(|entry| entry.file_type().is_file());
    files
        .map(DirEntry::into_path)
        .filter(move |path| tracked.as_ref().is_none_or(|files| files.contains(path)))
}

/// What git tracks in a clone, so that a log or a scratch file that lies about is nobody's business.
fn tracked(root: &Path) -> Option<BTreeSet<PathBuf>> {
    if !root.join(".git").exists() {
        return None;
    }
    let listed = Command::new("git").arg("-C").arg(root).args(["ls-files", "-z"]).output().ok()?;
    let listed = String::from_utf8(listed.stdout).ok()?;
    let files: BTreeSet<PathBuf> = listed
        .split_terminator('\0')
        .map(|file| file.split('/').fold(root.to_owned(), |path, part| path.join(part)))
        .collect();
    (!files.is_empty()).then_some(files)
}

/// A path as a reader of messages writes it: within the workspace, with `/`.
#[must_use]
pub fn shown(root: &Path, path: &Path) -> String {
    let inside = path.strip_prefix(root).unwrap_or(path);
    inside.display().to_string().replace('\\', "/")
}

/// The text of a file.
///
/// # Errors
/// Why it cannot be read.
pub fn read(path: &Path) -> Done<String> {
    fs::read_to_string(path).map_err(|error| format!("{} cannot be read: {error}", path.display()))
}

/// Writes a file, with the folders it lies in.
///
/// # Errors
/// Why it cannot be written.
pub fn write(path: &Path, text: &str) -> Done {
    let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
    let written = folder.and_then(|()| fs::write(path, text));
    written.map_err(|error| format!("{} cannot be written: {error}", path.display()))
}
