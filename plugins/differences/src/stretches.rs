//! Stretches of an article that lie in others, and those that are quoted.

use parallax_corpus::Span;
use parallax_layers::voices::{Voice, VoiceSpan};

/// The quoted stretches; one that holds another's words, too, is one.
pub(crate) fn quoted(voices: &[VoiceSpan]) -> Vec<Span> {
    let mut all: Vec<Span> = Vec::new();
    for row in voices.iter().filter(|row| row.voice == Voice::Quoted) {
        match all.last_mut().filter(|last| last.end == row.span.start) {
            Some(last) => *last = last.to(row.span),
            None => all.push(row.span),
        }
    }
    all
}

/// Whether a quoted stretch begins and ends with a mark.
pub(crate) fn is_closed(quoted: &str) -> bool {
    let mark = |c: char| !c.is_alphanumeric() && !c.is_whitespace() && !matches!(c, '.' | ',' | '!' | '?');
    quoted.starts_with(mark) && quoted.ends_with(mark)
}

/// Those of some stretches, in order, that a stretch touches.
pub(crate) fn within(stretches: &[Span], span: Span) -> impl Iterator<Item = &Span> {
    let behind = stretches.partition_point(|one| one.end <= span.start);
    stretches[behind..].iter().take_while(move |one| one.start < span.end)
}

/// Which part of a stretch lies inside of others.
pub(crate) fn part_inside(stretches: &[Span], span: Span) -> f64 {
    let inside =
        within(stretches, span).map(|one| one.end.min(span.end).saturating_sub(one.start.max(span.start)));
    f64::from(inside.sum::<u32>()) / f64::from((span.end - span.start).max(1))
}
