//! Numbers of several words and figures, after the grammar of English numerals: a sum of groups, each under
//! a hundred times its scale word.

use super::{
    numeral::{Form, Numeral, ten_to},
    parts, tails,
};
use crate::{
    cursor::Cursor,
    figures::{self, Figure},
    lexicon::Class,
    tokens::Shape,
};

/// A number has few words; a text of nothing but number words must not make one of them all.
const LONGEST: usize = 24;

/// The number that begins at a token, with what follows a whole number.
pub(super) fn read(start: Cursor<'_>) -> Option<Numeral<'_>> {
    let mut number = Reading::new(start);
    for _ in 0..LONGEST {
        match number.step() {
            Step::On => {}
            Step::Stop => break,
            Step::Ordinal(end, value) => return Some(Numeral::new(end, value, Form::Ordinal)),
        }
    }
    if number.end == start {
        return None;
    }
    let numeral = number.numeral();
    suffixed_ordinal(start, &numeral).or_else(|| Some(tails::with_tail(start, numeral)))
}

/// A number while it is read.
struct Reading<'t> {
    start: Cursor<'t>,
    /// Behind what is read.
    end: Cursor<'t>,
    /// The groups that have their scale word.
    total: f64,
    /// The group that goes on.
    group: f64,
    last: Last,
    last_scale: f64,
    /// A dozen ends a number.
    ended: bool,
}

/// What came before in a number of several words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Last {
    Nothing,
    Figure,
    Unit,
    Teen,
    Ten,
    Hundred,
    Scale,
}

enum Step<'t> {
    On,
    Stop,
    Ordinal(Cursor<'t>, f64),
}

impl<'t> Reading<'t> {
    fn new(start: Cursor<'t>) -> Self {
        Self {
            start,
            end: start,
            total: 0.0,
            group: 0.0,
            last: Last::Nothing,
            last_scale: f64::INFINITY,
            ended: false,
        }
    }

    /// Takes one more word or figure, past the hyphen or the "and" before it.
    fn step(&mut self) -> Step<'t> {
        if self.ended {
            return Step::Stop;
        }
        let and = matches!(self.last, Last::Hundred | Last::Scale) && self.end.is("and");
        let hyphen = self.last != Last::Nothing && self.end.is_hyphen();
        let at = self.end.over_if(and || hyphen);
        let taken = match at.shape() {
            Shape::Figure(figure) => self.figure(at, figure, and, hyphen),
            Shape::Word(entry) => {
                if let Some(value) = self.ordinal(entry.class, and) {
                    return Step::Ordinal(at.next(), value);
                }
                self.small(at, entry.class, and) || (!and && self.large(at, entry.class))
            }
            Shape::Mark(_) => false,
        };
        if !taken {
            return Step::Stop;
        }
        self.end = at.next();
        Step::On
    }

    /// Figures begin a number, or go on one: "2 million and 40", "3 million 200 thousand".
    fn figure(&mut self, at: Cursor<'t>, figure: Figure, and: bool, hyphen: bool) -> bool {
        let first = self.last == Last::Nothing;
        let goes_on = || {
            let begun = self.start.plain().is_some();
            let ends = and
                && figure.value > 0.0
                && figure.value < self.last_scale.min(1000.0)
                && !at.next().is_any_mark(&['%', '/', '.']);
            let scaled = !hyphen && self.last == Last::Scale && is_scale_below(at.next(), self.last_scale);
            figure.is_plain() && begun && (ends || scaled)
        };
        if !first && !goes_on() {
            return false;
        }
        self.group += figure.value;
        self.last = Last::Figure;
        true
    }

    /// Words below a hundred.
    fn small(&mut self, at: Cursor<'t>, class: Class, and: bool) -> bool {
        let free = matches!(self.last, Last::Nothing | Last::Scale | Last::Hundred);
        let (value, last) = match class {
            // "a thousand and two thirds" ends before the thirds.
            Class::Unit(_) if and && parts::is_name(at.next()) => return false,
            Class::Unit(value) if free || (self.last == Last::Ten && value > 0) => (value, Last::Unit),
            Class::Teen(value) if free => (value, Last::Teen),
            Class::Ten(value) if free => (value, Last::Ten),
            _ => return false,
        };
        self.group += f64::from(value);
        self.last = last;
        true
    }

    /// Words that multiply what stands before them.
    fn large(&mut self, at: Cursor<'t>, class: Class) -> bool {
        match class {
            Class::Hundred if !matches!(self.last, Last::Hundred | Last::Scale) => {
                self.multiply(100.0);
                self.last = Last::Hundred;
            }
            // "bn" and "mn" are scales only behind figures.
            Class::Scale(power) if at.letters().len() > 3 || self.last == Last::Figure => {
                return self.scale(ten_to(power));
            }
            Class::Dozen if self.last != Last::Scale => {
                self.multiply(12.0);
                self.ended = true;
            }
            Class::Dozens if matches!(self.last, Last::Figure | Last::Unit | Last::Teen) => {
                self.multiply(12.0);
                self.ended = true;
            }
            _ => return false,
        }
        true
    }

    fn multiply(&mut self, factor: f64) {
        self.group = if self.last == Last::Nothing { factor } else { self.group * factor };
    }

    /// Closes the group with its scale: "thousand million" multiplies, and scales fall from left to right.
    fn scale(&mut self, scale: f64) -> bool {
        match self.last {
            Last::Scale => self.total *= scale,
            Last::Nothing => self.total = scale,
            _ if scale < self.last_scale => self.total += self.group * scale,
            _ => return false,
        }
        self.group = 0.0;
        self.last = Last::Scale;
        self.last_scale = scale;
        true
    }

    /// The value of a number that ends as a rank: "twenty-first", "two hundredth".
    fn ordinal(&self, class: Class, and: bool) -> Option<f64> {
        match class {
            Class::Ordinal(value) if self.ordinal_joins(value, and) => {
                Some(self.total + self.group + f64::from(value))
            }
            Class::OrdinalScale(power) if !and && self.last != Last::Figure => {
                let one = self.last == Last::Nothing;
                Some(if one { ten_to(power) } else { (self.total + self.group) * ten_to(power) })
            }
            _ => None,
        }
    }

    /// Whether "first" to "ninetieth" goes on a number of words: "twenty-first", "one hundred and third".
    fn ordinal_joins(&self, value: u8, and: bool) -> bool {
        match self.last {
            Last::Nothing => true,
            // "two hundred first-time voters", "a $40 million first instalment"
            Last::Hundred => and || value > 2,
            Last::Scale => and,
            Last::Ten => value < 10,
            _ => false,
        }
    }

    fn numeral(&self) -> Numeral<'t> {
        let form = match self.start.figure() {
            Some(figure) if figure.form == figures::Form::Vulgar && figure.digits == 0 => Form::Fraction,
            Some(_) => Form::Figures,
            None => Form::Words,
        };
        let scale = if self.last == Last::Scale { self.last_scale } else { 1.0 };
        Numeral { scale, ..Numeral::new(self.end, self.total + self.group, form) }
    }
}

fn is_scale_below(at: Cursor<'_>, than: f64) -> bool {
    match at.class() {
        Class::Hundred => than > 100.0,
        Class::Scale(power) => ten_to(power) < than,
        _ => false,
    }
}

/// "1st", "22nd".
fn suffixed_ordinal<'t>(start: Cursor<'t>, numeral: &Numeral<'t>) -> Option<Numeral<'t>> {
    let figure = start.figure()?;
    let suffix = start.next();
    let whole = matches!(figure.form, figures::Form::Plain | figures::Form::Grouped);
    (whole && numeral.end == suffix && suffix.is_tight() && is_suffix(suffix, figure.value))
        .then(|| Numeral::new(suffix.next(), figure.value, Form::Ordinal))
}

/// The ending of a rank in figures; "13st" and "10st" are stones.
fn is_suffix(suffix: Cursor<'_>, value: f64) -> bool {
    let first = value % 10.0 == 1.0 && value % 100.0 != 11.0;
    suffix.is_any(&["nd", "rd", "th"])
        || (suffix.is("st")
            && first
            && !(suffix.next().figure().is_some() && suffix.ahead(2).is_any(&["lb", "lbs"])))
}
