//! One JSON object a line. Each record is rendered by itself, so that records can be rendered side
//! by side and written in order.

use std::{
    borrow::Cow,
    io::{self, Write},
    path::Path,
};

use memchr::memmem;
use parallax_corpus::{Article, Declared, Offsets, Walk};
use serde::{Serialize, Serializer};

use super::{
    form::{Form, Sink, in_order},
    output::Output,
    record::{
        ArticleRecord, Failure, LeftOutRecord, Record, Results, RunRecord, Skipped, StoryRecord, Table,
    },
    telling::{Manner, Telling},
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

    fn can_withhold(&self) -> bool {
        true
    }

    fn open(&self, run: &RunRecord<'_>, to: Option<&Path>) -> io::Result<Box<dyn Sink>> {
        let mut out = Output::open(to)?;
        out.write_all(&self::run(run)?)?;
        Ok(Box::new(JsonLines { out, manner: run.manner() }))
    }
}

struct JsonLines {
    out: Output,
    manner: Manner,
}

impl Sink for JsonLines {
    fn write(&mut self, window: &[Results<'_>]) -> io::Result<()> {
        let manner = self.manner;
        in_order(window, &mut self.out, |story| {
            let mut lines = Vec::new();
            manner.records(story, |record| {
                lines.extend(self::told(&record, manner)?);
                Ok(())
            })?;
            Ok(lines)
        })
    }

    fn finish(mut self: Box<Self>, lost: &[Failure<'_>]) -> io::Result<()> {
        lost.iter().try_for_each(|lost| self.out.write_all(&told(&Record::Failure(*lost), self.manner)?))?;
        self.out.finish()
    }
}

/// The line that says what was run.
///
/// # Errors
/// When settings have no form in JSON.
pub fn run(run: &RunRecord<'_>) -> io::Result<Vec<u8>> {
    line(&Line::Run { tool: "parallax", run })
}

/// The line of a record.
///
/// # Errors
/// When a row has no form in JSON, such as a map whose keys are lists.
pub fn record(record: &Record<'_>, offsets: Offsets) -> io::Result<Vec<u8>> {
    told(record, Manner { offsets, text: true })
}

fn told(record: &Record<'_>, manner: Manner) -> io::Result<Vec<u8>> {
    line(&match record {
        Record::Article(ArticleRecord { article, sha256, story, layers, .. }) => {
            let layers = Layers::of(std::slice::from_ref(*article), layers, manner);
            let Article { id, source, .. } = article;
            let declared = manner.declared(article);
            Line::Article { id, source, sha256, story: *story, declared, layers }
        }
        Record::Story(StoryRecord { story, left_out, layers }) => {
            let articles = story.articles.iter().map(|article| article.id.as_str()).collect();
            let layers = Layers::of(&story.articles, layers, manner);
            Line::Story { id: &story.id, articles, left_out, layers }
        }
        Record::Failure(failure) => Line::Failure(failure),
        Record::Skipped(skipped) => Line::Skipped(skipped),
    })
}

#[derive(Serialize)]
#[serde(tag = "record", rename_all = "snake_case")]
enum Line<'a> {
    Run {
        tool: &'static str,
        #[serde(flatten)]
        run: &'a RunRecord<'a>,
    },
    Article {
        id: &'a str,
        source: &'a str,
        sha256: &'a str,
        story: Option<&'a str>,
        declared: Cow<'a, Declared>,
        layers: Layers<'a>,
    },
    Story {
        id: &'a str,
        articles: Vec<&'a str>,
        left_out: &'a [LeftOutRecord<'a>],
        layers: Layers<'a>,
    },
    Failure(&'a Failure<'a>),
    Skipped(&'a Skipped<'a>),
}

fn line(record: &Line<'_>) -> io::Result<Vec<u8>> {
    let mut line = one_line(serde_json::to_vec(record)?);
    line.push(b'\n');
    Ok(line)
}

/// JSON on one line for those too that end lines at U+0085, U+2028 and U+2029, as Python does. They can only
/// stand within strings, where an escape says the same.
pub(crate) fn one_line(json: Vec<u8>) -> Vec<u8> {
    /// Their bytes, and their escapes.
    const ENDS: [(&[u8], &[u8]); 3] =
        [(b"\xc2\x85", b"\\u0085"), (b"\xe2\x80\xa8", b"\\u2028"), (b"\xe2\x80\xa9", b"\\u2029")];
    ENDS.iter().fold(json, |json, (end, escape)| {
        let mut places = memmem::find_iter(&json, end).peekable();
        if places.peek().is_none() {
            drop(places);
            return json;
        }
        let (mut out, mut from) = (Vec::with_capacity(json.len() + 16), 0);
        for at in places {
            out.extend_from_slice(&json[from..at]);
            out.extend_from_slice(escape);
            from = at + end.len();
        }
        out.extend_from_slice(&json[from..]);
        out
    })
}

/// Layers as an object: a list of rows under each name.
struct Layers<'a> {
    tables: &'a [&'a dyn Table],
    telling: Telling<'a>,
}

impl<'a> Layers<'a> {
    fn of(articles: &'a [Article], tables: &'a [&'a dyn Table], manner: Manner) -> Self {
        Self { tables, telling: Telling::of(articles, tables, manner) }
    }
}

impl Serialize for Layers<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let rows = |table| Rows { table, telling: &self.telling };
        to.collect_map(self.tables.iter().map(|table| (table.layer(), rows(*table))))
    }
}

struct Rows<'a> {
    table: &'a dyn Table,
    telling: &'a Telling<'a>,
}

impl Serialize for Rows<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let row = |index| Row { row: self.table.row(index), telling: self.telling };
        to.collect_seq((0..self.table.len()).map(row))
    }
}

struct Row<'a> {
    row: &'a dyn erased_serde::Serialize,
    telling: &'a Telling<'a>,
}

impl Serialize for Row<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.row.serialize(Walk { pointers: self.telling, to })
    }
}
