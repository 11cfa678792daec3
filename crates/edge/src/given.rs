//! What a library is given: the units of a batch, each made of its columns when its turn comes, so that its rows
//! are still near when the pass reads them.

use std::{any::Any, collections::BTreeMap};

use arrow_array::{Array, ArrayRef, RecordBatch, StringArray, StructArray, cast::AsArray};
use parallax_corpus::{
    Article, ArticleIndex, Layer, Lengths, Missing, Pass, Reads, Shelf, Story, Unit, UnitKind, Visit, Why,
};

use crate::{
    articles::Articles,
    batch::{ARTICLE, ARTICLES, MISSING, STORY, why},
    columns::reader,
};

/// The rows of one layer of a unit.
enum Rows {
    /// A `Vec<L>`.
    There(Box<dyn Any>),
    /// They are not what the pass takes them for.
    Unreadable(String),
    /// The pass can do without them.
    Missing(Missing),
    /// They are not for the pass to see.
    Hidden,
}

/// Reads the rows of one layer of a unit, by its place.
type Reader<'a> = Box<dyn Fn(usize) -> Rows + 'a>;

/// Reads the rows of every layer that a pass reads of some units.
#[derive(Default)]
pub(crate) struct Readers<'a>(BTreeMap<&'static str, Reader<'a>>);

impl Readers<'_> {
    fn unit(&self, at: usize) -> Layers {
        Layers(self.0.iter().map(|(layer, reader)| (*layer, reader(at))).collect())
    }
}

/// The readers of a batch: of the units' own layers, and in a batch of stories of those of all their articles.
pub(crate) fn readers<'a, P: Pass>(
    batch: &'a RecordBatch,
    articles: Option<&'a RecordBatch>,
) -> Result<(Readers<'a>, Readers<'a>), String> {
    let mut opening = Opening { batch, articles, readers: Ok(<(Readers<'_>, Readers<'_>)>::default()) };
    P::Reads::visit(&mut opening);
    opening.readers
}

struct Opening<'a> {
    batch: &'a RecordBatch,
    articles: Option<&'a RecordBatch>,
    readers: Result<(Readers<'a>, Readers<'a>), String>,
}

impl Visit for Opening<'_> {
    fn layer<L: Layer>(&mut self, optional: bool) {
        let Ok((own, of_articles)) = &mut self.readers else { return };
        let (readers, batch) = match (L::Unit::KIND, self.articles) {
            (UnitKind::Article, Some(articles)) => (of_articles, articles),
            _ => (own, self.batch),
        };
        let column = batch.column_by_name(L::NAME).ok_or_else(|| format!("the batch lacks `{}`", L::NAME));
        match column.and_then(reader::<L>) {
            Ok(reader) => {
                let why = reasons(batch, L::NAME);
                let rows = move |at| match reader(at) {
                    Some(Ok(rows)) => Rows::There(Box::new(rows)),
                    Some(Err(why)) => Rows::Unreadable(why),
                    None if optional => Rows::Missing(Missing { layer: L::NAME, why: why(at) }),
                    None => Rows::Hidden,
                };
                readers.0.insert(L::NAME, Box::new(rows));
            }
            Err(why) => self.readers = Err(why),
        }
    }
}

/// Why a layer of a unit is missing, by the unit's place.
fn reasons(batch: &RecordBatch, layer: &str) -> impl Fn(usize) -> Why + use<> {
    let column = || batch.column_by_name(MISSING)?.as_struct_opt()?.column_by_name(layer);
    let said: Option<StringArray> = column().and_then(|column| column.as_string_opt::<i32>()).cloned();
    move |at| {
        let said = said.as_ref().filter(|said| said.is_valid(at)).map(|said| said.value(at));
        said.and_then(why).unwrap_or(Why::NotRun)
    }
}

/// The rows of one unit, by layer.
struct Layers(BTreeMap<&'static str, Rows>);

impl Layers {
    /// Whether the pass may see the unit.
    fn visible(&self) -> bool {
        !self.0.values().any(|rows| matches!(rows, Rows::Hidden))
    }

    /// Refuses rows that are not what the pass takes them for.
    fn readable(self) -> Result<Self, String> {
        let wrong = |(layer, rows): (&&str, &Rows)| match rows {
            Rows::Unreadable(why) => {
                Some(format!("the rows of `{layer}` are not what it takes them for: {why}"))
            }
            _ => None,
        };
        self.0.iter().find_map(wrong).map_or(Ok(()), Err)?;
        Ok(self)
    }
}

/// The articles of a batch.
pub(crate) fn articles(batch: &RecordBatch) -> Result<Articles, String> {
    Articles::new(column(batch, ARTICLE)?)
}

/// The stories of a batch.
pub(crate) struct Stories {
    ids: StringArray,
    /// The articles of all stories, with their layers.
    pub(crate) rows: RecordBatch,
    articles: Articles,
    /// Which of them is the first of each story, and behind the last.
    firsts: Vec<usize>,
}

impl Stories {
    pub(crate) fn new(batch: &RecordBatch) -> Result<Self, String> {
        let stories = column(batch, STORY)?;
        let ids = stories.column_by_name("id").and_then(|ids| ids.as_string_opt::<i32>());
        let ids = ids.ok_or("the batch lacks the stories' names")?.clone();
        let lists = stories.column_by_name(ARTICLES).and_then(|list| list.as_list_opt::<i32>());
        let lists = lists.ok_or("the batch lacks the stories' articles")?;
        let offsets: Vec<usize> =
            lists.value_offsets().iter().map(|&at| at.unsigned_abs() as usize).collect();
        let first = offsets.first().copied().unwrap_or_default();
        let last = offsets.last().copied().unwrap_or_default();
        let all = lists.values().as_struct_opt().ok_or("the stories' articles are no structs")?;
        let rows = RecordBatch::from(all.slice(first, last - first));
        let articles = articles(&rows)?;
        Ok(Self { ids, rows, articles, firsts: offsets.iter().map(|at| at - first).collect() })
    }

    /// Reads a story, by its place.
    pub(crate) fn reader(&self) -> Result<impl Fn(usize) -> Result<Story, String>, String> {
        let article = self.articles.reader()?;
        Ok(move |at: usize| {
            let articles = (self.firsts[at]..self.firsts[at + 1]).map(&article).collect::<Result<_, _>>()?;
            Ok(Story { id: self.ids.value(at).to_owned(), articles })
        })
    }
}

fn column<'a>(batch: &'a RecordBatch, name: &str) -> Result<&'a StructArray, String> {
    let column: Option<&ArrayRef> = batch.column_by_name(name);
    let column = column.and_then(|column| column.as_struct_opt());
    column.ok_or_else(|| format!("the batch lacks the column `{name}`"))
}

/// What a pass reaches while it runs over one unit.
pub(crate) struct OnShelf<'a> {
    layers: Layers,
    /// The article, or those of the story.
    texts: &'a [Article],
    /// Of a story, the articles that the pass may see.
    articles: Vec<(ArticleIndex, &'a Article, OnShelf<'a>)>,
}

impl<'a> OnShelf<'a> {
    /// The layers of an article, by its place.
    pub(crate) fn article(readers: &Readers<'_>, at: usize, article: &'a Article) -> Result<Self, String> {
        Self::with(readers.unit(at), article)
    }

    fn with(layers: Layers, article: &'a Article) -> Result<Self, String> {
        let layers = layers.readable()?;
        Ok(Self { layers, texts: std::slice::from_ref(article), articles: Vec::new() })
    }

    /// The layers of a story, by its place, and those of its articles.
    pub(crate) fn story(
        stories: &Stories,
        (own, of_articles): &(Readers<'_>, Readers<'_>),
        at: usize,
        story: &'a Story,
    ) -> Result<Self, String> {
        let layers = own.unit(at).readable()?;
        let mut articles = Vec::new();
        for ((index, article), at) in (0..).map(ArticleIndex).zip(&story.articles).zip(stories.firsts[at]..) {
            let layers = of_articles.unit(at);
            if layers.visible() {
                articles.push((index, article, Self::with(layers, article)?));
            }
        }
        Ok(Self { layers, texts: &story.articles, articles })
    }
}

impl Shelf for OnShelf<'_> {
    fn rows(&self, layer: &'static str) -> Result<&dyn Any, Missing> {
        match self.layers.0.get(layer) {
            Some(Rows::There(rows)) => Ok(rows.as_ref()),
            Some(Rows::Missing(missing)) => Err(*missing),
            _ => panic!("the batch holds no `{layer}` that the pass may see"),
        }
    }

    fn articles(&self) -> Vec<(ArticleIndex, &Article, &dyn Shelf)> {
        self.articles.iter().map(|(index, article, shelf)| (*index, *article, shelf as &dyn Shelf)).collect()
    }
}

/// What rows may point at, as far as it matters for their order: the host checks the rest.
impl Lengths for OnShelf<'_> {
    fn text(&self, article: Option<ArticleIndex>) -> Option<&str> {
        let at = article.map_or(0, |ArticleIndex(at)| at as usize);
        self.texts.get(at).map(|article| article.text.as_str())
    }

    fn rows(&self, _: Option<ArticleIndex>, _: &str) -> Option<usize> {
        Some(usize::MAX)
    }
}
