//! The value of a field, of whatever type it is.

use std::{borrow::Cow, fmt};

use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, SeqAccess, Visitor},
};

use super::problem::Problem;

/// The value of a field that should be a string.
#[derive(Debug, Default)]
pub(crate) enum Value<'a> {
    #[default]
    Absent,
    Text(Cow<'a, str>),
    Whole(i128),
    Fraction(f64),
    Truth(bool),
    /// A list, with its strings if it holds nothing else.
    List(Option<Vec<Cow<'a, str>>>),
    /// An object, with its `name` or `title`.
    Object(Option<Cow<'a, str>>),
}

impl Value<'_> {
    pub(crate) fn is_absent(&self) -> bool {
        matches!(self, Self::Absent) || matches!(self, Self::List(Some(items)) if items.is_empty())
    }

    pub(crate) fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The strings of a list, the name of an object, or a text, as one of several names.
    pub(crate) fn names(&self) -> Option<String> {
        match self {
            Self::List(items) => Some(items.as_ref()?.join("; ")),
            other => other.as_text().or(other.inner()).map(str::to_owned),
        }
    }

    /// The one string that a list or an object stands for.
    pub(crate) fn inner(&self) -> Option<&str> {
        match self {
            Self::List(Some(items)) => items.first().filter(|_| items.len() == 1).map(|item| &**item),
            Self::Object(inner) => inner.as_deref(),
            _ => None,
        }
    }
}

/// As it is named in a message.
impl fmt::Display for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Absent => f.write_str("null"),
            Self::Text(text) => f.write_str(&quoted(text)),
            Self::Whole(number) => number.fmt(f),
            Self::Fraction(number) => number.fmt(f),
            Self::Truth(truth) => truth.fmt(f),
            Self::List(_) => f.write_str("a list"),
            Self::Object(_) => f.write_str("an object"),
        }
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Value<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;

        impl<'de> Visitor<'de> for Any {
            type Value = Value<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("any value")
            }

            fn visit_unit<E>(self) -> Result<Self::Value, E> {
                Ok(Value::Absent)
            }

            fn visit_borrowed_str<E>(self, value: &'de str) -> Result<Self::Value, E> {
                Ok(Value::Text(Cow::Borrowed(value)))
            }

            fn visit_str<E>(self, value: &str) -> Result<Self::Value, E> {
                Ok(Value::Text(Cow::Owned(value.to_owned())))
            }

            fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
                Ok(Value::Truth(value))
            }

            fn visit_i64<E>(self, value: i64) -> Result<Self::Value, E> {
                Ok(Value::Whole(value.into()))
            }

            fn visit_u64<E>(self, value: u64) -> Result<Self::Value, E> {
                Ok(Value::Whole(value.into()))
            }

            fn visit_f64<E>(self, value: f64) -> Result<Self::Value, E> {
                Ok(Value::Fraction(value))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
                let mut items = Some(Vec::new());
                while let Some(item) = list.next_element::<Value<'de>>()? {
                    match (item, &mut items) {
                        // A person may be an object with a name.
                        (Value::Text(text) | Value::Object(Some(text)), Some(items)) => items.push(text),
                        _ => items = None,
                    }
                }
                Ok(Value::List(items))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Self::Value, A::Error> {
                let mut name = None;
                while let Some((key, value)) = object.next_entry::<Cow<'de, str>, Value<'de>>()? {
                    if let (None, "name" | "title", Value::Text(text)) = (&name, &*key, value) {
                        name = Some(text);
                    }
                }
                Ok(Value::Object(name))
            }
        }

        deserializer.deserialize_any(Any)
    }
}

pub(crate) fn wrong_type(field: &'static str, found: &str, so: &str) -> Problem {
    Problem::warning(format!("expected a string, found {found}; {so}")).of_field(field)
}

/// A value as it can be shown in a message: in quotation marks, on one line, not too long.
pub(crate) fn quoted(value: &str) -> String {
    const LONGEST: usize = 60;
    match value.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{:?}…", &value[..end]),
        None => format!("{value:?}"),
    }
}
