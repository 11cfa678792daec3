//! One quantity from the token at which it begins: what sets it aside, and what it is.

use parallax_layers::{
    numbers::{Change, Number, NumberKind},
    words::Xpos,
};

use crate::{
    compounds, counted,
    cursor::Cursor,
    exclusions,
    expression::Expression,
    halves,
    lexicon::Class,
    multiples, number_names,
    numerals::Numeral,
    odds,
    pieces::{self, Piece},
    points, ranges, ratios, scores, sizes,
    units::{Unit, Units},
};

/// What was found from a token on.
pub(crate) struct Quantity<'t> {
    pub(crate) row: Option<Number>,
    /// The token to go on from.
    pub(crate) next: Cursor<'t>,
}

/// Reads the quantity whose number begins at a token.
pub(crate) fn read<'t>(units: &Units, at: Cursor<'t>) -> Quantity<'t> {
    let (row, end) = from(units, at);
    Quantity { row, next: if end > at { end } else { at.next() } }
}

/// The row that begins at a token, and the end of what was read.
fn from<'t>(units: &Units, at: Cursor<'t>) -> (Option<Number>, Cursor<'t>) {
    if let Some(end) = exclusions::skip_address(at) {
        return (None, end);
    }
    if let Some(mut expression) = decade_of_life(at)
        .or_else(|| number_names::read(at))
        .or_else(|| multiples::in_one_word(at))
        .or_else(|| odds::read(at))
        .or_else(|| scores::in_other_marks(at))
    {
        expression.led_in();
        return (expression.row(true), expression.end);
    }
    let figure = at.over_if(at.is_any_mark(&['-', '+']));
    if let Some(end) = exclusions::skip_figure(units, figure) {
        return (None, end);
    }
    if is_left_scale(at) {
        return (None, at.next());
    }
    let Some(piece) = halves::read(units, at).or_else(|| pieces::read(units, at)) else { return (None, at) };
    if let Some(end) = exclusions::skip_words(at, &piece.numeral) {
        return (None, end);
    }
    if is_stuck(&piece) {
        return (None, piece.end);
    }
    let named = exclusions::is_name_or_idiom(piece.first, &piece.numeral, piece.unit.is_some());
    if piece.numeral.is_ordinal() {
        let expression = ordinal(&piece);
        return (expression.row(!named), expression.end);
    }
    if named {
        // Nothing is counted, so nothing around is read.
        return (Expression::new(&piece).row(false), piece.end);
    }
    if let Some(mut expression) = multiples::read(&piece).or_else(|| sizes::read(&piece)) {
        expression.led_in();
        return (expression.row(true), expression.end);
    }
    let mut expression = scores::read(&piece)
        .or_else(|| ratios::read(&piece))
        .or_else(|| ranges::read(units, &piece))
        .or_else(|| compounds::read(units, &piece))
        .unwrap_or_else(|| Expression::new(&piece));
    points::settle(&mut expression);
    expression.complete(units);
    (expression.row(true), expression.resume.unwrap_or(expression.end))
}

/// A scale word behind a figure that was set aside is a part of that: no number begins there.
fn is_left_scale(at: Cursor<'_>) -> bool {
    matches!(at.class(), Class::Scale(_))
        && at.back(usize::from(at.before().is_hyphen())).before().figure().is_some()
}

/// Letters glued behind that are no unit: "3D", "747s", "4G".
fn is_stuck(piece: &Piece<'_>) -> bool {
    let end = piece.end;
    let bare = piece.unit.is_none() && end == piece.numeral.end;
    bare && end.before().figure().is_some() && end.is_tight() && end.is_word()
}

/// "the third attempt"; "a second suspect" is one more.
fn ordinal<'t>(piece: &Piece<'t>) -> Expression<'t> {
    let mut expression = Expression::new(piece);
    expression.kind = NumberKind::Ordinal;
    // "was first announced"
    let adverb =
        piece.first.tag() == Some(Xpos::RB) && matches!(piece.end.tag(), Some(Xpos::VBD | Xpos::VBN));
    let noun = piece.end.over_hyphen();
    // "a fourth-year student" is in the fourth year.
    let tied = (noun != piece.end && !noun.is_closed()).then(|| noun.to(noun.next()));
    let Some(counted) = tied.or_else(|| counted::phrase(noun)).filter(|_| !adverb) else {
        return expression;
    };
    expression.counted = Some(counted);
    expression.end = counted.end;
    let article = piece.first.before();
    if article.is_any(&["a", "an"]) && tied.is_none() && expression.value().is_some_and(|value| value > 1.0) {
        expression.around.change = Some(Change::More);
        expression.first = article;
    }
    expression
}

/// "in his 40s": between the ages 40 and 49.
fn decade_of_life(at: Cursor<'_>) -> Option<Expression<'_>> {
    let decade = at.plain().filter(|figure| figure.digits == 2 && figure.value % 10.0 == 0.0)?.value;
    let (plural, before) = (at.next(), at.before());
    // "her mid-40s", "his early 40s"
    let mid = before.is_mark('-') && before.before().is("mid");
    let first = if mid { before.before() } else { at.back_over(&["early", "mid", "late"]) };
    let owned = first.before().is_any(&["his", "her", "their", "my", "your", "our"]);
    if !(owned && plural.is_tight() && plural.is("s")) {
        return None;
    }
    let end = plural.next();
    let numeral = Numeral::vague(end, decade, decade + 9.0);
    let unit = Some(Unit::new("year", NumberKind::Age));
    Some(Expression::new(&Piece { first, numeral_first: at, numeral, end, unit }))
}
