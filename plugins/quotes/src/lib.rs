#![doc = include_str!("../README.md")]

mod beside;
mod blocks;
mod cues;
mod draft;
mod find;
mod forgotten;
mod given;
mod group;
mod headline;
mod inserted;
mod labels;
mod lists;
mod marks;
mod nouns;
mod page;
mod rows;
mod section;
mod sieve;
mod source;
mod tags;
mod verbs;
mod views;
mod who;

use parallax_corpus::{Article, NoSettings, Pass};
use parallax_layers::{
    agencies::Agency, entities::Entity, quotes::Quote, sentences::Sentence, structure::Line, words::Word,
};

use cues::Cues;
use draft::Draft;
use page::Page;

/// Who is said to have said, thought, wanted or decided what.
#[derive(Debug)]
pub struct Quotes {
    cues: Cues,
}

impl Pass for Quotes {
    type Settings = NoSettings;
    type Reads = (Line, Sentence, Word, Entity, Agency);
    type Writes = Quote;

    const VERSION: u32 = 2;
    const PAGE: &'static str = include_str!("../README.md");
    const LANGUAGES: &'static [&'static str] = &["en"];

    fn new(_: NoSettings) -> Result<Self, String> {
        Ok(Self { cues: Cues::new()? })
    }

    /// The tree finds cues, what they govern and whose they are; quotation marks then find their cue.
    fn run(
        &self,
        article: &Article,
        (lines, sentences, words, entities, agencies): (&[Line], &[Sentence], &[Word], &[Entity], &[Agency]),
    ) -> Vec<Quote> {
        let page = Page::new(article, lines, sentences, words, entities);
        let mut drafts = find::drafts(&page, &self.cues);
        lists::drafts(&page, &self.cues, &mut drafts);
        drafts.retain(|draft| sieve::stays(&page, draft));
        let blocks = blocks::drafts(&page, &mut drafts);
        marks::claim(&page, &self.cues, &mut drafts);
        drafts.extend(blocks);
        drafts.extend(labels::drafts(&page));
        drafts.sort_by_key(Draft::place);
        rows::write(&page, agencies, &drafts)
    }
}

#[cfg(feature = "plugin")]
parallax_edge::export!(Quotes);
