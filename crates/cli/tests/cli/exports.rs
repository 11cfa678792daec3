//! What a run exports: every form has the same rows, and bundles without words are joined with their articles again.

mod annotations;
mod bundles;
mod read;
mod schemas;
mod tables;

use std::{collections::BTreeMap, fs, path::Path};

use serde_json::Value;

use crate::program::{Folder, Run, parallax};

/// The stories that are written for the project.
const CORPORA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/corpora");

/// Runs the passes over all of them.
fn run(folder: &Folder, arguments: &[&str]) -> Run {
    let run = parallax(&[&["run", CORPORA], arguments].concat(), folder);
    assert_eq!(run.code, 0, "{}", run.stderr);
    run
}

/// The records of JSON lines in a file.
fn records(folder: &Folder, file: &str) -> Vec<Value> {
    folder.read(file).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// The files of a folder by their names.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let file = |entry: fs::DirEntry| {
        (entry.file_name().to_string_lossy().into_owned(), fs::read(entry.path()).unwrap())
    };
    fs::read_dir(folder).unwrap().map(|entry| file(entry.unwrap())).collect()
}

/// Whether an interpreter with pyarrow and DuckDB is named, and which.
fn python() -> Option<String> {
    let named = std::env::var("PARALLAX_TEST_PYTHON").ok().filter(|named| !named.is_empty());
    let has_both = |python: &String| {
        let run = std::process::Command::new(python).args(["-c", "import duckdb, pyarrow"]).output();
        run.is_ok_and(|run| run.status.success())
    };
    let named = named.filter(has_both);
    if named.is_none() {
        eprintln!("skipped: PARALLAX_TEST_PYTHON names no interpreter with pyarrow and duckdb");
    }
    named
}

/// Runs a script with it, in a folder.
fn script(python: &str, folder: &Folder, script: &str) -> String {
    let run = std::process::Command::new(python).args(["-c", script]).current_dir(folder.path(".")).output();
    let run = run.unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    String::from_utf8(run.stdout).unwrap()
}
