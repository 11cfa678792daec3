//! Which words of a sentence are laid on somebody without quotation marks: "said that …",
//! "according to …". Simple patterns; the voices pass will know better.

use std::ops::Range;

use parallax_lexicon::tokens::{Shape, Token};

use crate::classes::{Class, Classes};

/// Marks what is attributed in a sentence.
pub(crate) fn mark(text: &str, classes: &Classes, tokens: &mut [Token]) {
    for stretch in
        [cited(text, tokens), said(text, classes, tokens), branded(classes, tokens)].into_iter().flatten()
    {
        for token in &mut tokens[stretch] {
            token.attributed = true;
        }
    }
}

/// "According to the mayor, …" and "…, according to the mayor".
fn cited(text: &str, tokens: &[Token]) -> Option<Range<usize>> {
    let is = |token: &Token, word: &str| text[token.range()].eq_ignore_ascii_case(word);
    let at = tokens.windows(2).position(|two| is(&two[0], "according") && is(&two[1], "to"))?;
    if at > 1 {
        return Some(0..at);
    }
    let comma = tokens.iter().position(|token| is(token, ","))?;
    Some(comma + 1..tokens.len())
}

/// "The minister called the crowd rioters": the name is the minister's.
fn branded(classes: &Classes, tokens: &[Token]) -> Option<Range<usize>> {
    const PASSIVE_OR_NOUN: Class =
        Class::BE.or(Class::DETERMINER).or(Class::POSSESSIVE).or(Class::PREPOSITION).or(Class::ADVERB);
    let brands = |at: &usize| {
        let before = classes.of(&tokens[at - 1]);
        classes.of(&tokens[*at]).any(Class::BRANDS)
            && (!before.any(PASSIVE_OR_NOUN) || before.any(Class::SUBJECT))
    };
    let at = (1..tokens.len()).find(brands)?;
    Some(at + 1..tokens.len())
}

/// The words around the sentence's first verb of saying.
fn said(text: &str, classes: &Classes, tokens: &[Token]) -> Option<Range<usize>> {
    let at = (0..tokens.len()).find(|&at| is_cue(text, classes, tokens, at))?;
    let mark = |at: usize, marks: &[char]| {
        tokens
            .get(at)
            .is_some_and(|token| token.shape == Shape::Mark && text[token.range()].starts_with(marks))
    };
    let ends = at + 1 >= tokens.len() || mark(at + 1, &['.', ',', '!', '?']);
    // "…, the mayor said", "…, said the mayor".
    let before = (at.saturating_sub(7)..at).rev().find(|&at| mark(at, &[',', '”', '"']));
    // "…, whatever Lund says" attributes nothing.
    let subordinate = before.and_then(|at| tokens.get(at + 1)).is_some_and(|token| {
        let word = &text[token.range()];
        word != "as"
            && (classes.of(token).any(Class::CONJUNCTION) || word.ends_with("ever") || word == "which")
    });
    if subordinate && ends {
        return None;
    }
    match before {
        Some(comma) if ends && comma > 0 => Some(0..comma),
        Some(comma) if comma + 1 == at && comma > 0 => Some(0..comma),
        _ if at > 0 => Some(at + 1..tokens.len()),
        _ => None,
    }
}

fn is_cue(text: &str, classes: &Classes, tokens: &[Token], at: usize) -> bool {
    if tokens[at].quoted || !classes.of(&tokens[at]).any(Class::REPORT) {
        return false;
    }
    let Some(before) = at.checked_sub(1).map(|at| &tokens[at]) else { return false };
    const NOT_A_VERB: Class = Class::DETERMINER.or(Class::POSSESSIVE).or(Class::PREPOSITION);
    let class = classes.of(before);
    let says = text[tokens[at].range()].starts_with("sa");
    // "the claims", "in reports"; but "who said", "he says".
    (!class.any(NOT_A_VERB) || class.any(Class::SUBJECT))
        && (says || opens_content(text, classes, tokens, at))
}

/// Verbs that do other work too must be followed by a clause, or close one.
fn opens_content(text: &str, classes: &Classes, tokens: &[Token], at: usize) -> bool {
    let Some(next) = tokens.get(at + 1) else { return true };
    let class = classes.of(next);
    let that = |token: &Token| text[token.range()].eq_ignore_ascii_case("that");
    that(next)
        || class.any(Class::SINGULAR.or(Class::SUBJECT))
        || text[next.range()].starts_with(['.', ',', '“', '"', ':'])
        || tokens[at + 1..].iter().take(6).any(that)
}
