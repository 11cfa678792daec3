//! Violence in the passive without its doer, where the article names the doer elsewhere.

use std::{
    collections::{BTreeSet, HashMap},
    ops::RangeInclusive,
};

use foldhash::fast::FixedState;
use parallax_corpus::Span;
use parallax_layers::{
    slant::{Slant, Voice},
    words::Deprel,
};
use parallax_lexicon::{fold, tokens::Token};

use crate::{
    classes::Class,
    context::Context,
    lists::{self, Part, Rule, Word},
    silenced::Tried,
};

/// Forms of violent verbs, by their first word.
#[derive(Debug)]
pub(crate) struct Violence(HashMap<&'static str, Vec<Verb>, FixedState>);

#[derive(Debug, Clone, Copy)]
struct Verb {
    rule: &'static Rule,
    word: &'static Word,
    text: &'static str,
}

/// An act of violence in a sentence.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Act {
    /// Which sentence of the article.
    sentence: usize,
    verb: Verb,
    span: Span,
    doer: Doer,
    voice: Voice,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Doer {
    Named,
    LeftOut,
}

/// How many sentences away the doer may be named.
const FAR: usize = 8;
/// How many sentences a reader remembers the doer.
const TOLD: usize = 2;

impl Violence {
    pub(crate) fn new() -> Self {
        let mut verbs: HashMap<&'static str, Vec<Verb>, FixedState> = HashMap::default();
        for (rule, word) in lists::words().filter(|(rule, _)| rule.part == Part::Passive) {
            for text in word.forms.iter().map(|form| form.text) {
                let first = text.split(' ').next().unwrap_or(text);
                verbs.entry(first).or_default().push(Verb { rule, word, text });
            }
        }
        Self(verbs)
    }

    /// The acts in a sentence, with and without a doer.
    ///
    /// `told` says whether the sentence before spoke of somebody who could have done it.
    pub(crate) fn acts(&self, context: &Context<'_>, sentence: usize, told: bool, acts: &mut Vec<Act>) {
        if tells_of_accident(context) {
            return;
        }
        let told = told || names_actor(context);
        for (at, token) in context.tokens.iter().enumerate() {
            let Some(verb) = self.verb(context, at) else { continue };
            let Some(row) = context.row(at..at + 1) else { continue };
            if !context.word(row).xpos.name().starts_with("VB") {
                continue;
            }
            let Some(doer) = doer(context, row) else { continue };
            // "Rockets hit the town. A girl was wounded."
            if doer == Doer::LeftOut && told {
                continue;
            }
            // From "was" of "was shot".
            let auxiliary = context.tree.child(row, &[Deprel::AuxPass]).map(|row| context.word(row).span);
            let start = auxiliary.map_or(token.start, |auxiliary| auxiliary.start.min(token.start));
            let span = Span { start, end: token.end };
            acts.push(Act { sentence, verb, span, doer, voice: context.voice(span) });
        }
    }

    /// The verbs in a sentence that would be findings if their doer were left out here and named near by.
    pub(crate) fn tried(&self, context: &Context<'_>) -> Vec<Tried> {
        let verb = |(at, token): (usize, &Token)| {
            let Verb { rule, word, text } = self.verb(context, at)?;
            let last = &context.tokens[at + text.split(' ').count() - 1];
            Some(Tried { span: Span { start: token.start, end: last.end }, rule, word, guard: None })
        };
        context.tokens.iter().enumerate().filter_map(verb).collect()
    }

    /// The longest of the verbs that a token begins.
    fn verb(&self, context: &Context<'_>, at: usize) -> Option<Verb> {
        let verbs = self.0.get(&*fold(context.word_at(at)))?;
        let behind = |verb: &&Verb| {
            let mut rest = verb.text.split(' ').skip(1).zip(at + 1..);
            rest.all(|(word, at)| at < context.tokens.len() && *fold(context.word_at(at)) == *word)
        };
        verbs.iter().filter(behind).max_by_key(|verb| verb.word.base.len()).copied()
    }

    /// The acts whose doer is left out in their own sentence and named in one near by.
    pub(crate) fn findings(acts: &[Act]) -> Vec<Slant> {
        let named: BTreeSet<(usize, &str)> = acts
            .iter()
            .filter(|act| act.doer == Doer::Named)
            .map(|act| (act.sentence, act.verb.word.base))
            .collect();
        let names_one = |sentence: usize| named.range((sentence, "")..(sentence + 1, "")).next().is_some();
        let told = |act: &Act| (act.sentence.saturating_sub(TOLD)..=act.sentence).any(names_one);
        let known = |act: &Act| {
            let near = (act.sentence.saturating_sub(FAR), "")..(act.sentence + FAR + 1, "");
            named.range(near).any(|&(_, verb)| could_be(verb, act.verb.word.base))
        };
        let left_out = acts.iter().filter(|act| act.doer == Doer::LeftOut && !told(act) && known(act));
        left_out.map(finding).collect()
    }
}

/// Whether two verbs can tell of one act: "shot", "killed".
fn could_be(one: &str, other: &str) -> bool {
    const WEAPONS: [&str; 6] = ["shoot", "shoot dead", "gun down", "kill", "wound", "injure"];
    one == other || (WEAPONS.contains(&one) && WEAPONS.contains(&other))
}

fn finding(act: &Act) -> Slant {
    let rule = act.verb.rule;
    Slant {
        span: act.span,
        kind: rule.kind,
        target: None,
        polarity: rule.polarity,
        voice: act.voice,
        strength: rule.strength,
        reason: rule.reason.to_owned(),
        neutral: None,
        alternatives: Vec::new(),
    }
}

/// Whether an act near a sentence has its doer named, and so late or far off that a reader of the sentence has not
/// just been told.
pub(crate) fn has_doer(acts: &[Act], sentence: usize) -> bool {
    let near = sentence.saturating_sub(FAR)..=sentence + FAR;
    let told = sentence.saturating_sub(TOLD)..=sentence;
    let named = |range: RangeInclusive<usize>| {
        acts.iter().any(|act| act.doer == Doer::Named && range.contains(&act.sentence))
    };
    named(near) && !named(told)
}

/// Whether a sentence speaks of an accident or a natural cause: then no doer is left out.
pub(crate) fn tells_of_accident(context: &Context<'_>) -> bool {
    (0..context.tokens.len()).any(|at| context.class(at).any(Class::ACCIDENT))
}

/// Whether a sentence speaks of somebody armed, or of an attack.
pub(crate) fn names_actor(context: &Context<'_>) -> bool {
    (0..context.tokens.len()).any(|at| context.class(at).any(Class::ACTOR.or(Class::ATTACK)))
}

/// Whether an act has its doer; nothing when it is no act of somebody armed, or cannot be told.
fn doer(context: &Context<'_>, row: usize) -> Option<Doer> {
    let tree = context.tree;
    if tree.is_passive(row) {
        let by = |child: usize| {
            tree.children(child).any(|case| context.word(case).lemma == "by")
                || context.word(child).lemma == "by"
        };
        let named = tree.agent(row).is_some() || tree.right(row).any(by);
        return Some(if named { Doer::Named } else { Doer::LeftOut });
    }
    // "A soldier wounded her, a clerk wrote": the parser may take the clause for a part of the noun.
    let described =
        tree.head(row).filter(|_| context.word(row).deprel == Deprel::Acl && tree.object(row).is_some());
    let subject = tree.shared_subject(row).or(described)?;
    let armed = |row: usize| context.token(row).is_some_and(|at| context.class(at).any(Class::ACTOR));
    tree.subtree(subject).any(armed).then_some(Doer::Named)
}
