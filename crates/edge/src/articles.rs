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
    columns::{records, structs, text},
    shape::{Field, Shape, arrow},
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
    others: Fields,
}

impl Columns {
    fn known() -> Result<&'static Self, String> {
        static COLUMNS: OnceLock<Result<Columns, String>> = OnceLock::new();
        let new = || {
            let all = arrow(&fields()?);
            let others = all.iter().filter(|field| field.name() != TEXT).cloned().collect();
            Ok(Self { all, others })
        };
        COLUMNS.get_or_init(new).as_ref().map_err(String::clone)
    }
}

/// Articles as a column.
///
/// # Errors
/// If there is no memory for them.
pub fn encode<'a>(articles: impl ExactSizeIterator<Item = &'a Article> + Clone) -> Result<ArrayRef, String> {
    let Columns { all, others } = Columns::known()?;
    let len = articles.len();
    let bytes = articles.clone().map(|article| article.text.len()).sum();
    let mut texts = LargeStringBuilder::with_capacity(len, bytes);
    articles.clone().for_each(|article| texts.append_value(&article.text));
    let texts: ArrayRef = Arc::new(texts.finish());
    let others = records(others, articles, len)?;
    let column = |field: &FieldRef| match others.column_by_name(field.name()) {
        Some(column) => Arc::clone(column),
        None => Arc::clone(&texts),
    };
    let columns = all.iter().map(column).collect();
    Ok(Arc::new(StructArray::try_new_with_length(all.clone(), columns, None, len).map_err(text)?))
}

/// The articles of a column, each on its own right or wrong.
pub(crate) fn decode(column: &StructArray) -> Result<Vec<Result<Article, String>>, String> {
    /// An article but for its text.
    #[derive(Deserialize)]
    struct Others {
        id: String,
        source: String,
        front_matter: Option<Span>,
        declared: Declared,
    }

    let texts: Option<&LargeStringArray> =
        column.column_by_name(TEXT).and_then(|texts| texts.as_string_opt());
    let texts = texts.filter(|texts| texts.null_count() == 0).ok_or("the batch lacks the articles' texts")?;
    let others = column.fields().iter().zip(column.columns()).filter(|(field, _)| field.name() != TEXT);
    let (fields, others): (Vec<FieldRef>, Vec<ArrayRef>) =
        others.map(|(field, column)| (Arc::clone(field), Arc::clone(column))).unzip();
    let others = StructArray::try_new_with_length(fields.into(), others, None, column.len()).map_err(text)?;
    let article = |(others, text): (Result<Others, String>, Option<&str>)| {
        let Others { id, source, front_matter, declared } = others?;
        Ok(Article { id, source, text: text.unwrap_or_default().to_owned(), front_matter, declared })
    };
    Ok(structs(&others)?.into_iter().zip(texts).map(article).collect())
}
