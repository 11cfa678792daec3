//! The serde walk that finds what points elsewhere, wherever it nests.
//!
//! [`Walk`] stands before any serializer and passes everything on, except that a span, a cite, an
//! article's index and references are handed to [`Pointers`]. Checking rows, writing them with
//! their words and converting their offsets are three kinds of `Pointers`.

use std::borrow::Cow;

use serde::{Serialize, Serializer, ser};

use crate::{
    AnyRef, ArticleIndex, Cite, Pointers, Span,
    number::{number, optional, text},
};

/// The serde name of a struct that stands for the one field of it that is there: `published` is a day
/// or an interval. It is written as that field alone; in a column, where all values have one shape, it
/// has them all. The fields that are not there are skipped when it is serialised.
pub const ONE_OF: &str = "parallax::OneOf";

/// A serializer that hands what points elsewhere to `pointers` and the rest to `to`.
pub struct Walk<'a, P, S> {
    /// What becomes of spans and the like.
    pub pointers: &'a P,
    /// Where everything goes.
    pub to: S,
}

impl<P, S> Walk<'_, P, S> {
    fn over<'a, T: ?Sized>(pointers: &'a P, value: &'a T) -> Walked<'a, P, T> {
        Walked { pointers, value }
    }
}

/// A value that will be walked.
struct Walked<'a, P, T: ?Sized> {
    pointers: &'a P,
    value: &'a T,
}

impl<P: Pointers, T: Serialize + ?Sized> Serialize for Walked<'_, P, T> {
    #[inline]
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.value.serialize(Walk { pointers: self.pointers, to })
    }
}

macro_rules! pass_on {
    ($($method:ident($type:ty))+) => {$(
        #[inline]
        fn $method(self, value: $type) -> Result<S::Ok, S::Error> {
            self.to.$method(value)
        }
    )+};
}

impl<'a, P: Pointers, S: Serializer> Serializer for Walk<'a, P, S> {
    type Ok = S::Ok;
    type Error = S::Error;
    type SerializeSeq = Inside<'a, P, S::SerializeSeq>;
    type SerializeTuple = Inside<'a, P, S::SerializeTuple>;
    type SerializeTupleStruct = Inside<'a, P, S::SerializeTupleStruct>;
    type SerializeTupleVariant = Inside<'a, P, S::SerializeTupleVariant>;
    type SerializeMap = Inside<'a, P, S::SerializeMap>;
    type SerializeStruct = InsideStruct<'a, P, S>;
    type SerializeStructVariant = Inside<'a, P, S::SerializeStructVariant>;

    pass_on! {
        serialize_bool(bool) serialize_i8(i8) serialize_i16(i16) serialize_i32(i32)
        serialize_i64(i64) serialize_i128(i128) serialize_u8(u8) serialize_u16(u16)
        serialize_u32(u32) serialize_u64(u64) serialize_u128(u128) serialize_char(char)
        serialize_bytes(&[u8]) serialize_unit_struct(&'static str)
    }

    fn serialize_str(self, value: &str) -> Result<S::Ok, S::Error> {
        self.pointers.text(value, self.to)
    }

    fn serialize_f32(self, value: f32) -> Result<S::Ok, S::Error> {
        self.pointers.float(f64::from(value), self.to)
    }

    fn serialize_f64(self, value: f64) -> Result<S::Ok, S::Error> {
        self.pointers.float(value, self.to)
    }

    fn serialize_none(self) -> Result<S::Ok, S::Error> {
        self.to.serialize_none()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<S::Ok, S::Error> {
        self.to.serialize_some(&Self::over(self.pointers, value))
    }

    fn serialize_unit(self) -> Result<S::Ok, S::Error> {
        self.to.serialize_unit()
    }

    fn serialize_unit_variant(
        self,
        name: &'static str,
        index: u32,
        variant: &'static str,
    ) -> Result<S::Ok, S::Error> {
        self.to.serialize_unit_variant(name, index, variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        value: &T,
    ) -> Result<S::Ok, S::Error> {
        if name == ArticleIndex::NAME {
            self.pointers.article(ArticleIndex(number(value)?), self.to)
        } else if name.starts_with(|first: char| first.is_ascii_lowercase()) {
            self.pointers.reference(name, number(value)?, self.to)
        } else {
            self.to.serialize_newtype_struct(name, &Self::over(self.pointers, value))
        }
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        index: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<S::Ok, S::Error> {
        self.to.serialize_newtype_variant(name, index, variant, &Self::over(self.pointers, value))
    }

    fn serialize_seq(self, len: Option<usize>) -> Result<Self::SerializeSeq, S::Error> {
        Ok(Inside { pointers: self.pointers, to: self.to.serialize_seq(len)? })
    }

    fn serialize_tuple(self, len: usize) -> Result<Self::SerializeTuple, S::Error> {
        Ok(Inside { pointers: self.pointers, to: self.to.serialize_tuple(len)? })
    }

    fn serialize_tuple_struct(
        self,
        name: &'static str,
        len: usize,
    ) -> Result<Self::SerializeTupleStruct, S::Error> {
        Ok(Inside { pointers: self.pointers, to: self.to.serialize_tuple_struct(name, len)? })
    }

    fn serialize_tuple_variant(
        self,
        name: &'static str,
        index: u32,
        variant: &'static str,
        len: usize,
    ) -> Result<Self::SerializeTupleVariant, S::Error> {
        let to = self.to.serialize_tuple_variant(name, index, variant, len)?;
        Ok(Inside { pointers: self.pointers, to })
    }

    fn serialize_map(self, len: Option<usize>) -> Result<Self::SerializeMap, S::Error> {
        Ok(Inside { pointers: self.pointers, to: self.to.serialize_map(len)? })
    }

    #[inline]
    fn serialize_struct(self, name: &'static str, len: usize) -> Result<Self::SerializeStruct, S::Error> {
        let Self { pointers, to } = self;
        Ok(if name == Span::NAME {
            InsideStruct::Pointer { pointers, to, cited: None, span: Span { start: 0, end: 0 } }
        } else if name == Cite::NAME {
            let cited = Some(ArticleIndex(0));
            InsideStruct::Pointer { pointers, to, cited, span: Span { start: 0, end: 0 } }
        } else if name == AnyRef::NAME {
            let row = AnyRef { layer: Cow::Borrowed(""), article: None, row: 0 };
            InsideStruct::AnyRef { pointers, to, row }
        } else if P::ONE_ALONE && name == ONE_OF {
            InsideStruct::OneOf { pointers, to: Some(to), written: None }
        } else {
            InsideStruct::Other(Inside { pointers, to: to.serialize_struct(name, len)? })
        })
    }

    fn serialize_struct_variant(
        self,
        name: &'static str,
        index: u32,
        variant: &'static str,
        len: usize,
    ) -> Result<Self::SerializeStructVariant, S::Error> {
        let to = self.to.serialize_struct_variant(name, index, variant, len)?;
        Ok(Inside { pointers: self.pointers, to })
    }
}

/// Within a list, a map or the like.
pub struct Inside<'a, P, C> {
    pointers: &'a P,
    to: C,
}

/// Within a struct; what points elsewhere is gathered and handed on when it ends.
pub enum InsideStruct<'a, P, S: Serializer> {
    /// A span, or a cite when it names an article.
    Pointer {
        /// What becomes of it.
        pointers: &'a P,
        /// Where it goes.
        to: S,
        /// The article, in a cite.
        cited: Option<ArticleIndex>,
        /// The fields seen so far.
        span: Span,
    },
    /// A row of any layer.
    AnyRef {
        /// What becomes of it.
        pointers: &'a P,
        /// Where it goes.
        to: S,
        /// The fields seen so far.
        row: AnyRef,
    },
    /// A struct of which the one field that is there is written.
    OneOf {
        /// What becomes of what points elsewhere in it.
        pointers: &'a P,
        /// Where it goes, until it is gone there.
        to: Option<S>,
        /// What came of it.
        written: Option<S::Ok>,
    },
    /// Any other struct.
    Other(Inside<'a, P, S::SerializeStruct>),
}

impl<P: Pointers, S: Serializer> ser::SerializeStruct for InsideStruct<'_, P, S> {
    type Ok = S::Ok;
    type Error = S::Error;

    #[inline]
    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), S::Error> {
        match self {
            Self::Pointer { cited, span, .. } => {
                match key {
                    "start" => span.start = number(value)?,
                    "end" => span.end = number(value)?,
                    _ => *cited = Some(ArticleIndex(number(value)?)),
                }
                Ok(())
            }
            Self::AnyRef { row, .. } => {
                match key {
                    "layer" => row.layer = text(value)?.into(),
                    "article" => row.article = optional(value).map(ArticleIndex),
                    _ => row.row = number(value)?,
                }
                Ok(())
            }
            Self::OneOf { pointers, to, written } => {
                if let Some(to) = to.take() {
                    *written = Some(value.serialize(Walk { pointers: *pointers, to })?);
                }
                Ok(())
            }
            Self::Other(Inside { pointers, to }) => {
                to.serialize_field(key, &Walked { pointers: *pointers, value })
            }
        }
    }

    #[inline]
    fn end(self) -> Result<S::Ok, S::Error> {
        match self {
            Self::Pointer { pointers, to, cited: None, span } => pointers.span(span, to),
            Self::Pointer { pointers, to, cited: Some(article), span } => {
                pointers.cite(Cite { article, span }, to)
            }
            Self::AnyRef { pointers, to, row } => pointers.any_reference(&row, to),
            Self::OneOf { to: Some(to), .. } => to.serialize_none(),
            Self::OneOf { to: None, written, .. } => {
                written.ok_or_else(|| ser::Error::custom("a value could not be written"))
            }
            Self::Other(inside) => inside.to.end(),
        }
    }
}

macro_rules! inside {
    ($($trait:ident $method:ident $(($key:ident))?)+) => {$(
        impl<P: Pointers, C: ser::$trait> ser::$trait for Inside<'_, P, C> {
            type Ok = C::Ok;
            type Error = C::Error;

            fn $method<T: Serialize + ?Sized>(&mut self, $($key: &'static str,)? value: &T) -> Result<(), C::Error> {
                self.to.$method($($key,)? &Walked { pointers: self.pointers, value })
            }

            fn end(self) -> Result<C::Ok, C::Error> {
                self.to.end()
            }
        }
    )+};
}

inside! {
    SerializeSeq serialize_element
    SerializeTuple serialize_element
    SerializeTupleStruct serialize_field
    SerializeTupleVariant serialize_field
    SerializeStructVariant serialize_field (key)
}

impl<P: Pointers, C: ser::SerializeMap> ser::SerializeMap for Inside<'_, P, C> {
    type Ok = C::Ok;
    type Error = C::Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), C::Error> {
        self.to.serialize_key(key)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), C::Error> {
        self.to.serialize_value(&Walked { pointers: self.pointers, value })
    }

    fn end(self) -> Result<C::Ok, C::Error> {
        self.to.end()
    }
}
