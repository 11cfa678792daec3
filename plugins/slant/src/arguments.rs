//! What a verb is said of, where that tells its physical sense from the figurative one: a budget is gutted as a fish
//! is, and the rule counts the budget alone.

use parallax_layers::words::{Deprel, Upos};

use crate::{
    classes::Class,
    context::Context,
    lists::{CLASS_CRITIQUES, CLASS_DECISIONS, CLASS_PHYSICAL, CLASS_SPEAKERS, CLASS_WORDS, Part},
    matcher::Match,
    near::Near,
    target,
};

/// Whether the verb has an argument that its rule asks for, if it asks for any.
pub(crate) fn fit(context: &Context<'_>, one: &Match) -> bool {
    let asked = &one.rule().argument;
    let rule = one.rule();
    let named = |at: usize| rule.part == Part::Adjective && is_name(context, at);
    (asked.is_empty() || arguments(context, one).any(|at| named(at) || asked.is_at(context, at)))
        && (!rule.person || is_of_person(context, one))
        && (!rule.figure || strikes_with_words(context, one))
}

/// How far off in its sentence a word may stand that shows whether a blow is one of words.
const WIDE: usize = 40;

/// Whether a blow is one of words or of policy: "slammed the plan", unlike "slammed the shop" and "tore into the crowd".
///
/// Among police, storms and weapons only a plan or a statement is struck so; elsewhere it is enough that somebody speaks.
fn strikes_with_words(context: &Context<'_>, one: &Match) -> bool {
    const OF_WORDS: [&Near; 3] = [&CLASS_DECISIONS, &CLASS_WORDS, &CLASS_CRITIQUES];
    let of_words = |at: usize| OF_WORDS.iter().any(|class| class.is_at(context, at));
    let hit = struck(context, one);
    let struck = hit.iter().filter_map(|&row| context.token(row)).any(of_words);
    if struck || CLASS_PHYSICAL.is_around(context, one.start..one.end, WIDE) {
        return struck;
    }
    let row = context.row(one.start..one.start + 1);
    let who = |at: usize| of_words(at) || CLASS_SPEAKERS.is_at(context, at);
    // "Lund was slammed for the delay": nobody is said to do it, and somebody suffers it.
    let human = |row: usize| {
        is_human(context, row) || context.token(row).is_some_and(|at| context.tokens[at].is_capital())
    };
    let somebody = row.is_some_and(|row| match agent(context, row) {
        Some(agent) => human(agent),
        None => hit.iter().any(|&row| human(row)),
    });
    arguments(context, one).any(who) || somebody && (context.headline || is_spoken(context, one))
}

/// What is struck: the object, or what the last word of the verb governs, with what stands beside it.
fn struck(context: &Context<'_>, one: &Match) -> Vec<usize> {
    let Some(row) = context.row(one.start..one.start + 1) else { return Vec::new() };
    let tree = context.tree;
    let last = context.row(one.end - 1..one.end).filter(|&last| last != row);
    let governed = last.and_then(|last| tree.head(last)).filter(|&head| head > row);
    let passive = tree.is_passive(row).then(|| tree.subject(row)).flatten();
    tree.object(row).or(governed).or(passive).into_iter().flat_map(|row| tree.conjuncts(row)).collect()
}

/// Whether the sentence has somebody's words, or the verb tells what they are about: "slammed her for the delay".
fn is_spoken(context: &Context<'_>, one: &Match) -> bool {
    const ABOUT: [&str; 4] = ["for", "over", "as", "about"];
    let says = |at: usize| context.tokens[at].quoted || context.class(at).any(Class::REPORT);
    let about = |at: usize| ABOUT.iter().any(|word| context.word_at(at).eq_ignore_ascii_case(word));
    let to = context.tokens.len().min(one.end + WIDE);
    (one.start.saturating_sub(WIDE)..to).any(|at| !(one.start..one.end).contains(&at) && says(at))
        || (one.end..to).any(about)
}

/// The tokens of its subject, its objects and what its prepositions govern.
fn arguments<'a>(context: &Context<'a>, one: &Match) -> impl Iterator<Item = usize> + use<'a> {
    let context = *context;
    let row = context.row(one.start..one.start + 1);
    let own = row.into_iter().flat_map(move |row| context.tree.children(row));
    let argument = move |child: &usize| {
        matches!(
            context.word(*child).deprel.universal(),
            Deprel::Nsubj | Deprel::Obj | Deprel::Iobj | Deprel::Obl | Deprel::Nmod
        )
    };
    let subject = row.and_then(|row| context.tree.shared_subject(row));
    // "the plan gutted by the council": what a participle describes.
    let described = row
        .filter(|&row| context.word(row).deprel.universal() == Deprel::Acl)
        .and_then(|row| context.tree.head(row));
    let adjective = row.and_then(|row| target::described(&context, row));
    own.filter(argument)
        .chain(subject)
        .chain(described)
        .chain(adjective)
        .filter_map(move |row| context.token(row))
}

fn is_name(context: &Context<'_>, at: usize) -> bool {
    context.row(at..at + 1).is_some_and(|row| context.word(row).upos == Upos::Propn)
}

/// Whether a person or a body does it, or what an adverb judges.
fn is_of_person(context: &Context<'_>, one: &Match) -> bool {
    let row = context.row(one.start..one.end);
    let act = match one.rule().part {
        Part::Adverb => row.and_then(|row| context.tree.head(row)),
        _ => context.row(one.start..one.start + 1),
    };
    act.is_some_and(|row| has_human_agent(context, row))
}

/// Whether the syntax gives a verb a doer who is a person or a body.
pub(crate) fn has_human_agent(context: &Context<'_>, row: usize) -> bool {
    agent(context, row).is_some_and(|agent| is_human(context, agent))
}

/// Who or what does it.
fn agent(context: &Context<'_>, row: usize) -> Option<usize> {
    match context.tree.is_passive(row) {
        true => context.tree.agent(row),
        false => context.tree.shared_subject(row),
    }
}

/// A name, a pronoun of a person, or a noun for a person or a body.
pub(crate) fn is_human(context: &Context<'_>, row: usize) -> bool {
    let word = context.word(row);
    match word.upos {
        Upos::Propn => true,
        Upos::Pron => !matches!(&*word.lemma, "it" | "this" | "that" | "which" | "these" | "those"),
        _ => context.token(row).is_some_and(|at| context.class(at).any(Class::HUMAN.or(Class::ACTOR))),
    }
}

/// Whether a sentence shouts, so that a word for shouting only tells what is there to see.
pub(crate) fn is_shouted(context: &Context<'_>) -> bool {
    const LETTERS: usize = 4;
    let capitals = |at: usize| {
        let word = context.word_at(at);
        word.len() >= LETTERS && word.chars().all(char::is_uppercase)
    };
    (0..context.tokens.len())
        .any(|at| context.is_mark(at, &['!']) || context.tokens[at].quoted && capitals(at))
}

/// Whether a sentence asks.
pub(crate) fn is_question(context: &Context<'_>) -> bool {
    (context.tokens.len().saturating_sub(2)..context.tokens.len()).any(|at| context.is_mark(at, &['?']))
}
