//! Any row as a tree of cells, whose leaves are what a CSV file can hold.

use serde::{Serialize, Serializer, de::value::Error, ser};

/// A value of a row.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Cell {
    Null,
    Scalar(String),
    List(Vec<Cell>),
    /// Fields in the order in which the row has them.
    Fields(Vec<(String, Cell)>),
}

/// A serializer that makes cells.
pub(crate) struct ToCell;

type Result<T> = std::result::Result<T, Error>;

macro_rules! scalars {
    ($($method:ident($type:ty))+) => {$(
        fn $method(self, value: $type) -> Result<Cell> {
            Ok(Cell::Scalar(value.to_string()))
        }
    )+};
}

impl Serializer for ToCell {
    type Ok = Cell;
    type Error = Error;
    type SerializeSeq = Items;
    type SerializeTuple = Items;
    type SerializeTupleStruct = Items;
    type SerializeTupleVariant = Items;
    type SerializeMap = Fields;
    type SerializeStruct = Fields;
    type SerializeStructVariant = Fields;

    scalars! {
        serialize_bool(bool) serialize_i8(i8) serialize_i16(i16) serialize_i32(i32)
        serialize_i64(i64) serialize_i128(i128) serialize_u8(u8) serialize_u16(u16)
        serialize_u32(u32) serialize_u64(u64) serialize_u128(u128) serialize_char(char)
        serialize_str(&str)
    }

    fn serialize_f32(self, value: f32) -> Result<Cell> {
        self.serialize_f64(value.into())
    }

    fn serialize_f64(self, value: f64) -> Result<Cell> {
        // As in JSON, what is no number is nothing.
        Ok(if value.is_finite() { Cell::Scalar(value.to_string()) } else { Cell::Null })
    }

    fn serialize_bytes(self, value: &[u8]) -> Result<Cell> {
        Ok(Cell::List(value.iter().map(|byte| Cell::Scalar(byte.to_string())).collect()))
    }

    fn serialize_none(self) -> Result<Cell> {
        Ok(Cell::Null)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Cell> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<Cell> {
        Ok(Cell::Null)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<Cell> {
        Ok(Cell::Null)
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<Cell> {
        Ok(Cell::Scalar(variant.to_owned()))
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<Cell> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<Cell> {
        Ok(Cell::Fields(vec![(variant.to_owned(), value.serialize(self)?)]))
    }

    fn serialize_seq(self, len: Option<usize>) -> Result<Items> {
        // The length is a hint; a wrong one must not take the memory.
        Ok(Items { items: Vec::with_capacity(len.unwrap_or(0).min(1024)), variant: None })
    }

    fn serialize_tuple(self, len: usize) -> Result<Items> {
        self.serialize_seq(Some(len))
    }

    fn serialize_tuple_struct(self, _: &'static str, len: usize) -> Result<Items> {
        self.serialize_seq(Some(len))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Items> {
        Ok(Items { items: Vec::new(), variant: Some(variant) })
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Fields> {
        Ok(Fields { fields: Vec::new(), key: String::new(), variant: None })
    }

    fn serialize_struct(self, _: &'static str, len: usize) -> Result<Fields> {
        self.serialize_map(Some(len))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Fields> {
        Ok(Fields { fields: Vec::new(), key: String::new(), variant: Some(variant) })
    }
}

/// A list that is being made.
pub(crate) struct Items {
    items: Vec<Cell>,
    variant: Option<&'static str>,
}

/// Fields that are being made.
pub(crate) struct Fields {
    fields: Vec<(String, Cell)>,
    /// The key of the map's next value.
    key: String,
    variant: Option<&'static str>,
}

/// What stands in a variant is a field with the variant's name.
fn within(variant: Option<&'static str>, cell: Cell) -> Cell {
    match variant {
        Some(variant) => Cell::Fields(vec![(variant.to_owned(), cell)]),
        None => cell,
    }
}

macro_rules! items {
    ($($trait:ident $method:ident)+) => {$(
        impl ser::$trait for Items {
            type Ok = Cell;
            type Error = Error;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<()> {
                self.items.push(value.serialize(ToCell)?);
                Ok(())
            }

            fn end(self) -> Result<Cell> {
                Ok(within(self.variant, Cell::List(self.items)))
            }
        }
    )+};
}

items! {
    SerializeSeq serialize_element
    SerializeTuple serialize_element
    SerializeTupleStruct serialize_field
    SerializeTupleVariant serialize_field
}

macro_rules! fields {
    ($($trait:ident)+) => {$(
        impl ser::$trait for Fields {
            type Ok = Cell;
            type Error = Error;

            fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<()> {
                self.fields.push((key.to_owned(), value.serialize(ToCell)?));
                Ok(())
            }

            fn end(self) -> Result<Cell> {
                Ok(within(self.variant, Cell::Fields(self.fields)))
            }
        }
    )+};
}

fields!(SerializeStruct SerializeStructVariant);

impl ser::SerializeMap for Fields {
    type Ok = Cell;
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<()> {
        match key.serialize(ToCell)? {
            Cell::Scalar(key) => {
                self.key = key;
                Ok(())
            }
            _ => Err(ser::Error::custom("the key of a map must be a string or a number")),
        }
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<()> {
        let key = std::mem::take(&mut self.key);
        self.fields.push((key, value.serialize(ToCell)?));
        Ok(())
    }

    fn end(self) -> Result<Cell> {
        Ok(Cell::Fields(self.fields))
    }
}
