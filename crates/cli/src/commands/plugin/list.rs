//! `parallax plugin list`: what plugins hold. None of their passes is run.

use std::{fmt::Write, slice};

use parallax_engine::{Added, Available, Limits, Origin, Passes, Plugin, is_list, sha256};

use super::ended;
use crate::{Ended, args::PluginArgs, config, say};

pub(crate) fn run(args: &PluginArgs) -> Result<Ended, String> {
    let (plugins, _) = config::plugins(args)?;
    let (mut passes, itself) = (Passes::shipped(), config::itself()?);
    let (mut out, mut refused) = (String::new(), 0);
    for plugin in &plugins {
        // One at a time, so that what is wrong with one hides none of the others.
        let added = passes.add(slice::from_ref(plugin), &itself);
        match added.and_then(|added| Ok((added, sha256(plugin)?))) {
            Ok((added, hash)) => out.push_str(&told(plugin, hash, &added, &passes)),
            Err(why) => {
                say::error(&why);
                refused += 1;
            }
        }
    }
    say::answer(&out)?;
    Ok(ended(refused, plugins.len()))
}

fn told(plugin: &Plugin, hash: Option<String>, added: &Added, passes: &Passes) -> String {
    let shipped = Passes::shipped();
    let (kind, place) = kind_and_place(plugin);
    let mut out = format!("{} ({kind})\n", plugin.name());
    if let Some(hash) = hash {
        let _ = writeln!(out, "    sha256 {hash}");
    }
    let _ = writeln!(out, "    {place}");
    for pass in added.passes.iter().filter_map(|name| passes.get(name)) {
        let replaces = shipped.get(pass.about.name).is_some();
        let replaces = if replaces { "; replaces the shipped pass" } else { "" };
        let _ = writeln!(out, "    {}{replaces}", line(pass));
    }
    for pass in &added.joined {
        let _ = writeln!(out, "    extends `{pass}`");
    }
    out
}

fn kind_and_place(plugin: &Plugin) -> (&'static str, String) {
    let apart = |Limits { time, memory_mib }: &Limits| {
        format!("runs in a process of its own: {} s for a batch, {memory_mib} MiB", time.as_secs_f64())
    };
    match &plugin.from {
        Origin::Command { limits, .. } => ("program", apart(limits)),
        Origin::Library { .. } if is_list(plugin) => ("list", "is data, of which nothing runs".to_owned()),
        Origin::Library { isolation: Some(limits), .. } => ("library", apart(limits)),
        Origin::Library { isolation: None, .. } => ("library", "runs in this process".to_owned()),
    }
}

/// What a pass is, and what it makes from what.
fn line(Available { about, .. }: &Available) -> String {
    let reads: Vec<&str> = about.reads.iter().map(|(layer, _)| *layer).collect();
    let reads = if reads.is_empty() { "the text".to_owned() } else { reads.join(", ") };
    format!("{0} (of {1}, version {2}): {reads} -> {0}", about.name, about.unit, about.version)
}
