//! The words of an article as trees, seen from the tokens.

use std::ops::Range;

use parallax_corpus::Span;
use parallax_layers::{
    names::{Name, name_at},
    words::{Deprel, Tree, Upos, Word, Xpos},
};

/// No noun phrase has more words before its noun.
const LONGEST: usize = 12;

/// The words of an article, their trees, and where its names stand.
pub(crate) struct Syntax<'a> {
    pub(crate) tree: Tree<'a>,
    names: &'a [Name],
}

impl<'a> Syntax<'a> {
    pub(crate) fn new(words: &'a [Word], names: &'a [Name]) -> Self {
        Self { tree: Tree::new(words), names }
    }

    pub(crate) fn word(&self, row: usize) -> &'a Word {
        &self.tree.words()[row]
    }

    pub(crate) fn deprel(&self, row: usize) -> Deprel {
        self.word(row).deprel
    }

    /// The word that a place in the text lies in.
    pub(crate) fn row(&self, offset: usize) -> Option<usize> {
        let row =
            self.tree.words().partition_point(|word| word.span.start as usize <= offset).checked_sub(1)?;
        (offset < self.word(row).span.end as usize).then_some(row)
    }

    /// Of the words in a stretch the one on which the others hang: the "$" of "$5 million".
    pub(crate) fn top(&self, span: Span) -> Option<usize> {
        let rows = self.tree.within(span);
        let outside = |row: &usize| self.tree.head(*row).is_none_or(|head| !rows.contains(&head));
        let names =
            |row: &usize| matches!(self.word(*row).upos, Upos::Noun | Upos::Num | Upos::Sym | Upos::Propn);
        rows.clone().filter(names).find(outside).or_else(|| self.tree.root_of(span))
    }

    pub(crate) fn is_noun(&self, row: usize) -> bool {
        matches!(self.word(row).upos, Upos::Noun | Upos::Propn)
    }

    /// The noun that a word before it belongs to: "bombs" of "old" in "two old 500-pound bombs".
    pub(crate) fn noun_over(&self, row: usize) -> Option<usize> {
        let goes_on = |row: &usize| {
            let up = self.tree.head(*row).is_some_and(|head| head > *row);
            up && match self.deprel(*row) {
                Deprel::Amod | Deprel::Compound | Deprel::Nummod | Deprel::NmodDesc | Deprel::NmodPoss => {
                    true
                }
                Deprel::Punct | Deprel::Advmod | Deprel::Det | Deprel::Case => true,
                Deprel::NmodUnmarked | Deprel::OblUnmarked => self.word(*row + 1).xpos == Xpos::HYPH,
                _ => false,
            }
        };
        let mut at = row;
        let mut noun = self.is_noun(at).then_some(at);
        while goes_on(&at)
            && at < row + LONGEST
            && let Some(head) = self.tree.head(at)
        {
            at = head;
            // What is no noun up there ("a contract worth $5m") is no part of the phrase.
            noun = if self.is_noun(at) && self.word(at).lemma != "worth" { Some(at) } else { noun };
        }
        noun
    }

    /// The rows of a noun with what describes it from before, without article, possessor and number, and of a name
    /// with what goes on behind it.
    pub(crate) fn chunk(&self, noun: usize) -> Range<usize> {
        let part = |row: usize, of: usize| {
            let inner = matches!(
                self.deprel(row),
                Deprel::Amod | Deprel::Compound | Deprel::Flat | Deprel::NmodDesc | Deprel::Punct
            );
            inner && self.tree.head(row) == Some(of) && self.word(row).xpos != Xpos::Comma
        };
        if let Some(name) = self.name(noun) {
            let rows = self.tree.within(name);
            let article = rows.len() > 1 && self.deprel(rows.start) == Deprel::Det;
            return rows.start + usize::from(article)..rows.end;
        }
        let mut start = noun;
        while start > 0 && start + LONGEST > noun && (start..=noun).any(|of| part(start - 1, of)) {
            start -= 1;
        }
        while self.word(start).upos == Upos::Punct {
            start += 1;
        }
        let mut end = noun + 1;
        while end < self.tree.words().len().min(noun + LONGEST)
            && self.deprel(end) == Deprel::Flat
            && (noun..end).any(|of| part(end, of))
        {
            end += 1;
        }
        start..end
    }

    /// The noun that a number stands before, or the number itself: "miners" of "19 miners".
    pub(crate) fn over_number(&self, row: usize) -> usize {
        self.tree.head(row).filter(|_| self.deprel(row) == Deprel::Nummod).unwrap_or(row)
    }

    /// The name that a word lies in.
    pub(crate) fn name(&self, row: usize) -> Option<Span> {
        let span = self.word(row).span;
        name_at(self.names, span).map(|name| name.span).filter(|name| name.contains(span))
    }

    /// The preposition before a word, in its dictionary form.
    pub(crate) fn preposition(&self, row: usize) -> &'a str {
        let case = self.tree.child(row, &[Deprel::Case]).filter(|case| *case < row);
        // "cost the town of Orsk $5m": of the town, not of the sum.
        let sum = self.word(row).upos == Upos::Sym;
        let parted = |case: &usize| sum && (*case + 1..row).any(|between| self.is_noun(between));
        case.filter(|case| !parted(case)).map_or("", |case| &self.word(case).lemma)
    }

    /// What follows a noun or a measure with a preposition: "storage" of "128GB of storage".
    pub(crate) fn behind(&self, row: usize, prepositions: &[&str]) -> Option<usize> {
        let hangs = |child: &usize| matches!(self.deprel(*child), Deprel::Nmod | Deprel::Obl);
        let mut right = self.tree.right(row).filter(hangs);
        right.find(|child| prepositions.contains(&self.preposition(*child)))
    }
}
