//! What the tables are, as [Frictionless Table Schema](https://specs.frictionlessdata.io) says it.

use serde_json::{Value, json};

use super::layout::{Column, Foreign, Layout};

/// The name of the file.
pub(crate) const FILE: &str = "datapackage.json";

/// The data package of some tables.
pub(crate) fn package(tables: &[Layout]) -> Value {
    let resources: Vec<Value> = tables.iter().map(resource).collect();
    json!({ "profile": "tabular-data-package", "name": "parallax", "resources": resources })
}

fn resource(table: &Layout) -> Value {
    let fields: Vec<Value> = table.columns.iter().map(field).collect();
    let mut schema = json!({ "fields": fields });
    if !table.primary.is_empty() {
        schema["primaryKey"] = json!(table.primary);
    }
    if !table.foreign.is_empty() {
        schema["foreignKeys"] = table.foreign.iter().map(foreign).collect();
    }
    json!({
        "profile": "tabular-data-resource",
        "name": table.name,
        "path": format!("{}.csv", table.name),
        "description": table.text,
        "encoding": "utf-8",
        "schema": schema,
    })
}

fn field(column: &Column) -> Value {
    let Column { name, holds, values, open, text, .. } = column;
    let mut field = json!({ "name": name, "type": holds });
    if !text.is_empty() {
        field["description"] = json!(text);
    }
    if !open {
        field["constraints"] = json!({ "enum": values });
    }
    field
}

fn foreign(foreign: &Foreign) -> Value {
    let Foreign { columns, table, keys } = foreign;
    json!({ "fields": columns, "reference": { "resource": table, "fields": keys } })
}
