//! How slanted each sentence is, and because of which words.

mod row;
mod weak;

use documented::DocumentedFields;
use parallax_corpus::{Article, Pass, Ref, Span};
use parallax_layers::{
    sentences::Sentence,
    slant::{Slant, SlantKind, Voice},
    structure::Line,
    words::{Tree, Word},
};
use parallax_lexicon::marks::{Quotation, is_quoted};
use serde::{Deserialize, Serialize};

pub use row::SlantedSentence;

use weak::Weak;

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
    /// How much a word counts that may take a side and is no finding by itself, 0 to 1.
    pub weak: f64,
}

impl Default for Settings {
    fn default() -> Self {
        Self { threshold: 0.25, quoted: 0.3, attributed: 0.6, weak: 0.25 }
    }
}

/// How slanted each sentence is.
#[derive(Debug)]
pub struct SlantedSentences {
    settings: Settings,
    weak: Weak,
}

impl Pass for SlantedSentences {
    type Settings = Settings;
    type Reads = (Line, Sentence, Slant, Word);
    type Writes = SlantedSentence;

    const PAGE: &'static str = include_str!("../README.md");
    const VERSION: u32 = 2;
    const LANGUAGES: &'static [&'static str] = &["en"];

    fn new(settings: Settings) -> Result<Self, String> {
        let Settings { threshold, quoted, attributed, weak } = settings;
        let numbers =
            [("threshold", threshold), ("quoted", quoted), ("attributed", attributed), ("weak", weak)];
        for (name, value) in numbers {
            if !(0.0..=1.0).contains(&value) {
                return Err(format!("`{name}` is a number from 0 to 1, not {value}"));
            }
        }
        Ok(Self { settings, weak: Weak::new() })
    }

    fn run(
        &self,
        article: &Article,
        (lines, sentences, slant, words): (&[Line], &[Sentence], &[Slant], &[Word]),
    ) -> Vec<SlantedSentence> {
        let (tree, quotations) = (Tree::new(words), parallax_rules::quotations(article, lines));
        let mut next = 0;
        let scored = |sentence: &Sentence| {
            while slant.get(next).is_some_and(|one| one.span.start < sentence.span.start) {
                next += 1;
            }
            let here = next + slant[next..].partition_point(|one| one.span.start < sentence.span.end);
            let found = next..here;
            next = here;
            let findings = &slant[found.clone()];
            let words = &words[tree.within(sentence.span)];
            let weak: Vec<Span> = self.weak(article, words, findings).collect();
            let score = self.score(findings, &weak, &quotations);
            let mut because: Vec<Span> = findings.iter().map(|one| one.span).chain(weak).collect();
            because.sort_unstable();
            SlantedSentence {
                span: sentence.span,
                score,
                biased: score >= self.settings.threshold,
                findings: found.map(Ref::new).collect(),
                because,
            }
        };
        sentences.iter().map(scored).collect()
    }
}

impl SlantedSentences {
    /// Words that may take a side, outside of what is a finding.
    fn weak<'a>(
        &'a self,
        article: &'a Article,
        words: &'a [Word],
        findings: &'a [Slant],
    ) -> impl Iterator<Item = Span> {
        let weak = move |word: &&Word| {
            let next = findings.partition_point(|one| one.span.end <= word.span.start);
            let found = findings.get(next).is_some_and(|one| one.span.contains(word.span));
            !found && self.weak.has(word, &article[word.span])
        };
        words.iter().filter(weak).map(|word| word.span)
    }

    /// Noisy-or: each finding is one chance, its strength weighted by whose voice it is in, and so is each weak word.
    fn score(&self, slant: &[Slant], weak: &[Span], quotations: &[Quotation]) -> f64 {
        let finding = |one: &Slant| one.strength * self.weight(one);
        let word = |span: &Span| {
            let quoted = is_quoted(quotations, span.start as usize);
            self.settings.weak * if quoted { self.settings.quoted } else { 1.0 }
        };
        let chances = slant.iter().map(finding).chain(weak.iter().map(word));
        1.0 - chances.map(|chance| 1.0 - chance.clamp(0.0, 1.0)).product::<f64>()
    }

    fn weight(&self, slant: &Slant) -> f64 {
        let voice = match slant.voice {
            Voice::Quoted => self.settings.quoted,
            Voice::Attributed => self.settings.attributed,
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
