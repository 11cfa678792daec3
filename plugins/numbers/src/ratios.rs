//! Ratios: "one in five", "3 out of 10", "3-to-1", "2:1".

use parallax_layers::numbers::NumberKind;

use crate::{cursor::Cursor, expression::Expression, lexicon::Mark, numerals, pieces::Piece};

/// The ratio that a piece begins, if it does.
pub(crate) fn read<'t>(piece: &Piece<'t>) -> Option<Expression<'t>> {
    let above = piece.numeral.value().filter(|_| piece.unit.is_none())?;
    let (end, below) = below(piece.end, above)?;
    if below <= 0.0 || end.is_mark('%') {
        return None;
    }
    let mut expression = Expression::new(piece);
    expression.number.end = end;
    expression.end = end;
    expression.be_exactly(above / below);
    expression.kind = NumberKind::Ratio;
    Some(expression)
}

/// Of how many, and where it ends.
fn below(end: Cursor<'_>, above: f64) -> Option<(Cursor<'_>, f64)> {
    let tied = end.is_hyphen();
    let word = end.over_hyphen();
    let behind = word.next().over_hyphen();
    let share = |found: Option<(_, f64)>| found.filter(|(_, below)| above <= *below);
    if word.is("out") && behind.is("of") {
        share(out_of(behind.next()))
    } else if word.is("in") || (word.is("of") && word.next().is("every")) {
        share(one_in(behind.over("every"))).filter(|_| above <= 99.0)
    } else if word.is("to") {
        if tied { tied_odds(word, above) } else { odds(word, above) }
    } else if end.is_mark(':') && end.is_tight() && end.next().is_tight() {
        Some((end.ahead(2), end.next().plain()?.value))
    } else {
        None
    }
}

fn number(at: Cursor<'_>) -> Option<(Cursor<'_>, f64)> {
    let numeral = numerals::read(at).filter(|numeral| !numeral.is_ordinal())?;
    Some((numeral.end, numeral.value()?))
}

/// "3 out of 10", "nine-out-of-ten", "two out of every three"
fn out_of(at: Cursor<'_>) -> Option<(Cursor<'_>, f64)> {
    number(at.over_if(at.is_hyphen() || at.is_any(&["every", "the"])))
}

/// "one in five": only round numbers are told so, and no time: not "two in ten days", "nine in four crates".
fn one_in(at: Cursor<'_>) -> Option<(Cursor<'_>, f64)> {
    let (end, below) = number(at)?;
    let time = end.over_hyphen().has(Mark::Period);
    let year = at.figure().is_some_and(|figure| figure.is_year() && figure.value > 1900.0);
    let round = below <= 10.0 || below % 5.0 == 0.0 || below == 12.0;
    (!time && !year && round).then_some((end, below))
}

/// "3-to-1"; "20-to-30-year-olds" is a range.
fn tied_odds(to: Cursor<'_>, above: f64) -> Option<(Cursor<'_>, f64)> {
    number(to.next().over_hyphen()).filter(|(_, below)| to.next().is_hyphen() && *below <= above)
}

/// "three to one"
fn odds(to: Cursor<'_>, above: f64) -> Option<(Cursor<'_>, f64)> {
    number(to.next()).filter(|(end, below)| above > 1.0 && *below == 1.0 && *end == to.ahead(2))
}
