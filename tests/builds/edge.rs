//! A pass is the same wherever it was built: every shipped pass, loaded as a library, gives the bytes that it
//! gives built in.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::program::program;
use xtask::{plugins, workspace};

/// Folders with articles; the last holds the others.
const CORPORA: [&str; 4] = ["causeway", "strait", "strike", "."];

const FORMATS: [&str; 3] = ["jsonl", "text", "csv"];

/// The run whose libraries have processes of their own.
const ISOLATED: &str = "isolated";

#[test]
fn shipped_passes_write_the_same_bytes_as_libraries() {
    let scratch = tempfile::tempdir().expect("a scratch folder");
    let libraries = plugins::build(&workspace::root(), "dev", Some(&scratch.path().join("plugins")));
    let libraries = libraries.unwrap_or_else(|why| panic!("{why}"));
    let folders = fs::read_dir(workspace::root().join("plugins")).expect("there are plugins");
    let folders = folders.flatten().filter(|folder| folder.path().join("Cargo.toml").exists());
    assert_eq!(libraries.len(), folders.count(), "every shipped pass is a library: {libraries:?}");

    let runs = Runs { program: program(), scratch: scratch.path().to_owned() };
    for corpus in CORPORA {
        let built_in = runs.write(corpus, "built-in", &[], 2, &FORMATS);
        assert_same(corpus, &built_in, &runs.write(corpus, "loaded", &libraries, 2, &FORMATS));
        assert_same(corpus, &built_in[..1], &runs.write(corpus, "one-thread", &libraries, 1, &FORMATS[..1]));
        if cfg!(unix) {
            assert_same(corpus, &built_in, &runs.write(corpus, ISOLATED, &libraries, 2, &FORMATS));
        }
    }
    // Some behind the edge, reading what is built in and read by it: each by itself, and every other one.
    let corpus = CORPORA[0];
    let built_in = runs.write(corpus, "built-in", &[], 2, &FORMATS[..2]);
    let single = libraries.iter().map(|library| vec![library.clone()]);
    let halves = [0, 1].map(|first| libraries.iter().skip(first).step_by(2).cloned().collect());
    for some in single.chain(halves) {
        let what = format!("{corpus} with {some:?}");
        assert_same(&what, &built_in, &runs.write(corpus, "some", &some, 2, &FORMATS[..2]));
    }
}

struct Runs {
    program: PathBuf,
    scratch: PathBuf,
}

impl Runs {
    /// What a run writes, by file, without what names the libraries.
    fn write(
        &self,
        corpus: &str,
        name: &str,
        libraries: &[PathBuf],
        threads: u32,
        formats: &[&str],
    ) -> Vec<(String, String)> {
        let config = self.scratch.join(format!("{name}.toml"));
        let isolation = if name == ISOLATED { "process" } else { "none" };
        let tables = libraries.iter().map(|path| {
            format!("[[plugin]]\npath = {path:?}\nreplace = true\nisolation = \"{isolation}\"\n")
        });
        fs::write(&config, tables.collect::<String>()).expect("it can be written");
        let mut files = Vec::new();
        for format in formats {
            let out = self.scratch.join(format!("results.{format}"));
            let _ = fs::remove_dir_all(&out);
            let mut run = Command::new(&self.program);
            run.arg("run").arg(workspace::root().join("tests/corpora").join(corpus));
            run.args(["--format", *format, "--threads", &threads.to_string(), "--out"]).arg(&out);
            let output = run.arg("--config").arg(&config).output().expect("it starts");
            assert!(output.status.success(), "{corpus}: {}", String::from_utf8_lossy(&output.stderr));
            files.extend(read(&out).into_iter().map(|(file, text)| (format!("{format} {file}"), text)));
        }
        files
    }
}

/// A file, or the files of a folder.
fn read(out: &Path) -> Vec<(String, String)> {
    let files: Vec<PathBuf> = if out.is_dir() {
        let mut files: Vec<PathBuf> = fs::read_dir(out)
            .expect("it is a folder")
            .map(|file| file.expect("it is there").path())
            .collect();
        files.sort();
        files
    } else {
        vec![out.to_owned()]
    };
    files.iter().map(|file| (file_name(out, file), without_libraries(file))).collect()
}

fn file_name(out: &Path, file: &Path) -> String {
    let name = file.strip_prefix(out).unwrap_or(file).display().to_string();
    if file == out { String::new() } else { name }
}

/// What a file says, but not where a pass came from.
fn without_libraries(file: &Path) -> String {
    let text = fs::read_to_string(file).expect("results are text");
    let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
    for line in &mut lines {
        // `"library":"libparallax_numbers.so sha256:…"` is null when built in; in a table the last cell is empty.
        while let Some((before, rest)) = line.clone().split_once(r#""library":""#) {
            let (_, after) = rest.split_once('"').expect("a string ends");
            *line = format!(r#"{before}"library":null{after}"#);
        }
        if file.ends_with("passes.csv")
            && let Some((before, _)) = line.clone().rsplit_once(',')
        {
            *line = format!("{before},\n");
        }
    }
    lines.concat()
}

#[track_caller]
fn assert_same(what: &str, one: &[(String, String)], other: &[(String, String)]) {
    let names = |files: &[(String, String)]| files.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
    assert_eq!(names(one), names(other), "{what}");
    for ((name, one), (_, other)) in one.iter().zip(other) {
        for (number, (one, other)) in (1..).zip(one.lines().zip(other.lines())) {
            assert!(one == other, "{what}, {name}, line {number}:\n{one}\n{other}");
        }
        assert_eq!(one.len(), other.len(), "{what}, {name}");
    }
}
