//! Units on their way to a pass: one record batch, a row for each.
//!
//! For a pass over articles, a struct column `article` and a list of structs for each layer it reads. For
//! a pass over stories, a struct column `story` whose `articles` are such rows, and a list of structs for
//! each of the story's own layers that it reads. An article whose layers are null is there, but the
//! pass may not read it: something before it failed.

use std::sync::Arc;

use arrow_array::{ArrayRef, ListArray, StringArray, StructArray};
use arrow_buffer::OffsetBuffer;
use arrow_schema::{DataType, FieldRef, Fields};
use parallax_corpus::UnitKind;

use crate::{
    articles,
    columns::{Cell, gather, only, text},
    description::Read,
    shape::{Field, Shape, arrow},
};

/// The name of the column with the articles.
pub(crate) const ARTICLE: &str = "article";
/// The name of the column with the stories, and of the list of articles in it.
pub(crate) const STORY: &str = "story";
pub(crate) const ARTICLES: &str = "articles";

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
    pub layers: Vec<Option<Cell>>,
}

/// A story, and what was found in it.
pub struct StoryCells<'a> {
    /// Its name.
    pub id: &'a str,
    /// Its articles.
    pub articles: Vec<ArticleCells>,
    /// In the order of the reads of stories' layers.
    pub layers: Vec<Option<Cell>>,
}

impl Inputs {
    /// The columns for a pass over `unit` that reads `reads`, their fields as they are written.
    ///
    /// # Errors
    /// Never, as long as an article is made of strings and spans.
    pub fn new(unit: UnitKind, reads: Vec<Read>) -> Result<Self, String> {
        let article = Field::new(ARTICLE, Shape::Struct { fields: articles::fields()? });
        let layers = |of: UnitKind| {
            let reads = reads.iter().filter(move |read| read.unit == of);
            reads.map(|read| Field::new(read.layer.0, Shape::rows(read.fields.clone())))
        };
        let fields: Vec<Field> = match unit {
            UnitKind::Article => [article].into_iter().chain(layers(UnitKind::Article)).collect(),
            UnitKind::Story => {
                let each =
                    [article].into_iter().chain(layers(UnitKind::Article).map(Field::or_null)).collect();
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
        for (index, field) in self.fields[1..].iter().enumerate() {
            columns.push(column(field, stories.iter().map(|story| story.layers[index].clone()))?);
        }
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
        for (index, field) in fields[1..].iter().enumerate() {
            columns.push(column(field, articles.clone().map(|cells| cells.layers[index].clone()))?);
        }
        Ok(columns)
    }
}

/// One column, with the fields that the pass knows.
fn column(field: &FieldRef, cells: impl Iterator<Item = Option<Cell>>) -> Result<ArrayRef, String> {
    let cells: Vec<Option<Cell>> = cells.collect();
    only(&gather(&cells, field)?, field)
}

fn batch(fields: &Fields, columns: Vec<ArrayRef>, len: usize) -> Result<StructArray, String> {
    StructArray::try_new_with_length(fields.clone(), columns, None, len).map_err(text)
}
