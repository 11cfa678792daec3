//! Reads the lists of names.
//!
//! Each file is a list: a name a line, behind a tab where it was seen; `#` begins a remark. Files that begin with
//! `small-` hold words in small letters (titles, roles).

use std::{fs, path::Path};

use super::files;
use crate::{
    english::composed,
    form::Form,
    namer::{GOES_ON, Gazetteer, longer},
    tokens::tokens,
};

pub(super) fn read(folder: &Path) -> Result<Gazetteer, String> {
    let at = |path: &Path, error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let files = files(folder, "tsv")?;
    if files.len() > 31 {
        return Err(at(folder, &"there may be 31 lists"));
    }
    let (mut phrases, mut small, mut places, mut countries) = (Vec::new(), 0, 0, 0);
    for (list, path) in files.iter().enumerate() {
        match path.file_stem().and_then(|name| name.to_str()) {
            Some(name) if name.starts_with("small-") => small |= 1 << list,
            Some("countries") => countries |= 1 << list,
            Some("cities" | "regions") => places |= 1 << list,
            _ => (),
        }
        let text = fs::read_to_string(path).map_err(|error| at(path, &error))?;
        let mut words = Vec::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let name = line.split('\t').next().unwrap_or_default().trim();
            if name.is_empty() {
                continue;
            }
            words.clear();
            tokens(name, &mut words);
            let mut phrase = 0;
            for (at, word) in words.iter().enumerate() {
                let word = &name[word.start as usize..word.end as usize];
                phrase = longer(phrase, Form::of(&composed(word)).lower);
                phrases.push((phrase, if at + 1 < words.len() { GOES_ON } else { 1 << list }));
            }
        }
    }
    Ok(Gazetteer::new(phrases, [small, places | countries, countries]))
}
