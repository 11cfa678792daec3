#![doc = include_str!("../README.md")]

use parallax_corpus::{Article, NoSettings, Pass, Ref, Span};
use parallax_language::{Desk, English};
use parallax_layers::{Deprel, Sentence, Upos, Word, Xpos};

/// The words of each sentence, with lemma, parts of speech and syntax.
pub struct Words {
    english: &'static English,
}

impl Pass for Words {
    type Settings = NoSettings;
    type Reads = Sentence;
    type Writes = Word;

    const PAGE: &'static str = include_str!("../README.md");
    const LANGUAGES: &'static [&'static str] = &["en"];

    fn new(_: NoSettings) -> Result<Self, String> {
        Ok(Self { english: English::shared()? })
    }

    fn run(&self, article: &Article, sentences: &[Sentence]) -> Vec<Word> {
        let mut words = Vec::new();
        let mut desk = Desk::default();
        for sentence in sentences {
            let first = words.len();
            let start = sentence.span.start as usize;
            words.extend(self.english.read(&article[sentence.span], &mut desk).into_iter().map(|word| {
                Word {
                    span: Span::new(start + word.start, start + word.end),
                    lemma: word.lemma,
                    upos: Upos::from_name(word.upos),
                    xpos: Xpos::from_name(word.xpos),
                    head: word.head.map(|head| Ref::new(first + head)),
                    deprel: Deprel::from_name(word.deprel),
                }
            }));
        }
        words
    }
}

#[cfg(feature = "plugin")]
parallax_edge::export!(Words);
