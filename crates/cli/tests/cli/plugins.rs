//! Libraries that the program refuses, each with a sentence that says why, and one that it takes.
#![cfg(unix)]

use std::{
    fs,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use crate::program::{Folder, c_library, parallax, passes, refusal, refused};

/// A folder with an article, and a library made from `pass.c`.
fn with_library(name: &str, defines: &[&str]) -> Folder {
    let folder = Folder::new();
    folder.file("story/a.txt", "The bridge is shut.\n");
    compile(&folder, name, defines);
    folder
}

fn compile(folder: &Folder, name: &str, defines: &[&str]) {
    c_library(folder, name, "plugins/pass.c", defines);
}

#[test]
fn a_library_is_listed_shown_and_set_like_any_pass() {
    let folder = with_library("lib.so", &[]);
    let list = passes(&folder, "lib.so");
    assert_eq!(list.code, 0, "{}", list.stderr);
    assert!(list.stdout.contains("nothings (of article, version 3)\n    Finds nothing, and says why.\n"));
    assert!(list.stdout.contains("    --set nothings.why=\"no reason\"\n"), "{}", list.stdout);

    let page = parallax(&["passes", "nothings", "--plugin", "lib.so"], &folder);
    assert!(page.stdout.contains("| `span` | Where. |"), "{}", page.stdout);

    let set = ["--plugin", "lib.so", "--set", "nothings.why=no words", "--passes", "nothings"];
    let no = parallax(&[&["plan"], &set[..]].concat(), &folder);
    assert_eq!(no.stderr, "error: the pass `nothings`: it was asked not to\n");
    let none = parallax(&["plan", "--plugin", "lib.so", "--set", "nothings.who=me"], &folder);
    assert_eq!(none.stderr, "error: the pass `nothings`: it has no setting `who`; it has `why`\n");
}

#[test]
fn what_a_library_says_of_an_article_is_told_with_the_rest() {
    let folder = with_library("lib.so", &[]);
    let run = parallax(
        &["run", "story", "--plugin", "lib.so", "--set", "nothings.why=x", "--format", "jsonl"],
        &folder,
    );
    assert_eq!(run.code, 1);
    let records = run.records();
    let library = |name: &str| {
        let passes = records[0]["passes"].as_array().unwrap();
        passes.iter().find(|pass| pass["name"] == name).unwrap()["library"].clone()
    };
    assert!(library("nothings").as_str().unwrap().starts_with("lib.so sha256:"));
    assert_eq!(library("numbers"), serde_json::Value::Null);
    let failure = records.iter().find(|record| record["record"] == "failure").unwrap();
    assert_eq!(failure["pass"], "nothings");
    assert_eq!(failure["message"], r#"{"why":"x"}"#);
    assert!(records[1]["layers"]["outlet"].as_array().is_some_and(|rows| !rows.is_empty()));
}

#[test]
fn a_file_that_is_no_library() {
    let folder = Folder::new();
    assert_eq!(refusal(&folder, "lib.so"), "lib.so: there is no such file");
    folder.file("lib.so", "\u{7f}ELegy for a library\n");
    assert_eq!(
        refusal(&folder, "lib.so"),
        "lib.so: it is no shared library (the name of a list ends in `.toml`, and a program goes into the configuration: \
             `[[plugin]]` with `command = [\"…\"]`)"
    );
    assert_eq!(refusal(&folder, "."), ".: it is a folder; name the library in it");
}

#[test]
fn a_library_that_is_cut_short() {
    let folder = with_library("lib.so", &[]);
    let whole = fs::read(folder.path("lib.so")).unwrap();
    for length in [6, 64, whole.len() / 3, whole.len() / 2, whole.len() - 1] {
        folder.file("cut.so", &whole[..length]);
        assert_eq!(refusal(&folder, "cut.so"), "cut.so: it is damaged or cut short", "{length} bytes");
    }
}

#[test]
#[cfg(all(target_os = "linux", target_endian = "little"))]
fn a_library_for_another_processor() {
    let folder = with_library("lib.so", &[]);
    let mut bytes = fs::read(folder.path("lib.so")).unwrap();
    // `e_machine` of the ELF header: SPARC.
    bytes[18..20].copy_from_slice(&43u16.to_le_bytes());
    folder.file("other.so", &bytes);
    let said = refusal(&folder, "other.so");
    let here = std::env::consts::ARCH;
    assert_eq!(said, format!("other.so: it was built for another processor, sparc64; this is {here}"));
}

#[test]
fn a_library_without_passes_or_of_another_edge() {
    let folder = with_library("none.so", &["SYMBOL=nothings_pass_v1"]);
    let said = refusal(&folder, "none.so");
    assert_eq!(said, "none.so: it exports no passes: no symbol is called `parallax_NAME_pass_v1`");

    compile(&folder, "newer.so", &["SYMBOL=parallax_nothings_pass_v2"]);
    let said = refusal(&folder, "newer.so");
    assert_eq!(
        said,
        "newer.so: it speaks version 2 of the edge, and this Parallax version 1; build it against this one"
    );

    compile(&folder, "short.so", &["SIZE=16"]);
    let said = refusal(&folder, "short.so");
    assert_eq!(said, "short.so: its table has 16 bytes, which is less than version 1 of the edge has");

    compile(&folder, "abort.so", &["FLAGS=0"]);
    let said = refusal(&folder, "abort.so");
    assert!(said.starts_with("abort.so: its table lacks the flag `PARALLAX_CONTAINS_FAULTS`"), "{said}");
}

#[test]
fn a_library_that_cannot_be_opened() {
    let folder = with_library("needs.so", &["UNDEFINED"]);
    assert_eq!(
        refusal(&folder, "needs.so"),
        "needs.so: it needs the symbol `nobody_has_this`, which nothing provides; link what it needs into it"
    );
    compile(&folder, "dies.so", &["DIES"]);
    let said = refusal(&folder, "dies.so");
    assert!(said.starts_with("dies.so: opening it ends the program (signal: 6"), "{said}");
    // Whatever code it ends with: nothing was opened.
    compile(&folder, "exits.so", &["EXITS"]);
    let said = refusal(&folder, "exits.so");
    assert_eq!(said, "exits.so: opening it ends the program (exit status: 0)");
}

#[test]
fn what_a_library_starts_does_not_keep_a_run_from_going_on() {
    let folder = with_library("lingers.so", &["LINGERS"]);
    let mut command = Command::new(env!("CARGO_BIN_EXE_parallax"));
    command.args(["passes", "--plugin", "lingers.so"]).current_dir(folder.path("."));
    let begun = Instant::now();
    let status = command.stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap();
    assert!(status.success());
    assert!(begun.elapsed() < Duration::from_secs(15), "{:?}", begun.elapsed());
}

#[test]
fn one_bad_library_among_good_ones_is_the_one_that_is_named() {
    let folder = with_library("good.so", &[]);
    compile(&folder, "dies.so", &["DIES"]);
    let run = parallax(&["passes", "--plugin", "good.so", "--plugin", "dies.so"], &folder);
    let said = refused(&run, &folder);
    assert!(said.starts_with("dies.so: opening it ends the program"), "{said}");
}

#[test]
fn a_description_that_makes_no_sense() {
    let folder = with_library("rubbish.so", &["DESCRIPTION=\"passes: none\""]);
    let said = refusal(&folder, "rubbish.so");
    assert!(said.starts_with("rubbish.so: its description cannot be read: "), "{said}");
    compile(&folder, "empty.so", &["DESCRIPTION=\"{}\""]);
    assert_eq!(refusal(&folder, "empty.so"), "empty.so: it has no passes");
    compile(&folder, "name.so", &["NAME=\"../x\""]);
    let said = refusal(&folder, "name.so");
    assert!(said.starts_with("name.so: `../x` is no name for a layer; take lower-case letters"), "{said}");
}

#[test]
fn a_name_that_is_taken() {
    let folder = with_library("numbers.so", &["NAME=\"numbers\""]);
    let said = refusal(&folder, "numbers.so");
    assert!(
        said.starts_with("numbers.so: its pass `numbers` is built in as well; `replace = true`"),
        "{said}"
    );
    folder.file("replace.toml", "[[plugin]]\npath = \"numbers.so\"\nreplace = true\n");
    let replaced = parallax(&["passes", "--config", "replace.toml"], &folder);
    assert!(replaced.stdout.contains("numbers (of article, version 3)"), "{}", replaced.stdout);

    compile(&folder, "one.so", &[]);
    compile(&folder, "two.so", &[]);
    let run = parallax(&["passes", "--plugin", "one.so", "--plugin", "two.so"], &folder);
    assert_eq!(refused(&run, &folder), "two.so: its pass `nothings` is also in one.so; name one of the two");
}

#[test]
fn a_hash_that_differs() {
    let folder = with_library("lib.so", &[]);
    let zeros = "0".repeat(64);
    folder.file("pinned.toml", format!("[[plugin]]\npath = \"lib.so\"\nsha256 = \"{zeros}\"\n"));
    let said = refused(&parallax(&["passes", "--config", "pinned.toml"], &folder), &folder);
    let (before, after) = said.split_once("its SHA-256 is ").expect("it says what it is");
    assert_eq!(before, "lib.so: ");
    let (hash, expected) =
        after.split_once(", and the configuration expects ").expect("and what it was to be");
    assert_eq!(expected, zeros);
    folder.file("pinned.toml", format!("[[plugin]]\npath = \"lib.so\"\nsha256 = \"{hash}\"\n"));
    assert_eq!(parallax(&["passes", "--config", "pinned.toml"], &folder).code, 0);
}

#[test]
fn a_library_that_reads_what_is_not_there() {
    let reads = |field: &str| {
        let field = field.replace('"', "\\\"");
        let read = format!(r#"[{{\"layer\": \"sentences\", \"unit\": \"article\", \"fields\": [{field}]}}]"#);
        format!("READS=\"{read}\"")
    };
    let folder = with_library("lost.so", &[&reads(r#"{"name": "mood", "type": "utf8"}"#)]);
    let plan = |library: &str| parallax(&["plan", "--plugin", library], &folder).stderr;
    assert_eq!(
        plan("lost.so"),
        "error: `nothings` cannot read `sentences` as it is written here: the field `mood` is not there; use versions \
         of the two that fit\n"
    );
    compile(&folder, "type.so", &[&reads(r#"{"name": "span", "type": "utf8"}"#)]);
    let said = plan("type.so");
    assert!(said.contains("the field `span` is span, and the pass expects utf8"), "{said}");
    compile(&folder, "fewer.so", &[&reads("")]);
    assert_eq!(plan("fewer.so"), "");
    let run = parallax(&["run", "story", "--plugin", "fewer.so", "--format", "jsonl"], &folder);
    assert!(run.stderr.contains("`nothings` on article a: {\"why\":\"no reason\"}"), "{}", run.stderr);
    compile(&folder, "can-do-without.so", &[&reads(r#"{"name": "mood", "type": "utf8", "optional": true}"#)]);
    assert_eq!(plan("can-do-without.so"), "");
}
