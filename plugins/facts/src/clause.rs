//! The clauses of a sentence that state something by themselves.

use std::ops::Range;

use parallax_corpus::Span;
use parallax_layers::words::{Deprel, Tree, Upos, Xpos};

use crate::words::Meaning;

/// A clause: its words are those that hang on its head and on no clause within it.
#[derive(Debug)]
pub(crate) struct Clause {
    /// Its verb or other predicate.
    pub(crate) head: usize,
    /// Its words, in order.
    pub(crate) rows: Vec<usize>,
    /// From its first to its last word, without the conjunction before it and the stop behind it.
    pub(crate) span: Span,
}

/// Fewer words that say something are no statement: "she said".
const LEAST: usize = 3;

/// Cuts a sentence; `meanings` is what each word of the article says, and `is_said` tells of a word whether it is the head
/// of what somebody is said to have said. A clause that says too little by itself goes to the one it hangs on.
pub(crate) fn clauses(
    tree: &Tree<'_>,
    meanings: &[Option<Meaning>],
    sentence: Span,
    is_said: &dyn Fn(usize) -> bool,
) -> Vec<Clause> {
    let rows = tree.within(sentence);
    let is_whole = rows.clone().last().is_some_and(|row| tree.words()[row].xpos == Xpos::Period);
    let heads: Vec<usize> = rows.clone().filter(|&row| opens(tree, row, &rows, is_said)).collect();
    let place = |row: usize| heads.binary_search(&row).ok();
    let mut owned: Vec<Vec<usize>> = vec![Vec::new(); heads.len()];
    for row in rows {
        if let Some(owner) = std::iter::once(row).chain(tree.ancestors(row)).find_map(place) {
            owned[owner].push(row);
        }
    }
    for at in (0..heads.len()).rev() {
        let says = owned[at].iter().filter(|&&row| meanings[row].is_some());
        if says.count() < LEAST {
            let small = std::mem::take(&mut owned[at]);
            // "Never again", she said: that she said so is no more.
            let said = is_said(heads[at]);
            if let Some(owner) = tree.ancestors(heads[at]).find_map(place).filter(|_| !said) {
                owned[owner].extend(small);
            }
        }
    }
    let states = |head: usize| {
        let verb = matches!(tree.words()[head].upos, Upos::Verb | Upos::Aux);
        // A sentence with its stop states something, even where no verb was found in it.
        let root = is_whole && tree.root(head) == head;
        verb || root || tree.copula(head).is_some() || tree.subject(head).is_some()
    };
    let clauses = heads.iter().zip(owned).filter(|(head, _)| states(**head));
    let aside = |head: usize| tree.words()[head].deprel == Deprel::AclRelcl && !is_said(head);
    let clause = |(&head, rows): (&usize, Vec<usize>)| {
        // "Lund, who resigned": the clause is of Lund.
        let of = tree.head(head).filter(|_| aside(head) && !rows.is_empty());
        clause(tree, head, rows, of)
    };
    clauses.filter_map(clause).collect()
}

/// A clause with its words, and those of the noun that it is `of`.
fn clause(tree: &Tree<'_>, head: usize, mut rows: Vec<usize>, of: Option<usize>) -> Option<Clause> {
    if let Some(of) = of {
        rows.extend(tree.within(tree.noun_chunk(of)));
    }
    rows.sort_unstable();
    rows.dedup();
    Some(Clause { head, span: span(tree, &rows)?, rows })
}

/// Whether a word may be the head of a clause of its own. What is said is one, without that somebody says it; what
/// only tells which thing is meant ("the bank that burnt") or on what condition ("if the river falls") is none.
fn opens(tree: &Tree<'_>, row: usize, sentence: &Range<usize>, is_said: &dyn Fn(usize) -> bool) -> bool {
    let Some(head) = tree.head(row).filter(|head| sentence.contains(head)) else { return true };
    let own_subject = tree.subject(row).is_some();
    if own_subject && is_said(row) {
        return true;
    }
    match tree.words()[row].deprel {
        Deprel::AclRelcl => comma_before(tree, row),
        Deprel::Parataxis => own_subject,
        Deprel::Advcl => own_subject && is_circumstance(tree, row),
        Deprel::Conj => own_subject && tree.clause(head) == head,
        _ => false,
    }
}

/// "Lund, who resigned".
fn comma_before(tree: &Tree<'_>, row: usize) -> bool {
    let first = tree.extent(row).start;
    let mark = |at: usize| tree.words()[at].upos == Upos::Punct;
    mark(first) || first.checked_sub(1).is_some_and(mark)
}

/// Whether a clause tells when or why, and so that it was.
fn is_circumstance(tree: &Tree<'_>, row: usize) -> bool {
    let opens = |child: usize| {
        let word = &tree.words()[child];
        let lemma = word.lemma.as_str();
        matches!(lemma, "after" | "although" | "as" | "because" | "since" | "though" | "when" | "while")
    };
    tree.left(row).any(opens)
}

/// From the first to the last word that says something of it: "and", "that", "when" and stops stay outside.
fn span(tree: &Tree<'_>, rows: &[usize]) -> Option<Span> {
    let words = tree.words();
    let joins = |row: &&usize| {
        let word = &words[**row];
        word.upos == Upos::Punct || matches!(word.deprel, Deprel::Cc | Deprel::Mark) || word.xpos == Xpos::WRB
    };
    let first = rows.iter().find(|row| !joins(row))?;
    let last = rows.iter().rev().find(|row| words[**row].upos != Upos::Punct)?;
    Some(words[*first].span.to(words[*last].span))
}
