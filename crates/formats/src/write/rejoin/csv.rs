//! A folder of CSV tables.

use std::{fs::File, io, path::Path};

use csv::{Reader, ReaderBuilder, StringRecord, Writer};
use parallax_corpus::Offsets;

use super::{Bundled, Originals, folder, has_its_words};
use crate::{read::corpus::Corpus, write::csv::OURS};

pub(super) fn rejoin(bundle: &Path, corpus: &Corpus, to: &Path) -> io::Result<()> {
    let bundled = bundled(bundle)?;
    let originals = Originals::of(&bundled, corpus)?;
    folder(bundle, to, &OURS, |path, into, table| {
        let mut rows = ReaderBuilder::new().has_headers(false).from_path(path)?;
        let mut out = Writer::from_writer(File::create_new(into.join(format!("{table}.csv")))?);
        let mut head = StringRecord::new();
        rows.read_record(&mut head)?;
        out.write_record(&head)?;
        for row in rows.records() {
            out.write_record(joined(&row?, &head, table, &bundled, &originals)?)?;
        }
        out.flush()
    })
}

/// A row with the words for its marks.
fn joined(
    row: &StringRecord,
    head: &StringRecord,
    table: &str,
    bundled: &Bundled,
    originals: &Originals<'_>,
) -> io::Result<Vec<String>> {
    let unit = match (&head[0], row.get(1)) {
        (kind @ ("article" | "story"), _) => bundled.unit(kind, &row[0]),
        ("unit", Some(id)) => bundled.unit(&row[0], id),
        _ => Vec::new(),
    };
    let cells = row.iter().zip(head).map(|(cell, column)| match (table, column) {
        ("run", "text") => Ok(true.to_string()),
        _ => originals.fill(cell, &unit, Ok),
    });
    cells.collect()
}

fn bundled(bundle: &Path) -> io::Result<Bundled> {
    let mut bundled = Bundled::default();
    rows(bundle, "run", ["offsets", "text", "text"], |[offsets, text, _]| {
        if text != "false" {
            return Err(has_its_words());
        }
        bundled.offsets = serde_json::from_value::<Offsets>(offsets.into())?;
        Ok(())
    })?;
    rows(bundle, "articles", ["article", "sha256", "story"], |[article, sha256, story]| {
        bundled.articles.insert(article.to_owned(), sha256.to_owned());
        if !story.is_empty() {
            bundled.stories.entry(story.to_owned()).or_default().push(article.to_owned());
        }
        Ok(())
    })?;
    Ok(bundled)
}

/// Goes through three columns of a table.
fn rows(
    bundle: &Path,
    table: &str,
    columns: [&str; 3],
    mut see: impl FnMut([&str; 3]) -> io::Result<()>,
) -> io::Result<()> {
    let mut rows = Reader::from_path(bundle.join(format!("{table}.csv")))?;
    let head = rows.headers()?.clone();
    let places = columns.map(|column| head.iter().position(|known| known == column));
    for row in rows.records() {
        let row = row?;
        let mut values = [""; 3];
        for ((value, place), column) in values.iter_mut().zip(places).zip(columns) {
            let there = place.and_then(|place| row.get(place));
            *value =
                there.ok_or_else(|| io::Error::other(format!("`{table}.csv` has no column `{column}`")))?;
        }
        see(values)?;
    }
    Ok(())
}
