//! Rows as a reader sees them: the words at their place, and the other fields, quoting words.

use std::fmt;

use parallax_corpus::{Article, Offsets, Place, Quoting, Walk};
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
    /// The words at its place, and by which article where a row of a story says so.
    cite: Option<String>,
    others: Map<String, Value>,
}

impl Shown {
    /// On many lines: the words, then a field a line, as `name: value`, and under a list of structs each of
    /// them on a line of its own.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let fields = told(&self.others).flat_map(|(name, value)| match value {
            Value::String(string) if !string.contains('\n') => vec![format!("{name}: {string}")],
            Value::Array(list) if list.iter().any(is_struct) => {
                let items = list.iter().map(|value| format!("  {}", item(value)));
                [format!("{name}:")].into_iter().chain(items).collect()
            }
            Value::Array(list) => vec![format!("{name}: {}", joined(list))],
            other => vec![format!("{name}: {}", text(other))],
        });
        self.cite.iter().cloned().chain(fields).collect()
    }
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
    let quoting = Quoting::new(articles, Offsets::Bytes);
    let show = |index| {
        let row = table.row(index);
        let walk = Walk { pointers: &quoting, to: serde_json::value::Serializer };
        let mut fields = match erased_serde::serialize(row, walk)? {
            Value::Object(fields) => fields,
            other => Map::from_iter([("value".to_owned(), other)]),
        };
        let own = own(&fields).map(str::to_owned).and_then(|name| fields.shift_remove(&name));
        let words = own.as_ref().and_then(words).map(str::to_owned);
        let cite = own.as_ref().map(text);
        Ok(Shown { place: Place::of(&row), words, fields: pairs(&fields), cite, others: fields })
    };
    (0..table.len()).map(show).collect()
}

/// The field that holds the place of a struct.
fn own(fields: &Map<String, Value>) -> Option<&str> {
    fields.iter().find(|(_, value)| words(value).is_some()).map(|(name, _)| name.as_str())
}

/// A struct of a list: its words, then its other fields.
fn item(value: &Value) -> String {
    let Value::Object(fields) = value else { return text(value) };
    let Some((name, cite)) = own(fields).and_then(|name| fields.get_key_value(name)) else {
        return pairs(fields).join(" ");
    };
    let mut others = fields.clone();
    others.shift_remove(name);
    // Which the words say.
    others.retain(|name, value| name != "article" || Some(&*value) != cite.get("article"));
    [text(cite)].into_iter().chain(pairs(&others)).collect::<Vec<_>>().join(" ")
}

fn is_struct(value: &Value) -> bool {
    value.is_object() && words(value).is_none()
}

fn pairs(fields: &Map<String, Value>) -> Vec<String> {
    told(fields).map(|(name, value)| format!("{name}={}", text(value))).collect()
}

fn told(fields: &Map<String, Value>) -> impl Iterator<Item = (&String, &Value)> {
    fields.iter().filter(|(_, value)| match value {
        Value::Null | Value::Bool(true) => false,
        Value::Array(list) => !list.is_empty(),
        _ => true,
    })
}

fn joined(list: &[Value]) -> String {
    list.iter().map(text).collect::<Vec<_>>().join(", ")
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
        Value::Array(list) => format!("[{}]", joined(list)),
        Value::Object(fields) => match (words(value), fields.get("article").and_then(Value::as_str)) {
            (Some(words), Some(article)) => format!("{article} {words:?}"),
            (Some(words), None) => format!("{words:?}"),
            (None, _) => format!("{{{}}}", pairs(fields).join(" ")),
        },
        other => other.to_string(),
    }
}
