//! The page of a list, in Markdown.

use std::fmt::Write;

use crate::list::{List, Means, Rule};

/// What a list says of itself, then its rules.
#[must_use]
pub fn page(list: &List) -> String {
    let about = list.about.trim();
    let mut page = String::new();
    if !about.starts_with('#') {
        let _ = write!(page, "# {}\n\n", list.name);
    }
    if about.is_empty() {
        let entries: usize = list.rules.iter().map(|rule| rule.entries().count()).sum();
        let s = if entries == 1 { "y" } else { "ies" };
        let _ = write!(page, "A list of {entries} entr{s}.");
    }
    let _ = write!(
        page,
        "{about}\n\n## Rules\n\n| kind | finds | where | reason | plainer |\n|---|---|---|---|---|\n"
    );
    for rule in &list.rules {
        let kind = rule.kind.as_ref().or(list.kind.as_ref()).unwrap_or(&list.name);
        let reason = rule.reason.as_ref().or(list.reason.as_ref());
        let cells = [
            format!("`{kind}`"),
            finds(rule),
            guards(rule),
            reason.cloned().unwrap_or_default(),
            rule.neutral.clone().unwrap_or_default(),
        ];
        let cells = cells.map(|cell| cell.replace('|', r"\|").replace('\n', " "));
        let _ = writeln!(page, "| {} |", cells.join(" | "));
    }
    page
}

fn finds(rule: &Rule) -> String {
    let mut all = Vec::new();
    for (means, name) in [
        (Means::Word, ""),
        (Means::Phrase, ""),
        (Means::Lemma, "in any form: "),
        (Means::Pattern, "pattern: "),
    ] {
        let entries = rule.entries().filter(|(entry, ..)| *entry == means);
        let entries = entries.map(|(_, _, text)| match means {
            Means::Pattern => format!("`{text}`"),
            _ => text.to_owned(),
        });
        let entries: Vec<_> = entries.collect();
        if !entries.is_empty() {
            all.push(format!("{name}{}", entries.join(", ")));
        }
    }
    all.join("; ")
}

fn guards(rule: &Rule) -> String {
    let mut all = Vec::new();
    for (what, words) in [
        ("before", &rule.before),
        ("after", &rule.after),
        ("not before", &rule.not_before),
        ("not after", &rule.not_after),
        ("near", &rule.when),
        ("not near", &rule.unless),
    ] {
        if !words.is_empty() {
            all.push(format!("{what} {}", words.join(", ")));
        }
    }
    // As serde writes them.
    let named = |value: &dyn std::fmt::Debug| format!("{value:?}").to_lowercase();
    if let Some(voice) = rule.only_in {
        all.push(format!("only {}", named(&voice)));
    }
    if !rule.roles.is_empty() {
        all.push(format!("in {}", rule.roles.iter().map(|role| named(role)).collect::<Vec<_>>().join(", ")));
    }
    match rule.case {
        Some(true) => all.push("as written".to_owned()),
        Some(false) => all.push("in any case".to_owned()),
        None => {}
    }
    all.join("; ")
}
