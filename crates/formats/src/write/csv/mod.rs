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
mod fixed;
mod layout;
mod node;
mod package;

use std::{
    fs::{self, File},
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
};

use csv::{Writer, WriterBuilder};
use parallax_corpus::{Article, Declared, Layer, Offsets, Quoting, Walk};
use parallax_layers::structure::Line;
use rayon::prelude::*;
use serde::Serialize;

use super::{
    form::{Form, Offer, Sink},
    output::{Building, check_replaceable},
    record::{
        ArticleRecord, Failure, LeftOutRecord, PassRecord, Record, Results, RunRecord, StoryRecord, Table,
    },
};
use cell::{Cell, ToCell};
use fixed::LIST;
pub use layout::{Column, Foreign, Layout, layouts};

/// `csv`.
pub struct Csv;

impl Form for Csv {
    fn name(&self) -> &'static str {
        "csv"
    }

    fn help(&self) -> &'static str {
        "A folder of tables, one for each layer"
    }

    fn shows(&self, layer: &Offer<'_>) -> bool {
        !layer.groundwork
    }

    fn reads(&self) -> &'static [&'static str] {
        // To count words.
        &[Line::NAME]
    }

    fn open(&self, run: &RunRecord<'_>, to: Option<&Path>) -> io::Result<Box<dyn Sink>> {
        let to = to.ok_or_else(|| {
            io::Error::other("`--format csv` writes a folder of tables; say where with `--out FOLDER`")
        })?;
        check_replaceable(to)?;
        let tables = layouts(run.passes)?;
        let building = Building::beside(to)?;
        let sheet = |table: &Layout| Sheet::new(&building.path().join(format!("{}.csv", table.name)), table);
        let sheets = tables.iter().map(sheet).collect::<io::Result<_>>()?;
        let mut folder = Folder { building, to: to.to_owned(), offsets: run.offsets, tables, sheets };
        folder.add(|page| page.run(run))?;
        Ok(Box::new(folder))
    }
}

/// The folder appears, or takes the place of an older one, only when it is whole.
struct Folder {
    building: Building,
    to: PathBuf,
    offsets: Offsets,
    tables: Vec<Layout>,
    /// In the order of the tables.
    sheets: Vec<Sheet>,
}

impl Sink for Folder {
    fn write(&mut self, window: &[Results<'_>]) -> io::Result<()> {
        let page = |story: &Results<'_>| {
            let mut page = Page::new(&self.tables, self.offsets);
            story.records(|record| page.record(&record))?;
            page.rows()
        };
        let pages: io::Result<Vec<Rows>> = window.par_iter().map(page).collect();
        pages?.iter().try_for_each(|page| append(&mut self.sheets, page))
    }

    fn finish(mut self: Box<Self>, lost: &[Failure<'_>]) -> io::Result<()> {
        self.add(|page| lost.iter().try_for_each(|lost| page.record(&Record::Failure(*lost))))?;
        let counts: Vec<u64> = self.sheets.iter().map(|sheet| sheet.rows).collect();
        self.add(|page| page.list(&counts))?;
        self.sheets.iter_mut().try_for_each(|sheet| sheet.file.flush())?;
        let package = serde_json::to_string_pretty(&package::package(&self.tables))?;
        fs::write(self.building.path().join(package::FILE), package + "\n")?;
        check_replaceable(&self.to)?;
        let Self { building, to, sheets, .. } = *self;
        // Files that are open cannot be moved everywhere.
        drop(sheets);
        building.replace(&to)
    }
}

impl Folder {
    fn add(&mut self, fill: impl FnOnce(&mut Page<'_>) -> io::Result<()>) -> io::Result<()> {
        let mut page = Page::new(&self.tables, self.offsets);
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
    offsets: Offsets,
    rows: Vec<Option<(Writer<Vec<u8>>, u64)>>,
}

impl<'a> Page<'a> {
    fn new(tables: &'a [Layout], offsets: Offsets) -> Self {
        Self { tables, offsets, rows: tables.iter().map(|_| None).collect() }
    }

    fn rows(self) -> io::Result<Rows> {
        let rows = self.rows.into_iter().map(|rows| match rows {
            Some((rows, count)) => written(rows).map(|rows| (rows, count)),
            None => Ok((Vec::new(), 0)),
        });
        rows.collect()
    }

    fn run(&mut self, run: &RunRecord<'_>) -> io::Result<()> {
        #[derive(Serialize)]
        struct Row<'a> {
            tool: &'a str,
            version: &'a str,
            offsets: Offsets,
        }
        let RunRecord { version, offsets, passes, .. } = *run;
        self.add("run", &Row { tool: "parallax", version, offsets })?;
        for pass in passes {
            let settings = serde_json::to_string(pass.settings)?;
            self.add("passes", &PassRecord { settings: &settings, ..*pass })?;
        }
        Ok(())
    }

    fn record(&mut self, record: &Record<'_>) -> io::Result<()> {
        match record {
            Record::Article(record) => self.article(record),
            Record::Story(record) => self.story(record),
            Record::Failure(record) => self.add("failures", record),
            Record::Skipped(record) => self.add("skipped", record),
        }
    }

    fn article(&mut self, record: &ArticleRecord<'_>) -> io::Result<()> {
        #[derive(Serialize)]
        struct Row<'a> {
            article: &'a str,
            source: &'a str,
            sha256: &'a str,
            story: Option<&'a str>,
            #[serde(flatten)]
            declared: &'a Declared,
            words: Option<usize>,
        }
        let ArticleRecord { article, sha256, story, words, layers } = *record;
        let Article { id, source, declared, .. } = article;
        self.add("articles", &Row { article: id, source, sha256, story, declared, words })?;
        self.layers(id, std::slice::from_ref(article), layers)
    }

    fn story(&mut self, record: &StoryRecord<'_>) -> io::Result<()> {
        #[derive(Serialize)]
        struct Row<'a> {
            story: &'a str,
            articles: usize,
        }
        #[derive(Serialize)]
        struct Missing<'a> {
            story: &'a str,
            #[serde(flatten)]
            left_out: &'a LeftOutRecord<'a>,
        }
        let StoryRecord { story, left_out, layers } = *record;
        self.add("stories", &Row { story: &story.id, articles: story.articles.len() })?;
        for left_out in left_out {
            self.add("left_out", &Missing { story: &story.id, left_out })?;
        }
        self.layers(&story.id, &story.articles, layers)
    }

    fn list(&mut self, counts: &[u64]) -> io::Result<()> {
        #[derive(Serialize)]
        struct Row<'a> {
            table: &'a str,
            rows: u64,
        }
        let tables = self.tables.iter().zip(counts).filter(|(table, _)| table.name != LIST);
        tables
            .into_iter()
            .try_for_each(|(table, rows)| self.add(LIST, &Row { table: &table.name, rows: *rows }))
    }

    fn layers(&mut self, id: &str, articles: &[Article], layers: &[&dyn Table]) -> io::Result<()> {
        let articles = if layers.iter().all(|table| table.is_empty()) { &[] } else { articles };
        let quoting = Quoting::new(articles, self.offsets);
        for layer in layers {
            for index in 0..layer.len() {
                let walk = Walk { pointers: &quoting, to: ToCell };
                let row = erased_serde::serialize(layer.row(index), walk).map_err(io::Error::other)?;
                self.put(layer.layer(), &[id.to_owned(), index.to_string()], row)?;
            }
        }
        Ok(())
    }

    fn add(&mut self, table: &str, row: &impl Serialize) -> io::Result<()> {
        self.put(table, &[], row.serialize(ToCell).map_err(io::Error::other)?)
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
