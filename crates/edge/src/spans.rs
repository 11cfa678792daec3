//! Spans on their way into columns: each as one number, its start in the lower half.
//!
//! As structs they would cost serde_arrow more than all else that crosses, since most of what crosses is
//! spans. The column of numbers is taken apart into starts and ends when it is full.

use std::sync::Arc;

use arrow_array::{Array, ArrayRef, ListArray, StructArray, UInt32Array, cast::AsArray, types::UInt64Type};
use arrow_schema::{DataType, Fields};
use parallax_corpus::{AnyRef, ArticleIndex, Cite, Pointers, Span, Walk};
use serde::{Serialize, Serializer};

use crate::{
    error::text,
    shape::{Field, Shape, arrow},
};

/// The fields of a struct in Arrow's terms.
#[derive(Debug)]
pub(crate) struct Crossing {
    /// As they cross.
    pub(crate) fields: Fields,
    /// As serde_arrow fills them.
    pub(crate) packed: Fields,
}

impl Crossing {
    pub(crate) fn new(fields: &[Field]) -> Self {
        Self { fields: arrow(fields), packed: arrow(&packed(fields)) }
    }
}

fn packed(fields: &[Field]) -> Vec<Field> {
    fields.iter().map(|field| Field { shape: shape(&field.shape), ..field.clone() }).collect()
}

fn shape(of: &Shape) -> Shape {
    match of {
        Shape::Span => Shape::Uint64,
        Shape::List { item } => {
            Shape::List { item: Box::new(Field { shape: shape(&item.shape), ..(**item).clone() }) }
        }
        Shape::Struct { fields } => Shape::Struct { fields: packed(fields) },
        Shape::OneOf { fields } => Shape::OneOf { fields: packed(fields) },
        other => other.clone(),
    }
}

/// A value whose spans are numbers.
pub(crate) struct Packed<'a, T>(pub(crate) &'a T);

impl<T: Serialize> Serialize for Packed<'_, T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(Walk { pointers: &Packing, to })
    }
}

struct Packing;

impl Pointers for Packing {
    const ONE_ALONE: bool = false;

    fn span<S: Serializer>(&self, Span { start, end }: Span, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_u64(u64::from(start) | u64::from(end) << 32)
    }

    fn cite<S: Serializer>(&self, cite: Cite, to: S) -> Result<S::Ok, S::Error> {
        cite.serialize(to)
    }

    fn article<S: Serializer>(&self, article: ArticleIndex, to: S) -> Result<S::Ok, S::Error> {
        article.serialize(to)
    }

    fn reference<S: Serializer>(&self, _: &'static str, row: u32, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_u32(row)
    }

    fn any_reference<S: Serializer>(&self, row: &AnyRef, to: S) -> Result<S::Ok, S::Error> {
        row.serialize(to)
    }
}

/// Columns as they cross, from columns as they were filled.
///
/// # Errors
/// Why there can be no such columns.
pub(crate) fn unpacked(columns: &[ArrayRef], to: &Fields) -> Result<Vec<ArrayRef>, String> {
    columns.iter().zip(to).map(|(column, field)| one(column, field.data_type())).collect()
}

fn one(column: &ArrayRef, to: &DataType) -> Result<ArrayRef, String> {
    if column.data_type() == to {
        return Ok(Arc::clone(column));
    }
    Ok(match to {
        DataType::List(item) => {
            let list = column.as_list_opt::<i32>().ok_or("a list is none")?;
            let (offsets, nulls) = (list.offsets().clone(), list.nulls().cloned());
            let values = one(list.values(), item.data_type())?;
            Arc::new(ListArray::try_new(Arc::clone(item), offsets, values, nulls).map_err(text)?)
        }
        DataType::Struct(fields) => {
            let columns = match column.as_primitive_opt::<UInt64Type>() {
                Some(spans) => halves(spans.values()).into(),
                None => unpacked(column.as_struct_opt().ok_or("a struct is none")?.columns(), fields)?,
            };
            let nulls = column.nulls().cloned();
            let rows = StructArray::try_new_with_length(fields.clone(), columns, nulls, column.len());
            Arc::new(rows.map_err(text)?)
        }
        _ => return Err("a column is of another type".to_owned()),
    })
}

/// The starts and the ends.
#[expect(clippy::cast_possible_truncation, reason = "the half that is asked for")]
fn halves(spans: &[u64]) -> [ArrayRef; 2] {
    let starts = UInt32Array::from_iter_values(spans.iter().map(|&span| span as u32));
    let ends = UInt32Array::from_iter_values(spans.iter().map(|&span| (span >> 32) as u32));
    [Arc::new(starts), Arc::new(ends)]
}
