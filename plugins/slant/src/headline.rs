//! Headlines that suggest by asking or shouting.

use parallax_layers::slant::{Polarity, Slant, SlantKind, Voice};

use crate::{classes::Class, context::Context};

/// A finding for a headline that asks a yes-or-no question, or cries out.
pub(crate) fn finding(context: &Context<'_>) -> Option<Slant> {
    let (first, last) = (context.tokens.first()?, context.tokens.last()?);
    let asks = context.class(0).any(Class::ASKING) && context.is_mark(context.tokens.len() - 1, &['?']);
    let cries = context.is_mark(context.tokens.len() - 1, &['!']) && !last.quoted;
    let reason = match (asks, cries) {
        (true, _) => "A question for a headline suggests what nobody is said to have found.",
        (_, true) => "An exclamation mark shouts what the words could say.",
        _ => return None,
    };
    Some(Slant {
        span: parallax_corpus::Span { start: if asks { first.start } else { last.start }, end: last.end },
        kind: SlantKind::Headline,
        target: None,
        polarity: Polarity::Neutral,
        voice: Voice::Outlet,
        strength: 0.3,
        reason: reason.to_owned(),
        neutral: None,
        alternatives: Vec::new(),
    })
}
