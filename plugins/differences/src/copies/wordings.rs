//! The words of articles, to be found in each other wherever another pass has put them.

use std::{
    collections::HashMap,
    hash::{DefaultHasher, Hash, Hasher},
};

use parallax_corpus::{ArticleIndex, Cite, Span};
use parallax_layers::structure::Role;
use parallax_lexicon::{Joints, fold, words};

use crate::tellings::{Telling, Tellings};

/// So many words in a row seldom stand in two texts by chance.
const RUN: usize = 4;

/// The words of each article, but for its headline.
pub(crate) struct Wordings(Vec<Wording>);

struct Wording {
    spans: Vec<Span>,
    /// Equal where the words are, but for capitals.
    words: Vec<u64>,
    /// As these, but other numbers for "$5" and "£5", "5" and "5%".
    signed: Vec<u64>,
    /// The run that begins at each word, as long as one does.
    in_order: Vec<u64>,
    /// All of these, in order of their numbers.
    runs: Vec<u64>,
    /// Each word, in order of their numbers.
    known: Vec<u64>,
    /// Whether each word is the article's own: whoever was there has a speaker's words alike.
    unquoted: Vec<bool>,
}

fn number(thing: &impl Hash) -> u64 {
    let mut hash = DefaultHasher::new();
    thing.hash(&mut hash);
    hash.finish()
}

fn sorted(mut all: Vec<u64>) -> Vec<u64> {
    all.sort_unstable();
    all
}

/// The number of a word, as [`Wordings`] know it.
pub(crate) fn number_of(word: &str) -> u64 {
    number(&fold(word))
}

impl Wording {
    fn of(tellings: &Tellings<'_>, telling: &Telling<'_>) -> Self {
        let (lines, ..) = telling.rows;
        let text = &telling.article.text;
        let all = Span::new(0, text.len());
        let own = |lines: &[parallax_layers::structure::Line]| -> Vec<Span> {
            let own = lines.iter().filter(|line| line.role.is_article() && line.role != Role::Headline);
            own.map(|line| line.span).collect()
        };
        let (mut spans, mut numbers, mut signed) = (Vec::new(), Vec::new(), Vec::new());
        for line in lines.map_or_else(|_| vec![all], own) {
            let text = &telling.article[line];
            for word in words(text, WORDS) {
                let start = line.start as usize;
                spans.push(Span::new(start + word.start, start + word.end()));
                let before = text[..word.start].chars().next_back().filter(|sign| "$£€¥-−".contains(*sign));
                let behind = text[word.end()..].chars().next().filter(|sign| *sign == '%');
                let word = number_of(word.text);
                numbers.push(word);
                signed.push(number(&(before, word, behind)));
            }
        }
        let in_order: Vec<u64> = numbers.windows(RUN).map(|run| number(&run)).collect();
        let own = |span: &Span| tellings.spoken(Cite { article: telling.index, span: *span }) < 0.5;
        let unquoted = spans.iter().map(own).collect();
        let (runs, known) = (sorted(in_order.clone()), sorted(numbers.clone()));
        Self { unquoted, spans, signed, known, words: numbers, in_order, runs }
    }

    fn within(&self, span: Span) -> std::ops::Range<usize> {
        let start = self.spans.partition_point(|word| word.end <= span.start);
        start..start.max(self.spans.partition_point(|word| word.start < span.end))
    }

    /// Which words of a stretch stand in a run that all others have, too.
    fn held(&self, stretch: std::ops::Range<usize>, others: &[&Self]) -> Vec<bool> {
        let mut held = vec![false; stretch.len()];
        for (at, start) in (stretch.start..stretch.end.saturating_sub(RUN - 1)).enumerate() {
            let run = self.in_order[start];
            if others.iter().all(|other| other.runs.binary_search(&run).is_ok()) {
                held[at..at + RUN].fill(true);
            }
        }
        held
    }
}

impl Wordings {
    pub(crate) fn of(tellings: &Tellings<'_>) -> Self {
        Self(tellings.articles.iter().map(|one| Wording::of(tellings, one)).collect())
    }

    fn get(&self, article: ArticleIndex) -> &Wording {
        &self.0[article.0 as usize]
    }

    /// How many words an article has.
    pub(crate) fn count(&self, article: ArticleIndex) -> usize {
        self.get(article).words.len()
    }

    /// Whether two articles have the same words in the same order.
    pub(crate) fn are_same(&self, a: ArticleIndex, b: ArticleIndex) -> bool {
        self.get(a).signed == self.get(b).signed
    }

    /// Whether two articles have the same words, wherever they stand.
    pub(crate) fn are_same_in_any_order(&self, a: ArticleIndex, b: ArticleIndex) -> bool {
        sorted(self.get(a).signed.clone()) == sorted(self.get(b).signed.clone())
    }

    /// Whether long stretches that two articles have in common stand the other way round in the one.
    pub(crate) fn are_moved(&self, a: ArticleIndex, b: ArticleIndex) -> bool {
        /// A paragraph has more words.
        const LONG: usize = 20;
        let (one, other) = (&self.get(a).in_order, &self.get(b).in_order);
        let places: HashMap<u64, usize> = other.iter().enumerate().map(|(at, run)| (*run, at)).collect();
        let places: Vec<Option<usize>> = one.iter().map(|run| places.get(run).copied()).collect();
        let goes_on =
            |one: &Option<usize>, next: &Option<usize>| one.is_some() && *next == one.map(|at| at + 1);
        let stretches = places.chunk_by(goes_on).filter(|stretch| stretch.len() >= LONG);
        !stretches.map(|stretch| stretch[0]).is_sorted()
    }

    /// How many words an article has that are its own, and how many of them another has in the same runs.
    pub(crate) fn in_other(&self, article: ArticleIndex, other: ArticleIndex) -> (usize, usize) {
        let own = self.get(article);
        let held = own.held(0..own.words.len(), &[self.get(other)]);
        let both = held.iter().zip(&own.unquoted).filter(|(held, unquoted)| **held && **unquoted);
        (both.count(), own.unquoted.iter().filter(|unquoted| **unquoted).count())
    }

    /// Whether an article has nearly all of a passage.
    pub(crate) fn has(&self, article: ArticleIndex, passage: Cite) -> bool {
        let own = self.get(passage.article);
        let held = own.held(own.within(passage.span), &[self.get(article)]);
        let count = held.iter().filter(|held| **held).count();
        count > 0 && count * 10 >= held.len() * 8
    }

    /// The longest part of a passage that all these articles have word for word.
    pub(crate) fn common(&self, passage: Cite, articles: &[ArticleIndex]) -> Option<Cite> {
        let own = self.get(passage.article);
        let others: Vec<&Wording> = articles.iter().map(|one| self.get(*one)).collect();
        let within = own.within(passage.span);
        let mut best = 0..0;
        let mut start = within.start;
        for end in within.clone().skip(RUN - 1) {
            let run = own.in_order[end + 1 - RUN];
            if others.iter().any(|other| other.runs.binary_search(&run).is_err()) {
                start = end + 2 - RUN;
            } else if end + 1 - start > best.len() {
                best = start..end + 1;
            }
        }
        let span = own.spans.get(best.start)?.to(*own.spans.get(best.end.checked_sub(1)?)?);
        Some(Cite { span, ..passage })
    }

    /// Whether an article has a word, by its [`number_of`].
    pub(crate) fn knows(&self, article: ArticleIndex, word: u64) -> bool {
        self.get(article).known.binary_search(&word).is_ok()
    }

    /// The words right before a stretch and right behind it, nearest first.
    pub(crate) fn beside(&self, cite: Cite) -> [Option<Cite>; 2] {
        let own = self.get(cite.article);
        let within = own.within(cite.span);
        let word = |at: Option<usize>| {
            let span = *own.spans.get(at?)?;
            Some(Cite { span, ..cite })
        };
        [word(within.start.checked_sub(1)), word(Some(within.end))]
    }

    /// The word at which another article goes on as this one does before a stretch, or behind it. Of what begins a
    /// sentence it is the one that follows there.
    pub(crate) fn place(&self, tellings: &Tellings<'_>, cite: Cite, article: ArticleIndex) -> Option<Cite> {
        let (own, other) = (self.get(cite.article), self.get(article));
        let within = own.within(cite.span);
        let before = within.start.saturating_sub(BESIDE)..within.start;
        let behind = within.end..own.words.len().min(within.end + BESIDE);
        let last = if tellings.begins_sentence(cite) { BESIDE } else { BESIDE - 1 };
        [(before, last), (behind, 0)].into_iter().find_map(|(words, step)| {
            let words = own.words.get(words).filter(|words| words.len() == BESIDE)?;
            let at = other.words.windows(BESIDE).position(|window| window == words)?;
            Some(Cite { article, span: *other.spans.get(at + step)? })
        })
    }

    /// Whether an article has these words where `cite` stands, between the same words.
    pub(crate) fn says(&self, article: ArticleIndex, cite: Cite, words: Option<Cite>) -> bool {
        let own = self.get(cite.article);
        let within = own.within(cite.span);
        let before = &own.words[within.start.saturating_sub(BESIDE)..within.start];
        let behind = &own.words[within.end..own.words.len().min(within.end + BESIDE)];
        let words = words.map_or(&[][..], |words| {
            let said = self.get(words.article);
            &said.words[said.within(words.span)]
        });
        let phrase = [before, words, behind].concat();
        before.len() + behind.len() > BESIDE
            && self.get(article).words.windows(phrase.len()).any(|window| window == phrase)
    }
}

/// So many words to a side tell that it is the same sentence.
const BESIDE: usize = 3;

/// What holds a word together.
pub(crate) const WORDS: Joints = Joints::NONE.apostrophe().hyphen().stop().comma();
