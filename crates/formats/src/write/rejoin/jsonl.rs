//! JSON lines.

use std::{
    fs::File,
    io::{self, BufRead, BufReader, Write},
    path::Path,
};

use parallax_corpus::Offsets;
use serde::Deserialize;

use super::{Bundled, Originals, has_its_words};
use crate::{
    read::corpus::Corpus,
    write::{jsonl::one_line, output::Output},
};

/// What of a record says which articles its marks are of.
#[derive(Deserialize)]
struct Head {
    record: String,
    #[serde(default)]
    id: String,
    #[serde(default)]
    unit: String,
    #[serde(default)]
    sha256: String,
    #[serde(default)]
    articles: Vec<String>,
    #[serde(default)]
    offsets: Offsets,
    text: Option<bool>,
}

/// What a run's record has if words are withheld.
const WITHHELD: &str = ",\"text\":false";

pub(super) fn rejoin(bundle: &Path, corpus: &Corpus, to: Option<&Path>) -> io::Result<()> {
    let bundled = bundled(bundle)?;
    let originals = Originals::of(&bundled, corpus)?;
    let mut out = Output::open(to)?;
    for line in BufReader::new(File::open(bundle)?).split(b'\n') {
        let line = String::from_utf8(line?).map_err(io::Error::other)?;
        let head: Head = serde_json::from_str(&line)?;
        let line = match head.record.as_str() {
            "run" => line.replacen(WITHHELD, "", 1),
            "article" | "story" => {
                originals.fill(&line, &bundled.unit(&head.record, &head.id), |words| escaped(&words))?
            }
            _ => originals.fill(&line, &bundled.unit(&head.unit, &head.id), |words| escaped(&words))?,
        };
        writeln!(out, "{line}")?;
    }
    out.finish()
}

/// What the bundle says of its articles and stories.
fn bundled(bundle: &Path) -> io::Result<Bundled> {
    let mut bundled = Bundled::default();
    for line in BufReader::new(File::open(bundle)?).split(b'\n') {
        let Head { record, id, sha256, articles, offsets, text, .. } = serde_json::from_slice(&line?)?;
        match record.as_str() {
            "run" if text != Some(false) => return Err(has_its_words()),
            "run" => bundled.offsets = offsets,
            "article" => drop(bundled.articles.insert(id, sha256)),
            "story" => drop(bundled.stories.insert(id, articles)),
            _ => {}
        }
    }
    Ok(bundled)
}

/// Words as they stand within a JSON string of ours.
fn escaped(words: &str) -> io::Result<String> {
    let json = String::from_utf8(one_line(serde_json::to_vec(words)?)).map_err(io::Error::other)?;
    Ok(json[1..json.len() - 1].to_owned())
}
