//! One quantity from its numeral: currency or unit, range, bound, change, what is counted.

use parallax_corpus::Span;
use parallax_layers::{Change, Kind, Modifier, Number};

use crate::{
    counted, exclusions,
    lexicon::Class,
    modifiers::{self, Around},
    numerals::{self, Amount, Numeral, NumeralForm},
    predicate,
    tokens::{Shape, Tokens},
    units::{Unit, Units},
};

/// What was found from a token on.
pub(crate) enum Found {
    /// A row, and the token to go on from.
    Row(Number, usize),
    /// Nothing up to this token.
    Nothing(usize),
}

/// A number with its own unit: an end of a range, or all of the expression.
#[derive(Debug, Clone)]
struct Piece {
    /// First token, a currency sign included.
    first: usize,
    numeral_first: usize,
    numeral: Numeral,
    /// Behind the unit.
    end: usize,
    unit: Option<Unit>,
}

/// The whole expression while it is put together.
struct Expression {
    first: usize,
    number: (usize, usize),
    end: usize,
    low: Option<f64>,
    high: Option<f64>,
    value: Option<f64>,
    around: Around,
    unit: Option<Unit>,
    kind: Kind,
    counted: Option<(usize, usize)>,
}

/// Reads the quantity whose number begins at a token.
pub(crate) fn read(tokens: &Tokens<'_>, units: &Units, at: usize) -> Found {
    if let Some(behind) = exclusions::skip_address(tokens, at) {
        return Found::Nothing(behind);
    }
    if let Some(row) = decade_of_life(tokens, at) {
        return row;
    }
    if let Some(behind) = exclusions::skip_figure(tokens, at) {
        return Found::Nothing(behind.max(at + 1));
    }
    let Some(piece) = piece(tokens, units, at) else { return Found::Nothing(at + 1) };
    if let Some(behind) = exclusions::skip_words(tokens, at, &piece.numeral) {
        return Found::Nothing(behind.max(at + 1));
    }
    if is_stuck(tokens, &piece) {
        return Found::Nothing(piece.end.max(at + 1));
    }
    let named = exclusions::is_name_or_idiom(tokens, piece.first, &piece.numeral, piece.unit.is_some());
    if piece.numeral.form == NumeralForm::Ordinal {
        return ordinal(tokens, &piece, named);
    }
    let mut expression = score(tokens, &piece)
        .or_else(|| ratio(tokens, &piece))
        .or_else(|| range(tokens, units, &piece))
        .unwrap_or_else(|| single(tokens, units, &piece));
    expression.complete(tokens);
    match expression.row(tokens, !named) {
        Some(row) => Found::Row(row, expression.end.max(at + 1)),
        None => Found::Nothing(expression.end.max(at + 1)),
    }
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

// ---------------------------------------------------------------- pieces

fn piece(tokens: &Tokens<'_>, units: &Units, at: usize) -> Option<Piece> {
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
    // "20 (kg)"
    let bracket = tokens.is_mark(unit_at, '(')
        && figures
        && (tokens.is_mark(unit_at + 2, ')') || tokens.is_mark(unit_at + 2, '}'));
    let from = unit_at + usize::from(bracket);
    let pounds = tokens.is_any(from + usize::from(tokens.is_hyphen(from)), &["pounds", "pound"]);
    let money = units.currency_behind(tokens, from, figures).filter(|_| !is_verb_won(tokens, from));
    if let Some((end, code)) = money {
        piece.end = end + usize::from(bracket);
        piece.unit = Some(Unit { name: code.to_owned(), kind: Kind::Money });
    } else if let Some((end, unit)) = units.behind(tokens, from, figures) {
        piece.end = end + usize::from(bracket);
        piece.unit = Some(unit);
        if pounds && are_sterling(tokens, &piece) {
            piece.unit = Some(Unit { name: "GBP".to_owned(), kind: Kind::Money });
        }
    } else if let Some((end, unit)) = inch_mark(tokens, from, figures) {
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
    let paid = |index: usize| {
        tokens.is_any(
            index,
            &[
                "cost", "costs", "costing", "paid", "pay", "pays", "paying", "fined", "fine", "fee", "worth",
                "price", "priced", "earn", "earned", "earns", "spent", "spend", "raised", "raise", "salary",
                "bill", "charge", "charged", "donated", "stole",
            ],
        )
    };
    piece.numeral.scale >= 1e6 || (1..=5).any(|back| paid(piece.first.wrapping_sub(back)))
}

/// `9"`, `6'2"`: only where the quotation marks before it are paired, so that it closes none.
fn inch_mark(tokens: &Tokens<'_>, at: usize, figures: bool) -> Option<(usize, Unit)> {
    if !figures || !tokens.is_tight(at) || !tokens.is_any_mark(at, &['"', '″']) {
        return None;
    }
    // Quotations are short beside a page set on one line; a far look back is not worth its time.
    let open = (at.saturating_sub(200)..at).filter(|index| tokens.is_mark(*index, '"')).count() % 2 == 1;
    (!open).then(|| (at + 1, Unit { name: "inch".to_owned(), kind: Kind::Distance }))
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
    let around = |words: &[&str]| {
        (piece.first.saturating_sub(8)..piece.end + 6).any(|index| tokens.is_any(index, words))
    };
    let angle = around(&[
        "angle",
        "angles",
        "turn",
        "turned",
        "turning",
        "rotate",
        "rotated",
        "rotation",
        "tilt",
        "tilted",
        "latitude",
        "longitude",
        "slope",
        "pan",
        "spin",
        "north",
        "south",
        "east",
        "west",
    ]);
    let learned = around(&["university", "honorary", "bachelor", "master", "separation", "graduates"]);
    if angle || learned {
        unit.kind = Kind::Other;
    }
}

// ---------------------------------------------------------------- expressions

impl Expression {
    fn new(piece: &Piece) -> Self {
        let (low, high, value) = match piece.numeral.amount {
            Amount::Exact(value) => (Some(value), Some(value), Some(value)),
            Amount::Vague(low, high) => (Some(low), Some(high), None),
        };
        let kind = match &piece.unit {
            Some(unit) => unit.kind,
            None if piece.numeral.form == NumeralForm::Fraction => Kind::Ratio,
            None => Kind::Count,
        };
        Self {
            first: piece.first,
            number: (piece.numeral_first, piece.numeral.end),
            end: piece.end,
            low,
            high,
            value,
            around: Around::default(),
            unit: piece.unit.clone(),
            kind,
            counted: None,
        }
    }

    /// Adds what stands around: age, bounds, change, what is counted.
    fn complete(&mut self, tokens: &Tokens<'_>) {
        self.age(tokens);
        self.end = modifiers::behind(tokens, self.end, &mut self.around);
        self.change_behind(tokens);
        if !matches!(self.kind, Kind::Age | Kind::Score) {
            self.count(tokens);
        }
        if self.counted.is_some() {
            self.end = modifiers::behind(tokens, self.end, &mut self.around);
        }
        self.first = modifiers::before(tokens, self.first, &mut self.around);
        self.change_before(tokens);
    }

    /// "34-year-old", "ten months old", "aged 34", "Ilse Brandt, 34,".
    fn age(&mut self, tokens: &Tokens<'_>) {
        let end = self.end;
        let is_time = self.kind == Kind::Duration;
        let tied = usize::from(tokens.is_hyphen(end));
        if is_time && tokens.is_any(end + tied, &["old", "olds"]) {
            self.kind = Kind::Age;
            self.end = end + tied + 1;
            if tied == 1 && tokens.is_word(self.end) && !tokens.is_hyphen(self.end) {
                self.counted = counted::phrase(tokens, self.end);
                self.end = self.counted.map_or(self.end, |counted| counted.1);
            }
        } else if is_time && tokens.is(end, "of") && tokens.is(end + 1, "age") {
            self.kind = Kind::Age;
            self.end = end + 2;
        } else if self.unit.is_none() && self.kind == Kind::Count {
            let before = self.first.wrapping_sub(1);
            let small = self.high.is_some_and(|years| (0.0..=120.0).contains(&years));
            let said = tokens.is_any(before, &["aged", "age", "ages"]);
            let of = tokens.is(before, "of") && tokens.is_any(before.wrapping_sub(1), &["age", "ages"]);
            if small && (said || of || is_apposed_age(tokens, self.first, end)) {
                self.kind = Kind::Age;
                self.first = if said { before } else { self.first };
            }
        }
        if self.kind == Kind::Age && self.unit.is_none() {
            self.unit = Some(Unit { name: "year".to_owned(), kind: Kind::Age });
        }
    }

    /// "40 more", "3% higher", "a 5% rise".
    fn change_behind(&mut self, tokens: &Tokens<'_>) {
        let end = self.end;
        let at = end + usize::from(tokens.is_hyphen(end));
        let change = if tokens.is(at, "more")
            || tokens.is(at, "additional")
            || tokens.is(at, "extra")
            || tokens.is(at, "further")
        {
            Change::More
        } else if tokens.is_any(at, &["fewer", "less"]) {
            Change::Fewer
        } else if tokens.is_any(at, UP_BEHIND) && self.kind != Kind::Count {
            Change::Up
        } else if tokens.is_any(at, DOWN_BEHIND) && self.kind != Kind::Count {
            Change::Down
        } else {
            return;
        };
        // "40 more or less" was read as a modifier.
        self.around.change = Some(change);
        if matches!(change, Change::More | Change::Fewer)
            || tokens.is_any(at, &["higher", "lower", "up", "down"])
        {
            self.end = at + 1;
        }
    }

    /// "rose 3%", "fell by 20", "up 5%", "an increase of 4".
    fn change_before(&mut self, tokens: &Tokens<'_>) {
        if self.around.change.is_some() {
            return;
        }
        let mut at = self.first.wrapping_sub(1);
        let mut by = false;
        if tokens.is_any(at, &["by", "of"]) {
            by = true;
            at = at.wrapping_sub(1);
        }
        if tokens.is_any(at, &["a", "an", "the", "another", "further", "sharply", "only"]) {
            at = at.wrapping_sub(1);
        }
        let measured = self.kind != Kind::Count || by;
        self.around.change = if tokens.is_any(at, ROSE) && measured {
            Some(Change::Up)
        } else if tokens.is_any(at, FELL) && measured {
            Some(Change::Down)
        } else {
            None
        };
    }

    fn count(&mut self, tokens: &Tokens<'_>) {
        let number_end = self.end;
        let at = number_end + usize::from(tokens.is_hyphen(number_end));
        let of = counted::of_phrase(tokens, at);
        let measured = !matches!(self.kind, Kind::Count);
        let found = of
            .or_else(|| counted::phrase(tokens, at))
            .or_else(|| if self.kind == Kind::Money { money_for(tokens, at) } else { None });
        let Some((from, behind)) = found else { return };
        // "five days Monday" and "20 miles North Ridge": a measure counts only small words, or an of-phrase.
        if measured && of.is_none() && tokens.is_capital(from) && !tokens.is_title_case() {
            return;
        }
        if self.kind == Kind::Duration
            && of.is_none()
            && !tokens.is_hyphen(number_end - 2)
            && !tokens.is_mark(number_end, '\'')
        {
            // "two hours north", "three days running": only the tied form counts something.
            return;
        }
        self.counted = Some((from, behind));
        self.end = behind;
    }

    fn row(&self, tokens: &Tokens<'_>, claim: bool) -> Option<Number> {
        let (mut low, mut high, mut value) = (self.low, self.high, self.value);
        let vague = value.is_none() && low.is_some() && high.is_some() && self.kind != Kind::Ratio;
        let ends = low.is_some() && high.is_some() && low != high;
        let modifier = match self.around.modifier {
            Some(modifier @ (Modifier::AtLeast | Modifier::MoreThan)) => {
                // "more than 20 to 30" keeps both ends.
                if !ends || vague {
                    high = if value.is_some() || ends { None } else { high };
                    value = value.or(None);
                }
                modifier
            }
            Some(modifier @ (Modifier::AtMost | Modifier::LessThan)) => {
                if !ends || vague {
                    low = None;
                }
                modifier
            }
            Some(Modifier::Between) => Modifier::Between,
            Some(modifier) if !vague => modifier,
            _ if vague => Modifier::Vague,
            _ => Modifier::Exact,
        };
        let finite = |bound: Option<f64>| bound.is_none_or(f64::is_finite);
        if !(finite(low) && finite(high) && finite(value)) {
            return None;
        }
        let span =
            |from: usize, end: usize| Span::new(tokens.at(from).start, tokens.at(end.wrapping_sub(1)).end);
        let predicate =
            predicate::find(tokens, self.first, self.end, self.counted).filter(|_| self.kind == Kind::Count);
        Some(Number {
            span: span(self.first, self.end),
            number: span(self.number.0, self.number.1),
            low,
            high,
            value,
            modifier,
            change: self.around.change,
            unit: self.unit.as_ref().map(|unit| unit.name.clone()),
            kind: self.kind,
            counted: self.counted.map(|(from, end)| span(from, end)),
            predicate: predicate.map(str::to_owned),
            place: None,
            from: None,
            to: None,
            source: None,
            claim,
        })
    }
}

const UP_BEHIND: &[&str] =
    &["higher", "up", "rise", "increase", "jump", "gain", "surge", "hike", "growth", "climb", "spike"];
const DOWN_BEHIND: &[&str] = &[
    "lower",
    "down",
    "fall",
    "drop",
    "decline",
    "decrease",
    "cut",
    "reduction",
    "slump",
    "plunge",
    "dip",
    "slide",
    "loss",
];
const ROSE: &[&str] = &[
    "rose",
    "rise",
    "rises",
    "risen",
    "rising",
    "increase",
    "increased",
    "increases",
    "increasing",
    "grew",
    "grow",
    "grows",
    "grown",
    "growing",
    "gain",
    "gained",
    "gains",
    "gaining",
    "jump",
    "jumped",
    "jumps",
    "climb",
    "climbed",
    "climbs",
    "surge",
    "surged",
    "surges",
    "soared",
    "up",
    "added",
    "advanced",
    "leapt",
    "hike",
    "raise",
    "raised",
];
const FELL: &[&str] = &[
    "fell",
    "fall",
    "falls",
    "fallen",
    "falling",
    "drop",
    "dropped",
    "drops",
    "dropping",
    "decline",
    "declined",
    "declines",
    "decrease",
    "decreased",
    "decreases",
    "down",
    "lost",
    "slid",
    "plunged",
    "tumbled",
    "sank",
    "shed",
    "slipped",
    "cut",
    "cuts",
    "cutting",
    "reduced",
    "reduce",
    "shrank",
    "slumped",
    "plummeted",
    "dipped",
    "reduction",
    "lowered",
];

/// One number, or two of one measure: "5 feet 2 inches".
fn single(tokens: &Tokens<'_>, units: &Units, piece: &Piece) -> Expression {
    let mut expression = Expression::new(piece);
    let Some(unit) = &piece.unit else { return expression };
    let Some(value) = expression.value else { return expression };
    let mut next = piece.end;
    if tokens.is(next, "and") || tokens.is_mark(next, ',') {
        next += 1;
    }
    let lower = |second: &Piece| -> Option<f64> {
        let name = &second.unit.as_ref()?.name;
        Some(match (unit.name.as_str(), name.as_str()) {
            ("foot", "inch") | ("year", "month") => 12.0,
            ("hour", "minute") | ("minute", "second") => 60.0,
            ("pound", "ounce") => 16.0,
            ("stone", "pound") => 14.0,
            ("USD" | "EUR" | "AUD" | "CAD", "cent") | ("GBP", "penny") => 100.0,
            _ => return None,
        })
    };
    let starts_number = tokens.figure_at(next).is_some() || tokens.word_at(next).class != Class::Other;
    if starts_number
        && let Some(second) = self::piece(tokens, units, next)
        && let Some(parts) = lower(&second)
        && let Some(part) = second.numeral.value().filter(|part| (0.0..parts).contains(part))
        && second.first == next
    {
        let sum = value + part / parts;
        expression.low = Some(sum);
        expression.high = Some(sum);
        expression.value = Some(sum);
        expression.number.1 = second.numeral.end;
        expression.end = second.end;
    }
    expression
}

/// "between 20 and 30", "20-30", "from 5 to 7", "two or three".
fn range(tokens: &Tokens<'_>, units: &Units, piece: &Piece) -> Option<Expression> {
    let low = piece.numeral.value().or(match piece.numeral.amount {
        Amount::Vague(low, _) => Some(low),
        Amount::Exact(value) => Some(value),
    })?;
    let before = piece.first.wrapping_sub(1);
    let between = tokens.is(before, "between")
        || (tokens.is(before.wrapping_sub(1), "between")
            && tokens.is_any(before, &["about", "some", "roughly", "the"]));
    let from = tokens.is(before, "from");
    let end = piece.end;
    let dash = tokens.is_any_mark(end, &['-', '–', '~', '—'])
        && tokens.is_tight(end) == tokens.is_tight(end + 1)
        && (tokens.is_tight(end) || !tokens.is_any_mark(end, &['-', '—']));
    let tied_to = tokens.is_hyphen(end) && tokens.is(end + 1, "to") && tokens.is_hyphen(end + 2);
    let mut second_at = if tied_to {
        end + 3
    } else if dash
        || tokens.is(end, "to")
        || (between && tokens.is(end, "and"))
        || (tokens.is(end, "or") && !between)
    {
        end + 1
    } else {
        return None;
    };
    let or = tokens.is(end, "or");
    if tokens.is_any(second_at, &["about", "around", "nearly", "some", "as"]) && !or {
        second_at += 1;
    }
    // The sign before the second number: "$20-$30".
    let signed = (0..3).find(|signs| starts_number(tokens, second_at + signs))?;
    let second = self::piece(tokens, units, second_at + signed).filter(|second| second.first == second_at)?;
    let mut high = second.numeral.value()?;
    if dash && exclusions::skip_figure(tokens, second_at + signed).is_some() && second.unit.is_none() {
        return None;
    }
    // "rose from 5 to 7" is two amounts and a change, not a range.
    if from
        && tokens.is(end, "to")
        && (1..=5).any(|back| {
            tokens.is_any(before.wrapping_sub(back), ROSE) || tokens.is_any(before.wrapping_sub(back), FELL)
        })
    {
        return None;
    }
    if piece.numeral.form == NumeralForm::Ordinal || second.numeral.form == NumeralForm::Ordinal {
        return None;
    }
    let mut low = low;
    let unit = match (&piece.unit, &second.unit) {
        (Some(first), Some(second)) if first != second => return None,
        (Some(_), None)
            if !dash
                && second.end < tokens.list.len()
                && counted::phrase(tokens, second.end).is_some()
                && !between
                && !from =>
        {
            return None;
        }
        (Some(first), _) => Some(first.clone()),
        (None, unit) => unit.clone(),
    };
    // "20 to 30 million": the scale is said once.
    let (first_scale, second_scale) = (piece.numeral.scale, second.numeral.scale);
    if first_scale == 1.0 && second_scale > 1.0 && low <= high / second_scale {
        low *= second_scale;
    } else if second_scale == 1.0 && first_scale > 1.0 && high > low / first_scale && dash {
        high *= first_scale;
    }
    if or {
        let near =
            piece.numeral.form != NumeralForm::Fraction && high == low + 1.0 && low >= 1.0 && low < 20.0;
        if !near {
            return None;
        }
    }
    // Only "between" makes a range of a falling or equal pair; "-78-0" begins below zero.
    if high <= low && !between {
        return None;
    }
    let mut expression = Expression::new(piece);
    expression.first = if between || from {
        if tokens.is_any(before, &["between", "from"]) { before } else { before - 1 }
    } else {
        piece.first
    };
    expression.number.1 = second.numeral.end;
    expression.end = second.end;
    expression.low = Some(low.min(high));
    expression.high = Some(low.max(high));
    expression.value = None;
    expression.kind = unit.as_ref().map_or(Kind::Count, |unit| unit.kind);
    expression.unit = unit;
    expression.around.modifier = Some(Modifier::Between);
    Some(expression)
}

fn starts_number(tokens: &Tokens<'_>, at: usize) -> bool {
    match tokens.at(at).shape {
        Shape::Figure(_) => true,
        Shape::Word(entry) => {
            !matches!(entry.class, Class::Other | Class::Month | Class::Weekday)
                || tokens.is_any(at, &["a", "minus", "negative"])
        }
        Shape::Mark(_) => {
            tokens.is_mark(at, '-')
                && tokens.figure_at(at + 1).is_some()
                && tokens.is_tight(at + 1)
                && !tokens.is_tight(at)
        }
    }
}

/// "one in five", "3 out of 10", "3-to-1", "2:1".
fn ratio(tokens: &Tokens<'_>, piece: &Piece) -> Option<Expression> {
    let above = piece.numeral.value().filter(|_| piece.unit.is_none())?;
    let end = piece.end;
    let tied = usize::from(tokens.is_hyphen(end));
    let word = end + tied;
    let after = |skip: usize| word + skip + usize::from(tokens.is_hyphen(word + skip));
    let number =
        |at: usize| numerals::read(tokens, at).filter(|numeral| numeral.form != NumeralForm::Ordinal);
    let (below, ends, out_of) = if tokens.is(word, "out") && tokens.is(after(1), "of") {
        let mut at = after(1) + 1;
        at += usize::from(tokens.is_hyphen(at) || tokens.is_any(at, &["every", "the"]));
        let below = number(at)?;
        (below.value()?, below.end, true)
    } else if tokens.is_any(word, &["in", "of"]) && (tokens.is(word, "in") || tokens.is(word + 1, "every")) {
        let at = after(1) + usize::from(tokens.is(after(1), "every"));
        let below = number(at)?;
        let parts = below.value()?;
        // "two in ten days", "12 in six boxes": only round numbers are told so, and no time.
        let time = tokens.is_any(
            below.end + usize::from(tokens.is_hyphen(below.end)),
            &[
                "day", "days", "weeks", "months", "years", "hours", "minutes", "year", "month", "week",
                "hour", "minute", "matches", "games",
            ],
        );
        let year = tokens.figure_at(at).is_some_and(|figure| figure.is_year() && figure.value > 1900.0);
        let round = parts <= 10.0 || parts % 5.0 == 0.0 || parts == 12.0;
        if time || year || !round || above > 99.0 {
            return None;
        }
        (parts, below.end, true)
    } else if tokens.is(word, "to") && tied == 1 {
        let below = number(after(1)).filter(|_| tokens.is_hyphen(word + 1))?;
        // "20-to-30-year-olds" is a range.
        let parts = below.value()?;
        if parts > above {
            return None;
        }
        (parts, below.end, false)
    } else if tokens.is(word, "to") && tokens.is(word + 1, "one")
        || (tokens.is(word, "to")
            && tokens.figure_at(word + 1).is_some_and(|f| f.value == 1.0)
            && above > 1.0)
    {
        (1.0, word + 2, false)
    } else if tokens.is_mark(end, ':') && tokens.is_tight(end) && tokens.is_tight(end + 1) {
        let below = tokens.figure_at(end + 1).filter(|figure| figure.is_plain())?;
        (below.value, end + 2, false)
    } else {
        return None;
    };
    if below <= 0.0 || (out_of && above > below) || tokens.is_mark(ends, '%') {
        return None;
    }
    let value = Some(above / below);
    let mut expression = Expression::new(piece);
    expression.number.1 = ends;
    expression.end = ends;
    (expression.low, expression.high, expression.value) = (value, value, value);
    expression.kind = Kind::Ratio;
    Some(expression)
}

/// "won 2-1", "a 5-4 ruling": two small figures, falling, or beside words of winning and losing.
fn score(tokens: &Tokens<'_>, piece: &Piece) -> Option<Expression> {
    let end = piece.end;
    let whole = |at: usize| tokens.figure_at(at).filter(|figure| figure.is_plain() && figure.digits <= 3);
    let (first, second) = (whole(piece.numeral_first)?, whole(end + 1)?);
    let tied = tokens.is_any_mark(end, &['-', '–']) && tokens.is_tight(end) && tokens.is_tight(end + 1);
    let bare = piece.unit.is_none() && end == piece.numeral_first + 1 && piece.first == piece.numeral_first;
    let ends_there = !tokens.is_tight(end + 2)
        || !(tokens.is_word(end + 2) || tokens.is_any_mark(end + 2, &['%', '-', '/', '°']));
    if !tied || !bare || !ends_there {
        return None;
    }
    let told = |index: usize| {
        tokens.is_any(
            index,
            &[
                "won",
                "win",
                "wins",
                "winning",
                "beat",
                "beats",
                "beaten",
                "beating",
                "lost",
                "lose",
                "loses",
                "losing",
                "defeat",
                "defeated",
                "victory",
                "draw",
                "drew",
                "drawn",
                "lead",
                "led",
                "leads",
                "leading",
                "loss",
                "score",
                "scored",
                "tie",
                "tied",
                "vote",
                "voted",
                "votes",
                "ruling",
                "ruled",
                "decision",
                "thrashed",
                "thrash",
                "aggregate",
                "down",
                "trailed",
                "trailing",
                "trail",
            ],
        )
    };
    let beside =
        (1..=8).any(|back| told(piece.first.wrapping_sub(back))) || (2..=5).any(|ahead| told(end + ahead));
    let falling = first.value >= second.value;
    if !(falling && !tokens.is_word(end + 2) || falling && tokens.word_at(end + 2).is_stop() || beside) {
        return None;
    }
    let mut expression = Expression::new(piece);
    expression.number.1 = end + 2;
    expression.end = end + 2;
    expression.kind = Kind::Score;
    (expression.low, expression.high, expression.value) =
        (Some(second.value), Some(first.value), Some(first.value));
    Some(expression)
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
    match expression.row(tokens, !named) {
        Some(row) => Found::Row(row, expression.end.max(piece.end)),
        None => Found::Nothing(piece.end),
    }
}

/// "Ilse Brandt, 34, said": a number between commas behind a name.
fn is_apposed_age(tokens: &Tokens<'_>, first: usize, end: usize) -> bool {
    let comma = first.wrapping_sub(1);
    let name = comma.wrapping_sub(1);
    let closed = tokens.is_any_mark(end, &[',', '.', ';', ')']) || end == tokens.list.len();
    let figure =
        tokens.figure_at(first).filter(|figure| figure.is_plain() && figure.digits <= 3 && end == first + 1);
    // "Chapter 3, 34." and "May 3, 12," have no name before the comma.
    let named = tokens.is_capital(name)
        && tokens.word_at(name).class == Class::Other
        && tokens.letters(name).len() > 1;
    tokens.is_mark(comma, ',') && closed && figure.is_some() && named && !tokens.word_at(name).is_stop()
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
    expression.row(tokens, true).map(|row| Found::Row(row, at + 2))
}

/// What money is for: "$5 million in aid".
fn money_for(tokens: &Tokens<'_>, at: usize) -> Option<(usize, usize)> {
    const PURPOSES: &[&str] = &[
        "aid",
        "damages",
        "fines",
        "fees",
        "funding",
        "funds",
        "losses",
        "revenue",
        "revenues",
        "profit",
        "profits",
        "cash",
        "debt",
        "debts",
        "taxes",
        "tax",
        "sales",
        "investment",
        "investments",
        "compensation",
        "bail",
        "bonds",
        "loans",
        "grants",
        "subsidies",
        "costs",
        "savings",
        "assistance",
        "relief",
        "donations",
        "exports",
        "imports",
        "assets",
        "wages",
    ];
    if !tokens.is(at, "in") {
        return None;
    }
    let (from, end) = counted::phrase(tokens, at + 1)?;
    tokens.is_any(end - 1, PURPOSES).then_some((from, end))
}
