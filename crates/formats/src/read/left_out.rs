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

/// Files that hold no articles.
#[derive(Default)]
pub(crate) struct LeftOut {
    /// By how their names end.
    kinds: BTreeMap<String, usize>,
    /// Those that tell of the folder, by their names.
    about: BTreeMap<String, usize>,
}

/// Whether a file tells of the folder that it lies in, and is no article, by its name.
pub(crate) fn tells_of_folder(path: &Path) -> bool {
    const NAMES: [&str; 8] = [
        "readme",
        "license",
        "licence",
        "copying",
        "changelog",
        "contributing",
        "contributors",
        "code_of_conduct",
    ];
    let stem = path.file_stem().map(lossy).unwrap_or_default();
    NAMES.iter().any(|name| stem.eq_ignore_ascii_case(name))
}

/// Whether a file lies in the folder `NAME_files` that a browser saves beside `NAME.html`.
pub(crate) fn is_part_of_saved_page(path: &Path) -> bool {
    path.ancestors().skip(1).any(|folder| {
        let page =
            folder.file_name().map(lossy).and_then(|name| Some(name.strip_suffix("_files")?.to_owned()));
        page.is_some_and(|page| {
            ["html", "htm"].iter().any(|end| folder.with_file_name(format!("{page}.{end}")).is_file())
        })
    })
}

impl LeftOut {
    /// Counts what is no file of articles.
    pub(crate) fn count(&mut self, entry: &DirEntry) {
        if entry.file_type().is_file() && tells_of_folder(entry.path()) {
            *self.about.entry(lossy(entry.file_name())).or_default() += 1;
            return;
        }
        let kind = if entry.file_type().is_file() {
            match entry.path().extension() {
                Some(extension) => format!(".{}", lossy(extension).to_lowercase()),
                None => "without an ending".to_owned(),
            }
        } else {
            OTHERS.to_owned()
        };
        *self.kinds.entry(kind).or_default() += 1;
    }

    /// Takes back a file that is read beside an article.
    pub(crate) fn take_back(&mut self, path: &Path) {
        let Some(extension) = path.extension() else { return };
        let kind = format!(".{}", lossy(extension).to_lowercase());
        if let Some(count) = self.kinds.get_mut(&kind) {
            *count = count.saturating_sub(1);
        }
    }

    /// How many of which kind, the most first.
    pub(crate) fn told(&self) -> Option<String> {
        const SHOWN: usize = 6;
        let mut kinds: Vec<(&str, usize)> = self
            .kinds
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
        let only = || format!("{} (only {})", parts.join(", "), extensions("and"));
        let about = self.about.iter().map(|(name, count)| match count {
            1 => name.clone(),
            count => format!("{count} {name}"),
        });
        let about: Vec<String> = about.collect();
        let about = (!about.is_empty()).then(|| format!("{} (no article, by the name)", about.join(", ")));
        let told: Vec<String> = (!parts.is_empty()).then(only).into_iter().chain(about).collect();
        (!told.is_empty()).then(|| format!("not read: {}", told.join("; ")))
    }
}
