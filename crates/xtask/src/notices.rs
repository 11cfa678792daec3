//! `cargo xtask notices`: what those are owed whose crates are linked into the shipped program, in `THIRD-PARTY`.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    path::Path,
};

use cargo_metadata::{MetadataCommand, Package};
use walkdir::WalkDir;

use crate::{
    Done,
    run::{cargo, output},
    workspace::{read, write},
};

/// Where they stand, in the root of the workspace.
const FILE: &str = "THIRD-PARTY";

/// What the program is built for; some crates are linked on one system only.
const TARGETS: [&str; 3] = ["x86_64-unknown-linux-gnu", "aarch64-apple-darwin", "x86_64-pc-windows-msvc"];

const HEAD: &str = "\
Notices of the crates that `parallax` is linked with. `cargo xtask notices` writes them.

A crate that may be had under Apache-2.0 is used under it; its text is LICENSE-APACHE. The texts of the others follow
the list, by the numbers behind them; where a package holds none, it is that of LICENSE-MIT, by its authors. The
standard library of Rust is linked in too, under MIT OR Apache-2.0.

";

/// Writes the notices; with `check`, says whether they are stale.
///
/// # Errors
/// If they are, or what cargo or the file system says.
pub fn run(root: &Path, check: bool) -> Done {
    let notices = notices(root)?;
    let path = root.join(FILE);
    if !check {
        return write(&path, &notices);
    }
    // A checkout on Windows may have put carriage returns in.
    let fresh = read(&path)?.replace('\r', "") == notices;
    if fresh { Ok(()) } else { Err(format!("{FILE} is stale.")) }
}

fn notices(root: &Path) -> Done<String> {
    let mut command = MetadataCommand::new();
    command.manifest_path(root.join("Cargo.toml")).other_options(["--locked".to_owned()]);
    let metadata = command.exec().map_err(|error| format!("cargo cannot read the manifests: {error}"))?;
    let linked = linked(root)?;
    let others = metadata.packages.iter().filter(|package| package.source.is_some());
    let crates: BTreeMap<String, &Package> = others
        .map(|package| (format!("{} v{}", package.name, package.version), package))
        .filter(|(name, _)| linked.contains(name))
        .collect();

    let mut list = HEAD.to_owned();
    let mut texts: Vec<String> = Vec::new();
    for (name, package) in crates {
        let licence = package.license.as_deref().unwrap_or("of its own");
        let mut numbers = BTreeSet::new();
        for text in owed(package)? {
            let known = texts.iter().position(|known| known.split_whitespace().eq(text.split_whitespace()));
            numbers.insert(known.map_or(texts.len() + 1, |index| index + 1));
            texts.extend(known.is_none().then_some(text));
        }
        let numbers = numbers.iter().map(usize::to_string).collect::<Vec<_>>().join(", ");
        let _ = write!(list, "{name}: {licence}");
        if !numbers.is_empty() {
            let _ = write!(list, " ({numbers})");
        } else if !licence.contains("Apache-2.0") {
            let names = package.authors.iter().map(|author| author.split(" <").next().unwrap_or(author));
            let names = names.collect::<Vec<_>>().join(", ");
            let _ = write!(list, "; its package holds no text, and its authors are {names}");
        }
        list.push('\n');
    }
    for (number, text) in (1..).zip(&texts) {
        let _ = write!(list, "\n{:=<100}\n\n{text}\n", format!("== {number} "));
    }
    Ok(list)
}

/// The crates that are linked into the program, as `name vVERSION`: none that only run while it is built.
fn linked(root: &Path) -> Done<BTreeSet<String>> {
    let mut linked = BTreeSet::new();
    for target in TARGETS {
        let mut tree = cargo(root, ["tree", "--locked", "--package", "parallax-cli", "--target", target]);
        tree.args(["--edges", "normal,no-proc-macro", "--prefix", "none", "--format", "{p}"]);
        let names = output(&mut tree)?;
        linked.extend(names.lines().map(|line| line.split(' ').take(2).collect::<Vec<_>>().join(" ")));
    }
    Ok(linked)
}

/// The texts that have to come with a crate: those of its package, but where Apache-2.0 will do, its notice alone; and
/// those that lie further in, beside code of others.
fn owed(package: &Package) -> Done<Vec<String>> {
    const LICENCES: [&str; 5] = ["LICENSE", "LICENCE", "COPYING", "COPYRIGHT", "UNLICENSE"];
    let licence = package.license.as_deref().unwrap_or_default();
    let apache = licence.contains("Apache-2.0") && !licence.contains("AND");
    let folder = package.manifest_path.parent().ok_or("a manifest lies in a folder")?;
    let entries = WalkDir::new(folder).sort_by_file_name().into_iter().filter_map(Result::ok);
    let owed = entries.filter(|entry| {
        let name = entry.file_name().to_string_lossy().to_uppercase();
        let is_licence = LICENCES.iter().any(|begin| name.starts_with(begin));
        let is_owed = name.starts_with("NOTICE") || is_licence && (!apache || entry.depth() > 1);
        is_owed && entry.file_type().is_file()
    });
    owed.map(|entry| read(entry.path()).map(|text| plain(&text))).collect()
}

/// A text without white space at the ends of its lines and around it.
fn plain(text: &str) -> String {
    text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n").trim_matches('\n').to_owned()
}
