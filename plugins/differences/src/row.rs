use std::collections::BTreeSet;

use documented::DocumentedFields;
use parallax_corpus::{AnyRef, ArticleIndex, Cite, Layer, Order, Story};
use serde::{Deserialize, Serialize};

/// One thing in which the tellings differ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, DocumentedFields)]
pub struct Difference {
    /// What they differ in.
    pub kind: DifferenceKind,
    /// The difference, in a sentence. It calls articles by their outlets or, where these are not known or
    /// have several of the articles, by their ids.
    pub text: String,
    /// The articles that the sentence is about, as it names them.
    pub articles: Vec<ArticleIndex>,
    /// The words that show it.
    pub evidence: Vec<Cite>,
    /// The rows of other layers that it rests on.
    pub rows: Vec<AnyRef>,
}

/// What tellings differ in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DifferenceKind {
    /// A figure that cannot be both.
    Number,
    /// What one states and another leaves out.
    Fact,
    /// The words of an utterance.
    Quote,
    /// Who is said to have done it.
    Doer,
    /// What somebody or something is called.
    Label,
    /// What is said of somebody or something.
    Attribute,
    /// Who gets to speak.
    Speaker,
    /// Whom a statement is laid on.
    Source,
    /// That some are no sources of their own.
    Wire,
    /// What is made of it.
    Angle,
    /// How far the events had come.
    Stage,
    /// What sort of article it is.
    Genre,
    /// A kind this version does not know.
    #[serde(other)]
    Other,
}

impl Difference {
    /// Whether words are among those that show it.
    pub(crate) fn shows(&self, words: Cite) -> bool {
        self.evidence.iter().any(|own| own.article == words.article && own.span.overlaps(words.span))
    }

    /// Whether any of some words are.
    pub(crate) fn shows_any(&self, words: &[Cite]) -> bool {
        words.iter().any(|words| self.shows(*words))
    }

    /// Whether others rest on the same words, in two articles.
    pub(crate) fn is_told(&self, others: &[Self]) -> bool {
        others.iter().any(|other| {
            let same = self.evidence.iter().filter(|words| other.shows(**words));
            same.map(|words| words.article).collect::<BTreeSet<_>>().len() > 1
        })
    }
}

/// Some of each kind before more of any, in their order: five figures would leave no room for what is left out.
pub fn some_of_each(rows: &[Difference], most: usize) -> impl Iterator<Item = &Difference> {
    let round = |at: usize| {
        let at_once = match rows[at].kind {
            DifferenceKind::Fact => 3,
            DifferenceKind::Number | DifferenceKind::Quote => 2,
            _ => 1,
        };
        rows[..at].iter().filter(|row| row.kind == rows[at].kind).count() / at_once
    };
    let mut order: Vec<usize> = (0..rows.len()).collect();
    order.sort_by_key(|&at| round(at));
    order.truncate(most);
    order.sort_unstable();
    order.into_iter().map(|at| &rows[at])
}

impl Layer for Difference {
    const NAME: &'static str = "differences";
    type Unit = Story;
    const ORDER: Order = Order::Own;
}
