//! `parallax schema`.

use super::{python, read, run, script};
use crate::program::{Folder, parallax};

#[test]
fn every_record_is_as_its_schema_says() {
    let folder = Folder::new();
    run(&folder, &["--all-layers", "--format", "jsonl", "--out", "all.jsonl"]);
    let schema = parallax(&["schema"], &folder);
    let schema = serde_json::from_str(&schema.stdout).unwrap();
    let validator = jsonschema::draft202012::options().should_validate_formats(true).build(&schema).unwrap();
    let layers: serde_json::Map<_, _> = schema["$defs"].as_object().unwrap().clone().into_iter().collect();
    for record in super::records(&folder, "all.jsonl") {
        // By layers, since a union of records says only that none fits.
        for (layer, rows) in record["layers"].as_object().into_iter().flatten() {
            assert!(layers.contains_key(layer), "{layer}");
            let mut of_row = layers[layer].clone();
            of_row["$defs"] = schema["$defs"].clone();
            let of_row =
                jsonschema::draft202012::options().should_validate_formats(true).build(&of_row).unwrap();
            for row in rows.as_array().unwrap() {
                if let Some(error) = of_row.iter_errors(row).next() {
                    panic!("{layer}: {error} at {}", error.instance_path());
                }
            }
        }
        assert!(validator.is_valid(&record), "{}", record["record"]);
    }
    let wrong = serde_json::json!({ "record": "article", "id": 1 });
    assert!(!validator.is_valid(&wrong));
}

#[test]
fn every_table_of_parquet_has_its_rows_described() {
    let folder = Folder::new();
    folder.file("a.txt", "At least 14 people died, Ada Quill said.\n");
    let run = parallax(&["run", "a.txt", "--all-layers", "--format", "parquet", "--out", "tables"], &folder);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let schema: serde_json::Value = serde_json::from_str(&parallax(&["schema"], &folder).stdout).unwrap();
    for table in read::parquet(&folder.path("tables/tables.parquet")) {
        let name = table["table"].as_str().unwrap();
        let defs = &schema["$defs"];
        let row = [name.to_owned(), format!("tables.{name}")].into_iter().find_map(|name| defs.get(name));
        let row = row.unwrap_or_else(|| panic!("{name} is not described"));
        let columns = read::schema(&folder.path(&format!("tables/{name}.parquet")));
        let described = row["properties"].as_object().unwrap().len();
        let keys = if defs.get(name).is_some() { 2 } else { 0 };
        assert_eq!(columns.fields().len(), described + keys, "{name}");
    }
}

#[test]
fn layers_are_chosen_by_name() {
    let folder = Folder::new();
    let schema = parallax(&["schema", "numbers"], &folder);
    let schema: serde_json::Value = serde_json::from_str(&schema.stdout).unwrap();
    assert!(schema["$defs"].get("numbers").is_some());
    assert!(schema["$defs"].get("quotes").is_none());
    let unknown = parallax(&["schema", "nombers"], &folder);
    assert_eq!(unknown.code, 2);
    assert!(unknown.stderr.contains("nombers"), "{}", unknown.stderr);
    let duckdb = parallax(&["schema", "outlet", "--format", "duckdb"], &folder);
    assert!(duckdb.stdout.contains(
        "FROM read_csv('outlet.csv', header=true, columns={'article': 'VARCHAR', 'row': 'UBIGINT', "
    ));
}

#[test]
fn duckdb_reads_every_table_by_its_columns() {
    let Some(python) = python() else { return };
    let folder = Folder::new();
    run(&folder, &["--all-layers", "--format", "csv", "--out", "tables"]);
    run(&folder, &["--all-layers", "--format", "jsonl", "--out", "tables/analysis.jsonl"]);
    let statements = parallax(&["schema", "--format", "duckdb"], &folder).stdout;
    folder.file("schema.sql", statements);
    let lines = folder.read("tables/analysis.jsonl").lines().count();
    let seen = script(
        &python,
        &folder,
        r#"
import csv, os, duckdb
statements = [s for s in open("schema.sql").read().split(";\n") if "FROM " in s]
os.chdir("tables")
csv.field_size_limit(1 << 30)
for statement in statements[:-1]:
    name = statement.split("read_csv('")[1].split("'")[0]
    rows = duckdb.sql(statement + ";").fetchall()
    assert len(rows) == sum(1 for _ in csv.reader(open(name, newline=""))) - 1, name
lines = duckdb.sql(statements[-1] + ";").fetchall()
print(len(lines))
found = duckdb.sql("select sum(len(layers.numbers)) from (" + statements[-1].split("\n")[-1] + ") where record = 'article'")
print(found.fetchall()[0][0] == duckdb.sql("select count(*) from 'numbers.csv'").fetchall()[0][0])
"#,
    );
    assert_eq!(seen.lines().collect::<Vec<_>>(), [lines.to_string(), "True".to_owned()]);
}
