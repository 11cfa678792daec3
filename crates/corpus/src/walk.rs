//! The serde walk that finds what points elsewhere, wherever it nests.
//!
//! [`Walk`] stands before any serializer and passes everything on, except that a span, a cite, an
//! article's index and references are handed to [`Pointers`]. Checking rows, writing them with
//! their words and converting their offsets are three kinds of `Pointers`.

use std::{
    borrow::Cow,
    cell::{Cell, RefCell},
    fmt::Display,
};

use serde::{
    Serialize, Serializer,
    ser::{self, Impossible},
};

use crate::{AnyRef, ArticleIndex, Cite, Ruler, Span};

/// What becomes of that which points elsewhere.
pub trait Pointers {
    /// Whether of a struct called [`ONE_OF`] only the field that is there is written, in its place.
    const ONE_ALONE: bool = true;

    /// A span of an article's row.
    fn span<S: Serializer>(&self, span: Span, to: S) -> Result<S::Ok, S::Error>;
    /// A stretch of one article, in a story's row.
    fn cite<S: Serializer>(&self, cite: Cite, to: S) -> Result<S::Ok, S::Error>;
    /// An article of the story.
    fn article<S: Serializer>(&self, article: ArticleIndex, to: S) -> Result<S::Ok, S::Error>;
    /// A row of a layer.
    fn reference<S: Serializer>(&self, layer: &'static str, row: u32, to: S) -> Result<S::Ok, S::Error>;
    /// A row of any layer.
    fn any_reference<S: Serializer>(&self, row: &AnyRef, to: S) -> Result<S::Ok, S::Error>;
    /// Any figure; here because what is written has fewer decimals than what is kept.
    fn float<S: Serializer>(&self, value: f64, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_f64(value)
    }
}

/// Spans with their words, in the reader's unit; articles by their ids; floats with four decimals.
///
/// As in the output contract: `{"start":12,"end":22,"text":"298 people"}`, with `"article"` first
/// in a story's layer.
pub struct Quoting<'a> {
    /// A ruler for each article of the unit, with the article's id.
    pub articles: &'a [(&'a str, Ruler<'a>)],
}

impl Pointers for Quoting<'_> {
    fn span<S: Serializer>(&self, span: Span, to: S) -> Result<S::Ok, S::Error> {
        let (_, ruler) = &self.articles[0];
        let (start, end, words) = ruler.measure(span);
        let mut object = to.serialize_struct("Span", 3)?;
        ser::SerializeStruct::serialize_field(&mut object, "start", &start)?;
        ser::SerializeStruct::serialize_field(&mut object, "end", &end)?;
        ser::SerializeStruct::serialize_field(&mut object, "text", words)?;
        ser::SerializeStruct::end(object)
    }

    fn cite<S: Serializer>(&self, cite: Cite, to: S) -> Result<S::Ok, S::Error> {
        let (id, ruler) = &self.articles[cite.article.0 as usize];
        let (start, end, words) = ruler.measure(cite.span);
        let mut object = to.serialize_struct("Cite", 4)?;
        ser::SerializeStruct::serialize_field(&mut object, "article", id)?;
        ser::SerializeStruct::serialize_field(&mut object, "start", &start)?;
        ser::SerializeStruct::serialize_field(&mut object, "end", &end)?;
        ser::SerializeStruct::serialize_field(&mut object, "text", words)?;
        ser::SerializeStruct::end(object)
    }

    fn article<S: Serializer>(&self, article: ArticleIndex, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.articles[article.0 as usize].0)
    }

    fn reference<S: Serializer>(&self, _: &'static str, row: u32, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_u32(row)
    }

    fn any_reference<S: Serializer>(&self, row: &AnyRef, to: S) -> Result<S::Ok, S::Error> {
        let article = row.article.map(|article| self.articles[article.0 as usize].0);
        let mut object = to.serialize_struct("AnyRef", 3)?;
        ser::SerializeStruct::serialize_field(&mut object, "layer", &row.layer)?;
        ser::SerializeStruct::serialize_field(&mut object, "article", &article)?;
        ser::SerializeStruct::serialize_field(&mut object, "row", &row.row)?;
        ser::SerializeStruct::end(object)
    }

    fn float<S: Serializer>(&self, value: f64, to: S) -> Result<S::Ok, S::Error> {
        // 2^53: up to here a float holds every whole number.
        const EXACT: f64 = 9_007_199_254_740_992.0;
        let rounded = (value * 1e4).round() / 1e4;
        let shown = if rounded.is_finite() { rounded } else { value };
        if shown.fract() == 0.0 && shown.abs() < EXACT {
            #[expect(clippy::cast_possible_truncation, reason = "whole and below 2^53")]
            to.serialize_i64(shown as i64)
        } else {
            to.serialize_f64(shown)
        }
    }
}

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
        serialize_str(&str) serialize_bytes(&[u8]) serialize_unit_struct(&'static str)
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

/// The one number that an offset, an index or a reference is.
#[inline]
fn number<T: Serialize + ?Sized, E: ser::Error>(value: &T) -> Result<u32, E> {
    // The value was written by this crate as a number, so any other outcome is a foreign type
    // that took one of our names.
    optional(value).ok_or_else(foreign)
}

/// A number that may be null.
#[inline]
fn optional<T: Serialize + ?Sized>(value: &T) -> Option<u32> {
    let found = Cell::new(None);
    let _ = value.serialize(OneNumber { found: &found });
    found.get()
}

/// The name of a layer.
fn text<T: Serialize + ?Sized, E: ser::Error>(value: &T) -> Result<String, E> {
    let found = RefCell::new(None);
    let _ = value.serialize(OneText { found: &found });
    found.take().ok_or_else(foreign)
}

fn foreign<E: ser::Error>() -> E {
    E::custom("a type that is not Parallax's uses one of its names")
}

/// A serializer that keeps nothing: the end of a walk that is made for its [`Pointers`] alone.
pub(crate) struct Nothing;

/// A serializer for one number.
struct OneNumber<'a> {
    found: &'a Cell<Option<u32>>,
}

/// A serializer for one text.
struct OneText<'a> {
    found: &'a RefCell<Option<String>>,
}

/// Why a walk stopped.
#[derive(Debug)]
pub(crate) struct Stopped(pub(crate) String);

impl std::error::Error for Stopped {}

impl Display for Stopped {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl ser::Error for Stopped {
    fn custom<T: Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

macro_rules! ignore {
    ($($method:ident($($type:ty),*))+) => {$(
        #[inline]
        fn $method(self, $(_: $type),*) -> Result<(), Stopped> {
            Ok(())
        }
    )+};
}

macro_rules! ignore_scalars {
    () => {
        ignore! {
            serialize_bool(bool) serialize_i8(i8) serialize_i16(i16) serialize_i32(i32)
            serialize_i64(i64) serialize_u8(u8) serialize_u16(u16) serialize_u64(u64)
            serialize_f32(f32) serialize_f64(f64) serialize_char(char)
            serialize_bytes(&[u8]) serialize_none() serialize_unit()
            serialize_unit_struct(&'static str)
            serialize_unit_variant(&'static str, u32, &'static str)
        }

        fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Stopped> {
            value.serialize(self)
        }

        fn serialize_newtype_struct<T: Serialize + ?Sized>(
            self,
            _: &'static str,
            value: &T,
        ) -> Result<(), Stopped> {
            value.serialize(self)
        }

        fn serialize_newtype_variant<T: Serialize + ?Sized>(
            self,
            _: &'static str,
            _: u32,
            _: &'static str,
            value: &T,
        ) -> Result<(), Stopped> {
            value.serialize(self)
        }
    };
}

impl Serializer for Nothing {
    type Ok = ();
    type Error = Stopped;
    type SerializeSeq = Self;
    type SerializeTuple = Self;
    type SerializeTupleStruct = Self;
    type SerializeTupleVariant = Self;
    type SerializeMap = Self;
    type SerializeStruct = Self;
    type SerializeStructVariant = Self;

    ignore_scalars!();
    ignore!(serialize_u32(u32) serialize_str(&str));

    fn serialize_seq(self, _: Option<usize>) -> Result<Self, Stopped> {
        Ok(self)
    }

    fn serialize_tuple(self, _: usize) -> Result<Self, Stopped> {
        Ok(self)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self, Stopped> {
        Ok(self)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self, Stopped> {
        Ok(self)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self, Stopped> {
        Ok(self)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, Stopped> {
        Ok(self)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self, Stopped> {
        Ok(self)
    }
}

macro_rules! nothing_inside {
    ($($trait:ident $method:ident $(($key:ident))?)+) => {$(
        impl ser::$trait for Nothing {
            type Ok = ();
            type Error = Stopped;

            #[inline]
            fn $method<T: Serialize + ?Sized>(&mut self, $($key: &'static str,)? value: &T) -> Result<(), Stopped> {
                value.serialize(Nothing)
            }

            fn end(self) -> Result<(), Stopped> {
                Ok(())
            }
        }
    )+};
}

nothing_inside! {
    SerializeSeq serialize_element
    SerializeTuple serialize_element
    SerializeTupleStruct serialize_field
    SerializeTupleVariant serialize_field
    SerializeStruct serialize_field (_key)
    SerializeStructVariant serialize_field (_key)
}

impl ser::SerializeMap for Nothing {
    type Ok = ();
    type Error = Stopped;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, _: &T) -> Result<(), Stopped> {
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Stopped> {
        value.serialize(Nothing)
    }

    fn end(self) -> Result<(), Stopped> {
        Ok(())
    }
}

type No = Impossible<(), Stopped>;

/// What holds more is no scalar.
macro_rules! refuse_compounds {
    () => {
        type Ok = ();
        type Error = Stopped;
        type SerializeSeq = No;
        type SerializeTuple = No;
        type SerializeTupleStruct = No;
        type SerializeTupleVariant = No;
        type SerializeMap = No;
        type SerializeStruct = No;
        type SerializeStructVariant = No;

        refuse! {
            serialize_seq(Option<usize>) serialize_map(Option<usize>) serialize_tuple(usize)
            serialize_tuple_struct(&'static str, usize) serialize_struct(&'static str, usize)
            serialize_tuple_variant(&'static str, u32, &'static str, usize)
            serialize_struct_variant(&'static str, u32, &'static str, usize)
        }
    };
}

macro_rules! refuse {
    ($($method:ident($($type:ty),*))+) => {$(
        fn $method(self, $(_: $type),*) -> Result<No, Stopped> {
            Err(Stopped("not one value".to_owned()))
        }
    )+};
}

impl Serializer for OneNumber<'_> {
    refuse_compounds!();
    ignore_scalars!();
    ignore!(serialize_str(&str));

    #[inline]
    fn serialize_u32(self, value: u32) -> Result<(), Stopped> {
        self.found.set(Some(value));
        Ok(())
    }
}

impl Serializer for OneText<'_> {
    refuse_compounds!();
    ignore_scalars!();
    ignore!(serialize_u32(u32));

    fn serialize_str(self, value: &str) -> Result<(), Stopped> {
        self.found.replace(Some(value.to_owned()));
        Ok(())
    }
}
