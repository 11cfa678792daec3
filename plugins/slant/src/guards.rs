//! Whether a word of the lists is what its rule takes it for: its part of speech by the words
//! beside it, names by their capitals, and the neighbourhood the rule asks for or forbids.
//!
//! There is no syntax here yet, so that each guard leans to the side of finding nothing.

use parallax_lexicon::{
    inflect::Form,
    tokens::{Shape, Token},
};

use crate::{
    classes::Class,
    compiled::Match,
    context::Context,
    lists::{Aim, Part},
};

/// How far off a word may stand that makes another literal.
const UNLESS: usize = 8;
/// How far off a word may stand that a rule asks for.
const WHEN: usize = 8;

pub(crate) fn admits(context: &Context<'_>, one: &Match<'_>) -> bool {
    let rule = &one.rule.listed.rule;
    in_its_place(context, one)
        && not_a_name(context, one)
        && of_somebody(context, one)
        && is_part(context, one, rule.part)
        && (one.rule.after.is_empty() || beside(context, one.start.checked_sub(1), &one.rule.after))
        && next_fits(context, one)
        && (rule.when.is_empty() || one.rule.when.is_around(context.tokens, one.start..one.end, WHEN))
        && (rule.unless.is_empty() || !one.rule.unless.is_around(context.tokens, one.start..one.end, UNLESS))
}

/// Headline devices count in headlines only.
fn in_its_place(context: &Context<'_>, one: &Match<'_>) -> bool {
    one.rule.listed.kind != parallax_layers::slant::SlantKind::Headline || context.headline
}

/// A name for a government is one only for somebody's: "the regime of Ada Lund", not "a regime of
/// exercise".
fn of_somebody(context: &Context<'_>, one: &Match<'_>) -> bool {
    let of = context.tokens.get(one.end).is_some_and(|token| context.words(token) == "of");
    let somebody =
        || (one.end + 1..one.end + 4).any(|at| context.tokens.get(at).is_some_and(Token::is_capital));
    one.rule.listed.rule.target != Some(Aim::Owner) || !of || somebody()
}

fn beside(context: &Context<'_>, at: Option<usize>, words: &[u32]) -> bool {
    at.and_then(|at| context.tokens.get(at)).is_some_and(|token| words.contains(&token.word))
}

fn next_fits(context: &Context<'_>, one: &Match<'_>) -> bool {
    let free = one.rule.before.is_empty() && !one.rule.before_judged;
    free || beside(context, Some(one.end), &one.rule.before)
        || (one.rule.before_judged && context.class(one.end).any(Class::JUDGED))
}

/// "Massacre", "the Radical Party": a capital in the middle of a sentence is a name's.
fn not_a_name(context: &Context<'_>, one: &Match<'_>) -> bool {
    let opens = || context.opens(one.start);
    one.pattern.case.admits(context.text, context.tokens, one.start..one.end, context.title_case, opens)
}

fn is_part(context: &Context<'_>, one: &Match<'_>, part: Part) -> bool {
    match part {
        Part::Verb => is_verb(context, one),
        Part::Noun => is_noun(context, one),
        Part::Adjective => is_adjective(context, one),
        Part::Reporting => is_verb(context, one) && reports(context, one),
        Part::Adverb | Part::Phrase | Part::Exact => true,
        Part::Passive => false,
    }
}

/// The class of the word before, an adverb between them passed over.
fn class_before(context: &Context<'_>, at: usize) -> Class {
    let Some(before) = at.checked_sub(1) else { return Class::NONE };
    let class = context.class(before);
    let adverb = class.any(Class::ADVERB) || context.words(&context.tokens[before]).ends_with("ly");
    match before.checked_sub(1) {
        Some(earlier) if adverb => context.class(earlier),
        _ => class,
    }
}

fn is_verb(context: &Context<'_>, one: &Match<'_>) -> bool {
    const BEFORE_NOUN: Class = Class::DETERMINER.or(Class::POSSESSIVE).or(Class::PREPOSITION);
    let before = class_before(context, one.start);
    let single = one.end - one.start == 1;
    match one.pattern.form {
        // "amounted to blackmail": a noun.
        Form::Base if before.any(Class::TO) && class_before(context, one.start - 1).any(Class::LEADS_TO) => {
            false
        }
        Form::Base => {
            const BEFORE_BASE: Class = Class::TO.or(Class::MODAL).or(Class::DO).or(Class::SUBJECT);
            before.any(BEFORE_BASE) && !before.any(Class::DETERMINER.or(Class::POSSESSIVE))
                || (one.start > 0
                    && before == Class::NONE
                    && is_plural(context, one.start - 1)
                    && takes_object(context, one.end))
        }
        Form::Third => {
            let subject = one.start > 0
                && (before.any(Class::SINGULAR)
                    || context.class(one.start - 1).any(Class::SUBJECT)
                    || context.is_content(one.start - 1));
            let subject =
                subject && !before.any(BEFORE_NOUN) && !context.class(one.start - 1).any(Class::JUDGED);
            subject && (!single || takes_object(context, one.end))
        }
        Form::Past | Form::Participle => {
            !before.any(Class::DETERMINER.or(Class::POSSESSIVE).or(Class::TO).or(Class::MODAL))
                || before.any(Class::SUBJECT)
        }
        Form::Ing => !before.any(Class::DETERMINER.or(Class::POSSESSIVE)),
        Form::Plural => false,
    }
}

/// Whether an object or a complement begins here, and not a prepositional phrase or a new clause:
/// a plural noun has none.
fn takes_object(context: &Context<'_>, at: usize) -> bool {
    const NO_OBJECT: Class = Class::PREPOSITION
        .or(Class::BE)
        .or(Class::MODAL)
        .or(Class::HAVE)
        .or(Class::DO)
        .or(Class::CONJUNCTION);
    let Some(token) = context.tokens.get(at) else { return false };
    let class = context.classes.of(token);
    if token.shape == Shape::Mark {
        return context.is_mark(at, &['“', '"', '‘', '\'']);
    }
    class.any(Class::DETERMINER.or(Class::POSSESSIVE).or(Class::OBJECT))
        || token.is_capital()
        || (context.headline && !class.any(NO_OBJECT))
}

fn is_plural(context: &Context<'_>, at: usize) -> bool {
    let token = &context.tokens[at];
    let word = context.words(token);
    token.is_word() && ((word.len() > 3 && word.ends_with('s') && !word.ends_with("ss")) || word == "people")
}

fn is_noun(context: &Context<'_>, one: &Match<'_>) -> bool {
    let before = class_before(context, one.start);
    let after = context.class(one.end);
    let verbal = before.any(Class::MODAL.or(Class::DO))
        || (before.any(Class::SUBJECT) && !before.any(Class::POSSESSIVE));
    let to_verb = before.any(Class::TO);
    let object = after.any(Class::DETERMINER.or(Class::OBJECT).or(Class::POSSESSIVE))
        && !context.tokens.get(one.end).is_some_and(|token| {
            context.words(token).ends_with('s') && context.words(token).starts_with(['\'', '’'])
        });
    // "Did the governor lie about it?"
    let asked = one.pattern.form == Form::Base
        && context.is_content(one.start.wrapping_sub(1))
        && (one.start.saturating_sub(4)..one.start).any(|at| context.class(at).any(Class::DO));
    one.end - one.start > 1 || !(verbal || to_verb || object || asked)
}

fn is_adjective(context: &Context<'_>, one: &Match<'_>) -> bool {
    const BEFORE: Class = Class::DETERMINER
        .or(Class::POSSESSIVE)
        .or(Class::BE)
        .or(Class::PREPOSITION)
        .or(Class::ADVERB)
        .or(Class::CONJUNCTION);
    if one.end - one.start > 1 {
        return true;
    }
    let before = class_before(context, one.start);
    if !one.pattern.participle {
        // "to brave the cold", "they fake it", "will right the wrong"
        return !before.any(Class::TO.or(Class::MODAL).or(Class::DO))
            || context.class(one.start.wrapping_sub(1)).any(Class::BE)
            || context.is_content(one.end);
    }
    // A participle: "the damning report", "was shocking"; not "shocking the crowd", "was stunned by".
    let by = context.tokens.get(one.end).is_some_and(|token| context.words(token).eq_ignore_ascii_case("by"));
    let attributive = before.any(BEFORE) || one.start == 0 || context.class(one.start - 1).any(Class::JUDGED);
    attributive
        && !by
        && (context.is_content(one.end) && !before.any(Class::BE)
            || (before.any(Class::BE) && !takes_object(context, one.end)))
}

/// Whether the verb introduces or closes somebody's words.
fn reports(context: &Context<'_>, one: &Match<'_>) -> bool {
    let next = one.end;
    let class = context.class(next);
    let opens_clause = context.tokens.get(next).is_some_and(|token| context.words(token) == "that")
        || class.any(Class::SINGULAR.or(Class::SUBJECT))
        || context.is_mark(next, &['“', '"', '‘']);
    let closes = context.tokens.get(next).is_none_or(|_| context.is_mark(next, &[',', '.']))
        && (one.start.saturating_sub(6)..one.start).any(|at| context.is_mark(at, &[',', '”', '"', '’']));
    let inverted =
        one.start > 0 && context.is_mark(one.start - 1, &['”', '"', '’', ',']) && next < context.tokens.len();
    let comma_quote = context.is_mark(next, &[',', ':']) && context.is_mark(next + 1, &['“', '"', '‘']);
    // "claimed the minister had lied": a clause with its own verb close by.
    let clause = (class.any(Class::DETERMINER.or(Class::POSSESSIVE))
        || context.tokens.get(next).is_some_and(Token::is_capital))
        && (next + 1..(next + 7).min(context.tokens.len()))
            .take_while(|&at| !context.tokens[at].shape.eq(&Shape::Mark))
            // A capital is the month's: "claimed the title in May".
            .any(|at| {
                !context.tokens[at].is_capital()
                    && context.class(at).any(Class::BE.or(Class::HAVE).or(Class::MODAL).or(Class::DO))
            });
    opens_clause || closes || inverted || comma_quote || clause
}
