//! So many times as much: "three times as many", "ten times more than", "2.3 times subscribed", "fourfold".
//!
//! "Arrested four times" counts.

use parallax_layers::numbers::NumberKind;

use crate::{
    cursor::Cursor,
    expression::Expression,
    lexicon::{Class, Mark},
    numerals::{Amount, Form, Numeral},
    pieces::Piece,
};

/// The multiple that a piece begins, if it does.
pub(crate) fn read<'t>(piece: &Piece<'t>) -> Option<Expression<'t>> {
    let value = piece.numeral.value().filter(|_| piece.unit.is_none())?;
    if !matches!(piece.numeral.form, Form::Figures | Form::Words) {
        return None;
    }
    let word = piece.end.over_hyphen();
    let fold = word.is("fold") && word != piece.end;
    let times = word.is("times") && (value.fract() != 0.0 || compares(word.next()));
    (fold || times).then(|| multiple(piece.first, word.next(), value))
}

/// "twice as many", "fourfold"
pub(crate) fn in_one_word(at: Cursor<'_>) -> Option<Expression<'_>> {
    let value = match at.class() {
        Class::Fold(value) => f64::from(value),
        _ if at.is("twice") && compares(at.next()) => 2.0,
        _ => return None,
    };
    Some(multiple(at, at.next(), value))
}

fn multiple<'t>(first: Cursor<'t>, end: Cursor<'t>, value: f64) -> Expression<'t> {
    let numeral = Numeral { amount: Amount::Exact(value), ..Numeral::vague(end, value, value) };
    let mut multiple = Expression::new(&Piece { first, numeral_first: first, numeral, end, unit: None });
    multiple.kind = NumberKind::Ratio;
    multiple
}

/// Whether what stands behind "times" is compared with: "as many", "more than", "the average", "what it was".
fn compares(at: Cursor<'_>) -> bool {
    let than = at.onwards(4).any(|at| at.is("than"));
    // "three times the year before", "twice this week" say when.
    let time = at.onwards(4).any(|at| at.has(Mark::Period) || at.has(Mark::Yearly) || at.has(Mark::DayPart));
    let great = at.is("as") && at.next().has(Mark::AsGreat);
    let thing = at.is_any(&["the", "its", "his", "her", "their", "that"]) && !time && !at.next().is_closed();
    great
        || than
        || thing
        || at.is("what")
        || at.has(Mark::TimesOver)
        || at.is("more") && !at.next().is_closed()
}
