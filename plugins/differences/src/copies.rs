//! Articles that are no sources of their own: whole copies, and long passages in common.

mod altered;
mod family;
mod passages;
mod source;
mod texts;
pub(crate) mod wordings;

use parallax_layers::shared_text::SharedText;

use self::wordings::Wordings;
use crate::{Difference, credits::Source, tellings::Tellings};

type Row<'a> = (usize, &'a SharedText);

/// Who has the same words with changes that matter; and who has the same text and who shares passages, what hangs
/// together in one sentence.
pub(crate) fn copies(
    tellings: &Tellings<'_>,
    wordings: &Wordings,
    sources: &[Source<'_>],
    rows: &[SharedText],
) -> (Vec<Difference>, Vec<Difference>) {
    if rows.is_empty() {
        return (Vec::new(), Vec::new());
    }
    let texts = texts::texts(wordings, rows);
    let rows: Vec<Row<'_>> = rows.iter().enumerate().collect();
    let passages = passages::passages(tellings, wordings, &rows, &texts);
    let families = family::told(tellings, wordings, sources, &rows, &family::families(&texts, &passages));
    (altered::told(tellings, wordings, &rows, &families), families)
}
