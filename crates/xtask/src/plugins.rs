//! `cargo xtask plugins`: every shipped pass as a library that Parallax can load.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Stdio,
};

use cargo_metadata::{Message, Package};

use crate::{
    Done,
    run::{cargo, line},
    workspace::{metadata, shown},
};

/// The feature under which a crate exports its passes.
const FEATURE: &str = "plugin";

/// Builds the libraries into `to`, or into `plugins` beside what cargo builds. Returns their paths, in the
/// order of the folders.
///
/// # Errors
/// If one cannot be built.
pub fn build(root: &Path, profile: &str, to: Option<&Path>) -> Done<Vec<PathBuf>> {
    let metadata = metadata(root)?;
    let to = to.map_or_else(|| metadata.target_directory.join("plugins").into_std_path_buf(), Path::to_owned);
    fs::create_dir_all(&to).map_err(|error| format!("{} cannot be made: {error}", to.display()))?;
    let ours = |package: &&Package| {
        let folder = shown(root, package.manifest_path.as_std_path());
        folder.starts_with("plugins/") && package.features.contains_key(FEATURE)
    };
    let mut packages: Vec<&Package> = metadata.workspace_packages().into_iter().filter(ours).collect();
    packages.sort_by(|a, b| a.manifest_path.cmp(&b.manifest_path));
    // What the first one needs, the others find built.
    packages.into_iter().map(|package| one(root, &package.name, profile, &to)).collect()
}

fn one(root: &Path, package: &str, profile: &str, to: &Path) -> Done<PathBuf> {
    let mut command = cargo(root, ["rustc", "--quiet", "--lib", "--crate-type", "cdylib"]);
    command.args(["--package", package, "--features", FEATURE, "--profile", profile]);
    command.arg("--message-format=json-render-diagnostics").stderr(Stdio::inherit());
    let output = command.output().map_err(|error| format!("cargo cannot be started: {error}"))?;
    if !output.status.success() {
        return Err(format!("`{}` failed ({})", line(&command), output.status));
    }
    let files =
        Message::parse_stream(&output.stdout[..]).filter_map(Result::ok).filter_map(
            |message| match message {
                Message::CompilerArtifact(artifact) => Some(artifact.filenames),
                _ => None,
            },
        );
    let ending = std::env::consts::DLL_SUFFIX;
    // The last artifact is the crate's own.
    let library = files.flatten().filter(|file| file.as_str().ends_with(ending)).last();
    let library = library.ok_or_else(|| format!("`{}` built no library", line(&command)))?;
    let copy = to.join(library.file_name().unwrap_or_default());
    // A library that somebody has open keeps its old file: what is written into that would crash them.
    let _ = fs::remove_file(&copy);
    fs::copy(&library, &copy).map_err(|error| format!("{} cannot be written: {error}", copy.display()))?;
    Ok(copy)
}
