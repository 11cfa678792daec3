//! Votes: how many were for and how many against, in one figure.

use std::{ops::Range, sync::LazyLock};

use parallax_corpus::Span;
use parallax_layers::numbers::{Number, NumberKind};
use parallax_lexicon::WordSet;

use crate::{context::Context, words::Plain};

/// A vote, as an article gives it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Vote {
    pub(crate) more: f64,
    pub(crate) fewer: f64,
    /// The words of both counts.
    pub(crate) span: Span,
}

impl Vote {
    /// The vote whose first count, or both, stand at `at`: "212-88", "212 votes to 88", "212 for and 88 against", in a
    /// sentence that speaks of a vote.
    pub(crate) fn of(
        number: &Number,
        all: &[Number],
        context: &Context<'_>,
        at: &Range<usize>,
    ) -> Option<Self> {
        let votes = context.plain.iter().any(|word| VOTES.contains(word));
        if !votes {
            return None;
        }
        if number.kind == NumberKind::Score {
            return Some(Self { more: number.high?, fewer: number.low?, span: number.span });
        }
        let more = number.value.filter(|_| number.kind == NumberKind::Count)?;
        let behind = context.place(&number.number.range()).map_or(at.end, |numeral| numeral.end);
        let other = behind + between(&context.plain[behind..])?;
        let start = context.words.get(other)?.start;
        let first = all.partition_point(|one| (one.number.start as usize) < start);
        let against = all.get(first).filter(|one| one.number.start as usize == start)?;
        let fewer = against.value.filter(|_| against.kind == NumberKind::Count)?;
        let span = number.span.to(against.number);
        Some(Self { more: more.max(fewer), fewer: more.min(fewer), span })
    }
}

/// Where behind the first count the second stands.
fn between(behind: &[Plain<'_>]) -> Option<usize> {
    let behind: Vec<&str> = behind.iter().take(5).map(AsRef::as_ref).collect();
    let noun = usize::from(
        behind.first().is_some_and(|word| ["votes", "members", "lawmakers", "mps"].contains(word)),
    );
    match &behind[noun..] {
        ["to" | "against", ..] => Some(noun + 1),
        ["for" | "yes" | "ayes", "and" | "to", ..] => Some(noun + 2),
        ["for" | "yes" | "ayes", ..] => Some(noun + 1),
        ["in", "favour" | "favor", "and" | "to", ..] => Some(noun + 3),
        ["in", "favour" | "favor", ..] => Some(noun + 2),
        _ => None,
    }
}

/// What is said where a body or a court votes. A match has a score too.
static VOTES: LazyLock<WordSet> = LazyLock::new(|| {
    WordSet::new([
        "vote votes voted voting ballot bill motion amendment resolution law legislation parliament senate house
         lawmakers legislators assembly council mps deputies chamber passed rejected approved
         justices judges ruled ruling divided constitutional supreme",
    ])
});
