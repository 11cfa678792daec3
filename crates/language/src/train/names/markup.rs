//! Reads sentences in which names are marked as `[Ada Rell](person)`.
//!
//! A document is a run of lines: `# country, topic, style` first, then the headline, then a sentence a line. A blank
//! line ends it.

use std::{collections::BTreeSet, fs, path::Path};

use super::{Marked, files};
use crate::namer::Kind;

/// The documents of all `.txt` files of a folder, in the order of their names.
pub(super) fn read(folder: &Path) -> Result<Vec<Marked>, String> {
    let at = |path: &Path, error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let files = files(folder, "txt")?;
    let mut markup = Markup::default();
    for path in files {
        let text = fs::read_to_string(&path).map_err(|error| at(&path, &error))?;
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        markup.add(&name, &text).map_err(|error| at(&path, &error))?;
    }
    Ok(markup.documents)
}

/// Reads files one after the other.
#[derive(Debug, Default)]
pub struct Markup {
    /// What was read.
    pub documents: Vec<Marked>,
    /// The sentences there are, without their names.
    frames: BTreeSet<String>,
}

impl Markup {
    /// Adds the documents of a file.
    ///
    /// # Errors
    /// A mark that is not closed or of no kind, a document without a first line, a sentence that stands there
    /// twice, with the number of its line.
    pub fn add(&mut self, name: &str, text: &str) -> Result<(), String> {
        let before = self.documents.len();
        let mut inside = false;
        for (number, line) in text.lines().enumerate() {
            let wrong = |what: &str| format!("line {}: {what}", number + 1);
            let line = line.trim();
            if line.is_empty() {
                inside = false;
            } else if line.starts_with("# ") {
                let id = format!("{name}-{}", self.documents.len() - before + 1);
                self.documents.push(Marked { id, ..Marked::default() });
                inside = true;
            } else {
                let document = self.documents.last_mut().filter(|_| inside);
                let document =
                    document.ok_or_else(|| wrong("a document begins with `# country, topic, style`"))?;
                if !document.text.is_empty() {
                    document.text.push_str("\n\n");
                }
                let frame = sentence(line, document).map_err(|what| wrong(&what))?;
                // Sentences that differ in their names alone teach nothing new.
                if frame.split_whitespace().nth(LONG).is_some() && !self.frames.insert(frame) {
                    return Err(wrong("this sentence stands there already, with other names"));
                }
            }
        }
        Ok(())
    }
}

/// Shorter lines, bylines and the like, may be alike.
const LONG: usize = 5;

/// Adds a sentence; returns it without its names.
fn sentence(line: &str, to: &mut Marked) -> Result<String, String> {
    let mut frame = String::new();
    let mut rest = line;
    while let Some((before, name)) = rest.split_once('[') {
        let (words, behind) = name.split_once("](").ok_or("a `[` without `](kind)`")?;
        let (kind, behind) = behind.split_once(')').ok_or("a `](` without `)`")?;
        let kind = match kind {
            "person" => Kind::Person,
            "org" => Kind::Org,
            "place" => Kind::Place,
            "misc" => Kind::Misc,
            other => return Err(format!("`{other}` is no kind; there are person, org, place, misc")),
        };
        if words.is_empty() || words != words.trim() || words.contains(['[', ']']) {
            return Err(format!("`[{words}]` is no name"));
        }
        to.text.push_str(before);
        frame.push_str(before);
        frame.push('_');
        let start = to.text.len();
        to.text.push_str(words);
        to.names.push((start..to.text.len(), kind));
        rest = behind;
    }
    if rest.contains(']') {
        return Err("a `]` without `[`".to_owned());
    }
    to.text.push_str(rest);
    frame.push_str(rest);
    Ok(frame)
}
