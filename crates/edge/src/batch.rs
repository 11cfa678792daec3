//! Units on their way to a pass: one record batch, a row for each.
//!
//! For a pass over articles, a struct column `article` and a list of structs for each layer it reads. For
//! a pass over stories, a struct column `story` whose `articles` are such rows, and a list of structs for
//! each of the story's own layers that it reads. An article whose layers are null is there, but the
//! pass may not read it: something before it failed. A layer that the pass can do without may be null in any
//! unit; a struct column `missing` beside the layers says why.

use std::sync::Arc;

use arrow_array::{ArrayRef, ListArray, StringArray, StructArray};
use arrow_buffer::OffsetBuffer;
use arrow_schema::{DataType, FieldRef, Fields};
use parallax_corpus::{UnitKind, Why};

use crate::{
    articles,
    columns::{Cell, gather, only},
    description::Read,
    error::text,
    shape::{Field, Name, Shape, arrow},
};

/// The name of the column with the articles.
pub(crate) const ARTICLE: &str = "article";
/// The name of the column with the stories, and of the list of articles in it.
pub(crate) const STORY: &str = "story";
pub(crate) const ARTICLES: &str = "articles";
/// The name of the column that says why layers are missing.
pub(crate) const MISSING: &str = "missing";

/// Whatever it may say.
const WHY: [Why; 3] = [Why::Failed, Why::Skipped, Why::NotRun];

fn said(why: Why) -> &'static str {
    match why {
        Why::Failed => "failed",
        Why::Skipped => "skipped",
        Why::NotRun => "not_run",
    }
}

/// Why a layer is missing, from what the column says.
pub(crate) fn why(text: &str) -> Option<Why> {
    WHY.into_iter().find(|why| said(*why) == text)
}

/// What a pass gets of one layer of one unit: its rows, or why they are missing; `None` if it may not see
/// the unit.
pub type Given = Option<Result<Cell, Why>>;

/// The columns of a batch for a pass.
pub struct Inputs {
    unit: UnitKind,
    reads: Vec<Read>,
    fields: Fields,
}

/// An article, and what was found in it of each layer that the pass reads.
pub struct ArticleCells {
    /// The article.
    pub article: Cell,
    /// In the order of the reads of articles' layers.
    pub layers: Vec<Given>,
}

/// A story, and what was found in it.
pub struct StoryCells<'a> {
    /// Its name.
    pub id: &'a str,
    /// Its articles.
    pub articles: Vec<ArticleCells>,
    /// In the order of the reads of stories' layers.
    pub layers: Vec<Given>,
}

impl Inputs {
    /// The columns for a pass over `unit` that reads `reads`, their fields as they are written.
    ///
    /// # Errors
    /// Never, as long as an article is made of strings and spans.
    pub fn new(unit: UnitKind, reads: Vec<Read>) -> Result<Self, String> {
        let article = Field::new(ARTICLE, Shape::Struct { fields: articles::fields()? });
        let layers = |of: UnitKind| {
            let own = unit == of;
            let reads: Vec<&Read> = reads.iter().filter(|read| read.unit == of).collect();
            let missing = missing(&reads);
            let layers = reads.into_iter().map(move |read| {
                let field = Field::new(read.layer.0, Shape::rows(read.fields.clone()));
                // Of an article that it may not see, a pass over stories gets no layer.
                if own && !read.optional { field } else { field.or_null() }
            });
            layers.chain(missing)
        };
        let fields: Vec<Field> = match unit {
            UnitKind::Article => [article].into_iter().chain(layers(UnitKind::Article)).collect(),
            UnitKind::Story => {
                let each = [article].into_iter().chain(layers(UnitKind::Article)).collect();
                let item = Box::new(Field::new("item", Shape::Struct { fields: each }));
                let articles = Field::new(ARTICLES, Shape::List { item });
                let story = vec![Field::new("id", Shape::Utf8), articles];
                let story = Field::new(STORY, Shape::Struct { fields: story });
                [story].into_iter().chain(layers(UnitKind::Story)).collect()
            }
        };
        Ok(Self { unit, fields: arrow(&fields), reads })
    }

    /// The layers read of one kind of unit, in order.
    pub fn layers(&self, of: UnitKind) -> impl Iterator<Item = &Read> {
        self.reads.iter().filter(move |read| read.unit == of)
    }

    /// What the pass looks at.
    #[must_use]
    pub fn unit(&self) -> UnitKind {
        self.unit
    }

    /// The Arrow type of a batch.
    #[must_use]
    pub fn arrow(&self) -> DataType {
        DataType::Struct(self.fields.clone())
    }

    /// A batch of articles.
    ///
    /// # Errors
    /// If the cells are not of the declared types.
    pub fn articles(&self, articles: &[ArticleCells]) -> Result<StructArray, String> {
        batch(&self.fields, self.article_columns(articles, &self.fields)?, articles.len())
    }

    /// A batch of stories.
    ///
    /// # Errors
    /// If the cells are not of the declared types, or the stories have too many articles.
    pub fn stories(&self, stories: &[StoryCells<'_>]) -> Result<StructArray, String> {
        let story = &self.fields[0];
        let DataType::Struct(fields) = story.data_type() else { unreachable!("a story is a struct") };
        let DataType::List(item) = fields[1].data_type() else { unreachable!("it has a list of articles") };
        let DataType::Struct(each) = item.data_type() else { unreachable!("they are structs") };

        let all: Vec<&ArticleCells> = stories.iter().flat_map(|story| &story.articles).collect();
        if i32::try_from(all.len()).is_err() {
            return Err("there are more articles than can cross at once".to_owned());
        }
        let all = batch(each, self.article_columns(all.iter().copied(), each)?, all.len())?;
        let offsets = OffsetBuffer::from_lengths(stories.iter().map(|story| story.articles.len()));
        let articles = ListArray::try_new(Arc::clone(item), offsets, Arc::new(all), None).map_err(text)?;
        let ids: StringArray = stories.iter().map(|story| Some(story.id)).collect();
        let stories_column = batch(fields, vec![Arc::new(ids), Arc::new(articles)], stories.len())?;

        let mut columns: Vec<ArrayRef> = vec![Arc::new(stories_column)];
        let layers = stories.iter().map(|story| story.layers.as_slice());
        columns.extend(self.layer_columns(UnitKind::Story, layers, &self.fields[1..])?);
        batch(&self.fields, columns, stories.len())
    }

    fn article_columns<'a>(
        &self,
        articles: impl IntoIterator<Item = &'a ArticleCells, IntoIter: Clone>,
        fields: &Fields,
    ) -> Result<Vec<ArrayRef>, String> {
        let articles = articles.into_iter();
        let own = articles.clone().map(|cells| Some(cells.article.clone()));
        let mut columns = vec![column(&fields[0], own)?];
        let layers = articles.map(|cells| cells.layers.as_slice());
        columns.extend(self.layer_columns(UnitKind::Article, layers, &fields[1..])?);
        Ok(columns)
    }

    /// The layers read of one kind of unit and, if some may be missing, why they are.
    fn layer_columns<'a>(
        &self,
        of: UnitKind,
        units: impl Iterator<Item = &'a [Given]> + Clone,
        fields: &[FieldRef],
    ) -> Result<Vec<ArrayRef>, String> {
        let (mut columns, mut reasons) = (Vec::new(), Vec::<ArrayRef>::new());
        for (index, (read, field)) in self.layers(of).zip(fields).enumerate() {
            columns.push(column(field, units.clone().map(|layers| layers[index].clone()?.ok()))?);
            if read.optional {
                let why = |layers: &'a [Given]| layers[index].as_ref()?.as_ref().err().map(|why| said(*why));
                reasons.push(Arc::new(units.clone().map(why).collect::<StringArray>()));
            }
        }
        if let Some(DataType::Struct(fields)) = fields.get(columns.len()).map(|field| field.data_type()) {
            columns.push(Arc::new(batch(fields, reasons, units.count())?));
        }
        Ok(columns)
    }
}

/// The field that says why those of the layers are missing that may be; none if none may.
fn missing(reads: &[&Read]) -> Option<Field> {
    let why = || Shape::Enum { values: WHY.map(|why| Name(said(why))).to_vec(), open: false };
    let optional = reads.iter().filter(|read| read.optional);
    let fields: Vec<Field> = optional.map(|read| Field::new(read.layer.0, why()).or_null()).collect();
    (!fields.is_empty()).then(|| Field::new(MISSING, Shape::Struct { fields }))
}

/// One column, with the fields that the pass knows.
fn column(field: &FieldRef, cells: impl Iterator<Item = Option<Cell>>) -> Result<ArrayRef, String> {
    let cells: Vec<Option<Cell>> = cells.collect();
    only(&gather(&cells, field)?, field)
}

fn batch(fields: &Fields, columns: Vec<ArrayRef>, len: usize) -> Result<StructArray, String> {
    StructArray::try_new_with_length(fields.clone(), columns, None, len).map_err(text)
}
