//! A pass from nothing, in a copy of the workspace: `cargo xtask new-pass`, and then what
//! CONTRIBUTING.md says to do, with the code that stands there.

use std::fs;

use crate::copy::Copy;
use xtask::{
    new_pass::{Unit, create},
    tidy,
};

#[test]
fn a_new_pass_compiles_fails_with_a_picture_and_becomes_a_real_one() {
    let copy = Copy::of_the_workspace();
    let told = create(&copy.root, "percentages", Unit::Article).expect("the name is free");
    assert!(told.contains("cargo test -p parallax-percentages"), "{told}");
    create(&copy.root, "doubt-words", Unit::Story).expect("the name is free");
    for (name, why) in
        [("percentages", "already"), ("numbers", "already"), ("Per cent", "cannot name a pass")]
    {
        let refused = create(&copy.root, name, Unit::Article).expect_err("the name is taken or bad");
        assert!(refused.contains(why), "{refused}");
    }

    // As new-pass leaves it: one case fails in each, and its picture shows what is found.
    let (passed, said) = copy.cargo(&[&["test", "--no-fail-fast"], BOTH].concat());
    assert!(!passed, "{said}");
    for failing in
        ["finds_a_listed_word_and_no_longer_one", "a_word_that_one_article_does_without_sets_them_apart"]
    {
        assert!(said.contains(&format!("test {failing} ... FAILED")), "{said}");
    }
    assert_eq!(said.matches(" ... FAILED").count(), 2, "{said}");
    assert!(said.contains("          ^^^^^^^^^^ percentages\n"), "{said}");
    assert!(said.contains(r#"spans: harbour-sheet "reportedly""#), "{said}");

    // It is in good form, and the command line knows it.
    let (formatted, said) = copy.cargo(&[&["fmt", "--check"], BOTH].concat());
    assert!(formatted, "{said}");
    let problems = tidy::problems(&copy.root).expect("the copy can be read");
    let new = |problem: &&String| ["percentages", "doubt_words"].iter().any(|name| problem.contains(name));
    assert_eq!(problems.iter().find(new), None);
    let (known, said) = copy.cargo(&["run", "--package", "parallax-cli", "--", "passes", "doubt_words"]);
    assert!(known && said.contains("Words of doubt that some articles"), "{said}");

    // With the code of CONTRIBUTING.md it is the pass that is told of there.
    let written = follow_contributing(&copy);
    assert_eq!(
        written,
        ["README.md", "src/lib.rs", "tests/cases.rs"].map(|file| format!("plugins/percentages/{file}"))
    );
    let (passed, said) = copy.cargo(&["test", "--package", "parallax-percentages"]);
    assert!(passed, "{said}");
    let (formatted, said) = copy.cargo(&["fmt", "--check", "--package", "parallax-percentages"]);
    assert!(formatted, "{said}");
}

const BOTH: &[&str] = &["--package", "parallax-percentages", "--package", "parallax-doubt-words"];

/// Writes the files that CONTRIBUTING.md shows: a block after a line that names a file in bold.
fn follow_contributing(copy: &Copy) -> Vec<String> {
    let text = fs::read_to_string(copy.root.join("CONTRIBUTING.md")).expect("the walk is there");
    let mut written = Vec::new();
    for part in text.split("\n**`").skip(1) {
        let (file, rest) = part.split_once("`**").expect("a name in bold ends");
        let (_, rest) = rest.split_once("\n````").expect("a block follows");
        let (block, _) = rest.split_once("\n````").expect("a block ends");
        let (_, code) = block.split_once('\n').expect("a block has lines");
        fs::write(copy.root.join(file), format!("{code}\n")).expect("the copy can be changed");
        written.push(file.to_owned());
    }
    written
}
