//! `parallax completions` and `parallax man`.

use clap::CommandFactory;
use parallax_runner::like;

use crate::{
    Ended,
    args::{Cli, CompletionsArgs, ManArgs},
    say,
};

pub(crate) fn completions(args: &CompletionsArgs) -> Result<Ended, String> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "parallax", &mut script);
    say::answer(&String::from_utf8_lossy(&script))
}

pub(crate) fn man(args: &ManArgs) -> Result<Ended, String> {
    let mut command = Cli::command();
    command.build();
    let command = match &args.command {
        None => command,
        Some(name) => command.find_subcommand(name).cloned().ok_or_else(|| no_command(&command, name))?,
    };
    let mut page = Vec::new();
    clap_mangen::Man::new(command).render(&mut page).map_err(|error| error.to_string())?;
    say::answer(&String::from_utf8_lossy(&page))
}

fn no_command(all: &clap::Command, name: &str) -> String {
    match like(name, all.get_subcommands().map(clap::Command::get_name)).as_slice() {
        [] => format!("there is no command `{name}`; `parallax --help` lists those there are"),
        like => format!("there is no command `{name}`; did you mean `{}`?", like.join("` or `")),
    }
}
