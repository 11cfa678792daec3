//! A unit and a part of it: "an hour and a half", "a mile and a quarter", "two years and a half".

use parallax_layers::numbers::NumberKind;

use crate::{
    cursor::Cursor,
    lexicon::Class,
    numerals::Numeral,
    pieces::Piece,
    units::{Unit, Units},
};

/// "a year and a half", from its article on.
pub(crate) fn read<'t>(units: &Units, at: Cursor<'t>) -> Option<Piece<'t>> {
    let noun = at.next();
    if !at.is_any(&["a", "an"]) || !noun.is_word() {
        return None;
    }
    let money = || units.currency_behind(noun, false).map(|(end, code)| (end, Unit::money(code)));
    let (and, unit) = units.behind(noun, false).or_else(money)?;
    let (end, part) = part(and).filter(|_| unit.kind != NumberKind::Percent)?;
    let numeral = Numeral::words(end, 1.0 + part);
    Some(Piece { first: at, numeral_first: at, numeral, end, unit: Some(unit) })
}

/// "and a half", behind a unit; not the head of "and a half-brother", "and a quarter of".
pub(crate) fn part(and: Cursor<'_>) -> Option<(Cursor<'_>, f64)> {
    let and = and.over_hyphen();
    let article = and.next().over_hyphen();
    let name = article.next().over_hyphen();
    let part = match name.class() {
        Class::Half if name.is("half") => 0.5,
        Class::Quarter if name.is("quarter") => 0.25,
        _ => return None,
    };
    let end = name.next();
    let other = end.is_hyphen() && !end.next().is("old");
    (and.is("and")
        && article.is("a")
        && !other
        && (end.is_closed() || name != article.next() || !noun_like(end)))
    .then_some((end, part))
}

/// A noun that the part would be of: "a mile and a half circle".
fn noun_like(at: Cursor<'_>) -> bool {
    at.is_word() && !at.entry().is_stop() && !at.entry().is_verb()
}
