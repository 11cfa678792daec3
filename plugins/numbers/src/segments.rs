//! The stretches in which numbers are read: sentences, inside their line of the page.

use parallax_layers::{sentences::Sentence, structure::Line};

/// A stretch of text that no number crosses the end of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Segment {
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// The article speaks here; otherwise it is page furniture.
    pub(crate) article: bool,
}

/// The sentences of each line, and what of a line no sentence covers.
pub(crate) fn segments(lines: &[Line], sentences: &[Sentence]) -> Vec<Segment> {
    let mut segments = Vec::with_capacity(lines.len().max(sentences.len()));
    let mut rest = sentences;
    for line in lines {
        let article = line.role.is_article();
        let span = line.span.range();
        let mut at = span.start;
        let mut add = |start: usize, end: usize| {
            if start < end {
                segments.push(Segment { start, end, article });
            }
        };
        while let Some((sentence, others)) = rest.split_first() {
            let inner = sentence.span.range();
            if inner.start >= span.end {
                break;
            }
            // A sentence that goes over the line's end is cut there.
            let (start, end) = (inner.start.max(at), inner.end.min(span.end));
            if start < end {
                add(at, start);
                add(start, end);
                at = end;
            }
            if inner.end > span.end {
                break;
            }
            rest = others;
        }
        add(at, span.end);
    }
    segments
}

#[cfg(test)]
mod tests {
    use parallax_corpus::Span;
    use parallax_layers::structure::Role;

    use super::*;

    #[test]
    fn gaps_between_sentences_are_read_too() {
        let lines =
            [(0, 20), (22, 40)].map(|(start, end)| Line { span: Span::new(start, end), role: Role::Body });
        let sentences = [(3, 8), (9, 30)].map(|(start, end)| Sentence { span: Span::new(start, end) });
        let found: Vec<_> = segments(&lines, &sentences).iter().map(|s| (s.start, s.end)).collect();
        assert_eq!(found, [(0, 3), (3, 8), (8, 9), (9, 20), (22, 30), (30, 40)]);
    }
}
