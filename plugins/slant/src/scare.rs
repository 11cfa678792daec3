//! Quotation marks that quote nobody: the "experts" who wrote it.

use parallax_corpus::Span;
use parallax_layers::slant::{Polarity, Slant, SlantKind, Voice};

use parallax_lexicon::{marks::Quoted, tokens::Token};

use crate::{classes::Class, context::Context};

/// Longest stretch that can be a single expression.
const WORDS: usize = 3;

/// A finding for a short stretch in quotation marks with no sign of a speaker, a title or a name.
///
/// `quoted` counts tokens from the start of the context's sentence; `speaker` says whether anybody
/// is quoted there or before it in the paragraph.
pub(crate) fn finding(context: &Context<'_>, quoted: &Quoted, speaker: bool) -> Option<Slant> {
    let inside = quoted.inside.clone();
    let tokens = context.tokens.get(inside.clone())?;
    let plain = |token: &Token| token.is_word() && !token.is_capital();
    let short = (1..=WORDS).contains(&tokens.len()) && tokens.iter().all(plain);
    let (before, after) = (inside.start.checked_sub(2)?, inside.end + 1);
    if !quoted.closed || !short || context.headline || speaker {
        return None;
    }
    // The words stand in the sentence like any others: "their 'plan' was", "the 'rescue' fleet".
    const NOUN_PHRASE: Class = Class::DETERMINER.or(Class::POSSESSIVE);
    let determined = context.class(before).any(NOUN_PHRASE);
    let goes_on = context.is_content(after)
        || context.class(after).any(
            Class::BE
                .or(Class::TO)
                .or(Class::PREPOSITION)
                .or(Class::HAVE)
                .or(Class::MODAL)
                .or(Class::CONJUNCTION),
        );
    let last = context.tokens.len() <= after || context.is_mark(after, &['.', ',', ';']);
    // "a 'tide lock'", "the 'berth fund', a scheme": a term is being introduced.
    let introduces = context.words(&context.tokens[before]).starts_with(['a', 'A'])
        || (context.is_mark(after, &[',']) && context.class(after + 1).any(Class::DETERMINER));
    if !determined || introduces || !(goes_on || last) {
        return None;
    }
    let (open, close) = (&context.tokens[inside.start - 1], &context.tokens[inside.end]);
    let words = &context.text[tokens[0].range().start..tokens[tokens.len() - 1].range().end];
    Some(Slant {
        span: Span { start: open.start, end: close.end },
        kind: SlantKind::Doubt,
        target: Some(words.to_owned()),
        polarity: Polarity::Negative,
        voice: Voice::Outlet,
        strength: 0.35,
        reason: "Quotation marks that quote nobody hold the word at a distance.".to_owned(),
        neutral: Some(words.to_owned()),
        alternatives: Vec::new(),
    })
}

/// Whether a sentence speaks of words as words, or has somebody speak.
pub(crate) fn speaks(context: &Context<'_>) -> bool {
    (0..context.tokens.len()).any(|at| context.class(at).any(Class::REPORT.or(Class::NAMING)))
        || context.tokens.windows(2).any(|two| {
            context.words(&two[0]).eq_ignore_ascii_case("according")
                && context.words(&two[1]).eq_ignore_ascii_case("to")
        })
}
