//! Amounts that name no figure, and those that begin with a small word: "dozens", "several hundred", "a dozen".

use super::{
    cardinal,
    numeral::{Numeral, scale, ten_to},
    parts,
};
use crate::{cursor::Cursor, lexicon::Class};

/// "hundreds", "tens of millions"; "tens" is only a number in "tens of thousands".
pub(super) fn heaps(at: Cursor<'_>, power: u8) -> Option<Numeral<'_>> {
    let unit = ten_to(power);
    if power == 1 && !(at.next().is("of") && matches!(at.ahead(2).class(), Class::Heap(_))) {
        return None;
    }
    let next = if power < 3 { 10.0 } else { 1000.0 };
    Some(heap(at, 2.0 * unit, next * unit - 1.0))
}

/// "dozens", "hundreds of thousands": from a low to a high, or so many of what follows.
pub(super) fn heap(at: Cursor<'_>, low: f64, high: f64) -> Numeral<'_> {
    match at.ahead(2).class() {
        Class::Heap(power) if at.next().is("of") => up_to_next(at.ahead(3), low, high, ten_to(power)),
        _ => Numeral::vague(at.next(), low, high),
    }
}

/// So many of a unit, and up to one more of it.
fn up_to_next(end: Cursor<'_>, low: f64, high: f64, unit: f64) -> Numeral<'_> {
    Numeral { scale: unit, ..Numeral::vague(end, low * unit, (high + 1.0) * unit - 1.0) }
}

/// "a dozen", "a hundred", "a third", "a few", "several hundred".
pub(super) fn behind_small_word(at: Cursor<'_>) -> Option<Numeral<'_>> {
    if at.is("several") {
        return Some(few(at.next(), 3.0, 9.0));
    }
    if !at.is_any(&["a", "an"]) {
        return None;
    }
    let second = at.next();
    if second.is("few") {
        return Some(few(second.next(), 3.0, 5.0));
    }
    if second.is("couple") {
        // "a couple of hundred people"
        let of = second.next();
        let scaled = of.is("of") && scale(of.next()).is_some();
        return Some(few(of.over_if(scaled), 2.0, 3.0));
    }
    if second.is("handful") && second.next().is("of") {
        return Some(few(second.next(), 3.0, 6.0));
    }
    match second.class() {
        Class::Hundred | Class::Scale(_) | Class::Dozen => cardinal::read(second),
        Class::Half | Class::Quarter | Class::Ordinal(_) | Class::OrdinalScale(_) => parts::one(at),
        _ => None,
    }
}

/// A few, or a few of the scale that follows: "several hundred" goes up to the next hundred.
fn few(at: Cursor<'_>, low: f64, high: f64) -> Numeral<'_> {
    match (at.class(), at.next().class()) {
        (Class::Hundred, Class::Scale(power)) => up_to_next(at.ahead(2), low, high, 100.0 * ten_to(power)),
        _ => match scale(at) {
            Some(scale) => up_to_next(at.next(), low, high, scale),
            None => up_to_next(at, low, high, 1.0),
        },
    }
}
