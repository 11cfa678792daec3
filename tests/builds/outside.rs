//! Passes from outside of the repository: what `parallax new-pass` begins, and the samples. They are built, tested
//! and loaded as their authors would do it.

use std::{
    env::consts::{DLL_PREFIX, DLL_SUFFIX},
    fmt::Write,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use crate::copy::Copy;
use crate::program::program;
use serde_json::Value;
use xtask::workspace;

#[test]
fn a_pass_begun_elsewhere_finds_as_a_library_what_it_finds_built_in() {
    let (copy, program) = (Copy::of_the_workspace(), program());
    for (more, folder) in [(None, "doubt-words"), (Some("--story"), "split_doubts")] {
        let folder = copy.target.with_file_name("outside").join(folder);
        let _ = fs::remove_dir_all(&folder);
        let begin = || {
            let mut begin = Command::new(&program);
            begin.arg("new-pass").args(more).arg("--parallax").arg(&copy.root).arg(&folder);
            begin.output().expect("it starts")
        };
        let told = begin();
        assert!(told.status.success(), "{}", stderr(&told));
        assert!(String::from_utf8_lossy(&told.stdout).contains("\n  cargo test\n"));
        let again = stderr(&begin());
        assert!(again.ends_with("there is something in it already; name a new folder\n"), "{again}");

        // As it is left, it passes its tests and is in good form.
        lock(&copy, &folder);
        let (passed, said) = copy.cargo_in(&folder, &["test"]);
        assert!(passed && said.contains("test result: ok. 2 passed"), "{said}");
        assert!(!said.contains(&format!("warning: `{}`", name(&folder).replace('_', "-"))), "{said}");
        let (formatted, said) = copy.cargo_in(&folder, &["fmt", "--check"]);
        assert!(formatted, "{said}");
        let library = library(&copy, &folder);

        let built_in = built_in(&copy, &folder, r#"{"words": ["said", "three times"]}"#);
        assert!(built_in.contains("three times"), "it finds something: {built_in}");
        let settings = format!("[pass.{}]\nwords = ['said', 'three times']", name(&folder));
        let plugin = format!("path = {library:?}\n{settings}");
        let loaded = run(&program, &plugin, &name(&folder), 2, &corpora().join("causeway"));
        let (_, loaded) = loaded.split_once('\n').expect("the first record tells of the run");
        assert_eq!(loaded, built_in);
    }
}

#[test]
fn samples_in_rust_load_and_pass_their_cases() {
    let (copy, program) = (Copy::of_the_workspace(), program());
    for sample in ["rust", "rust_story"] {
        let folder = copy.root.join("plugins/samples").join(sample);
        lock(&copy, &folder);
        let (passed, said) = copy.cargo_in(&folder, &["test"]);
        assert!(passed, "{said}");
        let (formatted, said) = copy.cargo_in(&folder, &["fmt", "--check"]);
        assert!(formatted, "{said}");
        let library = format!("path = {:?}", library(&copy, &folder));
        if sample == "rust" {
            let found = everywhere(&program, &library, "long_sentences", &corpora());
            insta::assert_snapshot!(with("causeway/", &found), @r#"
    causeway/01-coastline-now span=“The ferry, the Maren Star, was carrying …” words=41
    causeway/03-televia span=“PORT ALDERY, 12 March - The whole nation…” words=42
    causeway/05-broadsheet span=“The second, 36, is the hospital’s, and i…” words=38
    causeway/05-broadsheet span=“The ferry, the Maren Star, was carrying …” words=41
    "#);
        } else {
            let found = everywhere(&program, &library, "buried_figures", &corpora());
            insta::assert_snapshot!(with("crown", &found), @r#"
    causeway value=50000 of="crown" places=[sentence=7 span=causeway/03-televia “50 000 crowns”; sentence=24 span=causeway/05-broadsheet “50,000 crowns”; sentence=51 span=causeway/04-undertow “50,000 crowns”]
    causeway value=212000000 of="crown" places=[sentence=26 span=causeway/04-undertow “212m crowns”; sentence=39 span=causeway/02-harbour-courier “212 million crowns”]
    "#);
        }
    }
}

#[test]
#[cfg(unix)]
fn the_sample_in_c_compiles_without_a_warning_and_loads() {
    let scratch = tempfile::tempdir().expect("a scratch folder");
    let library = scratch.path().join(format!("{DLL_PREFIX}exclamations{DLL_SUFFIX}"));
    let mut cc = Command::new(std::env::var_os("CC").unwrap_or_else(|| "cc".into()));
    cc.args(["-shared", "-fPIC", "-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-o"])
        .arg(&library);
    let root = workspace::root();
    cc.arg("-I").arg(root.join("crates/edge/include")).arg(root.join("plugins/samples/c/exclamations.c"));
    let output = cc.output().expect("a C compiler, which building Parallax needs too");
    assert!(output.status.success(), "{}", stderr(&output));
    let plugin = format!("path = {library:?}");
    insta::assert_snapshot!(everywhere(&program(), &plugin, "exclamations", &corpora()), @r#"
    ballot/01-the-daily-whistle span=““Do not go home until they count!”” marks=1
    causeway/04-undertow span=“A third of that went to Brandmoor Civil,…” marks=1
    strait/04-the-empty-chair span=“An empty chair!” marks=1
    strike/01-morning-lantern span=“I said, ‘Slow down, mate, there's people…” marks=1
    "#);

    // More articles than one batch holds, and some that find nothing.
    let story = scratch.path().join("story");
    fs::create_dir(&story).expect("it can be made");
    for at in 10..30 {
        let text = if at % 2 == 0 { LOUD } else { "The bridge opens in May." };
        fs::write(story.join(format!("{at}.txt")), text).expect("it can be written");
    }
    let found = everywhere(&program(), &plugin, "exclamations", &story);
    assert_eq!(found.lines().count(), 30);
    insta::assert_snapshot!(with("28 ", &found), @r#"
    28 span=“Who knew?!” marks=1
    28 span=“(“Enough!”)” marks=1
    28 span=“Nine hours in the queue!!!” marks=3
    "#);
}

/// Marks in all places: among question marks, behind letters of more than a byte, before quotation marks, in
/// furniture.
const LOUD: &str = "\
Who knew?! “Öl – für alle!!!” the crowd sang. (“Enough!”)

Nine hours in the queue!!! Nobody came.

Share this article now!
";

#[test]
fn the_sample_in_python_runs() {
    let named = std::env::var("PARALLAX_TEST_PYTHON").ok().filter(|named| !named.is_empty());
    let Some(python) = named else {
        eprintln!("skipped: PARALLAX_TEST_PYTHON names no interpreter with pyarrow");
        return;
    };
    let sample = workspace::root().join(PYTHON);
    let found =
        everywhere(&program(), &format!("command = [{python:?}, {sample:?}]"), "questions", &corpora());
    insta::assert_snapshot!(with("strait/", &found), @r#"
    strait/02-border-waters span=“. . . What would any country do?”” words=8
    strait/04-the-empty-chair span=“Of what?” words=2
    strait/04-the-empty-chair span=“How is that going?” words=4
    strait/04-the-empty-chair span=“What would serious people do?” words=5
    "#);
}

#[test]
fn the_readme_shows_the_short_samples_as_they_are() {
    let file = |name: &str| fs::read_to_string(workspace::root().join(name)).expect("it is there");
    let readme = file("README.md");
    for (sample, language, most) in [(RUST, "rust", 30), (PYTHON, "python", 25)] {
        let code = file(sample);
        assert!(
            readme.contains(&format!("\n```{language}\n{code}```\n")),
            "README.md shows {sample} in full"
        );
        let lines = code.lines().count();
        assert!(lines <= most, "{sample} has {lines} lines, more than {most}");
    }
}

const RUST: &str = "plugins/samples/rust/src/lib.rs";
const PYTHON: &str = "plugins/samples/python/questions.py";

/// The name of the pass in a folder of that name.
fn name(folder: &Path) -> String {
    folder.file_name().unwrap_or_default().to_string_lossy().replace('-', "_")
}

/// Gives a crate the versions of the workspace, so that nothing is fetched.
fn lock(copy: &Copy, folder: &Path) {
    fs::copy(copy.root.join("Cargo.lock"), folder.join("Cargo.lock")).expect("it can be written");
}

/// Builds the library of a crate.
fn library(copy: &Copy, folder: &Path) -> PathBuf {
    let (built, said) = copy.cargo_in(folder, &["build"]);
    assert!(built, "{said}");
    let manifest = fs::read_to_string(folder.join("Cargo.toml")).expect("a crate has a manifest");
    let package = manifest.split('"').nth(1).expect("it names the crate first").replace('-', "_");
    copy.target.join("debug").join(format!("{DLL_PREFIX}{package}{DLL_SUFFIX}"))
}

/// What the pass of a crate finds in `causeway` when it is linked into the program that runs it.
fn built_in(copy: &Copy, folder: &Path, settings: &str) -> String {
    let name = name(folder);
    let code = fs::read_to_string(workspace::root().join("tests/builds/outside/built_in.rs"));
    let words = name.split('_').map(|word| format!("{}{}", word[..1].to_uppercase(), &word[1..]));
    let code = code.expect("it is there").replace("DoubtWords", &words.collect::<String>());
    fs::create_dir(folder.join("examples")).expect("it can be made");
    fs::write(folder.join("examples/built_in.rs"), code.replace("doubt_words", &name))
        .expect("it can be written");
    let mut manifest = fs::read_to_string(folder.join("Cargo.toml")).expect("it is there");
    manifest.push_str("\n[dev-dependencies.serde_json]\nversion = \"1.0\"\n");
    for needed in ["engine", "formats", "runner"] {
        let path = copy.root.join("crates").join(needed);
        let _ = write!(manifest, "\n[dev-dependencies.parallax-{needed}]\npath = {path:?}\n");
    }
    fs::write(folder.join("Cargo.toml"), manifest).expect("it can be written");
    let (built, said) = copy.cargo_in(folder, &["build", "--example", "built_in"]);
    assert!(built, "{said}");
    let program =
        copy.target.join("debug/examples").join(format!("built_in{}", std::env::consts::EXE_SUFFIX));
    let ran =
        Command::new(program).arg(settings).arg(corpora().join("causeway")).output().expect("it starts");
    assert!(ran.status.success(), "{}", stderr(&ran));
    String::from_utf8(ran.stdout).expect("JSON is UTF-8")
}

/// The stories of the project.
fn corpora() -> PathBuf {
    workspace::root().join("tests/corpora")
}

/// What a pass finds in some stories, a row a line: the same on one thread and on many, in this process and in one
/// of its own.
fn everywhere(program: &Path, plugin: &str, name: &str, corpus: &Path) -> String {
    let ways = if plugin.starts_with("path") { vec!["", "\nisolation = \"process\""] } else { vec![""] };
    let ways = ways.into_iter().filter(|way| cfg!(unix) || way.is_empty());
    let runs = ways.flat_map(|way| [1, 8].map(|threads| (format!("{plugin}{way}"), threads)));
    let mut runs = runs.map(|(plugin, threads)| run(program, &plugin, name, threads, corpus));
    let first = runs.next().expect("there is a first way");
    assert!(runs.all(|run| run == first), "{plugin}: it makes a difference how it is run");
    rows(&first, name)
}

/// The records of a run over `corpus`.
fn run(program: &Path, plugin: &str, name: &str, threads: u32, corpus: &Path) -> String {
    let scratch = tempfile::tempdir().expect("a scratch folder");
    let config = scratch.path().join("parallax.toml");
    fs::write(&config, format!("[[plugin]]\n{plugin}\n")).expect("it can be written");
    let mut run = Command::new(program);
    run.arg("run").arg(corpus).arg("--config").arg(&config);
    run.args(["--passes", name, "--format", "jsonl", "--threads", &threads.to_string()]);
    let output =
        run.env("PYTHONPATH", workspace::root().join("crates/edge/python")).output().expect("it starts");
    assert!(output.status.success(), "{}", stderr(&output));
    String::from_utf8(output.stdout).expect("JSON is UTF-8")
}

/// The rows of a layer, with the words that stand at their places.
fn rows(records: &str, layer: &str) -> String {
    let mut out = String::new();
    for record in records.lines() {
        let record: Value = serde_json::from_str(record).expect("each line is JSON");
        for row in record["layers"][layer].as_array().into_iter().flatten() {
            let _ = writeln!(out, "{} {}", record["id"].as_str().unwrap_or_default(), short(row));
        }
    }
    out
}

/// The lines with a word in them.
fn with(word: &str, lines: &str) -> String {
    lines.lines().filter(|line| line.contains(word)).map(|line| format!("{line}\n")).collect()
}

/// A value of a row without offsets.
fn short(value: &Value) -> String {
    match value {
        Value::Object(fields) if fields.contains_key("text") => {
            let article = fields.get("article").and_then(Value::as_str).map(|id| format!("{id} "));
            let words = fields["text"].as_str().unwrap_or_default();
            let end = words.char_indices().nth(40).map_or(words.len(), |(at, _)| at);
            format!(
                "{}“{}{}”",
                article.unwrap_or_default(),
                &words[..end],
                if end < words.len() { "…" } else { "" }
            )
        }
        Value::Object(fields) => {
            let fields: Vec<String> =
                fields.iter().map(|(name, value)| format!("{name}={}", short(value))).collect();
            fields.join(" ")
        }
        Value::Array(items) => format!("[{}]", items.iter().map(short).collect::<Vec<_>>().join("; ")),
        value => value.to_string(),
    }
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}
