//! In which form a file or a stream holds articles.

use std::path::Path;

use super::{
    SOURCES,
    bytes::not_lines,
    problem::Problem,
    source::{BOM_BYTES, Source},
};

/// How a file holds articles, by the end of its name.
pub(crate) fn by_name(path: &Path) -> Option<&'static dyn Source> {
    let extension = path.extension()?.to_str()?.to_ascii_lowercase();
    let is = |known: &[&str]| known.contains(&extension.as_str());
    SOURCES.into_iter().find(|source| is(source.extensions()) || is(source.other_extensions()))
}

/// How a stream holds articles, by what it begins with.
pub(crate) fn by_beginning(head: &[u8]) -> Result<&'static dyn Source, Problem> {
    if let Some(problem) = not_lines(head) {
        return Err(problem);
    }
    let head = head.strip_prefix(BOM_BYTES).unwrap_or(head);
    let start = head.trim_ascii_start();
    SOURCES.into_iter().find(|source| source.begins(start)).ok_or_else(|| {
        let before = head[..head.len() - start.len()].iter().filter(|byte| **byte == b'\n').count();
        let message = "expected JSON lines; to read plain text, name its file";
        Problem::error(message).on_line(before as u64 + 1)
    })
}

/// The ends of the names of files that hold articles, as a message lists them.
pub(crate) fn extensions(last: &str) -> String {
    let all: Vec<String> = SOURCES
        .iter()
        .flat_map(|source| source.extensions())
        .map(|extension| format!(".{extension}"))
        .collect();
    match all.split_last() {
        Some((end, rest)) if !rest.is_empty() => format!("{} {last} {end}", rest.join(", ")),
        _ => all.concat(),
    }
}
