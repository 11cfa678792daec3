//! What a measure is of, and what a bare number counts: "revenue" of "revenue fell 3%", "of a fall in revenue of 3%", of
//! "a 3% fall in revenue".

use parallax_layers::{
    numbers::NumberKind,
    words::{Deprel, Upos, Xpos},
};

use crate::{
    cursor::{Cursor, Stretch},
    lexicon::Mark,
    syntax::Syntax,
};

/// The noun phrase that a quantity is a measure of, by the word on which its words hang.
pub(crate) fn of<'t>(core: Stretch<'t>, kind: NumberKind) -> Option<Stretch<'t>> {
    let measure = Measure { at: core.first, end: core.end, kind };
    if kind == NumberKind::Age && let Some(told) = measure.aged() {
        return told;
    }
    let top = measure.syntax().top(core.span())?;
    let noun = measure.noun(top, 0)?;
    measure.phrase(noun)
}

/// "jobs" of "created 40 jobs" hangs on no measure; so deep may a measure hang on words like "average".
const DEEPEST: usize = 4;

struct Measure<'t> {
    at: Cursor<'t>,
    end: Cursor<'t>,
    kind: NumberKind,
}

impl<'t> Measure<'t> {
    fn syntax(&self) -> &'t Syntax<'t> {
        self.at.syntax()
    }

    fn has(&self, row: usize, mark: Mark) -> bool {
        self.at.lemma(row).has(mark)
    }

    /// Whose age it is, where its own words tell: "two girls, aged 12"; "the 12-year-old" is nobody else.
    fn aged(&self) -> Option<Option<Stretch<'t>>> {
        let before = self.at.before();
        let person = before.back(usize::from(before.is_mark(',')));
        if self.at.is_any(&["aged", "age", "ages"]) {
            let noun = person.row().filter(|_| person.is_noun());
            return Some(noun.and_then(|noun| self.phrase(noun)));
        }
        self.at.to(self.end).any(|at| at.is_any(&["old", "olds"])).then_some(None)
    }

    fn phrase(&self, noun: usize) -> Option<Stretch<'t>> {
        let rows = self.syntax().chunk(noun);
        let mut first = self.at.at_row(rows.start)?;
        // "Brazil-based company", "under-aged girls"
        while first.before().is_hyphen() && first.back(2).is_word() && first.before() != self.end {
            first = first.back(2);
        }
        let end = self.at.at_row(rows.end - 1)?.next();
        // "Dec. 2014", "$5" and "it" are no things.
        let number = |at: Cursor<'t>| at.figure().is_some() || at.class().is_number();
        let phrase = first.to(end);
        let own = phrase.first < self.end && self.at < phrase.end;
        (!own && !phrase.any(number) && !phrase.last().has(Mark::Period)).then_some(phrase)
    }

    /// The noun by the way in which the measure's top word depends on its head.
    fn noun(&self, top: usize, depth: usize) -> Option<usize> {
        let syntax = self.syntax();
        let head = syntax.tree.head(top);
        if depth == 0
            && let Some(noun) = self.contents(top)
        {
            return Some(noun);
        }
        // "74 percent" of "71.5 percent, down from 74 percent" is of what the first is of.
        let again = depth < DEEPEST && head.is_some_and(|head| head < top && self.is_measure(head));
        let deprel = syntax.deprel(top);
        match deprel {
            Deprel::Compound | Deprel::Amod | Deprel::Nummod | Deprel::NmodPoss if head? > top => {
                self.thing(syntax.noun_over(top)?, top, depth)
            }
            Deprel::Nmod | Deprel::NmodUnmarked | Deprel::Appos | Deprel::Dep | Deprel::Parataxis
                if syntax.is_noun(head?) =>
            {
                let apart = syntax.preposition(top);
                let apposed = deprel == Deprel::Appos || !apart.is_empty() || syntax.word(head?).upos != Upos::Propn;
                let linked = apposed && matches!(apart, "of" | "at" | "to" | "by" | "between" | "from" | "up" | "down" | "");
                // "a crowd of 8,000": a bare number elsewhere is something's level, not its count.
                let bare = match self.kind {
                    NumberKind::Count => apart != "of" || !self.has_form(head?, Mark::Group),
                    NumberKind::Money => apart.is_empty() && deprel != Deprel::Appos,
                    NumberKind::Duration | NumberKind::Age => apart != "of" && deprel != Deprel::Appos || syntax.word(head?).lemma == "age",
                    // "a 175 km (109 mile) fence"
                    _ => self.at.before().is_mark('(') && self.is_physical() && self.kind != NumberKind::Percent,
                };
                if again {
                    self.noun(head?, depth + 1)
                } else if linked && !bare {
                    self.thing(head?, top, depth)
                } else {
                    None
                }
            }
            Deprel::Conj | Deprel::Obl | Deprel::Nmod | Deprel::OblUnmarked | Deprel::Parataxis | Deprel::Dep if again => {
                // "3,605 births, down from 3,747"
                let things = self.kind == NumberKind::Count && syntax.is_noun(head?);
                let level = matches!(syntax.preposition(top), "from" | "to" | "up" | "down");
                if things { head.filter(|_| level) } else { self.noun(head?, depth + 1) }
            }
            Deprel::Obj | Deprel::Obl | Deprel::OblAgent | Deprel::OblUnmarked | Deprel::Nmod | Deprel::Advmod | Deprel::Xcomp
            | Deprel::Dep | Deprel::Parataxis | Deprel::Iobj => self.of_verb(head?, top),
            _ => self.of_copula(top),
        }
    }

    /// "128GB of storage", "$5 million in aid"
    fn contents(&self, top: usize) -> Option<usize> {
        let syntax = self.syntax();
        if self.kind == NumberKind::Count {
            return None;
        }
        if !self.end.is_any(&["of", "in"]) {
            return None;
        }
        let of = syntax.behind(top, &["of"]).filter(|of| syntax.is_noun(*of));
        let purpose = || {
            let money = self.kind == NumberKind::Money;
            let clause = syntax.tree.head(top);
            let hung = syntax.behind(top, &["in"]).or_else(|| syntax.behind(clause?, &["in"]));
            hung.filter(|noun| money && *noun > top && *noun <= top + 6 && self.has_form(*noun, Mark::Purpose))
        };
        of.or_else(purpose)
    }

    fn has_form(&self, row: usize, mark: Mark) -> bool {
        self.at.at_row(row).is_some_and(|at| at.has(mark))
    }

    /// Whether a noun is itself a measure or a number.
    fn is_measure(&self, row: usize) -> bool {
        let syntax = self.syntax();
        let word = syntax.word(row);
        let sign = matches!(word.upos, Upos::Sym | Upos::Num);
        sign || syntax.tree.child(row, &[Deprel::Nummod]).is_some()
    }

    /// The thing that a noun beside the measure names: of a rise what rose, of an average what it is of.
    fn thing(&self, noun: usize, top: usize, depth: usize) -> Option<usize> {
        let syntax = self.syntax();
        if self.has_form(noun, Mark::Transparent) {
            let inside = syntax.behind(noun, &["of", "in"]).filter(|of| *of != top && syntax.is_noun(*of));
            let over = || if depth < DEEPEST { self.noun(noun, depth + 1) } else { None };
            return inside.or_else(over);
        }
        if [Mark::Rose, Mark::Fell, Mark::UpBehind, Mark::DownBehind].into_iter().any(|mark| self.has_form(noun, mark)) {
            let inside = [noun, top].into_iter().find_map(|row| syntax.behind(row, &["in", "of", "for"]).filter(|of| *of != top && syntax.is_noun(*of) && *of > noun));
            let before = || noun.checked_sub(1).filter(|before| syntax.tree.head(*before) == Some(noun) && *before != top && syntax.is_noun(*before) && !self.is_measure(*before));
            return inside.or_else(before).or(Some(noun));
        }
        if syntax.word(noun).lemma == "number" {
            return syntax.behind(noun, &["of"]).filter(|of| *of != top);
        }
        (!self.is_measure(noun) || noun > top).then_some(noun)
    }

    /// "Unemployment is 6%", "her son, who is 12"
    fn of_copula(&self, top: usize) -> Option<usize> {
        self.syntax().tree.copula(top)?;
        self.named(self.syntax().tree.subject(top)?, top)
    }

    /// By the verb, or the adjective, that the measure goes with.
    fn of_verb(&self, verb: usize, top: usize) -> Option<usize> {
        let syntax = self.syntax();
        let preposition = syntax.preposition(top);
        let moved = self.moves(verb);
        let goes_with = matches!(preposition, "" | "to" | "by" | "from" | "at" | "as" | "between" | "than" | "up" | "above" | "below" | "over" | "under");
        if syntax.word(verb).lemma == "worth" {
            return self.of_worth(verb);
        }
        let object = syntax.tree.object(verb).filter(|object| *object != top && !self.is_measure(*object));
        if self.kind == NumberKind::Count && !moved {
            // "put the crowd at 3,000": a size, but whose count is not told.
            return None;
        }
        if self.kind == NumberKind::Money
            && let Some(bought) = self.paid_for(verb, top, object)
        {
            return self.named(bought, verb);
        }
        if !goes_with || syntax.tree.indirect_object(verb).is_some_and(|other| other != top) {
            return None;
        }
        if let Some(object) = object {
            let set = moved || self.has(verb, Mark::Valued) || self.has(verb, Mark::Sets);
            return if set && !preposition.is_empty() { self.named(object, verb) } else { None };
        }
        if self.kind == NumberKind::Duration && preposition.is_empty() && !self.has(verb, Mark::Lasts) {
            return None;
        }
        // "The company lost $5m": of what the company is is not told.
        let sum = matches!(self.kind, NumberKind::Money | NumberKind::Count);
        if sum && preposition.is_empty() && self.has(verb, Mark::Parts) {
            return None;
        }
        let is_set = self.has(verb, Mark::Sets) && (syntax.tree.is_passive(verb) || preposition == "at");
        let measures = moved || is_set || self.has(verb, Mark::Valued) || self.is_physical() && preposition.is_empty();
        let at_rate = matches!(self.kind, NumberKind::Speed | NumberKind::Temperature) && preposition == "at";
        let size = syntax.word(verb).upos == Upos::Adj && matches!(syntax.deprel(top), Deprel::OblUnmarked);
        if !(measures || at_rate || size) {
            return None;
        }
        self.subject(verb)
    }

    fn is_physical(&self) -> bool {
        use NumberKind::{Area, Distance, Other, Percent, Temperature, Volume, Weight};
        matches!(self.kind, Area | Distance | Other | Percent | Temperature | Volume | Weight)
    }

    /// Whether a verb says that something goes up or down: "rose", "were up", "will go up".
    pub(crate) fn moves(&self, verb: usize) -> bool {
        self.goes(verb, true) || self.goes(verb, false)
    }

    fn goes(&self, verb: usize, up: bool) -> bool {
        let (verbs, forms, word) =
            if up { (Mark::Rises, Mark::Rose, "up") } else { (Mark::Falls, Mark::Fell, "down") };
        let syntax = self.syntax();
        let adverb = |row: usize| {
            let bound = syntax.tree.words().get(row + 1).is_some_and(|next| next.lemma == "to");
            syntax.word(row).lemma == word && syntax.word(row).upos != Upos::Verb && !bound
        };
        let particle = |row: usize| {
            matches!(syntax.deprel(row), Deprel::CompoundPrt | Deprel::Advmod) && adverb(row)
        };
        let said = self.has(verb, verbs) || syntax.word(verb).upos == Upos::Verb && self.has_form(verb, forms);
        said || adverb(verb) || syntax.tree.children(verb).any(particle)
    }

    /// "a stake worth $90m"
    fn of_worth(&self, worth: usize) -> Option<usize> {
        let syntax = self.syntax();
        if let Some(subject) = syntax.tree.subject(worth) {
            return self.named(subject, worth);
        }
        let head = syntax.tree.head(worth)?;
        let noun = if syntax.is_noun(head) { Some(head) } else { syntax.tree.object(head) };
        noun.or_else(|| syntax.tree.left(worth).rfind(|left| syntax.is_noun(*left)))
    }

    /// "bought the painting for $2.5m", "will spend £3.2m on new buses"
    fn paid_for(&self, verb: usize, top: usize, object: Option<usize>) -> Option<usize> {
        let syntax = self.syntax();
        if !self.has(verb, Mark::Spends) {
            return None;
        }
        if syntax.preposition(top) == "for" {
            return object.or_else(|| syntax.tree.subject(verb).filter(|_| syntax.tree.is_passive(verb)));
        }
        let own = syntax.tree.object(verb) == Some(top);
        syntax.behind(verb, &["on", "for", "in"]).or_else(|| syntax.behind(top, &["on", "for", "in"]))
            .filter(|noun| own && *noun > top && syntax.is_noun(*noun))
    }

    /// Who or what does what a verb says, in its own clause or in the one above.
    fn subject(&self, verb: usize) -> Option<usize> {
        let syntax = self.syntax();
        if let Some(subject) = syntax.tree.shared_subject(verb) {
            return self.named(subject, verb);
        }
        let head = syntax.tree.head(verb);
        match syntax.deprel(verb) {
            // "sales totalling $5m", "women aged 40 to 60"
            Deprel::Acl | Deprel::AclRelcl if syntax.is_noun(head?) => self.named(head?, verb),
            Deprel::Advcl | Deprel::Xcomp | Deprel::Conj => self.subject(head?).filter(|_| head < Some(verb)),
            // A subject that was taken for something else.
            _ => {
                let bare = |left: &usize| syntax.is_noun(*left) && syntax.preposition(*left).is_empty();
                syntax.tree.left(verb).rfind(bare).filter(|left| !self.is_measure(*left))
            }
        }
    }

    /// The noun itself, or the one that a relative pronoun stands for.
    fn named(&self, noun: usize, verb: usize) -> Option<usize> {
        let syntax = self.syntax();
        let word = syntax.word(noun);
        if matches!(word.xpos, Xpos::WDT | Xpos::WP) {
            let clause = [verb].into_iter().chain(syntax.tree.ancestors(verb));
            let relative = clause.take(3).find(|row| syntax.deprel(*row) == Deprel::AclRelcl)?;
            return syntax.tree.head(relative).filter(|head| syntax.is_noun(*head));
        }
        if word.lemma == "number" || self.has_form(noun, Mark::Transparent) {
            return syntax.behind(noun, &["of"]).or(Some(noun)).filter(|_| word.lemma != "number" || syntax.behind(noun, &["of"]).is_some());
        }
        // A toll counts people, not tolls.
        (syntax.is_noun(noun) && word.lemma != "toll").then_some(noun)
    }
}

/// Whether the words of a quantity hang on a verb that says which way it went, and which.
pub(crate) fn went(core: Stretch<'_>) -> Option<bool> {
    let measure = Measure { at: core.first, end: core.end, kind: NumberKind::Count };
    let syntax = measure.syntax();
    let top = syntax.top(core.span())?;
    if !matches!(syntax.deprel(top), Deprel::Obl | Deprel::Obj | Deprel::OblUnmarked | Deprel::Nmod | Deprel::Advmod) {
        return None;
    }
    let verb = syntax.tree.head(top)?;
    let moved = matches!(syntax.preposition(top), "to" | "by")
        || syntax.deprel(top) == Deprel::Obj && core.end.is_any(&["point", "points"]);
    let down = measure.goes(verb, false);
    (moved && (down || measure.goes(verb, true))).then_some(!down)
}
