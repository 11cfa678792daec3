//! `cargo xtask`: the project's chores.

use std::{path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand};
use xtask::{Done, docs, eval, new_pass, notices, picture, plugins, ready, tidy, train, workspace};

/// The project's chores.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
    /// Begin a pass: a crate that compiles, a case that fails with a picture, its lines in the lists
    NewPass {
        /// What its layer is called: lower case, words joined by `_`
        name: String,
        /// Compare the articles of a story instead of reading one article
        #[arg(long)]
        story: bool,
    },
    /// Write the pages of the passes, docs/passes/*.md, and docs/tables.md
    Docs {
        /// Write nothing; say which pages are stale
        #[arg(long)]
        check: bool,
    },
    /// Write the notices of the crates that the program is linked with, THIRD-PARTY
    Notices {
        /// Write nothing; say whether they are stale
        #[arg(long)]
        check: bool,
    },
    /// Take the pictures of the page that README.md shows, docs/page*.png (needs Chromium)
    Picture,
    /// See that the workspace keeps its own rules
    Tidy,
    /// Score the shipped build on sets of real data
    Eval {
        /// Which sets; all, unless named
        sets: Vec<String>,
        /// The folder with the sets and their scorers
        #[arg(long, default_value = "../shared/eval", value_name = "PATH")]
        data: PathBuf,
        /// Keep the table in docs/scores.md
        #[arg(long)]
        write: bool,
    },
    /// Build every shipped pass as a library that `parallax run --plugin` loads
    Plugins {
        /// Cargo's profile
        #[arg(long, default_value = "plugin")]
        profile: String,
        /// Where to put them; beside what cargo builds, unless named
        #[arg(long, value_name = "FOLDER")]
        to: Option<PathBuf>,
    },
    /// Learn the language models from treebanks, and replace the weights (some minutes)
    Train {
        /// The folder with the treebanks
        #[arg(long, default_value = "../shared/eval", value_name = "PATH")]
        data: PathBuf,
        /// Names, not words and syntax
        #[arg(long)]
        names: bool,
        /// The weights of `slanted_sentences`, from the sentences beside them (a minute)
        #[arg(long, conflicts_with_all = ["data", "names"])]
        slant: bool,
    },
    /// Run what CI runs after the tests
    Ready,
}

fn main() -> ExitCode {
    match run(Arguments::parse().chore) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn run(chore: Chore) -> Done {
    let root = workspace::root();
    match chore {
        Chore::NewPass { name, story } => {
            let unit = if story { new_pass::Unit::Story } else { new_pass::Unit::Article };
            println!("{}", new_pass::create(&root, &name, unit)?);
            Ok(())
        }
        Chore::Docs { check } => docs::run(&root, check),
        Chore::Notices { check } => notices::run(&root, check),
        Chore::Picture => picture::picture(),
        Chore::Tidy => tidy::run(&root),
        Chore::Eval { sets, data, write } => eval::run(&root, &sets, &data, write),
        Chore::Plugins { profile, to } => {
            for library in plugins::build(&root, &profile, to.as_deref())? {
                println!("{}", workspace::shown(&root, &library));
            }
            Ok(())
        }
        Chore::Train { slant: true, .. } => train::slant(&root),
        Chore::Train { data, names, slant: false } => train::run(&root, &data, names),
        Chore::Ready => ready::run(&root),
    }
}
