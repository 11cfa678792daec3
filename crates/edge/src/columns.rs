//! Rows into columns and back, for those who know their type.

use std::{any::TypeId, cell::RefCell, collections::BTreeMap, marker::PhantomData, ops::Range, sync::Arc};

use arrow_array::{Array, ArrayRef, ListArray, StructArray, cast::AsArray};
use arrow_buffer::OffsetBuffer;
use arrow_data::transform::MutableArrayData;
use arrow_schema::{DataType, FieldRef, Fields};
use parallax_corpus::Data;
use serde::de::DeserializeOwned;
use serde_arrow::{ArrayBuilder, Deserializer};

use crate::{
    error::text,
    spans::{Crossing, Packed, unpacked},
    trace,
};

/// One value of a column that others share: an article, or all rows of a layer of one unit.
#[derive(Debug, Clone)]
pub struct Cell {
    /// The column.
    pub column: ArrayRef,
    /// Which of its values.
    pub at: usize,
}

/// Rows of one layer, a list for each unit; null for a unit that has none.
///
/// # Errors
/// Why the rows cannot stand in a table, in a sentence.
pub fn encode<L: Data>(units: &[Option<&[L]>]) -> Result<ArrayRef, String> {
    let mut lists = Lists::new()?;
    lists.rows.builder.reserve(units.iter().copied().flatten().map(<[L]>::len).sum());
    units.iter().try_for_each(|rows| lists.push(*rows))?;
    lists.finish()
}

/// Rows of one layer on their way into columns, unit by unit.
pub(crate) struct Lists<L: Data> {
    rows: Records<L>,
    item: FieldRef,
    lengths: Vec<usize>,
    there: Vec<bool>,
}

impl<L: Data> Lists<L> {
    pub(crate) fn new() -> Result<Self, String> {
        let traced = trace::traced::<L>()?;
        let (rows, item) = (Records::new(&traced.crossing)?, Arc::clone(&traced.item));
        Ok(Self { rows, item, lengths: Vec::new(), there: Vec::new() })
    }

    /// The rows of the next unit; `None` for one that has none.
    pub(crate) fn push(&mut self, rows: Option<&[L]>) -> Result<(), String> {
        self.lengths.push(rows.map_or(0, <[L]>::len));
        self.there.push(rows.is_some());
        rows.into_iter().flatten().try_for_each(|row| self.rows.push(row))
    }

    pub(crate) fn finish(self) -> Result<ArrayRef, String> {
        let Self { rows, item, lengths, there } = self;
        let rows = rows.finish()?;
        // Offsets are 32 bits wide.
        if i32::try_from(rows.len()).is_err() {
            return Err("it has more rows than can cross at once".to_owned());
        }
        let nulls = there.contains(&false).then(|| there.into());
        let list = ListArray::try_new(item, OffsetBuffer::from_lengths(lengths), Arc::new(rows), nulls);
        list.map(|list| Arc::new(list) as ArrayRef).map_err(text)
    }
}

/// Values on their way into a column of structs.
pub(crate) struct Records<T: Data> {
    builder: ArrayBuilder,
    fields: Fields,
    len: usize,
    of: PhantomData<fn(T)>,
}

thread_local! {
    /// To make a builder takes longer than to fill it with a few rows.
    static BUILDERS: RefCell<BTreeMap<TypeId, ArrayBuilder>> = const { RefCell::new(BTreeMap::new()) };
}

impl<T: Data> Records<T> {
    /// The fields have to be the same for all values of a type.
    pub(crate) fn new(Crossing { fields, packed }: &Crossing) -> Result<Self, String> {
        // Taken out while it is in use, so that one which was left half filled is not used again.
        let builder = BUILDERS.with_borrow_mut(|builders| builders.remove(&TypeId::of::<T>()));
        let builder = builder.map_or_else(|| ArrayBuilder::from_arrow(packed), Ok).map_err(text)?;
        Ok(Self { builder, fields: fields.clone(), len: 0, of: PhantomData })
    }

    pub(crate) fn push(&mut self, value: &T) -> Result<(), String> {
        self.len += 1;
        self.builder.push(Packed(value)).map_err(text)
    }

    pub(crate) fn finish(mut self) -> Result<StructArray, String> {
        let columns = self.builder.to_arrow().map_err(text)?;
        BUILDERS.with_borrow_mut(|builders| builders.insert(TypeId::of::<T>(), self.builder));
        let columns = unpacked(&columns, &self.fields)?;
        StructArray::try_new_with_length(self.fields, columns, None, self.len).map_err(text)
    }
}

/// The rows of one unit.
///
/// # Errors
/// Which of them are not what `L` is.
pub fn decode<L: Data>(cell: &Cell) -> Result<Vec<L>, String> {
    let (rows, range) = rows(cell)?;
    some(&deserializer(rows)?, range)
}

/// The rows of a unit, or what is wrong with them; `None` where there are none to be had.
pub(crate) type Decoded<T> = Option<Result<T, String>>;

/// Reads the rows of a unit in a column of lists, by its place.
pub(crate) fn reader<L: Data>(column: &ArrayRef) -> Result<impl Fn(usize) -> Decoded<Vec<L>>, String> {
    let list = column.as_list_opt::<i32>().ok_or("a layer is no list")?;
    let rows = list.values().as_struct_opt().ok_or("a layer is no list of structs")?;
    let records = deserializer(rows)?;
    Ok(move |at| list.is_valid(at).then(|| some(&records, offset(list, at)..offset(list, at + 1))))
}

/// Reads a value of a column of structs, by its place.
pub(crate) fn structs<T: DeserializeOwned>(
    rows: &StructArray,
) -> Result<impl Fn(usize) -> Result<T, String>, String> {
    let records = deserializer(rows)?;
    Ok(move |at| one(&records, at))
}

fn deserializer(rows: &StructArray) -> Result<Deserializer<'_>, String> {
    Deserializer::from_arrow(rows.fields(), rows.columns()).map_err(text)
}

fn one<T: DeserializeOwned>(records: &Deserializer<'_>, at: usize) -> Result<T, String> {
    let record = records.get(at).ok_or("a list reaches beyond its rows")?;
    T::deserialize(record).map_err(text)
}

/// A stretch of them. To collect results would not know how many there are.
fn some<T: DeserializeOwned>(records: &Deserializer<'_>, range: Range<usize>) -> Result<Vec<T>, String> {
    let mut values = Vec::with_capacity(range.len());
    for at in range {
        values.push(one(records, at)?);
    }
    Ok(values)
}

/// The rows of a cell: the structs, and which of them are its own.
pub(crate) fn rows(cell: &Cell) -> Result<(&StructArray, Range<usize>), String> {
    let list = cell.column.as_list_opt::<i32>().ok_or("a layer is no list")?;
    let rows = list.values().as_struct_opt().ok_or("a layer is no list of structs")?;
    Ok((rows, offset(list, cell.at)..offset(list, cell.at + 1)))
}

fn offset(list: &ListArray, at: usize) -> usize {
    // An Arrow offset is never negative.
    usize::try_from(list.value_offsets()[at]).unwrap_or_default()
}

/// One column of these cells, in their order; null where there is none. Nothing is copied when they lie
/// side by side in one column.
///
/// # Errors
/// If the cells are of different types.
pub fn gather(cells: &[Option<Cell>], field: &FieldRef) -> Result<ArrayRef, String> {
    if let Some(slice) = neighbours(cells) {
        return Ok(slice);
    }
    let mut columns: Vec<&ArrayRef> = Vec::new();
    let mut places = BTreeMap::new();
    for cell in cells.iter().flatten() {
        // One column is many cells' own: it is known by its address.
        places.entry(address(&cell.column)).or_insert_with(|| {
            columns.push(&cell.column);
            columns.len() - 1
        });
    }
    let Some(first) = columns.first() else {
        return Ok(arrow_array::new_null_array(field.data_type(), cells.len()));
    };
    if columns.iter().any(|column| column.data_type() != first.data_type()) {
        return Err(format!("the column `{}` is not of one type", field.name()));
    }
    let data: Vec<_> = columns.iter().map(|column| column.to_data()).collect();
    let mut all = MutableArrayData::new(data.iter().collect(), true, cells.len());
    for run in cells.chunk_by(beside) {
        match &run[0] {
            Some(cell) => {
                all.try_extend(places[&address(&cell.column)], cell.at, cell.at + run.len()).map_err(text)?;
            }
            None => all.try_extend_nulls(run.len()).map_err(text)?,
        }
    }
    Ok(arrow_array::make_array(all.freeze()))
}

fn neighbours(cells: &[Option<Cell>]) -> Option<ArrayRef> {
    let first = cells.first()?.as_ref()?;
    let together = cells.is_sorted_by(|a, b| a.is_some() && beside(a, b));
    together.then(|| first.column.slice(first.at, cells.len()))
}

/// Whether one follows the other in the same column, or both are missing.
fn beside(a: &Option<Cell>, b: &Option<Cell>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => Arc::ptr_eq(&a.column, &b.column) && b.at == a.at + 1,
        (None, None) => true,
        _ => false,
    }
}

fn address(column: &ArrayRef) -> usize {
    Arc::as_ptr(column).cast::<()>().addr()
}

/// Only the fields that `field` has, in their order, wherever structs nest in the column.
///
/// # Errors
/// If a field is not there.
pub fn only(column: &ArrayRef, field: &FieldRef) -> Result<ArrayRef, String> {
    if column.data_type() == field.data_type() {
        return Ok(Arc::clone(column));
    }
    match field.data_type() {
        DataType::List(item) => {
            let list = column.as_list_opt::<i32>().ok_or("a list is none")?;
            let (offsets, nulls) = (list.offsets().clone(), list.nulls().cloned());
            let list = ListArray::try_new(Arc::clone(item), offsets, only(list.values(), item)?, nulls);
            Ok(Arc::new(list.map_err(text)?))
        }
        DataType::Struct(fields) => {
            let whole = column.as_struct_opt().ok_or("a struct is none")?;
            let one = |field: &FieldRef| {
                let column = whole.column_by_name(field.name());
                only(column.ok_or_else(|| format!("the field `{}` is not there", field.name()))?, field)
            };
            let columns = fields.iter().map(one).collect::<Result<_, String>>()?;
            let nulls = whole.nulls().cloned();
            let rows = StructArray::try_new_with_length(fields.clone(), columns, nulls, whole.len());
            Ok(Arc::new(rows.map_err(text)?))
        }
        _ => Err(format!("the field `{}` is of another type", field.name())),
    }
}
