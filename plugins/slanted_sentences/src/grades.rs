//! Words and phrases, graded by how much likelier a sentence takes a side that has them.

use parallax_layers::words::{Upos, Word};
use parallax_lexicon::{Vocabulary, table, tokens::UNKNOWN, trie::Trie};

use crate::features::Feature;

/// Entry, part of speech, grade, kind: `data/README.md` says what they mean.
const WORDS: &str = include_str!("../data/words.tsv");

/// The grades of words by what they must be, and of phrases.
#[derive(Debug, Default)]
pub(crate) struct Grades {
    vocabulary: Vocabulary,
    /// By a word's number, and in that by its part of speech.
    words: Vec<[Option<Feature>; PARTS]>,
    /// What a phrase ends with is the grade's place among the features.
    phrases: Trie,
}

/// Verbs, nouns, adjectives and adverbs.
const PARTS: usize = 4;
const VERB: usize = 0;
const NOUN: usize = 1;
const ADJECTIVE: usize = 2;
const ADVERB: usize = 3;

/// A word as its dictionary has it, and as it is written.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Forms {
    lemma: u32,
    written: u32,
}

impl Grades {
    pub(crate) fn new() -> Self {
        let mut grades = Self::default();
        for entry in table::lines(WORDS) {
            let [words, part, grade, _kind] = entry[..] else { panic!("{entry:?}: four columns") };
            grades.insert(words, part, grade);
        }
        grades
    }

    fn insert(&mut self, words: &str, part: &str, grade: &str) {
        let grade = match grade {
            "3" => Feature::Strong,
            "2" => Feature::Usual,
            "1" => Feature::Light,
            _ => Feature::Plain,
        };
        let part = match part {
            "V" => Some(VERB),
            "N" => Some(NOUN),
            "A" => Some(ADJECTIVE),
            "R" => Some(ADVERB),
            _ => None,
        };
        if let Some(part) = part {
            let number = self.vocabulary.number(words) as usize;
            if self.words.len() <= number {
                self.words.resize(number + 1, [None; PARTS]);
            }
            self.words[number][part] = Some(grade);
        }
        if words.contains([' ', '-']) {
            // The words of a sentence are cut at most hyphens, which stand between them.
            let spaced = words.replace('-', " - ");
            let phrase: Vec<u32> = spaced.split(' ').map(|word| self.vocabulary.number(word)).collect();
            self.phrases.insert(&phrase, grade as u32);
        }
    }

    /// A word's forms. `written` is how it stands in the article.
    pub(crate) fn forms(&self, word: &Word, written: &str) -> Forms {
        let lemma = self.vocabulary.find(&word.lemma);
        Forms { lemma, written: if written == word.lemma { lemma } else { self.vocabulary.find(written) } }
    }

    /// The longest phrase that the words begin with: how many they are, and its grade.
    pub(crate) fn phrase(&self, words: &[Forms]) -> Option<(usize, Feature)> {
        let lemmas = self.phrases.walk(words.iter().map(|word| word.lemma)).last();
        let written = self.phrases.walk(words.iter().map(|word| word.written)).last();
        let longest = lemmas.into_iter().chain(written).max_by_key(|(length, _)| *length);
        longest.map(|(length, grades)| (length, Feature::ALL[grades[0] as usize]))
    }

    /// A word's grade as what it is here.
    pub(crate) fn word(&self, word: &Word, forms: Forms) -> Option<Feature> {
        let graded = |number: u32, part: usize| *self.words.get(number as usize)?.get(part)?;
        let Forms { lemma, written } = forms;
        if lemma == UNKNOWN && written == UNKNOWN {
            return None;
        }
        match word.upos {
            // "a damning report": a participle is listed as it is written.
            Upos::Verb => graded(lemma, VERB).or_else(|| graded(written, ADJECTIVE)),
            Upos::Noun => graded(lemma, NOUN),
            // "the elite schools", "a rigged vote"
            Upos::Adj => graded(lemma, ADJECTIVE)
                .or_else(|| graded(written, ADJECTIVE))
                .or_else(|| graded(lemma, VERB))
                .or_else(|| graded(lemma, NOUN)),
            Upos::Adv => graded(lemma, ADVERB),
            _ => None,
        }
    }
}
