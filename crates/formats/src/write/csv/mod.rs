//! A folder of tidy CSV tables, one a layer, with keys that join.
//!
//! - `run.csv`, `passes.csv`: what was run; `tables.csv`: every table and how many rows it has
//! - `articles.csv` (key `article`), `stories.csv` (key `story`), `left_out.csv`, `failures.csv`,
//!   `skipped.csv`
//! - `LAYER.csv`: the keys `article` or `story`, and `row`, which is what a reference to the layer
//!   holds; then a column for each field. What nests is flattened: `span_start`, `span_end`,
//!   `span_text`. Of a field that holds one of several things each has its columns
//! - `LAYER_FIELD.csv`: a field that is a list: the keys of its row, and `item`; then the item's
//!   fields, or `value`. A list within an item is again a table, with the further key `item2`
//! - `datapackage.json`: the same for programs, as Frictionless Table Schema has it
//!
//! A field that has a key's name is called `row_field`. Rows are counted from 0, as in the JSON records.
//! Tables and columns follow from the types of rows: every corpus has the same.

mod cell;
mod layout;
mod node;
mod package;

use std::{
    fs::{self, File},
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
};

use csv::{Writer, WriterBuilder};
use parallax_corpus::{Article, Layer, Walk};
use parallax_layers::structure::Line;
use rayon::prelude::*;

use super::{
    form::{Form, Sink},
    output::{Building, Ours, check_tables},
    record::{ArticleRecord, Failure, Record, Results, RunRecord, StoryRecord, Table},
    tables::rows,
    telling::{Manner, Telling},
};
use cell::{Cell, ToCell};
pub use layout::{Column, Foreign, Layout, layouts};

/// What a folder of tables is made of.
pub(crate) const OURS: Ours = Ours { list: our_list, others: &["datapackage.json"], ending: "csv" };

/// The tables that an earlier run lists in its folder.
fn our_list(folder: &Path) -> Option<Vec<String>> {
    let mut list = csv::Reader::from_path(folder.join("tables.csv")).ok()?;
    if list.headers().ok()? != ["table", "rows"].as_slice() {
        return None;
    }
    list.records().map(|row| Some(row.ok()?.get(0)?.to_owned())).collect()
}

/// Whether a table is one of a folder that an earlier run wrote.
pub(crate) fn is_our_table(path: &Path) -> bool {
    let name = path.file_stem().map(|name| name.to_string_lossy().into_owned());
    let tables = path.parent().and_then(our_list).unwrap_or_default();
    name.is_some_and(|name| name == "tables" || tables.contains(&name)) && !tables.is_empty()
}

/// `csv`.
pub struct Csv;

impl Form for Csv {
    fn name(&self) -> &'static str {
        "csv"
    }

    fn help(&self) -> &'static str {
        "A folder of tables, one for each layer"
    }

    fn reads(&self) -> &'static [&'static str] {
        // To count words.
        &[Line::NAME]
    }

    fn can_withhold(&self) -> bool {
        true
    }

    fn open(&self, run: &RunRecord<'_>, to: Option<&Path>) -> io::Result<Box<dyn Sink>> {
        let to = to.ok_or_else(|| {
            io::Error::other("`--format csv` writes a folder of tables; say where with `--out FOLDER`")
        })?;
        check_tables(to, &OURS)?;
        let tables = layouts(run.passes)?;
        let building = Building::beside(to)?;
        let sheet = |table: &Layout| Sheet::new(&building.path().join(format!("{}.csv", table.name)), table);
        let sheets = tables.iter().map(sheet).collect::<io::Result<_>>()?;
        let mut folder = Folder { building, to: to.to_owned(), manner: run.manner(), tables, sheets };
        folder.add(|page| rows::of_run(run, &mut |table, row| page.add(table, row)))?;
        Ok(Box::new(folder))
    }
}

/// The folder appears, or takes the place of an older one, only when it is whole.
struct Folder {
    building: Building,
    to: PathBuf,
    manner: Manner,
    tables: Vec<Layout>,
    /// In the order of the tables.
    sheets: Vec<Sheet>,
}

impl Sink for Folder {
    fn write(&mut self, window: &[Results<'_>]) -> io::Result<()> {
        let page = |story: &Results<'_>| {
            let mut page = Page::new(&self.tables, self.manner);
            self.manner.records(story, |record| page.record(&record))?;
            page.rows()
        };
        let pages: io::Result<Vec<Rows>> = window.par_iter().map(page).collect();
        pages?.iter().try_for_each(|page| append(&mut self.sheets, page))
    }

    fn finish(mut self: Box<Self>, lost: &[Failure<'_>]) -> io::Result<()> {
        self.add(|page| lost.iter().try_for_each(|lost| page.record(&Record::Failure(*lost))))?;
        let counts: Vec<u64> = self.sheets.iter().map(|sheet| sheet.rows).collect();
        let counts = self.tables.iter().map(|table| table.name.as_str()).zip(counts);
        let counts: Vec<(String, u64)> = counts.map(|(table, rows)| (table.to_owned(), rows)).collect();
        self.add(|page| rows::of_list(&counts, &mut |table, row| page.add(table, row)))?;
        self.sheets.iter_mut().try_for_each(|sheet| sheet.file.flush())?;
        let package = serde_json::to_string_pretty(&package::package(&self.tables))?;
        fs::write(self.building.path().join(package::FILE), package + "\n")?;
        check_tables(&self.to, &OURS)?;
        let Self { building, to, sheets, .. } = *self;
        // Files that are open cannot be moved everywhere.
        drop(sheets);
        building.replace(&to)
    }
}

impl Folder {
    fn add(&mut self, fill: impl FnOnce(&mut Page<'_>) -> io::Result<()>) -> io::Result<()> {
        let mut page = Page::new(&self.tables, self.manner);
        fill(&mut page)?;
        let rows = page.rows()?;
        append(&mut self.sheets, &rows)
    }
}

/// A file with a table.
struct Sheet {
    file: BufWriter<File>,
    rows: u64,
}

impl Sheet {
    fn new(path: &Path, table: &Layout) -> io::Result<Self> {
        let mut head = Writer::from_writer(Vec::new());
        head.write_record(table.columns.iter().map(|column| &column.name))?;
        let mut file = BufWriter::new(File::create_new(path)?);
        file.write_all(&written(head)?)?;
        Ok(Self { file, rows: 0 })
    }
}

/// The rows of each table, as bytes, and how many.
type Rows = Vec<(Vec<u8>, u64)>;

fn append(sheets: &mut [Sheet], rows: &Rows) -> io::Result<()> {
    for (sheet, (bytes, count)) in sheets.iter_mut().zip(rows) {
        sheet.file.write_all(bytes)?;
        sheet.rows += count;
    }
    Ok(())
}

fn written(rows: Writer<Vec<u8>>) -> io::Result<Vec<u8>> {
    rows.into_inner().map_err(|error| io::Error::other(error.to_string()))
}

/// Rows of some records, which will be appended to the tables.
struct Page<'a> {
    tables: &'a [Layout],
    manner: Manner,
    rows: Vec<Option<(Writer<Vec<u8>>, u64)>>,
}

impl<'a> Page<'a> {
    fn new(tables: &'a [Layout], manner: Manner) -> Self {
        Self { tables, manner, rows: tables.iter().map(|_| None).collect() }
    }

    fn rows(self) -> io::Result<Rows> {
        let rows = self.rows.into_iter().map(|rows| match rows {
            Some((rows, count)) => written(rows).map(|rows| (rows, count)),
            None => Ok((Vec::new(), 0)),
        });
        rows.collect()
    }

    /// Adds a record: its rows of the tables that every run has, and those of its layers.
    fn record(&mut self, record: &Record<'_>) -> io::Result<()> {
        rows::of_record(record, self.manner, &mut |table, row| self.add(table, row))?;
        match record {
            Record::Article(ArticleRecord { article, layers, .. }) => {
                self.layers(&article.id, std::slice::from_ref(*article), layers)
            }
            Record::Story(StoryRecord { story, layers, .. }) => {
                self.layers(&story.id, &story.articles, layers)
            }
            Record::Failure(_) | Record::Skipped(_) => Ok(()),
        }
    }

    fn layers(&mut self, id: &str, articles: &[Article], layers: &[&dyn Table]) -> io::Result<()> {
        let telling = Telling::of(articles, layers, self.manner);
        for layer in layers {
            for index in 0..layer.len() {
                let walk = Walk { pointers: &telling, to: ToCell };
                let row = erased_serde::serialize(layer.row(index), walk).map_err(io::Error::other)?;
                self.put(layer.layer(), &[id.to_owned(), index.to_string()], row)?;
            }
        }
        Ok(())
    }

    fn add(&mut self, table: &str, row: &dyn erased_serde::Serialize) -> io::Result<()> {
        self.put(table, &[], erased_serde::serialize(row, ToCell).map_err(io::Error::other)?)
    }

    /// Adds a row to a table, and the lists in it to tables of their own.
    fn put(&mut self, table: &str, keys: &[String], row: Cell) -> io::Result<()> {
        let Self { tables, rows, .. } = self;
        let Some(table) = tables.iter().position(|known| known.name == table) else { return Ok(()) };
        spread(tables, table, keys, row, &mut |table, keys, values| {
            // Most tables get few rows of one story.
            let new = || (WriterBuilder::new().buffer_capacity(512).from_writer(Vec::new()), 0);
            let (writer, count) = rows[table].get_or_insert_with(new);
            *count += 1;
            writer.write_record(keys.iter().chain(&values)).map_err(io::Error::from)
        })
    }
}

/// Puts a row where it belongs: a table, what its columns hold, and on into the tables of its lists.
///
/// # Errors
/// What `put` says, or that the row is not as it was described.
fn spread(
    tables: &[Layout],
    table: usize,
    keys: &[String],
    row: Cell,
    put: &mut impl FnMut(usize, &[String], Vec<String>) -> io::Result<()>,
) -> io::Result<()> {
    let layout = &tables[table];
    let mut values = vec![String::new(); layout.columns.len() - layout.keys];
    let mut lists = Vec::new();
    layout.node.place(row, &mut values, &mut lists).map_err(|what| {
        io::Error::other(format!("a row of `{}` is not as it was described: {what}", layout.name))
    })?;
    put(table, keys, values)?;
    for (within, items) in lists {
        for (index, item) in items.into_iter().enumerate() {
            let keys: Vec<String> = keys.iter().cloned().chain([index.to_string()]).collect();
            spread(tables, within, &keys, item, put)?;
        }
    }
    Ok(())
}
