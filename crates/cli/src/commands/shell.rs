//! `parallax completions` and `parallax man`.

use std::io;

use clap::CommandFactory;

use crate::{
    Ended,
    args::{Cli, CompletionsArgs, ManArgs},
};

pub(crate) fn completions(args: &CompletionsArgs) -> Result<Ended, String> {
    clap_complete::generate(args.shell, &mut Cli::command(), "parallax", &mut io::stdout());
    Ok(Ended::Clean)
}

pub(crate) fn man(args: &ManArgs) -> Result<Ended, String> {
    let mut command = Cli::command();
    command.build();
    let command = match &args.command {
        None => command,
        Some(name) => command.find_subcommand(name).cloned().ok_or_else(|| {
            format!("there is no command `{name}`; `parallax --help` lists those there are")
        })?,
    };
    clap_mangen::Man::new(command).render(&mut io::stdout()).map_err(|error| error.to_string())?;
    Ok(Ended::Clean)
}
