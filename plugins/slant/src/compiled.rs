//! The rules of the lists as the matcher holds them, and a word of theirs in a sentence.

use parallax_lexicon::{case::Case, inflect::Form, near::Near};

use crate::lists::Listed;

/// A rule with its guards' words numbered.
#[derive(Debug)]
pub(crate) struct Compiled {
    pub(crate) listed: Listed,
    pub(crate) when: Near,
    /// What the syntax must give it as an argument.
    pub(crate) argument: Near,
    /// What rules it out near by.
    pub(crate) unless: Near,
    /// Function words that rule it out directly beside it; farther off they say nothing.
    pub(crate) unless_beside: Near,
    pub(crate) before: Vec<u32>,
    pub(crate) before_judged: bool,
    /// What follows must be no name and no quotation.
    pub(crate) before_common: bool,
    pub(crate) after: Vec<u32>,
}

/// One form of one word of a rule.
#[derive(Debug)]
pub(crate) struct Pattern {
    pub(crate) rule: u32,
    pub(crate) form: Form,
    pub(crate) case: Case,
    /// Ends in "ed" or "ing", or is otherwise a participle used as an adjective.
    pub(crate) participle: bool,
    /// The word's place among those of its rule.
    pub(crate) word: u32,
}

/// A word of the lists in a sentence: tokens `start..end`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Match<'a> {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) pattern: &'a Pattern,
    pub(crate) rule: &'a Compiled,
}
