//! `cargo xtask tidy`: the rules that the workspace keeps about itself.

mod imports;
mod passes;
mod sources;
mod words;

use std::path::Path;

use crate::{Done, workspace};

/// Prints what is untidy.
///
/// # Errors
/// If anything is.
pub fn run(root: &Path) -> Done {
    let problems = problems(root)?;
    for problem in &problems {
        println!("{problem}");
    }
    match problems.len() {
        0 => Ok(()),
        1 => Err("1 thing is untidy.".to_owned()),
        more => Err(format!("{more} things are untidy.")),
    }
}

/// What is untidy, a sentence each, beginning with the file.
///
/// # Errors
/// If the workspace cannot be read.
pub fn problems(root: &Path) -> Done<Vec<String>> {
    let metadata = workspace::metadata(root)?;
    let imports = imports::problems(root, &metadata)?;
    Ok([imports, passes::problems(root)?, sources::problems(root)?, words::problems(root)].concat())
}
