//! Whether a word of the lists is what its rule takes it for: its part of speech, names by their capitals,
//! what is denied, and the neighbourhood the rule asks for or forbids.

use parallax_layers::slant::SlantKind;
use parallax_lexicon::{case::Case, tokens::Token};

use crate::{
    arguments,
    classes::Class,
    compiled::Match,
    context::Context,
    lists::{Aim, Part},
    negated, part, sourced,
};

/// How far off a word may stand that makes another literal; farther off only what the syntax puts beside it.
const UNLESS: usize = 4;
/// The same for words that the syntax ties to a whole clause.
const UNLESS_OF_CLAUSE: usize = 8;
/// How far off a word may stand that a rule asks for.
const WHEN: usize = 8;

pub(crate) fn admits(context: &Context<'_>, one: &Match<'_>) -> bool {
    let rule = &one.rule.listed.rule;
    !context.silent.contains(&one.pattern.rule)
        && in_its_place(context, one)
        && !refers_back(context, one)
        && !is_of_the_writer(context, one)
        && not_a_name(context, one)
        && of_somebody(context, one)
        && part::is_part(context, one, rule.part)
        && (one.rule.after.is_empty() || beside(context, one.start.checked_sub(1), &one.rule.after))
        && next_fits(context, one)
        && arguments::fit(context, one)
        && !(rule.calm && arguments::is_shouted(context))
        && !(rule.part == Part::Reporting && is_left_open(context, one))
        && (rule.when.is_empty() || one.rule.when.is_around(context.tokens, one.start..one.end, WHEN))
        && !(rule.alone && part::describes_noun(context, one))
        && !is_ruled_out(context, one)
        && !negated::is_negated(context, one)
}

/// Headline devices count in headlines only; a source is named below the headline, where there is room for it.
fn in_its_place(context: &Context<'_>, one: &Match<'_>) -> bool {
    let kind = one.rule.listed.kind;
    if context.headline { !sourced::needs_source(kind) } else { kind != SlantKind::Headline }
}

/// "Did he admit it?", "admitting or denying that": nobody is said to have said it.
fn is_left_open(context: &Context<'_>, one: &Match<'_>) -> bool {
    let or = |at: usize| context.tokens.get(at).is_some_and(|token| context.words(token) == "or");
    arguments::is_question(context) || or(one.end) || or(one.start.wrapping_sub(1))
}

/// "The experts said": those who were named before.
fn refers_back(context: &Context<'_>, one: &Match<'_>) -> bool {
    one.rule.listed.kind == SlantKind::VagueSource
        && one.start.checked_sub(1).is_some_and(|before| {
            let before = context.words(&context.tokens[before]);
            ["the", "these", "those", "both", "two", "three"]
                .iter()
                .any(|one| before.eq_ignore_ascii_case(one))
        })
}

/// "I was wrong": a judgement of the writer's own doings.
fn is_of_the_writer(context: &Context<'_>, one: &Match<'_>) -> bool {
    let judges = matches!(one.rule.listed.kind, SlantKind::Judgement | SlantKind::LoadedWord);
    let row = context.row(one.start..one.end);
    let said_of = match one.rule.listed.rule.part {
        Part::Adjective => row,
        // "I foolishly left"
        Part::Adverb => row.and_then(|row| context.tree.head(row)),
        _ => None,
    };
    judges
        && said_of
            .and_then(|row| context.tree.subject(row))
            .is_some_and(|subject| matches!(&*context.word(subject).lemma, "I" | "i" | "we"))
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
    let capital = |at: usize| context.tokens.get(at).is_some_and(Token::is_capital) && !context.title_case;
    let marked = context.is_mark(one.end, &['“', '"', '‘', '\'']);
    let named = || capital(one.end + usize::from(marked));
    if one.rule.before_common && named() {
        return false;
    }
    free || beside(context, Some(one.end), &one.rule.before)
        || (one.rule.before_judged && context.class(one.end).any(Class::JUDGED))
}

/// "Massacre", "the Radical Party": a capital in the middle of a sentence is a name's.
fn not_a_name(context: &Context<'_>, one: &Match<'_>) -> bool {
    let opens = || context.opens(one.start);
    one.pattern.case.admits(context.text, context.tokens, one.start..one.end, context.title_case, opens)
        && !(one.pattern.case == Case::Lower && context.names.has(context, one))
}

/// Whether a word stands with it that makes it literal: a function word beside it, another near by or tied to it
/// by the syntax.
fn is_ruled_out(context: &Context<'_>, one: &Match<'_>) -> bool {
    let (own, unless) = (one.start..one.end, &one.rule.unless);
    let clausal = matches!(one.rule.listed.rule.part, Part::Adverb | Part::Phrase | Part::Reporting);
    let reach = if clausal { UNLESS_OF_CLAUSE } else { UNLESS };
    one.rule.unless_beside.is_around(context.tokens, own.clone(), 1)
        || (!unless.is_empty()
            && (unless.is_around(context.tokens, own, reach)
                || context.tied(one).any(|at| unless.begins(&context.tokens[at..]))))
}
