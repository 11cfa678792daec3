//! A number with its own unit: "$1.5bn", "20 miles", "half an hour", "30C".

use parallax_layers::Kind;

use crate::{
    counted,
    lexicon::{Class, Mark},
    numerals::{self, Amount, Numeral, NumeralForm},
    tokens::Tokens,
    units::{Unit, Units},
};

/// A number with its own unit: an end of a range, or all of the expression.
#[derive(Debug, Clone)]
pub(crate) struct Piece {
    /// First token, a currency sign included.
    pub(crate) first: usize,
    pub(crate) numeral_first: usize,
    pub(crate) numeral: Numeral,
    /// Behind the unit.
    pub(crate) end: usize,
    pub(crate) unit: Option<Unit>,
}

/// The number that begins at a token, with the currency before it or the unit behind.
pub(crate) fn read(tokens: &Tokens<'_>, units: &Units, at: usize) -> Option<Piece> {
    let mut numeral = numerals::read(tokens, at)?;
    if let Amount::Exact(value) = numeral.amount
        && !value.is_finite()
    {
        return None;
    }
    let mut piece = Piece { first: at, numeral_first: at, numeral, end: numeral.end, unit: None };
    if numeral.form == NumeralForm::Ordinal {
        return Some(piece);
    }
    let before = units.currency_before(tokens, at);
    if let Some(letter) = letter_scale(tokens, &numeral, before.is_some()) {
        numeral = Numeral { end: numeral.end + 1, ..numeral.times(letter) };
        piece.numeral = numeral;
        piece.end = numeral.end;
    }
    let figures = matches!(numeral.form, NumeralForm::Figures)
        || tokens.figure_at(numeral.end.wrapping_sub(1)).is_some();
    if let Some((first, code)) = before {
        piece.first = first;
        piece.unit = Some(Unit { name: code.to_owned(), kind: Kind::Money });
        // "$5 US", "US$5 dollars": said twice.
        if let Some((end, again)) = units.currency_behind(tokens, piece.end, false)
            && again == code
        {
            piece.end = end;
        }
        return Some(piece);
    }
    let mut unit_at = numeral.end;
    let vague = numeral.form == NumeralForm::Vague
        || (numeral.form == NumeralForm::Words && tokens.word_at(numeral.end - 1).class == Class::Dozens);
    if vague && tokens.is(unit_at, "of") {
        unit_at += 1;
    }
    if numeral.form == NumeralForm::Fraction
        || (tokens.is(numeral.end.wrapping_sub(1), "half") && numeral.scale == 1.0)
    {
        // "half an hour", "three quarters of an inch"
        let of = unit_at + usize::from(tokens.is(unit_at, "of"));
        if tokens.is_any(of, &["a", "an"]) {
            unit_at = of + 1;
        }
    }
    let from = unit_at;
    let pounds = tokens.is_any(from + usize::from(tokens.is_hyphen(from)), &["pounds", "pound"]);
    let money = units.currency_behind(tokens, from, figures).filter(|_| !is_verb_won(tokens, from));
    if let Some((end, code)) = money {
        piece.end = end;
        piece.unit = Some(Unit { name: code.to_owned(), kind: Kind::Money });
    } else if let Some((end, unit)) = units.behind(tokens, from, figures) {
        piece.end = end;
        piece.unit = Some(unit);
        if pounds && are_sterling(tokens, &piece) {
            piece.unit = Some(Unit { name: "GBP".to_owned(), kind: Kind::Money });
        }
    } else if let Some((end, unit)) = inch_mark(tokens, from, figures) {
        piece.end = end;
        piece.unit = Some(unit);
    }
    if piece.unit.is_none()
        && let Some((end, unit)) = bare_degrees(tokens, &piece)
    {
        piece.end = end;
        piece.unit = Some(unit);
    }
    settle_degrees(tokens, &mut piece);
    Some(piece)
}

/// "1.5m", "10k", "5bn": what a letter behind figures multiplies by.
fn letter_scale(tokens: &Tokens<'_>, numeral: &Numeral, money: bool) -> Option<f64> {
    let at = numeral.end;
    if numeral.form != NumeralForm::Figures
        || numeral.scale > 1.0
        || tokens.is_any(at.wrapping_sub(1), &["million", "billion"])
    {
        return None;
    }
    let tight = tokens.is_tight(at);
    let glued = tokens.is_tight(at + 1) && (tokens.is_word(at + 1) || tokens.figure_at(at + 1).is_some());
    if glued {
        return None;
    }
    let million = 1e6;
    match tokens.letters(at) {
        "k" | "K" if tight || money => Some(1e3),
        "m" | "M" if money => Some(million),
        "M" if tight => Some(million),
        // "10m homes" are millions, "10m high" and "a 10m wall" are metres.
        "m" if tight && counted::is_plural(tokens, at + 1) => Some(million),
        "b" | "B" if tight || money => Some(1e9),
        "T" | "t" if money => Some(1e12),
        _ => None,
    }
}

/// "won" is a verb more often than a currency, so it is one only in [`Units`] with "Korean" before it.
/// "real" and "sen" are words too.
fn is_verb_won(tokens: &Tokens<'_>, at: usize) -> bool {
    tokens.is_any(at, &["real", "sen", "rand", "dong", "ether"])
        && tokens.is_word(at + 1)
        && !tokens.word_at(at + 1).is_stop()
}

/// Whether "pounds" are money: a scale word and nothing weighed, or a word of paying before them.
fn are_sterling(tokens: &Tokens<'_>, piece: &Piece) -> bool {
    if tokens.is(piece.end, "of") || tokens.is_any(piece.end, &["per", "heavier", "lighter", "overweight"]) {
        return false;
    }
    let paid = |index: usize| tokens.word_at(index).has(Mark::Paid);
    piece.numeral.scale >= 1e6 || (1..=5).any(|back| paid(piece.first.wrapping_sub(back)))
}

/// `a 12" pipe`, `8" wide`: only beside a word of size, for the mark is a closing quotation mark more often.
fn inch_mark(tokens: &Tokens<'_>, at: usize, figures: bool) -> Option<(usize, Unit)> {
    let sized = tokens.is_any(
        at + 1,
        &[
            "long", "wide", "high", "tall", "deep", "thick", "x", "by", "screen", "display", "blade", "pipe",
            "disc", "vinyl",
        ],
    );
    (figures && sized && tokens.is_any_mark(at, &['"', '″']))
        .then(|| (at + 1, Unit { name: "inch".to_owned(), kind: Kind::Distance }))
}

/// "31C", "88 F": a letter, of a temperature that weather or a fever has, and nothing behind that it could name.
fn bare_degrees(tokens: &Tokens<'_>, piece: &Piece) -> Option<(usize, Unit)> {
    let at = piece.end;
    let value = piece.numeral.value().filter(|_| piece.numeral.form == NumeralForm::Figures)?;
    let open = !tokens.is_word(at + 1) || tokens.word_at(at + 1).is_stop();
    let tied = tokens.is_hyphen(at + 1) || tokens.figure_at(at + 1).is_some();
    let (name, range) = match tokens.letters(at) {
        "C" => ("degree Celsius", -90.0..=60.0),
        // Below stand names of flats and seats ("in 14F").
        "F" => ("degree Fahrenheit", 20.0..=135.0),
        _ => return None,
    };
    let unit = Unit { name: name.to_owned(), kind: Kind::Temperature };
    (open && !tied && range.contains(&value)).then_some((at + 1, unit))
}

/// "degrees" are of an angle beside words of turning, otherwise of temperature.
fn settle_degrees(tokens: &Tokens<'_>, piece: &mut Piece) {
    let Some(unit) = piece.unit.as_mut() else { return };
    if unit.kind != Kind::Temperature || unit.name != "degree" {
        if unit.kind == Kind::Temperature
            && unit.name.starts_with("degree")
            && tokens.is_tight(piece.end)
            && tokens.is_mark(piece.end, '-')
        {
            piece.end = piece.numeral.end;
            piece.unit = None;
        }
        return;
    }
    // "40 degrees on the Fahrenheit scale"
    for (scale, name) in [("celsius", "degree Celsius"), ("fahrenheit", "degree Fahrenheit")] {
        if (piece.end..piece.end + 3).any(|index| tokens.is(index, scale)) {
            unit.name = name.to_owned();
            return;
        }
    }
    let around = piece.first.saturating_sub(8)..piece.end + 6;
    if around.into_iter().any(|index| tokens.word_at(index).has(Mark::Angle)) {
        unit.kind = Kind::Other;
    }
}

/// Words of paying, beside which pounds are money.
pub(crate) const PAID: &str = "
cost costs costing paid pay pays paying fined fine fee worth price priced earn earned earns spent spend
raised raise salary bill charge charged donated stole
";

/// Words of turning, of places on the globe and of learning, beside which degrees are no temperature.
pub(crate) const ANGLE: &str = "
angle angles turn turned turning rotate rotated rotation tilt tilted latitude longitude slope pan spin north
south east west university honorary bachelor master separation graduates
";
