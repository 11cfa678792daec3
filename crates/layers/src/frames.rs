//! Frames of an article: which it uses, and how much of it they carry.

use documented::DocumentedFields;
use parallax_corpus::{Article, Layer, Span};
use serde::{Deserialize, Serialize};

/// A frame the article uses.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, DocumentedFields)]
pub struct Framing {
    /// The list of frames it is one of.
    pub scheme: Scheme,
    /// The frame.
    pub frame: Frame,
    /// Its part, 0–1, of all framing of its scheme that was found, weak traces included.
    pub share: f64,
    /// In how many sentences it shows.
    pub sentences: u32,
    /// How many sentences the article has.
    pub of: u32,
    /// Whether it leads.
    pub rank: Rank,
    /// The clear words that it rests on, each where it first stands, those of most weight first.
    #[serde(default)]
    pub words: Vec<Span>,
    /// The sentences that show it, best first.
    pub evidence: Vec<Span>,
}

/// A list of frames that researchers code by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scheme {
    /// The five generic news frames of Semetko and Valkenburg (2000).
    Semetko,
    /// The fifteen dimensions of the Policy Frames Codebook of Boydstun et al. (2013).
    Boydstun,
    /// A scheme this version does not know.
    #[serde(other)]
    Other,
}

/// A frame of either scheme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the vocabularies say what each is")]
pub enum Frame {
    Conflict,
    HumanInterest,
    Economic,
    Morality,
    Responsibility,
    CapacityAndResources,
    FairnessAndEquality,
    Legality,
    PolicyPrescriptionAndEvaluation,
    CrimeAndPunishment,
    SecurityAndDefense,
    HealthAndSafety,
    QualityOfLife,
    CulturalIdentity,
    PublicOpinion,
    Political,
    ExternalRegulationAndReputation,
    /// What the codebook's fourteen others leave over; also a frame this version does not know.
    #[serde(other)]
    Other,
}

impl Frame {
    /// As a reader would say it.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Conflict => "conflict",
            Self::HumanInterest => "human interest",
            Self::Economic => "economic",
            Self::Morality => "morality",
            Self::Responsibility => "responsibility",
            Self::CapacityAndResources => "capacity and resources",
            Self::FairnessAndEquality => "fairness and equality",
            Self::Legality => "legality",
            Self::PolicyPrescriptionAndEvaluation => "policy",
            Self::CrimeAndPunishment => "crime and punishment",
            Self::SecurityAndDefense => "security and defence",
            Self::HealthAndSafety => "health and safety",
            Self::QualityOfLife => "quality of life",
            Self::CulturalIdentity => "cultural identity",
            Self::PublicOpinion => "public opinion",
            Self::Political => "political",
            Self::ExternalRegulationAndReputation => "foreign relations",
            Self::Other => "other",
        }
    }
}

/// How much of the article a frame carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rank {
    /// It leads its scheme by a clear margin.
    Dominant,
    /// It is there.
    Present,
    /// A rank this version does not know.
    #[serde(other)]
    Other,
}

impl Layer for Framing {
    const NAME: &'static str = "frames";
    type Unit = Article;
}
