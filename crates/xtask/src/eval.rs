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

use crate::{
    Done,
    run::{cargo, line, output, run as run_command},
    workspace::write,
};

/// A set that a layer can be measured on today.
struct Set {
    /// Its folder, and what is taken from it where that is not all.
    name: &'static str,
    /// The script in `score/`.
    scorer: &'static str,
    /// The layers that it reads.
    layer: &'static str,
    /// How the names of its files end.
    gold: &'static str,
    /// The measures to show; one `*` in a name stands for anything.
    measures: &'static [&'static str],
    /// What of it was looked at while rules were written; the rest was only scored.
    seen: &'static str,
}

/// A line each. A new layer adds the sets that measure it.
const SETS: &[Set] = &[
    Set {
        name: "recognizers_specs",
        scorer: "quantities.py",
        layer: "numbers",
        gold: "Model.jsonl",
        measures: &["Number_*_f1", "NumberWithUnit_*_f1", "*Model_value_f1", "*Model_value+unit_f1"],
        seen: "all of it, for the first rules; half a since",
    },
    Set {
        name: "quantulum3_tests",
        scorer: "quantities.py",
        layer: "numbers",
        gold: ".jsonl",
        measures: &["quantulum3_*_f1"],
        seen: "all of it, for the first rules; half a since",
    },
    Set {
        name: "sentence_split_ud",
        scorer: "sentences.py",
        layer: "sentences",
        gold: ".jsonl",
        measures: &["sentence_f1", "boundary_f1", "texts_all_right"],
        seen: "its errors, for the first rules; nothing since",
    },
    Set {
        name: "sentence_split_rules",
        scorer: "sentences.py",
        layer: "sentences",
        gold: ".jsonl",
        measures: &["sentence_f1", "boundary_f1", "texts_all_right"],
        seen: "its errors, for the first rules; nothing since",
    },
    Set {
        name: "tempeval3_platinum",
        scorer: "dates.py",
        layer: "dates",
        gold: "documents.jsonl",
        measures: &["relaxed_f1", "strict_f1", "type_f1", "value_f1"],
        seen: "half a",
    },
    Set {
        name: "meantime",
        scorer: "dates.py",
        layer: "dates",
        gold: "documents.jsonl",
        measures: &["relaxed_f1", "strict_f1", "type_f1", "value_f1"],
        seen: "half a",
    },
    Set {
        name: "ud_english_gum",
        scorer: "syntax.py",
        layer: "sentences,words",
        gold: "dev.conllu.gz",
        measures: &["Tokens", "Sentences", "Words", "UPOS", "XPOS", "Lemmas", "UAS", "LAS", "CLAS"],
        seen: "the training part, by the network",
    },
    Set {
        name: "ud_english_ewt",
        scorer: "syntax.py",
        layer: "sentences,words",
        gold: "dev.conllu.gz",
        measures: &["Tokens", "Sentences", "Words", "UPOS", "XPOS", "Lemmas", "UAS", "LAS", "CLAS"],
        seen: "the training part, by the network",
    },
    Set {
        name: "babe/sg1",
        scorer: "slant.py",
        layer: "slant,slanted_sentences",
        gold: "sg1.jsonl",
        measures: &["sentence_macro_f1", "sentence_roc_auc", "word_f1", "word_precision", "word_recall"],
        seen: "half a",
    },
    Set {
        name: "babe/sg2",
        scorer: "slant.py",
        layer: "slant,slanted_sentences",
        gold: "sg2.jsonl",
        measures: &["sentence_macro_f1", "sentence_roc_auc", "word_f1", "word_precision", "word_recall"],
        seen: "half a",
    },
    Set {
        name: "narrative_frames",
        scorer: "frames.py",
        layer: "frames",
        gold: ".jsonl",
        measures: &["*_f1"],
        seen: "half a",
    },
];

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
    if keep {
        if !names.is_empty() {
            return Err("docs/scores.md holds all sets; leave the names away to write it".to_owned());
        }
        write(&root.join("docs/scores.md"), &format!("{}{table}{}", head(root)?, seen()))?;
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
        let scorer = |action: &str, analysis: Option<&Path>| {
            let mut python = Command::new("python3");
            python.arg(data.join("score").join(self.scorer)).arg(action).args(gold).args(analysis);
            output(&mut python).map_err(|why| format!("scoring `{}` needs Python 3: {why}", self.name))
        };
        let folder = target(root).join("eval");
        let name = self.name.replace('/', "-");
        let (articles, analysis) =
            (folder.join(format!("{name}.in.jsonl")), folder.join(format!("{name}.out.jsonl")));
        write(&articles, &scorer("input", None)?)?;
        let program = target(root).join("dist").join(format!("parallax{}", std::env::consts::EXE_SUFFIX));
        let mut parallax = Command::new(program);
        parallax
            .arg("run")
            .arg(&articles)
            .args(["--format", "jsonl", "--passes", self.layer, "--out"])
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
        Ok(self.shown(&scorer("score", Some(&analysis))?))
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
