#![doc = include_str!("../README.md")]

mod cells;
mod clause;
mod family;
mod groups;
mod index;
mod mentions;
mod section;
mod statement;
mod terms;
mod told;
mod weight;
mod words;

use documented::DocumentedFields;
use parallax_corpus::{Each, Maybe, One, Pass, Story, View};
use parallax_layers::{
    actors::Actor, dates::TimeExpression, facts::Fact, numbers::Number, one_event::OneEvent, outlet::Outlet,
    quotes::Quote, sentences::Sentence, structure::Line, voices::VoiceSpan, words::Word,
};
use parallax_lexicon::on_one_line;
use serde::{Deserialize, Serialize};

use crate::{
    groups::Centre,
    index::{Index, Scores},
    mentions::Mentions,
    terms::Terms,
};

/// What is read of each article.
type Read = ((Line, Sentence, Word), (Number, TimeExpression, Quote), (VoiceSpan, Maybe<Outlet>));

type Article<'a> = One<'a, <Read as parallax_corpus::Reads<parallax_corpus::Article>>::View<'a>>;

/// What a user may set.
#[derive(Debug, Clone, Serialize, Deserialize, DocumentedFields)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// So many rows at most, those that matter most.
    pub most: usize,
    /// How much what one article alone tells must matter, from 0 to 1.
    pub alone: f64,
}

impl Default for Settings {
    fn default() -> Self {
        Self { most: 100, alone: 0.3 }
    }
}

/// Sets the statements of a story's articles side by side.
#[derive(Debug)]
pub struct Facts {
    settings: Settings,
}

impl Pass for Facts {
    type Settings = Settings;
    type Reads = (Actor, Each<Read>);
    type Writes = Fact;

    const VERSION: u32 = 2;

    const PAGE: &'static str = include_str!("../README.md");
    const LANGUAGES: &'static [&'static str] = &["en"];

    fn new(settings: Settings) -> Result<Self, String> {
        Ok(Self { settings })
    }

    fn run(&self, _: &Story, (actors, articles): View<'_, Self>) -> Vec<Fact> {
        if articles.len() < 2 {
            return Vec::new();
        }
        let places: Vec<_> = articles.iter().map(|one| one.index).collect();
        let mut terms = Terms::default();
        let (sentences, statements) = statement::read(&articles, &Mentions::new(actors, &places), &mut terms);
        let index = Index::new(&sentences, &statements, &terms, articles.len());
        let mut rows: Vec<(f64, Centre)> = groups::centres(&index)
            .into_iter()
            .map(|centre| (weight::weight(&index, &centre, articles.len()), centre))
            .filter(|(weight, centre)| {
                let alone = *weight >= self.settings.alone && !centre.adds_particulars(articles.len());
                centre.tellers > 1 || alone
            })
            .collect();
        rows.sort_by(|a, b| b.0.total_cmp(&a.0));
        rows.truncate(self.settings.most);
        let words: Vec<&[Word]> = articles.iter().map(|one| one.rows.0.2).collect();
        let event = OneEvent::new(&words);
        let mut scores = Scores::new(sentences.len());
        let row = |(weight, centre): (f64, Centre)| {
            let statement = &statements[centre.statement];
            let summary = on_one_line(&articles[statement.article].article[statement.span]);
            let cells = cells::cells(&index, &articles, &event, &centre, &mut scores);
            let told_by = articles[centre.article].index;
            Fact { summary, told_by, weight: (weight * 1e4).round() / 1e4, cells }
        };
        rows.into_iter().map(row).collect()
    }
}

#[cfg(feature = "plugin")]
parallax_edge::export!(Facts);
