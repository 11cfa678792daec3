//! Terms and how often each article says them.

use compact_str::CompactString;
use parallax_lexicon::inflect::singulars;

use crate::words::{NumberedWord, StoryWords};

/// A word, or two in a row; singular and plural are one.
///
/// Sorted by its first word; a word by itself comes before the phrases that begin with it. Both
/// words' numbers are in one, since terms are sorted and compared all the time: the first in the
/// high half, the second plus one in the low half.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Term(u64);

impl Term {
    fn word(word: u32) -> Self {
        Self(u64::from(word) << 32)
    }

    fn phrase(first: u32, second: u32) -> Self {
        Self(Self::word(first).0 | (u64::from(second) + 1))
    }

    fn first(self) -> u32 {
        (self.0 >> 32) as u32
    }

    fn second(self) -> Option<u32> {
        (self.0 as u32).checked_sub(1)
    }

    /// Its words, as terms.
    pub(crate) fn words(self) -> impl Iterator<Item = Self> {
        self.numbers().map(Self::word)
    }

    fn numbers(self) -> impl Iterator<Item = u32> {
        std::iter::once(self.first()).chain(self.second())
    }

    /// How many words it has.
    pub(crate) fn len(self) -> usize {
        1 + usize::from(self.second().is_some())
    }
}

/// The terms of a story.
#[derive(Debug)]
pub(crate) struct Terms {
    /// Each article's terms with the word at which they begin, sorted.
    articles: Vec<Vec<(Term, u32)>>,
    /// How often the story says each, sorted.
    story: Vec<(Term, u32)>,
}

impl Terms {
    pub(crate) fn new(vocabulary: &StoryWords, articles: &[Vec<NumberedWord>]) -> Self {
        let numbers = singular_numbers(vocabulary);
        let number = |word: &NumberedWord| {
            let number = word.number as usize;
            (vocabulary.tells[number] && !word.named).then(|| numbers[number])
        };
        let terms = |words: &Vec<NumberedWord>| {
            let mut terms: Vec<(Term, u32)> = Vec::with_capacity(words.len());
            let mut before = None;
            for (at, word) in (0..).zip(words) {
                let second = number(word);
                if let Some(second) = second {
                    terms.push((Term::word(second), at));
                    if let Some(first) = before.filter(|_| word.joined) {
                        terms.push((Term::phrase(first, second), at - 1));
                    }
                }
                before = second;
            }
            terms.sort_unstable();
            terms
        };
        let terms: Vec<Vec<(Term, u32)>> = articles.iter().map(terms).collect();
        let mut all: Vec<Term> = terms.iter().flatten().map(|&(term, _)| term).collect();
        all.sort_unstable();
        let story = all.chunk_by(|a, b| a == b).map(|same| (same[0], count(same.len()))).collect();
        Self { articles: terms, story }
    }

    /// The terms of an article, each with the words at which it begins.
    pub(crate) fn of(&self, article: usize) -> impl Iterator<Item = (Term, &[(Term, u32)])> {
        self.articles[article].chunk_by(|a, b| a.0 == b.0).map(|same| (same[0].0, same))
    }

    /// How often the story says a term that one of its articles says.
    pub(crate) fn in_story(&self, term: Term) -> u32 {
        let found = self.story.binary_search_by_key(&term, |&(term, _)| term);
        found.map_or(0, |at| self.story[at].1)
    }
}

pub(crate) fn count(many: usize) -> u32 {
    u32::try_from(many).unwrap_or(u32::MAX)
}

/// For each word its own number, or that of its singular where the story has it.
fn singular_numbers(vocabulary: &StoryWords) -> Vec<u32> {
    let number = |(number, word): (u32, &CompactString)| {
        singulars(word).find_map(|singular| vocabulary.number(singular)).unwrap_or(number)
    };
    (0..).zip(&vocabulary.texts).map(number).collect()
}
