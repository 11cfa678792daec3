//! JSON Schema of the records of `--format jsonl`, and of the tables that every run has.

use parallax_corpus::{
    UnitKind,
    shape::{Field, Shape},
};
use serde_json::{Map, Value, json};

use crate::write::{
    record::PassRecord,
    tables::{
        days::is_day,
        fixed::{Fixed, TABLES},
    },
};

/// The schema of a line: of the records of a run that writes these layers. `$defs` has the rows of each layer by its
/// name, and those of the other tables as `tables.NAME`.
///
/// # Errors
/// If rows of a layer have no shape.
pub fn json(passes: &[PassRecord<'_>]) -> Result<Value, String> {
    let asked = || passes.iter().filter(|pass| pass.asked);
    let mut defs = Map::new();
    for (name, schema) in [("parallax.span", span(&[])), ("parallax.cite", span(&["article"]))] {
        defs.insert(name.to_owned(), schema);
    }
    defs.insert("parallax.any_ref".to_owned(), any_ref());
    for pass in asked() {
        let mut row = object(pass.name, &[], pass.fields?);
        row["description"] = json!(pass.summary);
        defs.insert(pass.name.to_owned(), row);
    }
    for table in TABLES {
        let mut row = object("", &[], &table.fields());
        row["description"] = json!(table.text);
        defs.insert(format!("tables.{}", table.name), row);
    }
    let layers = |unit| {
        let of_unit = asked().filter(|pass| pass.unit == unit);
        let rows = of_unit
            .map(|pass| (pass.name.to_owned(), list(&json!({ "$ref": format!("#/$defs/{}", pass.name) }))));
        let layers: Map<String, Value> = rows.collect();
        json!({ "type": "object", "properties": layers, "additionalProperties": false })
    };
    let records = [
        run(),
        article(layers(UnitKind::Article)),
        story(layers(UnitKind::Story)),
        of_table("failure", "failures"),
        of_table("skipped", "skipped"),
    ];
    Ok(json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A line of `parallax run --format jsonl`",
        "oneOf": records,
        "$defs": defs,
    }))
}

fn run() -> Value {
    let pass = json!({
        "type": "object",
        "properties": {
            "name": { "type": "string" },
            "version": { "type": "integer", "minimum": 0 },
            "settings": { "type": ["object", "null"] },
            "library": { "type": ["string", "null"] },
        },
        "required": ["name", "version", "settings", "library"],
        "additionalProperties": false,
    });
    let properties = json!({
        "tool": { "const": "parallax" },
        "version": { "type": "string" },
        "offsets": { "enum": ["chars", "bytes", "utf16"] },
        "text": { "const": false, "description": "There where the words of the articles are withheld." },
        "passes": list(&pass),
    });
    record("run", properties, &["tool", "version", "offsets", "passes"])
}

fn article(layers: Value) -> Value {
    let table = Fixed::get("articles").fields();
    let get = |name: &str| {
        table.iter().find(|field| field.name.0 == name).map_or(json!(true), |field| schema("", &[], field))
    };
    const DECLARED: [&str; 7] = ["outlet", "published", "url", "headline", "language", "author", "section"];
    let declared: Map<String, Value> =
        DECLARED.map(|name| (name.to_owned(), get(name))).into_iter().collect();
    let properties = json!({
        "id": get("article"),
        "source": get("source"),
        "sha256": get("sha256"),
        "story": get("story"),
        "declared": {
            "type": "object",
            "properties": declared,
            "required": DECLARED,
            "additionalProperties": false,
        },
        "layers": layers,
    });
    record("article", properties, &["id", "source", "sha256", "story", "declared", "layers"])
}

fn story(layers: Value) -> Value {
    let left_out = Fixed::get("left_out").fields();
    // The story is the record's.
    let left_out: Vec<Field> = left_out.into_iter().filter(|field| field.name.0 != "story").collect();
    let properties = json!({
        "id": { "type": "string" },
        "articles": list(&json!({ "type": "string" })),
        "left_out": list(&object("", &[], &left_out)),
        "layers": layers,
    });
    record("story", properties, &["id", "articles", "left_out", "layers"])
}

/// A record that is a row of a table.
fn of_table(name: &str, table: &str) -> Value {
    let fields = Fixed::get(table).fields();
    let names: Vec<&str> = fields.iter().map(|field| field.name.0).collect();
    record(name, object("", &[], &fields)["properties"].take(), &names)
}

fn record(name: &str, mut properties: Value, required: &[&str]) -> Value {
    properties["record"] = json!({ "const": name });
    let required: Vec<&str> = ["record"].iter().chain(required).copied().collect();
    json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false })
}

/// An object of fields: `path` are the names of those that it lies in.
fn object(layer: &str, path: &[&str], fields: &[Field]) -> Value {
    let property = |field: &Field| (field.name.to_string(), schema(layer, path, field));
    let properties: Map<String, Value> = fields.iter().map(property).collect();
    let names: Vec<&str> = fields.iter().map(|field| field.name.0).collect();
    json!({ "type": "object", "properties": properties, "required": names, "additionalProperties": false })
}

fn schema(layer: &str, path: &[&str], field: &Field) -> Value {
    let path: Vec<&str> = path.iter().copied().chain([field.name.0]).collect();
    let mut schema = or_null(of_shape(layer, &path, &field.shape), field.nullable);
    if !field.text.is_empty() {
        schema["description"] = json!(field.text);
    }
    schema
}

fn of_shape(layer: &str, path: &[&str], shape: &Shape) -> Value {
    match shape {
        Shape::Bool => json!({ "type": "boolean" }),
        Shape::Int8 | Shape::Int16 | Shape::Int32 | Shape::Int64 => json!({ "type": "integer" }),
        Shape::Uint8 | Shape::Uint16 | Shape::Uint32 | Shape::Uint64 => {
            json!({ "type": "integer", "minimum": 0 })
        }
        Shape::Ref { layer } => {
            json!({ "type": "integer", "minimum": 0, "$comment": format!("a row of `{layer}`") })
        }
        // What is no number is written as null.
        Shape::Float32 | Shape::Float64 => json!({ "type": ["number", "null"] }),
        Shape::Utf8 if is_day(layer, path) => json!({ "type": "string", "format": "date" }),
        Shape::Utf8 | Shape::LargeUtf8 | Shape::Article | Shape::Enum { open: true, .. } => {
            json!({ "type": "string" })
        }
        Shape::Enum { values, open: false } => {
            let values: Vec<&str> = values.iter().map(|value| value.0).collect();
            json!({ "enum": values })
        }
        Shape::Span => json!({ "$ref": "#/$defs/parallax.span" }),
        Shape::Cite => json!({ "$ref": "#/$defs/parallax.cite" }),
        Shape::AnyRef => json!({ "$ref": "#/$defs/parallax.any_ref" }),
        Shape::List { item } => list(&or_null(of_shape(layer, path, &item.shape), item.nullable)),
        Shape::Struct { fields } => object(layer, path, fields),
        Shape::OneOf { fields } => {
            let each: Vec<Value> = fields.iter().map(|field| schema(layer, path, field)).collect();
            json!({ "anyOf": each })
        }
    }
}

fn or_null(schema: Value, nullable: bool) -> Value {
    if nullable { json!({ "anyOf": [schema, { "type": "null" }] }) } else { schema }
}

fn list(item: &Value) -> Value {
    json!({ "type": "array", "items": item })
}

fn span(more: &[&str]) -> Value {
    let mut properties = json!({
        "start": { "type": "integer", "minimum": 0, "description": "Its first place, from 0." },
        "end": { "type": "integer", "minimum": 0, "description": "The place behind its last." },
        "text": { "type": "string", "description": "Its words." },
    });
    for name in more {
        properties[*name] = json!({ "type": "string", "description": "The id of the article." });
    }
    let required: Vec<&str> = more.iter().copied().chain(["start", "end", "text"]).collect();
    json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false })
}

fn any_ref() -> Value {
    json!({
        "type": "object",
        "description": "A row of any layer.",
        "properties": {
            "layer": { "type": "string" },
            "article": { "type": ["string", "null"], "description": "None, if the layer is the story's." },
            "row": { "type": "integer", "minimum": 0 },
        },
        "required": ["layer", "article", "row"],
        "additionalProperties": false,
    })
}
