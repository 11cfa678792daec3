//! Bad input: which file, what was expected, what to do; the rest goes on, and the exit code tells.

mod program;

use program::{Folder, parallax};

const GOOD: &str = "The council met.\n\nSome 30 people spoke.\n";

/// Runs over a folder that holds a good article and a bad file, and shows how it ends.
fn beside_a_good_article(name: &str, content: impl AsRef<[u8]>) -> String {
    let folder = Folder::new();
    folder.file("story/good.txt", GOOD).file(&format!("story/{name}"), content);
    ended(&["run", "story", "--format", "jsonl"], &folder)
}

/// The exit code, what was said, and which records came out.
fn ended(arguments: &[&str], folder: &Folder) -> String {
    let run = parallax(arguments, folder);
    let mut out = format!("exit {}\n{}", run.code, run.stderr);
    if run.stdout.starts_with('{') {
        for record in run.records() {
            let told = ["record", "id", "message", "reason"].iter().filter_map(|key| record[*key].as_str());
            out.push_str(&told.collect::<Vec<_>>().join(" "));
            out.push('\n');
        }
    }
    out
}

#[test]
fn invalid_utf8() {
    insta::assert_snapshot!(beside_a_good_article("bad.txt", b"caf\xe9 burnt down"), @"");
}

#[test]
fn an_empty_file() {
    insta::assert_snapshot!(beside_a_good_article("bad.txt", ""), @"");
}

#[test]
fn a_date_that_is_none() {
    insta::assert_snapshot!(beside_a_good_article("odd.md", "---\npublished: 31 June\n---\nText.\n"), @"");
}

#[test]
fn a_broken_json_line() {
    let lines = "{\"id\": \"one\", \"text\": \"Fine.\"}\n{\"id\": \"two\", \"text\": \n{\"id\": \"three\", \"text\": \"Fine.\"}\n";
    insta::assert_snapshot!(beside_a_good_article("bad.jsonl", lines), @"");
}

#[test]
fn a_wrongly_typed_field() {
    let lines = "{\"id\": \"one\", \"text\": 7}\n{\"id\": \"two\", \"text\": \"Fine.\", \"outlet\": [\"A\"]}\n";
    insta::assert_snapshot!(beside_a_good_article("bad.jsonl", lines), @"");
}

#[test]
fn an_id_given_twice() {
    let lines = "{\"id\": \"one\", \"text\": \"First.\"}\n{\"id\": \"one\", \"text\": \"Second.\"}\n";
    insta::assert_snapshot!(beside_a_good_article("twice.jsonl", lines), @"");
}

#[test]
fn a_path_that_is_not_there() {
    let folder = Folder::new();
    folder.file("good.txt", GOOD);
    insta::assert_snapshot!(ended(&["run", "missing.txt", "good.txt", "--format", "jsonl"], &folder), @"");
}

#[test]
fn nothing_to_read() {
    let folder = Folder::new();
    folder.file("story/table.csv", "a,b");
    insta::assert_snapshot!(ended(&["run", "story"], &folder), @"");
}

#[test]
fn a_pass_that_is_not_there() {
    let folder = Folder::new();
    folder.file("good.txt", GOOD);
    insta::assert_snapshot!(ended(&["run", "good.txt", "--passes", "number"], &folder), @"");
}

#[test]
fn a_setting_that_is_not_there() {
    let folder = Folder::new();
    folder.file("good.txt", GOOD);
    insta::assert_snapshot!(ended(&["run", "good.txt", "--set", "number_comparison.single=false"], &folder), @"");
}

#[test]
fn a_setting_of_the_wrong_type() {
    let folder = Folder::new();
    folder.file("good.txt", GOOD);
    insta::assert_snapshot!(ended(&["run", "good.txt", "--set", "number_comparison.singles=maybe"], &folder), @"");
}

#[test]
fn a_configuration_with_an_unknown_key() {
    let folder = Folder::new();
    folder.file("good.txt", GOOD).file("my.toml", "[pas.numbers]\nx = 1\n");
    insta::assert_snapshot!(ended(&["run", "good.txt", "--config", "my.toml"], &folder), @"");
}

#[test]
fn tables_without_a_folder() {
    let folder = Folder::new();
    folder.file("good.txt", GOOD);
    insta::assert_snapshot!(ended(&["run", "good.txt", "--format", "csv"], &folder), @"");
}

#[test]
fn an_article_in_another_language() {
    insta::assert_snapshot!(beside_a_good_article("de.md", "---\nlanguage: de\n---\nDer Rat tagte.\n"), @"");
}
