//! Whom or what a word is about, where the syntax says so plainly. Otherwise nothing: a wrong target is worse
//! than none.

use parallax_corpus::Span;
use parallax_layers::{
    names::NameKind,
    words::{Deprel, Upos},
};

use crate::{
    classes::Class,
    context::Context,
    lists::{Aim, Part},
    matcher::Match,
};

/// Longer targets are no names: a headline taken for one, a phrase.
const WORDS: usize = 5;

pub(crate) fn of(context: &Context<'_>, one: &Match) -> Option<String> {
    let rule = one.rule();
    let aim = rule.target.or(match rule.part {
        Part::Verb => Some(Aim::Object),
        Part::Adjective => Some(Aim::Head),
        Part::Reporting => Some(Aim::Subject),
        _ => None,
    })?;
    let tree = context.tree;
    let row = context.row(one.start..one.end)?;
    let verb = context.row(one.start..one.start + 1)?;
    match aim {
        Aim::Head => {
            let described = described(context, row)?;
            let meant = named_by(context, described).and_then(|meant| who(context, one, meant));
            meant.or_else(|| who(context, one, described))
        }
        Aim::Object if tree.is_passive(verb) => who(context, one, tree.subject(verb)?),
        Aim::Object => who(context, one, tree.object(verb).or_else(|| governed(context, verb, one))?),
        Aim::Subject if tree.is_passive(verb) => None,
        Aim::Subject => who(context, one, tree.shared_subject(verb)?),
        Aim::Name => name_from(context, one.end),
        Aim::Owner => name_before(context, one.start).or_else(|| {
            let of = context.class(one.end).any(Class::PREPOSITION);
            of.then(|| name_from(context, one.end + 1)).flatten()
        }),
    }
}

/// Whom or what a word stands for: the fullest name that the article has for it, or else its own words.
fn who(context: &Context<'_>, one: &Match, row: usize) -> Option<String> {
    let entity = context.cast.of_word(context.tree, row);
    let known = entity.and_then(|entity| name(context, entity));
    match context.word(row).upos {
        Upos::Pron => known.filter(|_| entity.is_some_and(|entity| is_sure(context, row, entity))),
        _ => known.or_else(|| noun(context, one, row)),
    }
}

/// Whether a pronoun is "he" or "she", and just before no person was named but the one that it stands for.
fn is_sure(context: &Context<'_>, row: usize, entity: usize) -> bool {
    /// Bytes: a sentence or two.
    const NEAR: u32 = 250;
    let word = context.word(row);
    let from = context.names.partition_point(|name| name.span.end + NEAR < word.span.start);
    let near = context.names[from..].iter().take_while(|name| name.span.end <= word.span.start);
    let mut persons = near.filter(|name| name.kind == NameKind::Person).peekable();
    matches!(&*word.lemma, "he" | "she")
        && persons.peek().is_some()
        && persons.all(|name| context.cast.of(name.span) == Some(entity))
}

/// The name of an entity, where it has one.
fn name(context: &Context<'_>, entity: usize) -> Option<String> {
    let entity = &context.cast.entities()[entity];
    let worded = entity.name.starts_with(char::is_alphanumeric) && entity.name.split(' ').count() <= WORDS;
    (worded && !entity.names.is_empty() && entity.kind != NameKind::Misc).then(|| entity.name.clone())
}

/// The noun that an adjective, or one coordinated with it, describes.
pub(crate) fn described(context: &Context<'_>, row: usize) -> Option<usize> {
    let tree = context.tree;
    let first = tree.conjuncts(row).first().copied()?;
    match context.word(first).deprel {
        Deprel::Amod | Deprel::Compound => noun_of(context, first),
        _ if tree.copula(first).is_some() => tree.subject(first),
        _ => None,
    }
}

/// The noun that stands above a word before it: "budget" above "bloated" in "a bloated $50bn gas budget".
pub(crate) fn noun_of(context: &Context<'_>, row: usize) -> Option<usize> {
    let mut noun = context.tree.head(row)?;
    while matches!(context.word(noun).deprel, Deprel::Compound | Deprel::Nummod) {
        noun = context.tree.head(noun).filter(|&head| head > noun)?;
    }
    Some(noun)
}

/// Who is meant by the noun of a predicate: Lund in "Lund was a divisive figure", "Lund became a pathetic one".
pub(crate) fn named_by(context: &Context<'_>, noun: usize) -> Option<usize> {
    let tree = context.tree;
    if tree.copula(noun).is_some() {
        return tree.subject(noun);
    }
    let verb = tree.head(noun).filter(|_| context.word(noun).deprel == Deprel::Xcomp)?;
    matches!(&*context.word(verb).lemma, "become" | "remain" | "seem").then(|| tree.subject(verb))?
}

/// What the last word of a phrase governs: "lashed out at the board".
fn governed(context: &Context<'_>, verb: usize, one: &Match) -> Option<usize> {
    let last = context.row(one.end - 1..one.end).filter(|&last| last != verb)?;
    let head = context.tree.head(last)?;
    (context.word(last).deprel == Deprel::Case && head > last).then_some(head)
}

/// A noun or name with what stands before it, but no determiner, number or word that is a finding itself.
fn noun(context: &Context<'_>, one: &Match, row: usize) -> Option<String> {
    let named = context.word(row);
    if !matches!(named.upos, Upos::Noun | Upos::Propn) {
        return None;
    }
    let chunk = context.tree.noun_chunk(row);
    let end = context.tokens.iter().rposition(|token| token.end <= chunk.end)? + 1;
    let end = end_of(context, row, end);
    let from = context.tokens[..end].partition_point(|token| token.start < chunk.start);
    let mut start = if (from..end).contains(&(one.end - 1)) { one.end } else { from };
    let is_left_out = |at: usize| {
        let word = context.row(at..at + 1).map(|row| context.word(row));
        let dispensable = word.is_some_and(|word| {
            matches!(
                word.upos,
                Upos::Det
                    | Upos::Cconj
                    | Upos::Num
                    | Upos::Sym
                    | Upos::Pron
                    | Upos::Punct
                    | Upos::Part
                    | Upos::Adv
            )
        });
        dispensable || context.class(at).any(Class::JUDGED)
    };
    while start < end && context.token(row) != Some(start) && is_left_out(start) {
        start += 1;
    }
    if end.saturating_sub(start) > WORDS {
        start = context.token(row)?;
    }
    let own = |at: &usize| (one.start..one.end).contains(at);
    let worded = context
        .tokens
        .get(start)
        .is_some_and(|token| token.is_word() && !context.words(token).starts_with(['\'', '’']));
    let kept = start < end && worded && (start..end).all(|at| !own(&at));
    kept.then(|| between(context, start, end))
}

/// Where a noun phrase ends: "the handling of the flood" has what "of" joins to it, where it stays short.
fn end_of(context: &Context<'_>, row: usize, end: usize) -> usize {
    let of = context.tokens.get(end).is_some_and(|token| context.words(token) == "of");
    let joined = context.tree.right(row).find(|&child| {
        of && context.word(child).deprel == Deprel::Nmod
            && context.tree.left(child).any(|case| context.word(case).lemma == "of")
    });
    let far = joined.and_then(|child| {
        let chunk = context.tree.noun_chunk(child);
        context.tokens.iter().rposition(|token| token.end <= chunk.end)
    });
    let first = context.token(row).unwrap_or(end);
    far.map(|far| far + 1).filter(|&far| far > end && far - first <= WORDS).unwrap_or(end)
}

/// A run of words with capitals.
fn name_from(context: &Context<'_>, start: usize) -> Option<String> {
    let count = (start..context.tokens.len()).take(8).take_while(|&at| in_name(context, at, start)).count();
    (count > 0 && !context.title_case).then(|| named(context, start, start + count))
}

/// A capital, or the stop of an initial ("U.S.").
fn in_name(context: &Context<'_>, at: usize, start: usize) -> bool {
    let stop = at > start && context.is_mark(at, &['.']) && context.word_at(at - 1).len() == 1;
    context.tokens[at].is_capital() || stop
}

fn name_before(context: &Context<'_>, end: usize) -> Option<String> {
    if context.title_case {
        return None;
    }
    // "Oduya's regime"
    let end = if end > 0 && context.class(end - 1).any(Class::POSSESSIVE) { end - 1 } else { end };
    // "The" has a capital at the beginning, of what is quoted too.
    let is_named =
        |&at: &usize| context.tokens[at].is_capital() && (context.is_content(at) || !context.opens(at));
    let count = (0..end).rev().take(6).take_while(is_named).count();
    (count > 0).then(|| named(context, end - count, end))
}

/// The fullest name of whoever these tokens name.
fn named(context: &Context<'_>, start: usize, end: usize) -> String {
    let span = Span { start: context.tokens[start].start, end: context.tokens[end - 1].end };
    let known = context.cast.of(span).and_then(|entity| name(context, entity));
    known.unwrap_or_else(|| between(context, start, end))
}

fn between(context: &Context<'_>, start: usize, end: usize) -> String {
    let from = context.tokens[start].range().start;
    context.text[from..context.tokens[end - 1].range().end].to_owned()
}
