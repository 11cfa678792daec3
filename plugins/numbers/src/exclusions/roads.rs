//! Roads behind a letter: "the R61", "on the N2 at Umlazi", "the M25".
//!
//! Some of the letters are currencies too: "paid R500".

use crate::{cursor::Cursor, figures::Figure, lexicon::Mark};

/// Behind the number of a road that the figure at a token is.
pub(super) fn skip(at: Cursor<'_>, figure: Figure) -> Option<Cursor<'_>> {
    let (letter, end) = (at.before(), at.next());
    let name = at.is_tight() && !letter.is_tight() && is_letter(letter);
    if !name || !figure.is_plain() || figure.digits > 4 || end.is_tight() && end.is_word() {
        return None;
    }
    let scaled = end.class().is_number() || end.is_any_mark(&['%']);
    let paid = letter.backwards(3).any(|at| at.has(Mark::Paid));
    let before = letter.before();
    let led = before.has(Mark::OnRoad) && (end.is_closed() || end.has(Mark::Road) || end.entry().is_verb());
    (!scaled && !paid && (led || end.has(Mark::Road))).then_some(end)
}

fn is_letter(at: Cursor<'_>) -> bool {
    at.letters().len() == 1 && at.is_capital()
}
