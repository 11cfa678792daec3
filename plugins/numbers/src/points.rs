//! Points that are percentage points: beside a change or a lead, in a sentence that tells a percentage.

use parallax_layers::numbers::NumberKind;

use crate::{cursor::Cursor, expression::Expression, lexicon::Mark, units::Unit};

/// How far from the points the percentage may stand.
const NEAR: usize = 24;

/// Makes the unit of "three points down on 2012" percentage points.
pub(crate) fn settle(expression: &mut Expression<'_>) {
    let points = expression.end.over_hyphen();
    let plain = expression.unit.is_none() && expression.kind == NumberKind::Count;
    if !plain || !points.is_any(&["points", "point", "pts"]) {
        return;
    }
    let (first, end) = (expression.first, points.next());
    let near =
        |holds: fn(Cursor<'_>) -> bool| first.backwards(NEAR).any(holds) || end.onwards(NEAR).any(holds);
    if is_moved(first, end) && near(is_percent) && !near(|at| at.has(Mark::Index)) {
        expression.kind = NumberKind::Percent;
        expression.unit = Some(Unit::new("percentage point", NumberKind::Percent));
        expression.end = end;
    }
}

/// "rose by four points", "up six points", "three points down", "a six-point lead".
fn is_moved(first: Cursor<'_>, end: Cursor<'_>) -> bool {
    let moved = |at: Cursor<'_>| {
        at.has(Mark::Rose)
            || at.has(Mark::Fell)
            || at.has(Mark::UpBehind)
            || at.has(Mark::DownBehind)
            || at.has(Mark::Lead)
    };
    first.backwards(4).chain(end.onwards(3)).any(moved)
}

fn is_percent(at: Cursor<'_>) -> bool {
    at.is_mark('%')
        || at.is_any(&["percent", "pc", "pct", "percentage"])
        || (at.is("per") && at.next().is("cent"))
}
