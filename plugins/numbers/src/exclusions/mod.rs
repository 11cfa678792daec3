//! Numbers that are no quantities: parts of dates and times, keys and addresses; names and idioms.
//!
//! What belongs to a date, a clock time, an address or a key makes no row at all. A number inside a
//! name ("Group of 20") or an idiom ("one of") makes a row that claims nothing.

mod dates;
mod idioms;
mod keys;
mod labels;
mod names;
mod roads;
mod stand_ins;
mod times;
mod years;

use crate::{
    cursor::Cursor,
    numerals::{Form, Numeral},
    units::Units,
};

pub(crate) use keys::skip_address;

/// Where to go on when the figure at a token is part of a date, a time or a key.
pub(crate) fn skip_figure<'t>(units: &Units, at: Cursor<'t>) -> Option<Cursor<'t>> {
    let figure = at.figure()?;
    roads::skip(at, figure)
        .or_else(|| times::with_colon(at, figure))
        .or_else(|| keys::skip(units, at, figure))
        .or_else(|| times::skip(at, figure))
        .or_else(|| dates::skip(at, figure))
        .or_else(|| years::skip(at, figure))
        .or_else(|| keys::skip_list_marker(at, figure))
        .or_else(|| times::spoken(at, at.next()))
        .or_else(|| times::of_day(at, at.next()))
}

/// Number words that are part of a time or stand for a person or thing already named.
pub(crate) fn skip_words<'t>(at: Cursor<'t>, numeral: &Numeral<'t>) -> Option<Cursor<'t>> {
    let next = numeral.end;
    if let Some(end) = times::clock_end(next) {
        return Some(end);
    }
    if let Some(end) = times::spoken(at, next).or_else(|| times::of_day(at, next)) {
        return Some(end);
    }
    if let Some(end) = years::spoken_decade(next) {
        return Some(end);
    }
    let stand_in = at.is("one") && next == at.next() && stand_ins::is_pronoun(at);
    // "zero in on"
    let verb = at.is("zero") && next.is_any(&["in", "out"]);
    if stand_in || verb {
        return Some(next);
    }
    match numeral.form {
        Form::Ordinal => dates::skip_ordinal(at, next),
        Form::Fraction if at.is("half") => (!stand_ins::is_part(at, next)).then_some(next),
        _ => None,
    }
}

/// Whether the number that begins at a token is part of a name or an idiom.
pub(crate) fn is_name_or_idiom(first: Cursor<'_>, numeral: &Numeral<'_>, measured: bool) -> bool {
    (!measured && names::is_named(first, numeral)) || idioms::is_idiom(first, numeral)
}
