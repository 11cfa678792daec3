//! Classes of words that hold sentences together, as lists with white space between their words.
//!
//! A pass takes the classes that it means, and says beside them what it takes besides or leaves out. Few words stand
//! in two classes, as "her" and "when" do; the others stand in that of their commoner use.

use std::collections::HashSet;

use foldhash::fast::FixedState;

/// Articles.
pub const ARTICLES: &str = "a an the";

/// Demonstratives.
pub const DEMONSTRATIVES: &str = "that these this those";

/// Possessives before a noun.
pub const POSSESSIVES: &str = "her his its my our their your";

/// Other words that open a noun phrase.
pub const DETERMINERS: &str = "all another any both each every few many most no several some such";

/// Words for how much, and "either" of two.
pub const AMOUNTS: &str = "either enough less more much neither";

/// Pronouns for whoever is spoken of.
pub const PRONOUNS: &str = "he her him it she them they";

/// Pronouns for who speaks and who is spoken to.
pub const SPEAKERS: &str = "i me us we you";

/// Pronouns for whoever is spoken of, once more.
pub const REFLEXIVES: &str = "herself himself itself themselves";

/// Words that open questions, and clauses like them.
pub const INTERROGATIVES: &str = "how what when where which who whom whose why";

/// The forms of "be".
pub const BE: &str = "am are be been being is was were";

/// The forms of "have".
pub const HAVE: &str = "had has have having";

/// The forms of "do" that help other verbs.
pub const DO: &str = "did do does";

/// Modal verbs.
pub const MODALS: &str = "can cannot could may might must shall should will would";

/// Auxiliaries with "not".
pub const NEGATED: &str = "aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't shouldn't wasn't weren't \
    won't wouldn't";

/// Prepositions, and adverbs of the same form; "to" opens infinitives too, and is none of them.
pub const PREPOSITIONS: &str = "about across after against along amid among around as at before behind between beyond by \
    despite down during for from in into like near of off on onto out over since than through toward towards under until \
    up upon via with within without";

/// Conjunctions.
pub const CONJUNCTIONS: &str = "although and because but if nor or so though unless when where whether while";

/// Numbers that are usually written as words.
pub const CARDINALS: &str = "one two three four five six seven eight nine ten";

/// All classes.
pub const ALL: [&str; 17] = [
    ARTICLES,
    DEMONSTRATIVES,
    POSSESSIVES,
    DETERMINERS,
    AMOUNTS,
    PRONOUNS,
    SPEAKERS,
    REFLEXIVES,
    INTERROGATIVES,
    BE,
    HAVE,
    DO,
    MODALS,
    NEGATED,
    PREPOSITIONS,
    CONJUNCTIONS,
    CARDINALS,
];

/// The words of a list that is written as one text.
pub fn listed(words: &str) -> impl Iterator<Item = &str> {
    words.split_ascii_whitespace()
}

/// A set of words.
#[derive(Debug, Clone, Default)]
pub struct WordSet(HashSet<&'static str, FixedState>);

impl WordSet {
    /// The words of some lists.
    pub fn new(lists: impl IntoIterator<Item = &'static str>) -> Self {
        Self(lists.into_iter().flat_map(listed).collect())
    }

    /// All but these.
    #[must_use]
    pub fn without(mut self, words: &str) -> Self {
        for word in listed(words) {
            self.0.remove(word);
        }
        self
    }

    /// Whether it has a word, which is written as the lists are: in small letters, as a rule.
    #[must_use]
    pub fn contains(&self, word: &str) -> bool {
        self.0.contains(word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_has_the_words_of_its_lists_but_for_what_is_left_out() {
        let set = WordSet::new([ARTICLES, DEMONSTRATIVES, "monday"]).without("that");
        assert_eq!(
            ["the", "this", "monday", "that", "The", ""].map(|word| set.contains(word)),
            [true, true, true, false, false, false]
        );
    }

    #[test]
    fn a_class_has_each_word_once_in_small_letters() {
        for class in ALL {
            let words: Vec<&str> = listed(class).collect();
            assert_eq!(words.iter().collect::<HashSet<_>>().len(), words.len(), "{class}");
            assert!(words.iter().all(|word| *word == crate::fold(word)), "{class}");
        }
    }
}
