//! The folder of `--format csv`.

use std::fs;

use parallax_corpus::{Article, ArticleIndex, Cite, Offsets, Ref, Span, Story, UnitKind};
use parallax_formats::{
    ArticleRecord, Columns, Failure, LeftOut, PassRecord, RunRecord, Skipped, StoryRecord, Table, Tables,
};
use serde::Serialize;

use crate::{
    common::Files,
    rows::{Found, Rows, Shared, lantern},
};

const FOUND: Columns<'_> = Columns {
    layer: "found",
    unit: UnitKind::Article,
    fields: &["span", "inside", "also", "number", "share"],
};
const SHARED: Columns<'_> =
    Columns { layer: "shared", unit: UnitKind::Story, fields: &["members", "first", "row"] };

/// The tables of a run, as texts.
fn written(layers: &[Columns<'_>], fill: impl FnOnce(&mut Tables)) -> String {
    let files = Files::of(&[]);
    let to = files.path("out");
    let settings = serde_json::json!({ "at_least": 0.5 });
    let passes = [PassRecord { name: "found", version: 3, settings: &settings, library: None }];
    let run = RunRecord { version: "0.1.0", offsets: Offsets::Chars, passes: &passes };
    let mut tables = Tables::create(&to, &run, layers).unwrap();
    fill(&mut tables);
    assert!(!to.exists(), "before it is whole");
    tables.finish().unwrap();
    assert_eq!(fs::read_dir(files.path("")).unwrap().count(), 1, "nothing is left beside it");
    let mut names: Vec<_> = fs::read_dir(&to).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.sort();
    let table = |path: &std::path::PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy();
        format!("-- {name}\n{}", fs::read_to_string(path).unwrap())
    };
    names.iter().map(table).collect()
}

#[test]
#[expect(clippy::too_many_lines, reason = "one picture of all tables")]
fn a_table_a_layer_and_keys_that_join() {
    let row = |inside, also, number| Found { span: Span::new(0, 7), inside, also, number, share: 0.123_456 };
    let found = Rows(vec![
        row(None, vec![], None),
        row(Some(Span::new(8, 12)), vec![Span::new(0, 7), Span::new(13, 20)], Some(Ref::new(0))),
    ]);
    let none: Rows<Found> = Rows(Vec::new());
    let story = Story {
        id: "s".to_owned(),
        articles: vec![lantern(), Article::from_text("ledger, late", "Zählt \"nicht\".")],
    };
    let cite = |article, start, end| Cite { article: ArticleIndex(article), span: Span::new(start, end) };
    let shared = Rows(vec![Shared {
        members: vec![cite(0, 13, 19), cite(1, 7, 14)],
        first: ArticleIndex(1),
        row: Ref::new(3),
    }]);
    insta::assert_snapshot!(written(&[FOUND, SHARED], |tables| {
        for (article, layers) in story.articles.iter().zip([&found, &none]) {
            let record = ArticleRecord { article, sha256: "0a", story: Some("s"), layers: &[layers] };
            tables.article(&record).unwrap();
        }
        let left_out = [LeftOut { article: "wire", layer: "shared", why: "its numbers failed" }];
        tables.story(&StoryRecord { story: &story, left_out: &left_out, layers: &[&shared] }).unwrap();
        let failure = Failure { unit: UnitKind::Article, id: "wire", pass: None, message: "wire.txt: not UTF-8" };
        tables.failure(&failure).unwrap();
        let skipped = Skipped { unit: UnitKind::Article, id: "a", pass: "found", reason: "not English (de, 0.98)" };
        tables.skipped(&skipped).unwrap();
    }), @r#"
    -- articles.csv
    article,source,sha256,story,outlet,published,url,headline,language
    lantern,lantern,0a,s,,,,,
    "ledger, late","ledger, late",0a,s,,,,,
    -- failures.csv
    unit,id,pass,message
    article,wire,,wire.txt: not UTF-8
    -- found.csv
    article,row,span_start,span_end,span_text,inside_start,inside_end,inside_text,number,share
    lantern,0,0,5,Größe,,,,,0.1235
    lantern,1,0,5,Größe,6,7,𝄞,0,0.1235
    -- found_also.csv
    article,row,item,start,end,text
    lantern,1,0,0,5,Größe
    lantern,1,1,8,14,zählt.
    -- left_out.csv
    story,article,layer,why
    s,wire,shared,its numbers failed
    -- passes.csv
    name,version,settings,library
    found,3,"{""at_least"":0.5}",
    -- run.csv
    tool,version,offsets
    parallax,0.1.0,chars
    -- shared.csv
    story,row,first,row_field
    s,0,"ledger, late",3
    -- shared_members.csv
    story,row,item,article,start,end,text
    s,0,0,lantern,8,13,zählt
    s,0,1,"ledger, late",6,13,"""nicht"""
    -- skipped.csv
    unit,id,pass,reason
    article,a,found,"not English (de, 0.98)"
    -- stories.csv
    story,articles
    s,2
    -- tables.csv
    table,rows
    articles,2
    failures,1
    found,2
    found_also,2
    left_out,1
    passes,1
    run,1
    shared,1
    shared_members,2
    skipped,1
    stories,1
    "#);
}

#[test]
fn a_layer_without_rows_has_a_header() {
    let tables = written(&[FOUND], |_| {});
    assert!(tables.contains("-- found.csv\narticle,row,span,inside,also,number,share\n--"), "{tables}");
}

/// Rows of any shape, as a loaded pass may write them.
#[derive(Serialize)]
struct Odd(serde_json::Value);

impl Table for Odd {
    fn layer(&self) -> &str {
        "odd"
    }

    fn len(&self) -> usize {
        self.0.as_array().map_or(0, Vec::len)
    }

    fn row(&self, index: usize) -> &dyn erased_serde::Serialize {
        &self.0[index]
    }
}

#[test]
fn rows_may_differ_in_shape() {
    let rows = Odd(serde_json::json!([
        { "a": null, "cells": [{ "spans": [1, 2], "who": "x" }, { "spans": [], "who": null }] },
        { "a": { "b": "one\ntwo", "c": [["deep"], []] }, "cells": [] },
        { "a": "plain", "d/../e": [true] },
        7,
    ]));
    let tables = written(&[], |tables| {
        let article = lantern();
        let record = ArticleRecord { article: &article, sha256: "0a", story: None, layers: &[&rows] };
        tables.article(&record).unwrap();
    });
    let odd: String = tables.split_inclusive("-- ").filter(|table| table.starts_with("odd")).collect();
    insta::assert_snapshot!(odd, @r#"
    odd.csv
    article,row,value,a,a_b
    lantern,0,,,
    lantern,1,,,"one
    two"
    lantern,2,,plain,
    lantern,3,7,,
    -- odd_a_c.csv
    article,row,item
    lantern,1,0
    lantern,1,1
    -- odd_a_c_value.csv
    article,row,item,item2,value
    lantern,1,0,0,deep
    -- odd_cells.csv
    article,row,item,who
    lantern,0,0,x
    lantern,0,1,
    -- odd_cells_spans.csv
    article,row,item,item2,value
    lantern,0,0,0,1
    lantern,0,0,1,2
    -- odd_d____e.csv
    article,row,item,value
    lantern,2,0,true
    --
    "#);
}

#[test]
fn the_same_rows_give_the_same_bytes() {
    let once = || written(&[FOUND, SHARED], |_| {});
    assert_eq!(once(), once());
}

#[test]
fn only_our_own_tables_are_replaced() {
    let files = Files::of(&[("mine/notes.txt", "Dear diary"), ("file.csv", "a,b"), ("empty/x", "")]);
    fs::remove_file(files.path("empty/x")).unwrap();
    let run = RunRecord { version: "0.1.0", offsets: Offsets::Chars, passes: &[] };
    let create = |name: &str| Tables::create(&files.path(name), &run, &[FOUND]);
    let refused = |name: &str| create(name).err().expect("refused").to_string();
    insta::assert_snapshot!(refused("mine"), @"it holds `notes.txt`, which is no table of ours; name a new folder, or one that holds earlier tables and nothing else");
    insta::assert_snapshot!(refused("file.csv"), @"this is a file, and tables are a folder; name a new folder, or one that holds earlier tables and nothing else");
    create("empty").unwrap().finish().unwrap();
    create("empty").unwrap().finish().unwrap();
    assert!(files.path("empty/found.csv").exists());
    fs::write(files.path("empty/my notes.csv"), "a,b").unwrap();
    insta::assert_snapshot!(refused("empty"), @"it holds `my notes.csv`, which is no table of ours; name a new folder, or one that holds earlier tables and nothing else");
    drop(create("new").unwrap());
    assert!(!files.path("new").exists());
    let mut left: Vec<_> =
        fs::read_dir(files.path("")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    left.sort();
    assert_eq!(left, ["empty", "file.csv", "mine"]);
}

#[test]
fn two_tables_of_one_name_are_refused() {
    let files = Files::of(&[]);
    let run = RunRecord { version: "0.1.0", offsets: Offsets::Chars, passes: &[] };
    let refused = |layer| {
        let columns = Columns { layer, ..FOUND };
        Tables::create(&files.path("out"), &run, &[columns]).err().expect("refused").to_string()
    };
    insta::assert_snapshot!(refused("articles"), @"there would be two tables with the name `articles`");
    // That one is made last.
    insta::assert_snapshot!(refused("tables"), @"there would be two tables with the name `tables`");
}
