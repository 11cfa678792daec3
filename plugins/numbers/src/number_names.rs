//! Numbers that go by a name: "double-digit", "six-figure", "a brace", "a hat-trick", "a gross of".

use parallax_layers::numbers::NumberKind;

use crate::{
    counted,
    cursor::Cursor,
    expression::Expression,
    lexicon::{Class, Mark},
    numerals::{Amount, Numeral, ten_to},
    pieces::Piece,
};

/// The number that goes by a name and begins at a token.
pub(crate) fn read(at: Cursor<'_>) -> Option<Expression<'_>> {
    by_length(at).or_else(|| collective(at))
}

/// "double-digit growth", "a six-figure sum", "in double figures": so many digits; of what, the words do not say.
fn by_length(at: Cursor<'_>) -> Option<Expression<'_>> {
    let word = at.next().over_hyphen();
    let tied = word != at.next();
    let (length, is_name) = length(at)?;
    let led_in = at.before().is_any(&["in", "into", "low", "mid", "high", "-"]);
    if !word.has(Mark::Digits) || word.next().has(Mark::Code) || !(tied || is_name || led_in) {
        return None;
    }
    let low = if length == 1 { 1.0 } else { ten_to(length - 1) };
    let mut number = named(at, Numeral::vague(word.next(), low, ten_to(length) - 1.0));
    number.kind = NumberKind::Other;
    number.counted = if word.is_any(&["digit", "figure"]) { counted::phrase(word.next()) } else { None };
    number.end = number.counted.map_or(number.end, |counted| counted.end);
    Some(number)
}

/// How many digits a word before "digit" or "figure" names, and whether the word has no other use there.
fn length(at: Cursor<'_>) -> Option<(u8, bool)> {
    let name = ["single", "double", "triple"].into_iter().zip(1..).find(|(name, _)| at.is(name));
    if let Some((_, length)) = name {
        return Some((length, true));
    }
    let length = match at.class() {
        Class::Unit(length) | Class::Teen(length) => length,
        _ => (3..=10).find(|length| at.plain().is_some_and(|figure| figure.value == f64::from(*length)))?,
    };
    (3..=10).contains(&length).then_some((length, false))
}

/// "a brace", "his hat-trick", "a gross of pencils"
fn collective(at: Cursor<'_>) -> Option<Expression<'_>> {
    if !at.has(Mark::Owns) {
        return None;
    }
    let noun = at.next();
    let hat = noun.is("hat") && noun.next().over_hyphen().is("trick");
    let end = if hat { noun.next().over_hyphen().next() } else { noun.next() };
    let many = counted::of_phrase(end).filter(|found| counted::is_plural(found.last()));
    let scored = at.backwards(4).any(|at| at.has(Mark::Scored)) && (end.is_closed() || end.is_out());
    let value = if hat {
        3.0
    } else if noun.is("brace") && (scored || many.is_some()) {
        2.0
    } else if noun.is("gross") && many.is_some() {
        144.0
    } else {
        return None;
    };
    let numeral = Numeral { amount: Amount::Exact(value), ..Numeral::vague(end, value, value) };
    let mut number = named(at, numeral);
    number.counted = many;
    number.end = many.map_or(end, |many| many.end);
    Some(number)
}

fn named<'t>(at: Cursor<'t>, numeral: Numeral<'t>) -> Expression<'t> {
    Expression::new(&Piece { first: at, numeral_first: at, end: numeral.end, numeral, unit: None })
}
