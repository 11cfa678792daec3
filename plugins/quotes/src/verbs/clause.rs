//! The clause that a verb governs: "said *that it closed*", "asked *whether it closed*".

use std::ops::Range;

use parallax_layers::words::{Deprel, Upos, Xpos};

use super::{TELLS, Verb};
use crate::{cues::Sense, draft::Governed, marks, source};

/// What ties a clause to another and opens nothing that is said.
const TIES: [&str; 12] = [
    "while", "as", "when", "after", "before", "although", "though", "until", "because", "since", "unless",
    "whereas",
];

impl Verb<'_> {
    /// "said *that it closed*", "said *it closed*", "asked *whether it closed*".
    pub(super) fn clause(&self, sense: Sense, asks: bool) -> Option<Governed> {
        let page = self.page;
        let own =
            self.right(&[Deprel::Ccomp]).find(|&child| self.is_clause(child) && self.asks(child) == asks);
        let own = own.or_else(|| self.far_clause(if asks { &["whether", "if"] } else { &["that"] }));
        let Some(own) = own.or_else(|| self.bare_relative().filter(|_| !asks)) else {
            return self.adjacent_clause(asks).map(|rows| Governed::new(sense, rows));
        };
        let mut rows = self.rows(own);
        // A clause that the parser left without its verb goes on: "said releasing it *could hurt*".
        let torn = !asks && !rows.clone().any(|at| page.is_finite(at));
        if let Some(whole) = self.adjacent_clause(asks).filter(|whole| torn && whole.end > rows.end) {
            rows = whole;
        }
        rows.start = self.start(own, &rows, asks);
        // "said it closed and that it burnt": the second clause may hang on the verb.
        let more = self
            .right(&[Deprel::Conj, Deprel::Parataxis])
            .filter(|&child| page.is_led_by(child, &["that"]) || self.is_told_too(child));
        rows.end = self.and_that(more.map(|clause| self.rows(clause).end).fold(rows.end, usize::max));
        // "Asked whether it closed, she nodded": who was asked has a clause of her own.
        if self.opens_sentence() {
            let comma = rows.clone().find(|&at| page.is_comma(at) && page.marked_at(at).is_none());
            rows.end = comma.unwrap_or(rows.end);
        }
        Some(Governed::new(sense, self.without_comment(rows, sense)))
    }

    /// "They say she came in, *walked through and left*": in the past, though they say it now. "Said it would close, and
    /// *the staff would be paid*": what had yet to come when it was said.
    fn is_told_too(&self, row: usize) -> bool {
        let page = self.page;
        let subject = page.tree.subject(row);
        let says_now = matches!(page.word(self.row).xpos, Xpos::VBZ | Xpos::VBP);
        let to_come = page.word(self.row).xpos == Xpos::VBD
            && subject.is_some()
            && page.marked_at(row).is_none()
            && page.tree.auxiliaries(row).any(|helper| page.lemma(helper) == "would");
        says_now && page.word(row).xpos == Xpos::VBD && subject.is_none() || to_come
    }

    /// Where a clause begins among the words that hang on it: "said *Monday* that it closed", "told *the jury* she saw him".
    fn start(&self, clause: usize, rows: &Range<usize>, asks: bool) -> usize {
        let page = self.page;
        let that = |&at: &usize| page.lemma(at) == "that" && page.word(at).xpos == Xpos::IN;
        let mark = page.tree.left(clause).find(|at| that(at) && page.word(*at).deprel == Deprel::Mark);
        let mut start = match mark.filter(|&mark| mark > self.row) {
            Some(mark) => mark,
            None if asks => rows.start,
            None => self.begin(rows.start),
        };
        // "on Monday 12 November that it closed"
        let day = page.word(start).upos == Upos::Adp || source::is_time(page, start);
        let near = (start..rows.end.min(start + 8)).find(that).filter(|_| day);
        start = near.filter(|&near| !(start..near).any(|at| page.is_verb(at))).unwrap_or(start);
        while start + 1 < rows.end && source::is_day(page, start, rows.end - 1) {
            start += 1;
        }
        // "said last week they made an offer"
        let when = page.tree.left(clause).find(|&child| page.word(child).deprel == Deprel::OblUnmarked);
        let when = when
            .map(|when| page.tree.extent(when))
            .filter(|when| when.start == start && start == self.row + 1);
        start = when.map_or(start, |when| when.end);
        let tells = TELLS.contains(&page.lemma(self.row)) && self.object().is_none();
        if let Some(subject) = page.tree.child(clause, &[Deprel::Nsubj]).filter(|_| tells) {
            let subject = page.tree.extent(subject).start;
            let told =
                |at: usize| matches!(page.word(at).upos, Upos::Det | Upos::Noun | Upos::Propn | Upos::Adj);
            if (start..subject).all(told) {
                start = start.max(subject);
            }
        }
        // "adding that time “was short”": what stands right behind the verb begins the clause.
        let next = self.row + 1;
        if !asks && page.lemma(next) == "that" && !(next..start).any(|at| page.is_comma(at)) {
            return next;
        }
        // "didn't say how many": the question's word may hang elsewhere.
        let question = start > self.row + 1 && page.word(start - 1).xpos == Xpos::WRB;
        start - usize::from(question)
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
            self.right(&[Deprel::Obj, Deprel::Iobj, Deprel::Nsubj, Deprel::Xcomp]).filter(|&child| {
                child < start && (page.is_nominal(child) || page.relation(child) != Deprel::Xcomp)
            });
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
        let near = self.behind_told(end)?;
        let word = page.word(near);
        // "announced Friday they had left": the day hides the clause from the parser.
        let behind_day = (self.row + 1..near).any(|at| source::is_time(page, at));
        let led = match asks {
            true => matches!(page.lemma(near), "whether" | "why" | "how") && word.upos != Upos::Noun,
            false => {
                word.lemma == "that"
                    && (behind_day || word.deprel == Deprel::Mark && page.tree.head(near) != Some(near + 1))
            }
        };
        // "say the state is on track"
        let finite = |at: usize| page.is_finite(at) && !page.is_punct(at);
        let opens = matches!(word.upos, Upos::Pron | Upos::Det | Upos::Propn);
        let says = (behind_day && opens || matches!(page.lemma(self.row), "say" | "think" | "tell")) && !asks;
        let says = says
            && !matches!(page.lemma(near), "about" | "of" | "to" | "so")
            && !TIES.contains(&page.lemma(near));
        let bare = says && page.is_left_subject(self.row) && (near..end).any(finite);
        if !led && !bare {
            return None;
        }
        let stop = |&at: &usize| {
            page.marked_at(at).is_none() && (page.text(at) == ";" || page.is_comma(at) && self.turns(at))
        };
        let until = (near..end).find(stop).unwrap_or(end);
        let rows = page.trim(near..until, |at| page.is_stop(at));
        (!rows.is_empty()).then_some(rows)
    }

    /// The word behind a verb where a clause may begin: behind whom it tells, adverbs and the day.
    fn behind_told(&self, end: usize) -> Option<usize> {
        /// Words of whom it tells at most.
        const MOST: usize = 6;
        let page = self.page;
        let told = self.object().filter(|_| TELLS.contains(&page.lemma(self.row)));
        let told = told.map_or(self.row + 1, |object| page.tree.within(page.tree.noun_chunk(object)).end);
        let mut near = if told <= self.row + 1 + MOST { told.max(self.row + 1) } else { self.row + 1 };
        let passed = |at: usize| {
            let day = source::is_day(page, at, end - 1);
            day || page.is_mark(at) || page.word(at).upos == Upos::Adv && page.word(at).xpos != Xpos::WRB
        };
        while near < end && passed(near) {
            near += 1;
        }
        (near < end && !page.is_punct(near)).then_some(near)
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
        let page = self.page;
        // "said, quoted by the agency"
        let reduced = page.word(row).xpos == Xpos::VBN
            && page.is_comma(self.rows(row).start.min(row))
            && page.tree.agent(row).is_some()
            && page.tree.auxiliaries(row).next().is_none();
        // "told the agency that it closed, the blog reported"
        let last = page.trim(page.sentence(row), |at| page.is_punct(at)).end;
        let tag = row + 1 == last && source::words::closing(page, row).is_some();
        let first = self.rows(row).find(|&at| !page.is_punct(at)).unwrap_or(row);
        let is_other = |at: usize| {
            TIES.contains(&page.lemma(at)) || ["to", "with", "so", "in"].contains(&page.lemma(at))
        };
        let led = is_other(first) && first > self.row + 1;
        !page.lead(row).is_some_and(is_other)
            && !led
            && !reduced
            && !tag
            && !self.is_meanwhile(row)
            && !self.is_joined(row)
            && (page.is_verb(row)
                || page.tree.subject(row).is_some()
                || page.tree.copula(row).is_some()
                || page.is_led_by(row, &["that"]))
            || self.asks(row)
            || page.marked_at(self.row).is_none()
                && page.marked_at(row).is_some_and(|mark| !marks::is_title(page, mark))
    }
}
