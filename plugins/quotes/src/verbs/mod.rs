//! What a verb of attribution governs.

mod clause;
mod infinitive;
mod object;

use std::ops::Range;

use parallax_layers::{
    quotes::Act,
    words::{Deprel, Upos, Xpos},
};
use parallax_lexicon::classes::listed;

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
    |frame| matches!(frame, Frame::TellTo | Frame::OblTo),
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
    let known = ORDER.iter().find_map(|frames| {
        let mut senses = senses.iter().filter(|sense| frames(sense.frame));
        senses.find_map(|&sense| verb.frame(sense))
    });
    known.map(|mut governed| {
        governed.addressee = governed.addressee.or_else(|| verb.told());
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
            Frame::TellTo | Frame::OblTo => self.told_infinitive(sense),
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

    /// In a passive, whom it is about is a part of it: "*the plan* was described as *a farce*".
    fn with_subject(&self, mut governed: Governed) -> Governed {
        let page = self.page;
        let subject = page
            .tree
            .child(self.row, &[Deprel::NsubjPass, Deprel::Nsubj])
            .filter(|&subject| page.is_nominal(subject) && self.is_passive());
        let relative = |subject: usize| page.is_relative(subject) || page.lemma(subject) == "it";
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

    /// Without what is set off at the end and is the outlet's to add: "agreed to sell it*, a retreat for the firm*",
    /// "denied fraud*, but the judge said*", "asked them to stop*, calling it false*".
    fn without_comment(&self, rows: Range<usize>, sense: Sense) -> Range<usize> {
        let page = self.page;
        let clause = matches!(sense.frame, Frame::That | Frame::Wh);
        let deed = !clause || sense.act == Act::Thinks;
        // A comma, or a closing mark behind one, with words behind it.
        let until = (rows.start..rows.end.saturating_sub(1)).find(|&at| {
            let next = at + 1;
            let marked = page.is_mark(at)
                && at > rows.start
                && page.is_comma(at - 1)
                && page.marked_at(next).is_none();
            let comma = page.is_comma(at) && page.marked_at(at).is_none();
            (comma || marked) && self.adds(at, next..rows.end, clause, deed)
        });
        match until {
            Some(at) if page.is_mark(at) => rows.start..at + 1,
            Some(at) => rows.start..at,
            None => rows,
        }
    }

    /// Whether what follows a comma is the outlet's, or another statement.
    fn adds(&self, comma: usize, rest: Range<usize>, clause: bool, deed: bool) -> bool {
        const LEADS: &str = "after following despite amid in before because as with";
        // "said that rebels attacked, *killing two*" is still said; "…, *calling it a crime*" is said by who said the first.
        const SAYS: &str =
            "add call term describe accuse blame cite warn say argue insist urge note brand dub attribute";
        let page = self.page;
        let word = page.word(rest.start);
        let is = |list: &'static str| listed(list).any(|one| one == word.lemma);
        let finite = || {
            let told = |at: usize| matches!(page.word(at).xpos, Xpos::VBD | Xpos::VBZ | Xpos::MD);
            rest.clone().any(told) || self.opens_clause(rest.start)
        };
        if word.xpos == Xpos::VBG {
            return !clause || is(SAYS);
        }
        if !deed {
            return false;
        }
        let joined = matches!(&*word.lemma, "but" | "and" | "while") && !clause && finite();
        let relative = matches!(word.xpos, Xpos::WDT) && !clause;
        let article = matches!(&*word.lemma, "a" | "an") && page.word(comma - 1).upos != Upos::Propn;
        let phrase = is(LEADS) && matches!(word.upos, Upos::Adp | Upos::Sconj);
        let more = rest.clone().any(|at| page.word(at).upos == Upos::Cconj && page.is_comma(at - 1));
        joined || relative || (article || phrase) && !more
    }

    /// Whether a conjunction opens a clause whose verb the parser joined elsewhere: ", *and the mayor left*".
    fn opens_clause(&self, conjunction: usize) -> bool {
        let page = self.page;
        let end = page.sentence(self.row).end;
        let verb = (conjunction + 1..end).find(|&at| page.is_finite(at) && page.word(at).upos == Upos::Verb);
        verb.is_some_and(|verb| {
            page.tree.head(verb) == Some(self.row)
                && page.relation(verb) == Deprel::Conj
                && (conjunction + 1..verb).any(|at| page.is_nominal(at))
        })
    }

    /// The words below a word behind the verb.
    fn rows(&self, child: usize) -> Range<usize> {
        self.page.below(child, self.row)
    }
}
