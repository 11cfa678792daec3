//! `parallax new-pass`: begins a pass outside of the repository, in a crate of its own.

use std::{
    env::consts::{DLL_PREFIX, DLL_SUFFIX},
    fs,
    path::{Path, PathBuf, absolute},
};

use parallax_scaffold::{Name, Unit, outside};

use crate::{Ended, args::NewPassArgs, say};

pub(crate) fn run(args: &NewPassArgs) -> Result<Ended, String> {
    let folder = whole(&args.folder)?;
    let name = folder.file_name().and_then(|name| name.to_str());
    let name = name.ok_or_else(|| format!("{}: its last part names no pass", args.folder.display()))?;
    let name = Name::of_crate(name)?;
    if parallax_builtin::all().iter().any(|pass| pass.about.name == name.layer) {
        return Err(format!("Parallax has a pass `{}`; choose another name", name.layer));
    }
    let dependency = dependency(&args.parallax)?;
    empty(&folder)?;
    let unit = if args.story { Unit::Story } else { Unit::Article };
    for (file, text) in outside(&name, unit, dependency) {
        write(&folder.join(file), &text)?;
    }
    let library = format!("target/release/{DLL_PREFIX}{}{DLL_SUFFIX}", name.layer);
    let next =
        NEXT.replace("{{folder}}", &args.folder.display().to_string()).replace("{{library}}", &library);
    say::answer(&name.fill(&next))
}

const NEXT: &str = "\
{{folder}} is there: a small pass that works, and that you make into yours.

  cd {{folder}}
  cargo test
  cargo build --release
  parallax passes {{name}} --plugin {{library}}
  parallax plugin check --plugin {{library}}
  parallax run STORIES --plugin {{library}} --passes {{name}} --format jsonl

README.md says what it finds, src/lib.rs finds it, tests/ show it. When they show something else and it is
right, `cargo insta review` accepts it.
";

/// How `Cargo.toml` names a crate of the clone.
fn dependency(clone: &Path) -> Result<impl Fn(&str) -> String, String> {
    let crates = whole(clone)?.join("crates");
    if !crates.join("corpus/Cargo.toml").is_file() {
        return Err(format!("{} is no clone of Parallax: it has no crates/corpus", clone.display()));
    }
    let crates = crates.to_str().ok_or_else(|| format!("{} is not UTF-8", crates.display()))?;
    let crates = crates.replace('\\', "/");
    Ok(move |folder: &str| format!("{{ path = {} }}", toml::Value::from(format!("{crates}/{folder}"))))
}

/// From the root of the file system: `.` has a name, and the new crate finds the clone from where it lies.
fn whole(path: &Path) -> Result<PathBuf, String> {
    absolute(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// Refuses a folder with something in it.
fn empty(folder: &Path) -> Result<(), String> {
    let cannot = |why: &str| Err(format!("{}: {why}; name a new folder", folder.display()));
    match fs::read_dir(folder).map(|mut files| files.next().is_some()) {
        Ok(true) => cannot("there is something in it already"),
        Ok(false) => Ok(()),
        Err(_) if fs::symlink_metadata(folder).is_ok() => {
            cannot("it is there, and no folder that can be read")
        }
        // It is made with its first file.
        Err(_) => Ok(()),
    }
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
    folder.and_then(|()| fs::write(path, text)).map_err(|error| format!("{}: {error}", path.display()))
}
