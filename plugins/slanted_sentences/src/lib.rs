//! How slanted each sentence is, and because of which words.

mod row;

use documented::DocumentedFields;
use parallax_corpus::{Article, Pass, Ref};
use parallax_layers::{
    sentences::Sentence,
    slant::{Slant, SlantKind, Voice},
};
use serde::{Deserialize, Serialize};

pub use row::SlantedSentence;

/// What a user may set.
#[derive(Debug, Clone, Serialize, Deserialize, DocumentedFields)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// The score from which on a sentence counts as slanted, 0 to 1.
    pub threshold: f64,
    /// How much a finding counts inside quotation marks, 0 to 1: it is the speaker's, and the
    /// outlet's choice to quote.
    pub quoted: f64,
    /// How much a finding counts in words laid on somebody without marks, 0 to 1.
    pub attributed: f64,
}

impl Default for Settings {
    fn default() -> Self {
        Self { threshold: 0.25, quoted: 0.3, attributed: 0.6 }
    }
}

/// How slanted each sentence is.
#[derive(Debug)]
pub struct SlantedSentences(Settings);

impl Pass for SlantedSentences {
    type Settings = Settings;
    type Reads = (Sentence, Slant);
    type Writes = SlantedSentence;

    const PAGE: &'static str = include_str!("../README.md");
    const LANGUAGES: &'static [&'static str] = &["en"];

    fn new(settings: Settings) -> Result<Self, String> {
        let Settings { threshold, quoted, attributed } = settings;
        for (name, value) in [("threshold", threshold), ("quoted", quoted), ("attributed", attributed)] {
            if !(0.0..=1.0).contains(&value) {
                return Err(format!("`{name}` is a number from 0 to 1, not {value}"));
            }
        }
        Ok(Self(settings))
    }

    fn run(&self, _: &Article, (sentences, slant): (&[Sentence], &[Slant])) -> Vec<SlantedSentence> {
        let mut next = 0;
        let scored = |sentence: &Sentence| {
            while slant.get(next).is_some_and(|one| one.span.start < sentence.span.start) {
                next += 1;
            }
            let here = next + slant[next..].partition_point(|one| one.span.start < sentence.span.end);
            let found = next..here;
            next = here;
            let score = self.score(&slant[found.clone()]);
            SlantedSentence {
                span: sentence.span,
                score,
                biased: score >= self.0.threshold,
                findings: found.clone().map(Ref::new).collect(),
                because: slant[found].iter().map(|one| one.span).collect(),
            }
        };
        sentences.iter().map(scored).collect()
    }
}

impl SlantedSentences {
    /// Noisy-or: each finding is one chance, its strength weighted by whose voice it is in.
    fn score(&self, slant: &[Slant]) -> f64 {
        let doubt: f64 =
            slant.iter().map(|one| 1.0 - (one.strength * self.weight(one)).clamp(0.0, 1.0)).product();
        1.0 - doubt
    }

    fn weight(&self, slant: &Slant) -> f64 {
        let voice = match slant.voice {
            Voice::Quoted => self.0.quoted,
            Voice::Attributed => self.0.attributed,
            _ => 1.0,
        };
        voice * kind_weight(slant.kind)
    }
}

/// Hedges and vague sources leave the reader in the dark; they seldom take a side.
fn kind_weight(kind: SlantKind) -> f64 {
    match kind {
        SlantKind::Hedge | SlantKind::VagueSource | SlantKind::Agentless => 0.5,
        _ => 1.0,
    }
}

#[cfg(feature = "plugin")]
parallax_edge::export!(SlantedSentences);
