//! `cargo xtask eval`: the shipped build scored on sets of real data.
//!
//! The sets and their scorers are not part of the repository. A scorer turns a set into articles,
//! and compares the analysis with what people marked.

use std::{
    fmt::Write,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

mod sets;

use sets::{Read, SETS, Set};

use crate::{
    Done,
    run::{cargo, line, output, run as run_command},
    workspace::write,
};

/// Scores the sets named (all, if none is), prints one table, and keeps it with `write`.
///
/// # Errors
/// If a set is not known or not there, or something does not run.
pub fn run(root: &Path, names: &[String], data: &Path, keep: bool) -> Done {
    let data = fs::canonicalize(root.join(data)).map_err(|_| {
        format!(
            "there is no folder `{}`; say with --data where the sets and their scorers are",
            data.display()
        )
    })?;
    let sets = chosen(names)?;
    let scores = sets.iter().map(|set| set.gold(&data).map(|gold| (*set, gold))).collect::<Done<Vec<_>>>()?;
    run_command(&mut cargo(
        root,
        ["build", "--quiet", "--profile", "dist", "--locked", "--package", "parallax-cli"],
    ))?;
    let scores = scores.iter().map(|(set, gold)| set.score(root, &data, gold)).collect::<Done<Vec<_>>>()?;
    let table = table(&scores.concat());
    print!("{table}");
    let planted = if names.is_empty() { planted(root)? } else { String::new() };
    print!("{planted}");
    if keep {
        if !names.is_empty() {
            return Err("docs/scores.md holds all sets; leave the names away to write it".to_owned());
        }
        write(&root.join("docs/scores.md"), &format!("{}{table}{}{planted}", head(root)?, seen()))?;
    }
    Ok(())
}

fn chosen(names: &[String]) -> Done<Vec<&'static Set>> {
    if names.is_empty() {
        return Ok(SETS.iter().collect());
    }
    let find = |name: &String| {
        let all: Vec<&str> = SETS.iter().map(|set| set.name).collect();
        let found = SETS.iter().find(|set| set.name == name);
        found.ok_or_else(|| format!("there is no set `{name}`; there are {}", all.join(", ")))
    };
    names.iter().map(find).collect()
}

/// One line of the table.
#[derive(Clone)]
struct Score {
    set: &'static str,
    measure: String,
    value: String,
}

impl Set {
    /// Its files.
    fn gold(&self, data: &Path) -> Done<Vec<PathBuf>> {
        let folder = data.join(self.name.split('/').next().unwrap_or(self.name));
        let entries = fs::read_dir(&folder)
            .map_err(|_| format!("the set `{}` is not in the data folder", self.name))?;
        let fits =
            |path: &PathBuf| path.file_name().is_some_and(|name| name.to_string_lossy().ends_with(self.gold));
        let mut files: Vec<PathBuf> =
            entries.filter_map(Result::ok).map(|entry| entry.path()).filter(fits).collect();
        files.sort();
        if files.is_empty() {
            Err(format!("the set `{}` has no file *{}", self.name, self.gold))
        } else {
            Ok(files)
        }
    }

    fn score(&self, root: &Path, data: &Path, gold: &[PathBuf]) -> Done<Vec<Score>> {
        let program = target(root).join("dist").join(format!("parallax{}", std::env::consts::EXE_SUFFIX));
        let scorer = |arguments: &[&Path]| {
            let mut python = Command::new("python3");
            python.arg(data.join("score").join(self.scorer)).args(arguments);
            output(&mut python).map_err(|why| format!("scoring `{}` needs Python 3: {why}", self.name))
        };
        let gold: Vec<&Path> = gold.iter().map(PathBuf::as_path).collect();
        let arguments = match self.read {
            Read::Layers(layers) => ["--passes", layers],
            Read::Pages => ["--passes", "structure"],
            Read::Grouping => ["--stories", "similar"],
            Read::ByScorer => return Ok(self.shown(&scorer(&["score".as_ref(), &program])?)),
        };
        let folder = target(root).join("eval");
        let name = self.name.replace('/', "-");
        let analysis = folder.join(format!("{name}.out.jsonl"));
        let articles = if matches!(self.read, Read::Pages) {
            let pages = folder.join(name);
            scorer(&[&["input".as_ref()], &gold[..], &[&pages]].concat())?;
            pages
        } else {
            let articles = folder.join(format!("{name}.in.jsonl"));
            write(&articles, &scorer(&[&["input".as_ref()], &gold[..]].concat())?)?;
            articles
        };
        let mut parallax = Command::new(program);
        parallax
            .arg("run")
            .arg(&articles)
            .args(arguments)
            .args(["--format", "jsonl", "--out"])
            .arg(&analysis);
        // 1: there are results, and failures beside them, which the scorer counts.
        match parallax
            .status()
            .map_err(|error| format!("the shipped build cannot be started: {error}"))?
            .code()
        {
            Some(0 | 1) => {}
            _ => return Err(format!("`{}` failed", line(&parallax))),
        }
        Ok(self.shown(&scorer(&[&["score".as_ref()], &gold[..], &[&analysis]].concat())?))
    }

    /// The measures to show, of all that the scorer prints (a name, a tab, a value on each line), and
    /// what should be nought and is not.
    fn shown(&self, printed: &str) -> Vec<Score> {
        let lines = printed.lines().filter_map(|line| line.split_once('\t'));
        let wanted = lines.filter(|(name, value)| {
            self.measures.iter().any(|measure| matches(measure, name))
                || (FAULTS.contains(name) && value.trim() != "0")
        });
        let score = |(name, value): (&str, &str)| Score {
            set: self.name,
            measure: name.to_owned(),
            value: value.trim().to_owned(),
        };
        wanted.map(score).collect()
    }
}

/// Counts of what went wrong, which every scorer prints.
const FAULTS: &[&str] = &["failures", "articles_missing", "spans_not_matching_text"];

/// Whether a name has the form of `pattern`, in which one `*` stands for anything.
fn matches(pattern: &str, name: &str) -> bool {
    match pattern.split_once('*') {
        Some((start, end)) => {
            name.len() >= start.len() + end.len() && name.starts_with(start) && name.ends_with(end)
        }
        None => name == pattern,
    }
}

fn table(scores: &[Score]) -> String {
    let mut table = "| set | measure | value |\n|---|---|---:|\n".to_owned();
    for Score { set, measure, value } in scores {
        let _ = writeln!(table, "| {set} | {measure} | {value} |");
    }
    table
}

/// What of the sets was looked at: figures of text that rules were written from say less.
fn seen() -> String {
    let mut seen = "\nWhat was looked at while rules were written says less about other text. Halves are those of `halves.py` beside the \
                    scorers. Half a of `ecbplus` and `neus_allsides`, which have no measure here, was read for the report.\n\n\
                    | set | looked at |\n|---|---|\n"
        .to_owned();
    for Set { name, seen: what, .. } in SETS {
        let _ = writeln!(seen, "| {name} | {what} |");
    }
    seen
}

/// What was planted in the project's own stories, and how much of it is found.
fn planted(root: &Path) -> Done<String> {
    let arguments = [
        "run",
        "--quiet",
        "--profile",
        "dist",
        "--locked",
        "--package",
        "parallax-tests",
        "--bin",
        "planted",
    ];
    let table = output(&mut cargo(root, arguments))?;
    Ok(format!(
        "\n## Planted\n\n\
        The project's own stories (`tests/corpora`) have lists of what was planted in them (`tests/planted`). Here is how \
        much of it is found with the right verdict; of `not_…`, which are traps, how many are not walked into. The first \
        number of two is the first run over a story that nobody had worked on. `snapshots/STORY/planted.snap` names what \
        is missed.\n\n{table}"
    ))
}

/// What stands over the table in the file: how it came about, and from which commit.
fn head(root: &Path) -> Done<String> {
    let mut git = Command::new("git");
    let commit = output(git.args(["describe", "--always", "--dirty", "--exclude=*"]).current_dir(root))?;
    Ok(format!(
        "# Scores\n\n\
        The shipped build at commit `{}` on sets of real data, in percent: `cargo xtask eval --write`.\n\
        The sets and their scorers are not part of the repository; they are small, and a point or two is noise.\n\n",
        commit.trim()
    ))
}

/// Where cargo builds.
fn target(root: &Path) -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |folder| root.join(folder))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_anything() {
        assert!(matches("Number_*_f1", "Number_value_f1"));
        assert!(!matches("Number_*_f1", "NumberWithUnit_value_f1"));
        assert!(!matches("a_*_a", "a_a"));
        assert!(matches("boundary_f1", "boundary_f1"));
    }

    #[test]
    fn every_set_has_a_name_of_its_own() {
        for (at, set) in SETS.iter().enumerate() {
            assert!(SETS[..at].iter().all(|other| other.name != set.name), "{}", set.name);
        }
    }
}
