//! How much of what was planted in the stories is found: a table, for `docs/scores.md`.

use std::fmt::Write;

use crate::{STORIES, Tally, analyse, read, tally};

/// What the passes found in a story when it came, before anybody had worked on it: story, kind, found, planted.
const FIRST: &str = include_str!("../planted/first.tsv");

/// A line a kind, a column a story; of stories with a first run that stands before today's, after an arrow.
///
/// # Panics
/// If a story or its list is not as it should be.
#[must_use]
pub fn table() -> String {
    let stories = STORIES.map(|story| (story, tally(story, &analyse(read(story)))));
    let mut kinds: Vec<&str> = Vec::new();
    for kind in stories.iter().flat_map(|(_, tallies)| tallies).map(|tally| tally.kind.as_str()) {
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    let mut table =
        format!("| planted | {} | all |\n|---|{}---:|\n", STORIES.join(" | "), "---:|".repeat(STORIES.len()));
    for kind in kinds {
        let of_kind = |tallies: &[Tally]| {
            let tally = tallies.iter().find(|tally| tally.kind == kind)?;
            Some((tally.found()?, tally.planted))
        };
        let counts: Vec<_> = stories.iter().map(|(story, tallies)| (*story, of_kind(tallies))).collect();
        let cells: Vec<String> = counts.iter().map(|(story, count)| cell(story, kind, *count)).collect();
        let all = counts.iter().filter_map(|(_, count)| *count);
        let (found, planted) = all.fold((0, 0), |all, one| (all.0 + one.0, all.1 + one.1));
        if planted > 0 {
            let _ = writeln!(table, "| {kind} | {} | {found} of {planted} |", cells.join(" | "));
        }
    }
    table
}

fn cell(story: &str, kind: &str, count: Option<(usize, usize)>) -> String {
    let Some((found, planted)) = count else { return String::new() };
    let lines = FIRST.lines().map(|line| line.split('\t').collect::<Vec<_>>());
    let first = lines.filter(|fields| fields[0] == story && fields[1] == kind).map(|fields| fields[2]).next();
    let first = first.map_or_else(String::new, |first| format!("{first} → "));
    format!("{first}{found} of {planted}")
}
