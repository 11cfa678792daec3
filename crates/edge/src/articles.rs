//! Articles as a column, and back.
//!
//! The text goes by itself, copied once on each side. As one field among others it would be copied again
//! whenever the column grows, and looked through on each side for whether it is UTF-8.

use std::sync::{Arc, OnceLock};

use arrow_array::{
    Array, ArrayRef, LargeStringArray, StructArray, builder::LargeStringBuilder, cast::AsArray,
};
use arrow_schema::{FieldRef, Fields};
use parallax_corpus::{Article, Declared, Span};
use serde::Deserialize;

use crate::{
    columns::{Records, structs},
    error::text,
    shape::{Field, Shape, arrow},
    spans::Crossing,
    trace,
};

/// The name of the field of an article that holds its text.
const TEXT: &str = "text";

/// The fields of an article.
pub(crate) fn fields() -> Result<Vec<Field>, String> {
    let mut fields = trace::fields::<Article>()?;
    for field in &mut fields {
        if field.name.0 == TEXT {
            // The texts of a batch together may be larger than 32-bit offsets reach.
            field.shape = Shape::LargeUtf8;
        }
    }
    Ok(fields)
}

/// The fields of an article in Arrow's terms: all, and all but the text.
struct Columns {
    all: Fields,
    others: Crossing,
}

impl Columns {
    fn known() -> Result<&'static Self, String> {
        static COLUMNS: OnceLock<Result<Columns, String>> = OnceLock::new();
        let new = || {
            let mut fields = fields()?;
            let all = arrow(&fields);
            fields.retain(|field| field.name.0 != TEXT);
            Ok(Self { all, others: Crossing::new(&fields) })
        };
        COLUMNS.get_or_init(new).as_ref().map_err(String::clone)
    }
}

/// Articles as a column.
///
/// # Errors
/// If there is no memory for them.
pub fn encode<'a>(
    mut articles: impl ExactSizeIterator<Item = &'a Article> + Clone,
) -> Result<ArrayRef, String> {
    let Columns { all, others } = Columns::known()?;
    let len = articles.len();
    let bytes = articles.clone().map(|article| article.text.len()).sum();
    let mut texts = LargeStringBuilder::with_capacity(len, bytes);
    articles.clone().for_each(|article| texts.append_value(&article.text));
    let texts: ArrayRef = Arc::new(texts.finish());
    let mut records = Records::new(others)?;
    articles.try_for_each(|article| records.push(article))?;
    let others = records.finish()?;
    let column = |field: &FieldRef| match others.column_by_name(field.name()) {
        Some(column) => Arc::clone(column),
        None => Arc::clone(&texts),
    };
    let columns = all.iter().map(column).collect();
    Ok(Arc::new(StructArray::try_new_with_length(all.clone(), columns, None, len).map_err(text)?))
}

/// A column of articles, to be read one by one.
pub(crate) struct Articles {
    texts: LargeStringArray,
    others: StructArray,
}

impl Articles {
    /// Looks whether it is one.
    pub(crate) fn new(column: &StructArray) -> Result<Self, String> {
        let texts = column.column_by_name(TEXT).and_then(|texts| texts.as_string_opt::<i64>());
        let texts = texts.filter(|texts| texts.null_count() == 0);
        let texts = texts.ok_or("the batch lacks the articles' texts")?.clone();
        let others = column.fields().iter().zip(column.columns()).filter(|(field, _)| field.name() != TEXT);
        let (fields, others): (Vec<FieldRef>, Vec<ArrayRef>) =
            others.map(|(field, column)| (Arc::clone(field), Arc::clone(column))).unzip();
        let others = StructArray::try_new_with_length(fields.into(), others, None, column.len());
        Ok(Self { texts, others: others.map_err(text)? })
    }

    /// Reads an article, by its place.
    pub(crate) fn reader(&self) -> Result<impl Fn(usize) -> Result<Article, String>, String> {
        /// An article but for its text.
        #[derive(Deserialize)]
        struct Others {
            id: String,
            source: String,
            front_matter: Option<Span>,
            declared: Declared,
        }

        let others = structs::<Others>(&self.others)?;
        Ok(move |at| {
            let Others { id, source, front_matter, declared } = others(at)?;
            Ok(Article { id, source, text: self.texts.value(at).to_owned(), front_matter, declared })
        })
    }
}
