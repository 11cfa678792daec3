//! The object on a JSON line, and in a side-car.

use std::{borrow::Cow, fmt};

use serde::{
    Deserialize, Deserializer,
    de::{IgnoredAny, MapAccess, SeqAccess, Visitor},
};

use super::{
    declaration::{Declaration, FIELDS, quoted},
    problem::Problem,
};

/// What an object says of an article. A text that is there is kept apart from what is declared.
#[derive(Debug)]
pub(crate) struct Parsed<'a> {
    pub(crate) text: Value<'a>,
    pub(crate) declaration: Declaration,
    /// Values that were ignored.
    pub(crate) warnings: Vec<Problem>,
}

/// Reads one object.
///
/// # Errors
/// What is broken. The line is within `json`; the file is for the caller to say.
pub(crate) fn parse(json: &str) -> Result<Parsed<'_>, Problem> {
    let start = json.trim_ascii_start();
    if !start.starts_with('{') {
        return Err(not_an_object(start));
    }
    let object: Object<'_> = serde_json::from_str(json).map_err(|error| broken(&error))?;
    let Object { text, id, story, outlet, published, url, headline, language } = object;
    let mut declaration = Declaration::default();
    let mut warnings = Vec::new();
    let values = [id, story, outlet, published, url, headline, language];
    for (field, value) in FIELDS.into_iter().zip(values) {
        let result = match value {
            Value::Absent => Ok(()),
            Value::Text(value) => declaration.set(field, value.into_owned()),
            // Databases number things.
            Value::Whole(number) if matches!(field, "id" | "story") => {
                let value = number.to_string();
                warnings.push(wrong_type(field, &value, &format!("it is taken as {value:?}")));
                declaration.set(field, value)
            }
            other => Err(wrong_type(field, &other.to_string(), "the article is read without it")),
        };
        warnings.extend(result.err());
    }
    Ok(Parsed { text, declaration, warnings })
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Object<'a> {
    #[serde(borrow)]
    text: Value<'a>,
    #[serde(borrow)]
    id: Value<'a>,
    #[serde(borrow)]
    story: Value<'a>,
    #[serde(borrow)]
    outlet: Value<'a>,
    #[serde(borrow)]
    published: Value<'a>,
    #[serde(borrow)]
    url: Value<'a>,
    #[serde(borrow)]
    headline: Value<'a>,
    #[serde(borrow)]
    language: Value<'a>,
}

/// The value of a field that should be a string.
#[derive(Debug, Default)]
pub(crate) enum Value<'a> {
    #[default]
    Absent,
    Text(Cow<'a, str>),
    Whole(i128),
    Fraction(f64),
    Truth(bool),
    List,
    Object,
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
            Self::List => f.write_str("a list"),
            Self::Object => f.write_str("an object"),
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
                while list.next_element::<IgnoredAny>()?.is_some() {}
                Ok(Value::List)
            }

            fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Self::Value, A::Error> {
                while object.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(Value::Object)
            }
        }

        deserializer.deserialize_any(Any)
    }
}

pub(crate) fn wrong_type(field: &'static str, found: &str, so: &str) -> Problem {
    Problem::warning(format!("expected a string, found {found}; {so}")).of_field(field)
}

fn not_an_object(json: &str) -> Problem {
    Problem::error(if json.starts_with('[') {
        "expected one JSON object a line, found a list; `jq -c '.[]' FILE` writes its items as lines"
            .to_owned()
    } else {
        let line = json.lines().next().unwrap_or_default();
        format!("expected a JSON object with the fields `id` and `text`, found {}", quoted(line.trim_end()))
    })
}

fn broken(error: &serde_json::Error) -> Problem {
    let message = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    let what = message.strip_suffix(&place).unwrap_or(&message);
    let advice = if what.contains("surrogate") || what.contains("hex escape") {
        "; a character beyond \\uffff takes two escapes, or stands for itself"
    } else if what.starts_with("control character") {
        "; write a line break inside a string as \\n"
    } else {
        ""
    };
    Problem::error(format!("this is not valid JSON: {what}{advice}"))
        .on_line(error.line() as u64)
        .in_column(error.column() as u64)
}
