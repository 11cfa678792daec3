//! What an article is about, where that tells which sense a word has: "the mob" of one on the Mafia.

use std::collections::{BTreeMap, BTreeSet};

use parallax_layers::words::Word;
use parallax_lexicon::fold;

use crate::lists::Listed;

/// The words that give rules another sense in a whole article.
#[derive(Debug, Default)]
pub(crate) struct Topics(BTreeMap<String, Vec<u32>>);

/// The rules that an article's words rule out.
pub(crate) type Silent = BTreeSet<u32>;

impl Topics {
    pub(crate) fn new(rules: &[Listed]) -> Self {
        let mut topics: BTreeMap<String, Vec<u32>> = BTreeMap::new();
        for (rule, listed) in (0..).zip(rules) {
            for word in &listed.rule.unless_article {
                topics.entry(fold(word).into_owned()).or_default().push(rule);
            }
        }
        Self(topics)
    }

    pub(crate) fn silent(&self, words: &[Word]) -> Silent {
        words.iter().filter_map(|word| self.0.get(&*fold(&word.lemma))).flatten().copied().collect()
    }
}
