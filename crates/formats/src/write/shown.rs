//! Rows as a reader sees them: the words at their place, and the other fields, quoting words.

use std::fmt;

use parallax_corpus::{Article, Offsets, Place, Quoting, Ruler, Walk};
use serde_json::{Map, Value};

use super::record::Table;

/// A row as a reader sees it.
#[derive(Debug, Clone)]
pub struct Shown {
    /// Where it stands, if it points anywhere.
    pub place: Option<Place>,
    /// The words at its place.
    pub words: Option<String>,
    /// Its fields but the one that holds its place, as `name=value`. Nulls, empty lists and `true`
    /// are what a reader takes for granted; they are left out.
    pub fields: Vec<String>,
}

/// On one line: the words, then the fields.
impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = self.words.as_ref().map(|words| format!("{words:?}"));
        let parts = words.into_iter().chain([self.fields.join(" ")]).filter(|part| !part.is_empty());
        f.write_str(&parts.collect::<Vec<_>>().join("  "))
    }
}

/// The rows of a layer of one unit, whose articles are given.
///
/// # Errors
/// When a row has no form in JSON.
pub fn shown(table: &dyn Table, articles: &[Article]) -> Result<Vec<Shown>, serde_json::Error> {
    let rulers: Vec<_> =
        articles.iter().map(|a| (a.id.as_str(), Ruler::new(&a.text, Offsets::Bytes))).collect();
    let quoting = Quoting { articles: &rulers };
    let show = |index| {
        let row = table.row(index);
        let walk = Walk { pointers: &quoting, to: serde_json::value::Serializer };
        let mut fields = match erased_serde::serialize(row, walk)? {
            Value::Object(fields) => fields,
            other => Map::from_iter([("value".to_owned(), other)]),
        };
        let own = fields.iter().find(|(_, value)| words(value).is_some()).map(|(name, _)| name.clone());
        let place = own.and_then(|name| fields.shift_remove(&name));
        let words = place.as_ref().and_then(words).map(str::to_owned);
        Ok(Shown { place: Place::of(&row), words, fields: pairs(&fields) })
    };
    (0..table.len()).map(show).collect()
}

fn pairs(fields: &Map<String, Value>) -> Vec<String> {
    let told = |value: &Value| match value {
        Value::Null | Value::Bool(true) => false,
        Value::Array(list) => !list.is_empty(),
        _ => true,
    };
    let told = fields.iter().filter(|(_, value)| told(value));
    told.map(|(name, value)| format!("{name}={}", text(value))).collect()
}

/// The words of a span or a cite.
fn words(value: &Value) -> Option<&str> {
    value.get("start")?;
    value.get("text")?.as_str()
}

fn text(value: &Value) -> String {
    let plain =
        |name: &str| !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || "-_.".contains(c));
    match value {
        Value::String(name) if plain(name) => name.clone(),
        Value::Array(list) => format!("[{}]", list.iter().map(text).collect::<Vec<_>>().join(", ")),
        Value::Object(fields) => match (words(value), fields.get("article").and_then(Value::as_str)) {
            (Some(words), Some(article)) => format!("{article} {words:?}"),
            (Some(words), None) => format!("{words:?}"),
            (None, _) => format!("{{{}}}", pairs(fields).join(" ")),
        },
        other => other.to_string(),
    }
}
