//! Reads sets of which each line is a sentence with `text` and `annotations`.

use std::{fs, ops::Range, path::Path};

use serde_json::Value;

use super::{Marked, Misc};
use crate::namer::Kind;

/// The documents of a file, a paragraph for each sentence.
pub(super) fn read(path: &Path, misc: Misc) -> Result<Vec<Marked>, String> {
    let at = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let file = fs::read_to_string(path).map_err(|error| at(&error))?;
    let mut documents: Vec<Marked> = Vec::new();
    for (number, line) in file.lines().enumerate() {
        let row: Value = serde_json::from_str(line).map_err(|error| at(&error))?;
        let (id, text, names) =
            sentence(&row).ok_or_else(|| at(&format!("line {}: not a sentence with names", number + 1)))?;
        if documents.last().is_none_or(|document| document.id != id) {
            documents.push(Marked { id: id.to_owned(), misc, ..Marked::default() });
        }
        let document = documents.last_mut().expect("one was just added");
        if !document.text.is_empty() {
            document.text.push_str("\n\n");
        }
        let first = document.text.len();
        document.text.push_str(text);
        document
            .names
            .extend(names.into_iter().map(|(span, kind)| (first + span.start..first + span.end, kind)));
    }
    Ok(documents)
}

type Names = Vec<(Range<usize>, Kind)>;

fn sentence(row: &Value) -> Option<(&str, &str, Names)> {
    let (id, text) = (row.get("doc_id")?.as_str()?, row.get("text")?.as_str()?);
    // Offsets count characters.
    let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
    let name = |name: &Value| {
        let offset = |field| starts.get(usize::try_from(name.get(field)?.as_u64()?).ok()?).copied();
        Some((offset("start")?..offset("end")?, kind(name.get("type")?.as_str()?)?))
    };
    let mut names = row.get("annotations")?.as_array()?.iter().map(name).collect::<Option<Names>>()?;
    names.sort_by_key(|(span, _)| span.start);
    Some((id, text, names))
}

fn kind(name: &str) -> Option<Kind> {
    Some(match name {
        "PER" | "person" => Kind::Person,
        "ORG" | "corporation" | "group" => Kind::Org,
        "LOC" | "location" => Kind::Place,
        "MISC" | "product" | "creative-work" => Kind::Misc,
        _ => return None,
    })
}
