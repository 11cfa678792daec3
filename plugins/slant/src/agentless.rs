//! Violence in the passive without its doer, where the article names the doer elsewhere.

use std::{collections::BTreeSet, ops::RangeInclusive};

use parallax_corpus::Span;
use parallax_layers::slant::{Slant, Voice};
use parallax_lexicon::inflect::{self, Form};

use crate::{
    classes::{Class, Classes},
    context::Context,
    lists::{Listed, Part},
    voice,
};

/// Violent verbs.
#[derive(Debug)]
pub(crate) struct Violence {
    /// By the number of each form's first word.
    forms: Vec<Vec<VerbForm>>,
    verbs: Vec<Verb>,
}

/// A form of a verb, and the words that must follow its first.
#[derive(Debug)]
struct VerbForm {
    verb: u32,
    form: Form,
    rest: Vec<u32>,
}

#[derive(Debug)]
struct Verb {
    listed: Listed,
    /// "shoot", "open fire": another act that could be this one.
    weapon: bool,
}

/// An act of violence in a sentence.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Act {
    /// Which sentence of the article.
    sentence: usize,
    verb: u32,
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
    pub(crate) fn new(rules: &[Listed], classes: &mut Classes) -> Self {
        const WEAPONS: [&str; 6] = ["shoot", "shoot dead", "gun down", "kill", "wound", "injure"];
        let mut violence = Self { forms: Vec::new(), verbs: Vec::new() };
        for listed in rules.iter().filter(|listed| listed.rule.part == Part::Passive) {
            for word in &listed.rule.words {
                let verb = violence.verbs.len() as u32;
                for (form, written) in inflect::verb(word) {
                    if let [first, rest @ ..] = &classes.words.phrase(&written)[..] {
                        let (first, rest) = (*first as usize, rest.to_vec());
                        if violence.forms.len() <= first {
                            violence.forms.resize_with(first + 1, Vec::new);
                        }
                        violence.forms[first].push(VerbForm { verb, form, rest });
                    }
                }
                violence
                    .verbs
                    .push(Verb { listed: listed.clone(), weapon: WEAPONS.contains(&word.as_str()) });
            }
        }
        violence
    }

    /// The acts in a sentence, with and without a doer.
    ///
    /// `told` says whether the sentence before spoke of somebody who could have done it.
    pub(crate) fn acts(&self, context: &Context<'_>, sentence: usize, told: bool, acts: &mut Vec<Act>) {
        if tells_of_accident(context) {
            return;
        }
        let told = told || names_actor(context);
        for at in 0..context.tokens.len() {
            let token = &context.tokens[at];
            let forms = self.forms.get(token.word as usize).filter(|forms| !forms.is_empty());
            let Some(forms) = forms else { continue };
            let fits = |one: &&VerbForm| {
                let behind = context.tokens.get(at + 1..at + 1 + one.rest.len());
                behind.is_some_and(|behind| {
                    behind.iter().zip(&one.rest).all(|(token, word)| token.word == *word)
                })
            };
            // A participle where the verb has one of its own ("beaten"), else the past.
            let participle =
                forms.iter().filter(fits).find(|one| matches!(one.form, Form::Past | Form::Participle));
            let Some(doer) = doer(context, at, participle.is_some()) else { continue };
            // "Rockets hit the town. A girl was wounded."
            if doer == Doer::LeftOut && told {
                continue;
            }
            let Some(verb) = participle.or(forms.iter().find(fits)).map(|one| one.verb) else { continue };
            acts.push(Act {
                sentence,
                verb,
                span: Span { start: auxiliary(context, at), end: token.end },
                doer,
                voice: voice::of(token),
            });
        }
    }

    /// The acts whose doer is left out in their own sentence and named in one near by.
    pub(crate) fn findings(&self, acts: &[Act]) -> Vec<Slant> {
        let named: BTreeSet<(usize, u32)> =
            acts.iter().filter(|act| act.doer == Doer::Named).map(|act| (act.sentence, act.verb)).collect();
        let names_one = |sentence: usize| named.range((sentence, 0)..(sentence + 1, 0)).next().is_some();
        let told = |act: &Act| (act.sentence.saturating_sub(TOLD)..=act.sentence).any(names_one);
        let known = |act: &Act| {
            let near = (act.sentence.saturating_sub(FAR), 0)..(act.sentence + FAR + 1, 0);
            named.range(near).any(|&(_, verb)| self.could_be(verb, act.verb))
        };
        let left_out = acts.iter().filter(|act| act.doer == Doer::LeftOut && !told(act) && known(act));
        left_out.map(|act| self.finding(act)).collect()
    }

    fn could_be(&self, one: u32, other: u32) -> bool {
        let (one, other) = (one as usize, other as usize);
        one == other || (self.verbs[one].weapon && self.verbs[other].weapon)
    }

    fn finding(&self, act: &Act) -> Slant {
        let listed = &self.verbs[act.verb as usize].listed;
        Slant {
            span: act.span,
            kind: listed.kind,
            target: None,
            polarity: listed.rule.polarity,
            voice: act.voice,
            strength: listed.rule.strength,
            reason: listed.rule.reason.clone(),
            neutral: None,
            alternatives: Vec::new(),
        }
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

/// Whether the act at `at` has its doer; nothing when it is no act, or cannot be told.
fn doer(context: &Context<'_>, at: usize, participle: bool) -> Option<Doer> {
    let auxiliary = (at.saturating_sub(2)..at).rev().find(|&at| context.class(at).any(Class::BE));
    if participle && auxiliary.is_some() {
        let by = (at + 1..(at + 9).min(context.tokens.len()))
            .find(|&at| context.words(&context.tokens[at]).eq_ignore_ascii_case("by"));
        return Some(if by.is_some() { Doer::Named } else { Doer::LeftOut });
    }
    let behind_noun = context
        .class(at.wrapping_sub(1))
        .any(Class::DETERMINER.or(Class::POSSESSIVE).or(Class::PREPOSITION).or(Class::HAVE));
    let actor = (at.saturating_sub(4)..at).any(|at| context.class(at).any(Class::ACTOR));
    (actor && !behind_noun && auxiliary.is_none()).then_some(Doer::Named)
}

/// Where the finding begins: at "was" of "was shot".
fn auxiliary(context: &Context<'_>, at: usize) -> u32 {
    let start = (at.saturating_sub(2)..at).rev().find(|&at| context.class(at).any(Class::BE)).unwrap_or(at);
    context.tokens[start].start
}
