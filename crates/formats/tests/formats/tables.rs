//! The folder of `--format csv`.

use std::{collections::BTreeMap, fs, path::Path};

use parallax_corpus::{
    AnyRef, Article, ArticleIndex, Cite, DocumentedFields, Layer, Ref, Span, Story, UnitKind,
    shape::{Field, Name, Shape},
};
use parallax_formats::{
    Failure, Form, LeftOutRecord, PassRecord, PassResult, Results, RunRecord, Table, UnitResults,
    csv::{Csv, layouts},
};
use parallax_layers::structure::{Line, Role};
use serde::{Deserialize, Serialize};

use crate::{
    common::Files,
    rows::{Found, RUN, Rows, Shared, found_pass, lantern},
};

fn field(name: &str, shape: Shape) -> Field {
    Field::new(name, shape)
}

fn list(item: Shape) -> Shape {
    Shape::List { item: Box::new(field("item", item)) }
}

/// What [`Found`] looks like.
fn found() -> Vec<Field> {
    let also = Field { text: "Where too.".to_owned(), ..field("also", list(Shape::Span)) };
    vec![
        Field { text: "Where.".to_owned(), ..field("span", Shape::Span) },
        field("inside", Shape::Span).or_null(),
        also,
        field("number", Shape::Ref { layer: Name("found") }).or_null(),
        field("share", Shape::Float64),
    ]
}

/// What [`Shared`] looks like.
fn shared() -> Vec<Field> {
    vec![
        field("members", list(Shape::Cite)),
        field("first", Shape::Article),
        field("row", Shape::Ref { layer: Name("found") }),
    ]
}

const SETTINGS: serde_json::Value = serde_json::Value::Null;

fn shared_pass(fields: &[Field]) -> PassRecord<'_> {
    let pass = found_pass(&SETTINGS);
    PassRecord { name: "shared", unit: UnitKind::Story, fields: Ok(fields), ..pass }
}

/// A run's tables at `to`, of one window.
fn write(passes: &[PassRecord<'_>], to: &Path, window: &[Results<'_>], lost: &[Failure<'_>]) {
    let mut sink = Csv.open(&RunRecord { passes, ..RUN }, Some(to)).unwrap();
    sink.write(window).unwrap();
    assert!(!to.exists(), "before it is whole");
    sink.finish(lost).unwrap();
}

/// The files of a folder by their names.
fn read(folder: &Path) -> BTreeMap<String, String> {
    let text = |entry: fs::DirEntry| {
        let name = entry.file_name().to_string_lossy().into_owned();
        (name, fs::read_to_string(entry.path()).unwrap())
    };
    fs::read_dir(folder).unwrap().map(|entry| text(entry.unwrap())).collect()
}

/// The tables of a run, as texts.
fn written(
    passes: &[PassRecord<'_>],
    window: &[Results<'_>],
    lost: &[Failure<'_>],
) -> BTreeMap<String, String> {
    let files = Files::of(&[]);
    let to = files.path("out");
    write(passes, &to, window, lost);
    assert_eq!(fs::read_dir(files.path("")).unwrap().count(), 1, "nothing is left beside it");
    read(&to)
}

fn texts(tables: &BTreeMap<String, String>, which: impl Fn(&str) -> bool) -> String {
    let shown = tables.iter().filter(|(name, _)| which(name));
    shown.map(|(name, text)| format!("-- {name}\n{text}")).collect()
}

fn rows<'a, L: Layer>(rows: Vec<L>) -> PassResult<'a> {
    PassResult::Rows(Box::new(Rows(rows)))
}

#[test]
#[expect(clippy::too_many_lines, reason = "one picture of all tables")]
fn a_table_a_layer_and_keys_that_join() {
    let row = |inside, also, number| Found { span: Span::new(0, 7), inside, also, number, share: 0.123_456 };
    let story = Story {
        id: "s".to_owned(),
        articles: vec![lantern(), Article::from_text("ledger, late", "Zählt \"nicht\".")],
    };
    let cite = |article, start, end| Cite { article: ArticleIndex(article), span: Span::new(start, end) };
    let (found, shared) = (found(), shared());
    let settings = serde_json::json!({ "at_least": 0.5 });
    let structure = PassRecord { name: "structure", asked: false, ..found_pass(&SETTINGS) };
    let passes =
        [structure, PassRecord { fields: Ok(&found), ..found_pass(&settings) }, shared_pass(&shared)];
    let [structure, found, shared] = &passes;
    let line = |start, end, role| Line { span: Span::new(start, end), role };
    let results = Results {
        story: &story,
        whole: true,
        articles: vec![
            UnitResults(vec![
                (structure, rows(vec![line(0, 12, Role::Headline), line(13, 20, Role::Caption)])),
                (
                    found,
                    rows(vec![
                        row(None, vec![], None),
                        row(
                            Some(Span::new(8, 12)),
                            vec![Span::new(0, 7), Span::new(13, 20)],
                            Some(Ref::new(0)),
                        ),
                    ]),
                ),
            ]),
            UnitResults(vec![
                (structure, PassResult::Failed("it panicked")),
                (found, PassResult::Skipped("not English (de, 0.98)")),
            ]),
        ],
        found: UnitResults(vec![(
            shared,
            rows(vec![Shared {
                members: vec![cite(0, 13, 19), cite(1, 7, 14)],
                first: ArticleIndex(1),
                row: Ref::new(3),
            }]),
        )]),
        left_out: vec![LeftOutRecord { article: "wire", layer: "shared", why: "its numbers failed" }],
        refused: &[],
    };
    let lost = Failure { unit: UnitKind::Article, id: "wire", pass: None, message: "wire.txt: not UTF-8" };
    let tables = written(&passes, &[results], &[lost]);
    insta::assert_snapshot!(texts(&tables, |name| name.ends_with(".csv")), @r#"
    -- articles.csv
    article,source,sha256,story,outlet,published,url,headline,language,author,section,words
    lantern,lantern,155e447227953bc75d1f945bce585ffb68664ed22ec98b75ec4f507a1e5fc312,s,,,,,,,,2
    "ledger, late","ledger, late",89cb4d984e4cc8c75adcfe569dc4bbcd76f516231e2a0a5a029cd064f2cd0d49,s,,,,,,,,
    -- failures.csv
    unit,id,pass,message
    article,"ledger, late",structure,it panicked
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
    structure,3,null,
    found,3,"{""at_least"":0.5}",
    shared,3,null,
    -- run.csv
    tool,version,offsets,text
    parallax,0.1.0,chars,true
    -- shared.csv
    story,row,first,row_field
    s,0,"ledger, late",3
    -- shared_members.csv
    story,row,item,article,start,end,text
    s,0,0,lantern,8,13,zählt
    s,0,1,"ledger, late",6,13,"""nicht"""
    -- skipped.csv
    unit,id,pass,reason
    article,"ledger, late",found,"not English (de, 0.98)"
    -- stories.csv
    story,articles
    s,2
    -- tables.csv
    table,rows
    run,1
    passes,3
    articles,2
    stories,1
    left_out,1
    failures,2
    skipped,1
    found,2
    found_also,2
    shared,1
    shared_members,2
    "#);
    let package: serde_json::Value = serde_json::from_str(&tables["datapackage.json"]).unwrap();
    let resources = package["resources"].as_array().unwrap();
    let schema = |name: &str| &resources.iter().find(|one| one["name"] == name).unwrap()["schema"];
    insta::assert_snapshot!(schema("shared_members"), @r#"{"fields":[{"name":"story","type":"string","description":"The story, as in `stories`."},{"name":"row","type":"integer","description":"Its place in the layer, from 0: what a reference to it holds."},{"name":"item","type":"integer","description":"Its place in the list, from 0."},{"name":"article","type":"string"},{"name":"start","type":"integer"},{"name":"end","type":"integer"},{"name":"text","type":"string"}],"primaryKey":["story","row","item"],"foreignKeys":[{"fields":["story","row"],"reference":{"resource":"shared","fields":["story","row"]}},{"fields":["article"],"reference":{"resource":"articles","fields":["article"]}}]}"#);
    insta::assert_snapshot!(schema("shared")["foreignKeys"], @r#"[{"fields":["story"],"reference":{"resource":"stories","fields":["story"]}},{"fields":["first"],"reference":{"resource":"articles","fields":["article"]}},{"fields":["first","row_field"],"reference":{"resource":"found","fields":["article","row"]}}]"#);
    insta::assert_snapshot!(schema("found")["fields"][2], @r#"{"name":"span_start","type":"integer","description":"Where."}"#);
    insta::assert_snapshot!(schema("failures")["fields"][0], @r#"{"name":"unit","type":"string","description":"What the pass looks at.","constraints":{"enum":["article","story"]}}"#);
}

#[test]
fn every_corpus_has_the_same_tables_and_columns() {
    let found = found();
    let passes = [PassRecord { fields: Ok(&found), ..found_pass(&SETTINGS) }];
    let empty = written(&passes, &[], &[]);
    let story = Story { id: String::new(), articles: vec![lantern()] };
    let span = Span::new(0, 7);
    let row = Found { span, inside: Some(span), also: vec![span], number: None, share: 0.5 };
    let full = written(
        &passes,
        &[Results {
            story: &story,
            whole: false,
            articles: vec![UnitResults(vec![(&passes[0], rows(vec![row]))])],
            found: UnitResults(Vec::new()),
            left_out: Vec::new(),
            refused: &[],
        }],
        &[],
    );
    let heads = |tables: &BTreeMap<String, String>| -> Vec<(String, String)> {
        let head = |text: &String| text.lines().next().unwrap_or_default().to_owned();
        tables.iter().map(|(name, text)| (name.clone(), head(text))).collect()
    };
    assert_eq!(heads(&empty), heads(&full));
    assert_eq!(empty["datapackage.json"], full["datapackage.json"]);

    // And the package is what the tables are.
    let package: serde_json::Value = serde_json::from_str(&full["datapackage.json"]).unwrap();
    let resources = package["resources"].as_array().unwrap();
    assert_eq!(resources.len() + 1, full.len());
    for resource in resources {
        let text = &full[resource["path"].as_str().unwrap()];
        let mut table = csv::Reader::from_reader(text.as_bytes());
        let fields = resource["schema"]["fields"].as_array().unwrap();
        let names: Vec<&str> = fields.iter().map(|field| field["name"].as_str().unwrap()).collect();
        assert_eq!(table.headers().unwrap(), names.as_slice());
        for row in table.records() {
            for (value, field) in row.unwrap().iter().zip(fields) {
                let fits = match field["type"].as_str().unwrap() {
                    "integer" => value.parse::<i64>().is_ok(),
                    "number" => value.parse::<f64>().is_ok(),
                    "boolean" => value.parse::<bool>().is_ok(),
                    other => other == "string",
                };
                assert!(fits || value.is_empty(), "{field}: {value}");
            }
        }
    }
}

#[test]
fn a_row_of_any_layer_has_a_column_for_each_of_its_parts() {
    let resting = [field("rows", list(Shape::AnyRef))];
    let passes = [PassRecord { name: "resting", ..shared_pass(&resting) }];
    let story = Story { id: "s".to_owned(), articles: vec![lantern()] };
    let rows = vec![AnyRef::new::<Found>(Some(ArticleIndex(0)), 2), AnyRef::new::<Shared>(None, 0)];
    let results = Results {
        story: &story,
        whole: true,
        articles: vec![UnitResults(Vec::new())],
        found: UnitResults(vec![(&passes[0], self::rows(vec![Resting { rows }]))]),
        left_out: Vec::new(),
        refused: &[],
    };
    let tables = written(&passes, &[results], &[]);
    insta::assert_snapshot!(texts(&tables, |name| name.starts_with("resting")), @"
    -- resting.csv
    story,row
    s,0
    -- resting_rows.csv
    story,row,item,layer,article,row_field
    s,0,0,found,lantern,2
    s,0,1,shared,,0
    ");
}

#[derive(Serialize, Deserialize, DocumentedFields)]
struct Resting {
    /// What it rests on.
    rows: Vec<AnyRef>,
}

impl Layer for Resting {
    const NAME: &'static str = "resting";
    type Unit = Story;
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

fn odd(fields: &[Field], odd: serde_json::Value) -> Result<String, String> {
    let passes = [PassRecord { name: "odd", fields: Ok(fields), ..found_pass(&SETTINGS) }];
    let files = Files::of(&[]);
    let mut sink = Csv
        .open(&RunRecord { passes: &passes, ..RUN }, Some(&files.path("out")))
        .map_err(|error| error.to_string())?;
    let story = Story { id: String::new(), articles: vec![lantern()] };
    let found = UnitResults(vec![(&passes[0], PassResult::Rows(Box::new(Odd(odd))))]);
    sink.write(&[Results {
        story: &story,
        whole: false,
        articles: vec![found],
        found: UnitResults(Vec::new()),
        left_out: Vec::new(),
        refused: &[],
    }])
    .map_err(|error| error.to_string())?;
    sink.finish(&[]).map_err(|error| error.to_string())?;
    Ok(texts(&read(&files.path("out")), |name| name.starts_with("odd")))
}

#[test]
fn what_nests_is_flattened_and_what_is_one_of_several_has_its_columns() {
    let between = Shape::Struct { fields: vec![field("from", Shape::Utf8), field("to", Shape::Utf8)] };
    let when = Shape::OneOf { fields: vec![field("day", Shape::Utf8), field("between", between)] };
    let cell = vec![field("spans", list(Shape::Uint8)), field("who", Shape::Utf8).or_null()];
    let fields = [
        field("when", when).or_null(),
        field(
            "a",
            Shape::Struct { fields: vec![field("b", Shape::Utf8), field("c", list(list(Shape::Utf8)))] },
        ),
        field("cells", list(Shape::Struct { fields: cell })),
        field("d/../e", list(Shape::Bool)),
    ];
    let rows = serde_json::json!([
        { "when": "2024-03-12", "a": { "b": "one\ntwo", "c": [["deep"], []] }, "cells": [], "d/../e": [true] },
        { "when": { "from": "2024-03-12", "to": "2024-03-14" }, "a": { "b": "", "c": [] }, "cells": [
            { "spans": [1, 2], "who": "x" }, { "spans": [], "who": null }
        ], "d/../e": [] },
        { "when": null, "a": { "b": "x", "c": [] }, "cells": [], "d/../e": [] },
    ]);
    insta::assert_snapshot!(odd(&fields, rows).unwrap(), @r#"
    -- odd.csv
    article,row,when,when_from,when_to,a_b
    lantern,0,2024-03-12,,,"one
    two"
    lantern,1,,2024-03-12,2024-03-14,
    lantern,2,,,,x
    -- odd_a_c.csv
    article,row,item
    lantern,0,0
    lantern,0,1
    -- odd_a_c_value.csv
    article,row,item,item2,value
    lantern,0,0,0,deep
    -- odd_cells.csv
    article,row,item,who
    lantern,1,0,x
    lantern,1,1,
    -- odd_cells_spans.csv
    article,row,item,item2,value
    lantern,1,0,0,1
    lantern,1,0,1,2
    -- odd_d____e.csv
    article,row,item,value
    lantern,0,0,true
    "#);
}

#[test]
fn a_row_that_is_not_as_described_is_refused() {
    let fields = [field("a", Shape::Utf8)];
    let refused = |rows| odd(&fields, rows).unwrap_err();
    insta::assert_snapshot!(refused(serde_json::json!([{ "b": 1 }])), @"a row of `odd` is not as it was described: nobody told of its field `b`");
    insta::assert_snapshot!(refused(serde_json::json!([{ "a": [1] }])), @"a row of `odd` is not as it was described: a list where there is none");
    let twice =
        [field("a_b", Shape::Utf8), field("a", Shape::Struct { fields: vec![field("b", Shape::Utf8)] })];
    insta::assert_snapshot!(odd(&twice, serde_json::json!([])).unwrap_err(), @"the table `odd` would have two columns with the name `a_b`");
}

#[test]
fn only_our_own_tables_are_replaced() {
    let files = Files::of(&[("mine/notes.txt", "Dear diary"), ("file.csv", "a,b"), ("empty/x", "")]);
    fs::remove_file(files.path("empty/x")).unwrap();
    let found = found();
    let passes = [PassRecord { fields: Ok(&found), ..found_pass(&SETTINGS) }];
    let run = RunRecord { passes: &passes, ..RUN };
    let create = |name: &str| Csv.open(&run, Some(&files.path(name)));
    let refused = |name: &str| create(name).err().expect("refused").to_string();
    insta::assert_snapshot!(refused("mine"), @"it holds `notes.txt`, which is no table of ours; name a new folder, or one that holds earlier tables and nothing else");
    insta::assert_snapshot!(refused("file.csv"), @"this is a file, and tables are a folder; name a new folder, or one that holds earlier tables and nothing else");
    create("empty").unwrap().finish(&[]).unwrap();
    create("empty").unwrap().finish(&[]).unwrap();
    assert!(files.path("empty/found.csv").exists());
    assert!(files.path("empty/datapackage.json").exists());
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
    let found = found();
    let refused = |name| {
        let passes = [PassRecord { name, fields: Ok(&found), ..found_pass(&SETTINGS) }];
        layouts(&passes).err().expect("refused").to_string()
    };
    insta::assert_snapshot!(refused("articles"), @"there would be two tables with the name `articles`");
    insta::assert_snapshot!(refused("tables"), @"there would be two tables with the name `tables`");
}
