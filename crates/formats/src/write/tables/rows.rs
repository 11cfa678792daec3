//! The rows of the tables that every run has.

use std::io;

use parallax_corpus::{Article, Declared, Offsets};
use serde::Serialize;

use super::fixed::LIST;
use crate::write::{
    record::{ArticleRecord, LeftOutRecord, PassRecord, Record, RunRecord, StoryRecord},
    telling::Manner,
};

/// Takes a row of a table.
type Put<'a> = &'a mut dyn FnMut(&str, &dyn erased_serde::Serialize) -> io::Result<()>;

/// What was run.
pub(crate) fn of_run(run: &RunRecord<'_>, put: Put<'_>) -> io::Result<()> {
    #[derive(Serialize)]
    struct Row<'a> {
        tool: &'a str,
        version: &'a str,
        offsets: Offsets,
        text: bool,
    }
    let RunRecord { version, offsets, text, passes, .. } = *run;
    put("run", &Row { tool: "parallax", version, offsets, text })?;
    for pass in passes {
        let settings = serde_json::to_string(pass.settings)?;
        put("passes", &PassRecord { settings: &settings, ..*pass })?;
    }
    Ok(())
}

/// What a record says outside of its layers.
pub(crate) fn of_record(record: &Record<'_>, manner: Manner, put: Put<'_>) -> io::Result<()> {
    match record {
        Record::Article(record) => article(record, &manner.declared(record.article), put),
        Record::Story(record) => story(record, put),
        Record::Failure(record) => put("failures", record),
        Record::Skipped(record) => put("skipped", record),
    }
}

/// Each table with how many rows it has.
pub(crate) fn of_list(counts: &[(String, u64)], put: Put<'_>) -> io::Result<()> {
    #[derive(Serialize)]
    struct Row<'a> {
        table: &'a str,
        rows: u64,
    }
    let others = counts.iter().filter(|(table, _)| table != LIST);
    others.into_iter().try_for_each(|(table, rows)| put(LIST, &Row { table, rows: *rows }))
}

fn article(record: &ArticleRecord<'_>, declared: &Declared, put: Put<'_>) -> io::Result<()> {
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
    let ArticleRecord { article, sha256, story, words, .. } = *record;
    let Article { id, source, .. } = article;
    put("articles", &Row { article: id, source, sha256, story, declared, words })
}

fn story(record: &StoryRecord<'_>, put: Put<'_>) -> io::Result<()> {
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
    let StoryRecord { story, left_out, .. } = *record;
    put("stories", &Row { story: &story.id, articles: story.articles.len() })?;
    left_out.iter().try_for_each(|left_out| put("left_out", &Missing { story: &story.id, left_out }))
}
