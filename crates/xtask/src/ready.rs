//! `cargo xtask ready`: what CI runs after the tests.

use std::path::Path;

use crate::{Done, docs, notices, run, tidy};

/// Runs every check, and stops at the first that fails.
///
/// # Errors
/// Which one failed, and what to do about it.
pub fn run(root: &Path) -> Done {
    for step in STEPS {
        println!("== {}", step.name);
        (step.check)(root).map_err(|why| format!("{why}\n{}: {}", step.name, step.mend))?;
    }
    println!("== ready: all {} checks passed", STEPS.len());
    Ok(())
}

struct Step {
    name: &'static str,
    check: fn(&Path) -> Done,
    /// What to do when it fails.
    mend: &'static str,
}

const STEPS: &[Step] = &[
    Step {
        name: "format",
        check: |root| run::run(&mut run::cargo(root, ["fmt", "--all", "--check"])),
        mend: "run `cargo fmt --all` and look at what it changed.",
    },
    Step {
        name: "lints",
        check: |root| {
            let all =
                ["clippy", "--quiet", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"];
            run::run(&mut run::cargo(root, all))
        },
        mend: "mend what clippy names, or `#[expect(…, reason = \"…\")]` it where it is wrong.",
    },
    Step {
        name: "documentation",
        check: |root| {
            // What is private is documented too: those who read it work on it.
            let all = ["doc", "--quiet", "--workspace", "--no-deps", "--document-private-items", "--locked"];
            let mut doc = run::cargo(root, all);
            run::run(doc.env("RUSTDOCFLAGS", "-D warnings"))
        },
        mend: "mend the links and the missing documentation that rustdoc names.",
    },
    Step {
        name: "pages of the passes",
        check: |root| docs::run(root, true),
        mend: "run `cargo xtask docs` and read the diff.",
    },
    Step {
        name: "notices",
        check: |root| notices::run(root, true),
        mend: "run `cargo xtask notices` and read the diff: a crate came, went or has another licence.",
    },
    Step { name: "tidy", check: tidy::run, mend: "each line above names a file and says what to do." },
    Step {
        name: "tests that build",
        check: |root| {
            let of = ["test", "--quiet", "--package", "parallax-cli", "--package", "parallax-tests"];
            run::run(run::cargo(root, of).args(["--locked", "--test", "builds"]))
        },
        mend: "`cargo test -p parallax-tests --test builds NAME` runs one, `-p parallax-cli` its own.",
    },
];
