//! Finds the lists' words in a sentence: a trie over the numbers of words, walked once from each.

use parallax_corpus::Span;
use parallax_layers::slant::SlantKind;
use parallax_lexicon::trie::Trie;
use parallax_rules::Hit;

use crate::{
    classes::{Class, Classes},
    context::Context,
    guards,
    lists::{self, Part, Rule, Word, Written},
    silenced::Tried,
};

/// The lists, compiled.
#[derive(Debug)]
pub(crate) struct Matcher {
    pub(crate) classes: Classes,
    patterns: Vec<Pattern>,
    trie: Trie,
}

/// One form of one word of a rule.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pattern {
    pub(crate) rule: &'static Rule,
    pub(crate) word: &'static Word,
    pub(crate) written: &'static Written,
}

/// A word of the lists in a sentence: tokens `start..end`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Match {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) pattern: Pattern,
}

impl Match {
    pub(crate) fn rule(&self) -> &'static Rule {
        self.pattern.rule
    }
}

impl Matcher {
    pub(crate) fn new() -> Self {
        let mut matcher = Self { classes: Classes::new(), patterns: Vec::new(), trie: Trie::default() };
        for (rule, word) in lists::words().filter(|(rule, _)| rule.part != Part::Passive) {
            for written in word.forms {
                matcher.add(Pattern { rule, word, written });
            }
        }
        matcher
    }

    fn add(&mut self, pattern: Pattern) {
        let Rule { kind, part, .. } = pattern.rule;
        let path = self.classes.words.phrase(pattern.written.text);
        let evaluates = matches!(kind, SlantKind::LoadedWord | SlantKind::Judgement) && *part != Part::Verb;
        if let ([word], true) = (&path[..], evaluates) {
            self.classes.mark(*word, Class::JUDGED);
        }
        self.trie.insert(&path, self.patterns.len() as u32);
        self.patterns.push(pattern);
    }

    /// The lists' words in a sentence, from left to right, the longest first, none over another; and so with
    /// `others`, which lists that joined these found in it.
    pub(crate) fn find<'a>(&self, context: &Context<'_>, others: &[Hit<'a>]) -> Vec<Either<'a>> {
        let tokens = context.tokens;
        let mut found = Vec::new();
        let mut others = others.iter().copied().peekable();
        let (mut start, mut end) = (0, 0);
        while start < tokens.len() {
            let own = self.at(context, start);
            while others.next_if(|other| other.span.start < end).is_some() {}
            // A pattern may begin within a word.
            let other = others.next_if(|other| other.span.start < tokens[start].end);
            let longer = |one: &Match| other.is_none_or(|other| tokens[one.end - 1].end > other.span.end);
            match (own.filter(longer), other) {
                (Some(one), _) => {
                    end = tokens[one.end - 1].end;
                    start = one.end;
                    found.push(Either::Own(one));
                }
                (None, Some(other)) => {
                    end = other.span.end;
                    start += tokens[start..].partition_point(|token| token.start < end);
                    found.push(Either::Other(other));
                }
                (None, None) => start += 1,
            }
        }
        for other in others {
            if other.span.start >= end {
                end = other.span.end;
                found.push(Either::Other(other));
            }
        }
        found
    }

    fn at(&self, context: &Context<'_>, start: usize) -> Option<Match> {
        let words = context.tokens[start..].iter().map(|token| token.word);
        let admitted = |(count, patterns): (usize, &[u32])| {
            let end = start + count;
            let one = |&pattern: &u32| Match { start, end, pattern: self.patterns[pattern as usize] };
            patterns.iter().map(one).find(|one| guards::silencer(context, one).is_none())
        };
        self.trie.walk(words).filter_map(admitted).last()
    }

    /// All words of the lists in a sentence, with what the guards say of each.
    pub(crate) fn tried(&self, context: &Context<'_>) -> Vec<Tried> {
        let tokens = context.tokens;
        let starts = (0..tokens.len()).flat_map(|start| {
            let walk = self.trie.walk(tokens[start..].iter().map(|token| token.word));
            walk.map(move |(count, patterns)| (start..start + count, patterns))
        });
        let tried = starts.flat_map(|(own, patterns)| {
            patterns.iter().map(move |&pattern| {
                let pattern = self.patterns[pattern as usize];
                let one = Match { start: own.start, end: own.end, pattern };
                let span = Span { start: tokens[own.start].start, end: tokens[own.end - 1].end };
                let guard = guards::silencer(context, &one);
                Tried { span, rule: pattern.rule, word: pattern.word, guard }
            })
        });
        tried.collect()
    }
}

/// What was found in a sentence.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Either<'a> {
    /// By these lists.
    Own(Match),
    /// By one that joined them.
    Other(Hit<'a>),
}
