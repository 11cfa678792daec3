//! `cargo xtask docs`: the pages of the passes, and of the tables.
//!
//! Making a page means running its example, so it takes the passes: the work is done by a program
//! in `tests/`, which may use every crate. A test there calls the same function.

use std::path::Path;

use crate::{Done, run};

/// Writes `docs/passes/*.md` and `docs/tables.md`, or says which of them are stale.
///
/// # Errors
/// If a page cannot be made, or with `check` if one is stale.
pub fn run(root: &Path, check: bool) -> Done {
    let arguments = ["run", "--quiet", "--package", "parallax-tests", "--bin", "pages", "--"];
    let check = check.then_some("--check");
    run::run(&mut run::cargo(root, arguments.into_iter().chain(check)))
        .map_err(|_| "The pages of `docs` are not in order; see above.".to_owned())
}
