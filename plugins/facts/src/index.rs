//! Finds the sentences of a story that are nearest to a statement.

use crate::{
    statement::{Sentence, Statement},
    terms::{Term, Terms},
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
        Self { sentences, statements, terms, weights: terms.weights(), having, most: 3 * articles + 6 }
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
        for (term, weight) in self.parts(statement) {
            let having = Some(&self.having[term.index()]).filter(|having| having.len() <= self.most);
            for &sentence in having.into_iter().flatten().filter(|at| **at != statement.sentence) {
                scores.add(sentence, weight);
            }
        }
        let mut nearest: Vec<(usize, (usize, f64))> = Vec::new();
        for (sentence, score) in scores.take() {
            let article = self.sentences[sentence].article;
            match nearest.last_mut().filter(|(last, _)| *last == article) {
                Some((_, (_, best))) if *best >= score => {}
                Some((_, best)) => *best = (sentence, score),
                None => nearest.push((article, (sentence, score))),
            }
        }
        let near = |sentence| Near { sentence, told: told(self, statement, sentence) };
        nearest.into_iter().map(|(article, (sentence, _))| (article, near(sentence))).collect()
    }

    /// How many articles have a term.
    pub(crate) fn articles(&self, term: Term) -> usize {
        self.having[term.index()]
            .chunk_by(|a, b| self.sentences[*a].article == self.sentences[*b].article)
            .count()
    }

    /// The first sentence of each article that has the core of a statement: somebody does that, whatever else is told of
    /// it.
    pub(crate) fn with_core(&self, statement: &Statement) -> Vec<(usize, usize)> {
        let core = &statement.core;
        let having = |term: &Term| &self.having[term.index()];
        let rarest = core.iter().map(having).min_by_key(|having| having.len()).filter(|_| core.len() > 1);
        let has_all = |at: &&usize| {
            let terms = &self.sentences[**at].terms;
            core.iter().all(|term| terms.binary_search(term).is_ok())
        };
        let having = rarest.into_iter().flatten().filter(has_all);
        let mut found: Vec<(usize, usize)> = having.map(|&at| (self.sentences[at].article, at)).collect();
        found.dedup_by_key(|(article, _)| *article);
        found
    }

    /// How much of a statement some terms have, from 0 to 1.
    pub(crate) fn coverage(&self, statement: &Statement, terms: &[Term]) -> f64 {
        self.common(statement, terms) / self.tells(statement)
    }

    /// How much that tells which some terms have of a statement.
    pub(crate) fn common(&self, statement: &Statement, terms: &[Term]) -> f64 {
        let shared = self.parts(statement).filter(|(term, _)| terms.binary_search(term).is_ok());
        shared.map(|(_, weight)| weight).sum()
    }

    /// The statement of a sentence that has most of this one.
    pub(crate) fn best(&self, statement: &Statement, sentence: usize) -> Option<&'s Statement> {
        let own = &self.statements[self.sentences[sentence].statements.clone()];
        let common = |other: &&Statement| self.common(statement, &other.terms);
        // The first of several.
        own.iter().rev().max_by(|a, b| common(a).total_cmp(&common(b)))
    }
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
