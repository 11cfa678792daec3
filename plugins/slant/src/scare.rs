//! Quotation marks that quote nobody: the "experts" who wrote it.

use std::{collections::BTreeSet, ops::Range};

use parallax_corpus::{Article, Span};
use parallax_layers::{
    slant::{Polarity, Slant, SlantKind, Voice},
    voices::voice_at,
};
use parallax_lexicon::{Joints, fold, marks::Quotation, tokens::Token, words};

use crate::{classes::Class, context::Context, guards::takes_part};

/// Longest stretch that can be a single expression.
const WORDS: usize = 3;

/// The quotations that begin in a stretch.
pub(crate) fn beginning(marked: &[Quotation], span: Span) -> &[Quotation] {
    let start = marked.partition_point(|one| one.whole.start < span.start as usize);
    let end = marked.partition_point(|one| one.whole.start < span.end as usize);
    &marked[start..end]
}

/// Those of an article's findings whose word no quotation has that is longer than an expression: that was said by
/// somebody.
pub(crate) fn unsaid(mut found: Vec<Slant>, article: &Article, marked: &[Quotation]) -> Vec<Slant> {
    const SHORTEST: usize = 4;
    if found.is_empty() {
        return found;
    }
    let mut said = BTreeSet::new();
    for quotation in marked {
        let inside = || words(&article.text[quotation.inside.clone()], Joints::NONE.apostrophe().hyphen());
        if inside().count() >= SHORTEST {
            said.extend(inside().map(|word| fold(word.text)));
        }
    }
    found.retain(|one| one.target.as_ref().is_none_or(|word| !said.contains(&fold(word))));
    found
}

/// A stretch in quotation marks, as tokens of a sentence in which it begins.
#[derive(Debug)]
pub(crate) struct Quoted {
    /// With its marks.
    whole: Range<usize>,
    /// Between them.
    pub(crate) inside: Range<usize>,
    closed: bool,
}

impl Quoted {
    pub(crate) fn new(tokens: &[Token], quotation: &Quotation) -> Self {
        let place = |at: usize| tokens.partition_point(|token| (token.start as usize) < at);
        let range = |range: &Range<usize>| place(range.start)..place(range.end);
        Self { whole: range(&quotation.whole), inside: range(&quotation.inside), closed: quotation.closed }
    }
}

/// Terms, nicknames and titles: what stood in marks before, where a speaker or the sentence accounts for them.
#[derive(Debug, Default)]
pub(crate) struct Terms(BTreeSet<String>);

impl Terms {
    /// A finding for a stretch that the article did not bring in as a term.
    pub(crate) fn finding(&mut self, context: &Context<'_>, quoted: &Quoted, speaker: bool) -> Option<Slant> {
        let tokens = context.tokens.get(quoted.inside.clone())?;
        let (first, last) = (tokens.first()?, tokens.last()?);
        let words = fold(&context.text[first.range().start..last.range().end]);
        let found = finding(context, quoted, speaker).filter(|_| !self.0.contains(&*words));
        if found.is_none() && tokens.len() <= WORDS {
            self.0.insert(words.into_owned());
        }
        found
    }
}

/// A finding for a short stretch in quotation marks with no sign of a speaker, a title or a name.
///
/// `speaker` says whether anybody
/// is quoted there or before it in the paragraph.
fn finding(context: &Context<'_>, quoted: &Quoted, speaker: bool) -> Option<Slant> {
    let inside = quoted.inside.clone();
    let tokens = context.tokens.get(inside.clone())?;
    let plain = |token: &Token| token.is_word() && !token.is_capital();
    // Two words and more are oftener quoted or a term than held at a distance.
    let short = matches!(tokens, [token] if plain(token));
    let (before, after) = (quoted.whole.start.checked_sub(1)?, quoted.whole.end);
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
    // So does "the 'father' of the shipyard".
    let introduces = context.tokens.get(after).is_some_and(|next| context.words(next) == "of")
        || context.word_at(before).starts_with(['a', 'A'])
        || (context.is_mark(after, &[',']) && context.class(after + 1).any(Class::DETERMINER));
    // A figure of speech ("the 'fog' of that week") or a command has marks, too; people and what they decide are doubted.
    let doubted = takes_part(context, inside.start) || context.class(before).any(Class::POSSESSIVE);
    if !determined || introduces || !doubted || !(goes_on || last) {
        return None;
    }
    let whole = &context.tokens[quoted.whole.clone()];
    let (open, close) = (whole.first()?, whole.last()?);
    let span = Span { start: open.start, end: close.end };
    if voice_at(context.voices, span).is_some_and(|row| row.quote.is_some()) {
        return None;
    }
    let words = &context.text[tokens[0].range().start..tokens[tokens.len() - 1].range().end];
    Some(Slant {
        span,
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
