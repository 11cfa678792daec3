#![doc = include_str!("../README.md")]

mod align;
mod alike;
mod changes;
mod form;
mod groups;
mod lost;
mod rows;
mod saying;
mod section;
mod speaker;
mod style;
mod text;
mod whole;

use std::collections::BTreeSet;

use parallax_corpus::{Cite, Each, Story, View, pass};
use parallax_layers::{
    actors::Actor, quote_variants::QuoteVariant, quotes::Quote, sentences::Sentence, words::Word,
};

use saying::{Saying, Token};
use speaker::Speakers;
use text::Text;

pass!(
    QuoteVariants = fn quote_variants((Actor, Each<(Sentence, Word, Quote)>)) -> QuoteVariant;
    const LANGUAGES: &'static [&'static str] = &["en"];
);

/// Quotations are cut into sentences, what stands for one sentence is grouped, and groups that somebody quotes in one
/// breath are an utterance.
fn quote_variants(_: &Story, (actors, articles): View<'_, QuoteVariants>) -> Vec<QuoteVariant> {
    if articles.len() < 2 {
        return Vec::new();
    }
    let texts = text::texts(&articles);
    let speakers = Speakers::new(actors, &texts);
    let sayings: Vec<Saying> = texts.iter().enumerate().flat_map(saying::of_text).collect();
    let groups = groups::groups(&sayings, &speakers);
    let shared: BTreeSet<usize> = groups.iter().flatten().copied().collect();
    let heard = Heard { texts: &texts, speakers: &speakers, sayings: &sayings, shared: &shared };
    let utterances = groups::utterances(&sayings, &speakers, groups);
    utterances.iter().filter_map(|utterance| rows::row(heard, utterance)).collect()
}

/// All that is said in the articles.
#[derive(Debug, Clone, Copy)]
struct Heard<'h, 'a> {
    texts: &'h [Text<'a>],
    speakers: &'h Speakers<'h, 'a>,
    /// In the order of the articles.
    sayings: &'h [Saying],
    /// Those that several articles have.
    shared: &'h BTreeSet<usize>,
}

impl Heard<'_, '_> {
    /// From the first of some words to the last, in an article.
    fn cite(&self, text: usize, words: &[Token]) -> Option<Cite> {
        let span = words.first()?.span.to(words.last()?.span);
        Some(self.texts[text].one.cite(span))
    }

    /// Whether words of a saying only say who says it.
    fn says_who(&self, saying: &Saying, words: &[Token]) -> bool {
        style::says_who(&self.texts[saying.text], words, self.speakers.name(saying))
    }
}

#[cfg(feature = "plugin")]
parallax_edge::export!(QuoteVariants);
