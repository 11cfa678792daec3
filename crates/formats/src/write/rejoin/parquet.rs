//! A folder of Parquet files.

use std::{fs::File, io, path::Path, sync::Arc};

use arrow_array::{
    Array, ArrayRef, BooleanArray, ListArray, RecordBatch, StringArray, StructArray, cast::AsArray,
};
use arrow_schema::{DataType, SchemaRef};
use parallax_corpus::Offsets;
use parquet::arrow::arrow_reader::{ParquetRecordBatchReader, ParquetRecordBatchReaderBuilder};

use super::{Bundled, Originals, folder, has_its_words};
use crate::{
    read::corpus::Corpus,
    write::{
        parquet::{BATCH, OURS, writer},
        withheld::marks,
    },
};

pub(super) fn rejoin(bundle: &Path, corpus: &Corpus, to: &Path) -> io::Result<()> {
    let bundled = bundled(bundle)?;
    let originals = Originals::of(&bundled, corpus)?;
    folder(bundle, to, &OURS, |path, into, table| {
        let (schema, rows) = open(path)?;
        let mut out = writer(into, table, &schema)?;
        for batch in rows {
            let batch = batch.map_err(io::Error::other)?;
            let batch = joined(&batch, &schema, table, (&bundled, &originals))?;
            out.write(&batch).map_err(io::Error::other)?;
        }
        out.close().map(drop).map_err(io::Error::other)
    })
}

/// The columns and rows of a file, as many rows at a time as were written at once.
fn open(path: &Path) -> io::Result<(SchemaRef, ParquetRecordBatchReader)> {
    let rows = ParquetRecordBatchReaderBuilder::try_new(File::open(path)?).map_err(io::Error::other)?;
    // The schema of the batches themselves does not say what the table is.
    let schema = Arc::clone(rows.schema());
    Ok((schema, rows.with_batch_size(BATCH).build().map_err(io::Error::other)?))
}

/// Rows with the words for their marks.
fn joined(
    batch: &RecordBatch,
    schema: &SchemaRef,
    table: &str,
    (bundled, originals): (&Bundled, &Originals<'_>),
) -> io::Result<RecordBatch> {
    let first = schema.field(0).name().as_str();
    let keys = batch.column(0).as_string_opt::<i32>();
    let units: Vec<Vec<String>> = (0..batch.num_rows())
        .map(|row| match (first, keys, batch.columns().get(1).and_then(|ids| ids.as_string_opt::<i32>())) {
            ("article" | "story", Some(keys), _) => bundled.unit(first, keys.value(row)),
            ("unit", Some(kinds), Some(ids)) => bundled.unit(kinds.value(row), ids.value(row)),
            _ => Vec::new(),
        })
        .collect();
    let rows: Vec<usize> = (0..batch.num_rows()).collect();
    let fill = |row: usize, text: &str| originals.fill(text, &units[row], Ok);
    let columns = batch.columns().iter().zip(schema.fields()).map(|(column, field)| {
        if (table, field.name().as_str()) == ("run", "text") {
            let yes: ArrayRef = Arc::new(BooleanArray::from(vec![true; batch.num_rows()]));
            return Ok(yes);
        }
        filled(column, &rows, &fill)
    });
    let columns = columns.collect::<io::Result<_>>()?;
    RecordBatch::try_new(Arc::clone(schema), columns).map_err(io::Error::other)
}

/// A column with the words for its marks, wherever they nest; `rows` says of each value in which row it is.
fn filled(
    column: &ArrayRef,
    rows: &[usize],
    fill: &impl Fn(usize, &str) -> io::Result<String>,
) -> io::Result<ArrayRef> {
    match column.data_type() {
        DataType::Utf8 => {
            let strings = column.as_string::<i32>();
            if !strings.iter().flatten().any(marks::are_in) {
                return Ok(Arc::clone(column));
            }
            let filled = strings.iter().zip(rows);
            let filled = filled.map(|(text, row)| text.map(|text| fill(*row, text)).transpose());
            Ok(Arc::new(filled.collect::<io::Result<StringArray>>()?))
        }
        DataType::Struct(fields) => {
            let whole = column.as_struct();
            let columns = whole.columns().iter().map(|column| filled(column, rows, fill));
            let columns = columns.collect::<io::Result<_>>()?;
            let nulls = whole.nulls().cloned();
            let filled = StructArray::try_new_with_length(fields.clone(), columns, nulls, whole.len());
            Ok(Arc::new(filled.map_err(io::Error::other)?))
        }
        DataType::List(item) => {
            let lists = column.as_list::<i32>();
            let mut within = vec![0; lists.values().len()];
            for (ends, row) in lists.value_offsets().windows(2).zip(rows) {
                let at = |end: i32| usize::try_from(end).unwrap_or_default();
                within[at(ends[0])..at(ends[1])].fill(*row);
            }
            let values = filled(lists.values(), &within, fill)?;
            let (offsets, nulls) = (lists.offsets().clone(), lists.nulls().cloned());
            let filled = ListArray::try_new(Arc::clone(item), offsets, values, nulls);
            Ok(Arc::new(filled.map_err(io::Error::other)?))
        }
        _ => Ok(Arc::clone(column)),
    }
}

fn bundled(bundle: &Path) -> io::Result<Bundled> {
    let mut bundled = Bundled::default();
    for batch in open(&bundle.join("run.parquet"))?.1 {
        let batch = batch.map_err(io::Error::other)?;
        let text = batch.column_by_name("text").and_then(|column| column.as_boolean_opt());
        if text.is_none_or(|text| text.true_count() > 0) {
            return Err(has_its_words());
        }
        let offsets = strings(&batch, "run", "offsets")?.value(0);
        bundled.offsets = serde_json::from_value::<Offsets>(offsets.into())?;
    }
    for batch in open(&bundle.join("articles.parquet"))?.1 {
        let batch = batch.map_err(io::Error::other)?;
        let column = |name| strings(&batch, "articles", name);
        let (articles, hashes, stories) = (column("article")?, column("sha256")?, column("story")?);
        for ((article, hash), story) in articles.iter().zip(hashes).zip(stories) {
            let (Some(article), Some(hash)) = (article, hash) else { continue };
            bundled.articles.insert(article.to_owned(), hash.to_owned());
            if let Some(story) = story {
                bundled.stories.entry(story.to_owned()).or_default().push(article.to_owned());
            }
        }
    }
    Ok(bundled)
}

fn strings<'a>(batch: &'a RecordBatch, table: &str, name: &str) -> io::Result<&'a StringArray> {
    let column = batch.column_by_name(name).and_then(|column| column.as_string_opt());
    column.ok_or_else(|| io::Error::other(format!("`{table}.parquet` has no column `{name}` of strings")))
}
