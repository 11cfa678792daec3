//! The columns of a table, in Arrow's types.

use std::{collections::HashMap, sync::Arc};

use arrow_schema::{DataType, Field as ArrowField, FieldRef, Fields, Schema, SchemaRef};
use parallax_corpus::{
    UnitKind,
    shape::{Field, Shape},
};

use crate::write::{
    record::PassRecord,
    tables::{days::is_day, fixed::Fixed},
};

/// A table, as it is known before it has a row.
pub(crate) struct Columns {
    /// Its name.
    pub(crate) table: String,
    /// Whether the keys of a layer's rows stand first.
    pub(crate) keyed: bool,
    /// The fields of its rows, by the names that rows have for them.
    pub(crate) fields: Fields,
    /// All columns.
    pub(crate) schema: SchemaRef,
}

impl Columns {
    /// A table that every run has.
    pub(crate) fn fixed(fixed: &Fixed) -> Self {
        let fields = Columns::fields(fixed.name, &fixed.fields());
        Self::new(fixed.name, fixed.text, fixed.primary, Vec::new(), fields)
    }

    /// The table of a layer.
    ///
    /// # Errors
    /// If its rows stand in no table.
    pub(crate) fn of(pass: &PassRecord<'_>) -> Result<Self, String> {
        let (key, units) = match pass.unit {
            UnitKind::Article => ("article", "articles"),
            UnitKind::Story => ("story", "stories"),
        };
        let keys = [
            (key, DataType::Utf8, format!("The {key}, as in `{units}`.")),
            (
                "row",
                DataType::UInt32,
                "Its place in the layer, from 0: what a reference to it holds.".to_owned(),
            ),
        ];
        let keys = keys.map(|(name, kind, text)| described(ArrowField::new(name, kind, false), &text, None));
        let fields = Columns::fields(pass.name, pass.fields?);
        Ok(Self::new(pass.name, pass.summary, &[key, "row"], keys.to_vec(), fields))
    }

    fn fields(table: &str, fields: &[Field]) -> Fields {
        fields.iter().map(|field| arrow(table, &[], field)).collect()
    }

    fn new(table: &str, text: &str, primary: &[&str], keys: Vec<FieldRef>, fields: Fields) -> Self {
        let taken = |name: &str| keys.iter().any(|key| key.name() == name);
        let renamed = |field: &FieldRef| match taken(field.name()) {
            // Two columns of one name would not join.
            true => Arc::new(field.as_ref().clone().with_name(format!("{}_field", field.name()))),
            false => Arc::clone(field),
        };
        let columns: Fields = keys.iter().cloned().chain(fields.iter().map(renamed)).collect();
        let mut metadata = HashMap::from([("description".to_owned(), text.to_owned())]);
        if !primary.is_empty() {
            metadata.insert("parallax:key".to_owned(), primary.join(","));
        }
        let schema = Arc::new(Schema::new_with_metadata(columns, metadata));
        Self { table: table.to_owned(), keyed: !keys.is_empty(), fields, schema }
    }
}

/// A field of a row: `path` are the names of the fields that it lies in.
fn arrow(table: &str, path: &[&str], field: &Field) -> FieldRef {
    let path: Vec<&str> = path.iter().copied().chain([field.name.0]).collect();
    let kind = data_type(table, &path, &field.shape);
    described(ArrowField::new(field.name.0, kind, field.nullable), &field.text, Some(&field.shape))
}

fn data_type(table: &str, path: &[&str], shape: &Shape) -> DataType {
    match shape {
        Shape::Bool => DataType::Boolean,
        Shape::Int8 => DataType::Int8,
        Shape::Int16 => DataType::Int16,
        Shape::Int32 => DataType::Int32,
        Shape::Int64 => DataType::Int64,
        Shape::Uint8 => DataType::UInt8,
        Shape::Uint16 => DataType::UInt16,
        Shape::Uint32 | Shape::Ref { .. } => DataType::UInt32,
        Shape::Uint64 => DataType::UInt64,
        Shape::Float32 => DataType::Float32,
        Shape::Float64 => DataType::Float64,
        Shape::Utf8 if is_day(table, path) => DataType::Date32,
        Shape::Utf8 | Shape::LargeUtf8 | Shape::Enum { .. } | Shape::Article => DataType::Utf8,
        Shape::Span => place(&[]),
        Shape::Cite => place(&[("article", DataType::Utf8)]),
        Shape::AnyRef => structure(&[
            ("layer", DataType::Utf8, false),
            ("article", DataType::Utf8, true),
            ("row", DataType::UInt32, false),
        ]),
        Shape::List { item } => {
            // An item has no name on the way to what lies in it.
            let kind = data_type(table, path, &item.shape);
            DataType::List(described(
                ArrowField::new("item", kind, item.nullable),
                &item.text,
                Some(&item.shape),
            ))
        }
        Shape::Struct { fields } => {
            DataType::Struct(fields.iter().map(|field| arrow(table, path, field)).collect())
        }
        Shape::OneOf { fields } => {
            let nullable = |field: &Field| arrow(table, path, &field.clone().or_null());
            DataType::Struct(fields.iter().map(nullable).collect())
        }
    }
}

/// A stretch of text, with its words.
fn place(more: &[(&str, DataType)]) -> DataType {
    let places = [("start", DataType::UInt32), ("end", DataType::UInt32), ("text", DataType::Utf8)];
    let fields = more.iter().cloned().chain(places).map(|(name, kind)| (name, kind, false));
    structure(&fields.collect::<Vec<_>>())
}

fn structure(fields: &[(&str, DataType, bool)]) -> DataType {
    let field = |(name, kind, nullable): &(&str, DataType, bool)| {
        Arc::new(ArrowField::new(*name, kind.clone(), *nullable))
    };
    DataType::Struct(fields.iter().map(field).collect())
}

/// The field, with what it is in its metadata.
fn described(field: ArrowField, text: &str, shape: Option<&Shape>) -> FieldRef {
    let mut metadata = HashMap::new();
    if !text.is_empty() {
        metadata.insert("description".to_owned(), text.to_owned());
    }
    match shape {
        Some(Shape::Ref { layer }) => {
            metadata.insert("parallax:layer".to_owned(), layer.to_string());
        }
        Some(Shape::Enum { values, .. }) => {
            let values: Vec<&str> = values.iter().map(|value| value.0).collect();
            metadata.insert("parallax:values".to_owned(), serde_json::json!(values).to_string());
        }
        _ => {}
    }
    Arc::new(field.with_metadata(metadata))
}
