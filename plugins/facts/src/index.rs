//! Finds the sentences of a story that are nearest to a statement.

use crate::{
    statement::{Sentence, Statement},
    terms::{Part, Term, Terms},
    told::{Told, told},
};

/// All that a story says, to be looked up by what it says.
pub(crate) struct Index<'s> {
    pub(crate) sentences: &'s [Sentence],
    pub(crate) statements: &'s [Statement],
    pub(crate) terms: &'s Terms,
    weights: Vec<f64>,
    /// The sentences that have a term.
    having: Vec<Vec<usize>>,
    /// What each article has.
    articles: Vec<Vec<Term>>,
    /// What each begins with.
    ledes: Vec<Vec<Term>>,
    /// What more sentences have is what the story is about: to look it up finds everything.
    most: usize,
}

/// The sentence of an article that is nearest to a statement.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Near {
    pub(crate) sentence: usize,
    /// Whether it tells it.
    pub(crate) told: Told,
}

impl<'s> Index<'s> {
    /// `articles` is how many there are.
    pub(crate) fn new(
        sentences: &'s [Sentence],
        statements: &'s [Statement],
        terms: &'s Terms,
        articles: usize,
    ) -> Self {
        let mut having = vec![Vec::new(); terms.len()];
        for (at, sentence) in sentences.iter().enumerate() {
            for term in &sentence.terms {
                having[term.index()].push(at);
            }
        }
        let of = |article: usize| joined(sentences.iter().filter(move |one| one.article == article));
        let most = 3 * articles + 6;
        /// So many sentences, the headline with them.
        const LEDE: usize = 3;
        let lede =
            |article: usize| joined(sentences.iter().filter(move |one| one.article == article).take(LEDE));
        let ledes = (0..articles).map(lede).collect();
        let articles = (0..articles).map(of).collect();
        Self { sentences, statements, terms, weights: terms.weights(), having, articles, ledes, most }
    }

    /// How much a statement tells.
    pub(crate) fn tells(&self, statement: &Statement) -> f64 {
        self.parts(statement).map(|(_, weight)| weight).sum()
    }

    /// The terms of a statement, with how much each tells.
    fn parts(&self, statement: &Statement) -> impl Iterator<Item = (Term, f64)> {
        let parts = statement.terms.iter().zip(&statement.shares);
        parts.map(|(&term, share)| (term, share * self.weights[term.index()]))
    }

    /// The nearest sentence of each article that has one, in the order of the articles; of its own article the nearest
    /// other one.
    pub(crate) fn near(&self, statement: &Statement, scores: &mut Scores) -> Vec<(usize, Near)> {
        /// So many of an article are looked at.
        const CLOSELY: usize = 2;
        for (term, weight) in self.parts(statement) {
            for sentence in self.having(term, self.most).into_iter().filter(|at| *at != statement.sentence) {
                scores.add(sentence, weight * self.terms.had_by(term, &self.sentences[sentence].terms));
            }
        }
        let scored = scores.take();
        let of_article = |(sentence, _): &(usize, f64)| self.sentences[*sentence].article;
        let articles = scored.chunk_by(|a, b| of_article(a) == of_article(b));
        articles
            .map(|article| {
                let mut best = article.to_vec();
                best.sort_by(|a, b| b.1.total_cmp(&a.1));
                let near = best
                    .iter()
                    .take(CLOSELY)
                    .map(|&(sentence, _)| Near { sentence, told: told(self, statement, sentence) });
                // The first of several.
                let nearest = near.rev().max_by_key(|near| near.told);
                (of_article(&article[0]), nearest)
            })
            .filter_map(|(article, nearest)| Some((article, nearest?)))
            .collect()
    }

    /// The sentences that have a part or its kin, each once; none of what stands in more than `most`.
    fn having(&self, term: Term, most: usize) -> Vec<usize> {
        let lists = std::iter::once(&term).chain(self.terms.kin(term)).map(|term| &self.having[term.index()]);
        let mut all: Vec<usize> = lists.filter(|list| list.len() <= most).flatten().copied().collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    /// The names of a statement that do not hang deep in it.
    pub(crate) fn names<'t>(&self, statement: &'t Statement) -> impl Iterator<Item = Term> + use<'s, 't> {
        let all = self.terms;
        let parts = statement.terms.iter().zip(&statement.shares);
        parts.filter(move |(term, share)| all.is_name(**term) && **share >= 1.0).map(|(term, _)| *term)
    }

    /// Whether a sentence has days, and none in a year of the statement's.
    pub(crate) fn is_of_another_year(&self, statement: &Statement, sentence: usize) -> bool {
        let own: Vec<&str> = self.years(&statement.terms).collect();
        if own.is_empty() {
            return false;
        }
        let mut its = self.years(&self.sentences[sentence].terms).peekable();
        its.peek().is_some() && !its.any(|year| own.contains(&year))
    }

    fn years<'t>(&self, terms: &'t [Term]) -> impl Iterator<Item = &'s str> + use<'s, 't> {
        let all = self.terms;
        terms.iter().filter_map(move |term| match all.part(*term) {
            Part::Day(day) => day.get(..4).filter(|year| year.bytes().all(|byte| byte.is_ascii_digit())),
            _ => None,
        })
    }

    /// What a sentence has with the one before it, and with the one behind it.
    pub(crate) fn pairs(&self, sentence: usize) -> impl Iterator<Item = Vec<Term>> + use<'_> {
        let pairs = [sentence.checked_sub(1).map(|before| before..=sentence), Some(sentence..=sentence + 1)];
        pairs.into_iter().flatten().filter_map(move |pair| {
            let within = pair.clone().all(|at| self.is_beside(at, sentence));
            within.then(|| self.all_of(pair))
        })
    }

    /// What a sentence has with those before and behind it.
    pub(crate) fn around(&self, sentence: usize) -> Vec<Term> {
        self.all_of((sentence.saturating_sub(1)..=sentence + 1).filter(|&at| self.is_beside(at, sentence)))
    }

    /// What a whole article has.
    pub(crate) fn article(&self, article: usize) -> &[Term] {
        &self.articles[article]
    }

    fn is_beside(&self, one: usize, other: usize) -> bool {
        self.sentences.get(one).is_some_and(|one| one.article == self.sentences[other].article)
    }

    fn all_of(&self, sentences: impl Iterator<Item = usize>) -> Vec<Term> {
        joined(sentences.map(|at| &self.sentences[at]))
    }

    /// How much of what the articles begin with a statement has: of how many of its terms they do, each by how many.
    pub(crate) fn topicality(&self, statement: &Statement) -> f64 {
        let begin = |term: &Term| self.ledes.iter().map(|lede| self.terms.had_by(*term, lede)).sum::<f64>();
        statement.terms.iter().map(begin).sum::<f64>() / self.ledes.len().max(1) as f64
    }

    /// How many articles have a term.
    pub(crate) fn articles_with(&self, term: Term) -> usize {
        self.having[term.index()]
            .chunk_by(|a, b| self.sentences[*a].article == self.sentences[*b].article)
            .count()
    }

    /// The first sentence of each article that has a core of a statement: somebody does that, whatever else is told of
    /// it.
    pub(crate) fn with_core(&self, statement: &Statement) -> Vec<(usize, usize)> {
        let having_all = |core: &Vec<Term>| {
            let having = core.iter().map(|term| self.having(*term, usize::MAX));
            let mut rarest = having.min_by_key(Vec::len).unwrap_or_default();
            let has = |at: usize, term: &Term| self.terms.had_by(*term, &self.sentences[at].terms) > 0.0;
            rarest.retain(|&at| {
                core.iter().all(|term| has(at, term)) && !self.is_of_another_year(statement, at)
            });
            rarest
        };
        let mut found: Vec<usize> = statement.cores.iter().flat_map(having_all).collect();
        found.sort_unstable();
        let mut found: Vec<(usize, usize)> =
            found.into_iter().map(|at| (self.sentences[at].article, at)).collect();
        found.dedup_by_key(|(article, _)| *article);
        found
    }

    /// Whether a sentence has nearly half of a statement, and more than a word of it.
    pub(crate) fn is_like(&self, statement: &Statement, sentence: usize) -> bool {
        const NEARLY_HALF: f64 = 0.4;
        let terms = &self.sentences[sentence].terms;
        let parts = statement.terms.iter().filter(|term| self.terms.had_by(**term, terms) > 0.0);
        parts.count() > 1 && self.coverage(statement, terms) >= NEARLY_HALF
    }

    /// How much of a statement some terms have, from 0 to 1.
    pub(crate) fn coverage(&self, statement: &Statement, terms: &[Term]) -> f64 {
        self.common(statement, terms) / self.tells(statement)
    }

    /// How much that tells which some terms have of a statement.
    pub(crate) fn common(&self, statement: &Statement, terms: &[Term]) -> f64 {
        self.parts(statement).map(|(term, weight)| weight * self.terms.had_by(term, terms)).sum()
    }

    /// The statement of a sentence that has most of this one.
    pub(crate) fn best(&self, statement: &Statement, sentence: usize) -> Option<&'s Statement> {
        let own = &self.statements[self.sentences[sentence].statements.clone()];
        let common = |other: &&Statement| self.common(statement, &other.with_kin);
        // The first of several.
        own.iter().rev().max_by(|a, b| common(a).total_cmp(&common(b)))
    }
}

/// What some sentences have: sorted, each once.
fn joined<'s>(sentences: impl Iterator<Item = &'s Sentence>) -> Vec<Term> {
    let mut all: Vec<Term> = sentences.flat_map(|sentence| sentence.terms.iter().copied()).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// How near each sentence is to a statement; those that are not near at all are not kept.
pub(crate) struct Scores {
    all: Vec<f64>,
    touched: Vec<usize>,
}

impl Scores {
    pub(crate) fn new(sentences: usize) -> Self {
        Self { all: vec![0.0; sentences], touched: Vec::new() }
    }

    fn add(&mut self, sentence: usize, weight: f64) {
        if self.all[sentence] == 0.0 {
            self.touched.push(sentence);
        }
        self.all[sentence] += weight;
    }

    /// The sentences with their scores, in order; there are none after.
    fn take(&mut self) -> Vec<(usize, f64)> {
        let mut touched = std::mem::take(&mut self.touched);
        touched.sort_unstable();
        let scored = touched.iter().map(|&at| (at, std::mem::take(&mut self.all[at])));
        scored.collect()
    }
}
