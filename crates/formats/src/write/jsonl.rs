//! One JSON object a line. Each function renders one record, so that records can be rendered side
//! by side and written in order.

use std::{
    io::{self, Write},
    path::Path,
};

use parallax_corpus::{Article, Declared, Offsets, Quoting, Ruler, Walk};
use serde::{Serialize, Serializer};

use super::{
    form::{Form, Offer, Sink, in_order},
    output::Output,
    record::{ArticleRecord, Failure, LeftOut, Record, Results, RunRecord, Skipped, StoryRecord, Table},
};

/// `jsonl`.
pub struct Jsonl;

impl Form for Jsonl {
    fn name(&self) -> &'static str {
        "jsonl"
    }

    fn help(&self) -> &'static str {
        "One JSON object a line, with every finding and its place"
    }

    fn shows(&self, layer: &Offer<'_>) -> bool {
        !layer.groundwork
    }

    fn open(&self, run: &RunRecord<'_>, to: Option<&Path>) -> io::Result<Box<dyn Sink>> {
        let mut out = Output::open(to)?;
        out.write_all(&self::run(run)?)?;
        Ok(Box::new(JsonLines { out, offsets: run.offsets }))
    }
}

struct JsonLines {
    out: Output,
    offsets: Offsets,
}

impl Sink for JsonLines {
    fn write(&mut self, window: &[Results<'_>]) -> io::Result<()> {
        let offsets = self.offsets;
        in_order(window, &mut self.out, |story| {
            let mut lines = Vec::new();
            story.records(|record| {
                lines.extend(match record {
                    Record::Article(record) => article(&record, offsets)?,
                    Record::Story(record) => self::story(&record, offsets)?,
                    Record::Failure(record) => failure(&record)?,
                    Record::Skipped(record) => skipped(&record)?,
                });
                Ok(())
            })?;
            Ok(lines)
        })
    }

    fn finish(mut self: Box<Self>, lost: &[Failure<'_>]) -> io::Result<()> {
        lost.iter().try_for_each(|lost| self.out.write_all(&failure(lost)?))?;
        self.out.finish()
    }
}

/// The line that says what was run.
///
/// # Errors
/// When settings have no form in JSON.
pub fn run(record: &RunRecord<'_>) -> io::Result<Vec<u8>> {
    #[derive(Serialize)]
    struct Line<'a> {
        record: &'static str,
        tool: &'static str,
        #[serde(flatten)]
        run: &'a RunRecord<'a>,
    }
    line(&Line { record: "run", tool: "parallax", run: record })
}

/// The line for an article.
///
/// # Errors
/// When a row has no form in JSON, such as a map whose keys are lists.
pub fn article(record: &ArticleRecord<'_>, offsets: Offsets) -> io::Result<Vec<u8>> {
    #[derive(Serialize)]
    struct Line<'a> {
        record: &'static str,
        id: &'a str,
        source: &'a str,
        sha256: &'a str,
        story: Option<&'a str>,
        declared: &'a Declared,
        layers: Layers<'a>,
    }
    let ArticleRecord { article, sha256, story, layers, .. } = *record;
    let layers = Layers::of(std::slice::from_ref(article), layers, offsets);
    let Article { id, source, declared, .. } = article;
    line(&Line { record: "article", id, source, sha256, story, declared, layers })
}

/// The line for a story.
///
/// # Errors
/// When a row has no form in JSON.
pub fn story(record: &StoryRecord<'_>, offsets: Offsets) -> io::Result<Vec<u8>> {
    #[derive(Serialize)]
    struct Line<'a> {
        record: &'static str,
        id: &'a str,
        articles: Vec<&'a str>,
        left_out: &'a [LeftOut<'a>],
        layers: Layers<'a>,
    }
    let StoryRecord { story, left_out, layers } = *record;
    let articles = story.articles.iter().map(|article| article.id.as_str()).collect();
    let layers = Layers::of(&story.articles, layers, offsets);
    line(&Line { record: "story", id: &story.id, articles, left_out, layers })
}

/// The line for something that went wrong.
///
/// # Errors
/// None: there are only strings in it.
pub fn failure(record: &Failure<'_>) -> io::Result<Vec<u8>> {
    line(&Named { record: "failure", rest: record })
}

/// The line for something that was not done.
///
/// # Errors
/// None: there are only strings in it.
pub fn skipped(record: &Skipped<'_>) -> io::Result<Vec<u8>> {
    line(&Named { record: "skipped", rest: record })
}

#[derive(Serialize)]
struct Named<'a, T> {
    record: &'static str,
    #[serde(flatten)]
    rest: &'a T,
}

fn line(record: &impl Serialize) -> io::Result<Vec<u8>> {
    let mut line = serde_json::to_vec(record)?;
    line.push(b'\n');
    Ok(line)
}

/// Layers as an object: a list of rows under each name.
struct Layers<'a> {
    tables: &'a [&'a dyn Table],
    rulers: Vec<(&'a str, Ruler<'a>)>,
}

impl<'a> Layers<'a> {
    fn of(articles: &'a [Article], tables: &'a [&'a dyn Table], offsets: Offsets) -> Self {
        // Laying a ruler takes a walk along the text.
        let articles = if tables.iter().all(|table| table.is_empty()) { &[] } else { articles };
        let ruler = |article: &'a Article| (article.id.as_str(), Ruler::new(&article.text, offsets));
        Self { tables, rulers: articles.iter().map(ruler).collect() }
    }
}

impl Serialize for Layers<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let quoting = Quoting { articles: &self.rulers };
        let rows = |table| Rows { table, quoting: &quoting };
        to.collect_map(self.tables.iter().map(|table| (table.layer(), rows(*table))))
    }
}

struct Rows<'a> {
    table: &'a dyn Table,
    quoting: &'a Quoting<'a>,
}

impl Serialize for Rows<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let row = |index| Row { row: self.table.row(index), quoting: self.quoting };
        to.collect_seq((0..self.table.len()).map(row))
    }
}

struct Row<'a> {
    row: &'a dyn erased_serde::Serialize,
    quoting: &'a Quoting<'a>,
}

impl Serialize for Row<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.row.serialize(Walk { pointers: self.quoting, to })
    }
}
