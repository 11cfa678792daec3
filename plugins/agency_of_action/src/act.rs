//! The acts that an article tells of.

use parallax_corpus::Span;
use parallax_layers::{
    agency_of_action::Form,
    names::NameKind,
    words::{Deprel, Upos, Xpos},
};
use parallax_lexicon::classes::{MODALS, listed};
use parallax_press::country_of;

use crate::{
    lists::{self, Kind, Of},
    page::{Page, Party},
};

/// An act as an article tells it once.
#[derive(Debug)]
pub(crate) struct Act {
    /// Which of the articles that are read.
    pub(crate) article: usize,
    pub(crate) kind: &'static Kind,
    /// The classes it may be of with whom it befalls: "shot" is death or harm.
    classes: Vec<&'static str>,
    pub(crate) form: Form,
    pub(crate) doer: Doer,
    pub(crate) patient: Party,
    /// How many it befalls, where that is said.
    pub(crate) count: Option<String>,
    pub(crate) day: Option<String>,
    /// The act and what it befalls.
    pub(crate) core: Span,
    /// The act with its doer and what it befalls.
    pub(crate) span: Span,
}

/// Who is said to have done it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Doer {
    /// Somebody of whom it matters that they did it.
    Who(Party),
    /// Nobody is named: at most a weapon, or whoever the act implies.
    Nobody,
    /// It cannot be told.
    Unclear,
}

/// All of them, in order.
pub(crate) fn acts(page: &Page<'_>) -> Vec<Act> {
    let words = page.tree.words();
    let own = |row: &usize| page.is_own(words[*row].span);
    let act = |row: usize| match words[row].upos {
        Upos::Verb => of_verb(page, row),
        Upos::Noun => of_noun(page, row),
        _ => None,
    };
    (0..words.len()).filter(own).filter_map(act).collect()
}

fn of_verb(page: &Page<'_>, verb: usize) -> Option<Act> {
    if !is_done(page, verb) {
        return None;
    }
    let tree = &page.tree;
    let word = verb_with_particle(page, verb);
    let participle = page.word(verb).xpos == Xpos::VBN
        && page.word(verb).deprel == Deprel::Acl
        && tree.object(verb).is_none();
    let passive = tree.is_passive(verb) || participle;
    let object = tree.object(verb);
    // Of "the officer who fired", the officer.
    let topic = || page.cast.topic(tree, verb);
    let (kinds, form, patient, doer) = if passive {
        let by = tree.agent(verb).or_else(|| page.behind(verb, &["by"]));
        let doer = by.map_or(Doer::Nobody, |by| doer(page, by));
        let form = if by.is_some() { Form::PassiveWithAgent } else { Form::PassiveWithoutAgent };
        (lists::verb(&word), form, topic()?, doer)
    } else if let Some(object) = object {
        let doer = topic().map_or(Doer::Unclear, |row| doer(page, row));
        (lists::verb(&word), Form::Active, object, doer)
    } else {
        (lists::by_itself(&word), Form::Intransitive, topic()?, Doer::Nobody)
    };
    Act::new(page, kinds, form, doer, (verb, patient))
}

/// Whether an act is told as done: neither denied, nor asked, planned or thought of.
fn is_done(page: &Page<'_>, verb: usize) -> bool {
    let tree = &page.tree;
    let may = |row: usize| listed(MODALS).any(|modal| modal == page.lemma(row));
    let open = |row: usize| matches!(&*page.lemma(row), "if" | "whether" | "unless" | "to");
    tree.negation(verb).is_none()
        && !tree.auxiliaries(verb).any(may)
        && !tree.children(verb).any(|child| page.word(child).deprel == Deprel::Mark && open(child))
        // "to be killed", "did not see him shot".
        && page.word(verb).xpos != Xpos::VB
}

fn verb_with_particle(page: &Page<'_>, verb: usize) -> String {
    let lemma = page.lemma(verb);
    match page.tree.child(verb, &[Deprel::CompoundPrt]) {
        Some(particle) => format!("{lemma}_{}", page.lemma(particle)),
        None => lemma.into_owned(),
    }
}

/// "the shooting of a student by police", "the student's killing", "an attack on the camp".
fn of_noun(page: &Page<'_>, noun: usize) -> Option<Act> {
    let word = page.lemma(noun);
    let kinds = lists::noun(&word);
    if kinds.is_empty() {
        return None;
    }
    let whose = page.tree.possessor(noun);
    let patient = page.behind(noun, &["of", "on", "against"]).or(whose)?;
    // "the police shooting of a student", "Kestria's attack on the camp".
    let by = page.behind(noun, &["by"]).or_else(|| before(page, noun).filter(|&row| row != patient));
    let doer = by.map_or(Doer::Nobody, |row| doer(page, row));
    Act::new(page, kinds, Form::Nominal, doer, (noun, patient))
}

/// Of "dozens of boxes" and "some in the crowd", the boxes and the crowd.
fn counted(page: &Page<'_>, row: usize) -> usize {
    let of = |row: usize| page.behind(row, &["of", "in", "among"]);
    if lists::is_amount(&page.lemma(row)) { of(row).unwrap_or(row) } else { row }
}

/// Whether a word is what acts of a kind befall.
fn befalls(page: &Page<'_>, of: Of, patient: usize) -> bool {
    let noun = matches!(page.word(patient).upos, Upos::Noun | Upos::Propn | Upos::Pron);
    let object = lists::object(&page.lemma(patient));
    match of {
        Of::Person => page.is_person(patient),
        Of::Missile | Of::Thrown | Of::Pact => object.is_some_and(|(only, _)| only == of),
        Of::Any => noun && !object.is_some_and(|(only, _)| only != Of::Pact),
    }
}

/// Who a word says did it. A name of somebody, or a noun for those who are on a side; what it was done with ("gunfire")
/// names nobody, unless it has them before it ("a police bullet"). Whom a pronoun means is not sure enough, and whoever
/// else it is ("a gunman") the act may imply.
fn doer(page: &Page<'_>, row: usize) -> Doer {
    let who = |row: usize| page.party(row).filter(|party| is_somebody(page, party));
    if lists::is_weapon(&page.lemma(row)) {
        let span = page.tree.noun_chunk(row);
        return before(page, row).and_then(who).map_or(Doer::Nobody, |who| Doer::Who(Party { span, ..who }));
    }
    who(counted(page, row)).filter(|_| page.word(row).upos != Upos::Pron).map_or(Doer::Unclear, Doer::Who)
}

/// Whose a blow or a weapon is: "Kestria's attack", "the police bullet"; of "the Quayside shooting" it is where it was.
fn before(page: &Page<'_>, noun: usize) -> Option<usize> {
    let on_side = |child: &usize| {
        lists::side(&page.lemma(*child)).is_some()
            || country_of(&page.one.article[page.word(*child).span]).is_some()
    };
    page.tree.possessor(noun).or_else(|| page.tree.left(noun).find(on_side))
}

fn is_somebody(page: &Page<'_>, party: &Party) -> bool {
    let named = party.actor.is_some_and(|actor| match page.actors[actor].kind {
        NameKind::Person | NameKind::Org => true,
        NameKind::Place => country_of(&party.text).is_some(),
        _ => false,
    });
    named || lists::side(&party.noun).is_some()
}

impl Act {
    fn new(
        page: &Page<'_>,
        kinds: &'static [Kind],
        form: Form,
        doer: Doer,
        (act, told): (usize, usize),
    ) -> Option<Self> {
        let patient = counted(page, told);
        let fitting: Vec<&Kind> = kinds.iter().filter(|kind| befalls(page, kind.of, patient)).collect();
        let &kind = fitting.first()?;
        let classes = fitting.iter().map(|kind| kind.class).collect();
        let who = page.party(patient)?;
        let core = page.word(act).span.to(who.span).to(page.word(told).span);
        let span = match &doer {
            Doer::Who(doer) => core.to(doer.span),
            _ => core,
        };
        let sentence = page.sentences.get(page.sentence(core))?;
        let count = page.tree.child(patient, &[Deprel::Nummod]).map(|count| page.lemma(count).into_owned());
        let day = page.day(sentence.span).map(str::to_owned);
        Some(Self { article: page.at, kind, classes, form, doer, patient: who, count, day, core, span })
    }

    /// By what acts of several articles may be one: their class with an actor or with the noun for what it befalls.
    pub(crate) fn keys(&self) -> Vec<Key> {
        let class = self.kind.class;
        let actor = self.patient.actor;
        let actor = actor
            .iter()
            .flat_map(|&actor| self.classes.iter().map(move |&class| (class, Some(actor), String::new())));
        let vague = self.count.is_none() && lists::is_vague(&self.patient.noun);
        let by_noun = !vague && self.patient.upos == Upos::Noun;
        let alike = || lists::object(&self.patient.noun).map_or(&*self.patient.noun, |(_, alike)| alike);
        let noun = by_noun.then(|| (class, None, alike().to_owned()));
        actor.chain(noun).collect()
    }

    /// Whether nothing speaks against two acts being one: another day, another patient, another number of them.
    pub(crate) fn may_be(&self, other: &Self) -> bool {
        // "Rubber rounds" and "a bullet" are of one firing.
        let is_missile = lists::object(&self.patient.noun).is_some();
        let apart = self.day.is_some() && other.day.is_some() && self.day != other.day
            || self.count.is_some() && other.count.is_some() && self.count != other.count
            || !is_missile && self.patient.plural != other.patient.plural;
        let [one, another] = [self.patient.actor, other.patient.actor];
        !apart && (one.is_none() || another.is_none() || one == another)
    }
}

impl Doer {
    /// Who it is, if somebody is named.
    pub(crate) fn who(&self) -> Option<&Party> {
        match self {
            Self::Who(party) => Some(party),
            _ => None,
        }
    }
}

/// The class of an act, and the actor or the noun for what it befalls.
pub(crate) type Key = (&'static str, Option<usize>, String);
