#![doc = include_str!("../README.md")]

mod finder;
mod hash;
mod measure;
mod section;
pub mod vocabulary;
mod words;

use documented::DocumentedFields;
use parallax_corpus::{Article, Pass, Span, View};
use parallax_layers::{
    frames::{Framing, Rank, Scheme},
    sentences::Sentence,
    structure::{Line, Role},
};
use serde::{Deserialize, Serialize};

use finder::Finder;
use measure::{Prominence, Tally};
use vocabulary::Vocabulary;

/// What a user may set.
#[derive(Debug, Clone, Serialize, Deserialize, DocumentedFields)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// Which lists of frames to look for.
    pub schemes: Vec<Scheme>,
    /// How many sentences to show for a frame at most.
    pub evidence: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self { schemes: vec![Scheme::Semetko, Scheme::Boydstun], evidence: 4 }
    }
}

/// Finds the frames of an article by the words that tell of them.
#[derive(Debug)]
pub struct Frames {
    settings: Settings,
    vocabularies: Vec<Vocabulary>,
    finder: Finder,
}

impl Pass for Frames {
    type Settings = Settings;
    type Reads = (Line, Sentence);
    type Writes = Framing;

    const VERSION: u32 = 4;

    const PAGE: &'static str = include_str!("../README.md");
    const LANGUAGES: &'static [&'static str] = &["en"];

    fn new(settings: Settings) -> Result<Self, String> {
        if settings.evidence == 0 {
            return Err("`evidence` is 0, but a frame is never named without a sentence that shows it".into());
        }
        if settings.schemes.contains(&Scheme::Other) {
            return Err("`schemes` may hold \"semetko\" and \"boydstun\"".into());
        }
        let mut vocabularies = vocabulary::vocabularies();
        vocabularies.retain(|vocabulary| settings.schemes.contains(&vocabulary.scheme));
        let finder = Finder::new(&vocabularies);
        Ok(Self { settings, vocabularies, finder })
    }

    fn run(&self, article: &Article, (lines, sentences): View<'_, Self>) -> Vec<Framing> {
        let mut tallies = vec![Tally::default(); self.vocabularies.len()];
        let mut words = 0;
        let mut read = |text: &str, place, span| {
            words += self.finder.find(text, |hit, at| tallies[hit.vocabulary].add(hit, place, span, at));
        };
        let has_headline = lines.iter().any(|line| line.role == Role::Headline);
        if let (false, Some(headline)) = (has_headline, &article.declared.headline) {
            read(headline, Prominence::Headline, None);
        }
        let places = places(lines, sentences);
        for &(sentence, place) in &places {
            read(&article[sentence], place, Some(sentence));
        }
        let measured = tallies.iter_mut().zip(&self.vocabularies);
        let strengths: Vec<f64> =
            measured.map(|(tally, vocabulary)| tally.density(words) / vocabulary.present_at).collect();
        self.settings
            .schemes
            .iter()
            .flat_map(|&scheme| self.framings(scheme, &tallies, &strengths, places.len()))
            .collect()
    }
}

impl Frames {
    /// The rows of one scheme, from each vocabulary's tally and its strength, 1 being just present.
    fn framings(&self, scheme: Scheme, tallies: &[Tally], strengths: &[f64], of: usize) -> Vec<Framing> {
        let of_scheme: Vec<usize> =
            (0..tallies.len()).filter(|&index| self.vocabularies[index].scheme == scheme).collect();
        let total: f64 = of_scheme.iter().map(|&index| strengths[index]).sum();
        let most = of_scheme.iter().map(|&index| strengths[index]).fold(0.0, f64::max);
        let leads = |index: usize| {
            let rivals = of_scheme.iter().filter(|&&other| other != index);
            rivals.fold(0.0, |best: f64, &other| best.max(strengths[other])) * CLEAR_LEAD <= most
                && strengths[index] == most
        };
        let present = |index: usize| strengths[index] >= 1.0 && tallies[index].is_broad(of);
        let shown = of_scheme.iter().copied().filter(|&index| present(index));
        let widest = shown.map(|index| tallies[index].sentences()).max().unwrap_or_default();
        // Strong words in two sentences do not lead before what stands in six.
        let leads = |index: usize| leads(index) && tallies[index].sentences() == widest;
        let framing = |&index: &usize| {
            let evidence = tallies[index].evidence(self.settings.evidence);
            let present = present(index) && !evidence.is_empty();
            present.then(|| Framing {
                scheme,
                frame: self.vocabularies[index].frame,
                share: strengths[index] / total,
                sentences: count(tallies[index].sentences()),
                of: count(of),
                words: tallies[index].words(WORDS),
                rank: if leads(index) { Rank::Dominant } else { Rank::Present },
                evidence,
            })
        };
        of_scheme.iter().filter_map(framing).collect()
    }
}

fn count(sentences: usize) -> u32 {
    u32::try_from(sentences).unwrap_or(u32::MAX)
}

/// How many words a frame is shown with at most: more are a list that nobody reads.
const WORDS: usize = 8;

/// How many times as strong as the next a frame must be to lead.
const CLEAR_LEAD: f64 = 1.2;

/// The sentences of the article itself, page furniture left out, each with its place.
fn places(lines: &[Line], sentences: &[Sentence]) -> Vec<(Span, Prominence)> {
    let mut places = Vec::with_capacity(sentences.len());
    let mut rest = sentences;
    let mut of_body = 0;
    for line in lines {
        let inside = rest.iter().take_while(|sentence| sentence.span.start < line.span.end).count();
        let (own, behind) = rest.split_at(inside);
        rest = behind;
        if !line.role.is_article() {
            continue;
        }
        for sentence in own {
            let place = match line.role {
                Role::Headline => Prominence::Headline,
                _ if of_body < LEDE => Prominence::Lede,
                _ => Prominence::Rest,
            };
            of_body += usize::from(line.role != Role::Headline);
            places.push((sentence.span, place));
        }
    }
    places
}

/// How many sentences of the body are its lede.
const LEDE: usize = 2;

#[cfg(feature = "plugin")]
parallax_edge::export!(Frames);
