//! What an article is about, where that tells which sense a word has: "the mob" of one on the Mafia, "brutal" of one on
//! the weather.

use std::{borrow::Cow, collections::HashSet};

use foldhash::fast::FixedState;
use parallax_layers::words::Word;
use parallax_lexicon::fold;

use crate::lists::{Rule, SIDE_WORDS};

/// What an article is about.
#[derive(Debug, Default)]
pub(crate) struct Topic<'a> {
    /// The lemmas of its words.
    lemmas: HashSet<Cow<'a, str>, FixedState>,
    /// Where a word stands that tells of sides; empty where too few do. `None` for a text too short to tell what it is
    /// about.
    sides: Option<Vec<u32>>,
}

impl<'a> Topic<'a> {
    pub(crate) fn of(words: &'a [Word]) -> Self {
        /// So many different words tell that an article is about them.
        const SIDES: usize = 3;
        /// A sentence or two, as of a headline or a teaser.
        const SHORT: usize = 60;
        let lemmas: HashSet<Cow<'a, str>, FixedState> = words.iter().map(|word| fold(&word.lemma)).collect();
        let mut sides: Vec<u32> = Vec::new();
        if lemmas.iter().filter(|lemma| is_side(lemma)).count() >= SIDES {
            sides.extend(words.iter().filter(|word| is_side(&fold(&word.lemma))).map(|word| word.span.start));
        }
        Self { lemmas, sides: (words.len() > SHORT).then_some(sides) }
    }

    /// Whether a rule has another sense in this article.
    pub(crate) fn rules_out(&self, rule: &Rule) -> bool {
        rule.unless_article.meets(&self.lemmas)
    }

    /// Whether it is too short to tell what it is about.
    pub(crate) fn is_short(&self) -> bool {
        self.sides.is_none()
    }

    /// Whether a stretch of it, from byte to byte, may tell of sides.
    pub(crate) fn has_sides(&self, start: u32, end: u32) -> bool {
        let Some(sides) = &self.sides else { return true };
        let first = sides.partition_point(|at| *at < start);
        sides.get(first).is_some_and(|at| *at < end)
    }
}

/// Whether a lemma tells of sides between which an outlet may take one.
pub(crate) fn is_side(lemma: &str) -> bool {
    SIDE_WORDS.binary_search(&lemma).is_ok()
}
