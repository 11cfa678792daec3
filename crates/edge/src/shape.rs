//! The shape of a row in Arrow: beneath its types lie ours, which stand in the metadata.

use std::{collections::HashMap, sync::Arc};

use arrow_schema::{DataType, Field as ArrowField, FieldRef, Fields};
pub use parallax_corpus::shape::{Field, Name, Shape};

/// The Arrow fields of some fields.
#[must_use]
pub fn arrow(fields: &[Field]) -> Fields {
    fields.iter().map(field).collect()
}

/// The Arrow field, with what [`Shape`] adds to Arrow's types in its metadata.
#[must_use]
pub fn field(field: &Field) -> FieldRef {
    let Field { name, shape, nullable, .. } = field;
    Arc::new(ArrowField::new(name.0, data_type(shape), *nullable).with_metadata(metadata(shape)))
}

/// The Arrow type.
#[must_use]
pub fn data_type(shape: &Shape) -> DataType {
    match shape {
        Shape::Bool => DataType::Boolean,
        Shape::Int8 => DataType::Int8,
        Shape::Int16 => DataType::Int16,
        Shape::Int32 => DataType::Int32,
        Shape::Int64 => DataType::Int64,
        Shape::Uint8 => DataType::UInt8,
        Shape::Uint16 => DataType::UInt16,
        Shape::Uint32 | Shape::Article | Shape::Ref { .. } => DataType::UInt32,
        Shape::Uint64 => DataType::UInt64,
        Shape::Float32 => DataType::Float32,
        Shape::Float64 => DataType::Float64,
        Shape::Utf8 | Shape::Enum { .. } => DataType::Utf8,
        Shape::LargeUtf8 => DataType::LargeUtf8,
        Shape::Span => numbers(&["start", "end"]),
        Shape::Cite => numbers(&["article", "start", "end"]),
        Shape::List { item } => DataType::List(field(item)),
        Shape::Struct { fields } | Shape::OneOf { fields } => DataType::Struct(arrow(fields)),
    }
}

fn metadata(shape: &Shape) -> HashMap<String, String> {
    let mut metadata = HashMap::new();
    let mut mark = |key: &str, value: String| metadata.insert(format!("parallax:{key}"), value);
    match shape {
        Shape::Span => mark("type", "span".to_owned()),
        Shape::Cite => mark("type", "cite".to_owned()),
        Shape::Article => mark("type", "article".to_owned()),
        Shape::OneOf { .. } => mark("type", "one_of".to_owned()),
        Shape::Ref { layer } => {
            mark("layer", layer.to_string());
            mark("type", "ref".to_owned())
        }
        Shape::Enum { values, .. } => {
            let values: Vec<_> = values.iter().map(|value| value.0).collect();
            mark("values", serde_json::json!(values).to_string());
            mark("type", "enum".to_owned())
        }
        _ => None,
    };
    metadata
}

fn numbers(names: &[&str]) -> DataType {
    DataType::Struct(names.iter().map(|name| ArrowField::new(*name, DataType::UInt32, false)).collect())
}
