//! Passes from elsewhere: `parallax plugin`, and what this program does when it starts itself for them.

mod awkward;
mod check;
mod list;
mod pin;
mod worker;

use parallax_host::{Origin, Plugin, read_data, sha256};
use parallax_rules::ListFile;

use crate::{
    Ended,
    args::{PluginCommand, PluginCommands},
    lists,
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

/// The SHA-256 of a library or a list that makes sense; a program has none. Nothing of it runs.
fn hash(plugin: &Plugin) -> Result<Option<String>, String> {
    match &plugin.from {
        Origin::Command { .. } => Ok(None),
        Origin::Library { path, .. } if lists::is_list_file(path) => {
            let data = read_data(path, None)?;
            ListFile::read(&path.display().to_string(), &data.text)?;
            Ok(Some(data.sha256))
        }
        Origin::Library { path, .. } => sha256(path).map(Some),
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
