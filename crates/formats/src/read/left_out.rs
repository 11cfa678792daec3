//! The files of a folder that are not read, counted.

use std::{collections::BTreeMap, path::Path};

use walkdir::DirEntry;

use super::{names::lossy, recognise::extensions};

/// What is no file.
const OTHERS: &str = "pipe, socket or device";

fn counted(kind: &str, count: usize) -> String {
    match (kind, count) {
        (OTHERS, 2..) => format!("{count} pipes, sockets or devices"),
        _ => format!("{count} {kind}"),
    }
}

/// Files that hold no articles, by how their names end.
#[derive(Default)]
pub(crate) struct LeftOut(BTreeMap<String, usize>);

impl LeftOut {
    /// Counts what is no file of articles.
    pub(crate) fn count(&mut self, entry: &DirEntry) {
        let kind = if entry.file_type().is_file() {
            match entry.path().extension() {
                Some(extension) => format!(".{}", lossy(extension).to_lowercase()),
                None => "without an ending".to_owned(),
            }
        } else {
            OTHERS.to_owned()
        };
        *self.0.entry(kind).or_default() += 1;
    }

    /// Takes back a file that is read beside an article.
    pub(crate) fn take_back(&mut self, path: &Path) {
        let Some(extension) = path.extension() else { return };
        let kind = format!(".{}", lossy(extension).to_lowercase());
        if let Some(count) = self.0.get_mut(&kind) {
            *count = count.saturating_sub(1);
        }
    }

    /// How many of which kind, the most first.
    pub(crate) fn told(&self) -> Option<String> {
        const SHOWN: usize = 6;
        let mut kinds: Vec<(&str, usize)> = self
            .0
            .iter()
            .map(|(kind, count)| (kind.as_str(), *count))
            .filter(|(_, count)| *count > 0)
            .collect();
        kinds.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        let more: usize = kinds.iter().skip(SHOWN).map(|(_, count)| count).sum();
        let mut parts: Vec<String> =
            kinds.iter().take(SHOWN).map(|(kind, count)| counted(kind, *count)).collect();
        if more > 0 {
            parts.push(format!("{more} others"));
        }
        let only = extensions("and");
        (!parts.is_empty()).then(|| format!("not read: {} (only {only})", parts.join(", ")))
    }
}
