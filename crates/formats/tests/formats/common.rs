//! Files in a folder of their own, and a corpus as a text.

use std::{fs, path::PathBuf};

use parallax_formats::{Corpus, Severity, Stories};
use tempfile::TempDir;

/// A folder that goes when the test does.
pub(crate) struct Files(TempDir);

impl Files {
    /// Files by their paths.
    pub(crate) fn of(files: &[(&str, &str)]) -> Self {
        let files: Vec<_> = files.iter().map(|(path, text)| (*path, text.as_bytes())).collect();
        Self::of_bytes(&files)
    }

    /// Files that may hold anything.
    pub(crate) fn of_bytes(files: &[(&str, &[u8])]) -> Self {
        let folder = Self(TempDir::new().unwrap());
        for (path, bytes) in files {
            let path = folder.path(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
        folder
    }

    /// Where a file is.
    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    /// Where files are.
    pub(crate) fn paths(&self, paths: &[&str]) -> Vec<PathBuf> {
        paths.iter().map(|path| self.path(path)).collect()
    }

    /// What a run would read.
    pub(crate) fn open(&self, paths: &[&str]) -> Corpus {
        Corpus::open(&self.paths(paths), Stories::Declared)
    }

    /// Without the name of the folder, which is another each time.
    pub(crate) fn hidden(&self, text: &str) -> String {
        text.replace(&format!("{}/", self.0.path().display()), "…/")
    }
}

/// Stories with their articles, then the problems.
pub(crate) fn show(corpus: &Corpus) -> String {
    let mut shown = String::new();
    for story in corpus.stories() {
        shown += &format!("{}\n", story.id.as_deref().unwrap_or("(alone)"));
        for locator in &story.articles {
            shown += &match corpus.load(locator) {
                Ok(article) => {
                    let last = article.text.lines().last().unwrap_or_default();
                    format!("  {} <- {} {last:?}\n", article.id, article.source)
                }
                Err(problem) => format!("  {} refused: {problem}\n", locator.id),
            };
        }
    }
    for problem in corpus.problems() {
        let severity = match problem.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        };
        shown += &format!("{severity}: {problem}\n");
    }
    shown
}
