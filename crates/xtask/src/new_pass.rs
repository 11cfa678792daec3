//! `cargo xtask new-pass`: the folder of a new pass, and its line in every list.

use std::path::{Path, PathBuf};

use parallax_scaffold::{Name, inside};
pub use parallax_scaffold::{Unit, crate_name};

use crate::{
    Done,
    workspace::{metadata, read, write},
};

/// Begins a pass, and says what to do next.
///
/// # Errors
/// If the name is bad or taken, or a list has lost the shape that a line can be added to. Then
/// nothing is written.
pub fn create(root: &Path, name: &str, unit: Unit) -> Done<String> {
    let name = Name::new(name)?;
    let folder = Path::new("plugins").join(&name.layer);
    let taken = metadata(root)?.packages.iter().any(|package| *package.name == name.package);
    if taken || root.join(&folder).exists() {
        return Err(format!("there is a `{}` already; choose another name, or work on that one", name.layer));
    }

    let new = inside(&name, unit).into_iter().map(|(file, text)| (folder.join(file), text));
    let files: Vec<(PathBuf, String)> = new.chain(lists(root, &name)?).collect();
    for (file, text) in files {
        write(&root.join(file), &text)?;
    }
    Ok(name.fill(NEXT))
}

const NEXT: &str = "\
plugins/{{name}} is there: a small pass that works, and that you make into yours.

  1. cargo test -p {{crate}}
     One case fails. Its picture shows what the pass finds.
  2. README.md says what it finds, src/lib.rs finds it, tests/cases.rs shows it.
  3. cargo insta review
     Accept the pictures that are right.
  4. cargo xtask docs, cargo test --workspace, cargo xtask ready

CONTRIBUTING.md walks through one pass from here to the end.";

/// The lists that name every pass, each with the new line in it.
fn lists(root: &Path, name: &Name) -> Done<Vec<(PathBuf, String)>> {
    let Name { layer, package, pass } = name;
    let plugin = |line: &str| line.contains("path = \"plugins/");
    // The report ends with what cannot be told.
    let last = |line: &str| line.contains("parallax_limits::");
    let lists: [(&str, Insertion<'_>, String); 3] = [
        (
            "Cargo.toml",
            Insertion::AfterLast(&plugin),
            format!("{package} = {{ path = \"plugins/{layer}\" }}"),
        ),
        (
            "crates/builtin/Cargo.toml",
            Insertion::EndOf("[dependencies]"),
            format!("{package}.workspace = true"),
        ),
        (
            "crates/builtin/src/lib.rs",
            Insertion::BeforeFirst(&last),
            format!("        pass::<{}::{pass}>(Shown::Listed),", name.module()),
        ),
    ];
    let with_line = |(file, place, new): (&str, Insertion<'_>, String)| {
        let text = read(&root.join(file))?;
        let changed = place.insert(&text, &new);
        let changed = changed
            .ok_or_else(|| format!("{file} has no place for `{}`; it has lost its shape", new.trim()))?;
        Ok((PathBuf::from(file), changed))
    };
    lists.into_iter().map(with_line).collect()
}

/// Where in a list a line goes.
enum Insertion<'a> {
    AfterLast(&'a dyn Fn(&str) -> bool),
    BeforeFirst(&'a dyn Fn(&str) -> bool),
    /// The block of lines under this heading.
    EndOf(&'a str),
}

impl Insertion<'_> {
    fn insert(&self, text: &str, new: &str) -> Option<String> {
        let mut lines: Vec<&str> = text.lines().collect();
        let at = match self {
            Self::AfterLast(fits) => lines.iter().rposition(|line| fits(line))? + 1,
            Self::BeforeFirst(fits) => lines.iter().position(|line| fits(line))?,
            Self::EndOf(heading) => {
                let start = lines.iter().position(|line| line == heading)?;
                lines[start..]
                    .iter()
                    .position(|line| line.is_empty())
                    .map_or(lines.len(), |blank| start + blank)
            }
        };
        lines.insert(at, new);
        Some(lines.join("\n") + "\n")
    }
}
