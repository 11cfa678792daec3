//! Words that stand side by side and belong together are one phrase: "utterly absurd", "a shameful farce".

use parallax_layers::{
    slant::{Slant, SlantKind},
    words::Deprel,
};

use crate::context::Context;

/// The findings of a sentence, those joined of which the first modifies the second.
pub(crate) fn joined(context: &Context<'_>, mut found: Vec<Slant>) -> Vec<Slant> {
    found.sort_by_key(|one| (one.span, one.kind as u8));
    let mut phrases: Vec<Slant> = Vec::with_capacity(found.len());
    for one in found {
        match phrases.pop_if(|before| modifies(context, before, &one)) {
            Some(before) => phrases.push(both(context, &before, one)),
            None => phrases.push(one),
        }
    }
    phrases
}

/// Whether the syntax hangs the first on the second, which follows at once in the same voice. A name of a set stays
/// by itself: the others could stand in its place, not in that of the phrase.
fn modifies(context: &Context<'_>, first: &Slant, second: &Slant) -> bool {
    use SlantKind::{Intensifier, Judgement, LoadedWord};
    let tree = context.tree;
    let beside = || {
        let between = context.text.get(first.span.end as usize..second.span.start as usize);
        between == Some(" ")
    };
    let hangs = || {
        let (row, head) = (tree.root_of(first.span)?, tree.root_of(second.span)?);
        let modifier = matches!(context.word(row).deprel.universal(), Deprel::Amod | Deprel::Advmod);
        Some(modifier && tree.head(row) == Some(head))
    };
    matches!(first.kind, Intensifier | Judgement | LoadedWord)
        && matches!(second.kind, Judgement | LoadedWord)
        && first.voice == second.voice
        && beside()
        && hangs() == Some(true)
}

/// One finding for a word and what modifies it: about what the word is about, of the kind of the stronger of the two.
fn both(context: &Context<'_>, first: &Slant, second: Slant) -> Slant {
    let stronger = if first.strength > second.strength && first.kind != SlantKind::Intensifier {
        first
    } else {
        &second
    };
    let (kind, polarity) = (stronger.kind, stronger.polarity);
    let left = 100.0 - 100.0 * (1.0 - first.strength) * (1.0 - second.strength);
    let same = first.reason == second.reason;
    let reason = if same { second.reason } else { format!("{} {}", second.reason, first.reason) };
    // "an utterly absurd plan": what stands before was written for the first word.
    let behind_article = {
        let before = context.text[..first.span.start as usize].trim_end();
        ["a", "an"]
            .iter()
            .any(|article| before.rsplit(' ').next().is_some_and(|word| word.eq_ignore_ascii_case(article)))
    };
    Slant {
        span: first.span.to(second.span),
        kind,
        polarity,
        strength: left.round() / 100.0,
        reason,
        neutral: second.neutral.filter(|_| !behind_article),
        ..second
    }
}
