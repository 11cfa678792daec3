//! JSON lines, CSV and Parquet have the same rows.

use std::collections::BTreeMap;

use arrow_schema::{DataType, Fields};
use serde_json::{Map, Value, json};

use super::{files, python, read, records, run, script};
use crate::program::{Folder, parallax};

/// The rows of every layer, with the keys that they have in tables.
fn of_records(records: &[Value]) -> BTreeMap<String, Vec<Map<String, Value>>> {
    let mut layers: BTreeMap<String, Vec<Map<String, Value>>> = BTreeMap::new();
    for record in records {
        let Some(kind @ ("article" | "story")) = record["record"].as_str() else { continue };
        for (layer, rows) in record["layers"].as_object().unwrap() {
            let all = layers.entry(layer.clone()).or_default();
            for (at, row) in rows.as_array().unwrap().iter().enumerate() {
                let mut keyed =
                    Map::from_iter([(kind.to_owned(), record["id"].clone()), ("row".to_owned(), json!(at))]);
                for (name, value) in row.as_object().unwrap() {
                    let taken = keyed.contains_key(name);
                    keyed.insert(if taken { format!("{name}_field") } else { name.clone() }, value.clone());
                }
                all.push(keyed);
            }
        }
    }
    layers
}

/// What a row of JSON and one of Parquet have in common: figures are figures, and of a struct that stands for the
/// one field that is there only this is left.
fn plain(value: &Value) -> Value {
    match value {
        Value::Number(number) => json!(number.as_f64().unwrap()),
        Value::Array(values) => values.iter().map(plain).collect(),
        Value::Object(fields) if fields.keys().eq(["day", "between"].iter()) => {
            fields.values().find(|value| !value.is_null()).map_or(Value::Null, plain)
        }
        Value::Object(fields) => {
            Value::Object(fields.iter().map(|(name, value)| (name.clone(), plain(value))).collect())
        }
        other => other.clone(),
    }
}

/// The cells of a row in CSV, and how many items its lists have by the names of their tables.
fn cells(
    table: &str,
    path: &str,
    value: &Value,
    cells: &mut Map<String, Value>,
    lists: &mut BTreeMap<String, usize>,
) {
    let under = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}_{name}") };
    match value {
        Value::Null => {}
        Value::Object(fields) => {
            fields.iter().for_each(|(name, value)| self::cells(table, &under(name), value, cells, lists));
        }
        Value::Array(items) => {
            let table = format!("{table}_{}", if path.is_empty() { "value" } else { path });
            *lists.entry(table.clone()).or_default() += items.len();
            items.iter().for_each(|item| self::cells(&table, "", item, &mut Map::new(), lists));
        }
        Value::String(text) => drop(cells.insert(path.to_owned(), json!(text))),
        Value::Number(number) => {
            // A float without a fraction is written as a whole number in both.
            drop(cells.insert(path.to_owned(), json!(number.to_string())))
        }
        other => drop(cells.insert(path.to_owned(), json!(other.to_string()))),
    }
}

#[test]
fn every_form_has_the_same_rows() {
    let folder = Folder::new();
    run(&folder, &["--all-layers", "--format", "jsonl", "--out", "all.jsonl"]);
    run(&folder, &["--all-layers", "--format", "csv", "--out", "csv"]);
    run(&folder, &["--all-layers", "--format", "parquet", "--out", "parquet"]);
    let records = records(&folder, "all.jsonl");
    let layers = of_records(&records);
    assert!(layers.len() > 20, "{}", layers.len());
    let mut items = BTreeMap::new();
    for (layer, rows) in &layers {
        let parquet = read::parquet(&folder.path(&format!("parquet/{layer}.parquet")));
        assert_eq!(parquet.len(), rows.len(), "{layer}");
        for (typed, row) in parquet.iter().zip(rows) {
            assert_eq!(plain(&typed.clone().into()), plain(&row.clone().into()), "{layer}");
        }
        let csv = read::csv(&folder.path(&format!("csv/{layer}.csv")));
        assert_eq!(csv.len(), rows.len(), "{layer}");
        for (row, written) in rows.iter().zip(csv) {
            let mut expected = Map::new();
            cells(layer, "", &row.clone().into(), &mut expected, &mut items);
            let there: Map<String, Value> = written.into_iter().filter(|(_, cell)| cell != "").collect();
            expected.retain(|_, cell| cell != "");
            let sorted = |map: Map<String, Value>| map.into_iter().collect::<BTreeMap<_, _>>();
            assert_eq!(sorted(there), sorted(expected), "{layer}");
        }
    }
    for (table, len) in items {
        assert_eq!(read::csv(&folder.path(&format!("csv/{table}.csv"))).len(), len, "{table}");
    }
    the_other_tables(&folder, &records);
}

/// What is no layer is the same, cell by cell.
fn the_other_tables(folder: &Folder, records: &[Value]) {
    for table in ["run", "passes", "articles", "stories", "left_out", "failures", "skipped"] {
        let csv = read::csv(&folder.path(&format!("csv/{table}.csv")));
        let parquet = read::parquet(&folder.path(&format!("parquet/{table}.parquet")));
        let text = |value: &Value| match value {
            Value::Null => json!(""),
            Value::String(text) => json!(text),
            other => json!(other.to_string()),
        };
        let typed = parquet.iter().map(|row| row.iter().map(|(name, cell)| (name.clone(), text(cell))));
        let typed: Vec<Map<String, Value>> = typed.map(Iterator::collect).collect();
        assert_eq!(typed, csv, "{table}");
    }
    let articles = read::parquet(&folder.path("parquet/articles.parquet"));
    let ids: Vec<&Value> = articles.iter().map(|row| &row["article"]).collect();
    let of_records = records.iter().filter(|record| record["record"] == "article");
    assert_eq!(ids, of_records.map(|record| &record["id"]).collect::<Vec<_>>());
    let listed = read::parquet(&folder.path("parquet/tables.parquet"));
    for row in listed {
        let name = row["table"].as_str().unwrap();
        let rows = read::parquet(&folder.path(&format!("parquet/{name}.parquet")));
        assert_eq!(row["rows"], json!(rows.len()), "{name}");
    }
}

#[test]
fn the_types_are_those_that_readers_take() {
    fn check(fields: &Fields) {
        for field in fields {
            match field.data_type() {
                DataType::Struct(fields) => check(fields),
                DataType::List(item) => check(&Fields::from(vec![item.clone()])),
                kind => assert!(
                    matches!(
                        kind,
                        DataType::Boolean
                            | DataType::UInt32
                            | DataType::UInt64
                            | DataType::Float64
                            | DataType::Utf8
                            | DataType::Date32
                    ),
                    "{field}"
                ),
            }
        }
    }
    let folder = Folder::new();
    folder.file("a.txt", "On 3 May 2021 at least 14 people died, the coastguard said.\n");
    let run = parallax(&["run", "a.txt", "--format", "parquet", "--out", "tables"], &folder);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let files = files(&folder.path("tables"));
    assert!(files.len() > 25, "{:?}", files.keys());
    files.keys().for_each(|name| check(read::schema(&folder.path(&format!("tables/{name}"))).fields()));
    let dates = read::schema(&folder.path("tables/dates.parquet"));
    assert_eq!(dates.field_with_name("from").unwrap().data_type(), &DataType::Date32);
    let numbers = read::schema(&folder.path("tables/numbers.parquet"));
    let span = numbers.field_with_name("span").unwrap();
    assert!(span.metadata().contains_key("description"), "{span}");
    assert_eq!(numbers.metadata()["parallax:key"], "article,row");
}

#[test]
fn any_number_of_threads_writes_the_same_bytes() {
    let folder = Folder::new();
    for format in ["parquet", "annotations"] {
        run(&folder, &["--threads", "1", "--format", format, "--out", &format!("{format}1")]);
        run(&folder, &["--threads", "3", "--format", format, "--out", &format!("{format}3")]);
    }
    assert_eq!(files(&folder.path("parquet1")), files(&folder.path("parquet3")));
    assert_eq!(folder.read("annotations1"), folder.read("annotations3"));
}

#[test]
fn only_a_folder_of_our_own_is_replaced() {
    let folder = Folder::new();
    folder.file("a.txt", "At least 14 people died.\n").file("mine/notes.txt", "Dear diary");
    let into = |out: &str| {
        parallax(&["run", "a.txt", "--passes", "numbers", "--format", "parquet", "--out", out], &folder)
    };
    let refused = into("mine");
    assert_eq!(refused.code, 2);
    assert!(refused.stderr.contains("it holds `notes.txt`, which is no table of ours"), "{}", refused.stderr);
    assert_eq!(into("tables").code, 0);
    assert_eq!(into("tables").code, 0);
    folder.file("tables/notes.parquet", "mine");
    assert_eq!(into("tables").code, 2);
    let nowhere = parallax(&["run", "a.txt", "--format", "parquet"], &folder);
    assert!(nowhere.stderr.contains("say where with `--out FOLDER`"), "{}", nowhere.stderr);
}

/// What programs make of the files, beside our own reader.
#[test]
fn pyarrow_and_duckdb_read_them() {
    let Some(python) = python() else { return };
    let folder = Folder::new();
    run(&folder, &["--format", "parquet", "--out", "tables"]);
    run(&folder, &["--format", "jsonl", "--out", "all.jsonl"]);
    let numbers = of_records(&records(&folder, "all.jsonl"))["numbers"].len();
    let seen = script(
        &python,
        &folder,
        r#"
import glob, duckdb, pyarrow as pa, pyarrow.parquet as pq
def simple(kind):
    assert not pa.types.is_dictionary(kind) and not pa.types.is_large_string(kind), kind
    for at in range(kind.num_fields):
        simple(kind.field(at).type)
for path in glob.glob("tables/*.parquet"):
    table = pq.read_table(path)
    for column in table.schema:
        simple(column.type)
    assert duckdb.sql(f"select count(*) from '{path}'").fetchall()[0][0] == table.num_rows, path
print(pq.read_table("tables/numbers.parquet").num_rows)
print(duckdb.sql("select count(*) from 'tables/numbers.parquet' n join 'tables/articles.parquet' using (article)").fetchall()[0][0])
print(duckdb.sql("select count(*) from 'tables/facts.parquet' anti join 'tables/stories.parquet' using (story)").fetchall()[0][0])
"#,
    );
    assert_eq!(seen.lines().collect::<Vec<_>>(), [numbers.to_string(), numbers.to_string(), "0".to_owned()]);
}
