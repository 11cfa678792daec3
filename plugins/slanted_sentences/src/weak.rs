//! Words that may take a side and are no finding by themselves: where one stands, a sentence is likelier slanted, and
//! whether this one is fair only its reader can tell.

use parallax_layers::words::{Upos, Word};
use parallax_lexicon::{classes::WordSet, fold};

/// Verbs, nouns, adjectives and adverbs.
const LISTS: [&str; 4] = [
    include_str!("../words/verbs.txt"),
    include_str!("../words/nouns.txt"),
    include_str!("../words/adjectives.txt"),
    include_str!("../words/adverbs.txt"),
];

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
        let [verbs, nouns, adjectives, adverbs] = LISTS.map(|words| WordSet::new([words]));
        Self { verbs, nouns, adjectives, adverbs }
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

#[cfg(test)]
mod tests {
    use parallax_language::tokens::tokens;
    use parallax_lexicon::classes::listed;

    use super::LISTS;

    /// What layer `words` cuts, as it does most compounds at their hyphen, is never found.
    #[test]
    fn each_is_one_word_of_a_sentence() {
        let is_one = |entry: &&str| {
            let mut words = Vec::new();
            tokens(entry, &mut words);
            matches!(&words[..], [one] if one.len() == entry.len())
        };
        let cut: Vec<&str> = LISTS.into_iter().flat_map(listed).filter(|entry| !is_one(entry)).collect();
        assert_eq!(cut, [""; 0]);
    }
}
