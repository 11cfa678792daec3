//! What a finding complains of is not so where the article says beside it what it takes for granted, or shows that the
//! claim it keeps at a distance is false.

use std::ops::Range;

use parallax_layers::{
    slant::SlantKind,
    words::{Upos, Word},
};

use crate::{context::Context, matcher::Match};

/// How many words before a reader remembers.
const BEFORE: usize = 45;
/// How many words behind an answer may stand.
const BEHIND: usize = 25;

pub(crate) fn is_told(context: &Context<'_>, one: &Match) -> bool {
    let Some(row) = context.row(one.start..one.start + 1) else { return false };
    let last = context.row(one.end - 1..one.end).unwrap_or(row);
    match one.rule().kind {
        SlantKind::Presupposition => is_known(context, one, row..last.max(row) + 1),
        SlantKind::ReportingVerb if is_distant(one) => is_answered(context, one, row),
        SlantKind::Doubt if is_of_claim(one) => is_answered(context, one, row),
        _ => false,
    }
}

fn is_distant(one: &Match) -> bool {
    matches!(one.pattern.word.base, "claim" | "purport" | "profess")
}

/// "Falsely claimed", "without evidence": unlike "so-called", it tells of something said.
fn is_of_claim(one: &Match) -> bool {
    const OF: [&str; 7] = ["accus", "alleg", "claim", "evidence", "proof", "said", "theory"];
    OF.iter().any(|part| one.pattern.word.base.contains(part))
}

/// "Refused to apologise" where an apology was asked for just before, "yet another fire" behind "a third fire".
fn is_known(context: &Context<'_>, one: &Match, own: Range<usize>) -> bool {
    const OPENS: [&str; 12] = [
        "continue", "dare", "fail", "go", "keep", "neglect", "persist", "quit", "refuse", "resume", "stop",
        "yet",
    ];
    let words = context.tree.words();
    if !OPENS.contains(&&*words[own.start].lemma) {
        return false;
    }
    let before = &words[own.start.saturating_sub(BEFORE)..own.start];
    let content = |word: &&Word| matches!(word.upos, Upos::Verb | Upos::Noun);
    let said = words[own.start + 1..(own.end + 4).min(words.len())].iter().filter(content);
    let counted = |word: &Word| {
        word.upos == Upos::Num
            || matches!(&*word.lemma, "second" | "third" | "fourth" | "several" | "again" | "already")
    };
    one.pattern.word.base == "yet another" && before.iter().any(counted)
        || said
            .into_iter()
            .any(|word| before.iter().filter(content).any(|known| is_akin(&known.lemma, &word.lemma)))
}

/// "Apology", "apologise".
pub(crate) fn is_akin(one: &str, other: &str) -> bool {
    const STEM: usize = 6;
    one == other || one.get(..STEM).zip(other.get(..STEM)).is_some_and(|(one, other)| one == other)
}

/// "Claimed that it was safe, though no test shows it": somebody says that it is not so, or disputes it.
fn is_answered(context: &Context<'_>, one: &Match, row: usize) -> bool {
    const ANSWERS: [&str; 25] = [
        "baseless",
        "contradict",
        "contrary",
        "debunk",
        "deny",
        "disprove",
        "dispute",
        "evidence",
        "fact-check",
        "false",
        "falsehood",
        "falsely",
        "hoax",
        "inaccurate",
        "incorrect",
        "incorrectly",
        "lie",
        "misleading",
        "myth",
        "rebut",
        "refute",
        "unfounded",
        "unsubstantiated",
        "untrue",
        "wrong",
    ];
    // Behind the claim alone: "claimed that it was safe, although …".
    const CONCEDES: [&str; 3] = ["although", "despite", "though"];
    let words = context.tree.words();
    let own = context.tokens[one.start].start..context.tokens[one.end - 1].end;
    let first = context.tokens.first().map_or(own.start, |token| token.start);
    let near = row.saturating_sub(BEFORE)..row;
    let from = near.clone().find(|&at| words[at].span.start >= first).unwrap_or(row);
    (from..(row + BEHIND).min(words.len())).any(|at| {
        let (word, lemma) = (&words[at], &*words[at].lemma);
        !own.contains(&word.span.start) && (ANSWERS.contains(&lemma) || at > row && CONCEDES.contains(&lemma))
    })
}
