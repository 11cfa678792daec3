//! What stays whole around a run: results, the terminal, the folder.

use std::fs;

use crate::program::{Folder, parallax};

/// The names in a folder.
fn names(folder: &Folder) -> Vec<String> {
    let entries = fs::read_dir(folder.path(".")).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn what_a_terminal_would_obey_is_shown() {
    let folder = Folder::new();
    let hostile = "The \u{1b}[2J\u{202e}regime\u{9b} slammed the union.\n\nIt was a \u{7}shameful farce.\n";
    folder.file("a\u{1b}b.txt", hostile).file("c.txt", hostile);
    for more in [&["run", "a\u{1b}b.txt", "c.txt"][..], &["run", "a\u{1b}b.txt", "--out", "report"]] {
        let run = parallax(more, &folder);
        let said =
            if more.contains(&"--out") { folder.read("report") } else { run.stdout.clone() } + &run.stderr;
        let obeyed = |c: char| (c.is_control() && c != '\n') || c == '\u{202e}';
        assert!(!said.contains(obeyed), "{said:?}");
        assert!(said.contains("“shameful farce”") && said.contains(r"a\u{1b}b"), "{said}");
    }
}

#[test]
fn a_message_does_not_move_the_cursor() {
    let folder = Folder::new();
    let run = parallax(&["run", "no\u{1b}[1Asuch"], &folder);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains(r"no\u{1b}[1Asuch") && !run.stderr.contains('\u{1b}'), "{:?}", run.stderr);
}

#[test]
fn an_article_is_never_written_over() {
    let folder = Folder::new();
    folder.file("story/a.txt", "At least 14 people died.\n").file("story/b.txt", "Nothing happened.\n");
    folder.file("story/a.json", "{\"outlet\": \"The Arden Herald\"}");
    folder.file("c.jsonl", "{\"id\": \"c\", \"text\": \"It rained.\"}\n");
    for (input, out) in [
        ("story", "story/a.txt"),
        ("story/b.txt", "./story/b.txt"),
        ("story", "story/a.json"),
        ("c.jsonl", "c.jsonl"),
    ] {
        let before = folder.read(out);
        let run = parallax(&["run", input, "--format", "jsonl", "--out", out], &folder);
        assert_eq!(run.code, 2, "{out}");
        let said =
            format!("error: {out}: articles are read from this file; name another one for the results\n");
        assert_eq!(run.stderr, said);
        assert_eq!(folder.read(out), before);
    }
    let run = parallax(&["run", "story", "--out", "story/report.txt"], &folder);
    assert!(run.stderr.contains("story/report.txt lies among the articles"), "{}", run.stderr);
}

#[test]
fn older_tables_are_exchanged_for_the_new_ones() {
    let folder = Folder::new();
    folder.file("a.txt", "At least 14 people died.\n").file("b.txt", "Nothing happened.\n");
    for article in ["a.txt", "b.txt"] {
        let run = parallax(&["run", article, "--format", "csv", "--out", "tables"], &folder);
        assert_eq!(run.code, 0, "{}", run.stderr);
        assert_eq!(names(&folder), ["a.txt", "b.txt", "tables"]);
    }
    assert!(folder.read("tables/articles.csv").contains("\nb,"));
}

#[cfg(unix)]
mod ended {
    use std::{
        os::unix::process::ExitStatusExt,
        path::Path,
        process::{Child, Command, Stdio},
        thread,
        time::{Duration, Instant},
    };

    use super::*;

    /// A run that waits for a pass which does not answer, once it has begun to write.
    fn waiting(folder: &Folder, format: &str) -> Child {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/worker/worker.sh");
        folder.file(
            "config.toml",
            format!("passes = ['wholes']\n[[plugin]]\ncommand = ['sh', {script:?}, 'silent']\n"),
        );
        folder.file("a.txt", "The bridge is shut.\n");
        let mut command = Command::new(env!("CARGO_BIN_EXE_parallax"));
        command.args(["run", "a.txt", "--config", "config.toml", "--format", format, "--out", "results"]);
        command.current_dir(folder.path(".")).stdout(Stdio::null()).stderr(Stdio::null());
        let run = command.spawn().unwrap();
        let begun = Instant::now();
        while !names(folder).iter().any(|name| name.starts_with(".parallax-")) {
            assert!(begun.elapsed() < Duration::from_secs(30), "it did not begin");
            thread::sleep(Duration::from_millis(5));
        }
        run
    }

    #[test]
    fn a_run_that_is_ended_leaves_nothing_behind() {
        for (signal, number) in [("INT", 2), ("TERM", 15), ("HUP", 1)] {
            for format in ["jsonl", "csv"] {
                let folder = Folder::new();
                let mut run = waiting(&folder, format);
                let kill = Command::new("kill").args([&format!("-{signal}"), &run.id().to_string()]).status();
                assert!(kill.unwrap().success());
                assert_eq!(run.wait().unwrap().signal(), Some(number), "{signal}");
                assert_eq!(names(&folder), ["a.txt", "config.toml"], "{signal}, {format}");
            }
        }
    }
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    let folder = Folder::new();
    folder.file("a.txt", "It rained.\n");
    for format in ["text", "jsonl", "csv"] {
        let said = |out: &str| parallax(&["run", "a.txt", "--format", format, "--out", out], &folder).stderr;
        assert_eq!(
            said("no/such/x"),
            "error: no/such/x: there is no folder no/such; make it first, as with `mkdir -p no/such`\n"
        );
        assert_eq!(said("a.txt/x"), "error: a.txt/x: a.txt is a file, and no folder\n");
    }
    let run = parallax(&["run", "a.txt", "--format", "jsonl", "--out", "new/"], &folder);
    assert_eq!(run.stderr, "error: new/: this is the name of a folder; name a file\n");
    assert_eq!(names(&folder), ["a.txt"]);
}

#[test]
fn names_that_are_nearly_right_are_told() {
    let folder = Folder::new();
    folder.file("a.txt", "It rained.\n");
    for (asked, like) in
        [("framez", "frames"), ("Slant", "slant"), ("slent", "slant"), ("diffs", "differences")]
    {
        let said = parallax(&["run", "a.txt", "--passes", asked], &folder).stderr;
        assert_eq!(said, format!("error: no pass makes `{asked}`; did you mean `{like}`?\n"));
    }
    let said = parallax(&["run", "a.txt", "--passes", ","], &folder).stderr;
    assert_eq!(said, "error: `--passes` names no pass; `parallax passes` lists those there are\n");
    assert_eq!(parallax(&["run", "a.txt", "--passes", "numbers,"], &folder).code, 0);
    let said = parallax(&["a.txt"], &folder).stderr;
    assert_eq!(said, "error: `a.txt` is no command; to analyse it: `parallax run a.txt`\n");
    let said = parallax(&["man", "rnu"], &folder).stderr;
    assert_eq!(said, "error: there is no command `rnu`; did you mean `run`?\n");
}
