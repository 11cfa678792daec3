//! Whose wording a content is. Much is attributed that the outlet words itself: who "wants to end the bloodbath" or
//! "rejects the foolish plan" need not have called it so. Who says that it is a farce, calls it one or warns of one has.

use std::ops::Range;

use parallax_corpus::Span;
use parallax_layers::{
    quotes::{Act, Quote, QuoteKind},
    words::{Deprel, Tree, Upos, Xpos},
};
use parallax_lexicon::classes::listed;

/// Those whose clause the outlet vouches for: "knows that the deal was a farce".
const VOUCHING: &str = "know realise realize understand learn discover notice remember forget show prove demonstrate \
                        illustrate reveal ensure aware";
/// Those whose infinitive is what somebody says: "vowed to crush the rebels", not "wants to".
const TO: &str = "say claim believe think allege report vow urge demand promise pledge threaten ask consider suppose \
                  profess purport assume expect suspect rumour rumor estimate reckon presume hold understand implore \
                  beg swear";
/// Those whose object is a claim: "alleged a cover-up", not "rejected the plan".
const OBJECT: &str = "say add tell write allege claim accuse suspect denounce condemn decry deplore lament bemoan \
                      bewail fear dread";
/// Those that give a name.
const NAME: &str =
    "call brand label dub deem consider term proclaim pronounce declare style nickname christen";

/// The pieces of a content that are in the words of whom it is attributed to.
pub(crate) fn pieces(tree: &Tree<'_>, row: &Quote) -> Vec<Span> {
    if is_verbatim(row) {
        return row.content.clone();
    }
    let cue: Vec<usize> = row.cue.iter().flat_map(|&span| tree.within(span)).collect();
    let reading = Reading { tree, cue, act: row.act };
    row.content.iter().filter_map(|&piece| reading.worded(piece)).collect()
}

/// Whether it is word for word though no marks stand around it: a block, a turn of an interview.
pub(crate) fn is_verbatim(row: &Quote) -> bool {
    row.kind == QuoteKind::Block || row.kind == QuoteKind::Direct && row.quoted.is_empty()
}

/// Whether the writer lays it on himself or on the reader: "I think", "as we see it".
pub(crate) fn is_writers(text: &str, row: &Quote) -> bool {
    let [source] = row.source[..] else { return false };
    matches!(
        &text[source.range()],
        "I" | "We" | "we" | "You" | "you" | "One" | "one" | "My" | "my" | "Our" | "our"
    )
}

struct Reading<'a> {
    tree: &'a Tree<'a>,
    /// The words of the cue.
    cue: Vec<usize>,
    act: Act,
}

impl Reading<'_> {
    /// The part of a piece that is so worded.
    fn worded(&self, piece: Span) -> Option<Span> {
        let words = self.tree.words();
        let rows = self.tree.within(piece);
        let first = rows.clone().find(|&row| words[row].upos != Upos::Punct)?;
        let from = |row: usize| Some(Span { start: words[row].span.start, ..piece });
        if self.is_told_of(&rows) {
            return None;
        }
        if words[first].xpos == Xpos::TO && words.get(first + 1).is_some_and(|next| next.xpos == Xpos::VB) {
            // "wants to show *that it is a farce*", "sought to portray her *as a tyrant*"
            let claim = || self.lead(&rows, "that").or_else(|| self.lead(&rows, "as"));
            return if self.says(TO) { Some(piece) } else { from(claim()?) };
        }
        let clause = self.is_clause(&rows);
        let closing = |lemmas: &[&str]| lemmas.contains(&self.before(first));
        if clause && !self.asks(first) {
            // "means to prove that"
            let meant = self.cue.iter().any(|&row| words[row].xpos == Xpos::TO);
            return (meant || !self.says(VOUCHING)).then_some(piece);
        }
        // "described what happened *as a farce*", "was called by the union *a farce*"
        if let Some(lead) = self.lead(&rows, "as").filter(|_| !closing(&["as"])) {
            return from(lead);
        }
        if self.says(NAME) && !closing(&["for", "on"]) {
            return from(self.tops(&rows).nth(1).map_or(first, |top| self.tree.extent(top).start.max(first)));
        }
        let claimed =
            clause || closing(&["of", "about", "as"]) || !self.is_object(&rows) || self.says(OBJECT);
        (claimed && self.act != Act::Asks || clause).then_some(piece)
    }

    /// The word before a piece: "accused *of* fraud".
    fn before(&self, first: usize) -> &str {
        let words = self.tree.words();
        let before = words[..first].iter().rev().find(|word| word.upos != Upos::Punct);
        before.map_or("", |word| &word.lemma)
    }

    /// Whether one of the cue's words is among some.
    fn says(&self, list: &'static str) -> bool {
        self.cue.iter().any(|&row| listed(list).any(|one| one == &*self.tree.words()[row].lemma))
    }

    /// "*The regime* was accused of fraud": it is told of whom something is said.
    fn is_told_of(&self, rows: &Range<usize>) -> bool {
        self.cue.first().is_some_and(|&cue| rows.end <= cue)
            && self.tops(rows).any(|top| {
                self.tree.words()[top].deprel == Deprel::NsubjPass
                    && self.tree.head(top).is_some_and(|head| self.cue.contains(&head))
            })
    }

    /// The words of some rows whose heads lie outside.
    fn tops(&self, rows: &Range<usize>) -> impl Iterator<Item = usize> {
        let all = rows.clone();
        let outside = move |row: &usize| self.tree.head(*row).is_none_or(|head| !all.contains(&head));
        rows.clone().filter(outside).filter(|&row| self.tree.words()[row].upos != Upos::Punct)
    }

    /// Whether a word that governs the others stands with a subject or in a finite form.
    fn is_clause(&self, rows: &Range<usize>) -> bool {
        let finite =
            |row: usize| matches!(self.tree.words()[row].xpos, Xpos::VBD | Xpos::VBZ | Xpos::VBP | Xpos::MD);
        let clause = |top: usize| {
            finite(top)
                || self
                    .tree
                    .children(top)
                    .any(|child| rows.contains(&child) && finite(child) && self.helps(child))
                || self.tree.subject(top).is_some_and(|subject| rows.contains(&subject))
        };
        self.tops(rows).any(clause)
    }

    fn helps(&self, row: usize) -> bool {
        matches!(self.tree.words()[row].deprel.universal(), Deprel::Aux | Deprel::Cop)
    }

    /// "*what* the thugs did"
    fn asks(&self, row: usize) -> bool {
        matches!(self.tree.words()[row].xpos, Xpos::WP | Xpos::WDT)
    }

    /// The first such preposition or conjunction behind the first word.
    fn lead(&self, rows: &Range<usize>, lemma: &str) -> Option<usize> {
        rows.clone().skip(1).find(|&row| {
            let word = &self.tree.words()[row];
            word.lemma == lemma && matches!(word.deprel, Deprel::Case | Deprel::Mark)
        })
    }

    /// Whether a word of the cue governs it as a thing: "rejected *the plan*", "called for *relief*".
    fn is_object(&self, rows: &Range<usize>) -> bool {
        const THINGS: [Deprel; 7] =
            [Deprel::Obj, Deprel::Iobj, Deprel::Obl, Deprel::Nmod, Deprel::Xcomp, Deprel::Advcl, Deprel::Acl];
        self.tops(rows).any(|top| {
            THINGS.contains(&self.tree.words()[top].deprel.universal())
                && self.tree.head(top).is_some_and(|head| self.cue.contains(&head))
        })
    }
}
