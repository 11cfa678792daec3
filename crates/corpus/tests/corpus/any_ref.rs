//! Rows that point at rows of any layer: what is checked, and how it is written.

use documented::DocumentedFields;
use parallax_corpus::{AnyRef, Article, ArticleIndex, Layer, Lengths, Offsets, Quoting, Story, Walk, check};
use serde::{Deserialize, Serialize};

/// Something found across a story.
#[derive(Debug, PartialEq, Serialize, Deserialize, DocumentedFields)]
struct Finding {
    /// What it rests on.
    rows: Vec<AnyRef>,
}

impl Layer for Finding {
    const NAME: &'static str = "findings";
    type Unit = Story;
}

/// A word of an article.
#[derive(Debug, PartialEq, Serialize, Deserialize, DocumentedFields)]
struct Word {
    /// How long it is.
    letters: u32,
}

impl Layer for Word {
    const NAME: &'static str = "words";
    type Unit = Article;
}

/// A story of two articles; the second has three words.
struct Two;

impl Lengths for Two {
    fn text(&self, article: Option<ArticleIndex>) -> Option<&str> {
        article.filter(|article| article.0 < 2).map(|_| "one two three")
    }

    fn rows(&self, article: Option<ArticleIndex>, layer: &str) -> Option<usize> {
        (article == Some(ArticleIndex(1)) && layer == Word::NAME).then_some(3)
    }
}

fn checked(rows: &[AnyRef]) -> Result<bool, String> {
    let findings: Vec<Finding> = rows.iter().map(|row| Finding { rows: vec![row.clone()] }).collect();
    check(Finding::NAME, &findings, &Two).map(|checked| checked.refers_to_itself)
}

fn refused(row: AnyRef) -> String {
    checked(&[row]).unwrap_err()
}

fn word(article: u32, row: usize) -> AnyRef {
    AnyRef::new::<Word>(Some(ArticleIndex(article)), row)
}

#[test]
fn article_layer_and_row_have_to_be_there() {
    assert_eq!(checked(&[word(1, 2)]), Ok(false));
    assert_eq!(refused(word(1, 3)), "row 0 of `findings`: it refers to row 3 of `words`, which has 3 rows");
    assert_eq!(
        refused(word(0, 0)),
        "row 0 of `findings`: it refers to the layer `words`, which is not there"
    );
    assert_eq!(
        refused(word(2, 0)),
        "row 0 of `findings`: it names article 2 of the story, which is not there"
    );
    assert_eq!(
        refused(AnyRef::new::<Word>(None, 0)),
        "row 0 of `findings`: it refers to the layer `words`, which is not there"
    );
}

#[test]
fn rows_of_the_same_layer_are_known() {
    let own = |row| AnyRef::new::<Finding>(None, row);
    assert_eq!(checked(&[own(1), word(1, 0)]), Ok(true));
    assert_eq!(refused(own(1)), "row 0 of `findings`: it refers to row 1 of `findings`, which has 1 rows");
}

#[test]
fn it_is_written_with_the_articles_id() {
    let articles = ["harbour-sheet", "coast-herald"].map(|id| Article::from_text(id, ""));
    let pointers = Quoting::new(&articles, Offsets::Chars);
    let row = Finding { rows: vec![word(1, 2), AnyRef::new::<Finding>(None, 0)] };
    let mut written = Vec::new();
    row.serialize(Walk { pointers: &pointers, to: &mut serde_json::Serializer::new(&mut written) }).unwrap();
    assert_eq!(
        String::from_utf8(written).unwrap(),
        r#"{"rows":[{"layer":"words","article":"coast-herald","row":2},{"layer":"findings","article":null,"row":0}]}"#
    );
}

#[test]
fn it_comes_back_as_it_was() {
    let row = Finding { rows: vec![word(1, 2), AnyRef::new::<Finding>(None, 0)] };
    let json = serde_json::to_string(&row).unwrap();
    assert_eq!(serde_json::from_str::<Finding>(&json).unwrap(), row);
}
