//! What a run found, as the writers take it. They know nothing of the runner.

use std::{any::Any, collections::BTreeMap, io};

use parallax_corpus::{Article, Layer, Offsets, Story, UnitKind, shape::Field};
use parallax_layers::structure::own_words;
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::read::problem::Problem;

/// The rows of one layer of one unit.
pub trait Table: Send + Sync {
    /// The layer's name.
    fn layer(&self) -> &str;
    /// How many rows there are.
    fn len(&self) -> usize;
    /// One of them. Rows were checked: what they point at is there.
    fn row(&self, index: usize) -> &dyn erased_serde::Serialize;
    /// Whether the pass found nothing.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// The `Vec` that its rows stand in. Rows behind which there is no Rust type are `decoded`, once.
    fn any(&self, decoded: &Decoded<'_>) -> Option<&dyn Any> {
        let _ = decoded;
        None
    }
}

/// Makes the `Vec` of a table's rows.
pub type Decoded<'a> = dyn Fn() -> Result<Box<dyn Any + Send + Sync>, String> + 'a;

impl dyn Table + '_ {
    /// The rows as what a reader takes them for; `None` if they are something else.
    #[must_use]
    pub fn rows<L: Layer>(&self) -> Option<&[L]> {
        let row = |index| {
            let row = erased_serde::serialize(self.row(index), serde_json::value::Serializer)?;
            serde_json::from_value::<L>(row)
        };
        let decoded = || match (0..self.len()).map(row).collect::<Result<Vec<L>, _>>() {
            Ok(rows) => Ok(Box::new(rows) as Box<dyn Any + Send + Sync>),
            Err(error) => Err(error.to_string()),
        };
        self.any(&decoded)?.downcast_ref::<Vec<L>>().map(Vec::as_slice)
    }
}

/// What was run.
#[derive(Clone, Copy, Serialize)]
pub struct RunRecord<'a> {
    /// The program's version.
    pub version: &'a str,
    /// The unit of all offsets.
    pub offsets: Offsets,
    /// Whether the words of the articles are written; if not, their places stand instead.
    #[serde(skip_serializing_if = "Clone::clone")]
    pub text: bool,
    /// In the order in which they ran.
    pub passes: &'a [PassRecord<'a>],
    /// Whether the user named the layers to write.
    #[serde(skip)]
    pub named: bool,
}

/// One pass of a run.
#[derive(Clone, Copy, Serialize)]
pub struct PassRecord<'a> {
    /// Its layer's name.
    pub name: &'a str,
    /// Its version.
    pub version: u32,
    /// With defaults filled in.
    pub settings: &'a (dyn erased_serde::Serialize + Sync),
    /// The file it was loaded from; `None` when it is built in.
    pub library: Option<&'a str>,
    /// What it finds, in a sentence.
    #[serde(skip)]
    pub summary: &'a str,
    /// What it looks at.
    #[serde(skip)]
    pub unit: UnitKind,
    /// Whether its layer is to be written, rather than only needed.
    #[serde(skip)]
    pub asked: bool,
    /// The fields of its rows, or why they stand in no table.
    #[serde(skip)]
    pub fields: Result<&'a [Field], &'a str>,
}

/// What a run found in a story, or in an article by itself.
pub struct Results<'a> {
    /// The story.
    pub story: &'a Story,
    /// False for an article by itself.
    pub whole: bool,
    /// For each of its articles, in order, what was found in it.
    pub articles: Vec<UnitResults<'a>>,
    /// What was found across them.
    pub found: UnitResults<'a>,
    /// What its passes did not get to read.
    pub left_out: Vec<LeftOutRecord<'a>>,
    /// Articles that could not be read: id and why.
    pub refused: &'a [(String, Problem)],
}

/// What became of each pass over one unit, in the order in which they ran.
pub struct UnitResults<'a>(pub Vec<(&'a PassRecord<'a>, PassResult<'a>)>);

/// What became of one pass over one unit.
pub enum PassResult<'a> {
    /// It ran. No rows: it found nothing.
    Rows(Box<dyn Table + 'a>),
    /// It failed, and why.
    Failed(&'a str),
    /// It was not run, and why.
    Skipped(&'a str),
}

/// One record of the output contract.
pub enum Record<'a> {
    /// What was found in an article.
    Article(ArticleRecord<'a>),
    /// What was found in a story.
    Story(StoryRecord<'a>),
    /// Something that went wrong.
    Failure(Failure<'a>),
    /// Something that was not done.
    Skipped(Skipped<'a>),
}

impl UnitResults<'_> {
    /// The rows of a layer, or `None` if it was not made, failed or was skipped.
    #[must_use]
    pub fn rows<L: Layer>(&self) -> Option<&[L]> {
        self.get(L::NAME)?.rows()
    }

    /// The rows of a layer by its name.
    #[must_use]
    pub fn get(&self, layer: &str) -> Option<&dyn Table> {
        self.0.iter().find_map(|(pass, outcome)| match outcome {
            PassResult::Rows(rows) if pass.name == layer => Some(rows.as_ref()),
            _ => None,
        })
    }

    /// Words of the article itself, page furniture left out; `None` where nobody told the two apart.
    #[must_use]
    pub fn own_words(&self, article: &Article) -> Option<usize> {
        self.rows().map(|lines| own_words(article, lines))
    }

    /// What was not made of what should have been: a line for each failure, and one for each reason not to run passes.
    #[must_use]
    pub fn not_made(&self) -> Vec<String> {
        let mut lines = Vec::new();
        let mut skipped: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for (pass, outcome) in &self.0 {
            match outcome {
                PassResult::Failed(why) => lines.push(format!("`{}` failed: {why}", pass.name)),
                PassResult::Skipped(why) if pass.asked => {
                    skipped.entry(why).or_default().push(format!("`{}`", pass.name));
                }
                PassResult::Rows(_) | PassResult::Skipped(_) => {}
            }
        }
        lines
            .extend(skipped.into_iter().map(|(why, passes)| format!("{} not run: {why}", passes.join(", "))));
        lines
    }

    /// The layers that are to be written.
    fn asked(&self) -> Vec<&dyn Table> {
        let asked = self.0.iter().filter(|(pass, _)| pass.asked);
        let rows = asked.filter_map(|(_, outcome)| match outcome {
            PassResult::Rows(rows) => Some(rows.as_ref()),
            PassResult::Failed(_) | PassResult::Skipped(_) => None,
        });
        rows.collect()
    }
}

impl Results<'_> {
    /// How many articles it was to have.
    #[must_use]
    pub fn seen(&self) -> usize {
        self.articles.len() + self.refused.len()
    }

    /// Each article with what was found in it.
    pub fn articles(&self) -> impl Iterator<Item = (&Article, &UnitResults<'_>)> {
        self.story.articles.iter().zip(&self.articles)
    }

    /// What came of each pass, over the articles and then over the story: the unit, its id, the pass.
    pub fn outcomes(&self) -> impl Iterator<Item = (UnitKind, &str, &PassRecord<'_>, &PassResult<'_>)> {
        let articles =
            self.articles().map(|(article, found)| (UnitKind::Article, article.id.as_str(), found));
        let units = articles.chain([(UnitKind::Story, self.story.id.as_str(), &self.found)]);
        units.flat_map(|(unit, id, found)| {
            found.0.iter().map(move |(pass, outcome)| (unit, id, *pass, outcome))
        })
    }

    /// Its records in the contract's order: its articles, itself, what failed, what was skipped.
    ///
    /// # Errors
    /// What `put` says.
    pub fn records(&self, mut put: impl FnMut(Record<'_>) -> io::Result<()>) -> io::Result<()> {
        let story = self.whole.then_some(self.story.id.as_str());
        for (article, found) in self.articles() {
            let (sha256, layers) = (sha256(&article.text), found.asked());
            let words = found.own_words(article);
            put(Record::Article(ArticleRecord { article, sha256: &sha256, story, words, layers: &layers }))?;
        }
        if self.whole {
            let layers = self.found.asked();
            let Self { story, left_out, .. } = self;
            put(Record::Story(StoryRecord { story, left_out, layers: &layers }))?;
        }
        for (id, problem) in self.refused {
            let message = problem.to_string();
            put(Record::Failure(Failure { unit: UnitKind::Article, id, pass: None, message: &message }))?;
        }
        for (unit, id, pass, outcome) in self.outcomes() {
            if let PassResult::Failed(message) = outcome {
                put(Record::Failure(Failure { unit, id, pass: Some(pass.name), message }))?;
            }
        }
        for (unit, id, pass, outcome) in self.outcomes() {
            if let PassResult::Skipped(reason) = outcome {
                put(Record::Skipped(Skipped { unit, id, pass: pass.name, reason }))?;
            }
        }
        Ok(())
    }
}

/// What was found in an article.
#[derive(Clone, Copy)]
pub struct ArticleRecord<'a> {
    /// The article.
    pub article: &'a Article,
    /// The [`sha256`] of its text.
    pub sha256: &'a str,
    /// The story it belongs to.
    pub story: Option<&'a str>,
    /// How many words are its own, page furniture left out; `None` where nobody told the two apart.
    pub words: Option<usize>,
    /// In the order in which they are written.
    pub layers: &'a [&'a dyn Table],
}

/// What was found in a story.
#[derive(Clone, Copy)]
pub struct StoryRecord<'a> {
    /// The story.
    pub story: &'a Story,
    /// What its passes did not get to read.
    pub left_out: &'a [LeftOutRecord<'a>],
    /// In the order in which they are written.
    pub layers: &'a [&'a dyn Table],
}

/// An article that a story's pass did not get to read.
#[derive(Clone, Copy, Serialize)]
pub struct LeftOutRecord<'a> {
    /// Its id.
    pub article: &'a str,
    /// The layer that lacks it.
    pub layer: &'a str,
    /// Why, in a sentence.
    pub why: &'a str,
}

/// Something that went wrong.
#[derive(Clone, Copy, Serialize)]
pub struct Failure<'a> {
    /// What it went wrong with.
    pub unit: UnitKind,
    /// The unit's id.
    pub id: &'a str,
    /// The pass that failed; `None` when the article could not be read.
    pub pass: Option<&'a str>,
    /// What went wrong, in a sentence.
    pub message: &'a str,
}

/// Something that was not done, rightly.
#[derive(Clone, Copy, Serialize)]
pub struct Skipped<'a> {
    /// What it was not done for.
    pub unit: UnitKind,
    /// The unit's id.
    pub id: &'a str,
    /// The pass that was not run.
    pub pass: &'a str,
    /// Why, in a sentence.
    pub reason: &'a str,
}

/// The SHA-256 of a text's bytes, in lower-case hexadecimal.
#[must_use]
pub fn sha256(text: &str) -> String {
    let hex =
        |byte: &u8| [byte >> 4, byte & 15].map(|digit| char::from(b"0123456789abcdef"[usize::from(digit)]));
    Sha256::digest(text.as_bytes()).iter().flat_map(hex).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn hashes_as_everybody_does() {
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assert_eq!(super::sha256(""), empty);
    }
}
