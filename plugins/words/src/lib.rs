#![doc = include_str!("../README.md")]

use std::cell::RefCell;

use parallax_corpus::{Article, NoSettings, Pass, Ref, Span};
use parallax_language::{Desk, English};
use parallax_layers::{
    sentences::Sentence,
    words::{Deprel, Upos, Word, Xpos},
};

/// The words of each sentence, with lemma, parts of speech and syntax.
pub struct Words {
    english: &'static English,
}

thread_local! {
    /// Kept from article to article, since what it takes is large; what is read does not depend on it.
    static DESK: RefCell<Desk> = RefCell::default();
}

impl Pass for Words {
    type Settings = NoSettings;
    type Reads = Sentence;
    type Writes = Word;

    const PAGE: &'static str = include_str!("../README.md");
    const GROUNDWORK: bool = true;
    const LANGUAGES: &'static [&'static str] = &["en"];

    fn new(_: NoSettings) -> Result<Self, String> {
        Ok(Self { english: English::shared()? })
    }

    fn run(&self, article: &Article, sentences: &[Sentence]) -> Vec<Word> {
        DESK.with_borrow_mut(|desk| {
            let mut words = Vec::new();
            for sentence in sentences {
                let first = words.len();
                let start = sentence.span.start as usize;
                words.extend(self.english.read(&article[sentence.span], desk).into_iter().map(|word| Word {
                    span: Span::new(start + word.start, start + word.end),
                    lemma: word.lemma,
                    upos: Upos::from_name(word.upos),
                    xpos: Xpos::from_name(word.xpos),
                    head: word.head.map(|head| Ref::new(first + head)),
                    deprel: Deprel::from_name(word.deprel),
                }));
            }
            words
        })
    }
}

#[cfg(feature = "plugin")]
parallax_edge::export!(Words);
