//! The object on a JSON line, and in a side-car.

use std::{borrow::Cow, fmt};

use serde::{
    Deserialize, Deserializer,
    de::{Error, MapAccess, Visitor},
};

use super::{
    declaration::Said,
    fields::field,
    problem::Problem,
    value::{Value, quoted},
};

/// Reads one object.
///
/// # Errors
/// What is broken. The line is within `json`; the file is for the caller to say.
pub(crate) fn parse(json: &str) -> Result<Said<'_>, Problem> {
    let start = json.trim_ascii_start();
    if !start.starts_with('{') {
        return Err(not_an_object(start));
    }
    let Object(said) = serde_json::from_str(json).map_err(|error| broken(&error))?;
    Ok(said)
}

struct Object<'a>(Said<'a>);

impl<'de: 'a, 'a> Deserialize<'de> for Object<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Keys;

        impl<'de> Visitor<'de> for Keys {
            type Value = Object<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Self::Value, A::Error> {
                let mut said = Said::default();
                let mut known: Vec<Cow<'de, str>> = Vec::new();
                while let Some(key) = object.next_key::<Cow<'de, str>>()? {
                    if known.contains(&key) {
                        return Err(Error::custom(format!("duplicate field `{key}`")));
                    }
                    said.put(&key, object.next_value::<Value<'de>>()?, None);
                    if field(&key, None).is_some() {
                        known.push(key);
                    }
                }
                Ok(Object(said))
            }
        }

        deserializer.deserialize_map(Keys)
    }
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
