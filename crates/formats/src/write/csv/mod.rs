//! A folder of tidy CSV tables.

mod cell;
mod sheet;

use std::{
    collections::BTreeMap,
    io,
    path::{Path, PathBuf},
};

use parallax_corpus::{Article, Declared, Offsets, Quoting, Ruler, UnitKind, Walk};
use serde::Serialize;

use super::{
    form::{Form, Offer, Sink},
    output::{Building, check_replaceable},
    record::{
        ArticleRecord, Failure, LeftOut, PassRecord, Record, Results, RunRecord, Skipped, StoryRecord, Table,
    },
};
use cell::{Cell, ToCell};
use sheet::Sheet;

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

    fn open(&self, run: &RunRecord<'_>, to: Option<&Path>) -> io::Result<Box<dyn Sink>> {
        let folder = to.ok_or_else(|| {
            io::Error::other("`--format csv` writes a folder of tables; say where with `--out FOLDER`")
        })?;
        let asked: Vec<&PassRecord<'_>> = run.passes.iter().filter(|pass| pass.asked).collect();
        let mut names = Vec::new();
        for pass in &asked {
            let fields = pass.fields.map_err(io::Error::other)?;
            names.push(fields.iter().map(|field| field.name.0).collect::<Vec<_>>());
        }
        let columns = asked.iter().zip(&names);
        let columns: Vec<Columns<'_>> =
            columns.map(|(pass, fields)| Columns { layer: pass.name, unit: pass.unit, fields }).collect();
        Ok(Box::new(Tables::create(folder, run, &columns)?))
    }
}

impl Sink for Tables {
    fn write(&mut self, window: &[Results<'_>]) -> io::Result<()> {
        window.iter().try_for_each(|story| {
            story.records(|record| match record {
                Record::Article(record) => self.article(&record),
                Record::Story(record) => self.story(&record),
                Record::Failure(record) => self.failure(&record),
                Record::Skipped(record) => self.skipped(&record),
            })
        })
    }

    fn finish(mut self: Box<Self>, lost: &[Failure<'_>]) -> io::Result<()> {
        lost.iter().try_for_each(|lost| self.failure(lost))?;
        Self::finish(*self)
    }
}

/// A folder of tidy CSV tables, one a layer, with keys that join.
///
/// - `run.csv`, `passes.csv`: what was run; `tables.csv`: every table and how many rows it has
/// - `articles.csv` (key `article`), `stories.csv` (key `story`), `left_out.csv`, `failures.csv`,
///   `skipped.csv`
/// - `LAYER.csv`: the keys `article` or `story`, and `row`, which is what a reference to the layer
///   holds; then a column for each field. What nests is flattened: `span_start`, `span_end`,
///   `span_text`
/// - `LAYER_FIELD.csv`: a field that is a list: the keys of its row, and `item`; then the item's
///   fields, or `value`. A list within an item is again a table, with the further key `item2`
///
/// A field that has a key's name is called `row_field`. Rows are counted from 0, as in the JSON records. The folder appears, or takes the place of an
/// older one, only when it is whole.
pub struct Tables {
    building: Building,
    to: PathBuf,
    offsets: Offsets,
    sheets: BTreeMap<String, Sheet>,
}

/// What is known of a layer's table before it has a row.
#[derive(Debug, Clone, Copy)]
pub struct Columns<'a> {
    /// The layer's name.
    pub layer: &'a str,
    /// What it hangs on.
    pub unit: UnitKind,
    /// The names of a row's fields.
    pub fields: &'a [&'a str],
}

impl Tables {
    /// Tables that will be the folder `to`, with the layers that were asked for.
    ///
    /// # Errors
    /// When `to` is something else than a folder of tables, or cannot be written.
    pub fn create(to: &Path, run: &RunRecord<'_>, layers: &[Columns<'_>]) -> io::Result<Self> {
        check_replaceable(to)?;
        let building = Building::beside(to)?;
        let mut tables = Self { building, to: to.to_owned(), offsets: run.offsets, sheets: BTreeMap::new() };
        for (name, fields) in FIXED {
            tables.sheet(name, &[])?.expect(fields);
        }
        for Columns { layer, unit, fields } in layers {
            if *layer == LIST || tables.sheets.contains_key(*layer) {
                return Err(io::Error::other(format!("there would be two tables with the name `{layer}`")));
            }
            tables.sheet(layer, &[&unit.to_string(), "row"])?.expect(fields);
        }
        tables.run(run)?;
        Ok(tables)
    }

    fn run(&mut self, run: &RunRecord<'_>) -> io::Result<()> {
        #[derive(Serialize)]
        struct Run<'a> {
            tool: &'a str,
            version: &'a str,
            offsets: Offsets,
        }
        let RunRecord { version, offsets, passes, .. } = *run;
        self.add("run", &Run { tool: "parallax", version, offsets })?;
        for pass in passes {
            let settings = serde_json::to_string(pass.settings)?;
            self.add("passes", &PassRecord { settings: &settings, ..*pass })?;
        }
        Ok(())
    }

    /// Adds an article and its rows.
    ///
    /// # Errors
    /// When the disk is full, and the like.
    pub fn article(&mut self, record: &ArticleRecord<'_>) -> io::Result<()> {
        #[derive(Serialize)]
        struct Row<'a> {
            article: &'a str,
            source: &'a str,
            sha256: &'a str,
            story: Option<&'a str>,
            #[serde(flatten)]
            declared: &'a Declared,
        }
        let ArticleRecord { article, sha256, story, layers } = *record;
        let Article { id, source, declared, .. } = article;
        self.add("articles", &Row { article: id, source, sha256, story, declared })?;
        self.layers("article", id, std::slice::from_ref(article), layers)
    }

    /// Adds a story and its rows.
    ///
    /// # Errors
    /// When the disk is full, and the like.
    pub fn story(&mut self, record: &StoryRecord<'_>) -> io::Result<()> {
        #[derive(Serialize)]
        struct Row<'a> {
            story: &'a str,
            articles: usize,
        }
        #[derive(Serialize)]
        struct Missing<'a> {
            story: &'a str,
            #[serde(flatten)]
            left_out: &'a LeftOut<'a>,
        }
        let StoryRecord { story, left_out, layers } = *record;
        self.add("stories", &Row { story: &story.id, articles: story.articles.len() })?;
        for left_out in left_out {
            self.add("left_out", &Missing { story: &story.id, left_out })?;
        }
        self.layers("story", &story.id, &story.articles, layers)
    }

    /// Adds something that went wrong.
    ///
    /// # Errors
    /// When the disk is full, and the like.
    pub fn failure(&mut self, record: &Failure<'_>) -> io::Result<()> {
        self.add("failures", record)
    }

    /// Adds something that was not done.
    ///
    /// # Errors
    /// When the disk is full, and the like.
    pub fn skipped(&mut self, record: &Skipped<'_>) -> io::Result<()> {
        self.add("skipped", record)
    }

    /// Puts the whole folder in its place.
    ///
    /// # Errors
    /// When the disk is full, and the like. What was there before is still there then.
    pub fn finish(mut self) -> io::Result<()> {
        #[derive(Serialize)]
        struct Row<'a> {
            table: &'a str,
            rows: u64,
        }
        let rows: Vec<_> = self.sheets.iter().map(|(name, sheet)| (name.clone(), sheet.rows())).collect();
        self.sheet(LIST, &[])?.expect(&["table", "rows"]);
        for (table, rows) in &rows {
            self.add(LIST, &Row { table, rows: *rows })?;
        }
        for (name, sheet) in self.sheets {
            sheet.finish(&self.building.path().join(format!("{name}.csv")))?;
        }
        check_replaceable(&self.to)?;
        self.building.replace(&self.to)
    }

    fn layers(
        &mut self,
        unit: &str,
        id: &str,
        articles: &[Article],
        tables: &[&dyn Table],
    ) -> io::Result<()> {
        let articles = if tables.iter().all(|table| table.is_empty()) { &[] } else { articles };
        let ruler = |article| (id_of(article), Ruler::new(&article.text, self.offsets));
        let rulers: Vec<_> = articles.iter().map(ruler).collect();
        let quoting = Quoting { articles: &rulers };
        for table in tables {
            self.sheet(table.layer(), &[unit, "row"])?;
            for index in 0..table.len() {
                let walk = Walk { pointers: &quoting, to: ToCell };
                let row = erased_serde::serialize(table.row(index), walk).map_err(io::Error::other)?;
                self.add_row(table.layer(), &[id.to_owned(), index.to_string()], row)?;
            }
        }
        Ok(())
    }

    fn add(&mut self, table: &str, row: &impl Serialize) -> io::Result<()> {
        let row = row.serialize(ToCell).map_err(io::Error::other)?;
        self.add_row(table, &[], row)
    }

    /// Adds a row to a table that is there, and the lists in it to tables of their own.
    fn add_row(&mut self, table: &str, keys: &[String], row: Cell) -> io::Result<()> {
        let Some(sheet) = self.sheets.get_mut(table) else { return Ok(()) };
        let lists = sheet.add(keys, row)?;
        if lists.is_empty() {
            return Ok(());
        }
        let item = match keys.len() {
            0..=2 => "item".to_owned(),
            more => format!("item{}", more - 1),
        };
        let names: Vec<String> = sheet.keys().iter().cloned().chain([item]).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        for (path, items) in lists {
            let field = if path.is_empty() { "value".to_owned() } else { plain(&path.join("_")) };
            let within = format!("{table}_{field}");
            self.sheet(&within, &names)?;
            for (index, item) in items.into_iter().enumerate() {
                let keys: Vec<String> = keys.iter().cloned().chain([index.to_string()]).collect();
                self.add_row(&within, &keys, item)?;
            }
        }
        Ok(())
    }

    /// The table of that name, whose keys must be those.
    fn sheet(&mut self, name: &str, keys: &[&str]) -> io::Result<&mut Sheet> {
        if !self.sheets.contains_key(name) {
            let spooled = self.building.path().join(format!("{name}.rows"));
            self.sheets.insert(name.to_owned(), Sheet::new(keys, spooled)?);
        }
        match self.sheets.get_mut(name) {
            Some(sheet) if sheet.keys() == keys => Ok(sheet),
            _ => Err(io::Error::other(format!("there would be two tables with the name `{name}`"))),
        }
    }
}

/// The table of all tables.
const LIST: &str = "tables";

/// The tables that are not layers, with their columns.
const FIXED: [(&str, &[&str]); 7] = [
    ("run", &["tool", "version", "offsets"]),
    ("passes", &["name", "version", "settings", "library"]),
    (
        "articles",
        &["article", "source", "sha256", "story", "outlet", "published", "url", "headline", "language"],
    ),
    ("stories", &["story", "articles"]),
    ("left_out", &["story", "article", "layer", "why"]),
    ("failures", &["unit", "id", "pass", "message"]),
    ("skipped", &["unit", "id", "pass", "reason"]),
];

/// A name that is safe as a file's: the keys of a map may be anything.
fn plain(name: &str) -> String {
    name.chars().map(|c| if c.is_alphanumeric() || c == '-' { c } else { '_' }).collect()
}

fn id_of(article: &Article) -> &str {
    &article.id
}
