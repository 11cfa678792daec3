//! `parallax`: reads articles, runs passes, shows how the articles differ.

mod allocator;
mod args;
mod commands;
mod config;
mod internal;
mod progress;
mod report;
mod say;
mod screen;
mod signals;
mod told;

use std::{path::Path, process::ExitCode};

use clap::{
    Parser,
    error::{ContextKind, ContextValue, ErrorKind},
};

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
    let ended = asked.unwrap_or_else(|| {
        Cli::try_parse().map_or_else(|error| not_parsed(&error), |cli| commanded(cli.command))
    });
    let ended = ended.unwrap_or_else(|error| {
        say::error(&error);
        Ended::Nothing
    });
    ExitCode::from(ended as u8)
}

/// Help, a version, or what is wrong with the arguments. Whoever names articles in the place of a command means `run`.
fn not_parsed(error: &clap::Error) -> Result<Ended, String> {
    if let (ErrorKind::InvalidSubcommand, Some(ContextValue::String(given))) =
        (error.kind(), error.get(ContextKind::InvalidSubcommand))
        && Path::new(given).exists()
    {
        return Err(format!("`{given}` is no command; to analyse it: `parallax run {given}`"));
    }
    error.exit()
}

fn commanded(command: Command) -> Result<Ended, String> {
    match command {
        Command::Run(args) => commands::run::run(&args),
        Command::Report(args) => commands::page::run(args),
        Command::Show(args) => commands::show::run(args),
        Command::Kwic(args) => commands::kwic::run(args),
        Command::Passes(args) => commands::passes::run(&args),
        Command::Plan(args) => commands::plan::run(&args),
        Command::Rejoin(args) => commands::rejoin::run(&args),
        Command::Schema(args) => commands::schema::run(&args),
        Command::Lexicon(args) => commands::lexicon::run(args),
        Command::NewPass(args) => commands::new_pass::run(&args),
        Command::Plugin(args) => commands::plugin::run(&args),
        Command::Completions(args) => commands::shell::completions(&args),
        Command::Man(args) => commands::shell::man(&args),
    }
}
