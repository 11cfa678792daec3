//! The program `parallax`, as the tests run it.

use std::path::PathBuf;

use xtask::{run::cargo, workspace};

/// The command line, built.
pub(crate) fn program() -> PathBuf {
    let root = workspace::root();
    let mut build = cargo(&root, ["build", "--quiet", "--package", "parallax-cli"]);
    assert!(build.status().expect("cargo starts").success());
    // Beside the folder of the tests.
    let test = std::env::current_exe().expect("a test has a place");
    let folder = test.ancestors().nth(2).expect("it lies in target/debug/deps");
    folder.join(format!("parallax{}", std::env::consts::EXE_SUFFIX))
}
