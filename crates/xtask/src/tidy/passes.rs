//! One pass, one folder, and a line in every list.

use std::{fs, path::Path};

use crate::{Done, new_pass::crate_name, workspace::read};

/// What is missing of a plugin.
pub(super) fn problems(root: &Path) -> Done<Vec<String>> {
    let builtin = read(&root.join("crates/builtin/src/lib.rs"))?;
    let workspace = read(&root.join("Cargo.toml"))?;
    let mut problems = Vec::new();
    for name in names(root)? {
        let folder = root.join("plugins").join(&name);
        let crate_name = crate_name(&name);
        let mut miss = |what: String| problems.push(format!("plugins/{name}: {what}"));
        for file in ["Cargo.toml", "src/lib.rs", "README.md"] {
            if !folder.join(file).is_file() {
                miss(format!("it has no {file}"));
            }
        }
        let page = fs::read_to_string(folder.join("README.md"));
        if page.is_ok_and(|page| !page.lines().any(|line| line.starts_with("```article"))) {
            miss("its README.md shows no example, a block that begins with ```article".to_owned());
        }
        let code = fs::read_to_string(folder.join("src/lib.rs"));
        if code.is_ok_and(|code| !code.contains("\n#[cfg(feature = \"plugin\")]\nparallax_edge::export!(")) {
            miss("its src/lib.rs does not export it as a library, with the feature `plugin`".to_owned());
        }
        if fs::read_dir(folder.join("tests")).map_or(true, |mut files| files.next().is_none()) {
            miss("it has no cases in tests/".to_owned());
        }
        if !builtin.contains(&format!("{}::", crate_name.replace('-', "_"))) {
            miss("it has no line in crates/builtin/src/lib.rs".to_owned());
        }
        if !workspace.contains(&format!("\n{crate_name} = {{ path = \"plugins/{name}\" }}")) {
            miss(format!("the root Cargo.toml lacks `{crate_name} = {{ path = \"plugins/{name}\" }}`"));
        }
    }
    Ok(problems)
}

/// The folders in `plugins/`, sorted, but for the samples of passes from elsewhere.
fn names(root: &Path) -> Done<Vec<String>> {
    let folders =
        fs::read_dir(root.join("plugins")).map_err(|error| format!("plugins/ cannot be read: {error}"))?;
    let folders = folders
        .filter_map(Result::ok)
        .filter(|entry| entry.path().is_dir() && entry.file_name() != "samples");
    let mut names: Vec<String> =
        folders.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    Ok(names)
}
