//! What a measure is of: "revenue" of "revenue fell 3%", of "a fall in revenue of 3%", of "a 3% fall in revenue".
//!
//! By the word on which the measure hangs: the noun behind it or before it, or the subject or the object of a verb.

use parallax_layers::{
    numbers::NumberKind,
    words::{Deprel, Upos, Xpos},
};

use crate::{
    cursor::{Cursor, Stretch},
    lexicon::Mark,
    syntax::Syntax,
    trend,
};

/// No phrase that is told of has more words behind its noun.
const LONGEST: usize = 5;

/// So deep a measure may hang on measures and on words like "average".
const DEEPEST: usize = 4;

/// The noun phrase that a quantity is a measure of.
pub(crate) fn of<'t>(core: Stretch<'t>, kind: NumberKind) -> Option<Stretch<'t>> {
    let measure = Measure { core, kind, syntax: core.first.syntax() };
    if kind == NumberKind::Age
        && let Some(told) = measure.aged()
    {
        return told;
    }
    let top = measure.syntax.top(core.span())?;
    let noun = measure.contents(top).or_else(|| measure.noun(top, 0))?;
    measure.phrase(noun)
}

struct Measure<'t> {
    core: Stretch<'t>,
    kind: NumberKind,
    syntax: &'t Syntax<'t>,
}

/// By a noun.
impl<'t> Measure<'t> {
    /// Whose age it is, where its own words tell: "two girls, aged 12"; "the 12-year-old" is nobody else.
    fn aged(&self) -> Option<Option<Stretch<'t>>> {
        let before = self.core.first.before();
        let person = before.back(usize::from(before.is_mark(',')));
        if self.core.first.is_any(&["aged", "age", "ages"]) {
            let noun = person.row().filter(|_| person.is_noun());
            return Some(noun.and_then(|noun| self.phrase(noun)));
        }
        // "wounding Una Arm, 32, and Chea Night, 11,": the name right before the comma, wherever the syntax leads
        if before.is_mark(',')
            && let Some(noun) = person.row().filter(|row| self.syntax.name(*row).is_some())
        {
            return Some(self.phrase(noun));
        }
        let tied_old = |at: Cursor<'t>| at.is_hyphen() && at.next().is_any(&["old", "olds"]);
        (self.core.any(tied_old) || tied_old(self.core.end)).then(|| {
            // "a 60-year-old, terminally ill woman"
            let old = self.core.end.over_hyphen();
            let noun =
                old.row().filter(|_| old.next().is_mark(',')).and_then(|old| self.syntax.noun_over(old))?;
            self.phrase(noun)
        })
    }

    /// "128GB of storage", "$5 million in aid"
    fn contents(&self, top: usize) -> Option<usize> {
        let behind = |row: usize, word: &str| {
            let noun = self.syntax.behind(row, &[word])?;
            (self.core.end.is(word) && self.syntax.is_noun(noun)).then_some(noun)
        };
        let spent = || {
            let noun = behind(top, "in").or_else(|| behind(self.syntax.tree.head(top)?, "in"))?;
            (self.kind == NumberKind::Money && self.has_form(noun, Mark::Purpose)).then_some(noun)
        };
        if self.kind == NumberKind::Count { None } else { behind(top, "of").or_else(spent) }
    }

    /// By the way in which the measure's top word depends on its head.
    fn noun(&self, top: usize, depth: usize) -> Option<usize> {
        let syntax = self.syntax;
        let Some(head) = syntax.tree.head(top) else { return self.of_copula(top) };
        match syntax.deprel(top).universal() {
            // "a 6-inch display", "two weeks' notice"
            Deprel::Compound | Deprel::Amod | Deprel::Nummod | Deprel::Nmod if head > top => {
                self.thing(syntax.noun_over(top)?, top, depth)
            }
            Deprel::Conj | Deprel::Obl | Deprel::Nmod | Deprel::Appos | Deprel::Parataxis | Deprel::Dep
                if head < top && self.is_measure(head) =>
            {
                self.beside(head, top, depth)
            }
            Deprel::Nmod
            | Deprel::Appos
            | Deprel::Nummod
            | Deprel::Flat
            | Deprel::Dep
            | Deprel::Parataxis
                if syntax.is_noun(head) =>
            {
                if self.goes_with(head, top) {
                    self.thing(head, top, depth)
                } else {
                    None
                }
            }
            Deprel::Obj | Deprel::Obl | Deprel::Iobj | Deprel::Nmod | Deprel::Advmod => {
                self.of_verb(head, top)
            }
            Deprel::Xcomp | Deprel::Dep | Deprel::Parataxis => self.of_verb(head, top),
            _ => self.of_copula(top),
        }
    }

    /// "71.5 percent, down from 74 percent" are of one thing; "3,605 births, down from 3,747" are births.
    fn beside(&self, other: usize, top: usize, depth: usize) -> Option<usize> {
        if self.kind == NumberKind::Count && self.syntax.is_noun(other) {
            let level = matches!(self.syntax.preposition(top), "from" | "to" | "up" | "down");
            return Some(other).filter(|_| level);
        }
        if depth < DEEPEST { self.noun(other, depth + 1) } else { None }
    }

    /// Whether a measure behind a noun is of that: "growth of 2%", "the price, $5", "a crowd of 8,000".
    fn goes_with(&self, noun: usize, top: usize) -> bool {
        let (syntax, preposition) = (self.syntax, self.syntax.preposition(top));
        // "the Otters (seven years, $140m)": what is said of a name in brackets is no measure of it.
        if self.kind != NumberKind::Age && syntax.name(noun).is_some() && self.is_bracketed() {
            return false;
        }
        let apposed = matches!(syntax.deprel(top), Deprel::Appos | Deprel::Nummod | Deprel::Flat);
        let of = preposition == "of";
        match self.kind {
            NumberKind::Count => of && self.has_form(noun, Mark::Group),
            NumberKind::Duration | NumberKind::Age => (of || apposed) && syntax.word(noun).lemma != "age",
            _ if preposition.is_empty() => {
                // "a 175 km (109 mile) fence"
                let converted = self.core.first.before().is_mark('(')
                    && self.kind != NumberKind::Percent
                    && self.is_physical();
                let noun = syntax.word(noun).upos == Upos::Noun && self.kind != NumberKind::Money;
                (apposed || noun) && !converted
            }
            _ => matches!(preposition, "of" | "at" | "to" | "by" | "between" | "from" | "up" | "down"),
        }
    }

    /// What a noun beside the measure is about: of a rise what rose, of an average what it is of.
    fn thing(&self, noun: usize, top: usize, depth: usize) -> Option<usize> {
        let syntax = self.syntax;
        let other = |noun: &usize| *noun != top && syntax.is_noun(*noun);
        let of = |row: usize, words: &[&str]| syntax.behind(row, words).filter(other);
        if self.has_form(noun, Mark::Transparent) {
            let over = || if depth < DEEPEST { self.noun(noun, depth + 1) } else { None };
            let counted = syntax.word(noun).lemma == "number";
            return of(noun, &["of", "in"]).or_else(|| over().filter(|_| !counted));
        }
        if [Mark::Rose, Mark::Fell, Mark::UpBehind, Mark::DownBehind]
            .iter()
            .any(|it| self.has_form(noun, *it))
        {
            let inside = [noun, top].into_iter().find_map(|row| of(row, &["in", "of", "for"]));
            // "a pay rise of 3%"
            let tied = |before: &usize| syntax.tree.head(*before) == Some(noun) && !self.is_measure(*before);
            let before = || noun.checked_sub(1).filter(other).filter(tied);
            return inside.filter(|inside| *inside > noun).or_else(before).or(Some(noun));
        }
        (!self.is_measure(noun) || noun > top).then_some(noun)
    }

    /// Whether a noun is itself a measure or a number.
    fn is_measure(&self, row: usize) -> bool {
        let sign = matches!(self.syntax.word(row).upos, Upos::Sym | Upos::Num);
        sign || self.syntax.tree.child(row, &[Deprel::Nummod]).is_some()
    }

    fn is_bracketed(&self) -> bool {
        const WIDEST: usize = 12;
        let mark = self.core.first.backwards(WIDEST).find(|at| at.is_any_mark(&['(', ')']));
        mark.is_some_and(|mark| mark.is_mark('('))
    }

    fn is_physical(&self) -> bool {
        use NumberKind::{Area, Distance, Other, Percent, Temperature, Volume, Weight};
        matches!(self.kind, Area | Distance | Other | Percent | Temperature | Volume | Weight)
    }

    fn has(&self, row: usize, mark: Mark) -> bool {
        self.core.first.lemma(row).has(mark)
    }

    fn has_form(&self, row: usize, mark: Mark) -> bool {
        self.core.first.at_row(row).is_some_and(|at| at.has(mark))
    }

    /// The noun with what describes it, and what it is of: "price of wheat".
    fn phrase(&self, noun: usize) -> Option<Stretch<'t>> {
        let of = self.syntax.behind(noun, &["of"]);
        let end = |of: usize| self.syntax.chunk(of).end;
        let near = |end: &usize| *end <= noun + LONGEST;
        let whole = of.map(end).filter(near).and_then(|end| self.stretch(noun, end));
        whole.or_else(|| self.stretch(noun, end(noun)))
    }

    /// From the first word that describes a noun to the row `end`. A number is no thing, and no time: "$5m last year".
    fn stretch(&self, noun: usize, end: usize) -> Option<Stretch<'t>> {
        let rows = self.syntax.chunk(noun).start..end;
        let mut first = self.core.first.at_row(rows.start)?;
        // "Brazil-based company", "under-aged girls"
        while first.before().is_hyphen() && first.back(2).is_word() && first.before() != self.core.end {
            first = first.back(2);
        }
        let phrase = first.to(first.at_row(rows.end - 1)?.next());
        let number = |at: Cursor<'t>| {
            at.figure().is_some() || at.class().is_number() || at.is_any_mark(&[',', ';', '"', '('])
        };
        let own = phrase.first < self.core.end && self.core.first < phrase.end;
        (phrase.first < phrase.end && !own && !phrase.any(number) && !phrase.last().has(Mark::Period))
            .then_some(phrase)
    }
}

/// By a verb.
impl Measure<'_> {
    /// "Unemployment is 6%", "her son, who is 12"
    fn of_copula(&self, top: usize) -> Option<usize> {
        self.syntax.tree.copula(top)?;
        self.named(self.syntax.tree.subject(top)?, top)
    }

    /// By the verb, or the adjective, that the measure goes with.
    fn of_verb(&self, verb: usize, top: usize) -> Option<usize> {
        let (syntax, preposition) = (self.syntax, self.syntax.preposition(top));
        let moved = trend::of(self.core.first, verb).is_some();
        if self.kind == NumberKind::Count && !moved {
            // "put the crowd at 3,000"
            let object =
                syntax.tree.object(verb).filter(|_| preposition == "at" && self.has(verb, Mark::Sets));
            return object.and_then(|object| self.named(object, verb));
        }
        if syntax.word(verb).lemma == "worth" {
            return self.of_worth(verb);
        }
        let object = syntax.tree.object(verb).filter(|object| *object != top && !self.is_measure(*object));
        if let Some(bought) = self.paid_for(verb, top, object) {
            return self.named(bought, verb);
        }
        if !LEADS.contains(&preposition) || syntax.tree.indirect_object(verb).is_some_and(|it| it != top) {
            return None;
        }
        if let Some(object) = object {
            let set = moved || self.has(verb, Mark::Valued) || self.has(verb, Mark::Sets);
            return if set && !preposition.is_empty() { self.named(object, verb) } else { None };
        }
        if self.measures_subject(verb, top, moved) { self.subject(verb) } else { None }
    }

    /// Whether a verb without an object says how much its subject is.
    fn measures_subject(&self, verb: usize, top: usize, moved: bool) -> bool {
        let (syntax, preposition) = (self.syntax, self.syntax.preposition(top));
        let bare = preposition.is_empty();
        let at = preposition == "at";
        match self.kind {
            // "fell 3% over two weeks": only what lasts so long, or gets longer by so much, is measured.
            NumberKind::Duration
                if !matches!(preposition, "to" | "by" | "from") && !self.has(verb, Mark::Lasts) =>
            {
                return false;
            }
            // "The company lost $5m": of what the company is is not told.
            NumberKind::Money | NumberKind::Count if bare && self.has(verb, Mark::Parts) => return false,
            NumberKind::Speed | NumberKind::Temperature if at => return true,
            _ => {}
        }
        let set = self.has(verb, Mark::Sets) && (syntax.tree.is_passive(verb) || at);
        // "300 metres long"
        let size = syntax.word(verb).upos == Upos::Adj && syntax.deprel(top) == Deprel::OblUnmarked;
        // "walked 3 miles", "seeks 9 percent"
        let agent = matches!(self.kind, NumberKind::Distance | NumberKind::Percent);
        let takes = self.is_physical() && !agent && bare;
        moved || set || size || takes || self.has(verb, Mark::Valued)
    }

    /// "a stake worth $90m"
    fn of_worth(&self, worth: usize) -> Option<usize> {
        let syntax = self.syntax;
        if let Some(subject) = syntax.tree.subject(worth) {
            return self.named(subject, worth);
        }
        let head = syntax.tree.head(worth)?;
        let noun = if syntax.is_noun(head) { Some(head) } else { syntax.tree.object(head) };
        noun.or_else(|| syntax.tree.left(worth).rfind(|left| syntax.is_noun(*left)))
    }

    /// "bought the painting for $2.5m", "will spend £3.2m on new buses"
    fn paid_for(&self, verb: usize, top: usize, object: Option<usize>) -> Option<usize> {
        let tree = &self.syntax.tree;
        if self.kind != NumberKind::Money || !self.has(verb, Mark::Spends) {
            return None;
        }
        if self.syntax.preposition(top) == "for" {
            return object.or_else(|| tree.subject(verb).filter(|_| tree.is_passive(verb)));
        }
        let own = tree.object(verb) == Some(top);
        let on = [verb, top].into_iter().find_map(|row| self.syntax.behind(row, &["on", "for", "in"]));
        on.filter(|noun| own && *noun > top && self.syntax.is_noun(*noun))
    }

    /// Who or what does what a verb says, in its own clause or in the one above.
    fn subject(&self, verb: usize) -> Option<usize> {
        let syntax = self.syntax;
        if let Some(subject) = syntax.tree.shared_subject(verb) {
            return self.named(subject, verb);
        }
        let head = syntax.tree.head(verb).filter(|head| *head < verb);
        match syntax.deprel(verb) {
            // "sales totalling $5m", "women aged 40 to 60"
            Deprel::Acl | Deprel::AclRelcl if syntax.is_noun(head?) => self.named(head?, verb),
            Deprel::Advcl | Deprel::Xcomp | Deprel::Conj => self.subject(head?),
            // A subject that was taken for something else.
            _ => {
                let bare = |left: &usize| syntax.is_noun(*left) && syntax.preposition(*left).is_empty();
                syntax.tree.left(verb).rfind(bare).filter(|left| !self.is_measure(*left))
            }
        }
    }

    /// The noun itself, what it is an average of, or the one that a relative pronoun stands for.
    fn named(&self, noun: usize, verb: usize) -> Option<usize> {
        let syntax = self.syntax;
        let word = syntax.word(noun);
        if matches!(word.xpos, Xpos::WDT | Xpos::WP) {
            let clause = [verb].into_iter().chain(syntax.tree.ancestors(verb));
            let relative = clause.take(3).find(|row| syntax.deprel(*row) == Deprel::AclRelcl)?;
            return syntax.tree.head(relative).filter(|head| syntax.is_noun(*head));
        }
        // "one of the cables is 40 km long"
        let through = self.has_form(noun, Mark::Transparent) || word.upos == Upos::Num;
        let inside = syntax.behind(noun, &["of"]).filter(|inside| through && syntax.is_noun(*inside));
        // A toll counts people, not tolls; a number or an estimate nothing that is not told.
        let no_things = matches!(&*word.lemma, "toll" | "number" | "total")
            || self.kind == NumberKind::Count && word.lemma == "estimate";
        let itself = syntax.is_noun(noun) && !no_things;
        inside.or_else(|| itself.then_some(noun))
    }
}

/// Prepositions, or none, that lead from a verb to how much something is.
const LEADS: [&str; 14] =
    ["", "for", "to", "by", "from", "at", "as", "between", "than", "up", "above", "below", "over", "under"];
