//! Whose words a stretch of text is.

use documented::DocumentedFields;
use parallax_corpus::{Article, Layer, Ref, Span};
use serde::{Deserialize, Serialize};

use crate::{agencies::Agency, quotes::Quote};

/// A stretch of text and whose words it is. Together the rows cover the article, its headline too, once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, DocumentedFields)]
pub struct VoiceSpan {
    /// The stretch, within one line.
    pub span: Span,
    /// Whose words it is.
    pub voice: Voice,
    /// The attribution it belongs to, the innermost; null where marks quote nobody known.
    pub quote: Option<Ref<Quote>>,
    /// The credit of the outlet it was taken from.
    pub agency: Option<Ref<Agency>>,
}

/// Whose words a stretch is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Voice {
    /// The outlet's own.
    Outlet,
    /// Another's, in quotation marks or set apart as a block.
    Quoted,
    /// Laid on another in the outlet's words.
    Attributed,
    /// Taken from another outlet as a whole.
    Republished,
    /// A voice this version does not know.
    #[serde(other)]
    Other,
}

impl Voice {
    /// Whether the article says it itself, or another outlet whose text it is.
    #[must_use]
    pub fn is_own(self) -> bool {
        matches!(self, Self::Outlet | Self::Republished)
    }
}

impl Layer for VoiceSpan {
    const NAME: &'static str = "voices";
    type Unit = Article;
}

/// The rows that a stretch touches, of rows in order.
fn voices_in(rows: &[VoiceSpan], at: Span) -> &[VoiceSpan] {
    let start = rows.partition_point(|row| row.span.end <= at.start);
    let count = rows[start..].partition_point(|row| row.span.start < at.end);
    &rows[start..start + count]
}

/// Whose words a stretch is: the row that it begins in, of rows in order; none in page furniture.
#[must_use]
pub fn voice_at(rows: &[VoiceSpan], at: Span) -> Option<&VoiceSpan> {
    voices_in(rows, Span { start: at.start, end: at.start + 1 }).first()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stretch_has_the_voice_that_it_begins_in() {
        let row =
            |start, end, voice| VoiceSpan { span: Span::new(start, end), voice, quote: None, agency: None };
        let rows = [row(0, 10, Voice::Outlet), row(10, 20, Voice::Quoted), row(25, 30, Voice::Outlet)];
        let at = |start, end| voice_at(&rows, Span::new(start, end)).map(|row| row.voice);
        assert_eq!(at(8, 12), Some(Voice::Outlet));
        assert_eq!(at(10, 12), Some(Voice::Quoted));
        assert_eq!(at(21, 24), None);
        assert_eq!(voices_in(&rows, Span::new(8, 26)).len(), 3);
        assert!(voices_in(&rows, Span::new(20, 25)).is_empty());
    }
}
