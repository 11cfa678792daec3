//! Numerals: figures and number words put together into one number.
//!
//! "1.5 million", "three hundred and six", "two-and-a-half", "6 1/2", "half a dozen", "three quarters
//! of a million", "tens of thousands", "twenty-first".

mod amounts;
mod cardinal;
mod numeral;
mod parts;
mod tails;

pub(crate) use numeral::{Amount, Form, Numeral, ten_to};

use crate::{cursor::Cursor, lexicon::Class};

/// The numeral that begins at a token, if one does.
pub(crate) fn read(at: Cursor<'_>) -> Option<Numeral<'_>> {
    if at.is_any(&["minus", "negative"]) {
        return unsigned(at.next()).filter(|numeral| !numeral.is_ordinal()).map(|it| it.multiplied(-1.0));
    }
    if at.is_any_mark(&['-', '+']) && is_sign(at) {
        let sign = if at.is_mark('-') { -1.0 } else { 1.0 };
        return unsigned(at.next()).map(|numeral| numeral.multiplied(sign));
    }
    unsigned(at)
}

/// A sign stands right before its digits and not right after anything but a bracket or a currency sign.
fn is_sign(mark: Cursor<'_>) -> bool {
    let free =
        !mark.is_tight() || mark.before().is_any_mark(&['(', '[', '$', '€', '£', '<', '>', '=', '~', '"']);
    free && mark.next().is_tight() && mark.next().figure().is_some()
}

fn unsigned(at: Cursor<'_>) -> Option<Numeral<'_>> {
    match at.class() {
        Class::Half => parts::half(at),
        Class::Quarter => parts::quarter(at),
        Class::Dozens => Some(amounts::heap(at, 24.0, 99.0)),
        Class::Scores if at.next().is("of") => Some(amounts::heap(at, 40.0, 99.0)),
        Class::Heap(power) => amounts::heaps(at, power),
        Class::Other if at.is_word() => amounts::behind_small_word(at),
        _ => cardinal::read(at),
    }
}
