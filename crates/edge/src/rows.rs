//! Rows in columns, for those who do not know their type: each serialises exactly as the Rust value would.

use std::{collections::BTreeSet, sync::Arc};

use arrow_array::{
    Array, ArrayRef, ArrowPrimitiveType, StructArray,
    cast::AsArray,
    types::{
        Float32Type, Float64Type, Int8Type, Int16Type, Int32Type, Int64Type, UInt8Type, UInt16Type,
        UInt32Type, UInt64Type,
    },
};
use arrow_buffer::{NullBuffer, OffsetBuffer, ScalarBuffer};
use parallax_corpus::{AnyRef, ArticleIndex, Checking, Cite, Lengths, ONE_OF, Span};
use serde::{
    Serialize, Serializer,
    ser::{SerializeSeq, SerializeStruct},
};

use crate::shape::{Field, Shape};

/// The columns of a layer, for some units at once.
pub struct Columns {
    row: Value,
    len: usize,
}

/// One row of them.
#[derive(Clone)]
pub struct Row {
    columns: Arc<Columns>,
    at: usize,
}

impl Columns {
    /// The columns of rows with these fields.
    ///
    /// # Errors
    /// If the columns are others.
    pub fn new(fields: &[Field], rows: &StructArray) -> Result<Self, String> {
        let whole = Field::new("row", Shape::Struct { fields: fields.to_vec() });
        let array: ArrayRef = Arc::new(rows.clone());
        Ok(Self { row: Value::new(&whole, &array)?, len: rows.len() })
    }

    /// How many rows there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Checks that one row is what was declared, and tells a check what it points at.
    ///
    /// # Errors
    /// What is not as declared, or what the check says.
    pub fn check<T: Lengths + ?Sized>(&self, at: usize, to: &Checking<'_, T>) -> Result<(), String> {
        self.row.check(at, to)
    }
}

impl Row {
    /// A row, by its place in the columns.
    #[must_use]
    pub fn new(columns: &Arc<Columns>, at: usize) -> Self {
        Self { columns: Arc::clone(columns), at }
    }
}

impl Serialize for Row {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        At { value: &self.columns.row, at: self.at }.serialize(to)
    }
}

/// The values of one field.
struct Value {
    name: &'static str,
    kind: CellKind,
    /// Whether it is an `Option` to serde.
    nullable: bool,
    nulls: Option<NullBuffer>,
    /// Whether anything in it may be wrong, though its type is right.
    checked: bool,
}

enum CellKind {
    Bool(arrow_array::BooleanArray),
    Int8(ScalarBuffer<i8>),
    Int16(ScalarBuffer<i16>),
    Int32(ScalarBuffer<i32>),
    Int64(ScalarBuffer<i64>),
    Uint8(ScalarBuffer<u8>),
    Uint16(ScalarBuffer<u16>),
    Uint32(ScalarBuffer<u32>),
    Uint64(ScalarBuffer<u64>),
    Float32(ScalarBuffer<f32>),
    Float64(ScalarBuffer<f64>),
    Utf8(arrow_array::StringArray),
    /// One of these.
    Enum {
        values: arrow_array::StringArray,
        known: BTreeSet<&'static str>,
    },
    LargeUtf8(arrow_array::LargeStringArray),
    Span {
        start: ScalarBuffer<u32>,
        end: ScalarBuffer<u32>,
    },
    Cite {
        article: ScalarBuffer<u32>,
        start: ScalarBuffer<u32>,
        end: ScalarBuffer<u32>,
    },
    Article(ScalarBuffer<u32>),
    Ref {
        layer: &'static str,
        row: ScalarBuffer<u32>,
    },
    AnyRef(AnyRefs),
    List {
        offsets: OffsetBuffer<i32>,
        item: Box<Value>,
    },
    Struct {
        name: &'static str,
        fields: Vec<Value>,
    },
}

/// Rows of any layer.
struct AnyRefs {
    layer: arrow_array::StringArray,
    article: arrow_array::UInt32Array,
    row: ScalarBuffer<u32>,
}

impl AnyRefs {
    fn get(&self, at: usize) -> AnyRef {
        let article = self.article.is_valid(at).then(|| ArticleIndex(self.article.value(at)));
        AnyRef { layer: self.layer.value(at).to_owned().into(), article, row: self.row[at] }
    }
}

impl Value {
    fn new(field: &Field, array: &ArrayRef) -> Result<Self, String> {
        let kind = CellKind::new(&field.shape, array).ok_or_else(|| {
            format!("the column `{}` is not {}, as was declared", field.name, field.shape)
        })??;
        let checked = match &kind {
            CellKind::Span { .. }
            | CellKind::Cite { .. }
            | CellKind::Article(_)
            | CellKind::Ref { .. }
            | CellKind::AnyRef(_)
            | CellKind::Enum { .. }
            | CellKind::Struct { name: ONE_OF, .. } => true,
            CellKind::List { item, .. } => item.checked,
            CellKind::Struct { fields, .. } => fields.iter().any(|value| value.checked),
            _ => false,
        };
        let nulls = array.nulls().cloned();
        Ok(Self { name: field.name.0, kind, nullable: field.nullable, nulls, checked })
    }

    fn is_null(&self, at: usize) -> bool {
        self.nulls.as_ref().is_some_and(|nulls| nulls.is_null(at))
    }

    fn check<T: Lengths + ?Sized>(&self, at: usize, to: &Checking<'_, T>) -> Result<(), String> {
        if self.is_null(at) {
            return Ok(());
        }
        match &self.kind {
            CellKind::Span { start, end } => to.span(Span { start: start[at], end: end[at] }),
            CellKind::Cite { article, start, end } => {
                let span = Span { start: start[at], end: end[at] };
                to.cite(Cite { article: ArticleIndex(article[at]), span })
            }
            CellKind::Article(values) => to.article(ArticleIndex(values[at])),
            CellKind::Ref { layer, row } => to.reference(layer, row[at]),
            CellKind::AnyRef(rows) => to.any_reference(&rows.get(at)),
            CellKind::Enum { values, known } if !known.contains(values.value(at)) => {
                let known: Vec<_> = known.iter().map(|value| format!("`{value}`")).collect();
                let (name, value) = (self.name, values.value(at));
                Err(format!("its `{name}` is `{value}`, and was to be one of {}", known.join(", ")))
            }
            CellKind::List { offsets, item } if item.checked => {
                // Arrow's offsets are never negative.
                (offsets[at] as usize..offsets[at + 1] as usize).try_for_each(|at| item.check(at, to))
            }
            CellKind::Struct { name, fields } => {
                if *name == ONE_OF {
                    let there = fields.iter().filter(|value| !value.is_null(at)).count();
                    if there != 1 {
                        let of = self.name;
                        return Err(format!("of its `{of}`, one field was to be there, and {there} are"));
                    }
                }
                let mut checked = fields.iter().filter(|value| value.checked);
                checked.try_for_each(|value| value.check(at, to))
            }
            _ => Ok(()),
        }
    }
}

/// The numbers of a column, if it is one of such numbers.
fn numbers<T: ArrowPrimitiveType>(array: &dyn Array) -> Option<ScalarBuffer<T::Native>> {
    Some(array.as_primitive_opt::<T>()?.values().clone())
}

impl CellKind {
    /// `None` if the column is of another type.
    fn new(shape: &Shape, array: &ArrayRef) -> Option<Result<Self, String>> {
        let part = |name: &str| numbers::<UInt32Type>(array.as_struct_opt()?.column_by_name(name)?);
        Some(Ok(match shape {
            Shape::Bool => Self::Bool(array.as_boolean_opt()?.clone()),
            Shape::Int8 => Self::Int8(numbers::<Int8Type>(array)?),
            Shape::Int16 => Self::Int16(numbers::<Int16Type>(array)?),
            Shape::Int32 => Self::Int32(numbers::<Int32Type>(array)?),
            Shape::Int64 => Self::Int64(numbers::<Int64Type>(array)?),
            Shape::Uint8 => Self::Uint8(numbers::<UInt8Type>(array)?),
            Shape::Uint16 => Self::Uint16(numbers::<UInt16Type>(array)?),
            Shape::Uint32 => Self::Uint32(numbers::<UInt32Type>(array)?),
            Shape::Uint64 => Self::Uint64(numbers::<UInt64Type>(array)?),
            Shape::Float32 => Self::Float32(numbers::<Float32Type>(array)?),
            Shape::Float64 => Self::Float64(numbers::<Float64Type>(array)?),
            Shape::Enum { values, open: false } => Self::Enum {
                values: array.as_string_opt::<i32>()?.clone(),
                known: values.iter().map(|value| value.0).collect(),
            },
            Shape::Utf8 | Shape::Enum { .. } => Self::Utf8(array.as_string_opt::<i32>()?.clone()),
            Shape::LargeUtf8 => Self::LargeUtf8(array.as_string_opt::<i64>()?.clone()),
            Shape::Span => Self::Span { start: part("start")?, end: part("end")? },
            Shape::Cite => Self::Cite { article: part("article")?, start: part("start")?, end: part("end")? },
            Shape::Article => Self::Article(numbers::<UInt32Type>(array)?),
            Shape::Ref { layer } => Self::Ref { layer: layer.0, row: numbers::<UInt32Type>(array)? },
            Shape::AnyRef => {
                let column = |name: &str| array.as_struct_opt()?.column_by_name(name);
                Self::AnyRef(AnyRefs {
                    layer: column("layer")?.as_string_opt::<i32>()?.clone(),
                    article: column("article")?.as_primitive_opt::<UInt32Type>()?.clone(),
                    row: part("row")?,
                })
            }
            Shape::List { item } => {
                let list = array.as_list_opt::<i32>()?;
                match Value::new(item, list.values()) {
                    Ok(item) => Self::List { offsets: list.offsets().clone(), item: Box::new(item) },
                    Err(why) => return Some(Err(why)),
                }
            }
            Shape::Struct { fields } | Shape::OneOf { fields } => {
                let columns = array.as_struct_opt()?;
                let one = |field: &Field| {
                    let column = columns.column_by_name(field.name.0);
                    let column = column.ok_or_else(|| format!("there is no column `{}`", field.name))?;
                    Value::new(field, column)
                };
                let name = if matches!(shape, Shape::OneOf { .. }) { ONE_OF } else { "Row" };
                match fields.iter().map(one).collect() {
                    Ok(fields) => Self::Struct { name, fields },
                    Err(why) => return Some(Err(why)),
                }
            }
        }))
    }
}

/// One value.
#[derive(Clone, Copy)]
struct At<'a> {
    value: &'a Value,
    at: usize,
}

impl Serialize for At<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        if self.value.is_null(self.at) {
            to.serialize_none()
        } else if self.value.nullable {
            to.serialize_some(&There(*self))
        } else {
            There(*self).serialize(to)
        }
    }
}

/// One value that is not null.
struct There<'a>(At<'a>);

impl Serialize for There<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let At { value, at } = self.0;
        match &value.kind {
            CellKind::Bool(values) => to.serialize_bool(values.value(at)),
            CellKind::Int8(values) => to.serialize_i8(values[at]),
            CellKind::Int16(values) => to.serialize_i16(values[at]),
            CellKind::Int32(values) => to.serialize_i32(values[at]),
            CellKind::Int64(values) => to.serialize_i64(values[at]),
            CellKind::Uint8(values) => to.serialize_u8(values[at]),
            CellKind::Uint16(values) => to.serialize_u16(values[at]),
            CellKind::Uint32(values) => to.serialize_u32(values[at]),
            CellKind::Uint64(values) => to.serialize_u64(values[at]),
            CellKind::Float32(values) => to.serialize_f32(values[at]),
            CellKind::Float64(values) => to.serialize_f64(values[at]),
            CellKind::Utf8(values) | CellKind::Enum { values, .. } => to.serialize_str(values.value(at)),
            CellKind::LargeUtf8(values) => to.serialize_str(values.value(at)),
            CellKind::Span { start, end } => Span { start: start[at], end: end[at] }.serialize(to),
            CellKind::Cite { article, start, end } => {
                let span = Span { start: start[at], end: end[at] };
                Cite { article: ArticleIndex(article[at]), span }.serialize(to)
            }
            CellKind::Article(values) => ArticleIndex(values[at]).serialize(to),
            CellKind::Ref { layer, row } => to.serialize_newtype_struct(layer, &row[at]),
            CellKind::AnyRef(rows) => rows.get(at).serialize(to),
            CellKind::List { offsets, item } => {
                // Arrow's offsets are never negative.
                let (start, end) = (offsets[at] as usize, offsets[at + 1] as usize);
                let mut list = to.serialize_seq(Some(end - start))?;
                for at in start..end {
                    list.serialize_element(&At { value: item, at })?;
                }
                list.end()
            }
            CellKind::Struct { name, fields } => {
                let one_of = *name == ONE_OF;
                let mut row = to.serialize_struct(name, fields.len())?;
                for value in fields {
                    if one_of && value.is_null(at) {
                        row.skip_field(value.name)?;
                    } else {
                        row.serialize_field(value.name, &At { value, at })?;
                    }
                }
                row.end()
            }
        }
    }
}
