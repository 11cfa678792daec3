//! What a verb of attribution governs.

use std::ops::Range;

use parallax_layers::words::{Deprel, Upos, Xpos};

use crate::{
    cues::{Frame, Sense},
    draft::Governed,
    page::Page,
};

/// Verbs whose object is told, and no part of what is told.
const TELLS: [&str; 9] = ["tell", "inform", "notify", "remind", "assure", "reassure", "brief", "ask", "warn"];

/// The first of these that a verb has governs the rest: "told the mayor that it closed" has a clause, and no object.
const ORDER: [fn(Frame) -> bool; 9] = [
    |frame| frame == Frame::That,
    |frame| frame == Frame::Wh,
    |frame| frame == Frame::ObjTo,
    |frame| frame == Frame::To,
    |frame| matches!(frame, Frame::As | Frame::ObjPhrase(_)),
    |frame| frame == Frame::Name,
    |frame| matches!(frame, Frame::Phrase(_)),
    |frame| frame == Frame::Ing,
    |frame| frame == Frame::Np,
];

/// What a verb governs in its clause.
pub(crate) fn governed(page: &Page<'_>, senses: &[Sense], row: usize) -> Option<Governed> {
    let verb = Verb { page, row };
    let told = verb.told();
    let known = ORDER.iter().find_map(|frames| {
        let mut senses = senses.iter().filter(|sense| frames(sense.frame));
        senses.find_map(|&sense| verb.frame(sense))
    });
    known.map(|mut governed| {
        governed.addressee = governed.addressee.or(told);
        governed
    })
}

/// Whom a verb of telling tells.
pub(crate) fn told(page: &Page<'_>, row: usize) -> Option<usize> {
    Verb { page, row }.told()
}

struct Verb<'a> {
    page: &'a Page<'a>,
    row: usize,
}

impl Verb<'_> {
    fn frame(&self, sense: Sense) -> Option<Governed> {
        match sense.frame {
            Frame::That => self.clause(sense, false),
            Frame::Wh => self.clause(sense, true),
            Frame::To => self.infinitive(sense),
            Frame::ObjTo => self.object_infinitive(sense),
            Frame::As => self.object_phrase(sense, "as"),
            Frame::ObjPhrase(preposition) => self.object_phrase(sense, preposition),
            Frame::Name => self.name(sense),
            Frame::Phrase(preposition) => self.phrase(sense, preposition),
            Frame::Ing => self.gerund(sense),
            Frame::Np => self.noun_phrase(sense),
            Frame::Say => None,
        }
    }

    fn right(&self, relations: &[Deprel]) -> impl Iterator<Item = usize> {
        self.page.tree.right(self.row).filter(|&child| relations.contains(&self.page.relation(child)))
    }

    fn object(&self) -> Option<usize> {
        self.right(&[Deprel::Obj, Deprel::Iobj]).next()
    }

    fn is_passive(&self) -> bool {
        let word = self.page.word(self.row);
        self.page.tree.is_passive(self.row) || word.xpos == Xpos::VBN && self.page.tree.child(self.row, &[Deprel::Aux]).is_none()
    }

    /// "told *the Herald*", "said *to reporters*".
    fn told(&self) -> Option<usize> {
        let page = self.page;
        let is_told = TELLS.contains(&page.lemma(self.row));
        let object = self.object().filter(|&object| is_told && page.is_nominal(object));
        let passive = || page.tree.subject(self.row).filter(|_| is_told && self.is_passive());
        let said_to = || {
            let to = |&child: &usize| page.is_led_by(child, &["to", "with"]) && page.is_nominal(child);
            let speaks = matches!(page.lemma(self.row), "say" | "speak" | "talk" | "explain" | "complain" | "write" | "admit" | "confess");
            self.right(&[Deprel::Obl]).find(to).filter(|_| speaks)
        };
        object.or_else(passive).or_else(said_to)
    }

    /// "said *that it closed*", "said *it closed*", "asked *whether it closed*".
    fn clause(&self, sense: Sense, asks: bool) -> Option<Governed> {
        let own = self.right(&[Deprel::Ccomp]).find(|&child| self.is_clause(child) && self.asks(child) == asks);
        let own = own.or_else(|| self.far_clause(if asks { &["whether", "if"] } else { &["that"] }))?;
        let mut rows = self.rows(own);
        // "said it closed and that it burnt": the second clause may hang on the verb.
        let more = self.right(&[Deprel::Conj]).filter(|&child| self.page.is_led_by(child, &["that"]));
        for clause in more {
            rows.end = rows.end.max(self.rows(clause).end);
        }
        Some(Governed::new(sense, rows))
    }

    /// "told the council in a letter *that it closed*": such a clause may hang on what stands between.
    fn far_clause(&self, leads: &[&str]) -> Option<usize> {
        let page = self.page;
        let behind = self.row + 1..page.tree.extent(self.row).end.min(page.sentence(self.row).end);
        let lead = |&at: &usize| page.word(at).deprel == Deprel::Mark && leads.contains(&page.lemma(at));
        let head = page.tree.head(behind.clone().find(lead)?).filter(|&head| head > self.row)?;
        let mut above = page.tree.ancestors(head);
        let mut between = above.by_ref().take_while(|&at| at != self.row);
        let nominal = |at: usize| {
            // "denied the claim that it closed" denies a claim.
            let object = page.relation(at) == Deprel::Obj && !TELLS.contains(&page.lemma(self.row));
            page.is_nominal(at) && !object
        };
        (page.word(head).deprel != Deprel::AclRelcl && between.all(nominal)).then_some(head)
    }

    /// "promised *to close it*".
    fn infinitive(&self, sense: Sense) -> Option<Governed> {
        let page = self.page;
        let near = |&child: &usize| page.is_led_by(child, &["to"]) && page.is_verb_or_predicate(child);
        let mut children = self.right(&[Deprel::Xcomp, Deprel::Ccomp, Deprel::Advcl]);
        let child = children.find(near)?;
        // "stopped there to hope": a purpose.
        let purpose = page.relation(child) == Deprel::Advcl && self.object().is_some();
        (!purpose).then(|| Governed::new(sense, self.rows(child)))
    }

    /// "urged *the council to close it*", "called on *the council to close it*".
    fn object_infinitive(&self, sense: Sense) -> Option<Governed> {
        let page = self.page;
        let lead = |at: usize| page.lead(at).filter(|&lead| page.lemma(lead) != "to" || page.lemma(self.row) == "appeal");
        let called = |&child: &usize| page.is_led_by(child, &["on", "upon", "for", "to", "with"]) && page.is_nominal(child);
        let object = self.object().or_else(|| self.right(&[Deprel::Obl]).find(called));
        if self.is_passive() {
            let child = self.right(&[Deprel::Xcomp, Deprel::Advcl]).find(|&child| page.is_led_by(child, &["to"]))?;
            return Some(Governed { addressee: page.tree.subject(self.row), ..Governed::new(sense, self.rows(child)) });
        }
        let object = object.filter(|&object| object > self.row)?;
        let own = self.right(&[Deprel::Xcomp, Deprel::Advcl, Deprel::Ccomp]);
        let below = page.tree.right(object).filter(|&child| page.word(child).deprel == Deprel::Acl);
        let child = own.chain(below).find(|&child| page.is_led_by(child, &["to"]) && child > object)?;
        let closing = lead(object).filter(|&lead| lead > self.row);
        let object_rows = self.rows(object);
        let to = page.lead(child)?;
        let end = self.rows(child).end;
        let start = match closing {
            _ if page.lemma(self.row) == "tell" || page.lemma(self.row) == "remind" => to,
            Some(lead) => lead + 1,
            None => object_rows.start,
        };
        Some(Governed { closing, addressee: Some(object), ..Governed::new(sense, start..end) })
    }

    /// "accused *the council of fraud*", "described *it as a farce*"; "was accused of *fraud*".
    fn object_phrase(&self, sense: Sense, preposition: &'static str) -> Option<Governed> {
        let page = self.page;
        let relations = [Deprel::Obl, Deprel::Advcl, Deprel::Xcomp, Deprel::Nmod, Deprel::Acl, Deprel::Ccomp];
        let object = self.object().filter(|&object| !page.is_led_by(object, &["by"]));
        let own = self.right(&relations);
        let below = object.into_iter().flat_map(|object| page.tree.right(object)).filter(|&child| relations.contains(&page.relation(child)));
        let led = |&child: &usize| page.is_led_by(child, &[preposition]) && page.word(child).deprel != Deprel::AclRelcl;
        let phrase = own.chain(below).find(led)?;
        // "attacked as the crowd left" tells when.
        if preposition == "as" && page.tree.subject(phrase).is_some() {
            return None;
        }
        let lead = page.lead(phrase)?;
        let end = self.rows(phrase).end;
        match object.filter(|&object| object < phrase) {
            Some(_) if TELLS.contains(&page.lemma(self.row)) => Some(Governed::new(sense, lead..end)),
            Some(object) => Some(Governed::new(sense, self.rows(object).start..end)),
            None if self.is_passive() || preposition == "as" && lead == self.row + 1 => {
                Some(Governed { closing: Some(lead), ..Governed::new(sense, lead + 1..end) })
            }
            None => None,
        }
    }

    /// "called *it a farce*".
    fn name(&self, sense: Sense) -> Option<Governed> {
        let page = self.page;
        let predicate = |&child: &usize| !page.is_led_by(child, &["to", "for", "on"]) && page.word(child).xpos != Xpos::VBG;
        let named = self.right(&[Deprel::Xcomp]).find(predicate);
        if self.is_passive() {
            return named.map(|named| Governed::new(sense, self.rows(named)));
        }
        let first = self.object().filter(|&object| object > self.row)?;
        let second = self.right(&[Deprel::Obj]).find(|&child| child != first);
        let end = self.rows(named.or(second)?).end;
        Some(Governed::new(sense, self.rows(first).start..end))
    }

    /// "warned of *floods*", "called for *calm*".
    fn phrase(&self, sense: Sense, preposition: &'static str) -> Option<Governed> {
        let page = self.page;
        let relations = [Deprel::Obl, Deprel::Advcl, Deprel::Xcomp, Deprel::Nmod, Deprel::Ccomp, Deprel::Acl];
        let below = self.object().into_iter().flat_map(|object| page.tree.right(object)).filter(|_| TELLS.contains(&page.lemma(self.row)));
        let mut children = self.right(&relations).chain(below);
        let phrase = children.find(|&child| page.is_led_by(child, &[preposition]) && page.word(child).deprel != Deprel::OblUnmarked)?;
        let lead = page.lead(phrase)?;
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
    fn gerund(&self, sense: Sense) -> Option<Governed> {
        let page = self.page;
        let mut children = self.right(&[Deprel::Xcomp, Deprel::Ccomp, Deprel::Advcl]);
        let gerund = |&child: &usize| {
            page.word(child).xpos == Xpos::VBG && page.lead(child).is_none() && self.rows(child).start == self.row + 1
                || page.tree.auxiliaries(child).any(|aux| page.word(aux).xpos == Xpos::VBG && page.lead(child).is_none())
        };
        Some(Governed::new(sense, self.rows(children.find(gerund)?)))
    }

    /// "denied *the charge*"; "*the plan* was condemned by the union".
    fn noun_phrase(&self, sense: Sense) -> Option<Governed> {
        let page = self.page;
        if page.tree.is_passive(self.row) {
            let subject = page.tree.subject(self.row).filter(|&subject| subject < self.row && page.is_nominal(subject))?;
            let relative = matches!(page.word(subject).xpos, Xpos::WDT | Xpos::WP);
            return (page.tree.agent(self.row).is_some() && !relative).then(|| Governed::new(sense, page.tree.extent(subject)));
        }
        let object = self.right(&[Deprel::Obj]).find(|&object| page.is_nominal(object) || page.word(object).upos == Upos::Det)?;
        let reflexive = page.text(object).ends_with("self") || page.text(object).ends_with("selves");
        if reflexive || self.is_passive() {
            return None;
        }
        let mut rows = self.rows(object);
        // "criticised the plan for its cost": what follows goes with it.
        let with = self.right(&[Deprel::Obl]).filter(|&child| page.is_led_by(child, &["for", "as", "over", "against", "from", "of", "in"]));
        for phrase in with.filter(|&child| child > object) {
            let phrase = self.rows(phrase);
            if phrase.start == rows.end {
                rows.end = phrase.end;
            }
        }
        Some(Governed::new(sense, rows))
    }

    /// The words below a word, as far as they stand behind the verb and in its sentence.
    fn rows(&self, child: usize) -> Range<usize> {
        let extent = self.page.tree.extent(child);
        let end = extent.end.min(self.page.sentence(self.row).end);
        extent.start.max(self.row + 1)..end.max(self.row + 1)
    }

    /// Whether a clause is a question: "whether it closed", "how it closed".
    fn asks(&self, clause: usize) -> bool {
        let first = self.page.trim(self.rows(clause), |at| self.page.is_punct(at)).start;
        let word = self.page.word(first.min(self.page.words().len() - 1));
        matches!(word.xpos, Xpos::WP | Xpos::WRB | Xpos::WDT | Xpos::WPS) || matches!(&*word.lemma, "whether" | "if")
    }

    /// Whether it is a clause, and not a name that the parser took for one.
    fn is_clause(&self, row: usize) -> bool {
        const OTHERS: [&str; 9] = ["while", "as", "when", "after", "before", "although", "though", "until", "to"];
        let page = self.page;
        !page.is_led_by(row, &OTHERS)
            && (page.is_verb(row) || page.tree.subject(row).is_some() || page.tree.copula(row).is_some() || page.is_led_by(row, &["that"]))
            || self.asks(row)
            || page.marked_at(row).is_some() && page.marked_at(self.row).is_none()
    }
}
