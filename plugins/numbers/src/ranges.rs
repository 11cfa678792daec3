//! Ranges: "between 15 and 25", "15-25", "from 5 to 7", "two or three".

use parallax_layers::numbers::{Modifier, NumberKind};

use crate::{
    counted,
    cursor::Cursor,
    exclusions,
    expression::Expression,
    lexicon::{Class, Mark},
    numerals::Form,
    pieces::{self, Piece},
    tokens::Shape,
    units::{Unit, Units},
};

/// The range that a piece begins, if it does.
pub(crate) fn read<'t>(units: &Units, piece: &Piece<'t>) -> Option<Expression<'t>> {
    let opening = Opening::before(piece.first);
    let joint = Joint::behind(piece, &opening)?;
    let second = second_piece(units, piece, &joint)?;
    if piece.numeral.is_ordinal() || second.numeral.is_ordinal() || is_move(piece, &second, &opening) {
        return None;
    }
    let unit = shared_unit(units, piece, &second, &joint, &opening)?;
    let (low, high) = shared_scale(piece, &second, joint.is_dash)?;
    let near = piece.numeral.form != Form::Fraction && high == low + 1.0 && (1.0..20.0).contains(&low);
    // Only "between" makes a range of a falling or equal pair.
    if (joint.is_or && !near) || (high <= low && !opening.between) {
        return None;
    }
    let mut expression = Expression::new(piece);
    expression.first = opening.first;
    expression.number.end = second.numeral.end;
    expression.end = second.end;
    expression.be_within(low.min(high), low.max(high));
    expression.kind = unit.as_ref().map_or(NumberKind::Count, |unit| unit.kind);
    expression.unit = unit;
    expression.around.modifier = Some(Modifier::Between);
    Some(expression)
}

/// The word that opens a range: "between", "from".
struct Opening<'t> {
    first: Cursor<'t>,
    between: bool,
    from: bool,
}

impl<'t> Opening<'t> {
    fn before(first: Cursor<'t>) -> Self {
        let near = first.back_over(&["about", "some", "roughly", "the"]);
        let between = [first, near].into_iter().find(|at| at.before().is("between"));
        let from = first.before().is("from");
        let opened = if from { Some(first) } else { between };
        Self { first: opened.map_or(first, Cursor::before), between: between.is_some(), from }
    }
}

/// What stands between the two numbers of a range.
struct Joint<'t> {
    /// Where the second number begins, its sign included.
    end: Cursor<'t>,
    is_dash: bool,
    is_or: bool,
}

impl<'t> Joint<'t> {
    fn behind(piece: &Piece<'t>, opening: &Opening<'t>) -> Option<Self> {
        let at = piece.end;
        let (is_dash, is_or) = (is_dash(piece), at.is("or"));
        let tied_to = at.is_hyphen() && at.next().is("to") && at.ahead(2).is_hyphen();
        let word = at.is("to") || (opening.between && at.is("and")) || (is_or && !opening.between);
        if !tied_to && !is_dash && !word {
            return None;
        }
        let end = if tied_to { at.ahead(3) } else { at.next() };
        let near = !is_or && end.is_any(&["about", "around", "nearly", "some", "as"]);
        Some(Self { end: end.over_if(near), is_dash, is_or })
    }
}

/// A dash, set alike on both sides. A hyphen between words makes one word ("a six-nil lead") but for "five-six months".
fn is_dash(piece: &Piece<'_>) -> bool {
    let dash = piece.end;
    let small = |number: Cursor<'_>| match number.class() {
        Class::Unit(value) | Class::Teen(value) => Some(value),
        _ => None,
    };
    let words = small(dash.next()).is_some_and(|next| small(dash.before()) == next.checked_sub(1));
    let hyphen = dash.is_mark('-') && dash.before().figure().is_none() && piece.unit.is_none() && !words;
    let is_even = dash.is_tight() == dash.next().is_tight();
    // "$140- $150 million", "$140 - 150m"
    let of_money = piece.unit.as_ref().is_some_and(|unit| unit.kind == NumberKind::Money);
    dash.is_any_mark(&['-', '–', '~', '—'])
        && !hyphen
        && (is_even && (dash.is_tight() || !dash.is_any_mark(&['-', '—'])) || of_money)
}

/// The second number; the sign before it counts too: "$20-$30".
fn second_piece<'t>(units: &Units, piece: &Piece<'t>, joint: &Joint<'t>) -> Option<Piece<'t>> {
    let at = joint.end.onwards(4).find(|at| starts_number(*at))?;
    let money = piece.unit.as_ref().is_some_and(|unit| unit.kind == NumberKind::Money);
    let second = pieces::read_as(units, at, money).filter(|second| second.first == joint.end)?;
    second.numeral.value()?;
    let key =
        joint.is_dash && second.unit.is_none() && !money && exclusions::skip_figure(units, at).is_some();
    (!key).then_some(second)
}

fn starts_number(at: Cursor<'_>) -> bool {
    match at.shape() {
        Shape::Figure(_) => true,
        Shape::Word(entry) => entry.class.is_number() || at.is_any(&["a", "minus", "negative"]),
        Shape::Mark(_) => {
            let next = at.next();
            at.is_mark('-') && !at.is_tight() && next.is_tight() && next.figure().is_some()
        }
    }
}

/// Two amounts and a change: "rose 12p to 210p" says by how much, and to what; "rose from 5 to 7" the ends.
fn is_move(piece: &Piece<'_>, second: &Piece<'_>, opening: &Opening<'_>) -> bool {
    let moved = |at: Cursor<'_>| at.has(Mark::Rose) || at.has(Mark::Fell);
    let before = piece.first.before();
    // "cut the fee by $10 to $40"
    let by = moved(before) || (before.is("by") && before.backwards(6).any(moved));
    let ends = opening.from && before.backwards(5).any(moved);
    piece.end.is("to") && ((by && is_step(piece, second)) || ends)
}

/// Whether the first of two amounts is a step and the second where it led: both have a unit, or the step is a part, or
/// they lie too far apart for two guesses at one step.
fn is_step(piece: &Piece<'_>, second: &Piece<'_>) -> bool {
    let far = || second.numeral.value().is_some_and(|value| value >= 3.0 * piece.numeral.low());
    let part = piece.numeral.form == Form::Fraction;
    piece.unit.is_some() || part || (second.unit.is_none() && far())
}

/// The unit of both numbers, which may be said once; nothing if they have two.
fn shared_unit<'t>(
    units: &Units,
    piece: &Piece<'t>,
    second: &Piece<'t>,
    joint: &Joint<'t>,
    opening: &Opening<'t>,
) -> Option<Option<Unit>> {
    match (&piece.unit, &second.unit) {
        (Some(first), Some(second)) if first != second => units.closer(first, second).map(Some),
        // "5 miles to 20 villages"
        (Some(_), None)
            if !joint.is_dash
                && !opening.between
                && !opening.from
                && !second.end.is_out()
                && counted::phrase(second.end).is_some() =>
        {
            None
        }
        (Some(unit), _) | (None, Some(unit)) => Some(Some(unit.clone())),
        (None, None) => Some(None),
    }
}

/// Both ends, with the scale that may be said once: "20 to 30 million".
fn shared_scale(piece: &Piece<'_>, second: &Piece<'_>, is_dash: bool) -> Option<(f64, f64)> {
    let (low, high) = (piece.numeral.low(), second.numeral.value()?);
    let (first, last) = (piece.numeral.scale, second.numeral.scale);
    Some(if first == 1.0 && last > 1.0 && low <= high / last {
        (low * last, high)
    } else if last == 1.0 && first > 1.0 && high > low / first && is_dash {
        (low, high * first)
    } else {
        (low, high)
    })
}
