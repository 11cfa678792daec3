use std::{borrow::Cow, fmt, hash, marker::PhantomData};

use documented::DocumentedFields;
use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{DeserializeOwned, Visitor},
};

use crate::{Article, Span, Story};

/// Plain data that can cross an edge.
pub trait Data: Serialize + DeserializeOwned + Send + Sync + 'static {}

impl<T: Serialize + DeserializeOwned + Send + Sync + 'static> Data for T {}

/// One row of a layer: one thing a pass found.
///
/// A plain struct, flat where it can be, so that the layer is also a data frame. What points
/// elsewhere is a [`Span`], a [`Ref`], an [`AnyRef`] or (in a story's layer) a [`Cite`] or
/// [`ArticleIndex`]; these are checked, quoted and converted wherever they nest. Values that are
/// known are enums.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a layer",
    label = "not a layer",
    note = "a layer is a row struct with `impl Layer`: its name and the unit it hangs on",
    note = "a story pass reads the articles' layers as `Each<…>`"
)]
pub trait Layer: Data + DocumentedFields {
    /// The layer's name, and its pass's. Never changes.
    const NAME: &'static str;
    /// What the layer hangs on: [`Article`] or [`Story`].
    type Unit: Unit;
    /// The order in which its rows stand.
    const ORDER: Order = Order::Place;
}

/// The order in which the rows of a layer stand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Order {
    /// Sorted by the first place in the text that each points at.
    #[default]
    Place,
    /// The pass's own, such as by weight.
    Own,
}

/// What no layer can be called: the unit itself, in a batch, and the tables that every run has.
pub const RESERVED: [&str; 11] = [
    "article", "story", "missing", "run", "passes", "articles", "stories", "left_out", "failures", "skipped",
    "tables",
];

/// Checks the name of a layer that comes from elsewhere: it will be a column, a table and a file.
///
/// # Errors
/// What is wrong with it, in a sentence.
pub fn check_name(name: &str) -> Result<(), String> {
    const LONGEST: usize = 64;
    let word = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    if !name.starts_with(|c: char| c.is_ascii_lowercase()) || !name.chars().all(word) {
        return Err(format!(
            "`{name}` is no name for a layer; take lower-case letters, digits and `_`, a letter first"
        ));
    }
    if name.len() > LONGEST {
        return Err(format!("`{name}` is too long for a layer's name; {LONGEST} letters are the most"));
    }
    if RESERVED.contains(&name) {
        return Err(format!("no layer can be called `{name}`: the results have something else of that name"));
    }
    Ok(())
}

/// What a pass looks at: an [`Article`] or a [`Story`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no unit of analysis",
    note = "a layer hangs on an `Article` or on a `Story`"
)]
pub trait Unit: sealed::Sealed + Sync + 'static {
    /// Which of the two.
    const KIND: UnitKind;
    /// What it is called in a record.
    fn id(&self) -> &str;
}

/// Which of the two units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum UnitKind {
    /// One article.
    Article,
    /// The articles about one event.
    Story,
}

impl fmt::Display for UnitKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Article => "article",
            Self::Story => "story",
        })
    }
}

impl Unit for Article {
    const KIND: UnitKind = UnitKind::Article;

    fn id(&self) -> &str {
        &self.id
    }
}

impl Unit for Story {
    const KIND: UnitKind = UnitKind::Story;

    fn id(&self) -> &str {
        &self.id
    }
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::Article {}
    impl Sealed for super::Story {}
}

/// A row of another layer of the same unit, by its index there.
///
/// In a story's layer a reference to an article's layer belongs to the [`ArticleIndex`] or
/// [`Cite`] that stands before it in the row.
pub struct Ref<L> {
    /// Index of the row.
    pub row: u32,
    layer: PhantomData<fn() -> L>,
}

impl<L> Ref<L> {
    /// The row at `index`.
    ///
    /// # Panics
    /// If the index does not fit in 32 bits.
    #[inline]
    #[must_use]
    pub fn new(index: usize) -> Self {
        let row = u32::try_from(index).expect("a layer has fewer than 2^32 rows");
        Self { row, layer: PhantomData }
    }

    /// Index of the row, to index a slice with.
    #[inline]
    #[must_use]
    pub fn index(self) -> usize {
        self.row as usize
    }
}

// Derives would ask the same of `L`.
impl<L> Clone for Ref<L> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<L> Copy for Ref<L> {}
impl<L> PartialEq for Ref<L> {
    fn eq(&self, other: &Self) -> bool {
        self.row == other.row
    }
}
impl<L> Eq for Ref<L> {}
impl<L> hash::Hash for Ref<L> {
    fn hash<H: hash::Hasher>(&self, state: &mut H) {
        self.row.hash(state);
    }
}
impl<L> fmt::Debug for Ref<L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Ref({})", self.row)
    }
}

impl<L: Layer> Serialize for Ref<L> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // The layer's name tells the walk which table the index belongs to. It cannot be taken
        // for a type's name: layers are lower case.
        serializer.serialize_newtype_struct(L::NAME, &self.row)
    }
}

impl<'de, L: Layer> Deserialize<'de> for Ref<L> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // Under the layer's name, as it is written: whoever asks the type what it holds is told.
        struct Row<L>(PhantomData<fn() -> L>);
        impl<'de, L: Layer> Visitor<'de> for Row<L> {
            type Value = Ref<L>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "the index of a row of `{}`", L::NAME)
            }

            fn visit_newtype_struct<D: Deserializer<'de>>(self, row: D) -> Result<Ref<L>, D::Error> {
                u32::deserialize(row).map(|row| Ref { row, layer: PhantomData })
            }
        }
        deserializer.deserialize_newtype_struct(L::NAME, Row(PhantomData))
    }
}

/// A row of any layer of the same unit or, in a story's layer, of one of its articles.
///
/// For a row whose reasons lie in several layers; where it is always the same one, a [`Ref`] says so by its type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename = "parallax::AnyRef")]
pub struct AnyRef {
    /// The layer.
    pub layer: Cow<'static, str>,
    /// The article it is a layer of; `None` for a layer of the unit itself.
    pub article: Option<ArticleIndex>,
    /// Index of the row there.
    pub row: u32,
}

impl AnyRef {
    /// The name under which the serde walk knows it.
    pub const NAME: &'static str = "parallax::AnyRef";

    /// The row at `index` of `L`: of the unit's own, or of that article's.
    ///
    /// # Panics
    /// If the index does not fit in 32 bits.
    #[must_use]
    pub fn new<L: Layer>(article: Option<ArticleIndex>, index: usize) -> Self {
        Self { layer: Cow::Borrowed(L::NAME), article, row: Ref::<L>::new(index).row }
    }
}

/// Which article of a story: its place there. Written as the article's id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename = "parallax::ArticleIndex")]
pub struct ArticleIndex(pub u32);

impl ArticleIndex {
    /// The name under which the serde walk knows it.
    pub const NAME: &'static str = "parallax::ArticleIndex";
}

/// A stretch of one article of a story.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cite {
    /// The article.
    pub article: ArticleIndex,
    /// Where in it.
    pub span: Span,
}

/// How a [`Cite`] is written: flat, as a span with one field more.
#[derive(Serialize, Deserialize)]
#[serde(rename = "parallax::Cite")]
struct FlatCite {
    article: u32,
    start: u32,
    end: u32,
}

impl Cite {
    /// The name under which the serde walk knows it.
    pub const NAME: &'static str = "parallax::Cite";
}

impl Serialize for Cite {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Span { start, end } = self.span;
        FlatCite { article: self.article.0, start, end }.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Cite {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let FlatCite { article, start, end } = FlatCite::deserialize(deserializer)?;
        Ok(Self { article: ArticleIndex(article), span: Span { start, end } })
    }
}
