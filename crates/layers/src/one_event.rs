//! Whether articles that stand in one story tell of one event: another of the same kind may have slipped in, and what it
//! does not tell it does not leave out.

use std::collections::BTreeMap;

use crate::words::{Upos, Word};

/// Names and what comes first say most of what an article is about.
const NAME: u32 = 2;
const FIRST: usize = 100;
const FIRST_COUNTS: u32 = 3;

/// How near an article is to others of its event: this part of what is usual in the story, and no less than that; what
/// is as near as hardly any two of different events is near enough.
const SURE: f64 = 0.6;
const STRANGE: f64 = 0.33;
const LEAST: f64 = 0.06;
const ENOUGH: f64 = 0.2;

/// How near the articles of a story are to each other, by the words that they have in common: the rarer in the story
/// and the earlier in an article, the more a word tells.
#[derive(Debug)]
pub struct OneEvent {
    /// From 0 to 1, of each with each, row by row.
    nearness: Vec<f64>,
    articles: usize,
    usual: f64,
}

impl OneEvent {
    /// Of articles in their order, each with its words.
    #[must_use]
    pub fn new(articles: &[&[Word]]) -> Self {
        let counts: Vec<BTreeMap<&str, u32>> = articles.iter().map(|words| counts(words)).collect();
        let mut having: BTreeMap<&str, u32> = BTreeMap::new();
        for word in counts.iter().flat_map(BTreeMap::keys) {
            *having.entry(word).or_default() += 1;
        }
        let all = articles.len() as f64;
        // The number of a word, and how much it tells of the article; of length 1.
        let ids: BTreeMap<&str, (usize, f64)> = having
            .iter()
            .enumerate()
            .map(|(id, (word, in_articles))| (*word, (id, libm::log1p(all / f64::from(*in_articles)))))
            .collect();
        let vector = |counts: &BTreeMap<&str, u32>| -> Vec<(usize, f64)> {
            let weighed = counts.iter().map(|(word, count)| {
                let (id, rare) = ids[word];
                (id, libm::log1p(f64::from(*count)) * rare)
            });
            let vector: Vec<(usize, f64)> = weighed.collect();
            let length = vector.iter().map(|(_, weight)| weight * weight).sum::<f64>().sqrt().max(1.0);
            vector.into_iter().map(|(id, weight)| (id, weight / length)).collect()
        };
        let vectors: Vec<Vec<(usize, f64)>> = counts.iter().map(vector).collect();
        let mut nearness = vec![0.0; articles.len() * articles.len()];
        let mut weights = vec![0.0; ids.len()];
        for (at, one) in vectors.iter().enumerate() {
            one.iter().for_each(|(id, weight)| weights[*id] = *weight);
            for (other, vector) in vectors.iter().enumerate() {
                let common = vector.iter().map(|(id, weight)| weights[*id] * weight);
                nearness[at * articles.len() + other] = common.sum();
            }
            one.iter().for_each(|(id, _)| weights[*id] = 0.0);
        }
        let mut story = Self { nearness, articles: articles.len(), usual: 0.0 };
        let mut ties: Vec<f64> = (0..articles.len()).map(|at| story.tie(at, 0..articles.len())).collect();
        ties.sort_by(f64::total_cmp);
        story.usual = ties.get(ties.len() / 2).copied().unwrap_or_default();
        story
    }

    /// Whether an article is surely of the event that some others tell of.
    #[must_use]
    pub fn is_sure(&self, article: usize, others: &[usize]) -> bool {
        self.tie(article, others.iter().copied()) >= (SURE * self.usual).clamp(LEAST, ENOUGH)
    }

    /// The articles that are far from all others, where the others are near to each other.
    #[must_use]
    pub fn strangers(&self) -> Vec<usize> {
        /// Of fewer nobody knows which is the stranger.
        const MANY: usize = 4;
        let is_strange = |at: &usize| self.tie(*at, 0..self.articles) < STRANGE * self.usual;
        let apart = self.articles >= MANY && self.usual >= 2.0 * LEAST;
        (0..self.articles).filter(|at| apart && is_strange(at)).collect()
    }

    /// How near an article is to half of some others at least: a second one of another event is no help.
    fn tie(&self, article: usize, others: impl Iterator<Item = usize>) -> f64 {
        let others = others.filter(|other| *other != article);
        let mut near: Vec<f64> = others.map(|other| self.nearness[article * self.articles + other]).collect();
        near.sort_by(f64::total_cmp);
        near.get(near.len() / 2).copied().unwrap_or_default()
    }
}

/// How often each word of an article that says something stands in it.
fn counts(words: &[Word]) -> BTreeMap<&str, u32> {
    let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
    for (at, word) in words.iter().enumerate() {
        let counts_as = match word.upos {
            Upos::Propn => NAME,
            Upos::Noun | Upos::Verb | Upos::Adj | Upos::Num => 1,
            _ => continue,
        };
        *counts.entry(&word.lemma).or_default() += counts_as * if at < FIRST { FIRST_COUNTS } else { 1 };
    }
    counts
}

#[cfg(test)]
mod tests {
    use parallax_corpus::Span;

    use super::OneEvent;
    use crate::words::{Deprel, Upos, Word, Xpos};

    fn words(text: &str) -> Vec<Word> {
        let word = |lemma: &str| Word {
            span: Span::new(0, 1),
            lemma: lemma.into(),
            upos: if lemma.starts_with(char::is_uppercase) { Upos::Propn } else { Upos::Noun },
            xpos: Xpos::NN,
            head: None,
            deprel: Deprel::Root,
        };
        text.split(' ').map(word).collect()
    }

    fn story(texts: &[&str]) -> OneEvent {
        let articles: Vec<Vec<Word>> = texts.iter().map(|text| words(text)).collect();
        OneEvent::new(&articles.iter().map(Vec::as_slice).collect::<Vec<_>>())
    }

    /// Four tell of a barge off Arden, the last of a ferry off Karst.
    const SUNK: [&str; 5] = [
        "barge Heron sink Arden coast guard crew rescue storm captain",
        "barge Heron sink Arden Monday crew storm harbour families",
        "barge Heron Arden crew captain rescue families coast guard",
        "storm Arden barge Heron sink captain coast guard harbour",
        "ferry Osprey Karst fire passengers engine sink deck",
    ];

    #[test]
    fn who_shares_only_the_kind_of_event_is_a_stranger() {
        let story = story(&SUNK);
        assert_eq!(story.strangers(), [4]);
        assert!(!story.is_sure(4, &[0, 1]) && !story.is_sure(0, &[4]));
        assert!((0..4).all(|at| story.is_sure(at, &[0, 1, 2, 3])));
    }

    #[test]
    fn two_strangers_do_not_vouch_for_each_other() {
        let mut texts = SUNK.to_vec();
        texts.push("ferry Osprey Karst fire passengers engine smoke");
        let story = story(&texts);
        assert_eq!(story.strangers(), [4, 5]);
        assert!(!story.is_sure(5, &[0, 1, 2, 3]));
    }

    #[test]
    fn no_article_and_one_are_no_story() {
        assert!(story(&[]).strangers().is_empty());
        assert!(!story(&SUNK[..1]).is_sure(0, &[0]));
    }
}
