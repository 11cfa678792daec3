//! `parallax new-pass`: what it refuses, and what it leaves. `tests/builds/outside.rs` builds what it leaves.

use crate::program::{Folder, parallax};

#[test]
fn a_pass_is_begun_and_says_what_to_do_next() {
    let folder = Folder::new();
    folder.file("clone/crates/corpus/Cargo.toml", "");
    let run = parallax(&["new-pass", "passes/who-speaks", "--parallax", "clone"], &folder);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(run.stdout.starts_with("passes/who-speaks is there: "), "{}", run.stdout);
    assert!(run.stdout.contains("  parallax passes who_speaks --plugin target/release/"), "{}", run.stdout);
    let manifest = folder.read("passes/who-speaks/Cargo.toml");
    assert!(manifest.contains("\nname = \"who-speaks\"\n"), "{manifest}");
    assert!(folder.read("passes/who-speaks/src/lib.rs").contains("\npub struct WhoSpeaks {"));
    assert!(!folder.path("passes/who-speaks/tests/radar.md").exists(), "that is for a pass over stories");
}

#[test]
fn a_clone_is_named_from_wherever_it_was_named() {
    let folder = Folder::new();
    folder.file("clone's/crates/corpus/Cargo.toml", "");
    let run = parallax(&["new-pass", "sub/doubts", "--story", "--parallax", "clone's"], &folder);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let manifest: toml::Table = folder.read("sub/doubts/Cargo.toml").parse().unwrap();
    let path = manifest["dependencies"]["parallax-edge"]["path"].as_str().unwrap();
    assert!(path.ends_with("/clone's/crates/edge") && !path.starts_with("clone's"), "{path}");
    assert!(folder.path("sub/doubts/tests/radar.md").exists());
}

#[test]
fn a_folder_in_use_and_a_name_that_is_none_are_refused() {
    let folder = Folder::new();
    folder.file("taken/notes.txt", "mine").file("file", "mine").file("clone/crates/corpus/Cargo.toml", "");
    let refused = |arguments: &[&str]| {
        let run = parallax(&[&["new-pass", "--parallax", "clone"], arguments].concat(), &folder);
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{}", run.stderr);
        assert_eq!(run.stderr.lines().count(), 1, "{}", run.stderr);
        run.stderr
    };
    assert!(refused(&["taken"]).ends_with("/taken: there is something in it already; name a new folder\n"));
    assert!(
        refused(&["file"])
            .ends_with("/file: it is there, and no folder that can be read; name a new folder\n")
    );
    assert!(refused(&["Who Speaks"]).contains("`Who Speaks` cannot name a pass: lower-case letters"));
    assert!(
        refused(&["serde"])
            .contains("`serde` cannot name a pass: Rust or Parallax knows something else by it")
    );
    assert_eq!(refused(&["numbers"]), "error: Parallax has a pass `numbers`; choose another name\n");
    assert_eq!(refused(&["new/.."]), "error: new/..: its last part names no pass\n");
    let run = parallax(&["new-pass", "doubts", "--parallax", "taken"], &folder);
    assert_eq!(run.stderr, "error: taken is no clone of Parallax: it has no crates/corpus\n");
    assert!(!folder.path("doubts").exists(), "nothing is written");
    assert_eq!(folder.read("taken/notes.txt"), "mine");
}
