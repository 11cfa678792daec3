//! How much a change of an utterance tells.

use std::collections::BTreeSet;

use parallax_corpus::{ArticleIndex, Cite};
use parallax_layers::{
    quote_variants::{Change, ChangeKind, Lost, QuoteVariant},
    quotes::QuoteKind,
    shared_text,
    words::{Upos, Word},
};

use super::{around, speaker, variant};
use crate::{changes, copies::wordings::Wordings, tellings::Tellings};

/// How much a change tells, the least first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Weight {
    /// What stands apart is one.
    Joined,
    /// Other words.
    Word,
    /// A part of a sentence is left out.
    Part,
    /// What the sense hangs on.
    Sense,
    /// Somebody else says it.
    Speaker,
}

#[derive(Clone, Copy)]
pub(super) struct Weighing<'r> {
    pub(super) tellings: &'r Tellings<'r>,
    pub(super) wordings: &'r Wordings,
    pub(super) row: &'r QuoteVariant,
}

impl Weighing<'_> {
    /// How much a change tells; `None` where it is one of wording.
    pub(super) fn weight(&self, change: &Change) -> Option<Weight> {
        let &[than, by] = change.between.as_slice() else { return None };
        match (change.kind, change.lost) {
            (ChangeKind::Reattributed, _) => {
                let name = |article, words| {
                    variant(self.row, article, words).and_then(|one| speaker(self.tellings, one))
                };
                let two = name(than, change.from).zip(name(by, change.to));
                two.is_some_and(|(one, other)| one != other).then_some(Weight::Speaker)
            }
            // "I think that" is a manner of speaking.
            (_, Some(Lost::Hedge))
                if change.from.is_some_and(|from| self.tellings.text(from).starts_with("I ")) =>
            {
                None
            }
            (_, Some(_)) => Some(Weight::Sense),
            (ChangeKind::Substituted, None) if self.are_quoted(change) => {
                let (between, from, to) = (change.between.clone(), change.from, change.to);
                let change = shared_text::Change { between, from, to };
                let tells = changes::tells(self.tellings, self.wordings, &change);
                (tells && !changes::is_marked(self.tellings, [change.from, change.to]))
                    .then_some(Weight::Word)
            }
            (ChangeKind::Cut, None) if self.are_quoted(change) => {
                self.is_part(change.from?).then_some(Weight::Part)
            }
            (ChangeKind::Joined, None) => Some(Weight::Joined),
            _ => None,
        }
    }

    /// Whether both sides stand in what their articles have in quotation marks.
    pub(super) fn are_quoted(&self, change: &Change) -> bool {
        let &[than, by] = change.between.as_slice() else { return false };
        let quoted = |article, words| {
            let form = variant(self.row, article, words).map(|variant| variant.form);
            matches!(form, Some(QuoteKind::Direct | QuoteKind::Mixed))
        };
        quoted(than, change.from) && quoted(by, change.to)
    }

    /// What an article has of a sentence, where that is all it has of the utterance, and less than it leaves out.
    pub(super) fn kept(&self, change: &Change, article: ArticleIndex) -> Option<Cite> {
        let sentence = |cite: Cite| around(self.tellings, self.row, cite);
        let words = |cite: Cite| self.tellings.length(cite);
        let mut own = self.row.variants.iter().filter(|variant| variant.article == article);
        let (Some(variant), None) = (own.next(), own.next()) else { return None };
        let &[kept] = variant.spans.as_slice() else { return None };
        let whole = sentence(change.from?);
        let cut = self
            .row
            .changes
            .iter()
            .filter(|other| other.kind == ChangeKind::Cut && other.between == change.between);
        let cut = cut.filter_map(|other| other.from).filter(|from| sentence(*from) == whole);
        (words(kept) <= cut.map(words).sum()).then_some(kept)
    }

    /// The sentence of an article that has half of what some words of another tell, and more than a word of it.
    pub(super) fn elsewhere(&self, cite: Cite, article: ArticleIndex) -> Option<Cite> {
        let lemmas = |cite: Cite| -> BTreeSet<&str> {
            self.tellings.words(cite).iter().filter(tells).map(lemma).collect()
        };
        let own = lemmas(cite);
        let sentences = self.tellings.sentences(article);
        let common = |one: Cite| lemmas(one).intersection(&own).count();
        let best = sentences
            .map(|one| (common(one), one))
            .filter(|(common, _)| *common > 1 && *common * 2 >= own.len());
        // What is quoted there comes first.
        best.max_by_key(|(common, one)| (self.is_quoted(*one), *common)).map(|(_, one)| one)
    }

    /// Whether a sentence is quoted, but for who says so.
    pub(super) fn is_quoted(&self, sentence: Cite) -> bool {
        self.tellings.spoken(sentence) > 0.7
    }

    /// What an article has of the utterance that has most of the words of a sentence of another.
    pub(super) fn nearest(&self, cite: Cite, article: ArticleIndex) -> Option<Cite> {
        let lemmas = |cite: Cite| -> BTreeSet<&str> { self.tellings.words(cite).iter().map(lemma).collect() };
        let whole = lemmas(around(self.tellings, self.row, cite));
        let own = self.row.variants.iter().filter(|variant| variant.article == article);
        let spans = own.flat_map(|variant| variant.spans.iter().copied());
        spans.max_by_key(|span| lemmas(*span).intersection(&whole).count())
    }

    /// Whether words are a part of what is quoted of a sentence, and not a small one. Whole sentences are left out by
    /// whoever quotes less.
    fn is_part(&self, cite: Cite) -> bool {
        const SMALL: usize = 4;
        let words = |cite: Cite| self.tellings.length(cite);
        let (own, all) = (words(cite), words(around(self.tellings, self.row, cite)));
        own >= SMALL && own + SMALL <= all && self.is_statement(cite)
    }

    /// Whether words have a verb, and something that it says.
    fn is_statement(&self, cite: Cite) -> bool {
        let words = self.tellings.words(cite);
        let verb = words.iter().any(|word| matches!(word.upos, Upos::Verb | Upos::Aux));
        verb && words.iter().filter(tells).count() > 1
    }
}

/// Whether a word says something of its own.
fn tells(word: &&Word) -> bool {
    matches!(word.upos, Upos::Noun | Upos::Verb | Upos::Adj | Upos::Num | Upos::Propn)
}

fn lemma(word: &Word) -> &str {
    word.lemma.as_str()
}
