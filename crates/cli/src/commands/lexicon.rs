//! `parallax lexicon show WORD`: what the word lists say of a word, and why.

use std::fmt::Write;

use parallax_builtin::lexicon::{Entry, lookup};

use crate::{
    Ended,
    args::{LexiconArgs, LexiconCommand},
    say,
};

pub(crate) fn run(args: &LexiconArgs) -> Result<Ended, String> {
    let LexiconCommand::Show { words } = &args.command;
    let word = words.join(" ");
    let mut entries = lookup(&word);
    if entries.is_empty() && words.len() > 1 {
        // Several words, and no phrase.
        for word in words {
            entries.extend(lookup(word));
        }
    }
    if entries.is_empty() {
        return say::answer(&format!("“{word}” stands in no list: by itself it is no finding.\n"));
    }
    say::answer(&entries.iter().map(show).collect::<String>())
}

fn show(entry: &Entry) -> String {
    let named = |value: &dyn std::fmt::Debug| format!("{value:?}").to_lowercase();
    let mut out = format!("{} ({}, list {})\n", entry.word, named(&entry.part), entry.list);
    let kind = serde_json::to_value(entry.kind).ok().and_then(|kind| kind.as_str().map(str::to_owned));
    let kind = kind.unwrap_or_default();
    let _ = writeln!(out, "    {kind}, {}, strength {}", named(&entry.polarity), entry.strength);
    let _ = writeln!(out, "    {}", entry.reason);
    if let Some(neutral) = &entry.neutral {
        let _ = writeln!(out, "    plainer: {neutral}");
    }
    if let Some(set) = &entry.set {
        let _ = writeln!(out, "    one of the names for {}; plain are: {}", set.of, set.plain.join(", "));
    }
    let guards = [
        ("only near", &entry.when),
        ("not near", &entry.unless),
        ("only before", &entry.before),
        ("only after", &entry.after),
    ];
    for (guard, words) in guards.into_iter().filter(|(_, words)| !words.is_empty()) {
        let _ = writeln!(out, "    {guard}: {}", words.join(", "));
    }
    out
}
