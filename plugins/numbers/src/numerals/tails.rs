//! What may follow a whole number: "and a half", "thirds", "point five", "1/2".

use super::{
    numeral::{Form, Numeral, scale},
    parts::{self, with_scale},
};
use crate::{
    cursor::Cursor,
    figures,
    lexicon::{Class, Mark},
};

/// A number with its tail, if it has one. `start` is where the number begins.
pub(super) fn with_tail<'t>(start: Cursor<'t>, numeral: Numeral<'t>) -> Numeral<'t> {
    let Some(value) = numeral.value() else { return numeral };
    let end = numeral.end;
    let mixed = |(behind, part): (Cursor<'t>, f64)| Numeral::new(behind, value + part, numeral.form);
    let fraction = |(behind, part): (Cursor<'t>, f64)| Numeral::new(behind, part, Form::Fraction);
    // "two thirds", "one-fifth"
    if numeral.scale == 1.0
        && let Some((behind, parts)) = parts::name(end, value)
    {
        return with_scale(fraction((behind, value / parts)));
    }
    // "1/4"
    if end == start.next()
        && let Some(found) = parts::slashed(start)
    {
        return with_scale(fraction(found));
    }
    if end == start.next()
        && start.plain().is_some()
        && let Some(found) = part_in_figures(end)
    {
        return with_scale(mixed(found));
    }
    // "zero point zero three", "one point two million"
    if numeral.form == Form::Words
        && end.is("point")
        && let Some(found) = spoken_decimals(end.next())
    {
        return with_scale(mixed(found));
    }
    // "two and a half", "two-and-a-half", "a million and a half", "five and three quarters"
    if let Some((behind, part)) = added_part(end) {
        let sum = mixed((behind, part * numeral.scale.max(1.0)));
        return with_scale(Numeral { scale: numeral.scale, ..sum });
    }
    numeral
}

/// The part in "6 1/2", "2 ½".
fn part_in_figures(at: Cursor<'_>) -> Option<(Cursor<'_>, f64)> {
    let slashed = parts::slashed(at).filter(|_| !at.is_tight());
    slashed.or_else(|| {
        let figure = at.figure()?;
        (figure.form == figures::Form::Vulgar && figure.digits == 0).then_some((at.next(), figure.value))
    })
}

/// "and a half", "-and-a-half", "and three quarters", "and 1/2".
fn added_part(at: Cursor<'_>) -> Option<(Cursor<'_>, f64)> {
    let and = at.over_hyphen();
    if !and.is("and") {
        return None;
    }
    let at = and.next().over_hyphen();
    if let Some(found) = parts::slashed(at) {
        return Some(found);
    }
    let (last, count) = match at.class() {
        Class::Unit(units @ 1..=9) => (at, units),
        Class::Teen(teens) => (at, teens),
        Class::Ten(tens) => {
            let second = at.next().over_hyphen();
            match second.class() {
                Class::Unit(units @ 1..) => (second, tens + units),
                _ => (at, tens),
            }
        }
        Class::Other if at.is_any(&["a", "an"]) => (at, 1),
        // "two and half hours", "one and half million": what is halved stands behind.
        Class::Half if at.is("half") && is_halved(at.next()) => return Some((at.next(), 0.5)),
        _ => return None,
    };
    let count = f64::from(count);
    let (behind, parts) = parts::name(last.next().over_hyphen(), count)?;
    Some((behind, count / parts))
}

/// A measure, a scale or a noun behind "half".
fn is_halved(at: Cursor<'_>) -> bool {
    let at = at.over_hyphen();
    !at.is_closed() && (scale(at).is_some() || at.letters().ends_with('s') || at.has(Mark::TiedHalf))
}

/// The words behind "point": single digits ("two five") or one number ("eleven").
fn spoken_decimals(start: Cursor<'_>) -> Option<(Cursor<'_>, f64)> {
    let mut at = start;
    let mut unit = 1.0;
    let mut sum = 0.0;
    while at < start.ahead(12) {
        match at.class() {
            Class::Unit(n) => {
                unit /= 10.0;
                sum += f64::from(n) * unit;
            }
            Class::Teen(n) => {
                unit /= 100.0;
                sum += f64::from(n) * unit;
            }
            Class::Ten(n) => {
                unit /= 100.0;
                sum += f64::from(n) * unit;
                let second = at.next().over_hyphen();
                if let Class::Unit(n) = second.class() {
                    sum += f64::from(n) * unit;
                    at = second;
                }
            }
            _ => break,
        }
        at = at.next();
    }
    (at > start).then_some((at, sum))
}
