//! The vocabularies, as they are written.

use parallax_layers::frames::{Frame, Scheme};
use serde::Deserialize;

/// The words of one frame of one scheme.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vocabulary {
    /// The scheme.
    pub scheme: Scheme,
    /// The frame.
    pub frame: Frame,
    /// The density from which the frame counts as present; see the page of the pass.
    pub present_at: f64,
    /// Words that deny a term right before or behind it ("nobody blames", "blames nobody"): then it does not count.
    #[serde(default)]
    pub denied_by: Vec<String>,
    /// Its terms, those with one reason together.
    #[serde(rename = "group")]
    pub groups: Vec<Group>,
}

/// Terms of one weight, for one reason.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Why they tell of the frame.
    pub why: String,
    /// 3: defines the frame; 2: clear; 1: telling beside others; 0: hides the words it covers.
    pub weight: u8,
    /// Whether they name a subject that much news has: all of them count as one when it is asked whether terms
    /// enough were found. Sums of money by themselves are no economic consequences, and relatives nobody's fate.
    #[serde(default)]
    pub subject: bool,
    /// Words and phrases. `~` behind a word stands for its regular inflections, `*` for any ending;
    /// a term that begins with a capital is found only so written.
    /// `Name, age` stands for two words of a name and an age: "Bo Rees, 61,".
    pub terms: Vec<String>,
}

/// The vocabularies of both schemes, the five first.
#[must_use]
pub fn vocabularies() -> Vec<Vocabulary> {
    let parse = |text: &&str| toml::from_str(text).expect("a vocabulary that is shipped is well formed");
    FILES.iter().map(parse).collect()
}

macro_rules! files {
    ($($name:literal),+ $(,)?) => {
        &[$(include_str!(concat!("../vocabularies/", $name, ".toml"))),+]
    };
}

const FILES: &[&str] = files![
    "semetko_conflict",
    "semetko_human_interest",
    "semetko_economic",
    "semetko_morality",
    "semetko_responsibility",
    "boydstun_economic",
    "boydstun_capacity_and_resources",
    "boydstun_morality",
    "boydstun_fairness_and_equality",
    "boydstun_legality",
    "boydstun_policy_prescription_and_evaluation",
    "boydstun_crime_and_punishment",
    "boydstun_security_and_defense",
    "boydstun_health_and_safety",
    "boydstun_quality_of_life",
    "boydstun_cultural_identity",
    "boydstun_public_opinion",
    "boydstun_political",
    "boydstun_external_regulation_and_reputation",
    "boydstun_other",
];
