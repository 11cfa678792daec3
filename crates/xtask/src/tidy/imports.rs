//! Who may import whom.

use std::path::Path;

use cargo_metadata::{Dependency, DependencyKind, Metadata, Package};
use toml::{Table, Value};

use crate::{
    Done,
    workspace::{read, shown},
};

/// Where the rules are told to readers.
const MAP: &str = "ARCHITECTURE.md";

/// A folder, and what its code may import of the project.
struct Rule {
    folder: &'static str,
    imports: &'static [&'static str],
    /// What its tests and benches may import besides.
    tests: &'static [&'static str],
}

const fn rule(
    folder: &'static str,
    imports: &'static [&'static str],
    tests: &'static [&'static str],
) -> Rule {
    Rule { folder, imports, tests }
}

/// `plugins/*` stands for every plugin, `*` for everything.
const RULES: &[Rule] = &[
    rule("crates/corpus", &[], &[]),
    rule("crates/layers", &["crates/corpus"], &[]),
    rule("crates/press", &["crates/lexicon"], &[]),
    rule("crates/lexicon", &[], &[]),
    rule("crates/rules", &["crates/corpus", "crates/layers", "crates/lexicon"], &[]),
    rule("crates/language", &["crates/lexicon"], &["crates/language"]),
    rule("crates/language_id", &[], &[]),
    rule("crates/report", &["crates/corpus", "crates/layers", "crates/lexicon"], &[]),
    rule(
        "crates/page",
        &[
            "crates/corpus",
            "crates/layers",
            "crates/report",
            "crates/formats",
            "plugins/differences",
            "plugins/limits",
        ],
        &[],
    ),
    rule("crates/edge", &["crates/corpus"], &[]),
    rule("crates/runner", &["crates/corpus", "crates/edge", "crates/language_id"], &[]),
    rule("crates/host", &["crates/corpus", "crates/edge", "crates/language_id", "crates/runner"], &[]),
    rule("crates/formats", &["crates/corpus", "crates/layers", "crates/lexicon"], &[]),
    rule(
        "crates/builtin",
        &["crates/corpus", "crates/layers", "crates/formats", "crates/report", "crates/runner", "plugins/*"],
        &[],
    ),
    rule(
        "crates/engine",
        &[
            "crates/corpus",
            "crates/rules",
            "crates/runner",
            "crates/host",
            "crates/formats",
            "crates/builtin",
        ],
        &["crates/layers"],
    ),
    rule("crates/testkit", &["crates/corpus", "crates/engine", "crates/formats", "crates/runner"], &[]),
    rule(
        "crates/cli",
        &[
            "crates/corpus",
            "crates/layers",
            "crates/lexicon",
            "crates/report",
            "crates/rules",
            "crates/runner",
            "crates/host",
            "crates/formats",
            "crates/builtin",
            "crates/engine",
            "crates/page",
            "crates/scaffold",
        ],
        &["crates/testkit", "crates/edge"],
    ),
    rule("crates/scaffold", &[], &[]),
    rule("crates/xtask", &["crates/scaffold"], &[]),
    rule(
        "plugins/*",
        &[
            "crates/corpus",
            "crates/layers",
            "crates/language",
            "crates/press",
            "crates/lexicon",
            "crates/report",
            "crates/rules",
            EDGE,
        ],
        &["crates/testkit"],
    ),
    rule("tests", &["*"], &["*"]),
    rule("snapshots", &["*"], &["*"]),
];

/// What plugins import only where they are built as libraries.
const EDGE: &str = "crates/edge";

/// The model is what every pass library carries, so it stays small.
const OUTSIDE_OF_CORPUS: &[&str] = &["serde", "documented"];

/// What is wrong with the manifests.
pub(super) fn problems(root: &Path, metadata: &Metadata) -> Done<Vec<String>> {
    let mut problems = Vec::new();
    for package in metadata.workspace_packages() {
        let manifest = package.manifest_path.as_std_path();
        let file = shown(root, manifest);
        let folder = file.trim_end_matches("/Cargo.toml");
        problems.extend(directions(root, &file, folder, package));
        problems.extend(inherited(&file, &read(manifest)?));
    }
    problems.extend(told(&read(&root.join(MAP))?));
    Ok(problems)
}

/// Whether the map says what the rules are: a line for each folder, whose last cell names what it may import.
fn told(map: &str) -> Vec<String> {
    let mut problems = Vec::new();
    for rule in RULES {
        let folder = rule.folder.replace('*', "NAME");
        let row = map.lines().find_map(|line| line.strip_prefix(&format!("| `{folder}` |")));
        let cell =
            row.and_then(|row| row.trim_end_matches([' ', '|']).rsplit('|').next()).unwrap_or_default();
        let mut told: Vec<&str> = cell.split('`').skip(1).step_by(2).collect();
        let mut imports: Vec<&str> =
            rule.imports.iter().map(|import| import.trim_start_matches("crates/")).collect();
        if imports == ["*"] && cell.trim() == "anything" {
            continue;
        }
        told.sort_unstable();
        imports.sort_unstable();
        if told != imports {
            problems.push(format!(
                "{MAP}: of {folder} it tells other imports than RULES: {}",
                imports.join(", ")
            ));
        }
    }
    problems
}

fn directions(root: &Path, file: &str, folder: &str, package: &Package) -> Vec<String> {
    let Some(rule) = RULES.iter().find(|rule| covers(rule.folder, folder)) else {
        return vec![format!(
            "{file}: nothing says what this crate may import; give it a line in RULES of crates/xtask/src/tidy/imports.rs, \
             and in {MAP}"
        )];
    };
    let mut problems = Vec::new();
    for dependency in &package.dependencies {
        let testing = dependency.kind == DependencyKind::Development;
        let Some(to) = inside(root, dependency) else {
            if folder == "crates/corpus" && !testing && !OUTSIDE_OF_CORPUS.contains(&dependency.name.as_str())
            {
                problems.push(format!(
                    "{file}: the model knows serde and nothing else, not `{}`",
                    dependency.name
                ));
            }
            continue;
        };
        if folder.starts_with("plugins/") && to == EDGE && !dependency.optional {
            problems.push(format!(
                "{file}: {EDGE} belongs behind the feature `plugin`; make it `optional = true`"
            ));
        }
        let allowed = rule.imports.iter().chain(rule.tests.iter().filter(|_| testing));
        if !allowed.clone().any(|other| covers(other, &to)) {
            let allowed: Vec<&str> = allowed.copied().collect();
            let allowed =
                if allowed.is_empty() { "no crate of the project".to_owned() } else { allowed.join(", ") };
            problems.push(format!("{file}: {folder} may not import {to}; it may import {allowed}"));
        }
    }
    problems
}

/// The folder of a dependency that is a crate of this project.
fn inside(root: &Path, dependency: &Dependency) -> Option<String> {
    dependency.path.as_ref().map(|path| shown(root, path.as_std_path()))
}

fn covers(pattern: &str, folder: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(start) => folder.starts_with(start),
        None => folder == pattern,
    }
}

/// Versions, lints and the licence stand once, in the workspace.
fn inherited(file: &str, text: &str) -> Vec<String> {
    let Ok(manifest) = text.parse::<Table>() else { return vec![format!("{file}: it is not TOML")] };
    let mut problems = Vec::new();
    let from_workspace =
        |value: Option<&Value>| value.and_then(|value| value.get("workspace")?.as_bool()) == Some(true);
    if !from_workspace(manifest.get("lints")) {
        problems.push(format!(
            "{file}: it lacks `[lints]` with `workspace = true`, which among others forbids unsafe code"
        ));
    }
    for key in ["version", "edition", "rust-version", "license", "publish"] {
        if !from_workspace(manifest.get("package").and_then(|package| package.get(key))) {
            problems.push(format!("{file}: write `{key}.workspace = true` under `[package]`"));
        }
    }
    for (name, dependency) in dependencies(&manifest) {
        if !from_workspace(Some(dependency)) {
            problems.push(format!(
                "{file}: name the version of `{name}` in the root Cargo.toml, and here `workspace = true`"
            ));
        }
    }
    problems
}

fn dependencies(manifest: &Table) -> impl Iterator<Item = (&String, &Value)> {
    let targets = manifest.get("target").and_then(Value::as_table).into_iter().flat_map(Table::values);
    let places = std::iter::once(manifest).chain(targets.filter_map(Value::as_table));
    places.flat_map(|place| {
        let kinds = ["dependencies", "dev-dependencies", "build-dependencies"];
        kinds.into_iter().filter_map(|kind| place.get(kind)?.as_table()).flatten()
    })
}
