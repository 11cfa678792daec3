//! `parallax`: reads articles, runs passes, shows how the articles differ.

mod allocator;
mod args;
mod commands;
mod config;
mod progress;
mod report;
mod say;
mod told;

use std::process::ExitCode;

use clap::Parser;

use crate::args::{Cli, Command};

/// How a run ended, as the exit code tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ended {
    /// All went well.
    Clean = 0,
    /// There are results, and failures beside them.
    WithFailures = 1,
    /// It was called wrongly, or there are no results.
    Nothing = 2,
}

fn main() -> ExitCode {
    let ended = match Cli::parse().command {
        Command::Run(args) => commands::run::run(&args),
        Command::Passes(args) => commands::passes::run(&args),
        Command::Plan(args) => commands::plan::run(&args),
        Command::Lexicon(args) => commands::lexicon::run(&args),
        Command::NewPass(args) => commands::new_pass::run(&args),
        Command::Plugin(args) => commands::plugin::run(&args),
        Command::Completions(args) => commands::shell::completions(&args),
        Command::Man(args) => commands::shell::man(&args),
        Command::OpenPlugins(args) => commands::plugin::open(&args),
        Command::Work(args) => commands::plugin::work(&args),
    };
    let ended = ended.unwrap_or_else(|error| {
        say::error(&error);
        Ended::Nothing
    });
    ExitCode::from(ended as u8)
}
