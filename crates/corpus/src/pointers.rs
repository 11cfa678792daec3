//! What points elsewhere, and what is written of it.

use serde::{Serializer, ser};

use crate::{AnyRef, Article, ArticleIndex, Cite, Offsets, Ruler, Span};

/// What becomes of that which points elsewhere.
pub trait Pointers {
    /// Whether of a struct called [`ONE_OF`](crate::ONE_OF) only the field that is there is written, in its place.
    const ONE_ALONE: bool = true;

    /// A span of an article's row.
    fn span<S: Serializer>(&self, span: Span, to: S) -> Result<S::Ok, S::Error>;
    /// A stretch of one article, in a story's row.
    fn cite<S: Serializer>(&self, cite: Cite, to: S) -> Result<S::Ok, S::Error>;
    /// An article of the story.
    fn article<S: Serializer>(&self, article: ArticleIndex, to: S) -> Result<S::Ok, S::Error>;
    /// A row of a layer.
    fn reference<S: Serializer>(&self, layer: &'static str, row: u32, to: S) -> Result<S::Ok, S::Error>;
    /// A row of any layer.
    fn any_reference<S: Serializer>(&self, row: &AnyRef, to: S) -> Result<S::Ok, S::Error>;
    /// Any figure; here because what is written has fewer decimals than what is kept.
    fn float<S: Serializer>(&self, value: f64, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_f64(value)
    }
    /// Any string that is no name of a layer or of a variant; here because what is written may hold no words of an
    /// article.
    fn text<S: Serializer>(&self, value: &str, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(value)
    }
}

/// Spans with their words, in the reader's unit; articles by their ids; floats with four decimals.
///
/// As in the output contract: `{"start":12,"end":22,"text":"298 people"}`, with `"article"` first
/// in a story's layer.
pub struct Quoting<'a> {
    /// A ruler for each article of the unit, with the article's id.
    articles: Vec<(&'a str, Ruler<'a>)>,
}

impl<'a> Quoting<'a> {
    /// For rows over these articles.
    #[must_use]
    pub fn new(articles: &'a [Article], offsets: Offsets) -> Self {
        let ruler = |article: &'a Article| (article.id.as_str(), Ruler::new(&article.text, offsets));
        Self { articles: articles.iter().map(ruler).collect() }
    }
}

impl Pointers for Quoting<'_> {
    fn span<S: Serializer>(&self, span: Span, to: S) -> Result<S::Ok, S::Error> {
        let (_, ruler) = &self.articles[0];
        let (start, end, words) = ruler.measure(span);
        let mut object = to.serialize_struct("Span", 3)?;
        ser::SerializeStruct::serialize_field(&mut object, "start", &start)?;
        ser::SerializeStruct::serialize_field(&mut object, "end", &end)?;
        ser::SerializeStruct::serialize_field(&mut object, "text", words)?;
        ser::SerializeStruct::end(object)
    }

    fn cite<S: Serializer>(&self, cite: Cite, to: S) -> Result<S::Ok, S::Error> {
        let (id, ruler) = &self.articles[cite.article.0 as usize];
        let (start, end, words) = ruler.measure(cite.span);
        let mut object = to.serialize_struct("Cite", 4)?;
        ser::SerializeStruct::serialize_field(&mut object, "article", id)?;
        ser::SerializeStruct::serialize_field(&mut object, "start", &start)?;
        ser::SerializeStruct::serialize_field(&mut object, "end", &end)?;
        ser::SerializeStruct::serialize_field(&mut object, "text", words)?;
        ser::SerializeStruct::end(object)
    }

    fn article<S: Serializer>(&self, article: ArticleIndex, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.articles[article.0 as usize].0)
    }

    fn reference<S: Serializer>(&self, _: &'static str, row: u32, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_u32(row)
    }

    fn any_reference<S: Serializer>(&self, row: &AnyRef, to: S) -> Result<S::Ok, S::Error> {
        let article = row.article.map(|article| self.articles[article.0 as usize].0);
        let mut object = to.serialize_struct("AnyRef", 3)?;
        ser::SerializeStruct::serialize_field(&mut object, "layer", &row.layer)?;
        ser::SerializeStruct::serialize_field(&mut object, "article", &article)?;
        ser::SerializeStruct::serialize_field(&mut object, "row", &row.row)?;
        ser::SerializeStruct::end(object)
    }

    fn float<S: Serializer>(&self, value: f64, to: S) -> Result<S::Ok, S::Error> {
        // 2^53: up to here a float holds every whole number.
        const EXACT: f64 = 9_007_199_254_740_992.0;
        let rounded = (value * 1e4).round() / 1e4;
        let shown = if rounded.is_finite() { rounded } else { value };
        if shown.fract() == 0.0 && shown.abs() < EXACT {
            #[expect(clippy::cast_possible_truncation, reason = "whole and below 2^53")]
            to.serialize_i64(shown as i64)
        } else {
            to.serialize_f64(shown)
        }
    }
}
