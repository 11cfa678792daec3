//! Wording that takes sides.

use documented::DocumentedFields;
use parallax_corpus::{Article, Layer, Span};
use serde::{Deserialize, Serialize};

pub use crate::voices::Voice;

/// Wording that takes a side.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, DocumentedFields)]
pub struct Slant {
    /// The words.
    pub span: Span,
    /// How they take a side.
    pub kind: SlantKind,
    /// Whom or what they are about, where the wording shows it plainly.
    pub target: Option<String>,
    /// For or against it.
    pub polarity: Polarity,
    /// Whose words they are.
    pub voice: Voice,
    /// How strong, 0 to 1.
    pub strength: f64,
    /// Why it is a finding, in a sentence.
    pub reason: String,
    /// A plainer wording that can stand there in its stead.
    pub neutral: Option<String>,
    /// Of a name chosen from several for one actor or act, the others, in their dictionary form and small letters.
    pub alternatives: Vec<String>,
}

/// How a wording takes a side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SlantKind {
    /// Has a plainer word: "slammed" for "criticised".
    LoadedWord,
    /// One of several names for the same actor or act: "regime", "government".
    Label,
    /// An evaluation nobody is quoted for: "a shameful decision".
    Judgement,
    /// Leaves open who is unsure, or how: "reportedly".
    Hedge,
    /// Distance: "so-called", quotation marks that quote nobody.
    Doubt,
    /// An intention stated as a fact: "in order to distract".
    Motive,
    /// Means the opposite of what it says: "how convenient".
    Sarcasm,
    /// A violent act whose doer is left out, though the article knows it.
    Agentless,
    /// A cue that takes sides: "admitted" for "said".
    ReportingVerb,
    /// Force without fact: "utterly".
    Intensifier,
    /// A claim laid on nobody: "critics say".
    VagueSource,
    /// A claim slipped in as settled: "refused to admit".
    Presupposition,
    /// A device of headlines: a question, a shout, a tease.
    Headline,
    /// A kind this version does not know.
    #[serde(other)]
    Other,
}

/// For or against.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Polarity {
    Positive,
    Negative,
    Neutral,
    /// A polarity this version does not know.
    #[serde(other)]
    Other,
}

impl SlantKind {
    /// What a reader calls it.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::LoadedWord => "Loaded word",
            Self::Label => "Label",
            Self::Judgement => "Judgement",
            Self::Hedge => "Hedge",
            Self::Doubt => "Doubt",
            Self::Motive => "Motive",
            Self::Sarcasm => "Sarcasm",
            Self::Agentless => "Act without a doer",
            Self::ReportingVerb => "Reporting verb",
            Self::Intensifier => "Intensifier",
            Self::VagueSource => "Vague source",
            Self::Presupposition => "Presupposition",
            Self::Headline => "Headline",
            Self::Other => "Finding",
        }
    }
}

impl Slant {
    /// What it is, and for or against whom: "Label, unfavourable to the council".
    #[must_use]
    pub fn title(&self) -> String {
        let kind = self.kind.title();
        let polarity = match self.polarity {
            Polarity::Positive => "favourable",
            Polarity::Negative => "unfavourable",
            Polarity::Neutral | Polarity::Other => return kind.to_owned(),
        };
        let target = self.target.as_ref().map_or_else(String::new, |target| format!(" to {target}"));
        format!("{kind}, {polarity}{target}")
    }
}

impl Layer for Slant {
    const NAME: &'static str = "slant";
    type Unit = Article;
}

/// Findings in an article's own words, not in those it quotes or reports, each with its row.
pub fn own_voice(slant: &[Slant]) -> impl Iterator<Item = (usize, &Slant)> {
    slant.iter().enumerate().filter(|(_, finding)| finding.voice.is_own())
}
