//! Libraries in Rust, which cargo builds for these tests: those that panic or abort, and one cut short. Run by
//! `cargo xtask ready`, since building takes a while.
#![cfg(unix)]

#[path = "cli/program.rs"]
mod program;

use std::{fs, path::Path, process::Command};

use program::{Folder, parallax, refusal, refused};

#[test]
fn a_library_in_rust_that_panics_or_aborts() {
    let folder = Folder::new();
    for (name, text) in [("a", "Fine.\n"), ("b", "It was the FAULT of nobody.\n"), ("c", "Fine.\n")] {
        folder.file(&format!("story/{name}.txt"), text);
    }
    rust_library(&folder, "panics.so", &[]);
    for isolation in ["none", "process"] {
        folder.file("config.toml", format!("[[plugin]]\npath = 'panics.so'\nisolation = '{isolation}'\n"));
        let run = |at: &str| {
            let set = format!("{at}=FAULT");
            let format = ["--passes", "panics,firsts", "--format", "jsonl", "--set", &set];
            parallax(&[&["run", "story", "--config", "config.toml"], &format[..]].concat(), &folder)
        };
        let panics = run("panics.at");
        assert_eq!(panics.code, 1);
        let said = "error: a pass failed: `panics` on article b: it panicked: there is `FAULT` in it (";
        assert!(panics.stderr.starts_with(said), "{isolation}: {}", panics.stderr);
        let records = panics.records();
        let found = records.iter().filter(|record| record["layers"]["panics"].is_array());
        assert_eq!(found.map(|record| record["id"].as_str().unwrap()).collect::<Vec<_>>(), ["a", "c"]);
        let story = records.iter().find(|record| record["record"] == "story").unwrap();
        assert_eq!(story["layers"]["firsts"].as_array().unwrap().len(), 3);
        assert_eq!(run("firsts.at").code, 0, "a story of another name");
    }

    rust_library(&folder, "aborts.so", &["-C", "panic=abort"]);
    let said = refusal(&folder, "aborts.so");
    assert!(said.starts_with("aborts.so: its table lacks the flag `PARALLAX_CONTAINS_FAULTS`"), "{said}");
    folder.file("config.toml", "[[plugin]]\npath = 'aborts.so'\nisolation = 'process'\n");
    let said = refused(&parallax(&["passes", "--config", "config.toml"], &folder), &folder);
    assert!(said.starts_with("aborts.so: its table lacks the flag `PARALLAX_CONTAINS_FAULTS`"), "{said}");
    // Cut short, as a download may be.
    let whole = fs::read(folder.path("panics.so")).unwrap();
    folder.file("cut.so", &whole[..whole.len() - whole.len() / 3]);
    assert_eq!(refusal(&folder, "cut.so"), "cut.so: it is damaged or cut short");
}

#[test]
fn passes_over_stories_and_lists_are_checked_too() {
    let folder = Folder::new();
    rust_library(&folder, "panics.so", &[]);
    let list = "name = 'ferries'\nkind = 'label'\nreason = 'It floats.'\n[[rule]]\nwords = ['ferry']\n";
    folder.file("ferries.toml", list);
    folder.file("config.toml", "[pass.firsts]\nat = 'one article'\n[[plugin]]\npath = 'panics.so'\n");
    let arguments = ["plugin", "check", "--config", "config.toml", "--plugin", "ferries.toml"];
    let run = parallax(&[&arguments[..], &["--plugin", "no.so"]].concat(), &folder);
    assert_eq!(run.code, 1);
    let said = "`firsts` fails on the story `one article`: it panicked: it is `one article` (";
    assert!(run.stdout.starts_with(said), "{}", run.stdout);
    let verdicts: Vec<&str> = run.stdout.lines().skip(1).collect();
    assert_eq!(
        verdicts,
        [
            "panics   ok: 23, three times  (panics.so)",
            "firsts   fails on 1 of 7  (panics.so)",
            "ferries  ok: 23, three times  (ferries.toml)",
        ]
    );
    // With an article on its page that has something for it to find, and without.
    let zeppelins = |about: &str| {
        folder.file(
            "rare.toml",
            format!("name = \"rare\"\nabout = \"{about}\"\n[[rule]]\nwords = [\"zeppelin\"]\n"),
        );
        parallax(&["plugin", "check", "--plugin", "rare.toml"], &folder).stdout
    };
    let nothing = zeppelins("Airships.");
    assert!(nothing.starts_with("rare  ok: 23, three times; but it found nothing in any: "), "{nothing}");
    let page = "Airships.\\n\\n```article\\nA zeppelin came down.\\n```\\n";
    assert_eq!(zeppelins(page), "rare  ok: 24, three times  (rare.toml)\n");
    assert!(run.stderr.contains("error: the plugin no.so: there is no such file\n"));
}

/// Builds the library of `plugins/panics.rs`, with more arguments for the compiler. It is the example of
/// that name.
fn rust_library(folder: &Folder, name: &str, arguments: &[&str]) {
    let built = Path::new(env!("CARGO_BIN_EXE_parallax")).parent().expect("a program lies in a folder");
    let profile = match built.file_name().and_then(|name| name.to_str()) {
        Some("debug") | None => "dev",
        Some(profile) => profile,
    };
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["rustc", "--quiet", "--package", "parallax-cli", "--example", "panics"]);
    cargo.args(["--profile", profile, "--target-dir"]).arg(built.join(".."));
    let output = cargo.arg("--").args(arguments).current_dir(env!("CARGO_MANIFEST_DIR")).output();
    let output = output.expect("cargo, which runs the tests");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let file = format!("{}panics{}", std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX);
    fs::copy(built.join("examples").join(file), folder.path(name)).unwrap();
}
