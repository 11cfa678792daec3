//! One quantity from the token at which it begins: what sets it aside, and what it is.

use parallax_layers::{Change, Kind, Number};

use crate::{
    counted, exclusions,
    expression::Expression,
    numerals::{Amount, Numeral, NumeralForm},
    pieces::{self, Piece},
    ranges,
    tokens::Tokens,
    units::{Unit, Units},
};

/// What was found from a token on.
pub(crate) struct Found {
    pub(crate) row: Option<Number>,
    /// The token to go on from.
    pub(crate) next: usize,
}

impl Found {
    fn nothing(next: usize) -> Self {
        Self { row: None, next }
    }
}

/// Reads the quantity whose number begins at a token.
pub(crate) fn read(tokens: &Tokens<'_>, units: &Units, at: usize) -> Found {
    if let Some(behind) = exclusions::skip_address(tokens, at) {
        return Found::nothing(behind);
    }
    if let Some(found) = decade_of_life(tokens, at) {
        return found;
    }
    let signed = usize::from(tokens.is_any_mark(at, &['-', '+']));
    if let Some(behind) = exclusions::skip_figure(tokens, at + signed) {
        return Found::nothing(behind.max(at + 1));
    }
    let Some(piece) = pieces::read(tokens, units, at) else { return Found::nothing(at + 1) };
    if let Some(behind) = exclusions::skip_words(tokens, at, &piece.numeral) {
        return Found::nothing(behind.max(at + 1));
    }
    if is_stuck(tokens, &piece) {
        return Found::nothing(piece.end.max(at + 1));
    }
    let named = exclusions::is_name_or_idiom(tokens, piece.first, &piece.numeral, piece.unit.is_some());
    if piece.numeral.form == NumeralForm::Ordinal {
        return ordinal(tokens, &piece, named);
    }
    if named {
        // Nothing is counted, so nothing around is read.
        let row = Expression::new(&piece).row(tokens, false);
        return Found { row, next: piece.end };
    }
    let mut expression = ranges::score(tokens, &piece)
        .or_else(|| ranges::ratio(tokens, &piece))
        .or_else(|| ranges::range(tokens, units, &piece))
        .unwrap_or_else(|| ranges::single(tokens, units, &piece));
    expression.complete(tokens, units);
    Found { row: expression.row(tokens, true), next: expression.end.max(at + 1) }
}

/// Letters glued behind that are no unit: "3D", "747s", "4G".
fn is_stuck(tokens: &Tokens<'_>, piece: &Piece) -> bool {
    let figures = tokens.figure_at(piece.numeral.end.wrapping_sub(1)).is_some();
    figures
        && piece.unit.is_none()
        && piece.numeral.end == piece.end
        && tokens.is_tight(piece.end)
        && tokens.is_word(piece.end)
}

fn ordinal(tokens: &Tokens<'_>, piece: &Piece, named: bool) -> Found {
    let mut expression = Expression::new(piece);
    expression.kind = Kind::Ordinal;
    let before = piece.first.wrapping_sub(1);
    let at = piece.end + usize::from(tokens.is_hyphen(piece.end));
    if let Some((from, end)) = counted::phrase(tokens, at) {
        expression.counted = Some((from, end));
        expression.end = end;
        // "a second suspect" is one more.
        if tokens.is_any(before, &["a", "an"]) && expression.value.is_some_and(|value| value > 1.0) {
            expression.around.change = Some(Change::More);
            expression.first = before;
        }
    }
    Found { row: expression.row(tokens, !named), next: expression.end.max(piece.end) }
}

/// "in his 40s": between the ages 40 and 49.
fn decade_of_life(tokens: &Tokens<'_>, at: usize) -> Option<Found> {
    let figure = tokens
        .figure_at(at)
        .filter(|figure| figure.is_plain() && figure.digits == 2 && figure.value % 10.0 == 0.0)?;
    let plural = tokens.is_tight(at + 1) && tokens.is(at + 1, "s");
    let mut before = at.wrapping_sub(1);
    let part = tokens.is_any(before, &["early", "mid", "late"]);
    let hyphen = tokens.is_mark(before, '-') && tokens.is(before.wrapping_sub(1), "mid");
    let first = if hyphen {
        before - 1
    } else if part {
        before
    } else {
        at
    };
    before = first.wrapping_sub(1);
    if !plural || !tokens.is_any(before, &["his", "her", "their", "my", "your", "our"]) {
        return None;
    }
    let numeral = Numeral {
        end: at + 2,
        amount: Amount::Vague(figure.value, figure.value + 9.0),
        scale: 1.0,
        form: NumeralForm::Vague,
    };
    let unit = Some(Unit { name: "year".to_owned(), kind: Kind::Age });
    let mut expression = Expression::new(&Piece { first, numeral_first: at, numeral, end: at + 2, unit });
    expression.kind = Kind::Age;
    Some(Found { row: expression.row(tokens, true), next: at + 2 })
}
