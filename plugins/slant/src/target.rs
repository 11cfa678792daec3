//! Whom or what a word is about, where the words beside it say so plainly. Otherwise nothing: a
//! wrong target is worse than none.

use crate::{
    classes::Class,
    compiled::Match,
    context::Context,
    lists::{Aim, Part},
};

pub(crate) fn of(context: &Context<'_>, one: &Match<'_>) -> Option<String> {
    let rule = &one.rule.listed.rule;
    let aim = rule.target.or(match rule.part {
        Part::Verb => Some(Aim::Object),
        Part::Adjective => Some(Aim::Head),
        Part::Reporting => Some(Aim::Subject),
        _ => None,
    })?;
    match aim {
        Aim::Head => noun_from(context, one.end),
        Aim::Object => {
            let determined = context.class(one.end).any(Class::DETERMINER.or(Class::POSSESSIVE));
            noun_from(context, one.end + usize::from(determined))
        }
        Aim::Name => name_from(context, one.end),
        Aim::Owner => name_before(context, one.start).or_else(|| {
            let of = context.class(one.end).any(Class::PREPOSITION);
            of.then(|| name_from(context, one.end + 1)).flatten()
        }),
        Aim::Subject => subject(context, one.start),
    }
}

/// The words from `start` to the end of their noun: a name, or up to three plain words before a
/// mark or an auxiliary. Before a preposition only one, for another may be a verb ("report came on").
fn noun_from(context: &Context<'_>, start: usize) -> Option<String> {
    if let Some(name) = name_from(context, start) {
        return Some(name);
    }
    const AUXILIARY: Class = Class::BE.or(Class::MODAL).or(Class::HAVE);
    const ENDS: Class = Class::PREPOSITION.or(Class::CONJUNCTION).or(Class::TO);
    let mut end = start;
    while context.is_content(end) && end < start + 4 {
        end += 1;
    }
    let stops =
        context.tokens.get(end).is_none_or(|token| !token.is_word()) || context.class(end).any(AUXILIARY);
    let ends = stops || (end == start + 1 && context.class(end).any(ENDS));
    let verbal = (start + 1..end).any(|at| context.words(&context.tokens[at]).ends_with("ed"));
    (end > start && end < start + 4 && ends && !verbal).then(|| between(context, start, end))
}

/// A run of words with capitals.
fn name_from(context: &Context<'_>, start: usize) -> Option<String> {
    let count = (start..context.tokens.len()).take(8).take_while(|&at| in_name(context, at, start)).count();
    (count > 0 && !context.title_case).then(|| between(context, start, start + count))
}

/// A capital, or the stop of an initial ("U.S.").
fn in_name(context: &Context<'_>, at: usize, start: usize) -> bool {
    let stop = at > start && context.is_mark(at, &['.']) && context.words(&context.tokens[at - 1]).len() == 1;
    context.tokens[at].is_capital() || stop
}

fn name_before(context: &Context<'_>, end: usize) -> Option<String> {
    if context.title_case {
        return None;
    }
    // "Oduya's regime"
    let end = if end > 0 && context.class(end - 1).any(Class::POSSESSIVE) { end - 1 } else { end };
    let count = (0..end)
        .rev()
        .take(6)
        .take_while(|&at| context.tokens[at].is_capital() && (at > 0 || context.is_content(0)))
        .count();
    (count > 0).then(|| between(context, end - count, end))
}

/// The name or the noun that stands before a verb, its auxiliaries passed over.
fn subject(context: &Context<'_>, verb: usize) -> Option<String> {
    const AUXILIARY: Class =
        Class::HAVE.or(Class::BE).or(Class::MODAL).or(Class::ADVERB).or(Class::DO).or(Class::TO);
    let mut end = verb;
    while end > 0
        && (context.class(end - 1).any(AUXILIARY) || context.words(&context.tokens[end - 1]).ends_with("ly"))
    {
        end -= 1;
    }
    if let Some(name) = name_before(context, end) {
        // "a settlement in Port Ellery was": the name belongs to the preposition.
        let start = (0..end).rev().find(|&at| !context.tokens[at].is_capital());
        return start.is_none_or(|at| !context.class(at).any(Class::PREPOSITION)).then_some(name);
    }
    // "the harbour master": a determiner and up to two words.
    let start = (end.saturating_sub(3)..end).rev().find(|&at| !context.is_content(at))?;
    let determined =
        context.class(start).any(Class::DETERMINER) && !context.class(start).any(Class::PREPOSITION);
    (determined && start + 1 < end).then(|| between(context, start + 1, end))
}

fn between(context: &Context<'_>, start: usize, end: usize) -> String {
    let from = context.tokens[start].range().start;
    context.text[from..context.tokens[end - 1].range().end].to_owned()
}
