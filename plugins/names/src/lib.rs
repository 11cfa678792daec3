#![doc = include_str!("../README.md")]

use std::cell::RefCell;

use parallax_corpus::{Article, NoSettings, Pass, Span};
use parallax_language::namer::{Kind, NameDesk, Namer, Token};
use parallax_layers::{
    names::{Name, NameKind},
    sentences::Sentence,
    words::Word,
};

/// Names of persons, organisations, places and other things.
#[derive(Debug)]
pub struct Names {
    namer: &'static Namer,
}

thread_local! {
    /// Kept from article to article, since what it takes is large; what is found does not depend on it.
    static DESK: RefCell<NameDesk> = RefCell::default();
}

impl Pass for Names {
    type Settings = NoSettings;
    type Reads = (Sentence, Word);
    type Writes = Name;

    const PAGE: &'static str = include_str!("../README.md");
    const LANGUAGES: &'static [&'static str] = &["en"];

    fn new(_: NoSettings) -> Result<Self, String> {
        Ok(Self { namer: Namer::shared()? })
    }

    fn run(&self, article: &Article, (sentences, words): (&[Sentence], &[Word])) -> Vec<Name> {
        let token = |word: &Word| Token { form: &article[word.span], xpos: word.xpos.name() };
        let tokens: Vec<Token<'_>> = words.iter().map(token).collect();
        let firsts: Vec<usize> = sentences
            .iter()
            .map(|sentence| words.partition_point(|word| word.span.start < sentence.span.start))
            .collect();
        let ends = firsts.iter().copied().skip(1).chain([words.len()]);
        let parts: Vec<&[Token<'_>]> =
            firsts.iter().zip(ends).map(|(first, end)| &tokens[*first..end]).collect();
        let names = DESK.with_borrow_mut(|desk| self.namer.read(&parts, desk));
        let row = |name: &parallax_language::namer::Name| {
            let first = firsts[name.sentence];
            let (start, end) = (words[first + name.first].span.start, words[first + name.end - 1].span.end);
            Name { span: Span { start, end }, kind: kind(name.kind) }
        };
        names.iter().map(row).collect()
    }
}

fn kind(kind: Kind) -> NameKind {
    match kind {
        Kind::Person => NameKind::Person,
        Kind::Org => NameKind::Org,
        Kind::Place => NameKind::Place,
        Kind::Misc => NameKind::Misc,
    }
}

#[cfg(feature = "plugin")]
parallax_edge::export!(Names);
