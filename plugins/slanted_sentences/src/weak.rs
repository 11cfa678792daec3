//! Words that may take a side and are no finding by themselves: where one stands, a sentence is likelier slanted, and
//! whether this one is fair only its reader can tell.

use parallax_layers::words::{Upos, Word};
use parallax_lexicon::{classes::WordSet, fold};

/// The words, by what they must be.
#[derive(Debug)]
pub(crate) struct Weak {
    verbs: WordSet,
    nouns: WordSet,
    adjectives: WordSet,
    adverbs: WordSet,
}

impl Weak {
    pub(crate) fn new() -> Self {
        let set = |words| WordSet::new([words]);
        Self {
            verbs: set(include_str!("../words/verbs.txt")),
            nouns: set(include_str!("../words/nouns.txt")),
            adjectives: set(include_str!("../words/adjectives.txt")),
            adverbs: set(include_str!("../words/adverbs.txt")),
        }
    }

    /// Whether a word is one of them. `written` is how it stands in the article.
    pub(crate) fn has(&self, word: &Word, written: &str) -> bool {
        let lemma = fold(&word.lemma);
        match word.upos {
            // "a damning report": a participle is listed as it is written.
            Upos::Verb => self.verbs.contains(&lemma) || self.adjectives.contains(&fold(written)),
            Upos::Noun => self.nouns.contains(&lemma),
            Upos::Adj => {
                self.adjectives.contains(&lemma)
                    || self.adjectives.contains(&fold(written))
                    || self.nouns.contains(&lemma)
            }
            Upos::Adv => self.adverbs.contains(&lemma),
            _ => false,
        }
    }
}
