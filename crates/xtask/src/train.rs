//! `cargo xtask train`: makes the language models again, and the weights of `slanted_sentences`.

use std::{
    path::Path,
    process::{Command, Stdio},
};

use crate::Done;

/// Learns from the sets in `data`, words and syntax or names, and replaces the weights beside `crates/language`.
///
/// # Errors
/// Data that is not there, or what training says.
pub fn run(root: &Path, data: &Path, names: bool) -> Done {
    let needed: &[&str] = if names {
        &["ud_english_gum", "uner_ewt", "wikigold", "wnut17"]
    } else {
        &["ud_english_ewt", "ud_english_gum"]
    };
    for set in needed {
        let folder = data.join(set);
        if !folder.is_dir() {
            return Err(format!("{}: no such folder; --data PATH holds the sets", folder.display()));
        }
    }
    let data = data.canonicalize().map_err(|error| format!("{}: {error}", data.display()))?;
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(root).args(["run", "--profile", "dist", "--package", "parallax-language"]);
    command.args(["--features", "train", "--bin", "train", "--"]).arg(data);
    command.args(names.then_some("--names"));
    learn(&mut command)
}

/// Learns how slanted a sentence is, says how good that is on sentences held out, and replaces the weights of the plugin.
///
/// # Errors
/// What training says.
pub fn slant(root: &Path) -> Done {
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(root).args(["run", "--release", "--package", "parallax-slanted-sentences"]);
    learn(command.args(["--example", "train"]))
}

fn learn(command: &mut Command) -> Done {
    let status = command.stdin(Stdio::null()).status();
    let status = status.map_err(|error| format!("cargo does not start: {error}"))?;
    status.success().then_some(()).ok_or_else(|| "training failed".to_owned())
}
