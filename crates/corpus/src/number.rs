//! The end of a walk: a serializer that keeps one number.

use std::fmt::{self, Display, Write};

use serde::{Serialize, Serializer, de::value::Error, ser};

/// The one number that an offset, an index or a reference is.
#[inline]
pub(crate) fn number<T: Serialize + ?Sized, E: ser::Error>(value: &T) -> Result<u32, E> {
    // The value was written by this crate as a number, so any other outcome is a foreign type
    // that took one of our names.
    optional(value).ok_or_else(foreign)
}

/// A number that may be null.
#[inline]
pub(crate) fn optional<T: Serialize + ?Sized>(value: &T) -> Option<u32> {
    value.serialize(OneNumber).ok().flatten()
}

/// The name of a layer.
pub(crate) fn text<T: Serialize + ?Sized, E: ser::Error>(value: &T) -> Result<String, E> {
    let mut text = String::new();
    write!(text, "{}", Shown(value)).map_err(|_| foreign())?;
    Ok(text)
}

struct Shown<'a, T: ?Sized>(&'a T);

impl<T: Serialize + ?Sized> Display for Shown<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.serialize(f)
    }
}

fn foreign<E: ser::Error>() -> E {
    E::custom("a type that is not Parallax's uses one of its names")
}

/// A serializer that keeps the number that a value is, and nothing of a value that holds more: a walk that is
/// made for its [`Pointers`](crate::Pointers) alone ends here too.
pub(crate) struct OneNumber;

macro_rules! ignore {
    ($($method:ident($($type:ty),*))+) => {$(
        #[inline]
        fn $method(self, $(_: $type),*) -> Result<Option<u32>, Error> {
            Ok(None)
        }
    )+};
}

impl Serializer for OneNumber {
    type Ok = Option<u32>;
    type Error = Error;
    type SerializeSeq = Self;
    type SerializeTuple = Self;
    type SerializeTupleStruct = Self;
    type SerializeTupleVariant = Self;
    type SerializeMap = Self;
    type SerializeStruct = Self;
    type SerializeStructVariant = Self;

    ignore! {
        serialize_bool(bool) serialize_i8(i8) serialize_i16(i16) serialize_i32(i32)
        serialize_i64(i64) serialize_u8(u8) serialize_u16(u16) serialize_u64(u64)
        serialize_f32(f32) serialize_f64(f64) serialize_char(char)
        serialize_str(&str) serialize_bytes(&[u8]) serialize_none() serialize_unit()
        serialize_unit_struct(&'static str)
        serialize_unit_variant(&'static str, u32, &'static str)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Option<u32>, Error> {
        value.serialize(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<Option<u32>, Error> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        value: &T,
    ) -> Result<Option<u32>, Error> {
        value.serialize(self)
    }

    #[inline]
    fn serialize_u32(self, value: u32) -> Result<Option<u32>, Error> {
        Ok(Some(value))
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self, Error> {
        Ok(self)
    }

    fn serialize_tuple(self, _: usize) -> Result<Self, Error> {
        Ok(self)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self, Error> {
        Ok(self)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self, Error> {
        Ok(self)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self, Error> {
        Ok(self)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, Error> {
        Ok(self)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self, Error> {
        Ok(self)
    }
}

macro_rules! inside {
    ($($trait:ident $method:ident $(($key:ident))?)+) => {$(
        impl ser::$trait for OneNumber {
            type Ok = Option<u32>;
            type Error = Error;

            #[inline]
            fn $method<T: Serialize + ?Sized>(&mut self, $($key: &'static str,)? value: &T) -> Result<(), Error> {
                value.serialize(OneNumber).map(drop)
            }

            fn end(self) -> Result<Option<u32>, Error> {
                Ok(None)
            }
        }
    )+};
}

inside! {
    SerializeSeq serialize_element
    SerializeTuple serialize_element
    SerializeTupleStruct serialize_field
    SerializeTupleVariant serialize_field
    SerializeStruct serialize_field (_key)
    SerializeStructVariant serialize_field (_key)
}

impl ser::SerializeMap for OneNumber {
    type Ok = Option<u32>;
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, _: &T) -> Result<(), Error> {
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        value.serialize(OneNumber).map(drop)
    }

    fn end(self) -> Result<Option<u32>, Error> {
        Ok(None)
    }
}
