//! Layers that may be missing: what a pass is told of them, and what is planned.

use std::any::Any;

use documented::DocumentedFields;
use parallax_corpus::{
    Article, ArticleIndex, Each, Layer, Maybe, Missing, ReadLayer, Reads, Shelf, Story, UnitKind, Why,
};
use serde::{Deserialize, Serialize};

/// A word.
#[derive(Debug, PartialEq, Serialize, Deserialize, DocumentedFields)]
struct Word {
    /// How long it is.
    letters: u32,
}

impl Layer for Word {
    const NAME: &'static str = "words";
    type Unit = Article;
}

/// A name.
#[derive(Debug, PartialEq, Serialize, Deserialize, DocumentedFields)]
struct Name {
    /// How long it is.
    letters: u32,
}

impl Layer for Name {
    const NAME: &'static str = "names";
    type Unit = Article;
}

/// An event of the story.
#[derive(Debug, PartialEq, Serialize, Deserialize, DocumentedFields)]
struct Event {
    /// Its year.
    year: u32,
}

impl Layer for Event {
    const NAME: &'static str = "events";
    type Unit = Story;
}

/// Words are there, and nothing else.
struct Found {
    words: Vec<Word>,
    why: Why,
    article: Option<Article>,
}

impl Shelf for Found {
    fn rows(&self, layer: &'static str) -> Result<&dyn Any, Missing> {
        if layer == Word::NAME { Ok(&self.words) } else { Err(Missing { layer, why: self.why }) }
    }

    fn articles(&self) -> Vec<(ArticleIndex, &Article, &dyn Shelf)> {
        let article = self.article.iter();
        article.map(|article| (ArticleIndex(0), article, self as &dyn Shelf)).collect()
    }
}

fn found(why: Why) -> Found {
    Found { words: vec![Word { letters: 4 }], why, article: Some(Article::from_text("a", "Fern")) }
}

fn missing(why: Why) -> Missing {
    Missing { layer: Name::NAME, why }
}

#[test]
fn a_missing_layer_is_no_empty_one_and_says_what_was() {
    let read = |why| <Maybe<Name> as Reads<Article>>::view(&found(why)).unwrap_err().to_string();
    assert_eq!(read(Why::Failed), "`names` failed");
    assert_eq!(read(Why::Skipped), "`names` was skipped");
    assert_eq!(read(Why::NotRun), "`names` did not run");
}

#[test]
fn a_layer_that_is_there_is_seen_beside_one_that_is_not() {
    let found = found(Why::Failed);
    let (words, maybe, names) = <(Word, Maybe<Word>, Maybe<Name>) as Reads<Article>>::view(&found);
    assert_eq!((words, maybe, names), (&found.words[..], Ok(words), Err(missing(Why::Failed))));
}

#[test]
fn within_each_the_article_is_seen_all_the_same() {
    let found = found(Why::Skipped);
    let (events, articles) = <(Maybe<Event>, Each<(Maybe<Name>, Word)>) as Reads<Story>>::view(&found);
    assert!(events.is_err());
    assert_eq!(articles.len(), 1);
    assert_eq!(articles[0].rows, (Err(missing(Why::Skipped)), &found.words[..]));
}

#[test]
fn what_is_read_says_what_it_can_do_without() {
    let layer = |name, unit, optional| ReadLayer { name, unit, optional };
    assert_eq!(
        <(Maybe<Event>, Each<(Word, Maybe<Name>)>) as Reads<Story>>::layers(),
        [
            layer("events", UnitKind::Story, true),
            layer("words", UnitKind::Article, false),
            layer("names", UnitKind::Article, true),
        ]
    );
    assert_eq!(<() as Reads<Article>>::layers(), []);
}
