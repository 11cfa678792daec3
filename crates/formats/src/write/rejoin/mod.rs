//! Results without the words of the articles, joined with the articles again: the same bytes as a run writes that
//! tells the words.

mod annotations;
mod csv;
mod jsonl;
mod originals;
mod parquet;

use std::{
    fs::{self, File},
    io::{self, BufRead, BufReader},
    path::{Path, PathBuf},
};

use super::output::{Building, Ours, check_tables};
use crate::read::corpus::Corpus;
use originals::{Bundled, Originals};

/// The ids of a unit's articles, which marks count.
type Unit = [String];

/// What a bundle is, by what lies in it.
enum Bundle {
    Jsonl(PathBuf),
    Annotations(PathBuf),
    Csv(PathBuf),
    Parquet(PathBuf),
}

/// Joins a bundle with the articles of a corpus, and writes it to `to`: a folder if the bundle is one, else a file
/// or standard output.
///
/// # Errors
/// What is wrong with the bundle, or which articles are not there or are not the ones that it was made from. Nothing
/// is written then.
pub fn rejoin(bundle: &Path, corpus: &Corpus, to: Option<&Path>) -> io::Result<()> {
    match recognised(bundle)? {
        Bundle::Jsonl(path) => jsonl::rejoin(&path, corpus, to),
        Bundle::Annotations(path) => annotations::rejoin(&path, corpus, to),
        Bundle::Csv(folder) => csv::rejoin(&folder, corpus, folder_named(to)?),
        Bundle::Parquet(folder) => parquet::rejoin(&folder, corpus, folder_named(to)?),
    }
}

fn folder_named(to: Option<&Path>) -> io::Result<&Path> {
    to.ok_or_else(|| io::Error::other("the bundle is a folder; say with `--out FOLDER` where to put another"))
}

fn recognised(bundle: &Path) -> io::Result<Bundle> {
    let path = bundle.to_owned();
    if bundle.is_dir() {
        return match ["run.csv", "run.parquet"].map(|name| bundle.join(name).exists()) {
            [true, _] => Ok(Bundle::Csv(path)),
            [false, true] => Ok(Bundle::Parquet(path)),
            [false, false] => Err(io::Error::other(
                "this folder holds no `run.csv` and no `run.parquet`; name what `parallax run --no-text` wrote",
            )),
        };
    }
    let mut first = String::new();
    BufReader::new(File::open(bundle)?).read_line(&mut first)?;
    if first.starts_with("{\"record\":\"run\"") {
        Ok(Bundle::Jsonl(path))
    } else if first.starts_with("{\"@context\"") {
        Ok(Bundle::Annotations(path))
    } else {
        Err(io::Error::other("this is no bundle; name what `parallax run --no-text` wrote"))
    }
}

/// What is said of results that have the words.
fn has_its_words() -> io::Error {
    io::Error::other("the words of the articles stand in it already; only a bundle of `--no-text` is joined")
}

/// Writes the files of a folder anew: `write` gets the old one's path, the folder of the new one, and the table.
fn folder(
    bundle: &Path,
    to: &Path,
    ours: &Ours,
    mut write: impl FnMut(&Path, &Path, &str) -> io::Result<()>,
) -> io::Result<()> {
    check_tables(to, ours)?;
    if to.canonicalize().is_ok_and(|to| bundle.canonicalize().is_ok_and(|bundle| bundle == to)) {
        return Err(io::Error::other("this is the bundle itself; name another folder for the results"));
    }
    let building = Building::beside(to)?;
    let mut names: Vec<PathBuf> =
        fs::read_dir(bundle)?.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<_>>()?;
    names.sort();
    for path in names {
        let name = path.file_name().unwrap_or_default();
        if ours.others.iter().any(|other| name == *other) {
            fs::copy(&path, building.path().join(name))?;
        } else if path.extension().is_some_and(|ending| ending == ours.ending) {
            let table = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            write(&path, building.path(), &table)?;
        }
    }
    building.replace(to)
}
