use parallax_corpus::{Article, Offsets, Place, Quoting, Ruler, Walk};
use parallax_runner::{Found, Outcome, Rows};
use serde_json::{Map, Value};

/// A row as a reader sees it: where it stands, its words, and its other fields.
pub(crate) struct Row {
    pub(crate) place: Option<Place>,
    /// The words at its place.
    pub(crate) words: Option<String>,
    /// Its fields but the one that holds its place, as `name=value`.
    pub(crate) fields: Vec<String>,
}

/// The rows of a layer. Panics with the message of a pass that failed.
pub(crate) fn rows(found: &Found, layer: &str, articles: &[Article]) -> Vec<Row> {
    let rulers: Vec<_> = articles.iter().map(|a| (a.id.as_str(), Ruler::new(&a.text, Offsets::Bytes))).collect();
    let quoting = Quoting { articles: &rulers };
    match found.outcomes().find(|(name, _)| *name == layer) {
        Some((_, Outcome::Rows(rows))) => (0..rows.len()).map(|at| row(rows.as_ref(), at, &quoting)).collect(),
        Some((_, Outcome::Failed(why) | Outcome::Skipped(why))) => panic!("`{layer}`: {why}"),
        None => panic!("no pass makes `{layer}`"),
    }
}

fn row(rows: &dyn Rows, at: usize, quoting: &Quoting<'_>) -> Row {
    let row = rows.row(at);
    let walk = Walk { pointers: quoting, to: serde_json::value::Serializer };
    let value = erased_serde::serialize(row, walk).unwrap_or_else(|error| panic!("a row cannot be written: {error}"));
    let Value::Object(mut fields) = value else { panic!("a row is a struct") };
    // The field that is the row's place is shown as the words themselves.
    let own = fields.iter().find(|(_, value)| quoted(value).is_some()).map(|(name, _)| name.clone());
    let words = own.and_then(|name| fields.shift_remove(&name)).map(|value| value["text"].as_str().unwrap_or_default().to_owned());
    Row { place: Place::of(&row), words, fields: pairs(&fields) }
}

/// Nulls, empty lists and `true` are what a reader takes for granted; they are left out.
fn pairs(fields: &Map<String, Value>) -> Vec<String> {
    let shown = fields.iter().filter(|(_, value)| !matches!(value, Value::Null | Value::Bool(true)));
    let shown = shown.filter(|(_, value)| value.as_array().is_none_or(|list| !list.is_empty()));
    shown.map(|(name, value)| format!("{name}={}", text(value))).collect()
}

/// The words of a span, after the article's id if it has one.
fn quoted(value: &Value) -> Option<String> {
    let words = value.get("text")?.as_str()?;
    value.get("start")?;
    Some(match value.get("article").and_then(Value::as_str) {
        Some(article) => format!("{article} {words:?}"),
        None => format!("{words:?}"),
    })
}

fn text(value: &Value) -> String {
    match value {
        Value::String(name) if !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || "-_.".contains(c)) => name.clone(),
        Value::Array(list) => format!("[{}]", list.iter().map(text).collect::<Vec<_>>().join(", ")),
        Value::Object(fields) => quoted(value).unwrap_or_else(|| format!("{{{}}}", pairs(fields).join(" "))),
        other => other.to_string(),
    }
}
