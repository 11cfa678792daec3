//! Passes from elsewhere: `parallax plugin`, and what this program does when it starts itself for them.

mod awkward;
mod check;
mod list;
mod pin;
mod worker;

use crate::{
    Ended,
    args::{PluginCommand, PluginCommands},
};
pub(crate) use worker::{open, work};

/// Does one of the things that can be done with plugins.
pub(crate) fn run(args: &PluginCommands) -> Result<Ended, String> {
    match &args.command {
        PluginCommand::List(args) => list::run(args),
        PluginCommand::Check(args) => check::run(args),
        PluginCommand::Pin(args) => pin::run(args),
    }
}

/// How it ended, when so many of so many plugins were refused.
fn ended(refused: usize, all: usize) -> Ended {
    match refused {
        0 => Ended::Clean,
        refused if refused < all => Ended::WithFailures,
        _ => Ended::Nothing,
    }
}
