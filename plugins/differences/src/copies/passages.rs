//! Passages that articles have in common, though none has its text from another.

use std::{cmp::Reverse, collections::BTreeMap};

use parallax_corpus::{ArticleIndex, Cite};
use parallax_layers::shared_text::{SharedText, SharedTextKind};

use super::{Row, texts::Text, wordings::Wordings};
use crate::tellings::Tellings;

/// Shorter passages may be two ways of saying the same thing in the same words.
const LONG: usize = 25;

/// Passages that stand in the same articles.
pub(crate) struct Passages<'a> {
    pub(crate) holders: Vec<ArticleIndex>,
    pub(crate) rows: Vec<Held<'a>>,
}

/// A passage, and the longest part of it that all have word for word.
#[derive(Clone, Copy)]
pub(crate) struct Held<'a> {
    pub(crate) at: usize,
    pub(crate) row: &'a SharedText,
    pub(crate) common: Cite,
    words: usize,
}

/// The articles that share much, most words first.
pub(crate) fn passages<'a>(
    tellings: &Tellings<'_>,
    wordings: &Wordings,
    rows: &[Row<'a>],
    texts: &[Text],
) -> Vec<Passages<'a>> {
    let mut shared: BTreeMap<Vec<ArticleIndex>, Vec<Held<'a>>> = BTreeMap::new();
    for &(at, row) in rows {
        let own = matches!(row.kind, SharedTextKind::Copy | SharedTextKind::NearCopy);
        // The shortest of them stands in all.
        let shortest = row.members.iter().map(|one| one.span).filter(|cite| tellings.length(*cite) >= LONG);
        let Some(shortest) =
            shortest.min_by_key(|cite| (tellings.length(*cite), cite.article)).filter(|_| own)
        else {
            continue;
        };
        let has = |article: &ArticleIndex| *article == shortest.article || wordings.has(*article, shortest);
        let holders: Vec<ArticleIndex> = tellings.articles.iter().map(|one| one.index).filter(has).collect();
        // Whoever was there has a speaker's words alike; who has another's text is told of with it.
        let told = texts.iter().any(|text| holders.iter().all(|one| text.has(*one)));
        if told || holders.len() < 2 || tellings.spoken(shortest) >= 0.5 {
            continue;
        }
        let Some(common) = wordings.common(shortest, &holders) else { continue };
        let held = Held { at, row, common, words: tellings.length(shortest) };
        shared.entry(holders).or_default().push(held);
    }
    let mut all: Vec<Passages<'a>> =
        shared.into_iter().map(|(holders, rows)| Passages { holders, rows }).collect();
    all.sort_by(|a, b| (b.words(), &a.holders).cmp(&(a.words(), &b.holders)));
    all
}

impl Passages<'_> {
    /// How many words they have.
    fn words(&self) -> usize {
        self.rows.iter().map(|held| held.words).sum()
    }

    /// The holder of which they are the largest part, and how large that is in percent.
    fn largest(
        &self,
        wordings: &Wordings,
        of: impl Fn(&ArticleIndex) -> bool,
    ) -> Option<(ArticleIndex, usize)> {
        let in_all = |one: ArticleIndex| {
            let others = self.holders.iter().filter(|other| **other != one);
            let parts = others.map(|other| wordings.in_other(one, *other));
            parts.map(|(held, all)| held * 100 / all.max(1)).min().unwrap_or_default()
        };
        let part = |one: &ArticleIndex| (*one, in_all(*one));
        self.holders.iter().filter(|one| of(one)).map(part).max_by_key(|(one, part)| (*part, Reverse(*one)))
    }

    /// Whether they are more than a sentence.
    pub(crate) fn are_long(&self) -> bool {
        const LONG: usize = 40;
        self.words() >= LONG
    }

    /// Whether they are so many that no event has put them into the same words.
    pub(crate) fn are_many(&self) -> bool {
        const MANY: usize = 3;
        const WORDS: usize = 100;
        self.rows.len() >= MANY && self.words() >= WORDS
    }

    /// Whether they are so large a part of one that it has much of its text from elsewhere.
    pub(crate) fn are_much(&self, wordings: &Wordings) -> bool {
        const MUCH: usize = 50;
        const WORDS: usize = 45;
        self.words() >= WORDS && self.largest(wordings, |_| true).is_some_and(|(_, part)| part >= MUCH)
    }

    /// "66 % of c stands in a and b, too: “The quake … come”"; of a small part, "a and b share a passage of 42 words: “…”".
    /// Of those that have one text, the first stands for all; of it no part is told.
    pub(crate) fn told(&self, tellings: &Tellings<'_>, wordings: &Wordings, texts: &[&Text]) -> String {
        const SMALL: usize = 20;
        let longest = self.rows.iter().max_by_key(|held| (held.common.span.len(), Reverse(held.at)));
        let shown = |held: &Held<'_>| tellings.quoted(tellings.begun_with_sentence(held.common), 60);
        let words = longest.map(shown).unwrap_or_default();
        let is_like = |one: &ArticleIndex| {
            texts.iter().any(|text| matches!(text, Text::Same(all) if all[1..].contains(one)))
        };
        let firsts: Vec<ArticleIndex> = self.holders.iter().copied().filter(|one| !is_like(one)).collect();
        let apart = |one: &ArticleIndex| !texts.iter().any(|text| text.has(*one));
        match self.largest(wordings, apart).or_else(|| self.largest(wordings, |_| true)) {
            Some((one, part)) if part >= SMALL && firsts.len() > 1 => {
                let others: Vec<ArticleIndex> = firsts.into_iter().filter(|other| *other != one).collect();
                let (one, others) = (tellings.name(one), tellings.names(&others));
                format!("{part} % of {one} stands in {others}, too: {words}")
            }
            _ => {
                let length = longest.map_or(0, |held| held.words);
                format!("{} share a passage of {length} words: {words}", tellings.names(&self.holders))
            }
        }
    }

    /// Where they stand.
    pub(crate) fn evidence(&self) -> impl Iterator<Item = Cite> {
        let members = self.rows.iter().flat_map(|held| &held.row.members);
        members.filter(|one| self.holders.contains(&one.article)).map(|one| one.span)
    }
}
