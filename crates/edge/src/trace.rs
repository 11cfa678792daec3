//! The shape of a type, found by asking it to deserialise itself and listening to what it asks for.

use std::{
    any::{TypeId, type_name},
    cell::{Cell, RefCell},
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

use arrow_schema::FieldRef;
use parallax_corpus::{AnyRef, ArticleIndex, Cite, Data, ONE_OF, Span};
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error as _, MapAccess, SeqAccess, VariantAccess, Visitor,
    value::{Error, StrDeserializer},
};

use crate::{
    shape::{self, Field, Name, Shape},
    spans::Crossing,
};

/// A row type, as it was found to be.
#[derive(Debug)]
pub(crate) struct Traced {
    pub(crate) fields: Vec<Field>,
    pub(crate) crossing: Crossing,
    /// The rows, as the item of a list.
    pub(crate) item: FieldRef,
}

/// The fields of a row type.
///
/// # Errors
/// What in the type cannot stand in a table.
pub fn fields<T: Data>() -> Result<Vec<Field>, String> {
    traced::<T>().map(|traced| traced.fields.clone())
}

/// The fields of a row type, found once.
pub(crate) fn traced<T: Data>() -> Result<Arc<Traced>, String> {
    type Found = Result<Arc<Traced>, String>;
    static TRACED: Mutex<BTreeMap<TypeId, Found>> = Mutex::new(BTreeMap::new());
    let mut traced = TRACED.lock().unwrap_or_else(PoisonError::into_inner);
    let found = || {
        let fields = trace::<T>()?;
        let item = shape::field(&Field::new("item", Shape::Struct { fields: fields.clone() }));
        Ok(Arc::new(Traced { crossing: Crossing::new(&fields), fields, item }))
    };
    traced.entry(TypeId::of::<T>()).or_insert_with(found).clone()
}

fn trace<T: Data>() -> Result<Vec<Field>, String> {
    let (root, seen) = asked::<T>(Trial::default())?;
    let name = type_name::<T>().rsplit("::").next().unwrap_or_default();
    let Some(Shape::Struct { mut fields }) = root else {
        return Err(format!("`{name}` is no struct with named fields, which a row is"));
    };
    // What it can do without, it does not complain about when it is left out.
    let mut place = 0;
    visit(&mut fields, &mut place, &mut |field, place| {
        field.optional = asked::<T>(Trial { left_out: Some(place), ..Trial::default() }).is_ok();
        Ok(())
    })?;
    for (place, values) in seen.enums.borrow().iter().enumerate() {
        for value in *values {
            asked::<T>(Trial { value: Some((place, value)), ..Trial::default() })?;
        }
    }
    let mut place = 0;
    enums(&mut fields, &mut |open| {
        // A value that nobody would choose.
        let strange = Trial { value: Some((place, "\u{0}")), ..Trial::default() };
        *open = asked::<T>(strange).is_ok();
        place += 1;
    });
    if fields.is_empty() {
        return Err(format!("`{name}` has no fields"));
    }
    Ok(fields)
}

/// Visits all fields in the order in which the type asked for them.
fn visit(
    fields: &mut [Field],
    place: &mut usize,
    each: &mut impl FnMut(&mut Field, usize) -> Result<(), String>,
) -> Result<(), String> {
    for field in fields {
        each(field, *place)?;
        *place += 1;
        let mut shape = &mut field.shape;
        while let Shape::List { item } = shape {
            shape = &mut item.shape;
        }
        if let Shape::Struct { fields } | Shape::OneOf { fields } = shape {
            visit(fields, place, each)?;
        }
    }
    Ok(())
}

fn enums(fields: &mut [Field], each: &mut impl FnMut(&mut bool)) {
    for field in fields {
        let mut shape = &mut field.shape;
        while let Shape::List { item } = shape {
            shape = &mut item.shape;
        }
        match shape {
            Shape::Enum { open, .. } => each(open),
            Shape::Struct { fields } | Shape::OneOf { fields } => enums(fields, each),
            _ => {}
        }
    }
}

/// What one trial does differently, each thing named by its place in the order of asking.
#[derive(Default)]
struct Trial {
    /// The field that is left out.
    left_out: Option<usize>,
    /// The enum that gets this value.
    value: Option<(usize, &'static str)>,
}

/// What was seen of a type so far.
#[derive(Default)]
struct Seen {
    trial: Trial,
    fields: Cell<usize>,
    enums: RefCell<Vec<&'static [&'static str]>>,
}

fn asked<T: Data>(trial: Trial) -> Result<(Option<Shape>, Seen), String> {
    let seen = Seen { trial, ..Seen::default() };
    let mut root = Found { depth: 0, path: String::new(), shape: None, nullable: false };
    T::deserialize(Tracer { seen: &seen, found: &mut root }).map_err(|why| why.to_string())?;
    Ok((root.shape, seen))
}

/// What one value turned out to be.
struct Found {
    depth: usize,
    path: String,
    shape: Option<Shape>,
    nullable: bool,
}

impl Found {
    fn below(&self, name: &str) -> Self {
        let dot = if self.path.is_empty() || name.is_empty() { "" } else { "." };
        let path = format!("{}{dot}{name}", self.path);
        Self { depth: self.depth + 1, path, shape: None, nullable: false }
    }

    fn into_field(self, name: &str) -> Field {
        // Every value that was handed out was asked for.
        let shape = self.shape.unwrap_or(Shape::Struct { fields: Vec::new() });
        Field { nullable: self.nullable, ..Field::new(name, shape) }
    }
}

/// Deeper than rows nest; a type that goes on for ever gets here.
const DEEPEST: usize = 16;

struct Tracer<'a> {
    seen: &'a Seen,
    found: &'a mut Found,
}

impl Tracer<'_> {
    fn refuse<T>(&self, what: &str, instead: &str) -> Result<T, Error> {
        let path = &self.found.path;
        Err(Error::custom(format!("its field `{path}` is {what}, which cannot cross an edge; {instead}")))
    }

    fn is(&mut self, shape: Shape) {
        self.found.shape = Some(shape);
    }
}

macro_rules! plain {
    ($($method:ident $shape:ident $visit:ident($value:expr))+) => {$(
        fn $method<V: Visitor<'de>>(mut self, visitor: V) -> Result<V::Value, Error> {
            self.is(Shape::$shape);
            visitor.$visit($value)
        }
    )+};
}

macro_rules! refused {
    ($($method:ident($($type:ty),*) $what:literal $instead:literal)+) => {$(
        fn $method<V: Visitor<'de>>(self, $(_: $type,)* _: V) -> Result<V::Value, Error> {
            self.refuse($what, $instead)
        }
    )+};
}

impl<'de> Deserializer<'de> for Tracer<'_> {
    type Error = Error;

    plain! {
        deserialize_bool Bool visit_bool(false)
        deserialize_i8 Int8 visit_i8(0)
        deserialize_i16 Int16 visit_i16(0)
        deserialize_i32 Int32 visit_i32(0)
        deserialize_i64 Int64 visit_i64(0)
        deserialize_u8 Uint8 visit_u8(0)
        deserialize_u16 Uint16 visit_u16(0)
        deserialize_u32 Uint32 visit_u32(0)
        deserialize_u64 Uint64 visit_u64(0)
        deserialize_f32 Float32 visit_f32(0.0)
        deserialize_f64 Float64 visit_f64(0.0)
        deserialize_str Utf8 visit_str("")
        deserialize_string Utf8 visit_str("")
    }

    refused! {
        deserialize_i128() "a number of 128 bits" "64 are the most"
        deserialize_u128() "a number of 128 bits" "64 are the most"
        deserialize_char() "a character" "make it a string"
        deserialize_bytes() "a string of bytes" "make it a list of numbers"
        deserialize_byte_buf() "a string of bytes" "make it a list of numbers"
        deserialize_unit() "a unit, of which there is nothing to say" "leave it out"
        deserialize_unit_struct(&'static str) "a unit, of which there is nothing to say" "leave it out"
        deserialize_tuple(usize) "a tuple" "make it a struct with names"
        deserialize_tuple_struct(&'static str, usize) "a tuple" "make it a struct with names"
        deserialize_map() "a map, or takes in the fields of another" "make it a list of structs"
        deserialize_any() "of no one type" "make it a struct called `parallax::OneOf`, with a field for each"
        deserialize_identifier() "a name" "make it a string"
        deserialize_ignored_any() "of no type" "leave it out"
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if self.found.nullable {
            return self.refuse("null in two ways", "one `Option` is enough");
        }
        self.found.nullable = true;
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        mut self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        let shape = match name {
            ArticleIndex::NAME => Shape::Article,
            name if name.starts_with(|first: char| first.is_ascii_lowercase()) => {
                Shape::Ref { layer: Name(name) }
            }
            _ => return visitor.visit_newtype_struct(self),
        };
        self.is(shape);
        let mut number = self.found.below("");
        visitor.visit_newtype_struct(Tracer { seen: self.seen, found: &mut number })
    }

    fn deserialize_seq<V: Visitor<'de>>(mut self, visitor: V) -> Result<V::Value, Error> {
        let mut item = self.found.below("");
        let value = visitor.visit_seq(Once(Some(Tracer { seen: self.seen, found: &mut item })))?;
        self.is(Shape::List { item: Box::new(item.into_field("item")) });
        Ok(value)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        mut self,
        name: &'static str,
        names: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        if self.found.depth > DEEPEST {
            return self.refuse("a struct that holds itself", "point to rows with `Ref`");
        }
        let points = match name {
            Span::NAME => Some(Shape::Span),
            Cite::NAME => Some(Shape::Cite),
            AnyRef::NAME => Some(Shape::AnyRef),
            _ => None,
        };
        // The fields of what points elsewhere are no fields of the row.
        let apart = Seen::default();
        let seen = if points.is_some() { &apart } else { self.seen };
        let mut fields = Vec::new();
        let value =
            visitor.visit_map(Each { seen, names, parent: self.found, fields: &mut fields, next: None })?;
        self.is(match points {
            Some(shape) => shape,
            None if name == ONE_OF => Shape::OneOf { fields },
            None => Shape::Struct { fields },
        });
        Ok(value)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        mut self,
        _: &'static str,
        values: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let place = self.seen.enums.borrow().len();
        self.seen.enums.borrow_mut().push(values);
        self.is(Shape::Enum { values: values.iter().copied().map(Name).collect(), open: false });
        let value = match self.seen.trial.value {
            Some((at, value)) if at == place => value,
            _ => values.first().copied().unwrap_or_default(),
        };
        visitor.visit_enum(Variant { value, path: &self.found.path })
    }
}

/// A list of one.
struct Once<'a>(Option<Tracer<'a>>);

impl<'de> SeqAccess<'de> for Once<'_> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        self.0.take().map(|tracer| seed.deserialize(tracer)).transpose()
    }
}

/// Each field of a struct.
struct Each<'a> {
    seen: &'a Seen,
    names: &'static [&'static str],
    parent: &'a Found,
    fields: &'a mut Vec<Field>,
    next: Option<&'static str>,
}

impl<'de> MapAccess<'de> for Each<'_> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        loop {
            let Some((name, rest)) = self.names.split_first() else { return Ok(None) };
            self.names = rest;
            let place = self.seen.fields.replace(self.seen.fields.get() + 1);
            if self.seen.trial.left_out != Some(place) {
                self.next = Some(name);
                return seed.deserialize(StrDeserializer::new(name)).map(Some);
            }
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        let name = self.next.take().unwrap_or_default();
        let mut found = self.parent.below(name);
        let value = seed.deserialize(Tracer { seen: self.seen, found: &mut found })?;
        self.fields.push(found.into_field(name));
        Ok(value)
    }
}

/// A value of an enum.
struct Variant<'a> {
    value: &'static str,
    path: &'a str,
}

impl<'de, 'a> EnumAccess<'de> for Variant<'a> {
    type Error = Error;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Error> {
        Ok((seed.deserialize(StrDeserializer::new(self.value))?, self))
    }
}

impl Variant<'_> {
    fn refuse<T>(&self) -> Result<T, Error> {
        Err(Error::custom(format!(
            "its field `{}` is an enum of which `{}` holds more, which cannot cross an edge; make it a struct called \
             `parallax::OneOf`, with a field for each",
            self.path, self.value
        )))
    }
}

impl<'de> VariantAccess<'de> for Variant<'_> {
    type Error = Error;

    fn unit_variant(self) -> Result<(), Error> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, _: T) -> Result<T::Value, Error> {
        self.refuse()
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, _: V) -> Result<V::Value, Error> {
        self.refuse()
    }

    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], _: V) -> Result<V::Value, Error> {
        self.refuse()
    }
}
