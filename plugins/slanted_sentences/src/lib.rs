//! How slanted each sentence is, and because of which words.

pub mod features;
mod grades;
pub mod model;
mod row;

use std::cmp::Reverse;

use documented::DocumentedFields;
use parallax_corpus::{Article, Pass, Ref, Span};
use parallax_layers::{
    names::Name,
    sentences::Sentence,
    slant::Slant,
    structure::{Line, role_at},
    voices::VoiceSpan,
    words::{Tree, Word},
};
use serde::{Deserialize, Serialize};

pub use row::SlantedSentence;

use features::{Counts, Feature, Features};
use model::Model;

/// What a user may set.
#[derive(Debug, Clone, Serialize, Deserialize, DocumentedFields)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// The score from which on a sentence counts as slanted, 0 to 1.
    pub threshold: f64,
}

impl Default for Settings {
    fn default() -> Self {
        // About an even chance in news of which one sentence in five is slanted; the learning sentences have more.
        Self { threshold: 0.7 }
    }
}

/// How slanted each sentence is.
#[derive(Debug)]
pub struct SlantedSentences {
    settings: Settings,
    features: Features,
    model: Model,
}

impl Pass for SlantedSentences {
    type Settings = Settings;
    type Reads = (Line, Sentence, Word, Name, VoiceSpan, Slant);
    type Writes = SlantedSentence;

    const PAGE: &'static str = include_str!("../README.md");
    const VERSION: u32 = 3;
    const LANGUAGES: &'static [&'static str] = &["en"];

    fn new(settings: Settings) -> Result<Self, String> {
        let threshold = settings.threshold;
        if !(0.0..=1.0).contains(&threshold) {
            return Err(format!("`threshold` is a number from 0 to 1, not {threshold}"));
        }
        Ok(Self { settings, features: Features::default(), model: Model::shipped() })
    }

    fn run(
        &self,
        article: &Article,
        (lines, sentences, words, names, voices, slant): Of<'_>,
    ) -> Vec<SlantedSentence> {
        let tree = Tree::new(words);
        let scored = |sentence: &Sentence| {
            if role_at(lines, sentence.span).is_none() {
                // What stands around an article is not its telling.
                let (findings, because) = (Vec::new(), Vec::new());
                return SlantedSentence { span: sentence.span, score: 0.0, biased: false, findings, because };
            }
            let first = slant.partition_point(|one| one.span.start < sentence.span.start);
            let end = slant.partition_point(|one| one.span.start < sentence.span.end);
            let words = &words[tree.within(sentence.span)];
            let counts = self.features.count(article, words, names, voices, &slant[first..end]);
            // More digits would say more than the model knows.
            let score = (self.model.score(&counts.values()) * 1e3).round() / 1e3;
            let because = self.because(counts);
            SlantedSentence {
                span: sentence.span,
                score,
                // What nothing can be pointed at for is not held against anybody.
                biased: score >= self.settings.threshold && !because.is_empty(),
                findings: (first..end).map(Ref::new).collect(),
                because,
            }
        };
        sentences.iter().map(scored).collect()
    }
}

/// What an article is read by.
type Of<'a> = (&'a [Line], &'a [Sentence], &'a [Word], &'a [Name], &'a [VoiceSpan], &'a [Slant]);

impl SlantedSentences {
    /// The wording that raises the score; of one within another the longer.
    fn because(&self, counts: Counts) -> Vec<Span> {
        let raises = |feature: Feature| feature.is_wording() && self.model.raises(feature);
        let raising = counts.words.into_iter().filter(|(feature, _)| raises(*feature));
        let mut spans: Vec<Span> = raising.map(|(_, span)| span).collect();
        spans.sort_unstable_by_key(|span| (span.start, Reverse(span.end)));
        spans.dedup_by(|next, kept| kept.contains(*next));
        spans
    }
}

#[cfg(feature = "plugin")]
parallax_edge::export!(SlantedSentences);
