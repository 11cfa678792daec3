//! A number with its own unit: "$1.5bn", "20 miles", "half an hour", "31C".

use parallax_layers::numbers::NumberKind;

use crate::{
    counted,
    cursor::Cursor,
    lexicon::{Class, Mark},
    numerals::{self, Form, Numeral},
    units::{Unit, Units},
};

/// A number with its own unit: an end of a range, or all of the expression.
#[derive(Clone)]
pub(crate) struct Piece<'t> {
    /// First token, a currency sign included.
    pub(crate) first: Cursor<'t>,
    pub(crate) numeral_first: Cursor<'t>,
    pub(crate) numeral: Numeral<'t>,
    /// Behind the unit.
    pub(crate) end: Cursor<'t>,
    pub(crate) unit: Option<Unit>,
}

/// The number that begins at a token, with the currency before it or the unit behind.
pub(crate) fn read<'t>(units: &Units, at: Cursor<'t>) -> Option<Piece<'t>> {
    read_as(units, at, false)
}

/// The same; `money`: what stands before says that it is money, as in "£5m-6m".
pub(crate) fn read_as<'t>(units: &Units, at: Cursor<'t>, money: bool) -> Option<Piece<'t>> {
    let numeral = numerals::read(at)?;
    if numeral.value().is_some_and(|value| !value.is_finite()) {
        return None;
    }
    if numeral.is_ordinal() {
        return Some(Piece::bare(at, numeral));
    }
    let sign = units.currency_before(at);
    let named = || is_money_letter(units, &numeral);
    let numeral = with_letter(numeral, sign.is_some() || money || named());
    let mut piece = Piece::bare(at, numeral);
    if let Some((first, code)) = sign {
        piece.take_sign(units, first, code);
        return Some(piece);
    }
    piece.take_unit(units);
    if piece.unit.is_none()
        && let Some((end, unit)) = bare_degrees(&piece)
    {
        piece.take(end, unit);
    }
    settle_degrees(&mut piece);
    Some(piece)
}

impl<'t> Piece<'t> {
    fn bare(at: Cursor<'t>, numeral: Numeral<'t>) -> Self {
        Self { first: at, numeral_first: at, numeral, end: numeral.end, unit: None }
    }

    fn take(&mut self, end: Cursor<'t>, unit: Unit) {
        self.end = end;
        self.unit = Some(unit);
    }

    /// The currency sign before, and the same currency behind: "$5 US", "US$5 dollars".
    fn take_sign(&mut self, units: &Units, first: Cursor<'t>, code: &'static str) {
        self.first = first;
        let slash = self.end.is_mark('/') && self.end.next().is_mark('-');
        // "Rs 500/-"
        self.end = self.end.ahead(if slash { 2 } else { 0 });
        let again = units.currency_behind(self.end, false).and_then(|(end, again)| {
            let closer = units.closer(&Unit::money(code), &Unit::money(again))?;
            Some((end, closer))
        });
        let country = || units.country_behind(self.end, code).map(|(end, code)| (end, Unit::money(code)));
        let (end, unit) = again.or_else(country).unwrap_or((self.end, Unit::money(code)));
        self.take(end, unit);
    }

    /// The currency or the unit behind.
    fn take_unit(&mut self, units: &Units) {
        let at = unit_begins(&self.numeral);
        let figures = self.is_in_figures() || at.before().figure().is_some();
        if let Some((end, code)) = units.currency_behind(at, figures).filter(|_| !is_word_too(at)) {
            self.take(end, Unit::money(code));
        } else if are_won(self, at) {
            self.take(at.next(), Unit::money("KRW"));
        } else if let Some((end, unit)) = units.behind(at, figures) {
            self.take(end, unit);
            if at.over_hyphen().is_any(&["pounds", "pound"]) && are_sterling(self) {
                self.unit = Some(Unit::money("pound"));
            }
        } else if let Some((end, unit)) = inch_mark(at).filter(|_| figures) {
            self.take(end, unit);
        }
    }

    fn is_in_figures(&self) -> bool {
        self.numeral.form == Form::Figures || self.numeral.end.before().figure().is_some()
    }
}

/// Where a unit would begin behind a number: past "of" in "dozens of miles", past "an" in "half an hour".
fn unit_begins<'t>(numeral: &Numeral<'t>) -> Cursor<'t> {
    let (end, last) = (numeral.end, numeral.end.before());
    let vague = numeral.form == Form::Vague || (numeral.form == Form::Words && last.class() == Class::Dozens);
    let at = end.over_if(vague && end.is("of"));
    let part = numeral.form == Form::Fraction || (last.is("half") && numeral.scale == 1.0);
    // "half an hour", "three quarters of an inch"
    let article = at.over("of");
    // "a quarter of one percent": no other unit is told so.
    let one =
        article.is("one") || article.plain().is_some_and(|figure| figure.digits == 1 && figure.value == 1.0);
    let per_cent = article.next();
    let percent = per_cent.is_mark('%') || per_cent.is_any(&["percent", "per", "percentage", "pc", "pct"]);
    let skipped = article.is_any(&["a", "an"]) || (one && article != at && percent);
    if part && skipped { article.next() } else { at }
}

/// "1.5m", "10k", "5bn": with what a letter behind figures multiplies by.
fn with_letter(numeral: Numeral<'_>, money: bool) -> Numeral<'_> {
    // "P500-M"
    let letter = numeral.end.over_if(money && numeral.end.is_hyphen() && is_big_letter(numeral.end.next()));
    let named = numeral.scale > 1.0 || letter.before().is_any(&["million", "billion"]);
    let behind = letter.next();
    let glued = behind.is_tight() && (behind.is_word() || behind.figure().is_some());
    if numeral.form != Form::Figures || named || glued {
        return numeral;
    }
    let tight = letter.is_tight();
    let factor = match letter.letters() {
        "k" | "K" if tight || money => 1e3,
        "m" | "M" | "mm" | "MM" if money => 1e6,
        "M" if tight => 1e6,
        // "10m homes" are millions, "10m high" and "a 10m wall" are metres.
        "m" if tight && counted::is_plural(behind) => 1e6,
        "b" | "B" if tight || money => 1e9,
        "T" | "t" if money => 1e12,
        _ => return numeral,
    };
    Numeral { end: behind, ..numeral.times(factor) }
}

/// Whether a currency's name is another word: "real" and "sen" before a noun. "won" is a verb more often
/// than a currency, so it is one only in [`Units`] with "Korean" before it.
fn is_word_too(at: Cursor<'_>) -> bool {
    at.is_any(&["real", "sen", "rand", "dong", "ether"]) && !at.next().is_closed()
}

fn is_big_letter(at: Cursor<'_>) -> bool {
    matches!(at.letters(), "M" | "B" | "T")
}

/// "40m yuan", "200m EUR", "5m pounds": a letter between figures and a currency.
fn is_money_letter(units: &Units, numeral: &Numeral<'_>) -> bool {
    let (letter, behind) = (numeral.end, numeral.end.next());
    let one = letter.is_tight() && letter.letters().len() == 1;
    let named = || units.currency_behind(behind, false).is_some() && !is_word_too(behind);
    one && (named() || behind.is("pounds") || (behind.is("won") && is_sum_of_won(behind)))
}

/// "4 trillion won": a currency behind millions; behind other numbers it is the verb.
fn are_won(piece: &Piece<'_>, at: Cursor<'_>) -> bool {
    at.is("won") && piece.numeral.scale >= 1e6 && is_sum_of_won(at)
}

/// "won" with no object behind it.
fn is_sum_of_won(won: Cursor<'_>) -> bool {
    let next = won.next();
    next.is_closed() && next.figure().is_none() && !next.has(Mark::Determiner) && !next.has(Mark::BeforeOne)
}

/// Whether "pounds" are money: a scale word and nothing weighed, or a word of paying before them.
fn are_sterling(piece: &Piece<'_>) -> bool {
    if piece.end.is_any(&["of", "per", "heavier", "lighter", "overweight"]) {
        return false;
    }
    piece.numeral.scale >= 1e6 || piece.first.backwards(5).any(|at| at.has(Mark::Paid))
}

/// `a 12" pipe`, `8" wide`: only beside a word of size, for the mark is a closing quotation mark more often.
fn inch_mark(at: Cursor<'_>) -> Option<(Cursor<'_>, Unit)> {
    let sized = at.next().has(Mark::Size) || at.next().has(Mark::SizedInInches);
    (sized && at.is_any_mark(&['"', '″'])).then(|| (at.next(), Unit::new("inch", NumberKind::Distance)))
}

/// "31C", "88 F": a letter, of a temperature that weather or a fever has, and nothing behind that it could name.
fn bare_degrees<'t>(piece: &Piece<'t>) -> Option<(Cursor<'t>, Unit)> {
    let behind = piece.end.next();
    let value = piece.numeral.value().filter(|_| piece.numeral.form == Form::Figures)?;
    let (name, range) = match piece.end.letters() {
        "C" => ("degree Celsius", -90.0..=60.0),
        // Below stand names of flats and seats ("in 14F").
        "F" => ("degree Fahrenheit", 20.0..=135.0),
        _ => return None,
    };
    let free = behind.is_closed() && !behind.is_hyphen() && behind.figure().is_none();
    (free && range.contains(&value)).then(|| (behind, Unit::new(name, NumberKind::Temperature)))
}

/// "degrees" are of an angle beside words of turning, otherwise of temperature.
fn settle_degrees(piece: &mut Piece<'_>) {
    let Some(unit) = piece.unit.as_mut().filter(|unit| unit.kind == NumberKind::Temperature) else { return };
    if unit.name != "degree" {
        // "a 5C-rated" names something.
        if unit.name.starts_with("degree") && piece.end.is_tight() && piece.end.is_mark('-') {
            piece.end = piece.numeral.end;
            piece.unit = None;
        }
        return;
    }
    // "40 degrees on the Fahrenheit scale"
    for (scale, name) in [("celsius", "degree Celsius"), ("fahrenheit", "degree Fahrenheit")] {
        if piece.end.onwards(3).any(|at| at.is(scale)) {
            unit.name = name.into();
            return;
        }
    }
    let angle = |at: Cursor<'_>| at.has(Mark::Angle);
    if piece.first.backwards(8).any(angle) || piece.first.to(piece.end.ahead(6)).any(angle) {
        unit.kind = NumberKind::Other;
    }
}
