//! Checking rows: whether what they point at is there, and whether they stand in order.

use std::cell::Cell;

use serde::{Serialize, Serializer, ser::Error};

use crate::{AnyRef, ArticleIndex, Cite, Pointers, Span, Walk, number::OneNumber};

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
        let _ = row.serialize(Walk { pointers: &first, to: OneNumber });
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

/// Checks that all that the rows of `layer` point at is there.
///
/// # Errors
/// Which row is wrong and how, in a sentence.
pub fn check<R: Serialize>(
    layer: &'static str,
    rows: &[R],
    lengths: &(impl Lengths + ?Sized),
) -> Result<Checked, String> {
    check_rows(layer, rows.len(), lengths, |at, checking| {
        let walked = rows[at].serialize(Walk { pointers: checking, to: OneNumber });
        walked.map(drop).map_err(|why| why.to_string())
    })
}

/// Checks that all that so many rows of `layer` point at is there, where they are no Rust values: `point`
/// tells the check what one of them points at, in the order in which serde would.
///
/// # Errors
/// Which row is wrong and how, in a sentence.
pub fn check_rows<T: Lengths + ?Sized>(
    layer: &'static str,
    rows: usize,
    lengths: &T,
    point: impl Fn(usize, &Checking<'_, T>) -> Result<(), String>,
) -> Result<Checked, String> {
    let mut checked = Checked { sorted: true, refers_to_itself: false };
    let mut last = None;
    for index in 0..rows {
        let checking = Checking {
            lengths,
            layer,
            own: rows,
            article: Cell::new(None),
            first: Cell::new(None),
            refers_to_itself: Cell::new(false),
        };
        point(index, &checking).map_err(|why| format!("row {index} of `{layer}`: {why}"))?;
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
        // Nobody reads it, and an empty text takes no memory.
        Err(S::Error::custom(""))
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

    fn any_reference<S: Serializer>(&self, _: &AnyRef, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_unit()
    }
}

/// The check of one row, which is told what the row points at.
pub struct Checking<'a, T: ?Sized> {
    lengths: &'a T,
    layer: &'static str,
    own: usize,
    /// The article last named, to which references in a story's row belong.
    article: Cell<Option<ArticleIndex>>,
    first: Cell<Option<Place>>,
    refers_to_itself: Cell<bool>,
}

impl<T: Lengths + ?Sized> Checking<'_, T> {
    /// A span of the article.
    ///
    /// # Errors
    /// What is wrong with it, as of all the others.
    pub fn span(&self, span: Span) -> Result<(), String> {
        self.stretch(None, span)
    }

    /// A stretch of an article of the story.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn cite(&self, cite: Cite) -> Result<(), String> {
        self.stretch(Some(cite.article), cite.span)?;
        self.article.set(Some(cite.article));
        Ok(())
    }

    /// An article of the story.
    ///
    /// # Errors
    /// If it is not there.
    pub fn article(&self, article: ArticleIndex) -> Result<(), String> {
        self.there(article)?;
        self.article.set(Some(article));
        Ok(())
    }

    /// A row of a layer.
    ///
    /// # Errors
    /// If it is not there.
    pub fn reference(&self, layer: &str, row: u32) -> Result<(), String> {
        let rows = if layer == self.layer {
            self.refers_to_itself.set(true);
            Some(self.own)
        } else {
            // A story's own layer first, then the layer of the article last named.
            let of_unit = self.lengths.rows(None, layer);
            of_unit.or_else(|| self.lengths.rows(Some(self.article.get()?), layer))
        };
        within(layer, row, rows)
    }

    /// A row of any layer, which says of which article it is.
    ///
    /// # Errors
    /// If the article, the layer or the row is not there.
    pub fn any_reference(&self, AnyRef { layer, article, row }: &AnyRef) -> Result<(), String> {
        if let Some(article) = article {
            self.there(*article)?;
        }
        let rows = if article.is_none() && *layer == self.layer {
            self.refers_to_itself.set(true);
            Some(self.own)
        } else {
            self.lengths.rows(*article, layer)
        };
        within(layer, *row, rows)
    }

    fn there(&self, article: ArticleIndex) -> Result<(), String> {
        let there = self.lengths.text(Some(article)).is_some();
        let why = || format!("it names article {} of the story, which is not there", article.0);
        if there { Ok(()) } else { Err(why()) }
    }

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
}

/// Checks that a layer with so many rows has this one.
fn within(layer: &str, row: u32, rows: Option<usize>) -> Result<(), String> {
    match rows {
        None => Err(format!("it refers to the layer `{layer}`, which is not there")),
        Some(rows) if row as usize >= rows => {
            Err(format!("it refers to row {row} of `{layer}`, which has {rows} rows"))
        }
        Some(_) => Ok(()),
    }
}

impl<T: Lengths + ?Sized> Pointers for Checking<'_, T> {
    fn span<S: Serializer>(&self, span: Span, to: S) -> Result<S::Ok, S::Error> {
        self.span(span).map_err(S::Error::custom)?;
        to.serialize_unit()
    }

    fn cite<S: Serializer>(&self, cite: Cite, to: S) -> Result<S::Ok, S::Error> {
        self.cite(cite).map_err(S::Error::custom)?;
        to.serialize_unit()
    }

    fn article<S: Serializer>(&self, article: ArticleIndex, to: S) -> Result<S::Ok, S::Error> {
        self.article(article).map_err(S::Error::custom)?;
        to.serialize_unit()
    }

    fn reference<S: Serializer>(&self, layer: &'static str, row: u32, to: S) -> Result<S::Ok, S::Error> {
        self.reference(layer, row).map_err(S::Error::custom)?;
        to.serialize_unit()
    }

    fn any_reference<S: Serializer>(&self, row: &AnyRef, to: S) -> Result<S::Ok, S::Error> {
        self.any_reference(row).map_err(S::Error::custom)?;
        to.serialize_unit()
    }
}
