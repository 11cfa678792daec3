//! Checking rows: whether what they point at is there, and whether they stand in order.

use std::cell::Cell;

use serde::{Serialize, Serializer, ser::Error};

use crate::{
    ArticleIndex, Cite, Layer, Pointers, Span, Walk,
    walk::{Nothing, Stopped},
};

/// Where a row stands: the first thing in it that points into a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Which article, in a story's layer.
    pub article: Option<ArticleIndex>,
    /// Where in it.
    pub span: Span,
}

impl Place {
    /// The place of a row, or `None` for a row that points nowhere.
    pub fn of<R: Serialize>(row: &R) -> Option<Self> {
        let first = First(Cell::new(None));
        // Stops at the first place by "failing" there.
        let _ = row.serialize(Walk { pointers: &first, to: Nothing });
        first.0.get()
    }
}

/// How long the things are that a row may point at.
pub trait Lengths {
    /// A text: of the unit itself, or of an article of the story.
    fn text(&self, article: Option<ArticleIndex>) -> Option<&str>;
    /// Rows in a layer: of the unit itself, or of an article of the story. `None` where there is
    /// no such layer.
    fn rows(&self, article: Option<ArticleIndex>, layer: &str) -> Option<usize>;
}

/// What a check saw of rows that are sound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Checked {
    /// Whether they stand in the order of their [`Place`]s.
    pub sorted: bool,
    /// Whether a row refers to another of the same layer, so that moving rows would break it.
    pub refers_to_itself: bool,
}

/// Checks that all that `rows` point at is there.
///
/// # Errors
/// Which row is wrong and how, in a sentence.
pub fn check<L: Layer>(rows: &[L], lengths: &(impl Lengths + ?Sized)) -> Result<Checked, String> {
    check_rows(L::NAME, rows.iter(), lengths)
}

/// Checks that all that the rows of `layer`, of whatever type, point at is there.
///
/// # Errors
/// Which row is wrong and how, in a sentence.
pub fn check_rows<R: Serialize>(
    layer: &'static str,
    rows: impl ExactSizeIterator<Item = R>,
    lengths: &(impl Lengths + ?Sized),
) -> Result<Checked, String> {
    let own = rows.len();
    let mut checked = Checked { sorted: true, refers_to_itself: false };
    let mut last = None;
    for (index, row) in rows.enumerate() {
        let checking = Checking {
            lengths,
            layer,
            own,
            article: Cell::new(None),
            first: Cell::new(None),
            refers_to_itself: Cell::new(false),
        };
        let walked = row.serialize(Walk { pointers: &checking, to: Nothing });
        walked.map_err(|Stopped(why)| format!("row {index} of `{layer}`: {why}"))?;
        let place = checking.first.get();
        checked.sorted &= last <= place;
        checked.refers_to_itself |= checking.refers_to_itself.get();
        last = place;
    }
    Ok(checked)
}

struct First(Cell<Option<Place>>);

impl First {
    fn found<S: Serializer>(&self, article: Option<ArticleIndex>, span: Span) -> Result<S::Ok, S::Error> {
        self.0.set(Some(Place { article, span }));
        Err(S::Error::custom("found"))
    }
}

impl Pointers for First {
    fn span<S: Serializer>(&self, span: Span, _: S) -> Result<S::Ok, S::Error> {
        self.found::<S>(None, span)
    }

    fn cite<S: Serializer>(&self, cite: Cite, _: S) -> Result<S::Ok, S::Error> {
        self.found::<S>(Some(cite.article), cite.span)
    }

    fn article<S: Serializer>(&self, _: ArticleIndex, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_unit()
    }

    fn reference<S: Serializer>(&self, _: &'static str, _: u32, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_unit()
    }
}

struct Checking<'a, T: ?Sized> {
    lengths: &'a T,
    layer: &'static str,
    own: usize,
    /// The article last named, to which references in a story's row belong.
    article: Cell<Option<ArticleIndex>>,
    first: Cell<Option<Place>>,
    refers_to_itself: Cell<bool>,
}

impl<T: Lengths + ?Sized> Checking<'_, T> {
    fn stretch(&self, article: Option<ArticleIndex>, span: Span) -> Result<(), String> {
        let Span { start, end } = span;
        let text = self.lengths.text(article).ok_or("it points into a text that is not there")?;
        if start > end {
            return Err(format!("its span {start}..{end} ends before it begins"));
        }
        if end as usize > text.len() {
            return Err(format!("its span {start}..{end} goes past the text's end at {}", text.len()));
        }
        if !text.is_char_boundary(start as usize) || !text.is_char_boundary(end as usize) {
            return Err(format!("its span {start}..{end} begins or ends inside a character"));
        }
        if self.first.get().is_none() {
            self.first.set(Some(Place { article, span }));
        }
        Ok(())
    }

    fn row(&self, layer: &'static str, row: u32) -> Result<(), String> {
        let rows = if layer == self.layer {
            self.refers_to_itself.set(true);
            Some(self.own)
        } else {
            // A story's own layer first, then the layer of the article last named.
            let of_unit = self.lengths.rows(None, layer);
            of_unit.or_else(|| self.lengths.rows(Some(self.article.get()?), layer))
        };
        match rows {
            None => Err(format!("it refers to the layer `{layer}`, which is not there")),
            Some(rows) if row as usize >= rows => {
                Err(format!("it refers to row {row} of `{layer}`, which has {rows} rows"))
            }
            Some(_) => Ok(()),
        }
    }
}

impl<T: Lengths + ?Sized> Pointers for Checking<'_, T> {
    fn span<S: Serializer>(&self, span: Span, to: S) -> Result<S::Ok, S::Error> {
        self.stretch(None, span).map_err(S::Error::custom)?;
        to.serialize_unit()
    }

    fn cite<S: Serializer>(&self, cite: Cite, to: S) -> Result<S::Ok, S::Error> {
        self.stretch(Some(cite.article), cite.span).map_err(S::Error::custom)?;
        self.article.set(Some(cite.article));
        to.serialize_unit()
    }

    fn article<S: Serializer>(&self, article: ArticleIndex, to: S) -> Result<S::Ok, S::Error> {
        if self.lengths.text(Some(article)).is_none() {
            return Err(S::Error::custom(format!(
                "it names article {} of the story, which is not there",
                article.0
            )));
        }
        self.article.set(Some(article));
        to.serialize_unit()
    }

    fn reference<S: Serializer>(&self, layer: &'static str, row: u32, to: S) -> Result<S::Ok, S::Error> {
        self.row(layer, row).map_err(S::Error::custom)?;
        to.serialize_unit()
    }
}
