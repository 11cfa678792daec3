//! The whole expression: a number with its age, bound, change and what is counted.

use parallax_corpus::Span;
use parallax_layers::{Change, Kind, Modifier, Number};

use crate::{
    counted,
    lexicon::{Class, Mark},
    modifiers::{self, Around},
    numerals::{Amount, NumeralForm},
    pieces::{self, Piece},
    predicate,
    tokens::Tokens,
    units::{Unit, Units},
};

/// The whole expression while it is put together.
pub(crate) struct Expression {
    pub(crate) first: usize,
    pub(crate) number: (usize, usize),
    pub(crate) end: usize,
    pub(crate) low: Option<f64>,
    pub(crate) high: Option<f64>,
    pub(crate) value: Option<f64>,
    pub(crate) around: Around,
    pub(crate) unit: Option<Unit>,
    pub(crate) kind: Kind,
    pub(crate) counted: Option<(usize, usize)>,
}

impl Expression {
    pub(crate) fn new(piece: &Piece) -> Self {
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
    pub(crate) fn complete(&mut self, tokens: &Tokens<'_>, units: &Units) {
        self.age(tokens);
        self.end = modifiers::behind(tokens, self.end, &mut self.around);
        if self.kind != Kind::Score {
            self.change_behind(tokens);
        }
        if !matches!(self.kind, Kind::Age | Kind::Score) {
            self.count(tokens);
        }
        if self.counted.is_some() {
            self.end = modifiers::behind(tokens, self.end, &mut self.around);
        }
        self.first = modifiers::before(tokens, self.first, &mut self.around);
        self.other_bound(tokens, units);
        if self.kind != Kind::Score {
            self.change_before(tokens);
        }
    }

    /// "more than 12 and less than 30": a bound on the other side.
    fn other_bound(&mut self, tokens: &Tokens<'_>, units: &Units) {
        let Some((modifier, one)) = self.around.modifier.zip(self.value) else { return };
        let is_low = matches!(modifier, Modifier::AtLeast | Modifier::MoreThan);
        let is_high = matches!(modifier, Modifier::AtMost | Modifier::LessThan);
        let joined = tokens.is_any(self.end, &["and", "but"]);
        if !(is_low || is_high) || !joined || self.counted.is_some() {
            return;
        }
        let Some((at, other)) = modifiers::bound_at(tokens, self.end + 1) else { return };
        let other_side = if is_low {
            matches!(other, Modifier::AtMost | Modifier::LessThan)
        } else {
            matches!(other, Modifier::AtLeast | Modifier::MoreThan)
        };
        let signs =
            usize::from(tokens.is_mark(at, '$') || tokens.is_mark(at, '€') || tokens.is_mark(at, '£'));
        let Some(second) = pieces::read(tokens, units, at + signs).filter(|_| other_side) else { return };
        let Some(two) = second.numeral.value().filter(|_| second.numeral.form != NumeralForm::Ordinal) else {
            return;
        };
        let (low, high) = if is_low { (one, two) } else { (two, one) };
        let same = self.unit.is_none() || second.unit.is_none() || self.unit == second.unit;
        if low >= high || !same {
            return;
        }
        (self.low, self.high, self.value) = (Some(low), Some(high), None);
        self.around.modifier = Some(Modifier::Between);
        self.number.1 = second.numeral.end;
        self.end = second.end;
        if let Some(unit) = second.unit {
            self.kind = unit.kind;
            self.unit = Some(unit);
        }
        self.count(tokens);
    }

    /// "34-year-old", "six weeks old", "aged 34", "Ilse Brandt, 34,".
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
            let said_before = tokens.is_any(before, &["and", "or"])
                && tokens.figure_at(before.wrapping_sub(1)).is_some()
                && tokens.is_any(before.wrapping_sub(2), &["aged", "ages"]);
            let of = tokens.is(before, "of") && tokens.is_any(before.wrapping_sub(1), &["age", "ages"]);
            if small && (said || said_before || of || is_apposed_age(tokens, self.first, end)) {
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
        self.around.change = if tokens.word_at(at).has(Mark::Rose) && measured {
            Some(Change::Up)
        } else if tokens.word_at(at).has(Mark::Fell) && measured {
            Some(Change::Down)
        } else {
            None
        };
    }

    fn count(&mut self, tokens: &Tokens<'_>) {
        let number_end = self.end;
        // "eight years' jail"
        let possessor = tokens.is_mark(number_end, '\'') && self.kind == Kind::Duration;
        let at = number_end + usize::from(tokens.is_hyphen(number_end) || possessor);
        let of = counted::of_phrase(tokens, at);
        let measured = !matches!(self.kind, Kind::Count);
        let found = of
            .or_else(|| counted::phrase(tokens, at))
            .or_else(|| if self.kind == Kind::Money { money_for(tokens, at) } else { None });
        let Some((from, behind)) = found else { return };
        // "two of the passengers" counts passengers; "two of method" does not.
        if of.is_some()
            && self.kind == Kind::Count
            && self.value.is_some()
            && !counted::is_plural(tokens, behind - 1)
        {
            return;
        }
        // "five days Monday" and "20 miles North Ridge": a measure counts only small words, or an of-phrase.
        if measured && of.is_none() && tokens.is_capital(from) && !tokens.is_title_case() {
            return;
        }
        if self.kind == Kind::Duration && of.is_none() && !tokens.is_hyphen(number_end - 2) && !possessor {
            // "two hours north", "three days running": only the tied form counts something.
            return;
        }
        self.counted = Some((from, behind));
        self.end = behind;
    }

    pub(crate) fn row(&self, tokens: &Tokens<'_>, claim: bool) -> Option<Number> {
        let (mut low, mut high, value) = (self.low, self.high, self.value);
        let modifier = match self.around.modifier {
            Some(modifier @ (Modifier::AtLeast | Modifier::MoreThan)) => {
                high = None;
                modifier
            }
            Some(modifier @ (Modifier::AtMost | Modifier::LessThan)) => {
                low = None;
                modifier
            }
            Some(Modifier::Between) => Modifier::Between,
            _ if value.is_none() && self.kind != Kind::Score => Modifier::Vague,
            modifier => modifier.unwrap_or(Modifier::Exact),
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
pub(crate) const ROSE: &str = "
rose rise rises risen rising increase increased increases increasing grew grow grows grown growing gain
gained gains gaining jump jumped jumps climb climbed climbs surge surged surges soared up added advanced
leapt hike raise raised
";
pub(crate) const FELL: &str = "
fell fall falls fallen falling drop dropped drops dropping decline declined declines decrease decreased
decreases down lost slid plunged tumbled sank shed slipped cut cuts cutting reduced reduce shrank slumped
halved plummeted dipped reduction lowered
";

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

/// What money is for: "$5 million in aid".
fn money_for(tokens: &Tokens<'_>, at: usize) -> Option<(usize, usize)> {
    if !tokens.is(at, "in") {
        return None;
    }
    let (from, end) = counted::phrase(tokens, at + 1)?;
    tokens.word_at(end - 1).has(Mark::Purpose).then_some((from, end))
}

/// What money is given, paid or lost for.
pub(crate) const PURPOSES: &str = "
aid damages fines fees funding funds losses revenue revenues profit profits cash debt debts taxes tax sales
investment investments compensation bail bonds loans grants subsidies costs savings assistance relief
donations exports imports assets wages
";
