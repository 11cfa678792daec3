//! Reads treebanks in CoNLL-U (<https://universaldependencies.org/format.html>).

use std::{fs, io::Read, path::Path};

use flate2::read::GzDecoder;

/// A sentence as annotated.
#[derive(Debug, Clone, Default)]
pub struct Sentence {
    /// The document it belongs to: `GUM_news_nasa`.
    pub document: String,
    /// Its words.
    pub words: Vec<Annotated>,
}

/// A word as annotated.
#[derive(Debug, Clone)]
pub struct Annotated {
    /// As written.
    pub form: String,
    /// Its dictionary form.
    pub lemma: String,
    /// Its universal part of speech.
    pub upos: String,
    /// Its Penn Treebank tag.
    pub xpos: String,
    /// The index of its head in the sentence; none for the root.
    pub head: Option<usize>,
    /// Its relation to the head, with subtype.
    pub deprel: String,
    /// Whether white space stands behind it.
    pub space: bool,
    /// What `Entity=` says of it, empty if nothing.
    pub entity: String,
}

impl Sentence {
    /// The number that the models have for a tag or a relation.
    pub(crate) fn number(&self, what: &str, names: &[&str], name: &str) -> Result<u8, String> {
        let found = names.iter().position(|known| *known == name);
        found.map(|at| at as u8).ok_or_else(|| format!("unknown {what} `{name}` in {}", self.document))
    }
}

/// The sentences of a file, gzipped or not.
///
/// # Errors
/// A file that cannot be read, or a line that is not CoNLL-U, with its number.
pub fn read(path: &Path) -> Result<Vec<Sentence>, String> {
    let at = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let bytes = fs::read(path).map_err(|error| at(&error))?;
    let mut text = String::new();
    if bytes.starts_with(&[0x1f, 0x8b]) {
        GzDecoder::new(&bytes[..]).read_to_string(&mut text).map_err(|error| at(&error))?;
    } else {
        text = String::from_utf8(bytes).map_err(|error| at(&error))?;
    }
    parse(&text).map_err(|error| at(&error))
}

fn parse(text: &str) -> Result<Vec<Sentence>, String> {
    let mut sentences = Vec::new();
    let mut document = String::new();
    let mut words: Vec<Annotated> = Vec::new();
    let mut joined = (0, 0, false);
    for (number, line) in text.lines().chain([""]).enumerate() {
        if line.is_empty() {
            if !words.is_empty() {
                if words.iter().any(|word| word.head.is_some_and(|head| head >= words.len())) {
                    return Err(format!("line {}: a head lies outside its sentence", number + 1));
                }
                sentences.push(Sentence { document: document.clone(), words: std::mem::take(&mut words) });
                joined = (0, 0, false);
            }
        } else if let Some(comment) = line.strip_prefix('#') {
            if let Some((key, value)) = comment.split_once('=')
                && key.trim() == "newdoc id"
            {
                document = value.trim().to_owned();
            }
        } else if let Some(mut word) =
            word(line).ok_or_else(|| format!("line {}: not CoNLL-U", number + 1))?
        {
            let (first, last, space) = joined;
            let place = words.len() + 1;
            if (first..=last).contains(&place) {
                word.space = place == last && space;
            }
            words.push(word);
        } else {
            joined = range(line).unwrap_or(joined);
        }
    }
    Ok(sentences)
}

fn has_space(misc: &str) -> bool {
    !misc.split('|').any(|field| field == "SpaceAfter=No")
}

/// Which words a line for several says to be written as one, "don't", and whether white space stands behind them.
fn range(line: &str) -> Option<(usize, usize, bool)> {
    let mut fields = line.split('\t');
    let (first, last) = fields.next()?.split_once('-')?;
    Some((first.parse().ok()?, last.parse().ok()?, has_space(fields.next_back()?)))
}

/// The word of a line; none for the range line of a multi-word token and for an empty node.
fn word(line: &str) -> Option<Option<Annotated>> {
    let fields: Vec<&str> = line.split('\t').collect();
    let [id, form, lemma, upos, xpos, _, head, deprel, _, misc] = fields[..] else { return None };
    if id.contains(['-', '.']) {
        return Some(None);
    }
    let entity = misc.split('|').find_map(|field| field.strip_prefix("Entity="));
    let head: usize = head.parse().ok()?;
    Some(Some(Annotated {
        form: form.to_owned(),
        lemma: lemma.to_owned(),
        upos: upos.to_owned(),
        xpos: xpos.to_owned(),
        head: head.checked_sub(1),
        deprel: deprel.to_owned(),
        space: has_space(misc),
        entity: entity.unwrap_or_default().to_owned(),
    }))
}
