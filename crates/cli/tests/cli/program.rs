//! Runs the program in a scratch folder, and builds libraries for it. Shared by the tests beside it; holds none itself.
#![allow(dead_code, reason = "`builds` uses a part of this")]

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// A story of two articles: the first of them, and one of the next day.
pub(crate) const LEDE: &str = "Ferry sinks off Port Aldery\n\nAt least 14 people died when a ferry sank on Monday, the coastguard said.\n";
pub(crate) const LATER: &str =
    "Ferry toll rises\n\nThe number of dead rose to 22 on Tuesday, according to the coastguard.\n";

/// A scratch folder that goes when it is dropped.
pub(crate) struct Folder(tempfile::TempDir);

impl Folder {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// Writes a file, and the folders it lies in.
    pub(crate) fn file(&self, name: &str, content: impl AsRef<[u8]>) -> &Self {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
        self
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }
}

/// How a run went.
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Run {
    /// The lines of `--format jsonl`.
    pub(crate) fn records(&self) -> Vec<serde_json::Value> {
        let parse = |line: &str| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"));
        self.stdout.lines().map(parse).collect()
    }
}

/// Runs the program in `folder`.
pub(crate) fn parallax(arguments: &[&str], folder: &Folder) -> Run {
    with_input(arguments, folder, "")
}

/// Runs the program in `folder` with something on standard input.
pub(crate) fn with_input(arguments: &[&str], folder: &Folder, input: &str) -> Run {
    let mut command = Command::new(env!("CARGO_BIN_EXE_parallax"));
    command.args(arguments).current_dir(folder.path(".")).env_remove("NO_COLOR");
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // A program that reads no input may be gone before it is written.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let output = child.wait_with_output().unwrap();
    Run {
        code: output.status.code().expect("it ended by itself"),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

/// What the program writes in `folder` where colour is asked for.
pub(crate) fn with_colour(arguments: &[&str], folder: &Folder) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_parallax"));
    command.args(arguments).current_dir(folder.path(".")).env_remove("NO_COLOR").env("CLICOLOR_FORCE", "1");
    String::from_utf8(command.output().unwrap().stdout).unwrap()
}

/// Builds a library from a C file of the tests, with definitions.
pub(crate) fn c_library(folder: &Folder, name: &str, source: &str, defines: &[&str]) {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut cc = Command::new(std::env::var_os("CC").unwrap_or_else(|| "cc".into()));
    cc.args(["-shared", "-fPIC", "-std=gnu11", "-D_GNU_SOURCE", "-Wall", "-Wextra", "-Werror", "-o"]);
    cc.arg(folder.path(name)).arg("-I").arg(here.join("../edge/include"));
    cc.args(defines.iter().map(|define| format!("-D{define}")));
    let output = cc.arg(here.join("tests").join(source)).output();
    let output = output.expect("a C compiler, which building Parallax needs too");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// What the program tells of the passes of a library.
pub(crate) fn passes(folder: &Folder, library: &str) -> Run {
    parallax(&["passes", "--plugin", library], folder)
}

/// What the program says of a library that it refuses; nothing has run by then.
#[track_caller]
pub(crate) fn refusal(folder: &Folder, library: &str) -> String {
    refused(&passes(folder, library), folder)
}

/// The same, of a run.
#[track_caller]
pub(crate) fn refused(run: &Run, folder: &Folder) -> String {
    assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{}", run.stderr);
    let said = run.stderr.strip_prefix("error: the plugin ").expect("it says which plugin");
    assert_eq!(said.lines().count(), 1, "{said}");
    // The folder is another one in every run.
    let folder = folder.path(".").canonicalize().unwrap().display().to_string();
    said.trim_end().replace(&format!("{folder}/"), "")
}
