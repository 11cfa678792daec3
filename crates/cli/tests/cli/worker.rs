//! Passes in processes of their own that do everything wrong: the run survives, says whose fault it was, and
//! has the rest of the results.
#![cfg(unix)]

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    thread,
    time::{Duration, Instant},
};

use crate::program::{Folder, Run, c_library, parallax, with_input};

fn here(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(file)
}

/// A folder with articles, and one among them at which the pass goes wrong.
fn articles() -> Folder {
    let folder = Folder::new();
    folder.file("story/a.txt", "The bridge is shut.\n");
    folder.file("story/b.txt", "It was the FAULT of nobody – truly.\n");
    folder.file("story/c.txt", "It opens again in May.\n");
    folder
}

/// The library of `faults.c`, and a configuration with it.
fn with_library(folder: &Folder, more: &str) {
    c_library(folder, "lib.so", "worker/faults.c", &[]);
    folder.file("config.toml", format!("passes = ['wholes']\n[[plugin]]\npath = 'lib.so'\n{more}"));
}

const ISOLATED: &str = "isolation = 'process'\nmemory_mib = 512\n";

/// A configuration with `worker.sh`.
fn with_script(folder: &Folder, fault: &str, more: &str) {
    let script = here("tests/worker/worker.sh");
    let command = format!("command = ['sh', {script:?}, '{fault}']");
    folder.file("config.toml", format!("passes = ['sentences', 'wholes']\n[[plugin]]\n{command}\n{more}"));
}

fn run(folder: &Folder, arguments: &[&str]) -> Run {
    let usual = ["run", "story", "--config", "config.toml", "--format", "jsonl"];
    parallax(&[&usual, arguments].concat(), folder)
}

/// What the records of failures say, each with its article.
fn failures(run: &Run) -> Vec<(String, String)> {
    told(run, "failure", "message")
}

fn told(run: &Run, record: &str, what: &str) -> Vec<(String, String)> {
    let records = run.records();
    let of = records.iter().filter(|found| found["record"] == record && found["pass"] == "wholes");
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    of.map(|found| (text(&found["id"]), text(&found[what]))).collect()
}

/// The articles that have rows of `layer`.
fn found(run: &Run, layer: &str) -> Vec<String> {
    let has = |record: &&serde_json::Value| record["layers"][layer].is_array();
    let records = run.records();
    records.iter().filter(has).map(|record| record["id"].as_str().unwrap().to_owned()).collect()
}

/// What is said of the article at fault; the others have their rows.
#[track_caller]
fn fault(name: &str, more: &str) -> String {
    let folder = articles();
    with_library(&folder, &format!("{ISOLATED}{more}"));
    let run = run(&folder, &["--set", &format!("wholes.fault={name}")]);
    assert_eq!(run.code, 1, "{}", run.stderr);
    assert_eq!(found(&run, "wholes"), ["a", "c"]);
    let failures = failures(&run);
    assert_eq!(failures.len(), 1);
    assert_eq!(failures[0].0, "b");
    assert!(run.stderr.starts_with("error: a pass failed: `wholes` on article b: "), "{}", run.stderr);
    failures[0].1.clone()
}

#[test]
fn a_library_that_crashes_does_so_alone() {
    assert_eq!(fault("abort", ""), "its process ended (signal 6, SIGABRT); its last words: this cannot be");
    assert_eq!(fault("segfault", ""), "its process ended (signal 11, SIGSEGV)");
    let said = fault("overflow", "");
    assert!(said.starts_with("its process ended (signal "), "{said}");
    assert_eq!(fault("exit", ""), "its process ended (exit status 0)");
}

#[test]
fn a_library_that_takes_too_much_is_stopped() {
    assert_eq!(fault("loop", "timeout = 0.5"), "it took longer than 0.5 s");
    if cfg!(target_os = "linux") {
        let said = "its process ended (signal 6, SIGABRT); its last words: no more memory";
        assert_eq!(fault("allocate", ""), said);
    }
}

/// What is said of the article at fault, which is the same in this process and in one of its own; the others
/// have their rows.
#[track_caller]
fn fault_anywhere(name: &str) -> String {
    let apart = fault(name, "");
    let folder = articles();
    with_library(&folder, "");
    let here = run(&folder, &["--set", &format!("wholes.fault={name}")]);
    assert_eq!(here.code, 1, "{}", here.stderr);
    assert_eq!(found(&here, "wholes"), ["a", "c"]);
    assert_eq!(failures(&here), [("b".to_owned(), apart.clone())]);
    apart
}

#[test]
fn rows_that_point_nowhere_are_refused() {
    for (fault, said) in [
        ("outside", "row 0 of `wholes`: its span 0..39 goes past the text's end at 38"),
        ("inverted", "row 0 of `wholes`: its span 5..2 ends before it begins"),
        ("inside", "row 0 of `wholes`: its span 0..28 begins or ends inside a character"),
        ("unsorted", "its rows do not stand in the order of the text"),
        ("reference", "row 0 of `wholes`: it refers to row 1 of `wholes`, which has 1 rows"),
    ] {
        assert_eq!(fault_anywhere(fault), said, "{fault}");
    }
}

#[test]
fn a_table_that_is_none_is_refused() {
    for fault in ["nothing", "null-child", "released-child"] {
        let said = fault_anywhere(fault);
        assert!(said.ends_with("is not there") || said.contains("is nothing, or what"), "{fault}: {said}");
    }
    for fault in ["null-buffers", "texts", "dictionary", "huge"] {
        let said = fault_anywhere(fault);
        assert!(
            said.starts_with("its column `") && said.ends_with("` is no UInt32, as it had declared"),
            "{fault}: {said}"
        );
    }
    for fault in ["null-children", "fields", "negative"] {
        let said = fault_anywhere(fault);
        assert!(said.contains(" is no struct of "), "{fault}: {said}");
    }
    for fault in ["null-buffer", "null-offsets", "too-few", "too-many", "offsets"] {
        let said = fault_anywhere(fault);
        assert!(said.starts_with("what it handed over is no sound table: "), "{fault}: {said}");
    }
}

#[test]
fn a_million_rows_are_rows_as_others() {
    for isolation in ["", ISOLATED] {
        let folder = articles();
        with_library(&folder, isolation);
        let run = run(&folder, &["--set", "wholes.fault=million"]);
        assert_eq!(run.code, 0, "{}", run.stderr);
        // To read all of them takes longer than the run.
        assert!(run.stdout.contains("\"like\":999999}"));
    }
}

#[test]
fn a_library_that_ends_the_program_while_it_is_made() {
    let folder = articles();
    with_library(&folder, ISOLATED);
    let apart = run(&folder, &["--set", "wholes.fault=make"]);
    assert_eq!((apart.code, apart.stdout.as_str()), (2, ""));
    assert_eq!(apart.stderr, "error: the pass `wholes`: its process ended (signal 6, SIGABRT)\n");
    with_library(&folder, "");
    let said = last_words(&folder, "make");
    let words = "\nerror: the pass `wholes` of lib.so ended the program, while it was made with its settings\n\
                 In a process of its own it would end alone: set `isolation = \"process\"`";
    assert!(said.contains(words), "{said}");
}

#[test]
fn what_a_library_prints_is_not_taken_for_an_answer() {
    let folder = articles();
    with_library(&folder, ISOLATED);
    let quiet = run(&folder, &[]);
    let loud = run(&folder, &["--set", "wholes.fault=print"]);
    assert_eq!((quiet.code, loud.code), (0, 0), "{}", loud.stderr);
    assert_eq!(loud.stdout, quiet.stdout.replace(r#""fault":"none""#, r#""fault":"print""#));
}

#[test]
fn a_process_of_its_own_makes_no_difference_to_the_results() {
    let folder = articles();
    for at in 0..40 {
        folder.file(&format!("story/{at}.txt"), "“Grüße!” – and so on.\n".repeat(at));
    }
    with_library(&folder, "");
    let here = run(&folder, &["--threads", "1"]);
    with_library(&folder, ISOLATED);
    for threads in ["1", "2", "8"] {
        assert_eq!(run(&folder, &["--threads", threads]).stdout, here.stdout, "{threads} threads");
    }
}

#[test]
fn a_pass_that_crashes_again_and_again_is_switched_off() {
    let folder = Folder::new();
    for at in 10..60 {
        let fault = at == 12 || (20..23).contains(&at) || at > 30;
        folder.file(&format!("story/{at}.txt"), if fault { "FAULT" } else { "Fine." });
    }
    with_library(&folder, ISOLATED);
    let runs = ["1", "2", "8"]
        .map(|threads| run(&folder, &["--set", "wholes.fault=segfault", "--threads", threads]));
    let off = "its process ended (signal 11, SIGSEGV); the pass was switched off here";
    assert_eq!(failures(&runs[0]).last().unwrap(), &("22".to_owned(), off.to_owned()));
    let failed: Vec<String> = failures(&runs[0]).into_iter().map(|(id, _)| id).collect();
    assert_eq!(failed, ["12", "20", "21", "22"]);
    let skipped = told(&runs[0], "skipped", "reason");
    assert_eq!(skipped.len(), 37);
    let why = "it was switched off, since it ended its process too often";
    assert_eq!(skipped[0], ("23".to_owned(), why.to_owned()));
    assert_eq!(found(&runs[0], "wholes").last().unwrap(), "19");
    // Whatever other threads had found behind it by then.
    assert!(runs.iter().all(|run| run.stdout == runs[0].stdout));
}

/// As above, with a pass that reads what the other finds: why it was skipped does not depend on threads either.
#[test]
fn what_reads_a_pass_that_is_switched_off_is_skipped() {
    let folder = Folder::new();
    for at in 10..60 {
        folder.file(&format!("story/{at}.txt"), if at >= 20 { "FAULT" } else { "Fine." });
    }
    let reads = r#"[{"layer": "wholes", "unit": "article", "fields": [{"name": "span", "type": "span"}]}]"#;
    let reads = format!("READS={reads:?}");
    c_library(&folder, "lib.so", "worker/faults.c", &[]);
    c_library(&folder, "after.so", "worker/faults.c", &["NAME=\"afters\"", &reads]);
    let plugin = |path: &str| format!("[[plugin]]\npath = '{path}'\n{ISOLATED}");
    folder.file("config.toml", format!("{}{}", plugin("lib.so"), plugin("after.so")));
    let runs = ["1", "2", "8"].map(|threads| {
        run(&folder, &["--passes", "wholes,afters", "--set", "wholes.fault=segfault", "--threads", threads])
    });
    let skipped: Vec<(String, String)> = runs[0]
        .records()
        .iter()
        .filter(|found| found["record"] == "skipped" && found["pass"] == "afters")
        .map(|found| (found["id"].to_string(), found["reason"].to_string()))
        .collect();
    assert_eq!(skipped.len(), 40);
    assert!(skipped[..3].iter().all(|(_, why)| why == "\"`wholes` failed\""), "{skipped:?}");
    assert!(skipped[3..].iter().all(|(_, why)| why == "\"`wholes` was skipped\""), "{skipped:?}");
    assert!(runs.iter().all(|run| run.stdout == runs[0].stdout));
}

/// A unit does not suffer from what its worker did before.
#[test]
fn a_program_that_lasts_for_one_batch_only() {
    let folder = Folder::new();
    for at in 100..240 {
        folder.file(&format!("story/{at}.txt"), "The bridge is shut.\n");
    }
    with_script(&folder, "tires", "");
    for threads in ["1", "8"] {
        let failures = failures(&run(&folder, &["--threads", threads]));
        assert_eq!(failures.len(), 140);
        assert!(failures.iter().all(|(_, why)| why == "this once"), "{failures:?}");
    }
}

/// Nor do errors count that a worker gives since it is used up: each article's own comes from a new one.
#[test]
fn a_program_that_leaks() {
    let folder = Folder::new();
    for at in 10..50 {
        folder.file(&format!("story/{at}.txt"), "The bridge is shut.\n");
    }
    with_script(&folder, "leaks", "");
    let runs = ["1", "8"].map(|threads| failures(&run(&folder, &["--threads", threads])));
    assert_eq!(runs[0].len(), 40);
    assert!(runs[0].iter().all(|(_, why)| why == "what is wrong"), "{:?}", runs[0]);
    assert_eq!(runs[0], runs[1]);
}

#[test]
fn a_program_that_leaves_another_behind_is_not_waited_for() {
    let begun = Instant::now();
    assert_eq!(scripted("forks", ""), "its process ended (exit status 7); its last words: gone");
    assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
}

#[test]
fn a_pass_is_given_back_when_the_run_ends() {
    for isolation in ["", ISOLATED] {
        let folder = articles();
        with_library(&folder, isolation);
        assert_eq!(run(&folder, &["--set", "wholes.fault=tidy"]).code, 0);
        assert!(folder.path("given-back").exists(), "{isolation}");
    }
}

#[test]
fn a_library_that_has_changed_is_not_opened_by_a_worker() {
    let folder = articles();
    c_library(&folder, "lib.so", "worker/faults.c", &[]);
    let ask = r#"{"parallax": 1, "do": "describe"}"#;
    let head = [ask.len() as u64, 1].map(u64::to_le_bytes).concat();
    let ask = String::from_utf8(head).unwrap() + ask;
    let said = with_input(&["work", "512", "library", "lib.so", &"0".repeat(64)], &folder, &ask).stdout;
    let why = r#"{"error":"its file is another one than when the run began"}"#;
    assert!(said.ends_with(why), "{said}");
}

/// What is said of every article; other passes have their rows.
#[track_caller]
fn scripted(fault: &str, more: &str) -> String {
    let folder = Folder::new();
    folder.file("story/a.txt", "The bridge is shut.\n");
    with_script(&folder, fault, more);
    let run = run(&folder, &[]);
    assert_eq!(run.code, 1, "{}", run.stderr);
    assert_eq!(found(&run, "sentences"), ["a"]);
    assert_eq!(failures(&run).len(), 1);
    failures(&run)[0].1.clone()
}

#[test]
fn a_program_that_does_not_answer_as_it_should() {
    assert_eq!(scripted("says-no", ""), "nothing to see here");
    assert_eq!(scripted("dies", ""), "its process ended (exit status 3); its last words: and that was that");
    assert_eq!(scripted("silent", "timeout = 0.5"), "it took longer than 0.5 s");
    let said = scripted("rubbish", "");
    assert!(
        said.starts_with("it wrote `I have read ") && said.ends_with("where its answer belongs"),
        "{said}"
    );
    let said = scripted("rubbish-table", "");
    assert!(said.starts_with("what it handed over is no sound table: "), "{said}");
    let half = "its process ended (exit status 4); its last words: half is enough";
    assert_eq!(scripted("half", ""), half);
    assert_eq!(scripted("closes", ""), "it closed its standard output");
    let said = scripted("endless", "");
    assert!(said.starts_with("it wrote `"), "{said}");
}

/// Why a program is refused before anything runs.
#[track_caller]
fn refused(fault: &str, more: &str) -> String {
    let folder = articles();
    with_script(&folder, fault, more);
    let run = run(&folder, &[]);
    assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{}", run.stderr);
    assert_eq!(run.stderr.lines().count(), 1, "{}", run.stderr);
    let script = here("tests/worker/worker.sh").display().to_string();
    run.stderr.trim_end().replace(&script, "worker.sh")
}

#[test]
fn a_program_that_cannot_say_what_it_is() {
    let refused = |fault: &str| {
        let said = refused(fault, "timeout = 0.5");
        said.strip_prefix(&format!("error: the plugin `sh worker.sh {fault}`: ")).expect(&said).to_owned()
    };
    assert_eq!(
        refused("dies-at-start"),
        "it did not say what it is: its process ended (exit status 3); its last words: no such module"
    );
    assert_eq!(
        refused("rubbish-at-start"),
        "it did not say what it is: it wrote `Hello, I am a pass.` on standard output, where its answer belongs"
    );
    assert_eq!(refused("silent-at-start"), "it did not say what it is: it took longer than 10.5 s");
    assert_eq!(
        refused("newer"),
        "it speaks version 2 of the protocol of workers, and this Parallax version 1"
    );
}

#[test]
fn a_pass_that_refuses_to_be_made() {
    assert_eq!(refused("refuses", ""), "error: the pass `wholes`: it is Sunday");
    let said = refused("dies-when-made", "");
    assert_eq!(said, "error: the pass `wholes`: its process ended (exit status 5)");
}

#[test]
fn a_configuration_that_makes_no_sense() {
    let folder = articles();
    let said = |plugin: &str| {
        folder.file("config.toml", format!("[[plugin]]\n{plugin}\n"));
        let run = run(&folder, &[]);
        assert_eq!((run.code, run.stdout.as_str()), (2, ""));
        run.stderr.trim_end().strip_prefix("error: the plugin ").unwrap().to_owned()
    };
    let either = "name either the `path` of a library or a `command`";
    assert_eq!(said(""), format!("without a name: {either}"));
    assert_eq!(said("path = 'a.so'\ncommand = ['b']"), format!("a.so: {either}"));
    assert_eq!(said("command = []"), "``: its `command` is empty");
    assert_eq!(
        said("command = ['b']\nisolation = 'none'"),
        "`b`: a `command` always has a process of its own"
    );
    assert_eq!(said("command = ['b']\nsha256 = ''"), "`b`: `sha256` is that of a library, named with `path`");
    assert_eq!(said("command = ['b']\ntimeout = -1"), "`b`: its `timeout` is a number of seconds, not -1");
    assert_eq!(
        said("path = 'a.so'\ntimeout = 1"),
        "a.so: `timeout` and `memory_mib` need `isolation = \"process\"`"
    );
    assert_eq!(
        said("path = 'a.toml'\nisolation = 'process'"),
        "a.toml: a list is data, of which nothing runs that needs a process"
    );
    assert!(said("command = ['no-such-program']").contains("`no-such-program` cannot be started: "));
}

#[test]
fn a_program_that_answers_twice() {
    let folder = articles();
    with_script(&folder, "twice", "");
    let run = run(&folder, &["--threads", "1"]);
    // What it says too much is never taken for the answer to a later request.
    assert_eq!(failures(&run), ["a", "b", "c"].map(|id| (id.to_owned(), "once".to_owned())));
}

#[test]
fn in_this_process_the_last_words_of_an_older_library_name_pass_and_articles() {
    let folder = articles();
    with_library(&folder, "");
    c_library(&folder, "lib.so", "worker/faults.c", &["SIZE=offsetof(struct parallax_pass_v1, at)"]);
    let said = last_words(&folder, "abort");
    let words = "\nerror: the pass `wholes` of lib.so ended the program, while it was run over the article: one of \
                 these: a, b, c\nIn a process of its own";
    assert!(said.contains(words), "{said}");
}

#[test]
fn in_this_process_the_last_words_name_pass_and_article() {
    for fault in ["abort", "segfault", "overflow", "exit"] {
        let folder = articles();
        with_library(&folder, "");
        let said = last_words(&folder, fault);
        let words = "\nerror: the pass `wholes` of lib.so ended the program, while it was run over the article: b\n\
                     In a process of its own it would end alone: set `isolation = \"process\"`";
        assert!(said.contains(words), "{fault}: {said}");
    }
}

/// What is said on standard error when a fault ends the program.
fn last_words(folder: &Folder, fault: &str) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_parallax"));
    command.args(["run", "story", "--config", "config.toml", "--threads", "1"]).current_dir(folder.path("."));
    let output = command.args(["--set", &format!("wholes.fault={fault}")]).output().unwrap();
    assert_ne!(output.status.code(), Some(0), "{fault}");
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
#[cfg(target_os = "linux")]
fn workers_end_with_the_run_even_if_it_is_killed() {
    let folder = articles();
    with_library(&folder, ISOLATED);
    let mut command = Command::new(env!("CARGO_BIN_EXE_parallax"));
    command.args(["run", "story", "--config", "config.toml", "--set", "wholes.fault=loop"]);
    let mut run = command.current_dir(folder.path(".")).spawn().unwrap();
    let library = folder.path("lib.so").canonicalize().unwrap().display().to_string();
    let workers = || {
        let processes = fs::read_dir("/proc").unwrap().filter_map(Result::ok);
        let lines = processes.filter_map(|process| fs::read_to_string(process.path().join("cmdline")).ok());
        lines.filter(|line| line.contains(&library)).count()
    };
    let within = |seconds, done: &dyn Fn() -> bool| {
        let begun = Instant::now();
        while !done() {
            assert!(begun.elapsed() < Duration::from_secs(seconds), "{} workers", workers());
            thread::sleep(Duration::from_millis(10));
        }
    };
    within(20, &|| workers() > 0);
    run.kill().unwrap();
    run.wait().unwrap();
    within(20, &|| workers() == 0);
}

/// The interpreter with pyarrow that these tests are to use.
fn python() -> Option<String> {
    let named = std::env::var("PARALLAX_TEST_PYTHON").ok().filter(|named| !named.is_empty());
    if named.is_none() {
        eprintln!("skipped: PARALLAX_TEST_PYTHON names no interpreter with pyarrow");
    }
    named
}

/// Runs the program with a pass in Python.
fn with_python(folder: &Folder, python: &str, pass: &Path, more: &str, arguments: &[&str]) -> Run {
    let command = format!("command = [{python:?}, {pass:?}]\n{more}");
    folder.file("config.toml", format!("[[plugin]]\n{command}"));
    let mut command = Command::new(env!("CARGO_BIN_EXE_parallax"));
    command.args(["run", "story", "--config", "config.toml"]).args(arguments);
    if !arguments.contains(&"--format") {
        command.args(["--format", "jsonl"]);
    }
    command
        .current_dir(folder.path("."))
        .env("PYTHONPATH", here("../edge/python"))
        .env_remove("PYTHONUNBUFFERED");
    let output = command.output().unwrap();
    Run {
        code: output.status.code().unwrap(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

#[test]
fn a_pass_in_python() {
    let Some(python) = python() else { return };
    let pass = here("../../plugins/samples/python/questions.py");
    let lines = fs::read_to_string(&pass).unwrap().lines().count();
    assert!(lines <= 25, "a pass in Python takes {lines} lines");
    let folder = Folder::new();
    folder.file("story/a.txt", "Who pays? “Wer zahlt für die Brücke?” asked Ms Öz. Why?\n");
    folder.file("story/b.txt", "Nobody asks.\n");
    let run = with_python(&folder, &python, &pass, "", &["--passes", "questions"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let records = run.records();
    let asked: Vec<&str> = records
        .iter()
        .filter_map(|record| record["layers"]["questions"].as_array())
        .flatten()
        .map(|row| row["span"]["text"].as_str().unwrap())
        .collect();
    assert_eq!(asked, ["Who pays?"], "{}", run.stdout);
}

#[test]
fn a_story_pass_in_python() {
    let Some(python) = python() else { return };
    let folder = Folder::new();
    folder.file("story/a.txt", "Öl – teuer wie nie. And 3 more words.\n");
    folder.file("story/b.txt", "“Nie” war es teuer.\n");
    folder.file(
        "pass.py",
        r#"
import re
from parallax_pass import serve

def echoes(story, settings):
    """The word of the settings wherever an article has it, with how many sentences there are."""
    for place, article in enumerate(story.articles):
        for found in re.finditer(settings.word, article.text):
            yield {"at": story.cite(place, *found.span()), "sentences": len(article["sentences"])}

serve(echoes, name="echoes", unit="story", reads={"sentences": {"span": "span"}}, settings={"word": "teuer"},
      writes={"at": "cite", "sentences": {"type": "uint32", "nullable": True}})
"#,
    );
    let run = with_python(&folder, &python, &folder.path("pass.py"), "", &["--passes", "echoes"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let records = run.records();
    let story = records.iter().find(|record| record["record"] == "story").unwrap();
    let rows = story["layers"]["echoes"].as_array().unwrap();
    let row = |row: &serde_json::Value| {
        (row["at"]["start"].clone(), row["at"]["text"].clone(), row["sentences"].clone())
    };
    assert_eq!(
        rows.iter().map(row).collect::<Vec<_>>(),
        [(5.into(), "teuer".into(), 2.into()), (13.into(), "teuer".into(), 1.into())],
        "{}",
        run.stdout
    );
    // The report tells them by the article that they cite.
    let report = with_python(
        &folder,
        &python,
        &folder.path("pass.py"),
        "",
        &["--passes", "echoes", "--format", "text"],
    );
    insta::assert_snapshot!(report.stdout.split("echoes\n").last().unwrap().trim(), @"
    A: 1
        “teuer”                   line 1    sentences=2

      B: 1
        “teuer”                   line 1    sentences=1
    ");
}

#[test]
fn what_goes_wrong_in_python() {
    let Some(python) = python() else { return };
    let folder = articles();
    let pass = folder.path("pass.py");
    folder.file(
        "pass.py",
        r#"
import os
from parallax_pass import serve

def wholes(article, settings):
    print("printed")
    if "FAULT" in article.text:
        match settings.fault:
            case "raise": 1 / 0
            case "exit": os._exit(4)
            case "allocate": bytes(1 << 40)
            case "field": yield {"spam": article.span(0, 1)}
            case "type": yield {"span": "here"}
            case "float": yield {"span": {"start": 0.7, "end": 3}}
            case "more": yield {"span": {"start": 0, "end": 1, "stop": 2}}
            case "empty": raise ValueError
            case "long": raise ValueError("two\nlines " + 600 * "x")
            case "null": yield {"span": None}
            case "range": yield {"span": {"start": 0, "end": 10_000}}
            case "loop":
                while True: pass
    yield {"span": article.span(0, len(article.text))}

serve(wholes, name="wholes", writes={"span": "span"}, settings={"fault": "none"})
"#,
    );
    let fault = |fault: &str| {
        let set = format!("wholes.fault={fault}");
        let run =
            with_python(&folder, &python, &pass, "timeout = 2\n", &["--passes", "wholes", "--set", &set]);
        assert_eq!(run.code, 1, "{}", run.stderr);
        assert_eq!(found(&run, "wholes"), ["a", "c"], "{fault}: {}", run.stdout);
        assert_eq!(failures(&run).len(), 1);
        failures(&run)[0].1.clone()
    };
    assert_eq!(fault("raise"), "ZeroDivisionError: division by zero (pass.py:9)");
    assert_eq!(fault("exit"), "its process ended (exit status 4); its last words: printed");
    assert_eq!(fault("allocate"), "MemoryError (pass.py:11)");
    assert_eq!(fault("loop"), "it took longer than 2 s");
    assert_eq!(fault("field"), "row 0 has the field `spam`, which is not declared");
    assert_eq!(fault("type"), "row 0: `span` is 'here', which is no span");
    assert_eq!(fault("null"), "row 0 lacks `span`");
    assert_eq!(fault("float"), "row 0: `span.start` is 0.7, which is no uint32");
    assert_eq!(fault("more"), "row 0 has the field `span.stop`, which is not declared");
    assert_eq!(fault("empty"), "ValueError (pass.py:16)");
    let long = fault("long");
    assert!(long.starts_with("ValueError: two lines xxx") && long.ends_with("x… (pass.py:17)"), "{long}");
    assert!(fault("range").contains("10000"));
    let set = ["--passes", "wholes", "--set", "wholes.fault=3"];
    let run = with_python(&folder, &python, &pass, "", &set);
    assert_eq!(run.code, 2, "{}", run.stderr);
    assert!(run.stderr.contains("the setting `fault` is a text, not 3"), "{}", run.stderr);
}

#[test]
fn what_serve_refuses_in_python() {
    let Some(python) = python() else { return };
    let folder = articles();
    let served = |given: &str| {
        let given = format!("**{{**dict(name='wholes', writes={{'span': 'span'}}), **dict({given})}}");
        folder.file("pass.py", format!("from parallax_pass import serve\nserve(lambda a, s: [], {given})\n"));
        let run = with_python(&folder, &python, &folder.path("pass.py"), "", &["--passes", "wholes"]);
        (run.code, run.stderr)
    };
    for (given, why) in [
        ("languages='en'", "`languages` is 'en', which is no list"),
        (
            "languages=['English']",
            "its pass `wholes` reads `English`, which is no ISO 639 code, such as `en`",
        ),
        ("page=None", "`page` is None, which is no str"),
        ("version='1'", "`version` is '1', which is no int"),
        ("writes=['span']", "`writes` is ['span'], which is no dict"),
        ("writes={'': 'utf8'}", "the rows of its pass `wholes`: a field has no name"),
        ("writes={'at': 'cite'}", "the field `at` is a cite, which is of an article of a story"),
        ("unit='story'", "the field `span` is a span, which says nothing of which article"),
        (
            "writes={'at': {'type': 'ref', 'layer': 'words'}}",
            "the field `at` refers to rows of `words`, which the pass does not read",
        ),
        ("reads='sentences'", "`reads` is 'sentences', which is no dict"),
        ("settings=['a']", "`settings` is ['a'], which is no dict"),
        ("settings={'a': {1}}", "its description cannot be written as JSON: "),
        ("writes={'n': 'strng'}", "the field `n` has the type 'strng'; there are bool, int8, "),
        ("writes={'n': {'text': 'x'}}", "the field `n` has no type; there are bool, "),
        ("writes={'n': 'list'}", "the field `n` has the type 'list' and lacks `item`"),
        ("writes={'n': {'type': 'struct', 'fields': {'a': 'x'}}}", "the field `n.a` has the type 'x'; "),
    ] {
        let (code, said) = served(given);
        assert_eq!(code, 2, "{said}");
        assert!(said.contains(why) && !said.contains("Traceback"), "{given}: {said}");
    }
    for given in [
        "writes={'n': {'type': 'list', 'item': 'int32'}}",
        "writes={'n': {'type': 'struct', 'fields': {'a': 'utf8'}}}",
        "settings={'at_least': {'default': 2, 'text': 'How many words.'}}",
    ] {
        let (code, said) = served(given);
        assert_eq!(code, 0, "{given}: {said}");
    }
}

/// Who reads the report learns what is missing from it.
#[test]
fn a_report_says_what_failed() {
    let Some(python) = python() else { return };
    let folder = articles();
    let pass = folder.path("pass.py");
    let report = |condition: &str| {
        let code = format!(
            "from parallax_pass import serve\n\ndef wholes(article, settings):\n    if {condition}:\n        raise ValueError('so it is')\n    \
             yield {{'span': article.span(0, 1)}}\n\nserve(wholes, name='wholes', writes={{'span': 'span'}})\n"
        );
        folder.file("pass.py", code);
        with_python(&folder, &python, &pass, "", &["--passes", "wholes", "--format", "text"])
    };
    let some = report("'FAULT' in article.text");
    assert_eq!(some.code, 1);
    assert!(
        some.stdout.contains("Not analysed\n  B   `wholes` failed: ValueError: so it is (pass.py:5)\n"),
        "{}",
        some.stdout
    );
    assert!(!some.stdout.contains("Nothing found."), "{}", some.stdout);
    // Nothing came of anything that was asked for.
    let all = report("True");
    assert_eq!(all.code, 2);
    assert!(all.stdout.contains("Not run; see below."), "{}", all.stdout);
    let said =
        "error: a pass failed: `wholes` on article a: ValueError: so it is (pass.py:5) (and 2 more failures)";
    assert!(all.stderr.starts_with(said), "{}", all.stderr);
}

/// A row may be of the right type and still not what was declared.
#[test]
fn values_that_were_not_declared_are_refused() {
    let Some(python) = python() else { return };
    let folder = articles();
    let pass = folder.path("pass.py");
    folder.file(
        "pass.py",
        r#"
from parallax_pass import serve

def wholes(article, settings):
    row = {"span": article.span(0, 1), "kind": "a", "when": {"day": "x", "count": None}}
    if "FAULT" in article.text:
        row.update({"kind": {"kind": "q"}, "both": {"when": {"day": "x", "count": 1}},
                    "neither": {"when": {"day": None, "count": None}}}[settings.fault])
    yield row

one_of = {"type": "one_of", "fields": {"day": {"type": "utf8", "nullable": True},
                                       "count": {"type": "int64", "nullable": True}}}
serve(wholes, name="wholes", writes={"span": "span", "kind": {"type": "enum", "values": ["a", "b"]},
                                     "when": one_of}, settings={"fault": "none"})
"#,
    );
    for (fault, why) in [
        ("kind", "row 0 of `wholes`: its `kind` is `q`, and was to be one of `a`, `b`"),
        ("both", "row 0 of `wholes`: of its `when`, one field was to be there, and 2 are"),
        ("neither", "row 0 of `wholes`: of its `when`, one field was to be there, and 0 are"),
    ] {
        let set = format!("wholes.fault={fault}");
        let run = with_python(&folder, &python, &pass, "", &["--passes", "wholes", "--set", &set]);
        assert_eq!(found(&run, "wholes"), ["a", "c"], "{fault}: {}", run.stderr);
        assert_eq!(failures(&run), [("b".to_owned(), why.to_owned())]);
    }
}
