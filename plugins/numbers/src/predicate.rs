//! What happened to what is counted: "killed 298 people", "40 were injured", "the death toll rose to 31".

use parallax_layers::words::{Deprel, Upos, Xpos};

use crate::{
    cursor::{Cursor, Stretch},
    lexicon::Mark,
    partitive, reality,
    syntax::Syntax,
};

/// What the word at a token says that happened.
pub(crate) fn named_by(at: Cursor<'_>) -> Option<&'static str> {
    at.entry().predicate
}

/// What happened to what the expression counts; nothing where it is denied or only possible, or happened to a part.
pub(crate) fn find<'t>(
    whole: Stretch<'t>,
    core: Stretch<'t>,
    counted: Option<Stretch<'t>>,
) -> Option<&'static str> {
    let count = Count { first: core.first, syntax: core.first.syntax() };
    let counted = counted.and_then(|counted| count.syntax.top(counted.span()));
    let number = count.syntax.top(core.span());
    if partitive::is_whole(whole.first) {
        // "two of the 12 people killed were children": all of the whole, before the verb of the part.
        let own = |event: &Event<'_>| event.at.next().is_any(&["was", "were", "is", "are", "had", "have"]);
        let told = counted.and_then(|counted| count.told_of(counted));
        return told.or_else(|| behind(whole.end).filter(own))?.holds(whole.first);
    }
    let by_syntax = counted.and_then(|counted| count.of(counted)).or_else(|| count.of(number?));
    // "a mother of two died": what follows is said of the mother.
    let owned = number.is_some_and(|number| count.syntax.preposition(number) == "of");
    let beside = || before(whole.first).or_else(|| behind(whole.end).filter(|_| !owned));
    // What is found first stands, even where it came to nothing.
    by_syntax.or_else(beside).or_else(|| number_of(whole.first))?.holds(whole.first)
}

/// The same for a share, "a third of the miners", of which only the syntax tells.
pub(crate) fn of_share(core: Stretch<'_>) -> Option<&'static str> {
    let count = Count { first: core.first, syntax: core.first.syntax() };
    count.done(count.syntax.top(core.span())?)?.holds(core.first)
}

/// A word that says what happened.
struct Event<'t> {
    at: Cursor<'t>,
    name: &'static str,
    is_noun: bool,
}

impl Event<'_> {
    fn holds(&self, first: Cursor<'_>) -> Option<&'static str> {
        reality::holds(self.at, self.is_noun, first).then_some(self.name)
    }
}

struct Count<'t> {
    first: Cursor<'t>,
    syntax: &'t Syntax<'t>,
}

impl<'t> Count<'t> {
    fn event(&self, row: usize, is_noun: bool) -> Option<Event<'t>> {
        let at = self.first.at_row(row)?;
        Some(Event { at, name: named_by(at).or_else(|| self.takes_lives(row))?, is_noun })
    }

    /// "300 lives were lost", "the storm claimed 12 lives", "twelve people lost their lives"
    fn takes_lives(&self, verb: usize) -> Option<&'static str> {
        let tree = &self.syntax.tree;
        let taken = tree.object(verb).or_else(|| tree.subject(verb).filter(|_| tree.is_passive(verb)))?;
        let lives = self.syntax.word(taken).xpos == Xpos::NNS && self.syntax.word(taken).lemma == "life";
        (lives && self.first.lemma(verb).has(Mark::TakesLives)).then_some("dead")
    }

    /// What is said of the counted, or of their number, by the nearest word first.
    fn of(&self, row: usize) -> Option<Event<'t>> {
        self.named(row).or_else(|| self.told_of(row)).or_else(|| self.done(row))
    }

    /// "12 deaths", "40 arrests", "12 dead", "the death toll"; "the arrests of 40"
    fn named(&self, row: usize) -> Option<Event<'t>> {
        let noun = |row: usize| {
            let named =
                |at: Cursor<'t>| (at.letters().ends_with('s') || at.has(Mark::Event)) && !at.has(Mark::Act);
            let noun = self.syntax.word(row).upos != Upos::Verb;
            self.event(row, true).filter(|event| noun && named(event.at))
        };
        let toll = || {
            let at = self.first.at_row(row).filter(|at| at.is("toll"))?;
            Some(Event { at, name: toll(at), is_noun: true })
        };
        let head = || self.syntax.tree.head(row);
        let over = || match self.syntax.deprel(row) {
            Deprel::Nummod => noun(head()?),
            Deprel::Nmod if self.syntax.preposition(row) == "of" => noun(head()?),
            _ => None,
        };
        noun(row).or_else(toll).or_else(over)
    }

    /// "12 wounded men", "the 12 people killed", "31 confirmed dead"
    fn told_of(&self, row: usize) -> Option<Event<'t>> {
        let says = |child: &usize| {
            let at = self.first.at_row(*child);
            let undergone = !at.is_some_and(|at| self.acts(at));
            match self.syntax.deprel(*child) {
                // "rebel-held villages" are not held.
                Deprel::Amod => undergone && !at.is_some_and(|at| at.before().is_hyphen()),
                Deprel::Acl | Deprel::Xcomp => undergone,
                // "who were killed"; not "whose homes were destroyed"
                Deprel::AclRelcl => {
                    let subject = self.syntax.tree.subject(*child);
                    let relative =
                        |subject: usize| matches!(self.syntax.word(subject).xpos, Xpos::WP | Xpos::WDT);
                    subject.is_none_or(relative) && self.is_undergone(*child, true)
                }
                _ => false,
            }
        };
        self.syntax.tree.children(row).filter(says).find_map(|child| self.event(child, false))
    }

    fn acts(&self, at: Cursor<'t>) -> bool {
        at.letters().ends_with("ing") && !at.is_any(&["missing", "dying"])
    }

    /// "killed 298 people", "298 people were killed, 40 hurt"
    fn done(&self, row: usize) -> Option<Event<'t>> {
        let tree = &self.syntax.tree;
        // "killed 12 men and 3 women"; "12 of one family, seven children and five men, were killed"
        let mut at = row;
        while matches!(self.syntax.deprel(at), Deprel::Conj | Deprel::Appos)
            && let Some(head) = tree.head(at).filter(|head| self.syntax.word(*head).upos != Upos::Verb)
        {
            at = head;
        }
        let verb = tree.head(at)?;
        let part = self.syntax.deprel(at);
        let undergone = match part {
            Deprel::Obj => {
                let verb = self.first.at_row(verb)?;
                !verb.has(Mark::Intransitive) && !verb.has(Mark::State)
            }
            Deprel::NsubjPass => true,
            Deprel::Nsubj => self.is_undergone(verb, false),
            _ => false,
        };
        let below = || tree.children(verb).find(|child| self.syntax.deprel(*child) == Deprel::Xcomp);
        let of_subject = matches!(part, Deprel::Nsubj | Deprel::NsubjPass);
        // "are feared dead", "left 12 people dead"
        let result =
            || below().filter(|_| of_subject || part == Deprel::Obj).and_then(|row| self.event(row, false));
        self.event(verb, false).filter(|_| undergone).or_else(result)
    }

    /// Whether a verb or an adjective tells what its subject underwent.
    fn is_undergone(&self, verb: usize, relative: bool) -> bool {
        let Some(at) = self.first.at_row(verb) else { return false };
        // "Six soldiers shot at the car" have a target too.
        let object =
            self.syntax.tree.child(verb, &[Deprel::Obj, Deprel::Ccomp]).is_some() || at.next().is("at");
        let passive = self.syntax.tree.is_passive(verb) || self.syntax.tree.copula(verb).is_some();
        at.has(Mark::Intransitive)
            || passive
            || self.takes_lives(verb).is_some()
            || is_result(at) && !object && !relative && self.syntax.tree.auxiliaries(verb).next().is_none()
    }
}

/// Whether a form may tell what somebody underwent: "wounded", "shot".
fn is_result(at: Cursor<'_>) -> bool {
    at.letters().ends_with("ed") || at.has(Mark::Result)
}

/// Where the syntax tells nothing, what stands right behind: "31 confirmed dead", "40 injured".
fn behind(end: Cursor<'_>) -> Option<Event<'_>> {
    const LONGEST: usize = 7;
    let mut passive = false;
    for at in end.onwards(LONGEST) {
        if let Some(name) = named_by(at) {
            let closed =
                at.next().is_closed() && at.next().figure().is_none() && !at.next().has(Mark::Object);
            let free = closed || named_by(at.next()).is_some();
            let undergone = at.has(Mark::Intransitive) || passive || is_result(at) && free;
            return undergone.then_some(Event { at, name, is_noun: false });
        }
        if !at.has(Mark::Link) || at.is_any(&["have", "has", "had"]) {
            return None;
        }
        passive |= at.has(Mark::Passive);
    }
    None
}

/// Where the syntax tells nothing, what stands right before: "killing at least 12", "Kills Two".
fn before(first: Cursor<'_>) -> Option<Event<'_>> {
    let small = ["the", "all", "also", "reportedly", "only", "just", "another", "these", "those"];
    let at = first.back_over(&small).before();
    let takes_object = !at.has(Mark::State) && !at.has(Mark::Intransitive) && !at.before().has(Mark::Passive);
    Some(Event { at, name: named_by(at).filter(|_| takes_object)?, is_noun: false })
}

/// "the number of injured reached 200", "the toll passed 60"
fn number_of(first: Cursor<'_>) -> Option<Event<'_>> {
    const LONGEST: usize = 10;
    let ends =
        |at: &Cursor<'_>| at.is_out() || at.figure().is_some() || at.is_any_mark(&[';', ':', '.', '—']);
    for at in first.backwards(LONGEST).take_while(|at| !ends(at)) {
        if at.is("toll") {
            return Some(Event { at, name: toll(at), is_noun: true });
        }
        if at.is("number") && at.next().is("of") {
            let mut words = at.ahead(2).onwards(4).take_while(|word| *word < first);
            return words.find_map(|at| Some(Event { at, name: named_by(at)?, is_noun: true }));
        }
    }
    None
}

/// The toll rose *by* a number, or to it: both count the dead.
fn toll(at: Cursor<'_>) -> &'static str {
    if at.before().is("injury") { "injured" } else { "dead" }
}
