//! What a verb of attribution governs.

use std::ops::Range;

use parallax_layers::{
    quotes::Act,
    words::{Deprel, Upos, Xpos},
};

use crate::{
    cues::{Frame, Sense},
    draft::Governed,
    page::Page,
    source,
};

/// Verbs whose object is told, and no part of what is told.
const TELLS: [&str; 9] = ["tell", "inform", "notify", "remind", "assure", "reassure", "brief", "ask", "warn"];

/// The first of these that a verb has governs the rest: "told the mayor that it closed" has a clause, and no object.
const ORDER: [fn(Frame) -> bool; 10] = [
    |frame| frame == Frame::That,
    |frame| frame == Frame::Wh,
    |frame| frame == Frame::TellTo,
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

/// "The union *blamed* fuel costs": a verb that was taken to describe the noun that is its object.
pub(crate) fn described(page: &Page<'_>, senses: &[Sense], row: usize) -> Option<Governed> {
    let sense = *senses.iter().find(|sense| sense.frame == Frame::Np)?;
    let noun = page.tree.head(row).filter(|&noun| noun > row && page.tree.head(noun).is_none())?;
    let described = page.relation(row) == Deprel::Amod
        && page.word(row).xpos == Xpos::VBN
        && page.tree.copula(noun).is_none();
    let named = row > 0 && page.word(row - 1).upos == Upos::Propn && page.sentence(row).start < row;
    let verb = Verb { page, row };
    (described && named)
        .then(|| Governed::new(sense, verb.without_comment(row + 1..verb.rows(noun).end, sense)))
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
            Frame::TellTo => self.told_infinitive(sense),
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
        self.right(&[Deprel::Obj, Deprel::Iobj]).find(|&object| !source::is_time(self.page, object))
    }

    fn is_passive(&self) -> bool {
        source::is_passive(self.page, self.row)
    }

    /// "told *the Herald*", "said *to reporters*".
    fn told(&self) -> Option<usize> {
        let page = self.page;
        let is_told = TELLS.contains(&page.lemma(self.row));
        let object = self.object().filter(|&object| is_told && page.is_nominal(object));
        let passive = || page.tree.subject(self.row).filter(|_| is_told && self.is_passive());
        let said_to = || {
            let to = |&child: &usize| page.is_led_by(child, &["to", "with"]) && page.is_nominal(child);
            let speaks = matches!(
                page.lemma(self.row),
                "say" | "speak" | "talk" | "explain" | "complain" | "write" | "admit" | "confess"
            );
            self.right(&[Deprel::Obl]).find(to).filter(|_| speaks)
        };
        object.or_else(passive).or_else(said_to)
    }

    /// "said *that it closed*", "said *it closed*", "asked *whether it closed*".
    fn clause(&self, sense: Sense, asks: bool) -> Option<Governed> {
        let page = self.page;
        let own =
            self.right(&[Deprel::Ccomp]).find(|&child| self.is_clause(child) && self.asks(child) == asks);
        let own = own.or_else(|| self.far_clause(if asks { &["whether", "if"] } else { &["that"] }));
        let Some(own) = own.or_else(|| self.bare_relative().filter(|_| !asks)) else {
            return self.adjacent_clause(asks).map(|rows| Governed::new(sense, rows));
        };
        let mut rows = self.rows(own);
        // A clause that the parser left without its verb goes on.
        if let Some(whole) = self
            .adjacent_clause(asks)
            .filter(|whole| !asks && !rows.clone().any(|at| page.is_verb(at)) && whole.end > rows.end)
        {
            rows = whole;
        }
        match page
            .tree
            .left(own)
            .find(|&child| page.word(child).deprel == Deprel::Mark && page.lemma(child) == "that")
        {
            // "said Monday that it closed": the day is no part of it.
            Some(that) if that > self.row => rows.start = that,
            _ if !asks => rows.start = self.begin(rows.start),
            _ => {}
        }
        // "said it closed and that it burnt": the second clause may hang on the verb.
        let more = self.right(&[Deprel::Conj]).filter(|&child| page.is_led_by(child, &["that"]));
        for clause in more {
            rows.end = rows.end.max(self.rows(clause).end);
        }
        rows.end = self.and_that(rows.end);
        // "said on Monday 12 November that it closed"
        let opens = page.word(rows.start).upos == Upos::Adp || source::is_time(page, rows.start);
        let mut near = rows.start..rows.end.min(rows.start + 8);
        if let Some(that) =
            near.find(|&at| page.lemma(at) == "that" && page.word(at).xpos == Xpos::IN).filter(|_| opens)
            && !(rows.start..that).any(|at| page.is_verb(at))
        {
            rows.start = that;
        }
        // "said Saturday it closed", "told the jury she saw him": what stands before its subject is no part of it.
        while rows.start + 1 < rows.end && source::is_time(page, rows.start) {
            rows.start += 1;
        }
        if let Some(subject) = page
            .tree
            .child(own, &[Deprel::Nsubj])
            .filter(|_| TELLS.contains(&page.lemma(self.row)) && self.object().is_none())
        {
            let start = page.tree.extent(subject).start;
            let before = rows.start..start;
            if !before.is_empty()
                && before
                    .clone()
                    .all(|at| matches!(page.word(at).upos, Upos::Det | Upos::Noun | Upos::Propn | Upos::Adj))
            {
                rows.start = start;
            }
        }
        // "didn't say how many": the question's word may hang elsewhere.
        if rows.start > self.row + 1 && page.word(rows.start - 1).xpos == Xpos::WRB {
            rows.start -= 1;
        }
        // "Asked whether it closed, she nodded": who was asked has a clause of her own.
        if self.opens_sentence() {
            let comma = rows.clone().find(|&at| page.is_comma(at) && page.marked_at(at).is_none());
            rows.end = comma.unwrap_or(rows.end);
        }
        Some(Governed::new(sense, self.without_comment(rows, sense)))
    }

    /// "conceded that it closed*, that it burnt, and that it fell*": clauses with the same conjunction follow.
    fn and_that(&self, mut end: usize) -> usize {
        let page = self.page;
        let last = page.sentence(self.row).end;
        loop {
            let next = (end..last).find(|&at| !page.is_comma(at) && page.word(at).upos != Upos::Cconj);
            let Some(that) = next
                .filter(|&at| page.lemma(at) == "that" && page.word(at).deprel == Deprel::Mark && at > end)
            else {
                return end;
            };
            let clause = page.tree.head(that).map_or(end, |head| page.tree.extent(head).end.min(last));
            if clause <= that {
                return end;
            }
            end = clause;
        }
    }

    /// Where a clause without a conjunction begins: what the parser takes for an object may be its subject.
    fn begin(&self, start: usize) -> usize {
        let page = self.page;
        let left = page.tree.left(self.row).any(|child| page.relation(child) == Deprel::Nsubj);
        let mut taken =
            self.right(&[Deprel::Obj, Deprel::Iobj, Deprel::Nsubj]).filter(|&child| child < start);
        let first = taken.next().filter(|_| left && !TELLS.contains(&page.lemma(self.row)));
        first.map_or(start, |first| page.tree.extent(first).start.max(self.row + 1).min(start))
    }

    /// "told the Herald *she sells it*": a relative clause without a pronoun is the clause that was told.
    fn bare_relative(&self) -> Option<usize> {
        let page = self.page;
        let object = self.object().filter(|_| TELLS.contains(&page.lemma(self.row)))?;
        let relative = page.tree.right(object).find(|&child| page.word(child).deprel == Deprel::AclRelcl)?;
        let pronoun = page.tree.subtree(relative).take_while(|&at| at <= relative).any(|at| {
            // "told the network that jobs had been cut"
            let that = page.lemma(at) == "that" && page.relation(at) != Deprel::Nsubj && at == object + 1;
            !that && matches!(page.word(at).xpos, Xpos::WDT | Xpos::WP | Xpos::WPS | Xpos::WRB)
        });
        let subject = page.tree.child(relative, &[Deprel::Nsubj, Deprel::NsubjPass])?;
        (!pronoun && subject < relative).then_some(relative)
    }

    /// Where the tree is of no help: what stands right behind the verb and begins as a clause does.
    fn adjacent_clause(&self, asks: bool) -> Option<Range<usize>> {
        let page = self.page;
        let end = page.sentence(self.row).end;
        let near = (self.row + 1..end).find(|&at| {
            !matches!(page.word(at).upos, Upos::Adv | Upos::Punct) || page.word(at).xpos == Xpos::WRB
        })?;
        let word = page.word(near);
        let led = match asks {
            true => matches!(page.lemma(near), "whether" | "why" | "how") && word.upos != Upos::Noun,
            false => {
                word.lemma == "that"
                    && matches!(word.deprel, Deprel::Mark)
                    && page.tree.head(near) != Some(near + 1)
            }
        };
        // "say the state is on track"
        let finite = |at: usize| {
            matches!(page.word(at).xpos, Xpos::MD | Xpos::VBD | Xpos::VBZ | Xpos::VBP) && !page.is_punct(at)
        };
        let says = matches!(page.lemma(self.row), "say" | "think") && !asks;
        let bare = says && page.is_left_subject(self.row) && (near..end).any(finite);
        if !led && !bare || near > self.row + 2 {
            return None;
        }
        let stop = |&at: &usize| {
            page.marked_at(at).is_none() && (page.text(at) == ";" || page.is_comma(at) && self.turns(at))
        };
        let until = (near..end).find(stop).unwrap_or(end);
        let rows = page.trim(near..until, |at| page.is_stop(at));
        (!rows.is_empty()).then_some(rows)
    }

    /// Whether a comma is followed by what is another's: ", and", ", adding".
    fn turns(&self, comma: usize) -> bool {
        let next = comma + 1;
        next < self.page.words().len()
            && (matches!(self.page.lemma(next), "but" | "while" | "and")
                || self.page.word(next).xpos == Xpos::VBG)
    }

    /// Whether it begins its sentence, without a subject.
    fn opens_sentence(&self) -> bool {
        let page = self.page;
        let first = page.trim(page.sentence(self.row), |at| page.is_punct(at)).start;
        first == self.row && matches!(page.word(self.row).xpos, Xpos::VBN | Xpos::VBG | Xpos::VBD)
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
            // "acknowledged under questioning that"
            let gerund = page.word(at).xpos == Xpos::VBG && page.lead(at).is_some();
            (page.is_nominal(at) || gerund) && !object
        };
        (page.word(head).deprel != Deprel::AclRelcl && between.all(nominal)).then_some(head)
    }

    /// "promised *to close it*"; "*it* is expected *to close*".
    fn infinitive(&self, sense: Sense) -> Option<Governed> {
        let page = self.page;
        // "threatened to strike": a verb that was taken for a noun.
        let bare = |child: usize| {
            child == self.row + 2
                && page.word(child).xpos == Xpos::NN
                && page.tree.children(child).all(|one| page.is_punct(one) || one < child)
        };
        let near = |&child: &usize| {
            page.is_led_by(child, &["to"]) && (page.is_verb_or_predicate(child) || bare(child))
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
    fn told_infinitive(&self, sense: Sense) -> Option<Governed> {
        let page = self.page;
        let called = |&child: &usize| {
            page.is_led_by(child, &["on", "upon", "for", "to", "with"]) && page.is_nominal(child)
        };
        let object = self.object().or_else(|| self.right(&[Deprel::Obl]).find(called));
        let passive = self.is_passive();
        let told =
            if passive { page.tree.subject(self.row) } else { object.filter(|&object| object > self.row) };
        let own = self.right(&[Deprel::Xcomp, Deprel::Advcl, Deprel::Ccomp]);
        let below = object
            .into_iter()
            .flat_map(|object| page.tree.right(object))
            .filter(|&child| page.word(child).deprel == Deprel::Acl);
        let child = own
            .chain(below)
            .find(|&child| page.is_led_by(child, &["to"]) && told.is_none_or(|told| passive || child > told));
        // "asked to speak" is somebody's own wish.
        let told = told?;
        let rows = match child {
            Some(child) => self.one_tense(child),
            None => self.behind_object(told)?,
        };
        let start = (rows.start.max(self.row + 1)..rows.end).find(|&at| {
            page.lemma(at) == "not" || page.word(at).xpos == Xpos::TO || page.lemma(at) == "to"
        })?;
        let closing = page.lead(told).filter(|&lead| lead == self.row + 1);
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
    fn object_infinitive(&self, sense: Sense) -> Option<Governed> {
        let page = self.page;
        let object = self.object().filter(|&object| object > self.row && !self.is_passive())?;
        let own = self.right(&[Deprel::Xcomp, Deprel::Advcl, Deprel::Ccomp]);
        let below = page.tree.right(object).filter(|&child| page.word(child).deprel == Deprel::Acl);
        let child = own.chain(below).find(|&child| page.is_led_by(child, &["to"]) && child > object)?;
        let rows = self.rows(object).start..self.one_tense(child).end;
        Some(Governed::new(sense, self.without_comment(rows, sense)))
    }

    /// In a passive, whom it is about is a part of it: "*the plan* was described as *a farce*".
    fn with_subject(&self, mut governed: Governed) -> Governed {
        let page = self.page;
        let subject = page
            .tree
            .child(self.row, &[Deprel::NsubjPass, Deprel::Nsubj])
            .filter(|&subject| page.is_nominal(subject) && self.is_passive());
        let relative = |subject: usize| {
            matches!(page.word(subject).xpos, Xpos::WDT | Xpos::WP) || page.lemma(subject) == "it"
        };
        if let Some(subject) = subject.filter(|&subject| subject < self.row && !relative(subject)) {
            let rows = page.tree.extent(subject);
            let rows = rows.start.max(page.sentence(self.row).start)..rows.end.min(self.row);
            let rows = page.trim(rows, |at| page.is_stop(at));
            governed.content.splice(0..0, (!rows.is_empty()).then_some(rows));
        }
        governed
    }

    /// The words of an infinitive or gerund, without a clause that the parser joined to it though it tells what was done:
    /// "agreed to sell *and left*".
    fn one_tense(&self, child: usize) -> Range<usize> {
        let page = self.page;
        let mut rows = self.rows(child);
        let finite = |xpos: Xpos| matches!(xpos, Xpos::VBD | Xpos::VBZ | Xpos::VBP);
        for joined in page.tree.right(child).filter(|&joined| page.word(joined).deprel == Deprel::Conj) {
            if finite(page.word(joined).xpos) && !finite(page.word(child).xpos) {
                rows.end = rows.end.min(page.tree.extent(joined).start);
                let cc = rows.end.checked_sub(1).filter(|&at| page.word(at).upos == Upos::Cconj);
                rows.end = cc.unwrap_or(rows.end);
            }
        }
        rows
    }

    /// Without what is set off at the end and is the outlet's to add: "warned that sales would fall*, sending shares down*",
    /// "agreed to sell it*, a retreat for the firm*".
    fn without_comment(&self, rows: Range<usize>, sense: Sense) -> Range<usize> {
        const LEADS: [&str; 9] =
            ["after", "following", "despite", "amid", "in", "before", "because", "as", "with"];
        let page = self.page;
        // "said that rebels attacked, *killing two*" is still said; "…, *calling it a crime*" is said by whoever said the first.
        const SAYS: [&str; 16] = [
            "add",
            "call",
            "term",
            "describe",
            "accuse",
            "blame",
            "cite",
            "warn",
            "say",
            "argue",
            "insist",
            "urge",
            "note",
            "brand",
            "dub",
            "attribute",
        ];
        let clause = matches!(sense.frame, Frame::That | Frame::Wh);
        let deed = !clause || sense.act == Act::Thinks;
        let comment = |&comma: &usize| {
            let next = comma + 1;
            if !page.is_comma(comma) || page.marked_at(comma).is_some() || next >= rows.end {
                return false;
            }
            let word = page.word(next);
            let relation = page.relation(next);
            let participle = word.xpos == Xpos::VBG
                && matches!(relation, Deprel::Advcl | Deprel::Acl | Deprel::Xcomp | Deprel::Parataxis);
            let article = matches!(&*word.lemma, "a" | "an") && page.word(comma - 1).upos != Upos::Propn;
            let aside = deed
                && (article || LEADS.contains(&&*word.lemma) && matches!(word.upos, Upos::Adp | Upos::Sconj));
            let more = (next..rows.end).any(|at| page.word(at).upos == Upos::Cconj && page.is_comma(at - 1));
            participle && (!clause || SAYS.contains(&&*word.lemma)) || aside && !more
        };
        let until = rows.clone().find(comment).unwrap_or(rows.end);
        rows.start..until
    }

    /// "accused *the council of fraud*", "described *it as a farce*"; "was accused of *fraud*".
    fn object_phrase(&self, sense: Sense, preposition: &'static str) -> Option<Governed> {
        let page = self.page;
        let relations = [Deprel::Obl, Deprel::Advcl, Deprel::Xcomp, Deprel::Nmod, Deprel::Acl, Deprel::Ccomp];
        let object = self.object().filter(|&object| !page.is_led_by(object, &["by"]));
        let own = self.right(&relations);
        let below = object
            .into_iter()
            .flat_map(|object| page.tree.right(object))
            .filter(|&child| relations.contains(&page.relation(child)));
        let led = |&child: &usize| {
            page.is_led_by(child, &[preposition]) && page.word(child).deprel != Deprel::AclRelcl
        };
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
            None if self.is_passive() || preposition == "as" && lead == self.row + 1 => Some(
                self.with_subject(Governed { closing: Some(lead), ..Governed::new(sense, lead + 1..end) }),
            ),
            None => None,
        }
    }

    /// "called *it a farce*".
    fn name(&self, sense: Sense) -> Option<Governed> {
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
    fn phrase(&self, sense: Sense, preposition: &'static str) -> Option<Governed> {
        let page = self.page;
        let relations = [Deprel::Obl, Deprel::Advcl, Deprel::Xcomp, Deprel::Nmod, Deprel::Ccomp, Deprel::Acl];
        let below = self
            .object()
            .into_iter()
            .flat_map(|object| page.tree.right(object))
            .filter(|_| TELLS.contains(&page.lemma(self.row)));
        let mut children = self.right(&relations).chain(below);
        let phrase = children.find(|&child| {
            page.is_led_by(child, &[preposition]) && page.word(child).deprel != Deprel::OblUnmarked
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
    fn gerund(&self, sense: Sense) -> Option<Governed> {
        let page = self.page;
        let mut children = self.right(&[Deprel::Xcomp, Deprel::Ccomp, Deprel::Advcl]);
        let gerund = |&child: &usize| {
            page.word(child).xpos == Xpos::VBG
                && page.lead(child).is_none()
                && self.rows(child).start == self.row + 1
                || page
                    .tree
                    .auxiliaries(child)
                    .any(|aux| page.word(aux).xpos == Xpos::VBG && page.lead(child).is_none())
        };
        let rows = self.one_tense(children.find(gerund)?);
        Some(Governed::new(sense, self.without_comment(rows, sense)))
    }

    /// "denied *the charge*"; "*the plan* was condemned by the union".
    fn noun_phrase(&self, sense: Sense) -> Option<Governed> {
        let page = self.page;
        if page.tree.is_passive(self.row) {
            let subject = page
                .tree
                .subject(self.row)
                .filter(|&subject| subject < self.row && page.is_nominal(subject))?;
            let relative = matches!(page.word(subject).xpos, Xpos::WDT | Xpos::WP);
            return (page.tree.agent(self.row).is_some() && !relative)
                .then(|| Governed::new(sense, page.tree.extent(subject)));
        }
        let object = self
            .right(&[Deprel::Obj])
            .find(|&object| page.is_nominal(object) || page.word(object).upos == Upos::Det)?;
        let reflexive = page.text(object).ends_with("self") || page.text(object).ends_with("selves");
        if reflexive || self.is_passive() {
            return None;
        }
        let mut rows = self.rows(object);
        // "criticised the plan for its cost": what follows goes with it.
        let with = self
            .right(&[Deprel::Obl])
            .filter(|&child| page.is_led_by(child, &["for", "as", "over", "against", "from", "of", "in"]));
        for phrase in with.filter(|&child| child > object) {
            let phrase = self.rows(phrase);
            if phrase.start == rows.end {
                rows.end = phrase.end;
            }
        }
        Some(Governed::new(sense, self.without_comment(rows, sense)))
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
        matches!(word.xpos, Xpos::WP | Xpos::WRB | Xpos::WDT | Xpos::WPS)
            || matches!(&*word.lemma, "whether" | "if")
    }

    /// ", police say, and headed home"
    fn is_joined(&self, row: usize) -> bool {
        let page = self.page;
        let first = self.rows(row).find(|&at| !page.is_punct(at));
        first.is_some_and(|first| page.word(first).upos == Upos::Cconj && page.marked_at(first).is_none())
    }

    /// ", setting down her cup"
    fn is_meanwhile(&self, row: usize) -> bool {
        let page = self.page;
        let start = self.rows(row).start;
        let comma = page.is_comma(start.min(row)) || page.is_comma(start.saturating_sub(1));
        page.word(row).xpos == Xpos::VBG
            && comma
            && page.tree.subject(row).is_none()
            && page.tree.auxiliaries(row).next().is_none()
    }

    /// Whether it is a clause, and not a name that the parser took for one.
    fn is_clause(&self, row: usize) -> bool {
        const OTHERS: [&str; 16] = [
            "while", "as", "when", "after", "before", "although", "though", "until", "to", "with", "because",
            "since", "so", "unless", "whereas", "in",
        ];
        let page = self.page;
        !page.is_led_by(row, &OTHERS)
            && !self.is_meanwhile(row)
            && !self.is_joined(row)
            && (page.is_verb(row)
                || page.tree.subject(row).is_some()
                || page.tree.copula(row).is_some()
                || page.is_led_by(row, &["that"]))
            || self.asks(row)
            || page.marked_at(row).is_some() && page.marked_at(self.row).is_none()
    }
}
