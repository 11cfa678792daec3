//! The size of an earthquake: "a 6.8-magnitude quake", "magnitude 6.1", "measured 5.9 on the Richter scale".

use parallax_layers::numbers::NumberKind;

use crate::{
    counted,
    cursor::{Cursor, Stretch},
    expression::Expression,
    lexicon::Mark,
    pieces::Piece,
    units::Unit,
};

/// No earthquake is greater.
const GREATEST: f64 = 10.0;

/// The magnitude that a piece gives, if it does.
pub(crate) fn read<'t>(piece: &Piece<'t>) -> Option<Expression<'t>> {
    let value = piece.numeral.value().filter(|_| piece.unit.is_none() && piece.numeral.scale == 1.0)?;
    if piece.numeral.is_ordinal() || !(0.0..=GREATEST).contains(&value) {
        return None;
    }
    let (end, counted) = behind(piece, value.fract() != 0.0)?;
    let mut size = Expression::new(piece);
    size.unit = Some(Unit::new("magnitude", NumberKind::Other));
    size.kind = NumberKind::Other;
    size.counted = counted;
    size.end = counted.map_or(end, |counted| counted.end);
    Some(size)
}

/// Where the size ends, and what has it.
fn behind<'t>(piece: &Piece<'t>, decimal: bool) -> Option<(Cursor<'t>, Option<Stretch<'t>>)> {
    let quake = |at: Cursor<'t>| {
        let found = counted::phrase(at).filter(|found| found.last().has(Mark::Quake));
        found.or_else(|| at.has(Mark::Quake).then(|| at.to(at.next())))
    };
    let named = piece.end.over_hyphen();
    if named.is("magnitude") {
        return Some((named.next(), quake(named.next())));
    }
    let article = piece.first.back_over(&["a", "an", "about", "at", "around", "estimated"]);
    let of = if article.before().is("of") { article.before() } else { article };
    let said = of.before().is("magnitude");
    let on_scale = piece.end.onwards(6).any(|at| at.has(Mark::QuakeScale));
    let measured =
        article.before().has(Mark::Measured) && piece.first.backwards(8).any(|at| at.has(Mark::Quake));
    if said || on_scale || measured {
        return Some((piece.end, quake(piece.end)));
    }
    // "a 5.9 earthquake": not "5 earthquakes", which counts.
    let one = quake(piece.end).filter(|found| !counted::is_plural(found.last()))?;
    let sized = decimal || piece.first.before().is_any(&["a", "an"]);
    sized.then_some((piece.end, Some(one)))
}
