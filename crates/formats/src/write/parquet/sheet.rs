//! The file of one table.

use std::{fs::File, io, path::Path, sync::Arc};

use arrow_array::{ArrayRef, RecordBatch, StringArray, UInt32Array};
use arrow_schema::SchemaRef;
use parallax_corpus::{AnyRef, ArticleIndex, Cite, Pointers, Span, Walk};
use parquet::{
    arrow::ArrowWriter,
    basic::{Compression, ZstdLevel},
    file::properties::WriterProperties,
};
use serde::{Serialize, Serializer};
use serde_arrow::ArrayBuilder;

use super::Columns;
use crate::write::{record::UnitResults, telling::Telling};

/// Rows that are put into columns at a time. A file's bytes follow from its rows and from this.
pub(crate) const BATCH: usize = 4096;
/// Rows of a row group: what a table holds in memory until it is written. A multiple of [`BATCH`].
const GROUP: usize = 16 * BATCH;

/// A file that is being written.
pub(crate) struct Sheet {
    columns: Columns,
    /// The keys of the rows in the builder.
    keys: Vec<(String, u32)>,
    builder: ArrayBuilder,
    waiting: usize,
    written: u64,
    writer: ArrowWriter<File>,
}

/// What a file is written with.
pub(crate) fn writer(folder: &Path, table: &str, schema: &SchemaRef) -> io::Result<ArrowWriter<File>> {
    let properties = WriterProperties::builder()
        .set_compression(Compression::ZSTD(ZstdLevel::default()))
        .set_max_row_group_row_count(Some(GROUP))
        .build();
    let file = File::create_new(folder.join(format!("{table}.parquet")))?;
    ArrowWriter::try_new(file, Arc::clone(schema), Some(properties)).map_err(io::Error::other)
}

impl Sheet {
    pub(crate) fn new(folder: &Path, columns: Columns) -> io::Result<Self> {
        let writer = writer(folder, &columns.table, &columns.schema)?;
        let builder = ArrayBuilder::from_arrow(&columns.fields).map_err(io::Error::other)?;
        Ok(Self { columns, keys: Vec::new(), builder, waiting: 0, written: 0, writer })
    }

    pub(crate) fn table(&self) -> &str {
        &self.columns.table
    }

    /// How many rows it has so far.
    pub(crate) fn rows(&self) -> u64 {
        self.written + self.waiting as u64
    }

    /// Adds what was found in a unit.
    pub(crate) fn extend(
        &mut self,
        id: &str,
        found: &UnitResults<'_>,
        telling: &Telling<'_>,
    ) -> io::Result<()> {
        let Some(rows) = found.get(&self.columns.table) else { return Ok(()) };
        (0..rows.len()).try_for_each(|row| {
            let place = u32::try_from(row).map_err(io::Error::other)?;
            self.push(Some((id, place)), &Row { row: rows.row(row), telling })
        })
    }

    pub(crate) fn push(&mut self, key: Option<(&str, u32)>, row: &impl Serialize) -> io::Result<()> {
        self.builder.push(row).map_err(|what| {
            io::Error::other(format!("a row of `{}` is not as it was described: {what}", self.columns.table))
        })?;
        self.keys.extend(key.map(|(id, row)| (id.to_owned(), row)));
        self.waiting += 1;
        if self.waiting == BATCH { self.flush() } else { Ok(()) }
    }

    /// Puts the waiting rows into columns.
    fn flush(&mut self) -> io::Result<()> {
        if self.waiting == 0 {
            return Ok(());
        }
        let keys = std::mem::take(&mut self.keys);
        let mut columns: Vec<ArrayRef> = Vec::new();
        if self.columns.keyed {
            columns.push(Arc::new(keys.iter().map(|(id, _)| Some(id)).collect::<StringArray>()));
            columns.push(Arc::new(keys.iter().map(|(_, row)| *row).collect::<UInt32Array>()));
        }
        columns.extend(self.builder.to_arrow().map_err(io::Error::other)?);
        let batch =
            RecordBatch::try_new(Arc::clone(&self.columns.schema), columns).map_err(io::Error::other)?;
        self.writer.write(&batch).map_err(io::Error::other)?;
        self.written += self.waiting as u64;
        self.waiting = 0;
        Ok(())
    }

    pub(crate) fn close(mut self) -> io::Result<()> {
        self.flush()?;
        self.writer.close().map(drop).map_err(io::Error::other)
    }
}

/// A row on its way into columns.
struct Row<'a> {
    row: &'a dyn erased_serde::Serialize,
    telling: &'a Telling<'a>,
}

impl Serialize for Row<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.row.serialize(Walk { pointers: &Typed(self.telling), to })
    }
}

/// As rows are told, but every value has the type of its column.
struct Typed<'a>(&'a Telling<'a>);

impl Pointers for Typed<'_> {
    const ONE_ALONE: bool = false;

    fn span<S: Serializer>(&self, span: Span, to: S) -> Result<S::Ok, S::Error> {
        self.0.span(span, to)
    }

    fn cite<S: Serializer>(&self, cite: Cite, to: S) -> Result<S::Ok, S::Error> {
        self.0.cite(cite, to)
    }

    fn article<S: Serializer>(&self, article: ArticleIndex, to: S) -> Result<S::Ok, S::Error> {
        self.0.article(article, to)
    }

    fn reference<S: Serializer>(&self, layer: &'static str, row: u32, to: S) -> Result<S::Ok, S::Error> {
        self.0.reference(layer, row, to)
    }

    fn any_reference<S: Serializer>(&self, row: &AnyRef, to: S) -> Result<S::Ok, S::Error> {
        self.0.any_reference(row, to)
    }

    fn float<S: Serializer>(&self, value: f64, to: S) -> Result<S::Ok, S::Error> {
        self.0.float(value, to)
    }

    fn text<S: Serializer>(&self, value: &str, to: S) -> Result<S::Ok, S::Error> {
        self.0.text(value, to)
    }
}
