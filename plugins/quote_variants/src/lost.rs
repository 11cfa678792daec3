//! What a sense loses with words that one form lacks.

use parallax_corpus::Span;
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

/// What is lost where words stand in one form and none, or others, in the other. `whole`: all words of that other form.
pub(crate) fn in_words(
    (text, words): (&Text<'_>, &[Token]),
    (other, others): (&Text<'_>, &[Token]),
    whole: (&Text<'_>, &[Token]),
) -> Option<Lost> {
    let one_has = |asks: fn(&str) -> bool| any(text, words, asks) != any(other, others, asks);
    let few = words.len().max(others.len()) <= FEW;
    // "did not know that it would" says as much as "knew that it would not".
    let elsewhere = || others.is_empty() && any(whole.0, whole.1, is_negation);
    if few && one_has(is_negation) && !elsewhere() {
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
        words.iter().map(|word| text.lemma(word)).find(|lemma| !matches!(*lemma, "and" | "but" | "only"));
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
    (other, report, cue): (&Text<'_>, &[Token], &[Span]),
) -> Option<Lost> {
    let reporting = Reporting { text, other, report, cue };
    let is_verb = |row: usize| text.words()[row].upos == Upos::Verb || text.tree.copula(row).is_some();
    let rows = quotation.words.iter().map(|word| word.row).filter(|&row| is_verb(row));
    rows.into_iter().find_map(|verb| reporting.lost_of(verb, reporting.counterpart(verb)?))
}

/// A quotation's article, and a report of it.
struct Reporting<'r, 'a> {
    text: &'r Text<'a>,
    other: &'r Text<'a>,
    report: &'r [Token],
    /// The words that attribute it.
    cue: &'r [Span],
}

impl Reporting<'_, '_> {
    /// The word of the report for a word of the quotation.
    fn counterpart(&self, row: usize) -> Option<usize> {
        let key = self.text.keys[row];
        let same = self.report.iter().find(|word| key.word == Some(word.word) && word.weight > 0);
        same.map(|word| word.row)
    }

    fn tells(&self, asks: impl Fn(&str) -> bool) -> bool {
        any(self.other, self.report, asks)
    }

    fn lost_of(&self, verb: usize, counterpart: usize) -> Option<Lost> {
        let (tree, words) = (&self.text.tree, self.text.words());
        let denied = tree.negation(verb).is_some() && !self.tells(is_negation);
        if denied && !is_denied(self.other, self.cue) {
            return Some(Lost::Negation);
        }
        let clause = tree.children(verb).find(|&child| is_conditional(self.text, child));
        let gone = |clause: usize| !tree.subtree(clause).any(|row| self.counterpart(row).is_some());
        if clause.is_some_and(gone) && !self.tells(is_condition) {
            return Some(Lost::Condition);
        }
        let hedges = |child: usize| {
            matches!(words[child].deprel, Deprel::Aux | Deprel::Advmod) && is_hedge(&words[child].lemma)
        };
        let open = |lemma: &str| is_hedge(lemma) || listed(classes::MODALS).any(|modal| modal == lemma);
        if tree.children(verb).any(hedges) && !self.tells(open) {
            return Some(Lost::Hedge);
        }
        let doer = tree.subject(verb).filter(|_| !tree.is_passive(verb));
        let named = doer.filter(|&doer| matches!(words[doer].upos, Upos::Noun | Upos::Propn));
        let other = &self.other.tree;
        let passive = other.is_passive(counterpart) && other.agent(counterpart).is_none();
        (passive && named.is_some_and(|doer| self.counterpart(doer).is_none())).then_some(Lost::Doer)
    }
}

/// Whether a clause opens with "if" or its like.
fn is_conditional(text: &Text<'_>, clause: usize) -> bool {
    let words = text.words();
    let mark = text.tree.child(clause, &[Deprel::Mark]);
    words[clause].deprel == Deprel::Advcl && mark.is_some_and(|mark| is_condition(&words[mark].lemma))
}

/// Whether the words that attribute a report deny it: "denied that", "ruled out".
fn is_denied(text: &Text<'_>, cue: &[Span]) -> bool {
    const DENIALS: &str = "deny dismiss doubt exclude fail refuse reject rule";
    let rows = cue.iter().flat_map(|&piece| text.tree.within(piece));
    let mut lemmas = rows.map(|row| &*text.words()[row].lemma);
    lemmas.any(|lemma| is_negation(lemma) || listed(DENIALS).any(|denial| denial == lemma))
}

fn any(text: &Text<'_>, words: &[Token], asks: impl Fn(&str) -> bool) -> bool {
    words.iter().any(|word| asks(text.lemma(word)))
}
