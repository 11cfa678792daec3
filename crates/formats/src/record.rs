//! What a run found, as the writers take it. They know nothing of the runner.

use parallax_corpus::{Article, Offsets, Story, UnitKind};
use serde::Serialize;
use sha2::{Digest, Sha256};

/// The rows of one layer of one unit.
pub trait Table: Sync {
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
}

/// What was run.
#[derive(Clone, Copy, Serialize)]
pub struct RunRecord<'a> {
    /// The program's version.
    pub version: &'a str,
    /// The unit of all offsets.
    pub offsets: Offsets,
    /// In the order in which they ran.
    pub passes: &'a [PassRecord<'a>],
}

/// One pass of a run.
#[derive(Clone, Copy, Serialize)]
pub struct PassRecord<'a> {
    /// Its layer's name.
    pub name: &'a str,
    /// Its version.
    pub version: u32,
    /// With defaults filled in.
    pub settings: &'a dyn erased_serde::Serialize,
    /// The file it was loaded from; `None` when it is built in.
    pub library: Option<&'a str>,
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
    /// In the order in which they are written.
    pub layers: &'a [&'a dyn Table],
}

/// What was found in a story.
#[derive(Clone, Copy)]
pub struct StoryRecord<'a> {
    /// The story.
    pub story: &'a Story,
    /// What its passes did not get to read.
    pub left_out: &'a [LeftOut<'a>],
    /// In the order in which they are written.
    pub layers: &'a [&'a dyn Table],
}

/// An article that a story's pass did not get to read.
#[derive(Clone, Copy, Serialize)]
pub struct LeftOut<'a> {
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
