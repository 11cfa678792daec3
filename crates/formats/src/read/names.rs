//! The names of articles and stories, where none are declared: from paths.

use std::{
    collections::BTreeMap,
    ffi::OsStr,
    path::{Component, Path, PathBuf},
};

use super::{recognise::by_name, source::Source};

/// For each path the fewest last parts that tell it from the others: `strike`, but `a/strike` and
/// `b/strike`.
pub(crate) fn shortest_tails(paths: &[Vec<String>]) -> Vec<String> {
    let mut depths = vec![1; paths.len()];
    let tail = |path: &[String], depth: usize| path[path.len().saturating_sub(depth)..].join("/");
    loop {
        let mut sharing: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (index, path) in paths.iter().enumerate() {
            sharing.entry(tail(path, depths[index])).or_default().push(index);
        }
        let mut longer = false;
        for index in sharing.into_values().filter(|same| same.len() > 1).flatten() {
            if depths[index] < paths[index].len() {
                depths[index] += 1;
                longer = true;
            }
        }
        if !longer {
            return paths.iter().zip(depths).map(|(path, depth)| tail(path, depth)).collect();
        }
    }
}

/// The names in a path, a file's without its extension. One that has no name of its own, as `.`,
/// is looked up.
pub(crate) fn parts(path: &Path, may_be_file: bool) -> Vec<String> {
    let full = match path.file_name() {
        Some(_) => path.to_owned(),
        None => path.canonicalize().unwrap_or_else(|_| path.to_owned()),
    };
    let full = if may_be_file && by_name(&full).is_some() && !full.is_dir() {
        full.with_extension("")
    } else {
        full
    };
    full.components().filter(|part| matches!(part, Component::Normal(_))).map(part).collect()
}

pub(crate) fn part(component: Component<'_>) -> String {
    lossy(component.as_os_str())
}

/// The name of the folder that all text files named one by one lie in.
pub(crate) fn common_folder(paths: &[PathBuf]) -> Option<String> {
    let is_one = |path: &Path| by_name(path).is_some_and(Source::is_one_article);
    let named = paths.iter().filter(|path| is_one(path) && path.is_file());
    let mut folders = named.map(|path| match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    });
    let first = folders.next()?;
    if !folders.all(|folder| folder == first) {
        return None;
    }
    parts(first, false).pop()
}

pub(crate) fn stem(path: &Path) -> String {
    path.file_stem().map(lossy).unwrap_or_default()
}

pub(crate) fn slashed(path: &Path) -> String {
    path.components().map(part).collect::<Vec<_>>().join("/")
}

/// A name as it can stand in an id and in a message: what is no character, or would not be seen, is escaped.
pub(crate) fn lossy(name: &OsStr) -> String {
    let mut shown = String::new();
    for chunk in name.as_encoded_bytes().utf8_chunks() {
        for c in chunk.valid().chars() {
            match c.is_control() {
                true => shown.extend(c.escape_default()),
                false => shown.push(c),
            }
        }
        chunk.invalid().iter().for_each(|byte| shown.push_str(&format!("\\x{byte:02x}")));
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tails(paths: &[&str]) -> Vec<String> {
        let parts: Vec<Vec<String>> =
            paths.iter().map(|path| path.split('/').map(str::to_owned).collect()).collect();
        shortest_tails(&parts)
    }

    #[test]
    fn a_name_is_as_long_as_it_must_be() {
        assert_eq!(tails(&["news/strike", "news/ferry"]), ["strike", "ferry"]);
        assert_eq!(tails(&["a/strike", "b/strike", "b/ferry"]), ["a/strike", "b/strike", "ferry"]);
        assert_eq!(tails(&["strike", "strike/strike"]), ["strike", "strike/strike"]);
        assert_eq!(tails(&["x/strike", "x/strike"]), ["x/strike", "x/strike"]);
    }
}
