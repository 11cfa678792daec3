//! What somebody said, as several articles give it.

use documented::DocumentedFields;
use parallax_corpus::{ArticleIndex, Cite, Layer, Ref, Story};
use serde::{Deserialize, Serialize};

use crate::quotes::{Quote, QuoteKind};

/// One utterance that several articles give, one at least in quotation marks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, DocumentedFields)]
pub struct QuoteVariant {
    /// Who said it: the fullest name of whom most articles name; null where none tells.
    pub speaker: Option<String>,
    /// How each article gives it, in the order of the articles; an article that gives it in pieces has several.
    pub variants: Vec<Variant>,
    /// The article that gives most of it in quotation marks.
    pub longest: ArticleIndex,
    /// What differs between two of the articles.
    pub changes: Vec<Change>,
}

/// An utterance in one article.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Variant {
    /// The article.
    pub article: ArticleIndex,
    /// The attribution that has it.
    pub quote: Ref<Quote>,
    /// How much of it stands in quotation marks.
    pub form: QuoteKind,
    /// Its sentences, as far as other articles have them too.
    pub spans: Vec<Cite>,
    /// Their words, on one line; "…" where something stands between.
    pub text: String,
}

/// What one article has otherwise than another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// The article that is compared with, as a rule one that gives more, and the one that has it otherwise.
    pub between: Vec<ArticleIndex>,
    /// What was done to it.
    pub kind: ChangeKind,
    /// The words of the first; null where it has none for those of the other.
    pub from: Option<Cite>,
    /// The words of the other; null where it has none.
    pub to: Option<Cite>,
    /// What the sense loses with the words that one of the two lacks; null where nothing is lost for sure.
    pub lost: Option<Lost>,
}

/// What was done to an utterance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ChangeKind {
    /// The same words are given to somebody else.
    Reattributed,
    /// Words are left out.
    Cut,
    /// Other words stand for them.
    Substituted,
    /// Words are put in.
    Inserted,
    /// What the other has in two quotations, with something between, is one.
    Joined,
    /// It is told in the article's own words, or partly so.
    Paraphrased,
    /// The same words stand without quotation marks.
    Recast,
    /// A change this version does not know.
    #[serde(other)]
    Other,
}

/// What a sense loses when words go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lost {
    /// It is so, and is not so.
    Negation,
    /// It is so only if something else is.
    Condition,
    /// It may be so.
    Hedge,
    /// Somebody did it.
    Doer,
    /// A loss this version does not know.
    #[serde(other)]
    Other,
}

impl Change {
    /// How much it tells: a sense that is lost most, another speaker, other words, then words more or less; nothing, if
    /// an article only tells it in its own words.
    #[must_use]
    pub fn weight(&self) -> u8 {
        match (self.kind, self.lost) {
            (_, Some(_)) => 4,
            (ChangeKind::Reattributed, None) => 3,
            (ChangeKind::Substituted | ChangeKind::Joined, None) => 2,
            (ChangeKind::Cut | ChangeKind::Inserted, None) => 1,
            _ => 0,
        }
    }
}

impl QuoteVariant {
    /// The articles that give it, each once.
    #[must_use]
    pub fn articles(&self) -> Vec<ArticleIndex> {
        let mut articles: Vec<ArticleIndex> = self.variants.iter().map(|variant| variant.article).collect();
        articles.dedup();
        articles
    }
}

impl Layer for QuoteVariant {
    const NAME: &'static str = "quote_variants";
    type Unit = Story;
}
