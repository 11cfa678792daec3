//! What is laid on somebody without quotation marks, and how far that reaches: over what the word of saying governs,
//! and not over who says it, nor over what else the sentence tells.

use std::ops::Range;

use parallax_corpus::Span;
use parallax_layers::{
    sentences::Sentence,
    words::{Deprel, Tree, Upos, Xpos},
};
use parallax_lexicon::marks::{Quotation, is_quoted};

use super::cues::Cues;

/// The attributed stretches, in order.
pub(super) fn attributed(
    cues: &Cues,
    tree: &Tree<'_>,
    sentences: &[Sentence],
    quotations: &[Quotation],
) -> Vec<Span> {
    let mut found = Vec::new();
    for sentence in sentences {
        let rows = tree.within(sentence.span);
        let mut reach = Reach::new(tree, rows.clone());
        for row in rows {
            let word = &tree.words()[row];
            let governs = cues.of(&word.lemma, word.upos);
            if !is_quoted(quotations, word.span.start as usize) {
                reach.read(row, governs);
            }
        }
        reach.flow(&mut found);
    }
    found
}

/// Whether it is the writer who says it: "I say", "as we see it", "one might say".
pub(super) fn is_own(tree: &Tree<'_>, row: usize) -> bool {
    let subject = tree.shared_subject(row);
    subject.is_some_and(|subject| {
        let word = &tree.words()[subject];
        word.upos == Upos::Pron && matches!(&*word.lemma, "I" | "i" | "we" | "you" | "one")
    })
}

/// A sentence in which voices are told apart. A voice flows from a word to its dependents, unless they are cut off.
pub(super) struct Reach<'a> {
    pub(super) tree: &'a Tree<'a>,
    pub(super) rows: Range<usize>,
    /// Which words begin what is attributed, and which do not take part in what stands above them.
    pub(super) opens: Vec<bool>,
    pub(super) closes: Vec<bool>,
    /// Behind which row a clause is the outlet's again: "…, said Lund, but the farce went on".
    until: Vec<Option<usize>>,
}

impl<'a> Reach<'a> {
    fn new(tree: &'a Tree<'a>, rows: Range<usize>) -> Self {
        let count = rows.len();
        Self { tree, rows, opens: vec![false; count], closes: vec![false; count], until: vec![None; count] }
    }

    /// Lays a clause on whom a part of it names, who is not in it.
    pub(super) fn around(&mut self, clause: usize, source: usize) {
        if !self.rows.contains(&clause) {
            return;
        }
        let start = self.rows.start;
        self.opens[clause - start] = true;
        self.closes[source - start] = true;
        let extent = self.tree.extent(clause);
        let first = (extent.start..source)
            .any(|row| self.tree.words()[row].upos != Upos::Punct && !self.tree.dominates(source, row));
        if first {
            let until = &mut self.until[clause - start];
            *until = Some(until.map_or(source, |known| known.min(source)));
        }
    }

    pub(super) fn open(&mut self, row: usize) {
        if self.rows.contains(&row) {
            self.opens[row - self.rows.start] = true;
        }
    }

    /// Tells, from the roots downwards, which words are attributed.
    fn flow(self, found: &mut Vec<Span>) {
        let Range { start, end } = self.rows;
        let mut attributed = self.opens.clone();
        let top = |row: &usize| self.tree.head(*row).is_none_or(|head| !(start..end).contains(&head));
        let mut open: Vec<usize> = (start..end).filter(top).collect();
        while let Some(row) = open.pop() {
            for child in self.tree.children(row).filter(|child| (start..end).contains(child)) {
                attributed[child - start] |= attributed[row - start] && !self.is_cut_off(row, child);
                open.push(child);
            }
        }
        let mut last: Option<usize> = None;
        for row in (start..end).filter(|row| attributed[row - start]) {
            let span = self.tree.words()[row].span;
            match found.last_mut().filter(|_| last.is_some_and(|last| last + 1 == row)) {
                Some(before) => *before = before.to(span),
                None => found.push(span),
            }
            last = Some(row);
        }
    }

    /// Whether the voice above does not reach a word.
    fn is_cut_off(&self, above: usize, child: usize) -> bool {
        let words = self.tree.words();
        let begins = self.tree.extent(child).start;
        let semicolon = |at: usize| words[at].lemma == ";";
        let parts = semicolon(begins) || begins > self.rows.start && semicolon(begins - 1);
        let clause = match words[child].deprel.universal() {
            Deprel::Parataxis => true,
            Deprel::Conj => self.has_subject(child),
            _ => false,
        };
        // "said the pact, which many call a farce, would stand": what is set off by commas is the outlet's to add.
        let set_off = matches!(words[child].deprel, Deprel::AclRelcl | Deprel::AdvclRelcl)
            && begins > self.rows.start
            && (words[begins].xpos == Xpos::Comma || words[begins - 1].xpos == Xpos::Comma);
        let until = self.until[above - self.rows.start];
        // "…, Lund said, while the crowd went home": but what gives a reason is the speaker's.
        let reason = self.is_marked(child, &["because", "if", "since", "unless", "that", "so"]);
        let beside =
            matches!(words[child].deprel, Deprel::Advcl | Deprel::AdvclRelcl | Deprel::AclRelcl) && !reason;
        let turns = self
            .tree
            .child(child, &[Deprel::Cc])
            .is_some_and(|cc| matches!(&*words[cc].lemma, "but" | "yet"));
        let laid_around = self.closes[child - self.rows.start];
        let sibling = self.opens[above - self.rows.start]
            && self
                .tree
                .children(above)
                .any(|one| self.rows.contains(&one) && self.closes[one - self.rows.start]);
        laid_around
            || set_off
            || clause && parts
            || (clause || beside) && until.is_some_and(|until| begins > until)
            || clause && turns && sibling
    }
}
