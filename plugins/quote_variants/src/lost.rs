//! What a sense loses with words that one form lacks.

use parallax_layers::{
    quote_variants::Lost,
    words::{Deprel, Upos},
};
use parallax_lexicon::classes::{self, listed};

use crate::{
    saying::{Saying, Token},
    style::{is_condition, is_hedge, is_negation},
    text::Text,
};

/// A few words, of which the sense of a sentence hangs on each; in what is longer, a denial is its own.
const FEW: usize = 5;

/// What is lost where words stand in one form and none, or others, in the other.
pub(crate) fn in_words(text: &Text<'_>, words: &[Token], other: &Text<'_>, others: &[Token]) -> Option<Lost> {
    let one_has = |asks: fn(&str) -> bool| any(text, words, asks) != any(other, others, asks);
    let few = words.len().max(others.len()) <= FEW;
    if few && one_has(is_negation) {
        return Some(Lost::Negation);
    }
    if few && one_has(is_hedge) {
        return Some(Lost::Hedge);
    }
    if !others.is_empty() {
        return None;
    }
    // "if the river falls", "and only if the river falls"
    let first =
        words.iter().map(|word| lemma(text, word)).find(|lemma| !matches!(*lemma, "and" | "but" | "only"));
    if first.is_some_and(is_condition) && words.len() > 1 {
        return Some(Lost::Condition);
    }
    words.iter().any(|word| is_doer(text, words, word)).then_some(Lost::Doer)
}

/// Whether a word is the doer of a verb that stands outside of the words.
fn is_doer(text: &Text<'_>, words: &[Token], word: &Token) -> bool {
    let row = &text.words()[word.row];
    let head = text.tree.head(word.row);
    let outside = head.is_some_and(|head| {
        text.words()[head].upos == Upos::Verb && words.iter().all(|word| word.row != head)
    });
    outside
        && matches!(row.deprel, Deprel::Nsubj | Deprel::OblAgent)
        && matches!(row.upos, Upos::Noun | Upos::Propn)
}

/// What a report loses of a quotation: of the verbs that both have, what the quotation says of them and the report does
/// not.
pub(crate) fn in_report(
    (text, quotation): (&Text<'_>, &Saying),
    (other, report): (&Text<'_>, &Saying),
) -> Option<Lost> {
    let reported = |row: usize| {
        let key = text.keys[row];
        report.words.iter().find(|word| key.word == Some(word.word) && word.weight > 0)
    };
    let told = |asks: fn(&str) -> bool| any(other, &report.words, asks);
    let modal = any(other, &report.words, |lemma| listed(classes::MODALS).any(|modal| modal == lemma));
    let found = quotation.words.iter().find_map(|word| {
        let counterpart = reported(word.row)?;
        let verb = text.words()[word.row].upos == Upos::Verb || text.tree.copula(word.row).is_some();
        if !verb {
            return None;
        }
        let children = || text.tree.children(word.row).map(|child| &text.words()[child]);
        if !told(is_negation) && text.tree.negation(word.row).is_some() && !is_denied(other, report) {
            return Some(Lost::Negation);
        }
        let clause = text.tree.children(word.row).find(|&child| is_conditional(text, child));
        let left_out = |clause: usize| !text.tree.subtree(clause).any(|row| reported(row).is_some());
        if !told(is_condition) && clause.is_some_and(left_out) {
            return Some(Lost::Condition);
        }
        let hedges = |child: &parallax_layers::words::Word| {
            matches!(child.deprel, Deprel::Aux | Deprel::Advmod) && is_hedge(&child.lemma)
        };
        if !modal && !told(is_hedge) && children().any(hedges) {
            return Some(Lost::Hedge);
        }
        let doer = text.tree.subject(word.row).filter(|_| !text.tree.is_passive(word.row));
        let named = doer.filter(|&doer| matches!(text.words()[doer].upos, Upos::Noun | Upos::Propn));
        let gone = named.is_some_and(|doer| reported(doer).is_none());
        let passive = other.tree.is_passive(counterpart.row) && other.tree.agent(counterpart.row).is_none();
        (gone && passive).then_some(Lost::Doer)
    });
    found
}

/// Whether a clause opens with "if" or its like.
fn is_conditional(text: &Text<'_>, clause: usize) -> bool {
    let words = text.words();
    let mark = text.tree.child(clause, &[Deprel::Mark]);
    words[clause].deprel == Deprel::Advcl && mark.is_some_and(|mark| is_condition(&words[mark].lemma))
}

/// Whether the words that attribute a report deny it: "denied that", "ruled out".
fn is_denied(text: &Text<'_>, report: &Saying) -> bool {
    const DENIALS: &str = "deny dismiss doubt exclude fail refuse reject rule";
    let cue = text.quotes()[report.quote].cue.iter().flat_map(|&piece| text.tree.within(piece));
    let mut lemmas = cue.map(|row| &*text.words()[row].lemma);
    lemmas.any(|lemma| is_negation(lemma) || listed(DENIALS).any(|denial| denial == lemma))
}

fn any(text: &Text<'_>, words: &[Token], asks: impl Fn(&str) -> bool) -> bool {
    words.iter().any(|word| asks(lemma(text, word)))
}

fn lemma<'a>(text: &Text<'a>, word: &Token) -> &'a str {
    &text.words()[word.row].lemma
}
