//! Columns for DuckDB, so that it guesses nothing.

use std::{fmt::Write, io};

use parallax_corpus::shape::{Field, Shape};

use crate::write::{
    csv::{Column, Layout, layouts},
    record::PassRecord,
    tables::{days::is_day, fixed::Fixed},
};

/// A statement for each table of `--format csv`, then one for the lines of `--format jsonl`.
///
/// # Errors
/// If rows of a layer stand in no table.
pub fn duckdb(passes: &[PassRecord<'_>]) -> io::Result<String> {
    let mut out = String::new();
    for table in layouts(passes)? {
        statement(&mut out, &table);
    }
    let asked: Vec<&PassRecord<'_>> = passes.iter().filter(|pass| pass.asked).collect();
    let layers =
        asked.iter().map(|pass| Ok(format!("{} {}", quoted(pass.name), rows(pass.name, pass.fields?))));
    let layers: Vec<String> = layers.collect::<Result<_, String>>().map_err(io::Error::other)?;
    out.push_str("-- The lines of `--format jsonl`; each has the columns of its record.\n");
    let columns: Vec<String> =
        records(&layers).iter().map(|(name, kind)| format!("'{name}': '{kind}'")).collect();
    let _ = writeln!(
        out,
        "FROM read_ndjson('analysis.jsonl', maximum_object_size=1073741824, columns={{{}}});",
        columns.join(", ")
    );
    Ok(out)
}

fn statement(out: &mut String, table: &Layout) {
    let kind = |Column { name, holds, .. }: &Column| {
        let kind = match *holds {
            "integer" => "UBIGINT",
            "number" => "DOUBLE",
            "boolean" => "BOOLEAN",
            _ => "VARCHAR",
        };
        format!("'{}': '{kind}'", name.replace('\'', "''"))
    };
    let columns: Vec<String> = table.columns.iter().map(kind).collect();
    let _ = writeln!(out, "-- {}: {}", table.name, table.text.replace('\n', " "));
    let _ = writeln!(
        out,
        "FROM read_csv('{}.csv', header=true, columns={{{}}});\n",
        table.name,
        columns.join(", ")
    );
}

/// The columns of a line, whatever its record.
fn records(layers: &[String]) -> Vec<(&'static str, String)> {
    let table = |name: &str, but: &str| {
        let fields = Fixed::get(name).fields();
        let fields: Vec<Field> = fields.into_iter().filter(|field| field.name.0 != but).collect();
        rows("", &fields)
    };
    let text = || "VARCHAR".to_owned();
    let layers = if layers.is_empty() { "JSON".to_owned() } else { format!("STRUCT({})", layers.join(", ")) };
    vec![
        ("record", text()),
        ("tool", text()),
        ("version", text()),
        ("offsets", text()),
        ("text", "BOOLEAN".to_owned()),
        (
            "passes",
            "STRUCT(\"name\" VARCHAR, \"version\" UBIGINT, \"settings\" JSON, \"library\" VARCHAR)[]"
                .to_owned(),
        ),
        ("id", text()),
        ("source", text()),
        ("sha256", text()),
        ("story", text()),
        (
            "declared",
            "STRUCT(\"outlet\" VARCHAR, \"published\" VARCHAR, \"url\" VARCHAR, \"headline\" VARCHAR, \
             \"language\" VARCHAR, \"author\" VARCHAR, \"section\" VARCHAR)"
                .to_owned(),
        ),
        ("articles", "VARCHAR[]".to_owned()),
        ("left_out", table("left_out", "story")),
        ("unit", text()),
        ("pass", text()),
        ("message", text()),
        ("reason", text()),
        ("layers", layers),
    ]
}

fn rows(layer: &str, fields: &[Field]) -> String {
    format!("{}[]", structure(layer, &[], fields))
}

fn structure(layer: &str, path: &[&str], fields: &[Field]) -> String {
    let one = |field: &Field| {
        let path: Vec<&str> = path.iter().copied().chain([field.name.0]).collect();
        format!("{} {}", quoted(field.name.0), kind(layer, &path, &field.shape))
    };
    if fields.is_empty() {
        return "JSON".to_owned();
    }
    format!("STRUCT({})", fields.iter().map(one).collect::<Vec<_>>().join(", "))
}

fn kind(layer: &str, path: &[&str], shape: &Shape) -> String {
    let place = "\"start\" UINTEGER, \"end\" UINTEGER, \"text\" VARCHAR";
    let simple = match shape {
        Shape::Bool => "BOOLEAN",
        Shape::Int8 => "TINYINT",
        Shape::Int16 => "SMALLINT",
        Shape::Int32 => "INTEGER",
        Shape::Int64 => "BIGINT",
        Shape::Uint8 => "UTINYINT",
        Shape::Uint16 => "USMALLINT",
        Shape::Uint32 | Shape::Ref { .. } => "UINTEGER",
        Shape::Uint64 => "UBIGINT",
        Shape::Float32 | Shape::Float64 => "DOUBLE",
        Shape::Utf8 if is_day(layer, path) => "DATE",
        Shape::Utf8 | Shape::LargeUtf8 | Shape::Article | Shape::Enum { .. } => "VARCHAR",
        // It is a string in one line and an object in another.
        Shape::OneOf { .. } => "JSON",
        Shape::Span => return format!("STRUCT({place})"),
        Shape::Cite => return format!("STRUCT(\"article\" VARCHAR, {place})"),
        Shape::AnyRef => "STRUCT(\"layer\" VARCHAR, \"article\" VARCHAR, \"row\" UINTEGER)",
        Shape::List { item } => return format!("{}[]", kind(layer, path, &item.shape)),
        Shape::Struct { fields } => return structure(layer, path, fields),
    };
    simple.to_owned()
}

/// A name in a type, which stands in a string.
fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\"").replace('\'', "''"))
}
