//! The object or phrase that a verb governs: "denied *the charge*", "accused *the council of fraud*".

use parallax_layers::words::{Deprel, Upos, Xpos};

use super::{TELLS, Verb};
use crate::{cues::Sense, draft::Governed, source};

impl Verb<'_> {
    /// "accused *the council of fraud*", "described *it as a farce*"; "was accused of *fraud*".
    pub(super) fn object_phrase(&self, sense: Sense, preposition: &'static str) -> Option<Governed> {
        let page = self.page;
        let relations = [Deprel::Obl, Deprel::Advcl, Deprel::Xcomp, Deprel::Nmod, Deprel::Acl, Deprel::Ccomp];
        let object = self.object().filter(|&object| !page.is_led_by(object, &["by"]));
        let own = self.right(&relations);
        let below = object
            .into_iter()
            .flat_map(|object| page.tree.right(object))
            .filter(|&child| relations.contains(&page.relation(child)));
        let led = |&child: &usize| {
            // "told them on Monday"
            let day = preposition == "on" && source::is_time(page, child);
            page.is_led_by(child, &[preposition]) && page.word(child).deprel != Deprel::AclRelcl && !day
        };
        let phrase = own.chain(below).find(led)?;
        // "attacked as the crowd left" tells when.
        if preposition == "as" && page.tree.subject(phrase).is_some() {
            return None;
        }
        let lead = page.lead(phrase)?;
        // "was seen in Karst as a doctor": where somebody was seen, not what for.
        let place = |at: usize| {
            at > self.row
                && at < lead
                && page.relation(at) == Deprel::Obl
                && page.word(at).deprel != Deprel::OblAgent
        };
        if preposition == "as" && object.is_none() && page.tree.children(self.row).any(place) {
            return None;
        }
        let end = self.rows(phrase).end;
        match object.filter(|&object| object < phrase) {
            Some(_) if TELLS.contains(&page.lemma(self.row)) => Some(Governed::new(sense, lead..end)),
            Some(object) => {
                let rows = self.rows(object).start..end;
                Some(Governed::new(sense, self.without_comment(rows, sense)))
            }
            // "deaths attributed to the flood"
            None if preposition == "to" => None,
            None if self.is_passive() || preposition == "as" && lead == self.row + 1 => Some(
                self.with_subject(Governed { closing: Some(lead), ..Governed::new(sense, lead + 1..end) }),
            ),
            None => None,
        }
    }

    /// "called *it a farce*".
    pub(super) fn name(&self, sense: Sense) -> Option<Governed> {
        let page = self.page;
        let predicate = |&child: &usize| {
            !page.is_led_by(child, &["to", "for", "on"]) && page.word(child).xpos != Xpos::VBG
        };
        let named = self.right(&[Deprel::Xcomp]).find(predicate);
        if self.is_passive() {
            return named.map(|named| self.with_subject(Governed::new(sense, self.rows(named))));
        }
        let first = self.object().filter(|&object| object > self.row)?;
        let second = self.right(&[Deprel::Obj]).find(|&child| child != first);
        let end = match named.or(second) {
            Some(name) => self.rows(name).end,
            // "calling the penalties “a joke, and not a funny one.”"
            None => {
                let rows = self.rows(first);
                // Or the parser joined them: "called the plan *“a joke”*".
                let within = (first + 1..rows.end).find(|&at| page.marked_at(at).is_some());
                let behind = within.unwrap_or(rows.end);
                let mark = (behind < page.words().len()).then(|| page.marked_at(behind)).flatten()?;
                page.marked[mark].rows.end
            }
        };
        Some(Governed::new(sense, self.rows(first).start..end))
    }

    /// "warned of *floods*", "called for *calm*".
    pub(super) fn phrase(&self, sense: Sense, preposition: &'static str) -> Option<Governed> {
        let page = self.page;
        let relations = [Deprel::Obl, Deprel::Advcl, Deprel::Xcomp, Deprel::Nmod, Deprel::Ccomp, Deprel::Acl];
        let below = self
            .object()
            .into_iter()
            .flat_map(|object| page.tree.right(object))
            .filter(|_| TELLS.contains(&page.lemma(self.row)));
        let mut children = self.right(&relations).chain(below);
        let phrase = children.find(|&child| {
            page.is_led_by(child, &[preposition])
                && page.word(child).deprel != Deprel::OblUnmarked
                && !source::is_time(page, child)
                // "spoke on condition of anonymity"
                && page.lemma(child) != "condition"
        })?;
        let lead = page.lead(phrase)?;
        // "was admitted to hospital"; "pointed out to the crowd": whom it was said to.
        if page.tree.child(self.row, &[Deprel::CompoundPrt]).is_some_and(|_| preposition == "to") {
            return None;
        }
        // "agreed to close" has an infinitive.
        if page.word(lead).xpos == Xpos::TO && page.is_verb(phrase) && page.word(phrase).xpos != Xpos::VBG {
            return None;
        }
        let end = self.rows(phrase).end;
        let close = (self.row + 1..lead).all(|at| matches!(page.word(at).upos, Upos::Adv | Upos::Adp));
        let from = if close { lead + 1 } else { lead };
        Some(Governed { closing: close.then_some(lead), ..Governed::new(sense, from..end) })
    }

    /// "denied *closing it*".
    pub(super) fn gerund(&self, sense: Sense) -> Option<Governed> {
        let page = self.page;
        let mut children = self.right(&[Deprel::Xcomp, Deprel::Ccomp, Deprel::Advcl]);
        let gerund = |&child: &usize| {
            let start = self.rows(child).start;
            page.word(child).xpos == Xpos::VBG
                && page.lead(child).is_none()
                && !page.is_comma(start)
                && self.follows(start)
                || page
                    .tree
                    .auxiliaries(child)
                    .any(|aux| page.word(aux).xpos == Xpos::VBG && page.lead(child).is_none())
        };
        let rows = self.one_tense(children.find(gerund)?);
        Some(Governed::new(sense, self.without_comment(rows, sense)))
    }

    /// "denied *the charge*"; "*the plan* was condemned by the union".
    pub(super) fn noun_phrase(&self, sense: Sense) -> Option<Governed> {
        let page = self.page;
        if page.tree.is_passive(self.row) {
            let subject = page
                .tree
                .subject(self.row)
                .filter(|&subject| subject < self.row && page.is_nominal(subject))?;
            return (page.tree.agent(self.row).is_some() && !page.is_relative(subject))
                .then(|| Governed::new(sense, page.tree.extent(subject)));
        }
        let object = self
            .right(&[Deprel::Obj])
            .find(|&object| page.is_nominal(object) || page.word(object).upos == Upos::Det)?;
        // "announced Friday"; "questioned the driver", "citing officials": it is they who say it.
        let person = matches!(page.lemma(self.row), "question" | "cite" | "dismiss")
            && source::is_somebody(page, object);
        if source::is_time(page, object) || person {
            return None;
        }
        let reflexive = page.text(object).ends_with("self") || page.text(object).ends_with("selves");
        if reflexive || self.is_passive() {
            return None;
        }
        let mut rows = self.rows(object);
        // "in a statement" tells where it was said.
        let told_in = |child: usize| source::TEXTS.contains(&page.lemma(child));
        let within = page.tree.right(object).find(|&child| page.is_led_by(child, &["in"]) && told_in(child));
        if let Some(lead) = within.and_then(|child| page.lead(child)) {
            rows.end = rows.end.min(lead);
        }
        // "criticised the plan for its cost": what follows goes with it.
        let with = self.right(&[Deprel::Obl]).filter(|&child| {
            page.is_led_by(
                child,
                &["for", "as", "over", "against", "from", "of", "in", "on", "about", "between"],
            )
        });
        for phrase in with.filter(|&child| child > object && !told_in(child) && !source::is_time(page, child))
        {
            let phrase = self.rows(phrase);
            if phrase.start == rows.end {
                rows.end = phrase.end;
            }
        }
        Some(Governed::new(sense, self.without_comment(rows, sense)))
    }

    /// Whether nothing but a particle stands between the verb and a word: "ruled out *intervening*".
    fn follows(&self, row: usize) -> bool {
        (self.row + 1..row).all(|at| self.page.word(at).deprel == Deprel::CompoundPrt)
    }
}
