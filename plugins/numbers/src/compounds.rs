//! One amount in two units: "5 feet 2 inches", "two hours and ten minutes".

use parallax_layers::numbers::NumberKind;

use crate::{
    cursor::Cursor,
    expression::Expression,
    halves,
    pieces::{self, Piece},
    units::{Unit, Units},
};

/// The piece and the lesser one behind it, if there is one.
pub(crate) fn read<'t>(units: &Units, piece: &Piece<'t>) -> Option<Expression<'t>> {
    let unit = piece.unit.as_ref()?;
    let value = piece.numeral.value()?;
    let (end, sum) = bare_cents(piece, unit, value)
        .or_else(|| lesser(units, piece, unit, value))
        .or_else(|| and_part(piece, unit, value))?;
    let mut expression = Expression::new(piece);
    expression.number.end = end.0;
    expression.end = end.1;
    expression.be_exactly(sum);
    Some(expression)
}

/// Behind the second numeral, and behind its unit.
type Ends<'t> = (Cursor<'t>, Cursor<'t>);

/// "12 euros 50.": the cents without their name
fn bare_cents<'t>(piece: &Piece<'t>, unit: &Unit, value: f64) -> Option<(Ends<'t>, f64)> {
    let cents = piece.end.plain().filter(|cents| cents.digits == 2)?;
    let end = piece.end.next();
    let named = unit.kind == NumberKind::Money && piece.first == piece.numeral_first;
    let whole = piece.numeral.scale == 1.0 && value.fract() == 0.0;
    let closes = end.is_out() || end.is_any_mark(&['.', '!', '?']);
    (named && whole && closes).then_some(((end, end), value + cents.value / 100.0))
}

/// "two years and a half"
fn and_part<'t>(piece: &Piece<'t>, unit: &Unit, value: f64) -> Option<(Ends<'t>, f64)> {
    let (end, part) = halves::part(piece.end)?;
    let whole = value.fract() == 0.0 && unit.kind != NumberKind::Percent;
    (whole && end.is_closed()).then_some(((end, end), value + part))
}

fn lesser<'t>(units: &Units, piece: &Piece<'t>, unit: &Unit, value: f64) -> Option<(Ends<'t>, f64)> {
    let joint = piece.end;
    let at = joint.over_if(joint.is("and") || joint.is_mark(','));
    if at.figure().is_none() && !at.class().is_number() {
        return None;
    }
    let second = pieces::read(units, at).filter(|second| second.first == at)?;
    let parts = parts_of(&unit.name, &second.unit.as_ref()?.name)?;
    let part = second.numeral.value().filter(|part| (0.0..parts).contains(part))?;
    Some(((second.numeral.end, second.end), value + part / parts))
}

/// How many of the lesser unit make the greater one, where people name both.
fn parts_of(greater: &str, lesser: &str) -> Option<f64> {
    Some(match (greater, lesser) {
        ("foot", "inch") | ("year", "month") => 12.0,
        ("hour", "minute") | ("minute", "second") => 60.0,
        ("pound", "ounce") => 16.0,
        ("stone", "pound") => 14.0,
        ("$" | "USD" | "EUR" | "AUD" | "CAD", "cent") | ("GBP", "penny") => 100.0,
        _ => return None,
    })
}
