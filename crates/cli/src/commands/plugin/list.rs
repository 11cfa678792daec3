//! `parallax plugin list`: what plugins hold. None of their passes is run.

use std::{fmt::Write, slice};

use parallax_runner::{Available, Limits, Origin, Plugin};

use super::{ended, hash};
use crate::{
    Ended,
    args::PluginArgs,
    config::{self, Added},
    lists, say,
};

pub(crate) fn run(args: &PluginArgs) -> Result<Ended, String> {
    let (plugins, _) = config::plugins(args)?;
    let shipped = parallax_builtin::all();
    let (mut available, mut out, mut refused) = (parallax_builtin::all(), String::new(), 0);
    for plugin in &plugins {
        // One at a time, so that what is wrong with one hides none of the others.
        let added = config::add(&mut available, slice::from_ref(plugin));
        match added.and_then(|added| Ok((added, hash(plugin)?))) {
            Ok((added, hash)) => out.push_str(&told(plugin, hash, &added, &available, &shipped)),
            Err(why) => {
                say::error(&why);
                refused += 1;
            }
        }
    }
    say::answer(&out)?;
    Ok(ended(refused, plugins.len()))
}

fn told(
    plugin: &Plugin,
    hash: Option<String>,
    added: &Added,
    available: &[Available],
    shipped: &[Available],
) -> String {
    let (kind, place) = kind_and_place(plugin);
    let mut out = format!("{} ({kind})\n", plugin.name());
    if let Some(hash) = hash {
        let _ = writeln!(out, "    sha256 {hash}");
    }
    let _ = writeln!(out, "    {place}");
    for name in &added.passes {
        for pass in available.iter().filter(|pass| pass.about.name == *name) {
            let replaces = shipped.iter().any(|shipped| shipped.about.name == *name);
            let replaces = if replaces { "; replaces the shipped pass" } else { "" };
            let _ = writeln!(out, "    {}{replaces}", line(pass));
        }
    }
    for list in &added.joining {
        let _ = writeln!(out, "    extends `{}`", list.pass);
    }
    out
}

fn kind_and_place(plugin: &Plugin) -> (&'static str, String) {
    let apart = |Limits { time, memory_mib }: &Limits| {
        format!("runs in a process of its own: {} s for a batch, {memory_mib} MiB", time.as_secs_f64())
    };
    match &plugin.from {
        Origin::Command { limits, .. } => ("program", apart(limits)),
        Origin::Library { path, .. } if lists::is_list_file(path) => {
            ("list", "is data, of which nothing runs".to_owned())
        }
        Origin::Library { isolation: Some(limits), .. } => ("library", apart(limits)),
        Origin::Library { isolation: None, .. } => ("library", "runs in this process".to_owned()),
    }
}

/// What a pass is, and what it makes from what.
fn line(Available { about, .. }: &Available) -> String {
    let reads: Vec<&str> = about.reads.iter().map(|read| read.name).collect();
    let reads = if reads.is_empty() { "the text".to_owned() } else { reads.join(", ") };
    format!("{0} (of {1}, version {2}): {reads} -> {0}", about.name, about.unit, about.version)
}
