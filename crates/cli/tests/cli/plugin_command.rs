//! `parallax plugin`: what plugins hold, whether their passes are sound, and their hashes.
#![cfg(unix)]

use crate::program::{Folder, Run, c_library, parallax};

const LIST: &str = "name = 'ferries'\nkind = 'label'\nreason = 'It floats.'\n[[rule]]\nwords = ['ferry']\n";

/// Whatever is between the quotation marks behind `before`.
fn after<'a>(text: &'a str, before: &str) -> &'a str {
    text.split_once(before).unwrap_or_else(|| panic!("{text}")).1.split(['"', '\n']).next().unwrap()
}

#[test]
fn what_plugins_hold_is_listed_and_one_that_is_refused_hides_no_other() {
    let folder = Folder::new();
    c_library(&folder, "lib.so", "plugins/pass.c", &[]);
    c_library(&folder, "dies.so", "plugins/pass.c", &["DIES"]);
    c_library(
        &folder,
        "numbers.so",
        "plugins/pass.c",
        &[
            "NAME=\"numbers\"",
            r#"READS="[{\"layer\": \"sentences\", \"unit\": \"article\", \"fields\": []}]""#,
        ],
    );
    folder.file("ferries.toml", LIST);
    folder.file("joins.toml", LIST.replace("'ferries'", "'boats'\nextends = 'slant'"));
    let worker = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/worker/worker.sh");
    folder.file(
        "config.toml",
        format!(
            "[[plugin]]\npath = 'ferries.toml'\n\
             [[plugin]]\npath = 'numbers.so'\nreplace = true\nisolation = 'process'\ntimeout = 1.5\n\
             [[plugin]]\ncommand = ['sh', {worker:?}, 'says-no']\nmemory_mib = 64\n"
        ),
    );
    let named = ["--plugin", "lib.so", "--plugin", "joins.toml", "--plugin", "dies.so", "--plugin", "no.so"];
    let run = parallax(&[&["plugin", "list", "--config", "config.toml"], &named[..]].concat(), &folder);
    assert_eq!(run.code, 1, "{}", run.stderr);
    let hidden = |line: &str| match line.split_once("sha256 ") {
        Some((before, hash)) if hash.len() == 64 => format!("{before}sha256 …\n"),
        _ => format!("{line}\n"),
    };
    let listed: String = run.stdout.replace(worker, "worker.sh").lines().map(hidden).collect();
    assert_eq!(
        listed,
        "\
numbers.so (library)
    sha256 …
    runs in a process of its own: 1.5 s for a batch, 4096 MiB
    numbers (of article, version 3): sentences -> numbers; replaces the shipped pass
`sh worker.sh says-no` (program)
    runs in a process of its own: 60 s for a batch, 64 MiB
    wholes (of article, version 1): the text -> wholes
lib.so (library)
    sha256 …
    runs in this process
    nothings (of article, version 3): the text -> nothings
ferries.toml (list)
    sha256 …
    is data, of which nothing runs
    ferries (of article, version 1): structure -> ferries
joins.toml (list)
    sha256 …
    is data, of which nothing runs
    extends `slant`
"
    );
    let errors: Vec<&str> = run.stderr.lines().collect();
    assert_eq!(errors.len(), 2, "{}", run.stderr);
    assert!(errors[0].starts_with("error: the plugin ") && errors[0].contains("dies.so: opening it ends"));
    assert_eq!(errors[1], "error: the plugin no.so: there is no such file");
}

#[test]
fn without_a_plugin_there_is_nothing_to_do() {
    let folder = Folder::new();
    for command in ["list", "check", "pin"] {
        let run = parallax(&["plugin", command], &folder);
        assert_eq!((run.code, run.stdout.as_str()), (2, ""));
        assert!(run.stderr.starts_with("error: there is no plugin; name one with `--plugin FILE`"));
        let run = parallax(&["plugin", command, "--plugin", "no.so"], &folder);
        assert_eq!((run.code, run.stdout.as_str()), (2, ""));
        assert_eq!(run.stderr, "error: the plugin no.so: there is no such file\n");
    }
}

/// Checks the pass of `faults.c`, which goes wrong where it finds a word.
fn checked(fault: &str, at: &str, more: &str) -> Run {
    let folder = Folder::new();
    c_library(&folder, "lib.so", "worker/faults.c", &[]);
    folder.file(
        "config.toml",
        format!("[pass.wholes]\nfault = '{fault}'\nat = '{at}'\n[[plugin]]\npath = 'lib.so'\n{more}"),
    );
    parallax(&["plugin", "check", "--config", "config.toml"], &folder)
}

#[test]
fn a_sound_pass_is_ok() {
    let run = checked("none", "ferry", "");
    assert_eq!((run.code, run.stdout.as_str()), (0, "wholes  ok: 23, three times  (lib.so)\n"));
    assert!(run.stderr.starts_with("note: `wholes` takes "), "{}", run.stderr);
}

#[test]
fn where_a_pass_fails_is_named() {
    let at_sentence = |said: &str| {
        format!(
            "`wholes` fails on the article `one long sentence`: {said}\nwholes  fails on 1 of 23  (lib.so)\n"
        )
    };
    for (fault, more, said) in [
        ("segfault", "", "its process ended (signal 11, SIGSEGV)"),
        ("outside", "", "row 0 of `wholes`: its span 0..78001 goes past the text's end at 78000"),
        ("loop", "isolation = 'process'\ntimeout = 0.5\n", "it took longer than 0.5 s"),
    ] {
        let run = checked(fault, "ferry", more);
        assert_eq!((run.code, run.stdout), (1, at_sentence(said)), "{fault}: {}", run.stderr);
    }
    // An empty word is everywhere.
    let run = checked("abort", "", "");
    assert_eq!(run.code, 1);
    let verdict = "wholes  fails on 3 of 3; not run over 20  (lib.so)";
    assert_eq!(run.stdout.lines().last(), Some(verdict), "{}", run.stdout);
    assert_eq!(run.stdout.matches("; the pass was switched off here").count(), 1);
}

#[test]
fn a_program_is_checked_as_a_library_is() {
    let folder = Folder::new();
    let worker = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/worker/worker.sh");
    let verdict = |fault: &str| {
        folder.file("config.toml", format!("[[plugin]]\ncommand = ['sh', {worker:?}, '{fault}']\n"));
        let run = parallax(&["plugin", "check", "--config", "config.toml"], &folder);
        assert_eq!(run.code, 1, "{}", run.stderr);
        let last = run.stdout.lines().last().unwrap();
        last.split("  (`sh ").next().unwrap().to_owned()
    };
    assert_eq!(verdict("says-no"), "wholes  fails on 23 of 23");
    assert_eq!(verdict("dies"), "wholes  fails on 3 of 3; not run over 20");
    let refuses = "wholes  cannot be run: the pass `wholes`: it is Sunday";
    assert_eq!(verdict("refuses"), refuses);
}

#[test]
fn what_a_pass_does_not_find_again_is_named() {
    let run = checked("counter", "ferry", "");
    assert_eq!(run.code, 1);
    assert_eq!(
        run.stdout,
        "`wholes` finds something else in the article `one long sentence` when it is run again, in row 0: \
         {\"span\":{\"start\":0,\"end\":1},\"like\":0}, then {\"span\":{\"start\":0,\"end\":2},\"like\":0}\n\
         wholes  differs from run to run on 1 of 23  (lib.so)\n"
    );
}

const CONFIG: &str = "\
# What we run.
passes = [\"nothings\"]   # nothing else

# From the archive.
[[plugin]]
path = \"lib.so\"          # ours
isolation = \"process\"
timeout = 10
sha256 = \"00\"            # of last year

[[plugin]]
command = [\"sh\", \"pass.sh\"]
replace = true

[pass.nothings]
why = \"so\"
";

#[test]
fn hashes_are_printed_as_a_configuration_has_them() {
    let folder = Folder::new();
    c_library(&folder, "lib.so", "plugins/pass.c", &[]);
    folder.file("ferries.toml", LIST);
    folder.file("config.toml", CONFIG);
    let arguments = ["plugin", "pin", "--config", "config.toml", "--plugin", "ferries.toml"];
    let run = parallax(&arguments, &folder);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert_eq!(
        run.stderr,
        "note: the program [\"sh\", \"pass.sh\"] is not pinned: there is no one file that it is\n"
    );
    let pinned = run.stdout.replace("[[plugin]]\ncommand = [\"sh\", \"pass.sh\"]\nreplace = true\n\n", "");
    assert_eq!(pinned.lines().filter(|line| *line == "[[plugin]]").count(), 2, "{}", run.stdout);
    folder.file("pinned.toml", &pinned);
    let list = parallax(&["plugin", "list", "--config", "pinned.toml"], &folder);
    assert_eq!(list.code, 0, "{}", list.stderr);
    assert_eq!(after(&list.stdout, "sha256 "), after(&pinned, "sha256 = \""));

    // Another file is refused from then on; but to pin it, it need not be the one that was expected.
    folder.file("ferries.toml", LIST.replace("floats", "sails"));
    let list = parallax(&["plugin", "list", "--config", "pinned.toml"], &folder);
    assert_eq!(list.code, 1);
    assert!(list.stderr.contains("ferries.toml: its SHA-256 is "), "{}", list.stderr);
    folder.file("cut.so", "\u{7f}ELF");
    let run = parallax(&[&arguments[..], &["--plugin", "cut.so"]].concat(), &folder);
    assert_eq!(run.code, 1);
    assert!(run.stderr.ends_with("error: the plugin cut.so: it is damaged or cut short\n"), "{}", run.stderr);
    assert!(!run.stdout.contains("cut.so") && run.stdout != pinned);
}

#[test]
fn hashes_are_written_into_a_configuration_that_stays_as_it_is_otherwise() {
    let folder = Folder::new();
    c_library(&folder, "lib.so", "plugins/pass.c", &[]);
    let pin = |config: &str| {
        folder.file("run/config.toml", config);
        let run = parallax(&["plugin", "pin", "--config", "run/config.toml", "--write"], &folder);
        assert_eq!(run.stdout, "");
        (run.code, folder.read("run/config.toml"))
    };
    let config = CONFIG.replace("lib.so", "../lib.so");
    let (code, written) = pin(&config);
    assert_eq!(code, 0);
    let hash = after(&written, "sha256 = \"");
    assert_eq!(hash.len(), 64);
    assert_eq!(written, config.replace("\"00\"", &format!("{hash:?}")));
    assert_eq!(pin(&written), (0, written.clone()));

    // As an editor on Windows writes it.
    let marked = |config: &str| format!("\u{feff}{}", config.replace('\n', "\r\n"));
    assert_eq!(pin(&marked(&config)), (0, marked(&written)));

    let inline = "plugin = [{ path = \"../lib.so\", isolation = \"none\" }] # one\n";
    let (code, written) = pin(inline);
    assert_eq!(code, 0);
    assert_eq!(written, inline.replace(" }]", &format!(", sha256 = {hash:?} }}]")));

    let refused = format!("{config}\n[[plugin]]\npath = \"no.so\"\n");
    assert_eq!(pin(&refused), (2, refused.clone()));
}
