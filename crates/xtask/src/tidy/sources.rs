//! Rules about the text of files.

use std::path::Path;

use crate::{
    Done,
    workspace::{files, shown},
};

/// A source file longer than this does more than one thing.
const LINES: usize = 400;

/// Sources that are longer, and why.
const LONG: &[(&str, &str)] = &[
    ("crates/language/src/lemmas.rs", "how endings are learnt and how they are read must agree"),
    ("crates/language/src/train/network.rs", "each layer stands beside its gradient"),
    ("crates/layers/src/words/tree.rs", "the one view over syntax, each question a short method"),
];

/// Where passes reach: they know no clock, file, environment, thread or randomness, and neither does what they call.
const PASSES: &[&str] =
    &["plugins/", "crates/layers/", "crates/lexicon/", "crates/rules/", "crates/language/", "crates/press/"];

/// What stands there and no pass reaches: training, and the reader of the weights, which are built in.
const NO_PASSES: &[&str] =
    &["crates/language/src/bin/", "crates/language/src/train/", "crates/language/src/model.rs"];

/// Modules of the standard library that know what is outside of the text.
const OUTSIDE: &[&str] = &["fs", "env", "io", "net", "process", "thread", "time"];

const CLOCKS: &[&str] = &["SystemTime", "Instant"];

const PRINTS: &[&str] = &["println!", "eprintln!", "print!", "eprint!", "dbg!"];

/// Where unsafe code may be: the C side of the edge, the loader, and this rule.
const UNSAFE: &[&str] = &[
    "crates/edge/src/",
    // Its tests stand for a loader.
    "crates/edge/tests/edge/",
    "crates/host/src/library/open.rs",
    "crates/host/src/library/last_words.rs",
    "crates/xtask/src/tidy/sources.rs",
];

/// Folders that belong to one machine. Paths in the repository hold on any.
const MACHINES: &[&str] = &["work", "tmp", "root", "home", "Users"];

/// What is wrong with the files, and where.
pub(super) fn problems(root: &Path) -> Done<Vec<String>> {
    let mut problems = Vec::new();
    let mut long = LONG.to_vec();
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
        if file.ends_with(".rs") && file.contains("/src/") && text.lines().count() > LINES {
            let known = long.iter().position(|(known, _)| *known == file).map(|at| long.swap_remove(at));
            if known.is_none() {
                problems.push(format!(
                    "{file}: a file does one thing, in {LINES} lines; cut it, or give it a line with a reason in LONG of \
                     crates/xtask/src/tidy/sources.rs"
                ));
            }
        }
        // Versions and checksums of others.
        if file != "Cargo.lock" {
            problems.extend(paths(&file, &text));
        }
    }
    let short =
        |(file, _): &(&str, &str)| format!("{file}: it is no longer than {LINES} lines; take it off LONG");
    problems.extend(long.iter().map(short));
    Ok(problems)
}

fn code(file: &str, text: &str) -> Vec<String> {
    let mut problems = Vec::new();
    let all = |problems: &mut Vec<String>, words: &[&str], why: &str| {
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
        all(&mut problems, PRINTS, "only the command line prints; return it, or make it a finding");
    }
    if part_of(PASSES) && file.contains("/src/") && !part_of(NO_PASSES) {
        let why = "a pass knows no clock, file, environment or thread; what it needs comes in as settings or layers";
        all(&mut problems, CLOCKS, why);
        let outside = std_modules(text).into_iter().filter(|(_, module)| OUTSIDE.contains(module));
        problems.extend(outside.map(|(number, module)| format!("{file}:{number}: `std::{module}`: {why}")));
    }
    if !UNSAFE.iter().any(|place| file.starts_with(place)) {
        all(
            &mut problems,
            &["allow(unsafe_code", "expect(unsafe_code"],
            "unsafe code lives in crates/edge and in the loader of crates/host; everything else does without",
        );
    }
    problems
}

/// The modules of the standard library that a file names, by themselves or in a group, each with its line.
fn std_modules(text: &str) -> Vec<(usize, &str)> {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    let mut found = Vec::new();
    for (at, path) in text.match_indices("std::") {
        let line = &text[text[..at].rfind('\n').map_or(0, |end| end + 1)..];
        if text[..at].ends_with(part) || line.trim_start().starts_with("//") {
            continue;
        }
        let rest = &text[at + path.len()..];
        let mut depth = 0;
        for (at, c) in rest.char_indices() {
            let begins = part(c) && !rest[..at].ends_with(|c| part(c) || c == ':');
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ if begins && depth < 2 => {
                    let name = rest[at..].split(|c| !part(c)).next().unwrap_or_default();
                    found.push((1 + text[..text.len() - rest.len() + at].matches('\n').count(), name));
                }
                _ => {}
            }
            // Behind the group, or the one name.
            if depth == 0 {
                break;
            }
        }
    }
    found
}

fn paths(file: &str, text: &str) -> Option<String> {
    let named = |line: &str| MACHINES.iter().any(|folder| absolute(line, folder));
    let (number, _) = (1..).zip(text.lines()).find(|(_, line)| named(line))?;
    Some(format!("{file}:{number}: it names a path of one machine"))
}

/// Whether `word` stands in `line` and is not the end or the beginning of a longer one.
pub(super) fn has(line: &str, word: &str) -> bool {
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
    fn modules_are_seen_in_groups_too() {
        let text = "use std::{\n    collections::{BTreeMap, env},\n    fs,\n};\nlet x = std::env::var(y);\n// std::io\n";
        assert_eq!(std_modules(text), [(2, "collections"), (3, "fs"), (5, "env")]);
    }

    #[test]
    fn a_pass_that_reads_the_clock_is_named_with_its_line() {
        let found = code("plugins/p/src/lib.rs", "// std::time\nuse std::time::Duration;\n");
        assert_eq!(found.len(), 1);
        assert!(found[0].starts_with("plugins/p/src/lib.rs:2: `std::time`"), "{found:?}");
        assert_eq!(code("crates/runner/src/lib.rs", "use std::time::Instant;\n"), [""; 0]);
        assert_eq!(code("crates/language/src/bin/train.rs", "use std::time::Instant;\n"), [""; 0]);
    }
}
