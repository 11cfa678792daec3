//! `parallax`: reads articles, runs passes, shows how the articles differ.

mod allocator;
mod args;
mod commands;
mod config;
mod internal;
mod progress;
mod report;
mod say;
mod signals;
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
    let asked = internal::run(std::env::args_os().nth(1).as_deref());
    let ended = asked.unwrap_or_else(|| commanded(Cli::parse().command));
    let ended = ended.unwrap_or_else(|error| {
        say::error(&error);
        Ended::Nothing
    });
    ExitCode::from(ended as u8)
}

fn commanded(command: Command) -> Result<Ended, String> {
    match command {
        Command::Run(args) => commands::run::run(&args),
        Command::Passes(args) => commands::passes::run(&args),
        Command::Plan(args) => commands::plan::run(&args),
        Command::Lexicon(args) => commands::lexicon::run(&args),
        Command::NewPass(args) => commands::new_pass::run(&args),
        Command::Plugin(args) => commands::plugin::run(&args),
        Command::Completions(args) => commands::shell::completions(&args),
        Command::Man(args) => commands::shell::man(&args),
    }
}
