//! Writes the pages of the passes and of the tables, or with `--check` says which are stale. `cargo xtask docs`
//! runs it.

use std::{path::Path, process::ExitCode};

use parallax_tests::{pages, tables};

fn main() -> ExitCode {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs");
    let passes = docs.join("passes");
    if std::env::args().any(|argument| argument == "--check") {
        let stale: Vec<String> = pages::stale(&passes).into_iter().chain(tables::stale(&docs)).collect();
        for file in &stale {
            eprintln!("{file}");
        }
        return if stale.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    }
    match pages::write(&passes).and_then(|()| tables::write(&docs)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("docs cannot be written: {error}");
            ExitCode::FAILURE
        }
    }
}
