//! A row of any layer as one article sees it: where it stands there, and what it says besides.

use parallax_corpus::{AnyRef, ArticleIndex, Cite, Pointers, Span, Walk};
use parallax_formats::Table;
use serde::{Serialize, Serializer};
use serde_json::{Map, Value, json};

/// A row of any layer.
pub(crate) struct Row {
    /// Its places in the article.
    pub(crate) spans: Vec<Span>,
    /// Its fields; what points somewhere is null.
    pub(crate) fields: Map<String, Value>,
}

impl Row {
    /// A row as an article of its story sees it: what it says of the others is left out. Nothing, if it is about another
    /// article altogether.
    pub(crate) fn of(table: &dyn Table, index: usize, article: ArticleIndex) -> Option<Self> {
        let walk = Walk { pointers: &Pointed, to: serde_json::value::Serializer };
        let row = table.row(index).serialize(walk).ok()?;
        let mut view = View { article: u64::from(article.0), spans: Vec::new() };
        if view.is_another_s(&row) {
            return None;
        }
        let fields = match view.of(row) {
            Value::Object(fields) => fields,
            other => Map::from_iter([("value".to_owned(), other)]),
        };
        let View { mut spans, .. } = view;
        spans.sort_unstable();
        spans.dedup();
        Some(Self { spans, fields })
    }
}

/// The name of what stands for a pointer: `[article or null, start, end]`, or an article's number. No field has it.
const POINTER: &str = "\0";

/// Writes what points into texts in a form that can be told from fields. The number of a row tells a reader nothing.
struct Pointed;

impl Pointers for Pointed {
    fn span<S: Serializer>(&self, Span { start, end }: Span, to: S) -> Result<S::Ok, S::Error> {
        json!({ POINTER: [null, start, end] }).serialize(to)
    }

    fn cite<S: Serializer>(&self, Cite { article, span }: Cite, to: S) -> Result<S::Ok, S::Error> {
        json!({ POINTER: [article.0, span.start, span.end] }).serialize(to)
    }

    fn article<S: Serializer>(&self, article: ArticleIndex, to: S) -> Result<S::Ok, S::Error> {
        json!({ POINTER: article.0 }).serialize(to)
    }

    fn reference<S: Serializer>(&self, _: &'static str, _: u32, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_unit()
    }

    fn any_reference<S: Serializer>(&self, _: &AnyRef, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_unit()
    }
}

/// Goes through a row, and gathers its places.
struct View {
    article: u64,
    spans: Vec<Span>,
}

impl View {
    fn of(&mut self, value: Value) -> Value {
        match value {
            Value::Object(fields) => match fields.get(POINTER) {
                Some(pointer) => {
                    self.spans.extend(place(pointer).filter(|span| !span.is_empty()));
                    Value::Null
                }
                None => {
                    // Words near which something was looked for in vain are no finding.
                    let fields = fields.into_iter().filter(|(name, _)| name != "nearest");
                    Value::Object(fields.map(|(name, value)| (name, self.of(value))).collect())
                }
            },
            Value::Array(list) => {
                let own: Vec<Value> = list.into_iter().filter(|value| !self.is_another_s(value)).collect();
                own.into_iter().map(|value| self.of(value)).collect()
            }
            other => other,
        }
    }

    /// Whether a value is about another article: one that it names, or the first that it points into.
    fn is_another_s(&self, value: &Value) -> bool {
        let article = |value: &Value| article(value.get(POINTER)?);
        let named = article(value).or_else(|| value.as_object()?.values().find_map(article));
        named.is_some_and(|article| article != self.article)
    }
}

/// The article of a pointer, where it has one.
fn article(pointer: &Value) -> Option<u64> {
    pointer.as_u64().or_else(|| pointer.get(0)?.as_u64())
}

fn place(pointer: &Value) -> Option<Span> {
    let offset = |at: usize| usize::try_from(pointer.get(at)?.as_u64()?).ok();
    Some(Span::new(offset(1)?, offset(2)?))
}
