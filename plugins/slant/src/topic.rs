//! What an article is about, where that tells which sense a word has: "the mob" of one on the Mafia, "brutal" of one on
//! the weather.

use std::collections::{BTreeMap, BTreeSet};

use parallax_layers::words::Word;
use parallax_lexicon::fold;

use crate::lists::Listed;

/// The words that give rules another sense in a whole article, and those of news in which there are sides to take.
#[derive(Debug, Default)]
pub(crate) struct Topics {
    literal: BTreeMap<String, Vec<u32>>,
    sides: BTreeSet<String>,
}

/// What an article is about.
#[derive(Debug, Default)]
pub(crate) struct Topic {
    /// The rules that its words rule out.
    silent: BTreeSet<u32>,
    /// Where a word stands that tells of sides; empty where too few do. `None` for a text too short to tell what it is
    /// about.
    sides: Option<Vec<u32>>,
}

impl Topics {
    pub(crate) fn new(rules: &[Listed], sides: &[String]) -> Self {
        let mut literal: BTreeMap<String, Vec<u32>> = BTreeMap::new();
        for (rule, listed) in (0..).zip(rules) {
            for word in &listed.rule.unless_article {
                literal.entry(fold(word).into_owned()).or_default().push(rule);
            }
        }
        Self { literal, sides: sides.iter().map(|word| fold(word).into_owned()).collect() }
    }

    pub(crate) fn of(&self, words: &[Word]) -> Topic {
        /// So many different words tell that an article is about them.
        const SIDES: usize = 3;
        /// A sentence or two, as of a headline or a teaser.
        const SHORT: usize = 60;
        let mut topic = Topic::default();
        let mut sides: Vec<u32> = Vec::new();
        let mut different: BTreeSet<&str> = BTreeSet::new();
        for word in words {
            let lemma = fold(&word.lemma);
            topic.silent.extend(self.literal.get(&*lemma).into_iter().flatten());
            if let Some(side) = self.sides.get(&*lemma) {
                sides.push(word.span.start);
                different.insert(side);
            }
        }
        if different.len() < SIDES {
            sides.clear();
        }
        topic.sides = (words.len() > SHORT).then_some(sides);
        topic
    }
}

impl Topic {
    /// Whether a rule has another sense in this article.
    pub(crate) fn rules_out(&self, rule: u32) -> bool {
        self.silent.contains(&rule)
    }

    /// Whether a stretch of it, from byte to byte, may tell of sides.
    pub(crate) fn has_sides(&self, start: u32, end: u32) -> bool {
        let Some(sides) = &self.sides else { return true };
        let first = sides.partition_point(|at| *at < start);
        sides.get(first).is_some_and(|at| *at < end)
    }
}
