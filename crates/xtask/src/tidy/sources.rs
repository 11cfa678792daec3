//! Rules about the text of files.

use std::path::Path;

use crate::{
    Done,
    workspace::{files, shown},
};

/// A source file longer than this does more than one thing.
const LINES: usize = 1000;

/// Words that a pass has no use for: it knows no clock, file, environment, thread or randomness.
const OUTSIDE: &[&str] = &[
    "std::fs",
    "std::env",
    "std::io",
    "std::net",
    "std::process",
    "std::thread",
    "std::time",
    "SystemTime",
    "Instant",
];

const PRINTS: &[&str] = &["println!", "eprintln!", "print!", "eprint!", "dbg!"];

/// Where unsafe code may be: the C side of the edge, the loader, and this rule.
const UNSAFE: &[&str] = &[
    "crates/edge/src/",
    // Its tests stand for a loader.
    "crates/edge/tests/maybe.rs",
    "crates/edge/tests/table.rs",
    "crates/runner/src/library/open.rs",
    "crates/runner/src/library/last_words.rs",
    "crates/xtask/src/tidy/sources.rs",
];

/// Folders that belong to one machine. Paths in the repository hold on any.
const MACHINES: &[&str] = &["work", "tmp", "root", "home", "Users"];

/// What is wrong with the files, and where.
pub(super) fn problems(root: &Path) -> Done<Vec<String>> {
    let mut problems = Vec::new();
    for path in files(root) {
        let file = shown(root, &path);
        if file.ends_with(".snap.new") || file.ends_with(".pending-snap") {
            problems.push(format!("{file}: a snapshot waits for `cargo insta review`"));
            continue;
        }
        // What is not UTF-8 is not source.
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        if file.ends_with(".rs") {
            problems.extend(code(&file, &text));
        }
        // Versions and checksums of others.
        if file != "Cargo.lock" {
            problems.extend(paths(&file, &text));
        }
    }
    Ok(problems)
}

fn code(file: &str, text: &str) -> Vec<String> {
    let mut problems = Vec::new();
    let mut all = |words: &[&str], why: &str| {
        for (number, line) in (1..).zip(text.lines()) {
            let code = line.trim_start();
            if let Some(word) = words.iter().find(|word| !code.starts_with("//") && has(code, word)) {
                problems.push(format!("{file}:{number}: `{word}`: {why}"));
            }
        }
    };
    let part_of = |folders: &[&str]| folders.iter().any(|folder| file.starts_with(folder));
    let library = file.contains("/src/")
        && !file.contains("/src/bin/")
        && !part_of(&["crates/cli/", "crates/xtask/", "tests/"]);
    if library {
        all(PRINTS, "only the command line prints; return it, or make it a finding");
    }
    if part_of(&["plugins/", "crates/layers/"]) && file.contains("/src/") {
        all(
            OUTSIDE,
            "a pass knows no clock, file, environment or thread; what it needs comes in as settings or layers",
        );
    }
    if !UNSAFE.iter().any(|place| file.starts_with(place)) {
        all(
            &["allow(unsafe_code", "expect(unsafe_code"],
            "unsafe code lives in crates/edge and in the loader of crates/runner; everything else does without",
        );
    }
    let lines = text.lines().count();
    if lines > LINES {
        problems.push(format!("{file}: {lines} lines; a file does one thing, in fewer than {LINES}"));
    }
    problems
}

fn paths(file: &str, text: &str) -> Option<String> {
    let named = |line: &str| MACHINES.iter().any(|folder| absolute(line, folder));
    let (number, _) = (1..).zip(text.lines()).find(|(_, line)| named(line))?;
    Some(format!("{file}:{number}: it names a path of one machine"))
}

/// Whether `word` stands in `line` and is not the end or the beginning of a longer one.
fn has(line: &str, word: &str) -> bool {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(word).any(|(at, _)| {
        let after = &line[at + word.len()..];
        !line[..at].ends_with(part) && (!word.ends_with(part) || !after.starts_with(part))
    })
}

/// Whether a path from the root of a file system through `folder` stands in `line`.
fn absolute(line: &str, folder: &str) -> bool {
    let inside = |c: char| c.is_alphanumeric() || "_.~-*}/".contains(c);
    let path = format!("/{folder}/");
    line.match_indices(&path).any(|(at, _)| !line[..at].ends_with(inside))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_not_the_end_of_another() {
        assert!(has("let x = dbg!(y);", "dbg!") && has("println!(\"\")", "println!"));
        assert!(!has("eprintln!(\"\")", "println!"));
        assert!(!has("Instantaneous", "Instant"));
    }

    #[test]
    fn only_a_path_from_the_root_names_a_machine() {
        // Joined, so that this file does not name one.
        assert!(absolute(&["see /", "home/ada/x"].concat(), "home"));
        assert!(!absolute("target/tmp/x, ../work/x, https://example.org/home/x", "work"));
        assert!(!absolute("https://example.org/home/x", "home"));
    }

    #[test]
    fn a_pass_that_reads_the_clock_is_named_with_its_line() {
        let found = code("plugins/p/src/lib.rs", "// std::time\nuse std::time::Instant;\n");
        assert_eq!(found.len(), 1);
        assert!(found[0].starts_with("plugins/p/src/lib.rs:2: `std::time`"), "{found:?}");
    }
}
