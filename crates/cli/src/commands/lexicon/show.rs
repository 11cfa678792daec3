//! `parallax lexicon show WORD`: what the word lists say of a word, and why.

use std::fmt::Write;

use parallax_builtin::lexicon::{Entry, lookup};
use parallax_rules::{List, Rule};

use super::{ShowArgs, spoken};
use crate::{Ended, config, say};

pub(crate) fn run(args: &ShowArgs) -> Result<Ended, String> {
    let lists = config::lists(&args.plugins)?;
    let word = args.words.join(" ");
    let mut told = told(&word, &lists)?;
    if told.is_empty() && args.words.len() > 1 {
        // Several words, and no phrase.
        for word in &args.words {
            told += &self::told(word, &lists)?;
        }
    }
    if told.is_empty() {
        return say::answer(&format!("“{word}” stands in no list: by itself it is no finding.\n"));
    }
    say::answer(&told)
}

/// The entries for a word, those of the user's lists behind the shipped ones.
fn told(word: &str, lists: &[List]) -> Result<String, String> {
    let mut told: String = lookup(word).iter().map(entry).collect();
    for list in lists {
        for (text, rule) in parallax_rules::lookup(list, word)? {
            told += &user_entry(list, &text, rule);
        }
    }
    Ok(told)
}

fn entry(entry: &Entry) -> String {
    let part = format!("{:?}", entry.part).to_lowercase();
    let mut out = format!("{} ({part}, list {})\n", entry.word, entry.list);
    let kind = spoken(&entry.kind);
    let _ = writeln!(out, "    {kind}, {}, strength {}", spoken(&entry.polarity), entry.strength);
    let _ = writeln!(out, "    {}", entry.reason);
    if let Some(neutral) = &entry.neutral {
        let _ = writeln!(out, "    plainer: {neutral}");
    }
    if let Some(set) = &entry.set {
        let _ = writeln!(out, "    one of the names for {}; plain are: {}", set.of, set.plain.join(", "));
    }
    if entry.contested {
        let _ = writeln!(out, "    only where there are sides to take: in politics, war or dispute");
    }
    out + &guards(&[
        ("only near", &entry.when),
        ("not near", &entry.unless),
        ("only before", &entry.before),
        ("only after", &entry.after),
    ])
}

fn user_entry(list: &List, text: &str, rule: &Rule) -> String {
    let mut out = format!("{text} (list {})\n", list.name);
    let kind = rule.kind.as_ref().or(list.kind.as_ref()).unwrap_or(&list.name).clone();
    let strength = rule.strength.map(|strength| format!("strength {strength}"));
    let said: Vec<String> = [Some(kind), rule.polarity.map(|polarity| spoken(&polarity)), strength]
        .into_iter()
        .flatten()
        .collect();
    let _ = writeln!(out, "    {}", said.join(", "));
    if let Some(reason) = rule.reason.as_ref().or(list.reason.as_ref()) {
        let _ = writeln!(out, "    {reason}");
    }
    if let Some(neutral) = &rule.neutral {
        let _ = writeln!(out, "    plainer: {neutral}");
    }
    out + &guards(&[
        ("only near", &rule.when),
        ("not near", &rule.unless),
        ("only before", &rule.before),
        ("only after", &rule.after),
        ("not before", &rule.not_before),
        ("not after", &rule.not_after),
    ])
}

fn guards(guards: &[(&str, &Vec<String>)]) -> String {
    let some = guards.iter().filter(|(_, words)| !words.is_empty());
    some.map(|(guard, words)| format!("    {guard}: {}\n", shortened(words))).collect()
}

/// Some words; of very many the first, and how many others there are: a class of words may have hundreds.
fn shortened(words: &[String]) -> String {
    const MOST: usize = 12;
    match words.len().saturating_sub(MOST) {
        0 => words.join(", "),
        others => format!("{} and {others} others", words[..MOST].join(", ")),
    }
}
