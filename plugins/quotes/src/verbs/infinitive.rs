//! The infinitive that a verb governs: "promised *to close it*", "urged the council *to close it*".

use std::ops::Range;

use parallax_layers::words::{Deprel, Upos, Xpos};

use super::Verb;
use crate::{
    cues::{Frame, Sense},
    draft::Governed,
};

impl Verb<'_> {
    /// "promised *to close it*"; "*it* is expected *to close*".
    pub(super) fn infinitive(&self, sense: Sense) -> Option<Governed> {
        let page = self.page;
        // "a man believed to be the driver shouted": what the parser takes for the infinitive has a subject before it.
        let torn = |child: usize| {
            page.tree.left(child).any(|at| page.relation(at) == Deprel::Nsubj && at > self.row + 1)
        };
        // "threatened to strike": a verb that was taken for a noun.
        let bare = |child: usize| {
            child == self.row + 2
                && page.word(child).xpos == Xpos::NN
                && page.tree.children(child).all(|one| page.is_punct(one) || one < child)
        };
        // "committed to ending it"
        let gerund = |child: usize| page.word(child).xpos == Xpos::VBG;
        let near = |&child: &usize| {
            page.is_led_by(child, &["to"])
                && (page.is_verb_or_predicate(child) || bare(child))
                && !page.lead(child).is_some_and(|lead| gerund(child) && page.word(lead).xpos == Xpos::IN)
                && !torn(child)
        };
        let mut children = self
            .right(&[Deprel::Xcomp, Deprel::Ccomp, Deprel::Advcl, Deprel::Obl])
            .filter(|&child| page.relation(child) != Deprel::Obl || bare(child));
        let child = children.find(near)?;
        // "stopped there to hope": a purpose.
        let purpose = page.relation(child) == Deprel::Advcl && self.object().is_some();
        let whole = if bare(child) { self.row + 1..child + 1 } else { self.one_tense(child) };
        let rows = self.without_comment(whole, sense);
        (!purpose).then(|| self.with_subject(Governed::new(sense, rows)))
    }

    /// "urged the council *to close it*", "called on the council *to close it*".
    pub(super) fn told_infinitive(&self, sense: Sense) -> Option<Governed> {
        let page = self.page;
        let called = |&child: &usize| {
            page.is_led_by(child, &["on", "upon", "for", "to", "with"]) && page.is_nominal(child)
        };
        let behind = || self.right(&[Deprel::Obl]).find(called);
        let object = match sense.frame {
            // "called them to order", "push a bill to help"
            Frame::OblTo => behind(),
            _ => self.object().or_else(behind),
        };
        let passive = self.is_passive();
        if passive && sense.frame == Frame::OblTo {
            return None;
        }
        let told =
            if passive { page.tree.subject(self.row) } else { object.filter(|&object| object > self.row) };
        let own = self.right(&[Deprel::Xcomp, Deprel::Advcl, Deprel::Ccomp]);
        let below = object
            .into_iter()
            .flat_map(|object| page.tree.right(object))
            .filter(|&child| page.word(child).deprel == Deprel::Acl);
        let child = own
            .chain(below)
            .filter(|&child| {
                page.is_verb_or_predicate(child)
                    || page.lead(child).is_some_and(|lead| page.word(lead).xpos == Xpos::TO)
            })
            .find(|&child| page.is_led_by(child, &["to"]) && told.is_none_or(|told| passive || child > told));
        // "asked to speak" is somebody's own wish; "pushed $4m into it to build": a sum is told nothing.
        let told = told.filter(|&told| !matches!(page.word(told).upos, Upos::Num | Upos::Sym))?;
        let rows = match child {
            Some(child) => self.one_tense(child),
            None => self.behind_object(told)?,
        };
        let closing = page.lead(told).filter(|&lead| lead == self.row + 1);
        // "called for *the mayor to resign*": nobody is told.
        if closing.is_some_and(|lead| page.lemma(lead) == "for") {
            let rows = page.tree.extent(told).start.max(self.row + 2)..rows.end;
            return Some(Governed { closing, ..Governed::new(sense, self.without_comment(rows, sense)) });
        }
        let start = (rows.start.max(self.row + 1)..rows.end).find(|&at| {
            page.lemma(at) == "not" || page.word(at).xpos == Xpos::TO || page.lemma(at) == "to"
        })?;
        Some(Governed {
            closing,
            addressee: Some(told),
            ..Governed::new(sense, self.without_comment(start..rows.end, sense))
        })
    }

    /// "urged the crowd *to “crush them”*", where marks hide the infinitive from the parser.
    fn behind_object(&self, object: usize) -> Option<Range<usize>> {
        let page = self.page;
        let sentence = page.sentence(self.row);
        let to = (object + 1..sentence.end.min(object + 8))
            .find(|&at| page.word(at).xpos == Xpos::TO || page.lemma(at) == "to")?;
        let mark = (to + 1..sentence.end.min(to + 3)).find_map(|at| page.marked_at(at))?;
        let plain = (object + 1..to).all(|at| !page.is_punct(at) && !page.is_verb(at));
        plain.then(|| to..page.marked[mark].rows.end.min(sentence.end))
    }

    /// "wants *the council to close it*".
    pub(super) fn object_infinitive(&self, sense: Sense) -> Option<Governed> {
        let page = self.page;
        let object = self.object().filter(|&object| object > self.row && !self.is_passive())?;
        let own = self.right(&[Deprel::Xcomp, Deprel::Advcl, Deprel::Ccomp]);
        let below = page.tree.right(object).filter(|&child| page.word(child).deprel == Deprel::Acl);
        let child = own.chain(below).find(|&child| page.is_led_by(child, &["to"]) && child > object)?;
        let rows = self.rows(object).start..self.one_tense(child).end;
        Some(Governed::new(sense, self.without_comment(rows, sense)))
    }
}
