//! A folder of Parquet files, one a layer, with keys that join.
//!
//! - `run`, `passes`, `articles`, `stories`, `left_out`, `failures`, `skipped`, `tables`: as in
//!   [`csv`](super::csv), row for row
//! - `LAYER.parquet`: the keys `article` or `story`, and `row`, then a column for each field. What nests stays
//!   nested: a span is `struct<start, end, text>`, a list a list. Of a field that holds one of several things, a
//!   struct has a field for each, of which one is not null
//!
//! Strings are `utf8`, lists have 32-bit offsets, places and rows are `uint32`, what is always a day is `date32`, and
//! every column's metadata has its `description`. A field that has a key's name is called `row_field`.

mod columns;
mod sheet;

use std::{
    fs::File,
    io,
    path::{Path, PathBuf},
};

use arrow_array::{Array, StringArray};
use parallax_corpus::{Layer, UnitKind};
use parallax_layers::structure::Line;
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use rayon::prelude::*;

use super::{
    form::{Form, Sink},
    output::{Building, Ours, check_tables},
    record::{Failure, Record, Results, RunRecord},
    tables::{
        fixed::{LIST, TABLES},
        rows,
    },
    telling::{Manner, Telling},
};
pub(crate) use columns::Columns;
pub(crate) use sheet::{BATCH, Sheet, writer};

/// What a folder of tables is made of.
pub(crate) const OURS: Ours = Ours { list: our_list, others: &[], ending: "parquet" };

/// The tables that an earlier run lists in its folder.
fn our_list(folder: &Path) -> Option<Vec<String>> {
    let list = File::open(folder.join(format!("{LIST}.parquet"))).ok()?;
    let batches = ParquetRecordBatchReaderBuilder::try_new(list).ok()?.build().ok()?;
    let mut tables = Vec::new();
    for batch in batches {
        let batch = batch.ok()?;
        let names = batch.column_by_name("table")?.as_any().downcast_ref::<StringArray>()?;
        tables.extend(names.iter().flatten().map(str::to_owned));
    }
    Some(tables)
}

/// `parquet`.
pub struct Parquet;

impl Form for Parquet {
    fn name(&self) -> &'static str {
        "parquet"
    }

    fn help(&self) -> &'static str {
        "A folder of Parquet files, one for each layer, for pandas, Polars, DuckDB, R and Spark"
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
            io::Error::other("`--format parquet` writes a folder of files; say where with `--out FOLDER`")
        })?;
        check_tables(to, &OURS)?;
        let fixed: Vec<Columns> = TABLES.iter().map(Columns::fixed).collect();
        let asked = run.passes.iter().filter(|pass| pass.asked);
        let layers: Vec<(UnitKind, Columns)> = asked
            .map(|pass| Ok((pass.unit, Columns::of(pass)?)))
            .collect::<Result<_, String>>()
            .map_err(io::Error::other)?;
        check_names(fixed.iter().chain(layers.iter().map(|(_, columns)| columns)))?;
        let building = Building::beside(to)?;
        let path = building.path();
        let mut folder = Folder {
            to: to.to_owned(),
            manner: run.manner(),
            fixed: fixed.into_iter().map(|columns| Sheet::new(path, columns)).collect::<io::Result<_>>()?,
            layers: layers
                .into_iter()
                .map(|(unit, columns)| Ok((unit, Sheet::new(path, columns)?)))
                .collect::<io::Result<_>>()?,
            building,
        };
        rows::of_run(run, &mut |table, row| add(&mut folder.fixed, table, row))?;
        Ok(Box::new(folder))
    }
}

fn check_names<'a>(tables: impl Iterator<Item = &'a Columns>) -> io::Result<()> {
    let mut names: Vec<&str> = tables.map(|columns| columns.table.as_str()).collect();
    names.sort_unstable();
    match names.windows(2).find(|pair| pair[0] == pair[1]) {
        Some(pair) => Err(io::Error::other(format!("there would be two tables with the name `{}`", pair[0]))),
        None => Ok(()),
    }
}

/// Adds a row to one of the tables that every run has.
fn add(fixed: &mut [Sheet], table: &str, row: &dyn erased_serde::Serialize) -> io::Result<()> {
    let sheet = fixed.iter_mut().find(|sheet| sheet.table() == table);
    sheet.map_or(Ok(()), |sheet| sheet.push(None, &row))
}

/// The folder appears, or takes the place of an older one, only when it is whole.
struct Folder {
    building: Building,
    to: PathBuf,
    manner: Manner,
    fixed: Vec<Sheet>,
    layers: Vec<(UnitKind, Sheet)>,
}

/// How the rows of a story and of its articles are told.
struct Told<'a> {
    articles: Vec<Telling<'a>>,
    story: Option<Telling<'a>>,
}

impl<'a> Told<'a> {
    fn new(results: &'a Results<'_>, manner: Manner) -> Self {
        let articles = &results.story.articles;
        Self {
            articles: articles
                .iter()
                .map(|article| Telling::new(std::slice::from_ref(article), manner))
                .collect(),
            story: results.whole.then(|| Telling::new(articles, manner)),
        }
    }
}

impl Sink for Folder {
    fn write(&mut self, window: &[Results<'_>]) -> io::Result<()> {
        let Self { manner, fixed, layers, .. } = self;
        for story in window {
            let mut put = |table: &str, row: &dyn erased_serde::Serialize| add(fixed, table, row);
            manner.records(story, |record| rows::of_record(&record, *manner, &mut put))?;
        }
        let told: Vec<Told<'_>> = window.par_iter().map(|story| Told::new(story, *manner)).collect();
        // Each table by itself, its rows in their order: the same bytes on any number of threads.
        layers.par_iter_mut().try_for_each(|(unit, sheet)| {
            window.iter().zip(&told).try_for_each(|(story, told)| layer(*unit, sheet, story, told))
        })
    }

    fn finish(mut self: Box<Self>, lost: &[Failure<'_>]) -> io::Result<()> {
        let Self { manner, fixed, layers, .. } = &mut *self;
        for lost in lost {
            let mut put = |table: &str, row: &dyn erased_serde::Serialize| add(fixed, table, row);
            rows::of_record(&Record::Failure(*lost), *manner, &mut put)?;
        }
        let counts = fixed.iter().chain(layers.iter().map(|(_, sheet)| sheet));
        let counts: Vec<(String, u64)> =
            counts.map(|sheet| (sheet.table().to_owned(), sheet.rows())).collect();
        rows::of_list(&counts, &mut |table, row| add(fixed, table, row))?;
        check_tables(&self.to, &OURS)?;
        let Self { building, to, fixed, layers, .. } = *self;
        let sheets = fixed.into_iter().chain(layers.into_iter().map(|(_, sheet)| sheet));
        sheets.into_iter().try_for_each(Sheet::close)?;
        building.replace(&to)
    }
}

/// Adds what was found of a layer in a story, or in its articles.
fn layer(unit: UnitKind, sheet: &mut Sheet, results: &Results<'_>, told: &Told<'_>) -> io::Result<()> {
    match unit {
        UnitKind::Article => results
            .articles()
            .zip(&told.articles)
            .try_for_each(|((article, found), telling)| sheet.extend(&article.id, found, telling)),
        UnitKind::Story => match &told.story {
            Some(telling) => sheet.extend(&results.story.id, &results.found, telling),
            None => Ok(()),
        },
    }
}
