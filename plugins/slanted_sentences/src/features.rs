//! What is counted in a sentence. Words of names are not: a name changed for another changes no count.

use parallax_corpus::{Article, Span};
use parallax_layers::{
    names::{Name, name_at},
    slant::{Slant, SlantKind},
    voices::{Voice, VoiceSpan, voice_at},
    words::{Deprel, Upos, Word, Xpos},
};
use parallax_lexicon::WordSet;
use serde::{Deserialize, Serialize};

use crate::grades::{Forms, Grades};

/// The features, and a list of them in their order.
macro_rules! features {
    ($($(#[$what:meta])+ $name:ident,)+) => {
        /// What is counted: findings of `slant` by their strength, words by one each.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Feature {
            $($(#[$what])+ $name,)+
        }

        impl Feature {
            /// All, in their order.
            pub const ALL: &[Self] = &[$(Self::$name,)+];
        }
    };
}

features! {
    /// Findings in the outlet's own voice: loaded words, labels, judgements, intensifiers.
    Wording,
    /// Findings that say more than they state: doubt, motives, presuppositions, sarcasm, loaded verbs of saying, headlines.
    Insinuation,
    /// Findings that leave the reader in the dark: hedges, vague sources, acts without a doer.
    Vagueness,
    /// Findings in words laid on somebody.
    AttributedFinding,
    /// Findings in quotation marks.
    QuotedFinding,
    /// Graded 3, in the outlet's own voice and outside of a finding; so are the next three.
    Strong,
    /// Graded 2.
    Usual,
    /// Graded 1.
    Light,
    /// Graded -1: words of plain reporting.
    Plain,
    /// Words graded 1 to 3 that are laid on somebody.
    AttributedWord,
    /// Words graded 1 to 3 in quotation marks.
    QuotedWord,
    /// "always", "nobody"; from here on only what is in the outlet's own voice, but for the last two.
    Absolute,
    /// Adverbs of any sort.
    Adverb,
    /// Pronouns of any sort.
    Pronoun,
    /// "is a …": saying what something is, not what happened.
    Copula,
    /// "not", "no".
    Negation,
    /// "would", "may": saying what could be.
    Possibility,
    /// "must", "should".
    Obligation,
    /// "we", "our".
    We,
    /// "you", "your".
    You,
    /// Question and exclamation marks, dashes, brackets.
    Mark,
    /// Figures.
    Figure,
    /// Verbs in the past tense: saying what happened.
    Past,
    /// "said", "announced".
    Saying,
    /// Whether somebody is quoted.
    Quotation,
    /// Whether no wording of the outlet's own is counted: no finding, no graded word.
    Wordless,
    /// Words, names and marks left out.
    Length,
}

impl Feature {
    /// Whether its words are ones that a reader would point at. The others count only as a manner of telling.
    #[must_use]
    pub fn is_wording(self) -> bool {
        self <= Self::Absolute || matches!(self, Self::Obligation | Self::We | Self::You)
    }
}

/// A number for each feature.
pub type Values = [f64; Feature::ALL.len()];

/// What was counted in a sentence, and the words that it stands in.
#[derive(Debug, Default)]
pub struct Counts {
    sums: Values,
    /// The words of each count.
    pub words: Vec<(Feature, Span)>,
}

impl Counts {
    fn add(&mut self, feature: Feature, amount: f64, span: Span) {
        self.sums[feature as usize] += amount;
        self.words.push((feature, span));
    }

    /// The square roots of the counts: a second loaded word says less than the first.
    #[must_use]
    pub fn values(&self) -> Values {
        /// A sentence of fewer words is not the more slanted for it.
        const SHORTEST: f64 = 8.0;
        let mut values = self.sums.map(f64::sqrt);
        let length = &mut values[Feature::Length as usize];
        *length = length.max(SHORTEST.sqrt());
        values
    }
}

const ABSOLUTES: &str = "all always completely ever every everybody everyone everything never nobody none nothing only entire totally";
const NEGATIONS: &str = "n't never no not";
const POSSIBILITIES: &str = "can could may might will would";
const OBLIGATIONS: &str = "must need ought should";
const SAYING: &str = "accord add announce note report say state tell write";
const MARKS: &str = "! ( – — ?";

/// Counts features.
#[derive(Debug)]
pub struct Features {
    grades: Grades,
    sets: Vec<(Feature, WordSet)>,
}

impl Default for Features {
    fn default() -> Self {
        let sets = [
            (Feature::Absolute, ABSOLUTES),
            (Feature::Negation, NEGATIONS),
            (Feature::Possibility, POSSIBILITIES),
            (Feature::Obligation, OBLIGATIONS),
            (Feature::We, "our us we"),
            (Feature::You, "you your"),
            (Feature::Saying, SAYING),
            (Feature::Mark, MARKS),
        ];
        let sets = sets.map(|(feature, words)| (feature, WordSet::new([words]))).into();
        Self { grades: Grades::new(), sets }
    }
}

impl Features {
    /// What is in the words of a sentence, with the findings that begin in it; names and voices are those of the article.
    #[must_use]
    pub fn count(
        &self,
        article: &Article,
        words: &[Word],
        names: &[Name],
        voices: &[VoiceSpan],
        findings: &[Slant],
    ) -> Counts {
        let mut counts = Counts::default();
        for finding in findings {
            counts.add(of_finding(finding), finding.strength, finding.span);
        }
        let is_name = |word: &Word| word.upos == Upos::Propn || name_at(names, word.span).is_some();
        let words: Vec<&Word> = words.iter().filter(|word| !is_name(word)).collect();
        let voice = |word: &&Word| voice_at(voices, word.span).map_or(Voice::Outlet, |row| row.voice);
        let spoken: Vec<Voice> = words.iter().map(voice).collect();
        self.graded(&mut counts, article, &words, findings, &spoken);
        for (word, voice) in words.iter().zip(&spoken) {
            if !matches!(word.upos, Upos::Punct | Upos::Sym) {
                counts.sums[Feature::Length as usize] += 1.0;
            }
            if voice.is_own() {
                self.manner(&mut counts, word);
            }
        }
        if spoken.contains(&Voice::Quoted) {
            counts.sums[Feature::Quotation as usize] = 1.0;
        }
        let own = [
            Feature::Wording,
            Feature::Insinuation,
            Feature::Vagueness,
            Feature::Strong,
            Feature::Usual,
            Feature::Light,
        ];
        if own.iter().all(|&feature| counts.sums[feature as usize] == 0.0) {
            counts.sums[Feature::Wordless as usize] = 1.0;
        }
        counts
    }

    /// Graded words and phrases outside of findings.
    fn graded(
        &self,
        counts: &mut Counts,
        article: &Article,
        words: &[&Word],
        findings: &[Slant],
        spoken: &[Voice],
    ) {
        let forms: Vec<Forms> =
            words.iter().map(|word| self.grades.forms(word, &article[word.span])).collect();
        let found = |word: &Word| findings.iter().any(|finding| finding.span.contains(word.span));
        let mut at = 0;
        while at < words.len() {
            let word = words[at];
            let phrase = self.grades.phrase(&forms[at..]);
            let graded = phrase.or_else(|| Some((1, self.grades.word(word, forms[at])?)));
            let (length, grade) = graded.unwrap_or((1, Feature::Plain));
            if graded.is_some() && !found(word) {
                let span = Span { start: word.span.start, end: words[at + length - 1].span.end };
                match (spoken[at], grade) {
                    (Voice::Outlet | Voice::Republished | Voice::Other, grade) => {
                        counts.add(grade, 1.0, span)
                    }
                    (_, Feature::Plain) => {}
                    (Voice::Attributed, _) => counts.add(Feature::AttributedWord, 1.0, span),
                    (Voice::Quoted, _) => counts.add(Feature::QuotedWord, 1.0, span),
                }
            }
            at += length;
        }
    }

    /// How something is told.
    fn manner(&self, counts: &mut Counts, word: &Word) {
        let lemma = parallax_lexicon::fold(&word.lemma);
        for (feature, set) in &self.sets {
            if set.contains(&lemma) {
                counts.add(*feature, 1.0, word.span);
            }
        }
        let by_syntax = [
            (Feature::Adverb, word.upos == Upos::Adv),
            (Feature::Pronoun, word.upos == Upos::Pron),
            (Feature::Figure, word.upos == Upos::Num),
            (Feature::Past, word.xpos == Xpos::VBD),
            (Feature::Copula, word.deprel == Deprel::Cop),
        ];
        for (feature, _) in by_syntax.into_iter().filter(|(_, is_one)| *is_one) {
            counts.add(feature, 1.0, word.span);
        }
    }
}

fn of_finding(finding: &Slant) -> Feature {
    match finding.voice {
        Voice::Attributed => return Feature::AttributedFinding,
        Voice::Quoted => return Feature::QuotedFinding,
        Voice::Outlet | Voice::Republished | Voice::Other => {}
    }
    match finding.kind {
        SlantKind::Hedge | SlantKind::VagueSource | SlantKind::Agentless => Feature::Vagueness,
        SlantKind::Doubt
        | SlantKind::Motive
        | SlantKind::Presupposition
        | SlantKind::Sarcasm
        | SlantKind::ReportingVerb
        | SlantKind::Headline => Feature::Insinuation,
        SlantKind::LoadedWord
        | SlantKind::Label
        | SlantKind::Judgement
        | SlantKind::Intensifier
        | SlantKind::Other => Feature::Wording,
    }
}
