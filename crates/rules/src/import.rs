//! Lists of other tools as lists of this one: plain words, tables, and the dictionaries of LIWC, Lexicoder, Yoshikoder
//! and WordStat.
//!
//! The formats of dictionaries are as quanteda reads them (its function `dictionary`, seen in its sources); the table
//! of LIWC-22, a row for each word and a column for each category, is as the page of its Dictionary Workbench shows it.

mod collected;
mod liwc;
mod outline;
mod table;
mod tree;

use std::path::Path;

use crate::list::List;

use collected::Collected;

/// A list that was another tool's.
#[derive(Debug, Clone, PartialEq)]
pub struct Imported {
    /// The list, which makes sense.
    pub list: List,
    /// What its file was taken for: "a LIWC dictionary".
    pub read_as: &'static str,
    /// How many different entries it has.
    pub entries: usize,
    /// How many were there already, word and category.
    pub twice: usize,
    /// What could not be carried over, and why: each reason once, with how many there are and the first of them.
    pub left_out: Vec<LeftOut>,
}

/// Entries that could not be carried over for one reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// Why.
    pub why: &'static str,
    /// How many.
    pub count: usize,
    /// The first, with its line.
    pub first: (usize, String),
}

/// Makes a list of the text of another tool's. What it is, its beginning and the name of its file tell; the list is called
/// after the file, unless a name is given.
///
/// # Errors
/// What is wrong, behind the line: `17: …`.
pub fn import(path: &Path, text: &str, name: Option<&str>) -> Result<Imported, String> {
    let text = text.trim_start_matches('\u{feff}');
    let mut collected = Collected::default();
    let extension =
        path.extension().and_then(|extension| extension.to_str()).unwrap_or_default().to_lowercase();
    let first = text.lines().map(str::trim).find(|line| !line.is_empty());
    let first = first.ok_or("1: the file is empty; expected words, one a line, or a dictionary")?;
    let read_as = match (&*extension, first) {
        (_, "%") | ("dic", _) => {
            liwc::read(text, &mut collected)?;
            "a LIWC dictionary"
        }
        ("ykd" | "lcd", _) => {
            tree::read(text, &mut collected)?;
            "a dictionary of Yoshikoder or Lexicoder 2"
        }
        (_, first) if first.starts_with('<') => {
            tree::read(text, &mut collected)?;
            "a dictionary of Yoshikoder or Lexicoder 2"
        }
        ("lc3", _) => {
            outline::read_lexicoder(text, &mut collected)?;
            "a dictionary of Lexicoder 3"
        }
        ("cat", _) => {
            outline::read_wordstat(text, &mut collected)?;
            "a dictionary of WordStat"
        }
        ("csv" | "tsv" | "tab" | "dicx", _) => {
            table::read(text, &mut collected)?;
            "a table"
        }
        _ if text.lines().any(|line| line.trim().contains('\t')) => {
            table::read(text, &mut collected)?;
            "a table"
        }
        _ => {
            for (line, word) in numbered(text) {
                collected.add(line, word, None, None);
            }
            "words, one a line"
        }
    };
    let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    collected.into_list(name.map_or_else(|| named_after(stem), str::to_owned), read_as)
}

/// The lines with something in them, counted from 1, without what stands behind `#`, `;` or `//` at their beginning.
fn numbered(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = (1..).zip(text.lines().map(str::trim));
    lines.filter(|(_, line)| !line.is_empty() && !["#", ";", "//"].iter().any(|mark| line.starts_with(mark)))
}

/// A name that a list may have, after its file.
fn named_after(stem: &str) -> String {
    let letters = stem.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' });
    let name: String = letters.collect();
    let name = name.split('_').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("_");
    if name.starts_with(|c: char| c.is_ascii_lowercase()) {
        name
    } else {
        format!("list_{name}").trim_end_matches('_').to_owned()
    }
}
