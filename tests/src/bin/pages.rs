//! Writes the pages of the passes, or with `--check` says which are stale. `cargo xtask docs` runs it.

use std::{path::Path, process::ExitCode};

use parallax_tests::pages;

fn main() -> ExitCode {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/passes");
    if std::env::args().any(|argument| argument == "--check") {
        let stale = pages::stale(&folder);
        for file in &stale {
            eprintln!("{file}");
        }
        return if stale.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    }
    match pages::write(&folder) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("docs/passes cannot be written: {error}");
            ExitCode::FAILURE
        }
    }
}
